import { isWithin, periodOf, periodRange, type BookDate, type DateRange } from '../../../base/values/dates';
import { debitTotal, type PlacedAmount } from '../read/amounts';
import type { BookedEntries } from '../read/bookedEntries';
import type { Chart } from '../read/chart';
import { rowDetails } from '../read/details';
import type { RunView } from './runView';
import { countsFor, type ReadEntry } from '../read/memorial';

/** A run on closed dates that was not booked, and our other bookings for the company. */
interface Closed {
	view: RunView;
	booked: BookedEntries;
	closedUntil: BookDate | '';
	/** Runs that will be booked before it, on their own dates. */
	planned?: readonly { run: string; date: BookDate }[];
}

/**
 * Whether an entry of ours has a date in one of its months: that month was booked while it was open, so a run that appears
 * there later is a correction.
 */
export function isInBookedMonth(closed: Closed): boolean {
	const parts = closedParts(closed);
	return bookedInPlace(closed).some(({ date }) => parts.some((part) => isWithin(date, part)));
}

/**
 * Whether it is from before the workflow began: we booked nothing in its months or earlier, and no run with a lower number
 * (the numbers of a list ascend).
 */
export function isOldHistory(closed: Closed): boolean {
	const { view, planned = [] } = closed;
	const booked = bookedInPlace(closed).map(({ whose, date }) => ({ run: whose?.run, date }));
	const before = [...booked, ...planned];
	if (before.some(({ run }) => Number(run) < Number(view.run))) return false;
	const last = closedParts(closed)
		.map(({ to }) => to)
		.sort()
		.at(-1);
	return last === undefined || !before.some(({ date }) => date <= last);
}

/** The closed parts of the months of its dates: an entry in the open rest may be the first that was ever booked. */
function closedParts({ view: { dates, payroll }, closedUntil }: Closed): DateRange[] {
	return [...dates].map((date) => {
		const { year, period } = periodOf(date, payroll.periodsPerYear);
		const { from, to } = periodRange(year, period, payroll.periodsPerYear);
		const [last = date] = [date, closedUntil].sort().slice(-1);
		return { from, to: last < to ? last : to };
	});
}

/** Without entries on another date than the one for which they count: either month may be from before the workflow. */
function bookedInPlace({ view, booked }: Closed): ReadEntry[] {
	return booked
		.ofCompany(view.payroll.company)
		.filter((entry) => entry.date !== '' && countsFor(entry) === entry.date);
}

/** The amounts that the books lack on some dates: in debit, and by account. */
export function closedFacts(differences: readonly PlacedAmount[], chart: Chart) {
	const dates: BookDate[] = [...new Set(differences.map(({ date }) => date))].sort();
	return {
		dates,
		amount: debitTotal(differences),
		differences: differences.map((placed) => ({ date: placed.date, ...rowDetails(placed, chart) })),
	};
}
