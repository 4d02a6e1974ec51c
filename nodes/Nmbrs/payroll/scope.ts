import { LAST_PERIOD, monthOf, yearOf, type BookDate } from '../../shared/values/dates';
import type { Finding } from '../../shared/rows/findings/finding';
import type { CurrentPeriod, Run } from '../client/types';

/** The first year and period to synchronise. */
export interface Scope {
	fromYear: number;
	fromPeriod: number;
}

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

/** That a company has no such period, by its kind of period; null when it has. */
export function whyNoPeriod(
	fromPeriod: number,
	companyName: string,
	current: CurrentPeriod | null,
): Finding | null {
	const periodsPerYear = current?.periodsPerYear ?? null;
	if (fromPeriod <= (periodsPerYear ?? LAST_PERIOD)) return null;
	return { code: 'noSuchPeriod', fromPeriod, companyName, periodsPerYear: periodsPerYear ?? 0 };
}
