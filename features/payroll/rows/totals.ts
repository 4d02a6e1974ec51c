import { formatMoney, sum, ZERO, type Money } from '../../../base/values/money';
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
	const [above, below] = [areSumsOfAbove(amounts), areSumsOfAbove(amounts.toReversed()).reverse()];
	return lines.filter((_, at) => whole.eq((amounts[at] ?? ZERO).times(2)) || above[at] || below[at]);
}

/** Of each amount whether it is the sum of at least two directly above it. Each is looked at once: a table has thousands. */
function areSumsOfAbove(amounts: readonly Money[]): boolean[] {
	const running = [ZERO];
	/** What the amounts come to, down to each one that is at least two above. */
	const begins = new Set<string>();
	return amounts.map((amount, at) => {
		const total = running[at] ?? ZERO;
		const begin = running[at - 2];
		if (begin) begins.add(formatMoney(begin));
		running.push(total.plus(amount));
		return begins.has(formatMoney(total.minus(amount)));
	});
}
