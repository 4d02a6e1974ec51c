import type { PlacedAmount } from './amounts';
import { highestOf, lowestOf } from '../../base/values/records';

/** The amounts of an entry or a run by ledger account, in cents; without accounts that come to zero. */
export type Moves = ReadonlyMap<string, number>;

export function foreignMovesOf(amounts: Iterable<Pick<PlacedAmount, 'ledgerAccount' | 'amount'>>): Moves {
	const cents = new Map<string, number>();
	for (const { ledgerAccount, amount } of amounts) {
		// An amount that is too long for a number of JavaScript matches no other amount.
		cents.set(ledgerAccount, (cents.get(ledgerAccount) ?? 0) + Number(amount.times(100).toFixed(0)));
	}
	return withoutNothing(cents);
}

export function together(all: Iterable<Moves>): Moves {
	const total = new Map<string, number>();
	for (const moves of all) {
		for (const [account, cents] of moves) total.set(account, (total.get(account) ?? 0) + cents);
	}
	return withoutNothing(total);
}

export function opposite(moves: Moves): Moves {
	return new Map([...moves].map(([account, cents]) => [account, -cents]));
}

/** Equal for equal moves; '' when nothing moves. */
export function keyOf(moves: Moves): string {
	return [...moves]
		.map(([account, cents]) => `${account}=${cents}`)
		.sort()
		.join(' ');
}

/** At least half of the lines, or the same gross and net, within a cent. */
export function isAlike(found: Moves, expected: Moves): boolean {
	if (found.size === 0 || expected.size === 0) return false;
	const same = [...expected].filter(([account, cents]) =>
		isWithinACent(found.get(account) ?? 0, cents),
	).length;
	// A single line could be anything, such as rent of the same amount.
	if (same >= 2 && 2 * same >= expected.size) return true;
	if (expected.size < 2) return false;
	const [debit, credit] = extremes(found);
	const [expectedDebit, expectedCredit] = extremes(expected);
	return (
		debit < 0 && credit > 0 && isWithinACent(debit, expectedDebit) && isWithinACent(credit, expectedCredit)
	);
}

export function extremes(moves: Moves): [debit: number, credit: number] {
	const cents = [...moves.values()];
	return [lowestOf(cents), highestOf(cents)];
}

export function isWithinACent(one: number, other: number): boolean {
	return Math.abs(one - other) <= 1;
}

function withoutNothing(moves: Map<string, number>): Moves {
	return new Map([...moves].filter(([, cents]) => cents !== 0));
}
