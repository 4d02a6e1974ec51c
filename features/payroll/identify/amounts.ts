import { sum, ZERO, type Money } from '../../../base/values/money';
import type { Amounts } from '../read/amounts';

/*
 * How the amounts of two contents resemble each other. Amounts never say which run a content is; they only prevent that a name
 * alone decides.
 */

/** A content covers another one when it has this part of the sum of all amounts of that one. */
const COVERED = 9 / 10;

/** Whether nine tenths of `part` are in `sums`, on the same ledger accounts and sides, whatever the dates. */
export function covers(sums: Amounts, part: Amounts): boolean {
	const there = sums.byAccount();
	const amounts = [...part.byAccount()];
	const covered = amounts.map(([code, amount]) => {
		const have = there.get(code) ?? ZERO;
		if (have.times(amount).lte(0)) return ZERO;
		return have.abs().lt(amount.abs()) ? have.abs() : amount.abs();
	});
	const all = sum(amounts.map(([, amount]) => amount.abs()));
	return all.gt(0) && sum(covered).gte(all.times(COVERED));
}

export function coverEachOther(one: Amounts, other: Amounts): boolean {
	return covers(one, other) && covers(other, one);
}

/**
 * Whether `sums` may be a newer version of `before`: it has every ledger account of that, few amounts changed, and both end on
 * the same date.
 */
export function isNewerVersion(sums: Amounts, before: Amounts): boolean {
	return (
		coverEachOther(sums, before) &&
		accountsApart(sums, before).without.length === 0 &&
		sums.dates().at(-1) === before.dates().at(-1)
	);
}

/** Whether the gross of a content is more than this part of the gross of a run. */
export function isMoreThan(part: number, sums: Amounts, run: Amounts): boolean {
	return gross(sums).gt(gross(run).times(part));
}

/** The sum of the debit amounts, after adding up per ledger account. */
function gross(sums: Amounts): Money {
	const debit = [...sums.byAccount().values()].filter((amount) => amount.lt(ZERO));
	return sum(debit).abs();
}

/** The ledger accounts that only one of two contents has. */
export type AccountsApart = { without: string[]; added: string[] };

export function accountsApart(sums: Amounts, before: Amounts): AccountsApart {
	const [now, old] = [sums.byAccount(), before.byAccount()];
	return {
		without: [...old.keys()].filter((code) => !now.has(code)),
		added: [...now.keys()].filter((code) => !old.has(code)),
	};
}
