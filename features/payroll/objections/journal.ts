import type { Finding } from '../../../base/words/finding';
import { numbersOf } from '../memorial';
import { blocked, hasRuling, verdict } from '../runView';
import type { Objection } from './context';
import { bookedFacts, foreignBooking } from './foreign';

/** The payroll has no journal of the run that can be booked. */
const notReady: Objection = (view, context) => {
	const { journal, bookedEntries, booked } = view;
	if (!journal) return null;
	switch (journal.state) {
		case 'faulty':
			return blocked({ code: 'journalFaulty', faults: journal.faults });
		case 'unread':
			if (journal.problem?.code === 'runWithoutPeriod') return blocked(journal.problem);
			return verdict('failed', { code: 'journalNotRead', ...whyNotRead(journal.problem) });
		case 'notLocked': {
			if (booked.isNothing()) return verdict('skipped', { code: 'runNotLocked' });
			return verdict('skipped', { code: 'bookedRunNotLocked', mutations: numbersOf(bookedEntries) });
		}
		case 'empty':
			return hasRuling(view, 'reverse') ? null : emptyJournal(view, context);
		case 'ready':
		case 'outOfScope':
		case 'waiting':
			return null;
	}
};

/** The reason that the payroll gave: as text, or as a finding. */
function whyNotRead(problem: Finding | null): { cause: string; problem?: Finding } {
	if (problem?.code === 'asWritten') return { cause: problem.text };
	return { cause: '', ...(problem && { problem }) };
}

const emptyJournal: Objection = (view, context) => {
	if (!view.booked.isNothing()) return blocked({ code: 'bookedJournalEmpty', ...bookedFacts(view, context) });
	const wasBooked = view.bookedEntries.length > 0;
	const foreign = wasBooked ? foreignBooking(view, context) : null;
	return foreign ?? verdict('skipped', { code: 'journalEmpty' });
};

export const JOURNAL: readonly Objection[] = [notReady];
