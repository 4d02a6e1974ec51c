import { adoptedAs, voucherOf } from '../bookedEntries';
import { formatVoucher, numbersOf } from '../memorial';
import type { BookedRunFacts, ForeignEntry } from '../messages/runWords';
import type { RulingWord } from '../rulingText';
import { blocked, hasRuling, type RunView } from '../runView';
import { formerOf, textsToEnter, type Objection, type RunContext } from './context';

/** Somebody else booked what may be this run, and no person accepted it. */
export const foreignBooking: Objection = (view, context) => {
	const found = context.foreignMatches.get(view);
	if (!found || hasRuling(view, 'reverse')) return null;
	// What reverses the deleted run that this one replaces looks like a reversal of this run; `runMadeAgain` has the advice.
	if (found.likeness === 'counter' && formerOf(view, context)) return null;
	const foreignEntries = foreignEntriesFor(view, context);
	return blocked({
		code: 'foreignBooking',
		likeness: found.likeness,
		foreignEntries,
		mutations: foreignEntries.map(({ mutation }) => mutation),
		adoptAs: foreignEntries.find(({ adoptAs }) => adoptAs !== '')?.adoptAs ?? '',
		ownMutations: numbersOf(view.bookedEntries),
		alternatives: found.alternatives.map((other) => formatVoucher(voucherOf(other))),
		decisions: textsToEnter(view, context, 'book', 'leave'),
	});
};

/**
 * The foreign bookings that may belong to a run, each with the Boekstuk with which it would count. A booking that may
 * belong to another company gets none, because a file does not say which companies there are.
 */
export function foreignEntriesFor(view: RunView, { foreignMatches }: RunContext): ForeignEntry[] {
	const { partial, visibleCompanies } = view.payroll;
	const mayBeAnothers = partial && !visibleCompanies;
	const { likeness, entries = [] } = foreignMatches.get(view) ?? {};
	return entries.map((entry) => ({
		mutation: entry.number,
		date: entry.date,
		voucher: entry.voucher,
		adoptAs: likeness === 'uncompared' || (entry.whose && mayBeAnothers) ? '' : adoptedAs(view, entry),
	}));
}

/** What is booked of a run that should not be, with what to enter about it. */
export function bookedFacts(view: RunView, context: RunContext): BookedRunFacts {
	const foreignEntries = foreignEntriesFor(view, context);
	const words: RulingWord[] = foreignEntries.length > 0 ? ['leave'] : ['reverse', 'leave'];
	return {
		mutations: numbersOf(view.bookedEntries),
		voucher: formatVoucher(voucherOf(view)),
		foreignEntries,
		decisions: textsToEnter(view, context, ...words),
	};
}

export const FOREIGN: readonly Objection[] = [foreignBooking];
