import { monthOf, yearOf, type BookDate } from '../../shared/dates';
import type { CurrentPeriod, Run } from '../client/types';
import { periodsInWords } from './period';

/** The first year and period to synchronise. */
export interface Scope {
	fromYear: number;
	fromPeriod: number;
}

const FIRST_YEAR = 1990;
const LAST_PERIOD = 53;
/** A company's period this far ahead is no period that anyone works in; its years are not all asked for. */
const YEARS_AHEAD = 5;

/** Scope counts for whole runs: a run of several periods is in it when it begins in it. */
export function isInScope({ year, periodStart }: Pick<Run, 'year' | 'periodStart'>, scope: Scope): boolean {
	return year > scope.fromYear || (year === scope.fromYear && periodStart >= scope.fromPeriod);
}

/** The years whose runs are listed. In December the payroll of January may be there already. */
export function yearsToList(fromYear: number, today: BookDate, current: CurrentPeriod | null): number[] {
	const thisYear = yearOf(today);
	const last = Math.max(
		fromYear,
		thisYear + (monthOf(today) === 12 ? 1 : 0),
		Math.min(current?.year ?? thisYear, thisYear + YEARS_AHEAD),
	);
	return Array.from({ length: last - fromYear + 1 }, (_, index) => fromYear + index);
}

/** What is wrong with a start that no company can have; NaN stands for no whole number. */
export function faultsInStart(
	{ fromYear, fromPeriod }: Scope,
	today: BookDate,
): { field: keyof Scope; must: string }[] {
	const lastYear = yearOf(today) + 1;
	const faults: { field: keyof Scope; must: string }[] = [];
	if (!(fromYear >= FIRST_YEAR && fromYear <= lastYear)) {
		faults.push({ field: 'fromYear', must: `be a year from ${FIRST_YEAR} to ${lastYear}` });
	}
	if (!(fromPeriod >= 1 && fromPeriod <= LAST_PERIOD)) {
		const kinds = `1 to 12 for months, 1 to 13 for four weeks, 1 to ${LAST_PERIOD} for weeks`;
		faults.push({ field: 'fromPeriod', must: `be a period number: ${kinds}` });
	}
	return faults;
}

/** What is wrong with a period for one company, by its kind of period; null when nothing is. */
export function whyNoPeriod(
	fromPeriod: number,
	companyName: string,
	current: CurrentPeriod | null,
): string | null {
	const periodsPerYear = current?.periodsPerYear ?? null;
	if (fromPeriod <= (periodsPerYear ?? LAST_PERIOD)) return null;
	return `'fromPeriod' is ${fromPeriod}, but ${companyName} has no such period (${periodsInWords(periodsPerYear)}). Enter one that it has`;
}
