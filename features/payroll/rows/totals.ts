import { sum, ZERO, type Money } from '../../../base/values/money';
import { groupedBy } from '../../../base/values/records';

interface Line {
	ledgerAccount: string;
	debit: Money;
	credit: Money;
	/** All that its table has in the line. */
	whole: string;
	isContra?: true;
}

/**
 * The lines of a run that may repeat others, so that all would be booked twice; balance does not see it, since both sides double. In
 * every account of more than two lines some are the sum of at least two others, or each line of the table stands twice, whole. Of two
 * equal lines alone nothing is said: a couple has one wage, two cost centres have one amount.
 */
export function linesThatRepeat<Of extends Line>(lines: readonly Of[]): Of[] {
	const own = lines.filter(({ isContra, debit, credit }) => !isContra && !debit.eq(credit));
	const accounts = [...groupedBy(own, ({ ledgerAccount }) => ledgerAccount).values()];
	const sums = accounts.filter((of) => of.length > 2).map(sumsAmong);
	if (sums.length > 0 && sums.every((of) => of.length > 0)) return sums.flat();
	const same = [...groupedBy(own, ({ whole }) => whole).values()];
	return same.every((of) => of.length % 2 === 0) ? same.flatMap((of) => of.slice(of.length / 2)) : [];
}

/** The lines of an account that are the sum of all others, or of some directly above or below them. */
function sumsAmong<Of extends Line>(lines: readonly Of[]): Of[] {
	const amounts = lines.map(({ debit, credit }) => debit.minus(credit));
	const whole = sum(amounts);
	return lines.filter((_, at) => {
		const amount = amounts[at] ?? ZERO;
		const sides = [amounts.slice(0, at).reverse(), amounts.slice(at + 1)];
		return whole.eq(amount.times(2)) || sides.some((side) => isSumOfFirst(amount, side));
	});
}

function isSumOfFirst(amount: Money, others: readonly Money[]): boolean {
	let total = ZERO;
	return others.some((other, at) => {
		total = total.plus(other);
		return at > 0 && total.eq(amount);
	});
}
