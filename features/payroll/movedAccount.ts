import type { Chart } from './chart';
import type { RunView } from './runView';

/** An account of the payroll that has another code in the books: the same amount, on nothing else of the run. */
export interface MovedAccount {
	payroll: string;
	books: string;
	/** Whether the books do not have it any more. */
	isUnknown: boolean;
}

export function movedAccount({ expected, booked, difference }: RunView, chart: Chart): MovedAccount | null {
	const has = (placed: readonly { ledgerAccount: string }[], code: string) =>
		placed.some(({ ledgerAccount }) => ledgerAccount === code);
	const sums = difference.undated().list();
	for (const one of sums) {
		const other = sums.find(({ amount }) => amount.eq(one.amount.neg()));
		if (!other) continue;
		const [payroll, books] = [one.ledgerAccount, other.ledgerAccount];
		const isApart = has(expected, payroll) && !has(booked.list(), payroll) && !has(expected, books);
		if (isApart && has(booked.list(), books))
			return { payroll, books, isUnknown: !chart.hasLedgerAccount(payroll) };
	}
	return null;
}
