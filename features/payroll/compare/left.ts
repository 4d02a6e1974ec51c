import { shortHash } from '../../../base/values/text';
import type { Amounts, PlacedAmount } from '../read/amounts';
import { bookedBy, byNumber, vatOf, type ReadEntry } from '../read/memorial';
import type { Ruling } from '../identify/rulingText';
import type { RunView } from './runView';

type LeaveFacts = Pick<RunView, 'ruling' | 'leftBy' | 'state' | 'booked' | 'bookedEntries' | 'difference'>;

/**
 * Hashes of the state that a person leaves: the journal (of a deleted run its bookings) with the difference and the
 * VAT that somebody put on it, and the foreign bookings, if any. When one of these changes, the person is asked again.
 */
export function leftStates(
	{ state, booked, bookedEntries, difference }: Omit<LeaveFacts, 'ruling' | 'leftBy'>,
	reason: LeaveReason | null,
): string[] {
	const vat = vatOf(bookedEntries);
	const facts = [state?.hash ?? factsOf(booked), factsOf(difference), ...(vat.length > 0 ? [vat] : [])];
	const own = shortHash(facts, 8);
	return [own, ...(reason?.entries.length ? [foreignState(reason)] : [])];
}

function foreignState({ entries, takenBack }: LeaveReason): string {
	const inOrder = [...entries].sort(byNumber);
	const facts = inOrder.map((entry) => [entry.number, ...factsOf(bookedBy([entry]))]);
	return shortHash([...facts, takenBack], 8);
}

/** Whether it left a run for these entries of others. */
export function isBecauseOf({ accepts }: Ruling, reason: LeaveReason): boolean {
	return accepts.slice(1).join() === foreignState(reason);
}

function factsOf(sums: Amounts): string[][] {
	const facts = ({ date, ledgerAccount, amount }: PlacedAmount) => [date, ledgerAccount, amount.toFixed(2)];
	return sums.perAccount().list().map(facts);
}

/** The foreign bookings of a run, and whether others have taken these back. */
export interface LeaveReason {
	entries: readonly ReadEntry[];
	takenBack: boolean;
}

export const NO_REASON: LeaveReason = { entries: [], takenBack: false };

/** Whether a person decided to leave it in this state; `reason` is null when the foreign bookings were not read. */
export function isLeft(view: LeaveFacts, reason: LeaveReason | null): boolean {
	const { ruling, leftBy } = view;
	if (leftBy !== null) return true;
	if (ruling?.word !== 'leave') return false;
	const [own, ...others] = leftStates(view, reason);
	const [said, ...besides] = ruling.accepts;
	return said === own && (reason === null || besides.join() === others.join());
}
