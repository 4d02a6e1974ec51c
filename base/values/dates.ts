import { DateTime } from 'luxon';

/** A date in the books: `yyyy-MM-dd`, without a time and without a zone. Sorts as text. */
export type BookDate = string;

/** The time zone of all dates and times. */
export const DUTCH = 'Europe/Amsterdam';

/**
 * Calculating in UTC keeps n8n's own default zone out of plain dates, which have no zone. Milliseconds are
 * used because years of payroll runs are compared: luxon takes ten times as long to read a date, or to count
 * days.
 */
const UTC = { zone: 'utc' } as const;
const DAY = 86_400_000;
const plain = (date: BookDate) => DateTime.fromMillis(Date.parse(date), UTC);
const dayAt = (milliseconds: number) => format(DateTime.fromMillis(milliseconds, UTC));

/** Reads `yyyy-MM-dd`, with or without a time behind it; null when that is not a date in 1900–2199. */
export function parseDate(text: string): BookDate | null {
	const [, day = ''] = /^(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}:\d{2}(?:\.\d+)?)?$/.exec(text.trim()) ?? [];
	const date = plain(day);
	// A day that does not exist is refused, because 31 February would be read as 3 March.
	return format(date) === day && date.year >= 1900 && date.year < 2200 ? day : null;
}

/**
 * Reads a typed date: `31-12-2025` and `31/12/2025`, day first as in the Netherlands, or as `parseDate` does. A year has
 * four digits, because the century of `25` is not known.
 */
