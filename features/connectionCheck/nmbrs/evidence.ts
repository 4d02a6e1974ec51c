import { attempt, type Attempt } from '../../../base/problems/problem';
import { today, yearOf } from '../../../base/values/dates';
import type { Company, Environment, NmbrsClient, Run } from '../../../services/nmbrs/client';
import { chooseCompanies } from '../../payroll/nmbrs/companies';

/** What was read of a payroll; each part on its own. */
export interface Evidence {
	companies: Attempt<readonly Company[]>;
	environment: Attempt<Environment>;
	/** Null when it is not clear which; nothing more is read then. */
	company: Company | null;
	year: number;
	/** Of this year and the last, by the year that was asked. */
	runs: Attempt<readonly AskedRuns[]>;
	/** The newest ones, as they came. */
	journals: Attempt<readonly ReadJournal[]>;
	/** The same split by cost centre: some accounts may not read these. */
	byCostCentre: readonly string[];
}

export interface AskedRuns {
	year: number;
	runs: readonly Run[];
}

export interface ReadJournal {
	run: Run;
	text: string;
}

/** A year of months or periods. */
const JOURNALS = 13;
const BY_CENTRE = 3;

export async function readEvidence(client: NmbrsClient, wanted: string): Promise<Evidence> {
	const companies = await attempt(async () => await client.listCompanies());
	// Nmbrs tells it also to who has a wrong domain.
	const environment = await attempt(async () => await client.getEnvironment());
	const chosen = companies.ok ? chooseCompanies(wanted, companies.value, today()).chosen : [];
	const company = chosen.length === 1 ? (chosen[0]?.company ?? null) : null;
	const year = yearOf(today());
	const runs = await after(companies, async (): Promise<AskedRuns[]> => {
		if (!company) return [];
		return [
			{ year, runs: await client.listRuns(company.id, year) },
			{ year: year - 1, runs: await client.listRuns(company.id, year - 1) },
		];
	});
	const newest = runs.ok ? newestOf(runs.value.flatMap((one) => one.runs)) : [];
	const journals = await after(runs, async () => {
		const read: ReadJournal[] = [];
		for (const run of newest) {
			const text = await client.getJournal(company?.id ?? '', run.id, run.year, 'company');
			read.push({ run, text });
		}
		return read;
	});
	const byCostCentre: string[] = [];
	for (const run of newest.slice(0, BY_CENTRE)) {
		const read = await attempt(
			async () => await client.getJournal(company?.id ?? '', run.id, run.year, 'costCenter'),
		);
		if (!read.ok) break;
		byCostCentre.push(read.value);
	}
	return { companies, environment, company, year, runs, journals, byCostCentre };
}

/** What could not be asked, as what comes before it was not read, is not read either. */
async function after<T>(before: Attempt<unknown>, read: () => Promise<T>): Promise<Attempt<T>> {
	return before.ok ? await attempt(read) : before;
}

function newestOf(runs: readonly Run[]): Run[] {
	const key = ({ year, periodEnd, number }: Run) => year * 1e6 + periodEnd * 1e4 + number;
	return [...runs].sort((a, b) => key(b) - key(a)).slice(0, JOURNALS);
}
