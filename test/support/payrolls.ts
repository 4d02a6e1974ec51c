import type { EntryItem, JournalItem, LineItem, PayrollItem } from '../../features/payroll/item';

export type { EntryItem, JournalItem, LineItem, PayrollItem } from '../../features/payroll/item';

/** A payroll item as the workflow carries it, with only the fields that a test needs. */
export function payrollItem(journals: JournalItem[], change: Partial<PayrollItem> = {}): PayrollItem {
	return {
		source: 'NMBRS',
		company: '12345',
		companyName: 'EBH',
		complete: true,
		scope: { fromYear: 2026, fromPeriod: 1 },
		journals,
		...change,
	};
}

/** A payroll of one run. */
export const ofRun = (run: string, ...entries: EntryItem[]): PayrollItem =>
	payrollItem([journalItem(run, entries)]);

/** A payroll as files bring it: part of what there is. */
export const fromFile = (journals: JournalItem[], change: Partial<PayrollItem> = {}): PayrollItem =>
	payrollItem(journals, { complete: false, fromFile: true, ...change });

export function journalItem(
	run: string,
	entries: EntryItem[],
	change: Partial<JournalItem> = {},
): JournalItem {
	return { run, year: 2026, description: `Run ${run}`, state: 'ready', entries, ...change };
}

export function line(ledgerAccount: string, amount: number, costCentre = ''): LineItem {
	const text = Math.abs(amount).toFixed(2);
	const [debit, credit] = amount < 0 ? [text, '0.00'] : ['0.00', text];
	return { ledgerAccount, description: `Account ${ledgerAccount}`, debit, credit, costCentre };
}

/** The journal of one month: gross wages against wage tax and net wages. */
export function wages(date = '2026-05-31', period = 5, gross = 12500, tax = 3900.5): EntryItem {
	return { date, period, lines: [line('4000', -gross), line('1700', tax), line('1710', gross - tax)] };
}
