import type { BookDate } from '../../shared/values/dates';
import { Amounts, negated, type PlacedAmount } from './amounts';
import { refusedDateIn } from './description';
import { bookedBy, type MemorialEntry, type MemorialRow } from './memorial';
import type { Journal } from '../../shared/items/payroll';
import type { SyncSettings } from './settings';

/** An entry that makes the books right on one date. */
export interface PlannedEntry {
	date: BookDate;
	/** Takes away what is booked, without putting something in its place. */
	takesAway: boolean;
	rows: MemorialRow[];
}

/** What should be booked for a run, on the places of the books. Line order is kept: a first booking follows it. */
export function dueFrom(journal: Journal, costCentreId: (code: string) => string): PlacedAmount[] {
	return journal.entries.flatMap(({ date, lines }) =>
		lines.map(({ ledgerAccount, amount, costCentre }) => ({
			date,
			ledgerAccount,
			costCentreId: costCentre === '' ? '' : costCentreId(costCentre),
			amount,
		})),
	);
}

/**
 * The entries that bring the books from what is booked to what is due; none when they are equal. Oldest date first,
 * taking away before putting in its place; but a date that was refused earlier is tried before all others.
 */
export function planEntries(
	due: PlacedAmount[],
	booked: MemorialEntry[],
	correction: SyncSettings['correction'],
): PlannedEntry[] {
	const payroll = Amounts.of(due);
	const books = bookedBy(booked);
	const difference = payroll.minus(books);
	const plan = difference.dates().flatMap((date): PlannedEntry[] => {
		const whole = {
			date,
			takesAway: false,
			rows: due.filter((line) => line.date === date && !line.amount.eq(0)).map(toRow),
		};
		const standing = books.onDate(date);
		if (standing.length === 0) return [whole];
		const wanted = payroll.onDate(date).length > 0;
		if (correction === 'difference') {
			return [{ date, takesAway: !wanted, rows: difference.onDate(date).map(toRow) }];
		}
		const back = { date, takesAway: true, rows: standing.map(toRow).map(negated) };
		return wanted ? [back, whole] : [back];
	});
	const refused = new Set(booked.map(({ description }) => refusedDateIn(description)));
	// Array.sort is stable: dates are in order already, and taking away comes first within one.
	return plan.sort((a, b) => Number(refused.has(b.date)) - Number(refused.has(a.date)));
}

function toRow({ ledgerAccount, costCentreId, amount }: PlacedAmount): MemorialRow {
	return { ledgerAccount, costCentreId, amount };
}
