import type { BookDate, PeriodsPerYear } from '../../base/values/dates';
import type { Money } from '../../base/values/money';
import type { Fault } from '../../base/words/finding';

/**
 * Nmbrs as the operations see it, whatever the protocol: a replacement for the current API, which ends on 1 March 2027,
 * only has to implement this. Everything is a read, so it is retried after a temporary error. Every method
 * throws `ServiceProblem` and nothing else, `getJournal` also `UnreadableJournal`.
 */
export interface NmbrsClient {
	/** The day from which Nmbrs no longer supports the interface; null for one that does not end. */
	readonly ends: BookDate | null;
	/** The companies that the API user has access to; the id of one is '' when it cannot be read. */
	listCompanies(): Promise<Company[]>;
	/**
	 * The runs of a year. Where a value cannot be read, an id is '', a number 0, and the year the requested
	 * one.
	 */
	listRuns(companyId: string, year: number): Promise<NmbrsRun[]>;
	/** The journal of a run; empty when there is none (yet). `year` is that of the run. */
	getJournal(companyId: string, runId: string, year: number, per: JournalPer): Promise<Transaction[]>;
	getCurrentPeriod(companyId: string): Promise<CurrentPeriod>;
	listCostCentres(companyId: string): Promise<NmbrsCostCentre[]>;
	/**
	 * Each employee once, with all types under which the employee is listed; only types whose name has the
	 * given text.
	 */
	listEmployees(companyId: string, filter?: { type?: string }): Promise<NmbrsEmployee[]>;
	/** The environment that user name and token belong to, which is also found with a wrong domain. */
	getEnvironment(): Promise<Environment>;
}

export type PayrollClient = Pick<
	NmbrsClient,
	'ends' | 'listCompanies' | 'listRuns' | 'getJournal' | 'getCurrentPeriod'
>;

export interface Company {
	id: string;
	/** The number of the company as the user sees it; not unique over debtors. */
	number: string;
	name: string;
	phone: string;
	fax: string;
	email: string;
	website: string;
	/** The wage tax return period: None, Month, Week4, Month6 or Year. */
	taxReturnPeriod: string;
	chamberOfCommerceNumber: string;
}

/** A payroll run. Its journal can change, and the run itself can be deleted (docs/services/nmbrs.md 3.4). */
export interface NmbrsRun {
	id: string;
	/** The sequence number that the user sees. */
	number: number;
	year: number;
	periodStart: number;
	periodEnd: number;
	description: string;
	/** The moment of the run, in Dutch time without a zone; empty when the run was never carried out. */
	runAt: string;
	locked: boolean;
}

/** The way in which the lines of a journal are split. */
export type JournalPer = 'company' | 'costCenter' | 'department';

export interface Transaction {
	date: BookDate;
	/** The period in the header; null when the header has none. */
	period: { period: number; year: number } | null;
	lines: TransactionLine[];
}

export interface TransactionLine {
	/**
	 * The code of the account, as text because leading zeros count. It may be empty in Nmbrs
	 * (docs/services/nmbrs.md 3.2).
	 */
	ledgerAccount: string;
	description: string;
	side: 'debit' | 'credit';
	/** The amount, which may be negative on either side. */
	amount: Money;
	/** The cost centre or department, as the journal was asked for; '' for none. */
	costCentre: string;
}

/** A journal that cannot be read reliably, and why. */
export class UnreadableJournal extends Error {
	constructor(readonly fault: Fault) {
		super(fault.code);
	}
}

export interface CurrentPeriod {
	year: number;
	period: number;
	/** The number of periods in a year; null for an unknown kind of period. */
	periodsPerYear: PeriodsPerYear | null;
}

export interface NmbrsCostCentre {
	id: string;
	/** The code as text: leading zeros count, and letters occur. */
	code: string;
	description: string;
}

export interface NmbrsEmployee {
	id: string;
	/** The number of the employee as the user sees it; not unique (docs/services/nmbrs.md 2.4). */
	number: string;
	name: string;
	/** The types as Nmbrs describes them: "Actieve medewerker". */
	types: string[];
}

export interface Environment {
	domain: string;
	/** The domain as the user enters it: the part before `.nmbrs.nl`. */
	subdomain: string;
}
