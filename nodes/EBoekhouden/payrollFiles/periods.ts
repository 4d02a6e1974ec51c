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

/** A year of four digits; '' is none, null what is no year. */
export function readYear(text: string): number | null | '' {
	const given = text.trim();
	if (given === '') return '';
	return /^(19|20|21)\d{2}$/.test(given) ? Number(given) : null;
}
