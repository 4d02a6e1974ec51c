import type { Sandbox } from '../../sandbox';
import { runOffice, type Line } from '../../test/support/office/officeRun';
import { clientTable, type ClientOfTable } from '../../test/support/officeWorkflow';

export interface OfficeWanted {
	services: Pick<Sandbox, 'eBoekhouden' | 'eBoekhoudenRest' | 'nmbrs'>;
	/** The rows of the table of clients. */
	rows: ClientOfTable[];
	settings: Record<string, unknown>;
}

export interface OfficeMeasured {
	/** One for each execution until no client was left for the day. */
	executions: { seconds: number; message: string; done: number }[];
	/** Clients by the state that the last overview gives them. */
	states: Record<string, number>;
	megabytes: number;
}

const MOST = 20;

/** Executes the shipped workflow until every client is done, in a process of its own. */
async function measure({ services, rows, settings }: OfficeWanted): Promise<OfficeMeasured> {
	await runOffice(services, clientTable(rows), { settings: { ...settings, active: false } });
	const table = clientTable(rows);
	const isDone = () => table.rows.every(({ lastRun }) => Boolean(lastRun));
	const executions: OfficeMeasured['executions'] = [];
	let clients: Line[] = [];
	while (!isDone() && executions.length < MOST) {
		const before = table.rows.filter(({ lastRun }) => lastRun).length;
		const begun = performance.now();
		const run = await runOffice(services, table, { settings });
		const seconds = (performance.now() - begun) / 1000;
		const done = table.rows.filter(({ lastRun }) => lastRun).length - before;
		executions.push({ seconds, message: run.message, done });
		clients = run.clients;
	}
	const states: Record<string, number> = {};
	for (const { state } of clients) states[state] = (states[state] ?? 0) + 1;
	return { executions, states, megabytes: Math.round(process.resourceUsage().maxRSS / 1024) };
}

process.once('message', (wanted: OfficeWanted) => {
	void measure(wanted).then((measured) => {
		process.send?.(measured, () => process.disconnect());
	});
});
process.send?.('ready');
