import { formatMoney, sum, ZERO, type Money } from '../../../base/values/money';
import { groupedBy } from '../../../base/values/records';
import type { PlacedAmount } from '../read/amounts';
import type { Chart } from '../read/chart';
import type { RunView } from './runView';

/** An account of a run, debit positive: its amount in the payroll and in the books, and the change. */
type AccountTotal = {
	ledgerAccount: string;
	name: string;
	payroll: string;
	booked: string;
	change: string;
};

/** The accounts of a run, by which a person compares it with the payroll. */
export function totalsOf({ expected, booked, difference }: RunView, chart: Chart): AccountTotal[] {
	const [payroll, before, change] = [expected, booked.list(), difference.list()].map(perAccount);
	const codes = new Set([payroll, before, change].flatMap((sums) => [...(sums?.keys() ?? [])]));
	const debit = (sums: ReadonlyMap<string, Money> | undefined, code: string) =>
		formatMoney((sums?.get(code) ?? ZERO).neg());
	return [...codes].sort().map((ledgerAccount) => ({
		ledgerAccount,
		name: chart.nameOf(ledgerAccount),
		payroll: debit(payroll, ledgerAccount),
		booked: debit(before, ledgerAccount),
		change: debit(change, ledgerAccount),
	}));
}

/** The accounts of net wages: "Nettolonen", "Te betalen netto lonen"; not "Te betalen loonheffing". */
export const NET_WAGES = /netto\s?-?lo+n|te betalen lo+n(?!heffing|belasting)/i;

/** The net wages of a run, by the name of the account in the books; '' when no account has such a name. */
export function netWagesOf({ expected }: RunView, chart: Chart): string {
	const net = expected.filter(({ ledgerAccount }) => NET_WAGES.test(chart.nameOf(ledgerAccount)));
	return net.length === 0 ? '' : formatMoney(sumOf(net));
}

/**
 * The costs of a journal that has them in credit: its sides are swapped, or it takes wages back. Null for another journal.
 */
export function swappedSides(
	view: RunView,
	chart: Chart,
): { costsInCredit: string; ledgerAccount: string } | null {
	const costs = view.expected.filter(({ ledgerAccount }) => chart.isProfitAndLoss(ledgerAccount));
	const credit = sumOf(costs);
	if (credit.lte(0)) return null;
	const [largest = ''] = [...perAccount(costs)].sort(([, a], [, b]) => b.cmp(a)).map(([code]) => code);
	const ledgerAccount = `${largest} ${chart.nameOf(largest)}`.trim();
	return { costsInCredit: formatMoney(credit), ledgerAccount };
}

function perAccount(amounts: Iterable<PlacedAmount>): Map<string, Money> {
	const groups = groupedBy(amounts, ({ ledgerAccount }) => ledgerAccount);
	return new Map([...groups].map(([code, placed]) => [code, sumOf(placed)]));
}

function sumOf(placed: readonly PlacedAmount[]): Money {
	return sum(placed.map(({ amount }) => amount));
}
