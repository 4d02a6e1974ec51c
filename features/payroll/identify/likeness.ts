import { sum, ZERO, type Money } from '../../../base/values/money';
import type { Amounts } from '../read/amounts';

/** The part of its amounts that a newer version may have changed. */
const CHANGED_AT_MOST = 1 / 10;
/** The part of the gross of a run within which a file with another name may be that run. A bonus is less, mostly. */
const SIZE = [1 / 2, 2] as const;

/** Whether `sums` may be a newer version: every ledger account of it is there, few amounts changed, both end on one date. */
export function like(sums: Amounts, before: Amounts): boolean {
	if (sums.dates().at(-1) !== before.dates().at(-1) || before.isNothing()) return false;
	const changed = sums.undated().minus(before.undated()).size();
	const { without } = accountsApart(sums, before);
	return without.length === 0 && changed.lte(before.undated().size().times(CHANGED_AT_MOST));
}

export function isOfSize(sums: Amounts, before: Amounts): boolean {
	const [gross, usual] = [grossOf(sums), grossOf(before)];
	return gross.gte(usual.times(SIZE[0])) && gross.lte(usual.times(SIZE[1]));
}

/** The ledger accounts that only one of both has. */
export type AccountsApart = { without: string[]; added: string[] };

export function accountsApart(sums: Amounts, before: Amounts): AccountsApart {
	const [now, old] = [sums, before].map((one) =>
		one
			.undated()
			.list()
			.map(({ ledgerAccount }) => ledgerAccount),
	);
	return {
		without: (old ?? []).filter((code) => !now?.includes(code)),
		added: (now ?? []).filter((code) => !old?.includes(code)),
	};
}

/** The sum of what is in debit, by ledger account. */
function grossOf(sums: Amounts): Money {
	const amounts = sums
		.undated()
		.list()
		.map(({ amount }) => amount);
	return sum(amounts.filter((amount) => amount.lt(ZERO))).abs();
}
