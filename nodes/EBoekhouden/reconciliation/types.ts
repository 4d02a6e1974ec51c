import type { Payroll } from '../../shared/items/payroll';
import type { ForeignMatch } from '../payroll/hands';
import type { RunView, ViewContext } from '../payroll/runView';
import type { YearReading } from './readYear';

/** One company's payroll of a year, and the books that were read. */
export interface CompanyYear {
	payroll: Payroll;
	year: number;
	views: readonly RunView[];
	context: ViewContext;
	held: ReadonlyMap<RunView, ForeignMatch>;
	reading: YearReading;
	/** When it was read: `2026-11-22 05:10`. */
	readAt: string;
}
