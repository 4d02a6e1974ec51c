import type { BookDate, PeriodsPerYear } from '../../base/values/dates';
import type { Money } from '../../base/values/money';
import type { Fault } from '../../base/words/finding';

/**
 * Nmbrs as the operations see it, whatever the protocol: a replacement for the current API, which ends on 1 March 2027,
 * only has to implement this. Everything is a read, so it is retried after a temporary error. Every method
 * throws `ServiceProblem` and nothing else, `getJournal` also `UnreadableJournal`.
 */
export interface NmbrsClient {
	/** From this day on Nmbrs no longer supports the interface; null for one that does not end. */
	readonly ends: BookDate | null;
	/** The companies that the API user has access to; the id of one is '' when it cannot be read. */
	listCompanies(): Promise<Company[]>;
	/** Of what cannot be read, an id is '', a number 0, and the year the one that was asked for. */
	listRuns(companyId: string, year: number): Promise<NmbrsRun[]>;
	/** The journal of a run; empty when there is none (yet). `year` is that of the run. */
	getJournal(companyId: string, runId: string, year: number, per: JournalPer): Promise<Transaction[]>;
	getCurrentPeriod(companyId: string): Promise<CurrentPeriod>;
	listCostCentres(companyId: string): Promise<NmbrsCostCentre[]>;
	/** Each employee once, with every type that he is listed under; only of types whose name has this text. */
	listEmployees(companyId: string, filter?: { type?: string }): Promise<NmbrsEmployee[]>;
	/** The environment that user name and token belong to; works with a wrong domain too. */
	getEnvironment(): Promise<Environment>;
}

export type PayrollClient = Pick<
	NmbrsClient,
	'ends' | 'listCompanies' | 'listRuns' | 'getJournal' | 'getCurrentPeriod'
>;

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
export interface NmbrsRun {
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

export interface Transaction {
	date: BookDate;
	/** Null when the header has none. */
	period: { period: number; year: number } | null;
	lines: TransactionLine[];
}

export interface TransactionLine {
	/** Text, because leading zeros count. May be empty in Nmbrs (docs/services/nmbrs.md 3.2). */
	ledgerAccount: string;
	description: string;
	side: 'debit' | 'credit';
	/** May be negative, on either side. */
	amount: Money;
	/** Cost centre or department, as the journal was asked for; '' for none. */
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
	/** Null for an unknown kind of period. */
	periodsPerYear: PeriodsPerYear | null;
}

export interface NmbrsCostCentre {
	id: string;
	/** Text: leading zeros count, and letters occur. */
	code: string;
	description: string;
}

export interface NmbrsEmployee {
	id: string;
	/** As the user sees it; not unique (docs/services/nmbrs.md 2.4). */
	number: string;
	name: string;
	/** As Nmbrs describes them: "Actieve medewerker". */
	types: string[];
}

export interface Environment {
	domain: string;
	/** What the user enters as domain: the part before `.nmbrs.nl`. */
	subdomain: string;
}
