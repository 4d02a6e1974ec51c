import { shortHash } from '../../../base/values/text';
import type { Amounts, PlacedAmount } from '../read/amounts';
import type { RunView } from './runView';

type LeaveFacts = Pick<RunView, 'ruling' | 'leftBy' | 'state' | 'booked' | 'bookedEntries' | 'difference'>;

/**
 * A hash of the amounts that a person leaves: the journal (of a deleted run its bookings) with the difference and the
 * entries on which somebody put VAT. When one of these changes, the person is asked again.
 */
export function leftState({
	state,
	booked,
	bookedEntries,
	difference,
}: Omit<LeaveFacts, 'ruling' | 'leftBy'>): string {
	const taxed = bookedEntries.filter(({ hasVat }) => hasVat).length;
	const facts = [state?.hash ?? factsOf(booked), factsOf(difference), ...(taxed > 0 ? [taxed] : [])];
	return shortHash(facts, 8);
}

function factsOf(sums: Amounts): string[][] {
	const facts = ({ date, ledgerAccount, amount }: PlacedAmount) => [date, ledgerAccount, amount.toFixed(2)];
	return sums.perAccount().list().map(facts);
}

/** Whether a person decided to leave it in this state. */
export function isLeft(view: LeaveFacts): boolean {
	const { ruling, leftBy } = view;
	return leftBy !== null || (ruling?.word === 'leave' && ruling.accepts === leftState(view));
}
