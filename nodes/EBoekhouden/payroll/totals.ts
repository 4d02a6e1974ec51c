import { formatMoney, ZERO, type Money } from '../../shared/values/money';
import { groupedBy } from '../../shared/values/records';
import type { PlacedAmount } from './amounts';
import type { Chart } from './chart';
import type { RunView } from './runView';

/** An account of a run, debit positive: what the payroll has, what was booked before, and what is to be added. */
export type AccountTotal = {
	ledgerAccount: string;
	name: string;
	payroll: string;
	booked: string;
	change: string;
};

/** So that a person can check it against the payroll: each account of a run that is not booked as it should be. */
export function totalsOf({ due, have, difference }: RunView, chart: Chart): AccountTotal[] {
	const [payroll, booked, change] = [due, have.list(), difference.list()].map(perAccount);
	const codes = new Set([payroll, booked, change].flatMap((sums) => [...(sums?.keys() ?? [])]));
	const debit = (sums: ReadonlyMap<string, Money> | undefined, code: string) =>
		formatMoney((sums?.get(code) ?? ZERO).neg());
	return [...codes].sort().map((ledgerAccount) => ({
		ledgerAccount,
		name: chart.nameOf(ledgerAccount),
		payroll: debit(payroll, ledgerAccount),
		booked: debit(booked, ledgerAccount),
		change: debit(change, ledgerAccount),
	}));
}

/** "Nettolonen", "Te betalen netto lonen": what the employees get; "Te betalen loonheffing" is not. */
export const NET_WAGES = /netto\s?-?lo+n|te betalen lo+n(?!heffing|belasting)/i;

/** Net wages to pay of a run, by what the books call the account; '' when no account is called so. */
export function netWagesOf({ due }: RunView, chart: Chart): string {
	const net = due.filter(({ ledgerAccount }) => NET_WAGES.test(chart.nameOf(ledgerAccount)));
	return net.length === 0 ? '' : formatMoney(sumOf(net));
}

const WAGE_TAX = /loonheffing|loonbelasting/i;

/** A whole journal with its sides swapped: net wages and wage tax, which are owed, in debit. Null for any other. */
export function swappedSides(view: RunView, chart: Chart): { netInDebit: string; taxInDebit: string } | null {
	const debitOf = (words: RegExp) =>
		sumOf(view.due.filter(({ ledgerAccount }) => words.test(chart.nameOf(ledgerAccount)))).neg();
	const [net, tax] = [debitOf(NET_WAGES), debitOf(WAGE_TAX)];
	return net.lte(0) || tax.lte(0) ? null : { netInDebit: formatMoney(net), taxInDebit: formatMoney(tax) };
}

function perAccount(amounts: Iterable<PlacedAmount>): Map<string, Money> {
	const groups = groupedBy(amounts, ({ ledgerAccount }) => ledgerAccount);
	return new Map([...groups].map(([code, placed]) => [code, sumOf(placed)]));
}

function sumOf(placed: readonly PlacedAmount[]): Money {
	return placed.reduce((total, { amount }) => total.plus(amount), ZERO);
}
