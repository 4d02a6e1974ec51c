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

	constructor({ dates, periods }: Pick<RunView, 'dates' | 'periods'>) {
		this.own = [...[...dates].map((date) => ({ from: date, to: date })), ...periods.values()];
		this.around = this.own.map(({ from, to }) => ({ from: addMonths(from, -1), to: addMonths(to, 1) }));
		this.first = [...dates].sort()[0] ?? '9999';
	}

	placeOf(entry: ReadEntry): Place {
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
