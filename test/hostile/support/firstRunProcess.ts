import type { Sandbox } from '../../../sandbox';
import { runOutSmart } from '../../support/outSmartWorkflow';

export interface FirstRun {
	status: string;
	/** The most memory that the process had. */
	megabytes: number;
}

/** Runs the shipped workflow in a process of its own, against the sandbox of the one that started it. */
async function run(services: Sandbox): Promise<void> {
	const { status } = await runOutSmart(services);
	const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
	process.send?.({ status, megabytes } satisfies FirstRun);
	process.disconnect();
}

process.once('message', (services: Sandbox) => void run(services));
process.send?.('ready');
