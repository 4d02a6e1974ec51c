import { join } from 'node:path';
import { byToken, runWorkflow } from '../engine';
import type { Sandbox } from '../sandbox';

export interface Wanted {
	protocol: 'soap' | 'rest';
	/** By hand, which reads all; else by the clock. */
	byHand: boolean;
	services: Pick<Sandbox, 'eBoekhouden' | 'eBoekhoudenRest' | 'outSmart'>;
}

export interface Measured {
	status: string;
	message: string;
	/** Codes of its rows. */
	codes: string[];
	seconds: number;
	/** The most memory that the process had, n8n's engine included. */
	megabytes: number;
}

const WORKFLOW = join(__dirname, '..', 'workflows', 'outsmart-sync.json');

/** Runs the shipped workflow in a process of its own, against the sandbox of the one that started it. */
async function measure({ protocol, byHand, services }: Wanted): Promise<Measured> {
	const run = async (settings: object) =>
		await runWorkflow(protocol === 'rest' ? byToken(WORKFLOW) : WORKFLOW, {
			credentials: credentialsOf(services),
			settings: { preview: false, defaultLedgerAccount: '8000', ...settings },
			...(byHand && { startNode: 'Start by hand' }),
		});
	// The engine and the nodes are loaded by this one.
	await run({ active: false });
	const begun = performance.now();
	const execution = await run({});
	const seconds = (performance.now() - begun) / 1000;
	const [log] = execution.items('Log') as { message: string; rows: { code: string }[] }[];
	return {
		...{ status: execution.status, message: log?.message ?? '', seconds },
		codes: (log?.rows ?? []).map(({ code }) => code),
		megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
	};
}

function credentialsOf({ eBoekhouden, eBoekhoudenRest, outSmart }: Wanted['services']) {
	return {
		outSmartApi: { data: { ...outSmart.credentials, baseUrl: outSmart.url } },
		eBoekhoudenSoapApi: { data: { ...eBoekhouden.credentials, baseUrl: eBoekhouden.url } },
		eBoekhoudenRestApi: { data: { ...eBoekhoudenRest.credentials, baseUrl: eBoekhoudenRest.url } },
	};
}

process.once('message', (wanted: Wanted) => {
	void measure(wanted).then((measured) => {
		process.send?.(measured, () => process.disconnect());
	});
});
process.send?.('ready');
