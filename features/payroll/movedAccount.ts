import type { Chart } from './chart';
import type { MovedAccount } from './messages/months';
import type { RunView } from './runView';

/** An account of the payroll that the books do not have any more, and under which code they have its amount. */
export function movedAccount({ expected, booked, difference }: RunView, chart: Chart): MovedAccount | null {
	const has = (placed: readonly { ledgerAccount: string }[], code: string) =>
		placed.some(({ ledgerAccount }) => ledgerAccount === code);
	const sums = difference.undated().list();
	for (const one of sums) {
		const other = sums.find(({ amount }) => amount.eq(one.amount.neg()));
		if (!other) continue;
		const [payroll, books] = [one.ledgerAccount, other.ledgerAccount];
		const isGone = has(expected, payroll) && !chart.hasLedgerAccount(payroll);
		if (isGone && has(booked.list(), books) && !has(expected, books)) return { payroll, books };
	}
	return null;
}
