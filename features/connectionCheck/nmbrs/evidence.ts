import { attempt, type Attempt, type ServiceProblem } from '../../../base/problems/problem';
import { today, yearOf } from '../../../base/values/dates';
import { highestOf } from '../../../base/values/records';
import type { Company, Environment, NmbrsClient, NmbrsRun } from '../../../services/nmbrs/client';
import { parseJournal, type Transaction } from '../../payroll/nmbrs/parseJournal';
import { UnreadableJournal } from '../../payroll/nmbrs/unreadableJournal';
import { chooseCompanies } from '../../payroll/nmbrs/companies';

/** What was read of a payroll; each part on its own. */
export interface NmbrsEvidence {
	companies: Attempt<readonly Company[]>;
	environment: Attempt<Environment>;
	/** Null when it is not clear which; nothing more is read then. */
	company: Company | null;
	year: number;
	/** Of this year and the last, by the year that was asked. */
	runs: Attempt<readonly AskedRuns[]>;
	/** Of a year of runs, the newest first, as they came. */
	journals: Attempt<readonly ReadJournal[]>;
	/** The same split by cost centre: some accounts may not read these. */
	byCostCentre: Attempt<readonly ReadJournal[]>;
	/** The number of runs in a year, whose journals were to be read. */
	inYear: number;
}

export interface AskedRuns {
	year: number;
	runs: readonly NmbrsRun[];
}

export interface ReadJournal {
	run: NmbrsRun;
	/** Null when it cannot be read. */
	transactions: Transaction[] | null;
}

/** The reader waits for the page: journals that are not read by then are left out, and the row says so. */
const READING_MS = 90_000;

export async function readNmbrsEvidence(client: NmbrsClient, wanted: string): Promise<NmbrsEvidence> {
	const companies = await attempt(async () => await client.listCompanies());
	// Nmbrs answers this call also for a wrong domain.
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
	const newest = runs.ok ? newestOf(runs.value) : [];
	const until = Date.now() + READING_MS;
	/** The journals of these runs, until the time is up. A refused one is left out, unless all are refused. */
	const ofEach = async (by: 'company' | 'costCenter') => {
		const read: ReadJournal[] = [];
		const refused: ServiceProblem[] = [];
		for (const run of newest) {
			if (Date.now() > until) break;
			const journal = await attempt(
				async () => await client.getJournal(company?.id ?? '', run.id, run.year, by),
			);
			if (journal.ok) read.push({ run, transactions: transactionsIn(journal.value) });
			else refused.push(journal.problem);
		}
		const [first] = refused;
		if (first && read.length === 0) throw first;
		return read;
	};
	const journals = await after(runs, async () => await ofEach('company'));
	const byCostCentre = await after(runs, async () => await ofEach('costCenter'));
	return { companies, environment, company, year, runs, journals, byCostCentre, inYear: newest.length };
}

function transactionsIn(text: string): Transaction[] | null {
	try {
		return parseJournal(text);
	} catch (error) {
		return noneFor(error);
	}
}

/** A bug of our own still ends the check. */
function noneFor(error: unknown): null {
	if (error instanceof UnreadableJournal) return null;
	throw error;
}

/** Reads only when the reading before it succeeded. */
async function after<T>(before: Attempt<unknown>, read: () => Promise<T>): Promise<Attempt<T>> {
	return before.ok ? await attempt(read) : before;
}

/** As many as the fuller of the two years has: some accounts are only used once in a year. */
function newestOf(asked: readonly AskedRuns[]): NmbrsRun[] {
	const key = ({ year, periodEnd, number }: NmbrsRun) => year * 1e6 + periodEnd * 1e4 + number;
	const most = highestOf(
		asked.map(({ runs }) => runs.length),
		0,
	);
	return asked
		.flatMap(({ runs }) => runs)
		.sort((a, b) => key(b) - key(a))
		.slice(0, most);
}
