import { refuse } from '../../../../base/files/refusal';
import { dateOrderOf, type DateOrder } from '../../../../base/files/writtenDates';
import { periodRange, type BookDate, type PeriodsPerYear } from '../../../../base/values/dates';
import { brief } from '../../../../base/values/text';
import type { FileSettings } from './types';

/** The order of the dates of a file, by the setting, or as they show it beside a day of its period. */
export function orderIn(
	file: string,
	dates: readonly string[],
	setting: FileSettings['dateOrder'],
	day: BookDate | null,
): DateOrder {
	if (setting !== 'detect') return setting;
	const values = dates.filter((text) => text !== '').map(brief);
	return (
		dateOrderOf(dates, day === null ? null : { from: day, to: day }) ??
		refuse({ code: 'fileDatesUnclear', file, values: values.slice(0, 3) })
	);
}

/** The last day of a period; null where it is not known, or a year has no such period. */
export function lastDayOf(
	year: number | null,
	period: number | null,
	periodsPerYear: PeriodsPerYear,
): BookDate | null {
	if (year === null || period === null || period < 1 || period > periodsPerYear) return null;
	return periodRange(year, period, periodsPerYear).to;
}
