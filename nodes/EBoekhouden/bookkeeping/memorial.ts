import type { BookDate } from '../../shared/dates';
import { type Money, sum } from '../../shared/money';
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

/** The sum of the rows: what would land on the header account. */
export function imbalanceOf(rows: MemorialRow[]): Money {
	return sum(rows.map(({ amount }) => amount));
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

/** Why the entry that stands in the books is not the one that was sent; null when it is (a description may be shortened). */
export function whyNotKept(sent: NewMemorialEntry, found: MemorialEntry | null): string | null {
	if (!found) return 'it cannot be found back.';
	if (found.voucher !== sent.voucher)
		return `its Boekstuk is '${found.voucher}' instead of '${sent.voucher}'.`;
	if (found.date !== sent.date) return `its date is ${found.date} instead of ${sent.date}.`;
	if (found.header !== sent.header) return `its account is ${found.header} instead of ${sent.header}.`;
	if (rowsAsText(found.rows) !== rowsAsText(sent.rows)) return 'its rows differ from what was sent.';
	return null;
}
