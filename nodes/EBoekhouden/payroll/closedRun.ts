import { isWithin, periodOf, periodRange, type BookDate, type DateRange } from '../../shared/values/dates';
import type { PlacedAmount } from './amounts';
import type { BookedEntries } from './bookedEntries';
import type { Chart } from './chart';
import { debitTotal, rowDetails, type RunView } from './runView';
import { countsFor, type ReadEntry } from './memorial';

/** A run of which nothing is booked, on dates that are closed, beside what else we booked for the company. */
interface Closed {
	view: RunView;
	booked: BookedEntries;
	closedUntil: BookDate | '';
}

/**
 * Whether something of ours stands in a month of it, by its own date: that month was booked while it was open, so what appears
 * there later is a correction.
 */
export function isInBookedMonth(closed: Closed): boolean {
	const parts = closedParts(closed);
	return bookedInPlace(closed).some(({ date }) => parts.some((part) => isWithin(date, part)));
}

/**
 * Whether it is from before the workflow began: we booked nothing in its months or before, and no run with a lower number,
 * for numbers of a list count on.
 */
export function isOldHistory(closed: Closed): boolean {
	const { run } = closed.view;
	if (bookedInPlace(closed).some(({ whose }) => Number(whose?.run) < Number(run))) return false;
	const last = closedParts(closed)
		.map(({ to }) => to)
		.sort()
		.at(-1);
	return last === undefined || !bookedInPlace(closed).some(({ date }) => date <= last);
}

/** Of the month of each of its dates, as far as that is closed too: the rest may be the first that is ever booked. */
function closedParts({ view: { dates, payroll }, closedUntil }: Closed): DateRange[] {
	return [...dates].map((date) => {
		const { year, period } = periodOf(date, payroll.periodsPerYear);
		const { from, to } = periodRange(year, period, payroll.periodsPerYear);
		const [last = date] = [date, closedUntil].sort().slice(-1);
		return { from, to: last < to ? last : to };
	});
}

/** Without what was moved: the month in which it stands, or for which it counts, may be old history all the same. */
function bookedInPlace({ view, booked }: Closed): ReadEntry[] {
	return booked
		.ofCompany(view.payroll.company)
		.filter((entry) => entry.date !== '' && countsFor(entry) === entry.date);
}

/** What the books lack on some dates: debit in all, and per account. */
export function closedFacts(differences: readonly PlacedAmount[], chart: Chart) {
	const dates: BookDate[] = [...new Set(differences.map(({ date }) => date))].sort();
	return {
		dates,
		amount: debitTotal(differences),
		differences: differences.map((placed) => ({ date: placed.date, ...rowDetails(placed, chart) })),
	};
}
