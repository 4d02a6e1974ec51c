import { wholeNumber } from '../../../base/values/text';
import { periodOf, type BookDate, type Period, type PeriodsPerYear } from '../../../base/values/dates';
import { distinct } from '../../../base/values/records';
import { readMonth } from '../../../base/values/writtenPeriods';

interface Declared {
	/** The period in the name of a file; null when the name has none, or two. */
	period: Period | null;
	/** The words of the name, in no order. The main run has none. */
	words: string[];
	/**
	 * Numbers of three digits or more in the name, such as a wage tax number. Dates, periods, years and the employer's own
	 * numbers are left out.
	 */
	numbers: string[];
	/** Whether the name has a whole date, as a program puts into the names of its exports. */
	isDated: boolean;
}

/**
 * Facts that are needed to read a name: the last date in the file (null before the file is read), and the names of the employer.
 */
interface Known {
	last: BookDate | null;
	periodsPerYear: PeriodsPerYear;
	employer: readonly string[];
}

/** Matches what marks a copy of a file and is not a word of its name: `(1)`, `v2`, and `_2` at the end. */
const COPIES = /\(\d+\)|\bv ?\d+\b|_\d$/g;
const DATES =
	/(?<!\d)(?:20\d\d([-_.]?)(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])|(?:0?[1-9]|[12]\d|3[01])[-.](?:0?[1-9]|1[0-2])[-.]20\d\d)(?:[-_t ]?\d{4,6})?(?!\d)/g;
const YEAR_FIRST = /(?<!\d)(20\d\d)[-_]?(\d{1,2})(?!\d)/g;
const YEAR_LAST = /(?<!\d)(\d{1,2})[-_](20\d\d)(?!\d)/g;
/** A number of three digits or more that is not a year. */
const NUMBER = /^(?!20\d\d$)\d{3,}$/;
const BEFORE_DIGITS = /(?<=\p{L})(?=\d)/gu;
/** `W20` is how ISO writes a week, mostly behind the year: `2026-W20`. With a space it may be an initial. */
const NUMBERED = /(?<!\p{L})(?:(?:p|m|wk|week|periode|period|maand)[ _-]?|w)(\d{1,2})(?!\d)/gu;

/**
 * Reads the name of a file: its period in any spelling (`2026-05`, `202605`, `05-2026`, `mei`, `p5`, `week 23`, `2026-W23`), and its words.
 * The extension, `(1)`, `v2`, a whole date, the year, `maand`, the employer and numbers of three digits or more are no words.
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

/** The numbers of three digits or more in the name of a run, by which the files of two wage tax numbers differ. */
export function numbersIn(called: string, employer: readonly string[]): string[] {
	return declaredByName(called, { last: null, periodsPerYear: 12, employer }).numbers;
}

function nearestYear(period: number, date: BookDate, periodsPerYear: PeriodsPerYear): number {
	const near = periodOf(date, periodsPerYear);
	const years = [near.year, near.year - 1, near.year + 1];
	const apart = (year: number) => periodsBetween({ year, period }, near, periodsPerYear);
	return years.reduce((best, year) => (apart(year) < apart(best) ? year : best));
}

/** The number of periods between two. A year of weeks is counted as 52, because most years have no week 53. */
export function periodsBetween(one: Period, other: Period, periodsPerYear: PeriodsPerYear): number {
	const inYear = periodsPerYear === 53 ? 52 : periodsPerYear;
	return Math.abs((one.year - other.year) * inYear + one.period - other.period);
}

/**
 * The words of a text in lower case. `maand` is left out, so that `lonen maand mei` is `lonen mei`, and the thirteenth month is
 * `13e`. Accents are joined to their letters, because a Mac stores them separately.
 */
export function wordsIn(text: string): string[] {
	return text
		.normalize('NFC')
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '' && word !== 'maand');
}
