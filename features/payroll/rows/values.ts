import { DateTime } from 'luxon';
import { daysBetween, parseDate, parseGivenDate, yearOf, type BookDate } from '../../../base/values/dates';
import type { UnknownFields } from '../../../base/values/records';
import { readMonth, readPeriod, type WrittenPeriod } from '../../../base/values/writtenPeriods';

/** The value of a column by its name, or by its path as n8n gives it when it is dragged: `row[8]`, `Amount[0].Value[0]`. */
export function valueAt(json: UnknownFields, column: string): unknown {
	if (Object.hasOwn(json, column)) return json[column];
	let value: unknown = json;
	for (const part of partsOf(column)) {
		if (!(value instanceof Object) || !Object.hasOwn(value, part)) return undefined;
		value = (value as UnknownFields)[part];
	}
	return value;
}

const PARTS = /\["([^"]*)"\]|\['([^']*)'\]|\[(\d+)\]|([^.[\]]+)/g;

function partsOf(column: string): string[] {
	return [...column.matchAll(PARTS)].map((found) => found.slice(1).find((part) => part !== undefined) ?? '');
}

export function isNothing(value: unknown): boolean {
	return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

/** A code or a text as it is written; a number gives its digits. Null for a number with decimals, and for any other value. */
export function codeIn(value: unknown): string | null {
	if (isNothing(value)) return '';
	if (typeof value === 'string') return value.trim();
	return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? String(value) : null;
}

/** The noise that a spreadsheet adds to a whole number is less than this. */
const NOISE = 1e-6;

/**
 * Signs of a text that was read in the wrong encoding: the one for what is not UTF-8, the control characters that Latin-1 makes
 * of letters of DOS, and the pairs that it makes of a letter in UTF-8. The other control characters are signs of Windows.
 */
const LOST = /[\uFFFD\u0081-\u0084\u0086-\u0090\u0098-\u009F]|[\u00C2\u00C3][\u0080-\u00BF]/;

/** True for text that was read in another encoding than it was saved in. */
export function isWronglyRead(value: unknown): boolean {
	return typeof value === 'string' && LOST.test(value);
}

/** The days from 1954 to 2119, as Excel counts them. */
const [FIRST_DAY, LAST_DAY] = [20_000, 80_000];

/**
 * The parts of a date that a format gives besides the month. Null for a format without a month, with a time, or with neither a
 * day nor a year.
 */
export function unitsIn(format: string): { hasYear: boolean; hasDay: boolean } | null {
	// luxon takes the format apart. Text in quotes is marked as literal there, so that its letters are not taken for units.
	const { tokens } = DateTime.fromFormatExplain('', format, { locale: 'nl' }) as DateTimeTokens;
	const units = new Set(tokens.flatMap(({ literal, val }) => (literal ? [] : val.charAt(0))));
	const has = (letters: string) => [...letters].some((letter) => units.has(letter));
	const [hasYear, hasDay] = [has('yk'), has('do') || (has('W') && has('cE'))];
	return has('HhmsSuaqxXtTfF') || !has('MLoW') || !(hasYear || hasDay) ? null : { hasYear, hasDay };
}

/** The time that a database or a spreadsheet puts behind a date. */
const TIME = / \d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/;

interface DateTimeTokens {
	tokens: readonly { literal: boolean; val: string }[];
}

/**
 * Reads a date: `2026-05-31`, `31-05-2026`, a moment, Excel's number, or text in luxon's `format`. A format without a day gives
 * the last day of the month; one without a year gives the date nearest to `near`. Null for a date that no calendar has, and for
 * one without a year where `near` is not known.
 */
export function dateIn(value: unknown, format: string, near: BookDate | null = null): BookDate | null {
	const text = typeof value === 'string' ? value.trim().replace(TIME, '') : value;
	if (format !== '') return dateInFormat(isNothing(text) ? '' : String(text), format, near);
	if (typeof text === 'number') return dayOfExcel(text);
	// In `05/06/2026` nobody knows which of the two comes first: that takes a format.
	return typeof text === 'string' && text.includes('/') ? null : parseGivenDate(text);
}

function dateInFormat(text: string, format: string, near: BookDate | null): BookDate | null {
	const { hasYear, hasDay } = unitsIn(format) ?? { hasYear: true, hasDay: true };
	const read = (given: string, by: string) => {
		const date = DateTime.fromFormat(given, by, { zone: 'utc', locale: 'nl' });
		return date.isValid ? parseDate((hasDay ? date : date.endOf('month')).toFormat('yyyy-MM-dd')) : null;
	};
	if (hasYear) return read(text, format);
	if (near === null) return null;
	const year = yearOf(near);
	const dates = [year - 1, year, year + 1].flatMap((one) => read(`${one} ${text}`, `yyyy ${format}`) ?? []);
	const [nearest] = dates.sort((a, b) => Math.abs(daysBetween(a, near)) - Math.abs(daysBetween(b, near)));
	return nearest ?? null;
}

/** The day of a number of Excel. Its decimals are a time. */
function dayOfExcel(number: number): BookDate | null {
	const days = Math.floor(number + NOISE);
	if (days < FIRST_DAY || days > LAST_DAY) return null;
	return DateTime.utc(1899, 12, 30).plus({ days }).toFormat('yyyy-MM-dd');
}

/** Reads a period: `5`, `2026-05`, `5/2026`, and in a year of months `mei 2026`. Null for other text. */
export function periodIn(value: unknown, periodsPerYear: number): WrittenPeriod | null {
	const text = codeIn(value);
	if (text === null) return null;
	return readPeriod(text) ?? (periodsPerYear === 12 ? readMonth(text) : null);
}

/** A code as text. A number gives its digits, also a negative one. */
export function textOfCode(value: unknown): string {
	return typeof value === 'number' ? String(value) : (codeIn(value) ?? '');
}
