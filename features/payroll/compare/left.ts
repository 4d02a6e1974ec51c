import { shortHash } from '../../../base/values/text';
import type { Amounts, PlacedAmount } from '../read/amounts';
import { bookedBy, vatOf, type ReadEntry } from '../read/memorial';
import type { Ruling } from '../identify/rulingText';
import type { RunView } from './runView';

type LeaveFacts = Pick<RunView, 'ruling' | 'leftBy' | 'state' | 'booked' | 'bookedEntries' | 'difference'>;

/**
 * Hashes of the state that a person leaves: the journal (of a deleted run its bookings) with the difference and the
 * VAT that somebody put on it, and the foreign bookings, if any. When one of these changes, the person is asked again.
 */
export function leftStates(
	{ state, booked, bookedEntries, difference }: Omit<LeaveFacts, 'ruling' | 'leftBy'>,
	foreignEntries: ForeignEntries,
): string[] {
	const vat = vatOf(bookedEntries);
	const facts = [state?.hash ?? factsOf(booked), factsOf(difference), ...(vat.length > 0 ? [vat] : [])];
	const own = shortHash(facts, 8);
	return [own, ...(foreignEntries?.length ? [foreignState(foreignEntries)] : [])];
}

function foreignState(foreignEntries: readonly ReadEntry[]): string {
	return shortHash(factsOf(bookedBy(foreignEntries)), 8);
}

/** Whether it left a run for these entries of others. */
export function isBecauseOf({ accepts }: Ruling, foreignEntries: readonly ReadEntry[]): boolean {
	return accepts.slice(1).join() === foreignState(foreignEntries);
}

function factsOf(sums: Amounts): string[][] {
	const facts = ({ date, ledgerAccount, amount }: PlacedAmount) => [date, ledgerAccount, amount.toFixed(2)];
	return sums.perAccount().list().map(facts);
}

/** The foreign bookings of a run; null when these were not read. */
type ForeignEntries = readonly ReadEntry[] | null;

/** Whether a person decided to leave it in this state. */
export function isLeft(view: LeaveFacts, foreignEntries: ForeignEntries): boolean {
	const { ruling, leftBy } = view;
	if (leftBy !== null) return true;
	if (ruling?.word !== 'leave') return false;
	const [own, ...others] = leftStates(view, foreignEntries);
	const [said, ...besides] = ruling.accepts;
	return said === own && (foreignEntries === null || besides.join() === others.join());
}
