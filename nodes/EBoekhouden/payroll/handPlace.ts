import { addMonths, isWithin, type BookDate, type DateRange } from '../../shared/values/dates';
import { datesOf } from './handEntries';
import type { ReadEntry } from './memorial';
import type { RunView } from './runView';

/** How near an entry lies to a run: in its own periods or on its dates, a month around these, or elsewhere. */
export const OWN = 0;
export const AROUND = 1;
export const ELSEWHERE = 2;
export type Place = typeof OWN | typeof AROUND | typeof ELSEWHERE;

/** Where a run lies in time, worked out once. */
export class Surroundings {
	private readonly own: DateRange[];
	private readonly around: DateRange[];
	private readonly first: BookDate;
	private readonly periods: ReadonlyMap<string, DateRange>;

	constructor({ dates, periods, standing }: Pick<RunView, 'dates' | 'periods' | 'standing'>) {
		// Ours may stand on another date than the one for which they count.
		const days = [...dates, ...standing.map(({ date }) => date)];
		this.own = [...days.map((date) => ({ from: date, to: date })), ...periods.values()];
		this.periods = periods;
		this.around = this.own.map(({ from, to }) => ({ from: addMonths(from, -1), to: addMonths(to, 1) }));
		this.first = [...dates].sort()[0] ?? '9999';
	}

	/** By its dates, and where it is of ours also by the period in its Boekstuk. */
	placeOf(entry: ReadEntry): Place {
		const { whose } = entry;
		if (whose && this.periods.has(`${whose.year}-${whose.period}`)) return OWN;
		const isIn = (ranges: readonly DateRange[]) =>
			datesOf(entry).some((date) => ranges.some((range) => isWithin(date, range)));
		return isIn(this.own) ? OWN : isIn(this.around) ? AROUND : ELSEWHERE;
	}

	isNotBefore(entry: ReadEntry): boolean {
		return entry.date >= this.first;
	}
}

export function farthest(places: readonly Place[]): Place {
	return places.reduce<Place>((far, place) => (place > far ? place : far), OWN);
}
