import { formatMoney, sum } from '../../shared/money';
import type { Json, Row, RowAction } from '../../shared/rows';
import type { MemorialRow, NewMemorialEntry } from './memorial';
import { debitAndCredit, type Payroll } from './payroll';
import { formatVoucher } from './voucher';

export const SERVICE = 'e-Boekhouden';
export const RESOURCE = 'payrollJournal';

/** What was decided about one payroll run. */
export interface Outcome {
	action: RowAction;
	reason: string;
	details?: Record<string, Json>;
}

/** A row about a whole company, or about the run as a whole. */
export function generalRow(
	key: string,
	outcome: Outcome,
	preview: boolean,
	about: Record<string, Json> = {},
): Row {
	const { action, reason, details } = outcome;
	return { service: SERVICE, resource: RESOURCE, key, action, reason, preview, ...about, ...details };
}

/** A row about one run of a payroll; its key is its Boekstuk, without the period while neither its journal nor a booking says it. */
export function runRow(payroll: Payroll, run: RunFacts, outcome: Outcome, preview: boolean): Row {
	const { source, company, companyName } = payroll;
	const { period, year } = run;
	const key =
		period === undefined
			? `${source} ${company}/${year}/${run.run}`
			: formatVoucher({ source, company, year, period, run: run.run });
	return generalRow(key, outcome, preview, { company, companyName, ...run });
}

export interface RunFacts {
	[field: string]: Json;
	run: string;
	description: string;
	year: number;
	period?: number;
}

/** An entry as a person reads it: debit and credit, not a sign. */
export function entryDetails(entry: NewMemorialEntry, number: string): Record<string, Json> {
	return {
		date: entry.date,
		mutation: number,
		voucher: entry.voucher,
		description: entry.description,
		ledgerAccount: entry.header,
		amount: debitTotal(entry.rows),
		rows: entry.rows.map(({ ledgerAccount, costCentreId, amount }) => ({
			ledgerAccount,
			costCentreId,
			...debitAndCredit(amount),
		})),
	};
}

export function debitTotal(rows: MemorialRow[]): string {
	return formatMoney(sum(rows.filter(({ amount }) => amount.lt(0)).map(({ amount }) => amount.neg())));
}
