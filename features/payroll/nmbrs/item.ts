import type { Transaction, TransactionLine } from './parseJournal';
import type { EntryItem, JournalItem, LineItem, PayrollItem, PayrollScope } from '../item';
import type { Finding } from '../../../base/words/finding';
import type { Decision } from '../../../base/words/row';
import { formatMoney, ZERO } from '../../../base/values/money';
import type { JournalPer, NmbrsRun } from '../../../services/nmbrs/client';
import { addAll } from '../../../base/values/records';

/** The payroll of one company, as it goes to the books. */
export interface NmbrsPayroll extends PayrollItem {
	/** Also those that are not read. */
	visibleCompanies: string[];
	journals: NmbrsJournal[];
}

export interface NmbrsJournal extends JournalItem {
	problem?: Finding;
}

export interface PayrollSettings extends PayrollScope {
	/** Names, numbers or ids, separated by commas, some with their own start; empty for the only company. */
	companies: string;
	onlyLockedRuns: boolean;
	journalPer: JournalPer;
}

/** The result of reading one company, or of choosing companies. */
export interface PayrollResult {
	/** Left out when the settings are not valid for this company. */
	payroll?: NmbrsPayroll;
	/** Problems that a person has to know about. */
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

/** An entry only has a period, which is one of the run's year: a period of another year becomes the period of the run. */
function periodIn({ period }: Transaction, run: NmbrsRun): number {
	return period?.year === run.year ? period.period : run.periodStart;
}

/**
 * The second dimension is the cost centre or department of the requested journal (docs/services/nmbrs.md 2.3); that of a
 * whole company has none.
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
