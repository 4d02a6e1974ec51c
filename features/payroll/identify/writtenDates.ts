import { excelDate } from '../../../base/files/workbook';
import { parseDate, type BookDate } from '../../../base/values/dates';

/** 1927 to 2119. */
const SERIAL = /^([1-7]\d{4}|[1-7]\d{4}\.0+)$/;

/** Longer than any date with its midnight: each line of a journal may have such a text. */
const LONGEST = 60;

/**
 * A plain date: `2026-05-31`, `31-05-2026`, `31.05.2026`, `20260531`, `31052026` or an Excel serial number. Null for
 * anything else, including years of two digits.
 */
export function readDate(text: string): BookDate | null {
	if (text.length > LONGEST) return null;
	const given = text
		.trim()
		.replace(/^="([^"]*)"$/, '$1')
		.replace(/[ T]00:00(:00(\.0+)?)?$/, '');
	const iso = /^\d{4}-\d{1,2}-\d{1,2}$/.test(given) ? given.split('-') : null;
	if (iso) return dateOf(iso);
	const dutch = /^\d{1,2}([-./])\d{1,2}\1\d{4}$/.exec(given);
	if (dutch) return dateOf(given.split(dutch[1] ?? '-').reverse());
	if (/^\d{8}$/.test(given)) return ofEightDigits(given);
	return SERIAL.test(given) ? excelDate(Number(given)) : null;
}

type SlashedOrder = 'dayFirst' | 'monthFirst' | 'same' | 'unclear' | 'none';

/** The order of day and month that `31/05/2026` shows for a file; `05/06/2026` fits both. */
export function slashedOrder(text: string): SlashedOrder {
	const match = /^(\d{1,2})\/(\d{1,2})\/\d{4}(?: 00:00(?::00)?)?$/.exec(text.trim());
	if (!match) return 'none';
	const [first, second] = [Number(match[1]), Number(match[2])];
	if (first > 12) return 'dayFirst';
	if (second > 12) return 'monthFirst';
	return first === second ? 'same' : 'unclear';
}

/** Year first or last. No text fits both, because the first two digits of a year (19 to 21) are not a month. */
function ofEightDigits(digits: string): BookDate | null {
	const cut = (...at: [number, number][]) => dateOf(at.map(([from, to]) => digits.slice(from, to)));
	return cut([0, 4], [4, 6], [6, 8]) ?? cut([4, 8], [2, 4], [0, 2]);
}

function dateOf([year = '', month = '', day = '']: string[]): BookDate | null {
	return parseDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** A period as a file writes it, with or without its year: `5`, `2026-05`, `2026/05`, `5/2026`, `202605`. */
export interface WrittenPeriod {
	year: number | null;
	period: number | null;
}

/** Null for text that is neither empty nor a period. */
export function readPeriod(text: string): WrittenPeriod | null {
	const given = text.trim();
	if (given === '') return { year: null, period: null };
	if (/^\d{1,2}$/.test(given)) return { year: null, period: Number(given) };
	const yearFirst = /^((?:19|20|21)\d{2})[-/]?(\d{1,2})$/.exec(given);
	if (yearFirst) return { year: Number(yearFirst[1]), period: Number(yearFirst[2]) };
	const yearLast = /^(\d{1,2})[-/]((?:19|20|21)\d{2})$/.exec(given);
	return yearLast ? { year: Number(yearLast[2]), period: Number(yearLast[1]) } : null;
}

const MONTHS = [
	...['januari|january|jan', 'februari|february|feb', 'maart|march|mrt|mar', 'april|apr'],
	...['mei|may', 'juni|june|jun', 'juli|july|jul', 'augustus|august|aug'],
	...['september|sept|sep', 'oktober|october|okt|oct', 'november|nov', 'december|dec'],
].map((names) => names.split('|'));

/** `mei`, `Mei 2026`: a period of a year with twelve. Null for anything else. */
export function readMonth(text: string): WrittenPeriod | null {
	const [name = '', year = '', ...others] = text.trim().split(/[\s-]+/, 3);
	const written = yearInText(year);
	const month = MONTHS.findIndex((names) => names.includes(name.toLowerCase()));
	if (others.length > 0 || written === null || month < 0) return null;
	return { year: written === '' ? null : written, period: month + 1 };
}

/** A year of four digits; '' when empty, null for other text. */
export function yearInText(text: string): number | null | '' {
	const given = text.trim();
	if (given === '') return '';
	return /^(19|20|21)\d{2}$/.test(given) ? Number(given) : null;
}
