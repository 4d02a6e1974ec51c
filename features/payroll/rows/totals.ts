import { formatMoney, sum, ZERO, type Money } from '../../../base/values/money';
import { groupedBy } from '../../../base/values/records';

interface Line {
	ledgerAccount: string;
	debit: Money;
	credit: Money;
	/** All cells of the line in the table, as one text. */
	whole: string;
	isContra?: true;
}

/**
 * The lines of a run that may repeat others, so that everything would be booked twice. The balance does not show it, because both
 * sides double. Lines may repeat when in every account of more than two lines some are the sum of at least two others, or when
 * each line of the table is there twice, to the letter. Two equal amounts alone prove nothing: a couple has one wage, two cost
 * centres have one amount.
 */
export function linesThatRepeat<Of extends Line>(lines: readonly Of[]): Of[] {
	const own = lines.filter(({ isContra, debit, credit }) => !isContra && !debit.eq(credit));
	const accounts = [...groupedBy(own, ({ ledgerAccount }) => ledgerAccount).values()];
	const sums = accounts.filter((of) => of.length > 2).map(sumsAmong);
	if (sums.length > 0 && sums.every((of) => of.length > 0)) return sums.flat();
	const same = [...groupedBy(own, ({ whole }) => whole).values()];
	return same.every((of) => of.length % 2 === 0) ? same.flatMap((of) => of.slice(of.length / 2)) : [];
}

/** The lines of an account that are the sum of all its other lines, or of some lines directly above or below. */
function sumsAmong<Of extends Line>(lines: readonly Of[]): Of[] {
	const amounts = lines.map(({ debit, credit }) => debit.minus(credit));
	const whole = sum(amounts);
	const [above, below] = [areSumsOfAbove(amounts), areSumsOfAbove(amounts.toReversed()).reverse()];
	return lines.filter((_, at) => whole.eq((amounts[at] ?? ZERO).times(2)) || above[at] || below[at]);
}

/**
 * Says of each amount whether it is the sum of at least two amounts directly above it. One pass finds that, because a table has
 * thousands of lines.
 */
function areSumsOfAbove(amounts: readonly Money[]): boolean[] {
	const running = [ZERO];
	/** The running totals, in cents, down to each line that is at least two lines above. */
	const begins = new Set<string>();
	return amounts.map((amount, at) => {
		const total = running[at] ?? ZERO;
		const begin = running[at - 2];
		if (begin) begins.add(formatMoney(begin));
		running.push(total.plus(amount));
		return begins.has(formatMoney(total.minus(amount)));
	});
}
