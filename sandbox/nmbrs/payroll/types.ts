/** One line of a payroll journal; the amount is a decimal string. */
export interface JournalLine {
	ledgerAccount: string;
	amount: string;
	side: 'debit' | 'credit';
	description: string;
	costCentre?: string;
	costUnit?: string;
	department?: string;
}

/** What is booked on one date (docs/services/nmbrs.md 3.1). */
export interface Transaction {
	date: string;
	period: number;
	year: number;
	lines: JournalLine[];
}

export interface Run {
	id: number;
	/** The sequence shown to the payroll officer, per year. */
	number: number;
	year: number;
	periodStart: number;
	periodEnd: number;
	description: string;
	/** Local wall time, `yyyy-MM-ddTHH:mm:ss`. */
	runAt: string;
	locked: boolean;
	journals: Transaction[];
	/** Returned instead of the journal, unchanged. */
	rawJournal?: string;
}

export type PeriodType = 'M' | '4W' | 'W';

export interface CodeAndDescription {
	id: number;
	code: string;
	description: string;
}

export interface Employee {
	id: number;
	number: number;
	name: string;
	/** The ids of the types under which it is listed. */
	types: number[];
}

export interface Company {
	id: number;
	number: number;
	name: string;
	debtorId: number;
	periodType: PeriodType;
	currentPeriod: { year: number; period: number };
	/** Whether the token may see it. */
	visible: boolean;
	costCentres: CodeAndDescription[];
	employees: Employee[];
	runs: Run[];
}

export interface Debtor {
	id: number;
	number: string;
	name: string;
	departments: CodeAndDescription[];
}
