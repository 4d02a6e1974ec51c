/** A period as a file writes it, with or without its year: `5`, `2026-05`, `2026/05`, `5/2026`, `202605`. */
export interface WrittenPeriod {
	year: number | null;
	period: number | null;
}

/** Reads a period; null for text that is neither empty nor a period. */
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

/**
 * Reads the name of a month (`mei`, `Mei 2026`) as a period of a year with twelve; null for anything else.
 */
export function readMonth(text: string): WrittenPeriod | null {
	const [name = '', year = '', ...others] = text.trim().split(/[\s-]+/, 3);
	const inYear = yearInText(year);
	const month = monthCalled(name);
	if (others.length > 0 || inYear === null || month === null) return null;
	return { year: inYear === '' ? null : inYear, period: month };
}

/** The number of a month, from 1; null for text that is not the name of a month. */
export function monthCalled(name: string): number | null {
	const place = MONTHS.findIndex((names) => names.includes(name.toLowerCase()));
	return place < 0 ? null : place + 1;
}

/** Reads a year of four digits; '' for empty text, null for any other text. */
export function yearInText(text: string): number | null | '' {
	const given = text.trim();
	if (given === '') return '';
	return /^(19|20|21)\d{2}$/.test(given) ? Number(given) : null;
}
