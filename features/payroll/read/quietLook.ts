import { daysBetween, type BookDate, type DateRange } from '../../../base/values/dates';

/** The dates that are read on a day without apparent differences: those of all journals. */
export interface Look {
	ranges: DateRange[];
	calls: number;
}

export function planLook(dates: readonly BookDate[], pace: Pace): Look {
	const ranges = rangesOf(dates, pace);
	return { ranges, calls: ranges.reduce((calls, range) => calls + callsFor(range, pace), 0) };
}

/** The maximum of one answer, and a lower number to plan with, because days differ (docs/services/e-boekhouden.md 3.1). */
const FITS = 499;
const COUNTED_ON = 400;
/** Further calls show that an answer was full, and that nothing comes before or after it. */
const BESIDE = 3;

/** Ranges of dates that are so close together that one answer has them all. */
export function rangesOf(dates: readonly BookDate[], { aDay }: Pace): DateRange[] {
	const ranges: DateRange[] = [];
	for (const date of [...new Set(dates)].sort()) {
		const last = ranges.at(-1);
		if (last && (daysBetween(last.from, date) + 1) * aDay <= COUNTED_ON) last.to = date;
		else ranges.push({ from: date, to: date });
	}
	return ranges;
}

function callsFor({ from, to }: DateRange, { aDay }: Pace): number {
	return callsForMutations((daysBetween(from, to) + 1) * aDay);
}

/** The calls for a whole window, where nothing is booked ahead, and not all earlier mutations are in it. */
export function callsForWhole(window: DateRange, between: DateRange, { aDay, before }: Pace): number {
	const since = Math.max(0, daysBetween(between.from, between.to)) * aDay;
	const until = Math.max(0, daysBetween(window.from, between.from)) * aDay;
	return callsForMutations(since + Math.min(before, until));
}

function callsForMutations(mutations: number): number {
	return mutations <= FITS ? 1 : Math.ceil(mutations / FITS) + BESIDE;
}

/** The rate of all mutations, by their numbers. */
export interface Pace {
	aDay: number;
	/** The number of mutations before the first date. */
	before: number;
}
