import type { ValuesOf } from '../../../base/n8n/field';
import { FindingError } from '../../../base/problems/problem';
import { today } from '../../../base/values/dates';
import type { NmbrsClient, NmbrsRun } from '../../../services/nmbrs/client';
import {
	chooseCompanies,
	type Chosen,
	isRunInScope,
	yearsToList,
} from '../../../features/payroll/nmbrs/companies';
import { event, journalFields } from './journals';
import { addAll } from '../../../base/values/records';

const { companies, fromYear, fromPeriod } = journalFields;
const fields = { companies, fromYear, fromPeriod };
type Values = ValuesOf<typeof fields>;

/** A run as in *Get Many*, with its company. */
interface LockedRun extends NmbrsRun {
	company: string;
	companyName: string;
}

export const runLocked = event({
	name: 'Run Locked',
	value: 'runLocked',
	description:
		'A payroll run was locked. A run that is unlocked again before the next poll is not seen; a run that is locked again is given again.',
	watch: 'entered',
	start: 'any',
	narrowedBy: 'From Year',
	fields,
	async read({ client, values }) {
		const runs = await lockedRuns(client, values);
		return {
			records: runs.map((run) => ({ key: `NMBRS ${run.company}/${run.year}/${run.id}`, item: run })),
		};
	},
	samples: async ({ client, values }) => (await lockedRuns(client, values)).reverse(),
});

async function lockedRuns(client: NmbrsClient, values: Values): Promise<LockedRun[]> {
	const day = today();
	const { chosen, complaints } = chooseCompanies(values.companies, await client.listCompanies(), day);
	const [complaint] = complaints;
	if (complaint) throw new FindingError(complaint.finding);
	const runs: LockedRun[] = [];
	for (const one of chosen) addAll(runs, await lockedOf(client, one, values));
	return runs;
}

async function lockedOf(
	client: NmbrsClient,
	{ company, ownStart }: Chosen,
	values: Values,
): Promise<LockedRun[]> {
	const scope = ownStart ?? values;
	const current = await client.getCurrentPeriod(company.id);
	// Runs are kept by id, because a run may be in the lists of two years.
	const runs = new Map<string, NmbrsRun>();
	for (const year of yearsToList(scope.fromYear, today(), current))
		for (const run of await client.listRuns(company.id, year)) if (run.id !== '') runs.set(run.id, run);
	return [...runs.values()]
		.filter((run) => run.locked && isRunInScope(run, scope))
		.map((run) => ({ company: company.id, companyName: company.name, ...run }));
}
