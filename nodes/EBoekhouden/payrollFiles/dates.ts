import { excelDate } from '../../shared/files/workbook';
import { parseDate, type BookDate } from '../../shared/values/dates';

/** 1927 to 2119. */
const SERIAL = /^([1-7]\d{4}|[1-7]\d{4}\.0+)$/;

/** Longer than any date with its midnight; the header of a journal says it for each of its lines. */
const LONGEST = 60;

/**
 * A plain date: `2026-05-31`, `31-05-2026`, `31.05.2026`, `20260531`, `31052026` or a day as Excel counts them. Null
 * for anything else, a year of two digits among it.
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

export type SlashedOrder = 'dayFirst' | 'monthFirst' | 'same' | 'unclear' | 'none';

/** What `31/05/2026` tells of the order in which a file writes its dates; `05/06/2026` is written so in both. */
export function slashedOrder(text: string): SlashedOrder {
	const match = /^(\d{1,2})\/(\d{1,2})\/\d{4}(?: 00:00(?::00)?)?$/.exec(text.trim());
	if (!match) return 'none';
	const [first, second] = [Number(match[1]), Number(match[2])];
	if (first > 12) return 'dayFirst';
	if (second > 12) return 'monthFirst';
	return first === second ? 'same' : 'unclear';
}

/** Both orders never fit: the years that a book has are no months. */
function ofEightDigits(digits: string): BookDate | null {
	const cut = (...at: [number, number][]) => dateOf(at.map(([from, to]) => digits.slice(from, to)));
	return cut([0, 4], [4, 6], [6, 8]) ?? cut([4, 8], [2, 4], [0, 2]);
}

function dateOf([year = '', month = '', day = '']: string[]): BookDate | null {
	return parseDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
