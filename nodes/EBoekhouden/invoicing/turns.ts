/**
 * Whose turn it is of so many, by the clock: no state is kept from one execution to the next, and none is without its
 * turn for ever.
 */
export function turnOf(now: number, count: number): number {
	return count > 0 ? Math.abs(Math.trunc(now)) % count : 0;
}

/** The same values, from the one whose turn it is on. */
export function byTurn<T>(values: readonly T[], now: number): T[] {
	const first = turnOf(now, values.length);
	return [...values.slice(first), ...values.slice(0, first)];
}
