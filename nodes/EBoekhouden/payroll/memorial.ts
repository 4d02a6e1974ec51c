import type { Side } from '../../shared/rows/findings/payroll';
import type { BookDate } from '../../shared/values/dates';
import { formatMoney, sum, type Money } from '../../shared/values/money';
import { Amounts, negated, type PlacedAmount } from './amounts';

export interface MemorialRow {
	ledgerAccount: string;
	/** Id in e-Boekhouden; '' for none. */
	costCentreId: string;
	/** Credit positive, debit negative (apis/eboekhouden.md 4.2). */
	amount: Money;
}

/** A memorial entry as it stands in the books. */
export interface MemorialEntry {
	number: string;
	date: BookDate;
	/** Boekstuk. */
	voucher: string;
	description: string;
	/** The header account, which takes the other side of every row. */
	header: string;
	rows: MemorialRow[];
}

export type NewMemorialEntry = Omit<MemorialEntry, 'number'>;

/** What an entry does to the books: each row on its own account, and its other side on the header account. */
function effectOf({ date, header, rows }: MemorialEntry): PlacedAmount[] {
	return rows.flatMap((row) => [
		{ date, ...row },
		negated({ date, ledgerAccount: header, costCentreId: '', amount: row.amount }),
	]);
}

/** What a number of entries together do to the books. */
export function bookedBy(entries: MemorialEntry[]): Amounts {
	return Amounts.of(entries.flatMap(effectOf));
}

/** Numbers of entries; what a preview adds to the reading has none. */
export function numbersOf(entries: readonly { number: string }[]): string[] {
	return entries.map(({ number }) => number).filter((number) => number !== '');
}

/** What would land on the header account; null when rows balance. */
export function imbalanceOf(rows: readonly { amount: Money }[]): { difference: string; side: Side } | null {
	const total = sum(rows.map(({ amount }) => amount));
	if (total.eq(0)) return null;
	return { difference: formatMoney(total.abs()), side: total.gt(0) ? 'credit' : 'debit' };
}

/** Rows as text that does not depend on their order. */
export function rowsAsText(rows: MemorialRow[]): string {
	return rows
		.map(({ ledgerAccount, costCentreId, amount }) =>
			JSON.stringify([ledgerAccount, costCentreId, amount.toFixed(2)]),
		)
		.sort()
		.join();
}
