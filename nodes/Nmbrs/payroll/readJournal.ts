import type { EntryItem } from '../../shared/items/payroll';
import { parseJournal } from '../../shared/journals/parseJournal';
import { UnreadableJournal } from '../../shared/journals/unreadableJournal';
import { isProblem, FindingError } from '../../shared/problems/problem';
import type { Finding } from '../../shared/rows/findings/finding';
import { LAST_PERIOD } from '../../shared/values/dates';
import { brief } from '../../shared/values/text';
import type { Company, JournalPer, NmbrsClient, Run } from '../client/client';
import { toEntries, type Journal, type PayrollSettings } from './item';
import { isInScope, type Scope } from './scope';

/** Whose journals are read, from where, and how. */
interface JournalReading {
	client: NmbrsClient;
	company: Company;
	scope: Scope;
	settings: PayrollSettings;
}

/** The journal of one run, or why there is none. */
export async function readJournal(
	{ client, company, scope, settings }: JournalReading,
	run: Run,
): Promise<Journal> {
	const about = { run: run.id, year: run.year, description: run.description };
	// It is not known whether a run in the year of the start is before it.
	if (run.year >= scope.fromYear && !hasPeriod(run)) {
		const problem = {
			code: 'runWithoutPeriod',
			run: run.id,
			period: run.periodStart,
			companyName: brief(company.name),
		} as const;
		return { ...about, state: 'unread', entries: [], problem };
	}
	if (!isInScope(run, scope)) return { ...about, state: 'outOfScope', entries: [] };
	if (settings.onlyLockedRuns && !run.locked) return { ...about, state: 'notLocked', entries: [] };
	const { journalPer } = settings;
	const read = await attempt(async () => {
		const text = await client.getJournal(company.id, run.id, run.year, journalPer);
		return toEntries(parseJournal(text), run, journalPer);
	});
	if (!read.ok) return { ...about, state: 'unread', entries: [], problem: read.finding };
	return { ...about, state: read.value.length > 0 ? 'ready' : 'empty', entries: read.value };
}

function hasPeriod({ periodStart }: Run): boolean {
	return periodStart >= 1 && periodStart <= LAST_PERIOD;
}

/** Which run: by the id of the service, or by the number that users see. */
export type RunKey = { id: string } | { number: string };

interface OneJournal {
	company: string;
	year: number;
	run: RunKey;
	journalPer: JournalPer;
}

/** The journal of one run, in the same shape as in a list. @throws ServiceProblem, or FindingError */
export async function readOneJournal(client: NmbrsClient, wanted: OneJournal) {
	const { company, year, journalPer } = wanted;
	const run = theRun(await client.listRuns(company, year), wanted);
	const companies = await client.listCompanies();
	const companyName = companies.find(({ id }) => id === company)?.name ?? '';
	const entries = entriesIn(await client.getJournal(company, run.id, run.year, journalPer), run, journalPer);
	return {
		...{ source: 'NMBRS', company, companyName },
		...{ run: run.id, year: run.year, description: run.description },
		state: entries.length > 0 ? 'ready' : 'empty',
		entries,
	};
}

function theRun(runs: readonly Run[], { run: key, year }: OneJournal): Run {
	const found = runs.filter((run) => ('id' in key ? run.id === key.id : String(run.number) === key.number));
	const [run, another] = found;
	const wanted = { run: 'id' in key ? key.id : key.number, year };
	if (!run) throw new FindingError({ code: 'noSuchRunOfYear', ...wanted });
	if (another) throw new FindingError({ code: 'runNumberTwice', ...wanted });
	return run;
}

function entriesIn(text: string, run: Run, journalPer: JournalPer): EntryItem[] {
	try {
		return toEntries(parseJournal(text), run, journalPer);
	} catch (error) {
		return throwReported(error);
	}
}

/** Reports what the service wrote; bugs of our own are thrown unchanged. */
function throwReported(error: unknown): never {
	if (error instanceof UnreadableJournal)
		throw new FindingError({ code: 'journalUnreadable', faults: [error.fault] });
	throw error;
}

export type Attempt<T> = { ok: true; value: T } | { ok: false; finding: Finding };

/** An answer of a service never ends a reading; a bug of our own does. */
export async function attempt<T>(call: () => Promise<T>): Promise<Attempt<T>> {
	return await call().then(
		(value) => ({ ok: true, value }),
		(error: unknown) => ({ ok: false, finding: findingOf(error) }),
	);
}

function findingOf(error: unknown): Finding {
	if (isProblem(error)) return error.finding;
	if (error instanceof UnreadableJournal) return { code: 'journalUnreadable', faults: [error.fault] };
	throw error;
}
