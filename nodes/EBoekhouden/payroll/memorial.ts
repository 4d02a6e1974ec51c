import type { BookDate } from '../../shared/values/dates';
import { formatMoney, sum, type Money } from '../../shared/values/money';
import { Amounts, negated, type PlacedAmount } from './amounts';
import type { Voucher } from './voucher';
import type { Side } from '../../shared/rows/findings/payrollWords';

export interface MemorialRow {
	ledgerAccount: string;
	/** Id in e-Boekhouden; '' for none. */
	costCentreId: string;
	/** Credit positive, debit negative (docs/services/e-boekhouden.md 5.4). */
	amount: Money;
	/** For the reader, where the books keep one: it is never read back, and makes no difference. */
	text?: string;
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

/** An entry, and whose it is by its Boekstuk; null for one of another hand. */
export interface ReadEntry extends MemorialEntry {
	whose: Voucher | null;
}

/** The date for which an entry counts. */
export function countsFor({ date, whose }: { date: BookDate; whose?: Voucher | null }): BookDate {
	return whose?.forDate ?? date;
}

/**
 * What an entry does to the books, on the date for which it counts: each row on its own account, and its other side on
 * the header account.
 */
function effectOf(entry: EntryEffect): PlacedAmount[] {
	const date = countsFor(entry);
	const { header, rows } = entry;
	return rows.flatMap((row) => [
		{ date, ...row },
		negated({ date, ledgerAccount: header, costCentreId: '', amount: row.amount }),
	]);
}

type EntryEffect = Pick<MemorialEntry, 'date' | 'header' | 'rows'> & { whose?: Voucher | null };

/** What a number of entries together do to the books. */
export function bookedBy(entries: readonly EntryEffect[]): Amounts {
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
