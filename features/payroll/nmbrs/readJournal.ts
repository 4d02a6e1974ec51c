import type { PayrollScope, EntryItem, JournalItem, LineItem, PayrollItem } from '../item';
import { findingOf, FindingError } from '../../../base/problems/problem';
import type { Finding } from '../../../base/words/finding';
import { LAST_PERIOD } from '../../../base/values/dates';
import {
	type Company,
	type JournalPer,
	type PayrollClient,
	type NmbrsRun,
	type Transaction,
	type TransactionLine,
	UnreadableJournal,
} from '../../../services/nmbrs/client';
import { isRunInScope } from './companies';
import type { RowFacts } from '../../../base/words/row';
import { formatMoney, ZERO } from '../../../base/values/money';
import { addAll } from '../../../base/values/records';

interface JournalReading {
	client: PayrollClient;
	company: Company;
	scope: PayrollScope;
	settings: PayrollSettings;
}

export async function readJournal(
	{ client, company, scope, settings }: JournalReading,
	run: NmbrsRun,
): Promise<NmbrsJournal> {
	const about = { run: run.id, year: run.year, description: run.description };
	// A run without a period, in the year in which the bookings start, may be from before the start.
	if (run.year >= scope.fromYear && !hasPeriod(run)) {
		const problem = {
			code: 'runWithoutPeriod',
			run: run.id,
			period: run.periodStart,
			companyName: company.name,
		} as const;
		return { ...about, state: 'unread', entries: [], problem };
	}
	if (!isRunInScope(run, scope)) return { ...about, state: 'outOfScope', entries: [] };
	if (settings.onlyLockedRuns && !run.locked) return { ...about, state: 'notLocked', entries: [] };
	if (settings.isWanted?.({ ...about, company: company.id }) === false)
		return { ...about, state: 'outOfScope', entries: [] };
	return await entriesOf(client, company.id, run, settings.journalPer).then(
		(read) => ({ ...about, ...read }),
		(error: unknown) => {
			// An answer of the service becomes a finding of the run; a bug of our own is thrown again.
			const problem = findingOf(error);
			if (!problem) throw error;
			return { ...about, state: 'unread', entries: [], problem };
		},
	);
}

/** The entries of the journal of a run. @throws ServiceProblem, or FindingError for a journal that cannot be read */
async function entriesOf(client: PayrollClient, company: string, run: NmbrsRun, per: JournalPer) {
	const transactions = await client.getJournal(company, run.id, run.year, per).catch((error: unknown) => {
		if (!(error instanceof UnreadableJournal)) throw error;
		throw new FindingError({ code: 'journalFaulty', faults: [error.fault] });
	});
	const entries = toEntries(transactions, run);
	return { state: entries.length > 0 ? ('ready' as const) : ('empty' as const), entries };
}

function hasPeriod({ periodStart }: NmbrsRun): boolean {
	return periodStart >= 1 && periodStart <= LAST_PERIOD;
}

/** A run by the id that the service gives it, or by the number that users see. */
export type RunKey = { id: string } | { number: string };

interface OneJournal {
	company: string;
	year: number;
	run: RunKey;
	journalPer: JournalPer;
}

/** Reads the journal of one run, in the shape that it has in a list. @throws ServiceProblem, or FindingError */
export async function readOneJournal(client: PayrollClient, wanted: OneJournal) {
	const { company, year, journalPer } = wanted;
	const run = theRun(await client.listRuns(company, year), wanted);
	const companies = await client.listCompanies();
	const companyName = companies.find(({ id }) => id === company)?.name ?? '';
	return {
		source: 'NMBRS',
		company,
		companyName,
		run: run.id,
		year: run.year,
		description: run.description,
		...(await entriesOf(client, company, run, journalPer)),
	};
}

function theRun(runs: readonly NmbrsRun[], { run: key, year }: OneJournal): NmbrsRun {
	const found = runs.filter((run) => ('id' in key ? run.id === key.id : String(run.number) === key.number));
	const [run, another] = found;
	const wanted = { run: 'id' in key ? key.id : key.number, year };
	if (!run) throw new FindingError({ code: 'noSuchRunOfYear', found: 'none', ...wanted });
	if (another) throw new FindingError({ code: 'noSuchRunOfYear', found: 'several', ...wanted });
	return run;
}

/** The payroll of one company in the shape in which it goes to the books. */
export interface NmbrsPayroll extends PayrollItem {
	/** The ids of all companies that the login sees, also of those that are not read. */
	visibleCompanies: string[];
	journals: NmbrsJournal[];
}

export interface NmbrsJournal extends JournalItem {
	problem?: Finding;
}

export interface PayrollSettings extends PayrollScope {
	/**
	 * The wanted companies: names, numbers or ids, separated by commas, some with a start of their own. Empty means the only
	 * company.
	 */
	companies: string;
	onlyLockedRuns: boolean;
	journalPer: JournalPer;
	/** Chooses the runs in scope of which the journal is read; all when left out. The others count as out of scope. */
	isWanted?: (run: { company: string; year: number; run: string }) => boolean;
}

/** The result of reading one company, or of choosing companies. */
export interface PayrollResult {
	/** The payroll; left out when the settings are not valid for this company. */
	payroll?: NmbrsPayroll;
	/** Rows about problems that a person has to know. */
	rows: RowFacts[];
}

/** The entries of a journal, one for each date, in the order in which the dates first appear. */
function toEntries(transactions: Transaction[], run: NmbrsRun): EntryItem[] {
	const entries = new Map<string, EntryItem>();
	for (const transaction of transactions) {
		const { date } = transaction;
		const entry = entries.get(date) ?? { date, period: periodIn(transaction, run), lines: [] };
		addAll(entry.lines, transaction.lines.map(toLine));
		entries.set(date, entry);
	}
	return [...entries.values()];
}

/** The period of an entry, which is one of the run's year. A transaction in another year gets the period of the run. */
function periodIn({ period }: Transaction, run: NmbrsRun): number {
	return period?.year === run.year ? period.period : run.periodStart;
}

function toLine({ ledgerAccount, description, side, amount, costCentre }: TransactionLine): LineItem {
	return {
		ledgerAccount,
		description,
		debit: formatMoney(side === 'debit' ? amount : ZERO),
		credit: formatMoney(side === 'credit' ? amount : ZERO),
		costCentre,
	};
}
