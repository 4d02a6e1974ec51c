import type { Transaction, TransactionLine } from '../journals/parseJournal';
import type { EntryItem, JournalItem, LineItem, PayrollItem, PayrollScope } from '../item';
import type { Finding } from '../../../base/words/finding';
import type { Decision } from '../../../base/words/row';
import { formatMoney, ZERO } from '../../../base/values/money';
import type { JournalPer, NmbrsRun } from '../../../services/nmbrs/client';
import { addAll } from '../../../base/values/records';

/** The payroll of one company, as it goes to the books. */
export interface NmbrsPayroll extends PayrollItem {
	/** Whether they are read or not. */
	visibleCompanies: string[];
	journals: NmbrsJournal[];
}

export interface NmbrsJournal extends JournalItem {
	problem?: Finding;
}

export interface PayrollSettings extends PayrollScope {
	/** Names, numbers or ids, separated by commas, each with its own start or not; empty for the only one there is. */
	companies: string;
	onlyLockedRuns: boolean;
	journalPer: JournalPer;
}

/** The result of reading one company, or of choosing companies. */
export interface PayrollResult {
	/** Missing when the settings are not valid for this company. */
	payroll?: NmbrsPayroll;
	/** Everything that a person has to know; empty when all went well. */
	decisions: Decision[];
}

/** One entry per date, in the order in which the dates first appear. */
export function toEntries(transactions: Transaction[], run: NmbrsRun, per: JournalPer): EntryItem[] {
	const entries = new Map<string, EntryItem>();
	for (const transaction of transactions) {
		const { date } = transaction;
		const entry = entries.get(date) ?? { date, period: periodIn(transaction, run), lines: [] };
		addAll(
			entry.lines,
			transaction.lines.map((line) => toLine(line, per)),
		);
		entries.set(date, entry);
	}
	return [...entries.values()];
}

/** A period of another year would be read as one of the run's own year. */
function periodIn({ period }: Transaction, run: NmbrsRun): number {
	return period?.year === run.year ? period.period : run.periodStart;
}

/**
 * The second dimension is that of the requested journal (docs/services/nmbrs.md 2.3); for a whole company it is empty.
 */
function toLine(line: TransactionLine, per: JournalPer): LineItem {
	const { ledgerAccount, description, side, amount, dim2 } = line;
	return {
		ledgerAccount,
		description,
		debit: formatMoney(side === 'debit' ? amount : ZERO),
		credit: formatMoney(side === 'credit' ? amount : ZERO),
		costCentre: per === 'company' ? '' : dim2,
	};
}
