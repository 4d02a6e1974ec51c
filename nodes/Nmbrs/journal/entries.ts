import type { Transaction, TransactionLine } from '../../shared/journals/parseJournal';
import { formatMoney, ZERO } from '../../shared/values/money';
import type { JournalPer, Run } from '../client/types';

/** One date in a journal, as it travels in items. */
export interface Entry {
	date: string;
	period: number;
	lines: EntryLine[];
}

export interface EntryLine {
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
