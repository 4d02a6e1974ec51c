import { DateTime } from 'luxon';

const ZONE = 'Europe/Amsterdam';

const XSD_DATE_TIME = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d{1,7})?(Z|[+-]\d{2}:\d{2})?)?$/;

/** A lexical xs:date or xs:dateTime as Dutch wall time; one with an offset is converted, as .NET does. */
export function localDateTime(text: string): string | undefined {
	if (!XSD_DATE_TIME.test(text)) return undefined;
	const value = DateTime.fromISO(text, { zone: ZONE });
	return value.isValid ? value.toFormat("yyyy-MM-dd'T'HH:mm:ss") : undefined;
}

/** The day of `yyyy-MM-ddTHH:mm:ss`. */
export function dayOf(dateTime: string): string {
	return dateTime.slice(0, 10);
}

/** The day in the Netherlands at a moment of `Date.now()`. */
export function dayAt(moment: number): string {
	return DateTime.fromMillis(moment, { zone: ZONE }).toFormat('yyyy-MM-dd');
}

/** A plain day on the wire. */
export function midnight(day: string): string {
	return `${day}T00:00:00`;
}

export function addDays(day: string, days: number): string {
	return DateTime.fromISO(day, { zone: 'utc' }).plus({ days }).toFormat('yyyy-MM-dd');
}

export function dayOfMonth(year: number, month: number, day: number): string {
	return DateTime.utc(year, month, day).toFormat('yyyy-MM-dd');
}

export function lastDayOfMonth(year: number, month: number): string {
	return DateTime.utc(year, month).endOf('month').toFormat('yyyy-MM-dd');
}

/** The Sunday that ends an ISO week. */
export function lastDayOfWeek(weekYear: number, weekNumber: number): string {
	return DateTime.fromObject({ weekYear, weekNumber, weekday: 7 }, { zone: 'utc' }).toFormat('yyyy-MM-dd');
}

export function isDay(text: string): boolean {
	return /^\d{4}-\d{2}-\d{2}$/.test(text) && DateTime.fromISO(text, { zone: 'utc' }).isValid;
}
