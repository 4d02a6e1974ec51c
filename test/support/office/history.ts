import type { DataTable } from '../../../engine';
import { Random } from '../../prove/random';
import { withShortTimeouts } from '../../prove/shortTimeouts';
import { dyingSub, injectFaults, repairTable, restlessTable, type Disturbed } from './disturbances';
import { runOffice, type OfficeOptions, type OfficeRun } from './officeRun';

interface HistoryOptions {
	seed: number;
	/** Executions in which things go wrong. */
	disturbed: number;
	/** What happens in payroll after each of these. */
	byDay?: (random: Random) => void;
}

/** Nights with disturbances, then quiet nights until nothing is left to do; gives the rows of the last. */
export async function live(office: Omit<Disturbed, 'random'>, options: HistoryOptions): Promise<OfficeRun[]> {
	const random = new Random(options.seed * 7919 + 17);
	const runs: OfficeRun[] = [];
	for (let night = 0; night < options.disturbed; night++) {
		const run = await disturbedNight({ ...office, random });
		if (run) runs.push(run);
		options.byDay?.(random);
	}
	return [...runs, ...(await quietNights(office))];
}

async function disturbedNight(office: Disturbed): Promise<OfficeRun | undefined> {
	const { sandbox, table, clients, random } = office;
	if (random.below(2) === 0) forget(table);
	injectFaults(office);
	restlessTable(office);
	const settings = { maxClients: random.pick([1000, Math.ceil(clients.length / 2)]) };
	const act = async () => await untilStopped(office, settings);
	const run = office.withSilence ? await withShortTimeouts(act) : await act();
	sandbox.faults.clear();
	repairTable(table, clients);
	return run;
}

/** An execution during which n8n itself stopped has no result. */
async function untilStopped(
	{ sandbox, table, random }: Disturbed,
	settings: OfficeOptions['settings'],
): Promise<OfficeRun | undefined> {
	let stop = () => {};
	const stopped = new Promise<undefined>((resolve) => {
		stop = () => resolve(undefined);
	});
	const sub = dyingSub(random, random.below(3) === 0, () => stop());
	return await Promise.race([runOffice(sandbox, table, { settings, sub }), stopped]);
}

const MOST_NIGHTS = 6;

/** Enough nights to try everything that failed again; before the last, the table forgets the results. */
async function quietNights({ sandbox, table }: Omit<Disturbed, 'random'>): Promise<OfficeRun[]> {
	const runs: OfficeRun[] = [];
	while (runs.length < MOST_NIGHTS) {
		const before = sandbox.writes().length;
		const run = await runOffice(sandbox, table);
		runs.push(run);
		const isQuiet =
			sandbox.writes().length === before && run.clients.every(({ state }) => state !== 'failed');
		if (isQuiet) break;
	}
	forget(table);
	return [...runs, await runOffice(sandbox, table)];
}

/** As on a new day, and as in a table that was made anew. */
function forget(table: DataTable): void {
	for (const { id } of table.rows)
		table.update({ type: 'and', filters: [{ columnName: 'id', condition: 'eq', value: id }] }, FORGOTTEN);
}

const FORGOTTEN = { lastRun: null, result: null, counts: null, callsThisMonth: null, callsMonth: null };
