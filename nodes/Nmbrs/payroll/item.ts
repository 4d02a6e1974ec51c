import type { Transaction, TransactionLine } from '../../shared/journals/parseJournal';
import type { Finding } from '../../shared/rows/findings/finding';
import type { Decision } from '../../shared/rows/row';
import type { PeriodsPerYear } from '../../shared/values/dates';
import { formatMoney, ZERO } from '../../shared/values/money';
import type { JournalPer, Run } from '../client/client';
import type { Scope } from './scope';

/** The payroll of one company, as it goes to the books (docs/items.md). The names are fixed. */
export interface Payroll {
	source: 'NMBRS';
	company: string;
	companyName: string;
	/** Whether the lists of runs were read whole, so that a run in none of them is really gone. */
	complete: boolean;
	/** The first year of which that holds, when the lists of the years before it are empty. */
	completeFrom?: number;
	/** The ids of all companies that the user of the API sees, whether they are read or not. */
	visibleCompanies: string[];
	scope: Scope;
	periodsPerYear?: PeriodsPerYear;
	/** Every run that the payroll lists. */
	journals: Journal[];
}

export interface Journal {
	run: string;
	year: number;
	description: string;
	state: 'ready' | 'empty' | 'notLocked' | 'unread' | 'outOfScope';
	entries: Entry[];
	/** Why a journal is `unread`. */
	problem?: Finding;
}

export interface PayrollSettings extends Scope {
	/** Names, numbers or ids, separated by commas, each with its own start or not; empty for the only one there is. */
	companies: string;
	onlyLockedRuns: boolean;
	journalPer: JournalPer;
}

/** What came of reading one company, or of choosing companies. */
export interface PayrollResult {
	/** Missing when the settings cannot hold for this company. */
	payroll?: Payroll;
	/** What a person has to know of; empty when all went well. */
	decisions: Decision[];
}

/** One date in a journal, as it travels in items. */
export interface Entry {
	date: string;
	period: number;
	lines: EntryLine[];
}

interface EntryLine {
	ledgerAccount: string;
	description: string;
	debit: string;
	credit: string;
	costCentre: string;
}

/** One entry per date, in the order in which the dates first appear. */
export function toEntries(transactions: Transaction[], run: Run, per: JournalPer): Entry[] {
	const entries = new Map<string, Entry>();
	for (const transaction of transactions) {
		const { date } = transaction;
		const entry = entries.get(date) ?? { date, period: periodIn(transaction, run), lines: [] };
		entry.lines.push(...transaction.lines.map((line) => toLine(line, per)));
		entries.set(date, entry);
	}
	return [...entries.values()];
}

/** A period of another year would be read as one of the run's own. */
function periodIn({ period }: Transaction, run: Run): number {
	return period?.year === run.year ? period.period : run.periodStart;
}

/**
 * The second dimension is what the journal was asked for by (docs/services/nmbrs.md 2.3); of a whole company it
 * is nothing.
 */
function toLine(line: TransactionLine, per: JournalPer): EntryLine {
	const { ledgerAccount, description, side, amount, dim2 } = line;
	return {
		ledgerAccount,
		description,
		debit: formatMoney(side === 'debit' ? amount : ZERO),
		credit: formatMoney(side === 'credit' ? amount : ZERO),
		costCentre: per === 'company' ? '' : dim2,
	};
}
