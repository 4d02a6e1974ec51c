import { excelDate } from './workbook';
import { addYears, parseDate, type BookDate, type DateRange } from '../values/dates';
import { monthCalled } from '../values/writtenPeriods';

/** 1927 to 2119. */
const SERIAL = /^([1-7]\d{4}|[1-7]\d{4}\.0+)$/;

/** Longer than any date with its midnight: each line of a journal may have such a text. */
const LONGEST = 60;

/** Which part of a date comes first. */
export type DateOrder = 'dayFirst' | 'monthFirst' | 'yearFirst';

/** A date in three parts, as it is written. */
interface Written {
	parts: readonly [string, string, string];
	/** In which it may be written; the first one, unless it is said. */
	orders: readonly [DateOrder, ...DateOrder[]];
	/** Whether others than the first one are usual. */
	isUnclear: boolean;
	/** Two digits for the year. */
	isShort: boolean;
}

const MARKED = /^(\d{1,4})([-./ ])(\d{1,2})\2(\d{1,4})$/;
const NAMED = /^(\d{1,2})[-. ](\p{L}{3,9})[-. ]{1,2}(\d{4}|\d\d)$/u;

function written(text: string): Written | null {
	const [, first = '', mark = '', second = '', last = ''] = MARKED.exec(text) ?? [];
	const [isLong, isLast] = [first.length === 4, last.length === 4];
	const marked: Written['parts'] = [first, second, last];
	if (isLong && last.length <= 2) return { parts: marked, orders: ['yearFirst'], ...CLEAR };
	if (isOneOrTwo(first) && isLast)
		return { parts: marked, orders: ['dayFirst', 'monthFirst'], isUnclear: mark === '/', isShort: false };
	if (isOneOrTwo(first) && isOneOrTwo(last)) return { parts: marked, ...SHORT };
	if (/^\d{6}$/.test(text)) return { parts: [text.slice(0, 2), text.slice(2, 4), text.slice(4)], ...SHORT };
	const [, day = '', name = '', year = ''] = NAMED.exec(text) ?? [];
	const month = monthCalled(name);
	if (month === null) return null;
	const parts: Written['parts'] = [day, String(month), year];
	if (year.length === 4) return { parts, orders: ['dayFirst'], ...CLEAR };
	return { parts, ...SHORT, orders: ['dayFirst', 'yearFirst'] };
}

function isOneOrTwo({ length }: string): boolean {
	return length === 1 || length === 2;
}

const CLEAR = { isUnclear: false, isShort: false };
const SHORT: Pick<Written, 'orders' | 'isUnclear' | 'isShort'> = {
	orders: ['dayFirst', 'monthFirst', 'yearFirst'],
	isUnclear: true,
	isShort: true,
};

/**
 * A plain date: `2026-05-31`, `31-05-2026`, `31.05.2026`, `31 mei 2026`, `20260531`, `31052026` or an Excel serial number; with
 * its order also one with two digits for the year, which has none without. Null for anything else.
 */
export function readDate(text: string, order?: DateOrder): BookDate | null {
	if (text.length > LONGEST) return null;
	const given = plain(text);
	const parts = written(given);
	if (parts) return inOrder(parts, order);
	if (/^\d{8}$/.test(given)) return ofEightDigits(given);
	return SERIAL.test(given) ? excelDate(Number(given)) : null;
}

/** Without the midnight behind it, and what keeps Excel from changing it. */
function plain(text: string): string {
	return text
		.trim()
		.replace(/^="([^"]*)"$/, '$1')
		.replace(/[ T]00:00(:00(\.0+)?)?$/, '');
}

function inOrder({ parts, orders, isShort }: Written, order?: DateOrder): BookDate | null {
	const known = order && orders.includes(order) ? order : null;
	if (isShort && known === null) return null;
	const [first, second, last] = parts;
	const ofYear = {
		dayFirst: [last, second, first],
		monthFirst: [last, first, second],
		yearFirst: [first, second, last],
	}[known ?? orders[0]];
	const [year = '', ...others] = ofYear;
	return year.length === 1 ? null : dateOf([isShort ? `20${year}` : year, ...others]);
}

/** Whether it is a date in any order, with a time of day or without; a bare number only with eight digits. */
export function isDateInSomeOrder(text: string): boolean {
	if (text.length > LONGEST) return false;
	const given = plain(text).replace(TIME, '');
	if (/^\d{1,7}$/.test(given) || SERIAL.test(given)) return false;
	const parts = written(given);
	return parts ? parts.orders.some((order) => inOrder(parts, order) !== null) : readDate(given) !== null;
}

const TIME = /[ T]\d{1,2}:\d\d(?::\d\d(?:\.\d{1,9})?)?Z?$/;

/**
 * The order of the dates of a file: that in which all of them can be read, those with two digits for the year within a year of
 * its period. Null when more than one fits, or none of those that can be read is near.
 */
export function dateOrderOf(texts: readonly string[], period: DateRange | null): DateOrder | null {
	const unclear = texts.flatMap((text) => {
		const parts = text.length > LONGEST ? null : written(plain(text));
		return parts?.isUnclear ? [parts] : [];
	});
	const readable = SHORT.orders.filter((order) =>
		unclear.every((one) => one.orders.includes(order) && inOrder(one, order) !== null),
	);
	// A line whose date no order can read is told by its place.
	if (unclear.length === 0 || readable.length === 0) return 'dayFirst';
	const near = readable.filter((order) =>
		unclear.every((one) => !one.isShort || isNear(inOrder(one, order), period)),
	);
	const readings = near.map((order) => unclear.map((one) => inOrder(one, order)).join(' '));
	return new Set(readings).size === 1 ? (near[0] ?? null) : null;
}

function isNear(date: BookDate | null, period: DateRange | null): boolean {
	if (date === null || period === null) return true;
	return date >= addYears(period.from, -1) && date <= addYears(period.to, 1);
}

/** Year first or last. No text fits both, because the first two digits of a year (19 to 21) are not a month. */
function ofEightDigits(digits: string): BookDate | null {
	const cut = (...at: [number, number][]) => dateOf(at.map(([from, to]) => digits.slice(from, to)));
	return cut([0, 4], [4, 6], [6, 8]) ?? cut([4, 8], [2, 4], [0, 2]);
}

function dateOf([year = '', month = '', day = '']: string[]): BookDate | null {
	return parseDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
