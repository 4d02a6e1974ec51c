import { wholeNumber } from '../../../base/values/text';
import { periodOf, type BookDate, type Period, type PeriodsPerYear } from '../../../base/values/dates';
import { distinct } from '../../../base/values/records';
import { readMonth } from '../../../base/values/writtenPeriods';

interface Declared {
	/** Null for none, and for a name with two. */
	period: Period | null;
	/** Those of the name, without order; empty for the main run. */
	words: string[];
	/** Those of three digits or more that are no date, period, year or employer, such as a wage tax number. */
	numbers: string[];
	/** Whether it has a whole date, as a program gives its exports. */
	isDated: boolean;
}

/** What has to be known to read a name: the last date in the file, or null before it is read, and how its employer is called. */
interface Known {
	last: BookDate | null;
	periodsPerYear: PeriodsPerYear;
	employer: readonly string[];
}

/** What is no word of a name: `(1)`, `v2`, and `_2` at its end. */
const COPIES = /\(\d+\)|\bv ?\d+\b|_\d$/g;
const DATES =
	/(?<!\d)(?:20\d\d([-_.]?)(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])|(?:0?[1-9]|[12]\d|3[01])[-.](?:0?[1-9]|1[0-2])[-.]20\d\d)(?:[-_t ]?\d{4,6})?(?!\d)/g;
const YEAR_FIRST = /(?<!\d)(20\d\d)[-_]?(\d{1,2})(?!\d)/g;
const YEAR_LAST = /(?<!\d)(\d{1,2})[-_](20\d\d)(?!\d)/g;
/** Not a year. */
const NUMBER = /^(?!20\d\d$)\d{3,}$/;
const BEFORE_DIGITS = /(?<=\p{L})(?=\d)/gu;
const NUMBERED = /\b(?:p|m|wk|week|periode|period|maand)[ _-]?(\d{1,2})(?!\d)/g;

/**
 * Reads the name of a file: a period in any spelling (`2026-05`, `202605`, `05-2026`, `mei`, `p5`, `week 23`), and words. Not
 * words are its extension, `(1)`, `v2`, a whole date, the year, `maand`, the employer and numbers of three digits or more.
 */
export function declaredByName(file: string, { last, periodsPerYear, employer }: Known): Declared {
	const found: { year: number | null; period: number }[] = [];
	const take = (year: string, period: string) => {
		found.push({ year: year === '' ? null : wholeNumber(year), period: wholeNumber(period) });
		return ' ';
	};
	const bare = file.replace(/\.[a-z]{2,5}$/i, '').toLowerCase();
	const undated = bare.replace(COPIES, ' ').replace(DATES, ' \f ');
	const rest = undated
		.replace(YEAR_FIRST, (_, year: string, period: string) => take(year, period))
		.replace(YEAR_LAST, (_, period: string, year: string) => take(year, period))
		.replace(NUMBERED, (_, period: string) => take('', period))
		.replace(BEFORE_DIGITS, ' ');
	const ofEmployer = employer.flatMap(wordsIn);
	const numbersOfEmployer = employer.flatMap((name) => wordsIn(name.replace(BEFORE_DIGITS, ' ')));
	let year: number | null = null;
	const all = wordsIn(rest);
	const words = all.filter((word) => {
		const month = periodsPerYear === 12 ? (readMonth(word)?.period ?? null) : null;
		if (month !== null) take('', String(month));
		else if (/^20\d\d$/.test(word)) year = wholeNumber(word);
		return month === null && word !== 'v' && !/^\d{3,}$/.test(word) && !ofEmployer.includes(word);
	});
	const periods = distinct(found.map(({ period }) => period));
	const [period] = periods;
	const years = distinct([...found.map((one) => one.year), year].filter((one) => one !== null));
	const isOnePeriod = periods.length === 1 && years.length < 2 && period !== undefined && period >= 1;
	const inYear =
		years[0] ?? (isOnePeriod && last !== null ? nearestYear(period, last, periodsPerYear) : null);
	return {
		words: distinct(words),
		numbers: distinct(all.filter((word) => NUMBER.test(word) && !numbersOfEmployer.includes(word))),
		isDated: undated.includes('\f'),
		period: isOnePeriod && inYear !== null ? { year: inYear, period } : null,
	};
}

/** The numbers in what a run is called, by which two employers' files of one month differ. */
export function numbersIn(called: string, employer: readonly string[]): string[] {
	return declaredByName(called, { last: null, periodsPerYear: 12, employer }).numbers;
}

function nearestYear(period: number, date: BookDate, periodsPerYear: PeriodsPerYear): number {
	const near = periodOf(date, periodsPerYear);
	const years = [near.year, near.year - 1, near.year + 1];
	const apart = (year: number) => periodsBetween({ year, period }, near, periodsPerYear);
	return years.reduce((best, year) => (apart(year) < apart(best) ? year : best));
}

/** Most years have 52 weeks of the 53. */
export function periodsBetween(one: Period, other: Period, periodsPerYear: PeriodsPerYear): number {
	const inYear = periodsPerYear === 53 ? 52 : periodsPerYear;
	return Math.abs((one.year - other.year) * inYear + one.period - other.period);
}

/**
 * The words of a text, in lower case, but `maand`: the thirteenth month is `13e`, and `lonen maand mei` is `lonen mei`. A Mac stores
 * accents separately from letters.
 */
export function wordsIn(text: string): string[] {
	return text
		.normalize('NFC')
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '' && word !== 'maand');
}
