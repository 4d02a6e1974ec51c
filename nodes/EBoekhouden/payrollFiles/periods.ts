/** A period as a file writes it, with or without its year: `5`, `2026-05`, `2026/05`, `5/2026`, `202605`. */
export interface WrittenPeriod {
	year: number | null;
	period: number | null;
}

/** Null for what is neither nothing nor a period. */
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
	...['jan', 'feb', 'maa|mrt|mar', 'apr', 'mei|may', 'jun'],
	...['jul', 'aug', 'sep', 'okt|oct', 'nov', 'dec'],
].map((month) => month.split('|'));
const MONTH_NAME =
	/^(?:januari|january|jan|februari|february|feb|maart|march|mrt|mar|april|apr|mei|may|juni|june|jun|juli|july|jul|augustus|august|aug|september|sept|sep|oktober|october|okt|oct|november|nov|december|dec)$/i;

/** `mei`, `Mei 2026`: a period where there are twelve. Null for anything else. */
export function readMonth(text: string): WrittenPeriod | null {
	const [name = '', year = '', ...others] = text.trim().split(/[\s-]+/, 3);
	const written = readYear(year);
	if (others.length > 0 || written === null || !MONTH_NAME.test(name)) return null;
	const month = MONTHS.findIndex((starts) => starts.includes(name.slice(0, 3).toLowerCase()));
	return { year: written === '' ? null : written, period: month + 1 };
}

/** A year of four digits; '' is none, null what is no year. */
export function readYear(text: string): number | null | '' {
	const given = text.trim();
	if (given === '') return '';
	return /^(19|20|21)\d{2}$/.test(given) ? Number(given) : null;
}
