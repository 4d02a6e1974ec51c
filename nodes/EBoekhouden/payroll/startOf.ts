import type { Payroll } from '../../shared/items/payroll';
import { periodRange, type BookDate } from '../../shared/values/dates';

/** The first day of the period from which a company's payroll is booked. */
export function startOf({ scope, periodsPerYear }: Pick<Payroll, 'scope' | 'periodsPerYear'>): BookDate {
	return periodRange(scope.fromYear, scope.fromPeriod, periodsPerYear).from;
}