export function parseTypedDate(text: string): BookDate | null {
	const typed = /^(?<day>\d{1,2})([-/])(?<month>\d{1,2})\2(?<year>\d{4})$/.exec(text.trim())?.groups;
	if (!typed) return parseDate(text);
	const { day = '', month = '', year = '' } = typed;
	return parseDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/**
 * Reads a date that an expression gave: a typed date, a moment as text (`2026-01-31T23:30:00Z`, `2026-01-31
 * 23:30`), or a `Date` or luxon date. A moment counts by its date in the Netherlands.
 */
export function parseGivenDate(given: unknown): BookDate | null {
	const text = momentIn(given) ?? String(given).trim();
	if (!/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/i.test(text)) return parseTypedDate(text);
	const moment = DateTime.fromISO(text.toUpperCase().replace(' ', 'T'), { zone: DUTCH });
	return moment.isValid ? parseDate(format(moment)) : null;
}

/** A `Date` or a luxon date, also of another copy of luxon, as ISO text; null for anything else. */
export function momentIn(given: unknown): string | null {
	if (Object.prototype.toString.call(given) === '[object Date]') {
		const date = given as Date;
		return isNaN(date.getTime()) ? null : date.toISOString();
	}
	return DateTime.isDateTime(given) && given.isValid ? given.toISO() : null;
}

/**
 * Reads the date that a service wrote, also with an offset. With a time it is a moment, and gives the date in the
 * Netherlands: midnight there is an hour or two earlier in UTC.
 */
export function parseServiceDate(text: string): BookDate | null {
	return parseDate(dutchTime(text));
}

/** A moment with an offset (`…Z`, `…+01:00`) in Dutch time; text without an offset is returned unchanged. */
export function dutchTime(text: string): string {
	const match = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/i.exec(
		text.trim(),
	);
	if (!match) return text;
	// A date without a time is not a moment, so it is not converted.
	if (match[2] === undefined) return match[1] ?? text;
	const moment = DateTime.fromISO(text.trim().toUpperCase(), { zone: DUTCH });
	return moment.isValid ? moment.toFormat("yyyy-MM-dd'T'HH:mm:ss") : text;
}

/** A date in Dutch words: `3 november 2026`. */
export function inDutch(date: BookDate): string {
	return plain(date).setLocale('nl').toFormat('d MMMM yyyy');
}

export function today(): BookDate {
	return DateTime.now().setZone(DUTCH).toFormat('yyyy-MM-dd');
}

/** The current time in the Netherlands, to the minute: `2026-11-22 05:10`. */
export function currentMinute(): string {
	return DateTime.now().setZone(DUTCH).toFormat('yyyy-MM-dd HH:mm');
}

/** The current hour in the Netherlands: `2026-11-22 05`. */
export function currentHour(): string {
	return currentMinute().slice(0, 13);
}

/** The day of the week: 1 for Monday, 7 for Sunday. */
export function weekday(date: BookDate): number {
	return plain(date).weekday;
}

export function isMonday(date: BookDate): boolean {
	return weekday(date) === 1;
}

export function yearOf(date: BookDate): number {
	return Number(date.slice(0, 4));
}

export function monthOf(date: BookDate): number {
	return Number(date.slice(5, 7));
}

export function addYears(date: BookDate, years: number): BookDate {
	return format(plain(date).plus({ years }));
}

export function addMonths(date: BookDate, months: number): BookDate {
	return format(plain(date).plus({ months }));
}

export function firstOfMonth(date: BookDate): BookDate {
	return `${date.slice(0, 7)}-01`;
}

export function addDays(date: BookDate, days: number): BookDate {
	return dayAt(Date.parse(date) + days * DAY);
}

/** The number of days from one date to another; 0 when they are the same. */
export function daysBetween(from: BookDate, to: BookDate): number {
	return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

export interface DateRange {
	from: BookDate;
	to: BookDate;
}

export function isWithin(date: BookDate, range: DateRange): boolean {
	return range.from <= date && date <= range.to;
}

/** The first year of payrolls that are read, and the maximum number of periods in a year: its weeks. */
export const FIRST_YEAR = 1990;
export const LAST_PERIOD = 53;

/** The number of periods in a payroll year: months, four-weekly periods, weeks. */
export type PeriodsPerYear = 12 | 13 | 53;

/**
 * The days of a payroll period. Four-weekly and weekly periods follow the ISO weeks, as the Dutch tax calendar does; the
 * thirteenth four-weekly period includes week 53.
 */
export function periodRange(year: number, period: number, periodsPerYear: PeriodsPerYear): DateRange {
	if (periodsPerYear === 12) {
		const month = clamp(period, 1, 12);
		return { from: dayAt(Date.UTC(year, month - 1)), to: dayAt(Date.UTC(year, month, 0)) };
	}
	const lastWeek = DateTime.fromObject({ weekYear: year }, UTC).weeksInWeekYear;
	const [first, last] =
		periodsPerYear === 53 ? [period, period] : [4 * period - 3, period >= 13 ? lastWeek : 4 * period];
	return { from: isoDay(year, clamp(first, 1, lastWeek), 1), to: isoDay(year, clamp(last, 1, lastWeek), 7) };
}

export interface Period {
	year: number;
	period: number;
}

/** A period as text that can be sorted: `2026-05`. */
export function periodText({ year, period }: Period): string {
	return `${year}-${String(period).padStart(2, '0')}`;
}

export function byPeriod(one: Period, other: Period): number {
	return one.year - other.year || one.period - other.period;
}

/** The payroll period of a date, counted as in `periodRange`. */
export function periodOf(date: BookDate, periodsPerYear: PeriodsPerYear): Period {
	if (periodsPerYear === 12) return { year: yearOf(date), period: monthOf(date) };
	const { weekYear, weekNumber } = plain(date);
	const period = periodsPerYear === 53 ? weekNumber : Math.min(13, Math.ceil(weekNumber / 4));
	return { year: weekYear, period };
}

function isoDay(weekYear: number, weekNumber: number, weekday: 1 | 7): BookDate {
	return format(DateTime.fromObject({ weekYear, weekNumber, weekday }, UTC));
}

function clamp(value: number, low: number, high: number): number {
	return Math.min(Math.max(value, low), high);
}

function format(date: DateTime): BookDate {
	return date.toISODate() ?? String(date);
}
