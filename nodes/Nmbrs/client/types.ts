import type { PeriodsPerYear } from '../../shared/values/dates';

export interface Company {
	id: string;
	/** As the user sees it; not unique over debtors. */
	number: string;
	name: string;
	phone: string;
	fax: string;
	email: string;
	website: string;
	/** Wage tax return period: None, Month, Week4, Month6 or Year. */
	taxReturnPeriod: string;
	chamberOfCommerceNumber: string;
}

/** One payroll run. Its journal can change, and the run itself can be deleted (docs/services/nmbrs.md 3.4). */
export interface Run {
	id: string;
	/** Sequence number that the user sees. */
	number: number;
	year: number;
	periodStart: number;
	periodEnd: number;
	description: string;
	/** Local time in the Netherlands without a zone; empty when the run was never carried out. */
	runAt: string;
	locked: boolean;
}

/** How the lines of a journal are split. */
export type JournalPer = 'company' | 'costCenter' | 'department';

export interface CurrentPeriod {
	year: number;
	period: number;
	/** Null when the kind of period is not one that is known. */
	periodsPerYear: PeriodsPerYear | null;
}

export interface CostCentre {
	id: string;
	/** Text: leading zeros count, and letters occur. */
	code: string;
	description: string;
}

export interface Environment {
	domain: string;
	/** What the user enters as domain: the part before `.nmbrs.nl`. */
	subdomain: string;
}
