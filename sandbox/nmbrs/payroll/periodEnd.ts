import { lastDayOfMonth, lastDayOfWeek } from '../../shared/dates';
import type { PeriodType } from './types';

/** The last day of a pay period. */
export function periodEnd(type: PeriodType, year: number, period: number): string {
	if (type === 'M') return lastDayOfMonth(year, period);
	return lastDayOfWeek(year, type === '4W' ? period * 4 : period);
}
