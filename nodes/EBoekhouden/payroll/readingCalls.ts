import { daysBetween, type BookDate, type DateRange } from '../../shared/values/dates';
import type { Pace } from './payrollBooks';

/** What fits in one answer, and what is counted on: no day is like another (docs/services/e-boekhouden.md 3.1). */
const FITS = 499;
const COUNTED_ON = 400;
/** To see that an answer was full, and that there is nothing above or below. */
const BESIDE = 3;

/** Dates that lie so close together that one answer holds them. */
export function rangesOf(dates: readonly BookDate[], { aDay }: Pace): DateRange[] {
	const ranges: DateRange[] = [];
	for (const date of [...new Set(dates)].sort()) {
		const last = ranges.at(-1);
		if (last && (daysBetween(last.from, date) + 1) * aDay <= COUNTED_ON) last.to = date;
		else ranges.push({ from: date, to: date });
	}
	return ranges;
}

export function callsFor({ from, to }: DateRange, { aDay }: Pace): number {
	return callsForMutations((daysBetween(from, to) + 1) * aDay);
}

/** For all of a window: nothing is booked ahead, and what is from before the first date need not be in it. */
export function callsForWhole(window: DateRange, between: DateRange, { aDay, before }: Pace): number {
	const since = Math.max(0, daysBetween(between.from, between.to)) * aDay;
	const until = Math.max(0, daysBetween(window.from, between.from)) * aDay;
	return callsForMutations(since + Math.min(before, until));
}

function callsForMutations(mutations: number): number {
	return mutations <= FITS ? 1 : Math.ceil(mutations / FITS) + BESIDE;
}
