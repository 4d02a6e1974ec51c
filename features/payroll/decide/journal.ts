import type { Finding, Findings } from '../../../base/words/finding';
import { callOf } from '../../../base/words/say';
import { numbersOf } from '../read/memorial';
import { blocked, verdict } from '../row/rowDraft';
import { hasRuling } from '../compare/runView';
import type { Objection } from './context';
import { isFullyReversed } from './deleted';
import { bookedFacts } from './foreign';

/** The payroll has no journal of the run that can be booked. */
const notReady: Objection = (view, context) => {
	const { journal, bookedEntries, booked } = view;
	if (!journal) return null;
	switch (journal.state) {
		case 'faulty':
			return blocked({ code: 'journalFaulty', faults: journal.faults });
		case 'unread':
			if (journal.problem?.code === 'runWithoutPeriod') return blocked(journal.problem);
			return { action: 'failed', findings: whyNotRead(journal.problem) };
		case 'notLocked': {
			const mutations = booked.isNothing() ? [] : numbersOf(bookedEntries);
			return verdict('skipped', { code: 'runNotLocked', mutations });
		}
		case 'empty':
			return hasRuling(view, 'reverse') ? null : emptyJournal(view, context);
		case 'ready':
		case 'outOfScope':
			return null;
	}
};

/** With the reason that the payroll gave: a text, a finding, or the call that failed. */
function whyNotRead(problem: Finding | null): Findings {
	const code = 'journalNotRead';
	if (problem?.code === 'asWritten') return [{ code, cause: problem.text }];
	if (problem && callOf(problem)) return [{ code }, problem];
	return [{ code, cause: '', ...(problem && { problem }) }];
}

const emptyJournal: Objection = (view, context) => {
	if (!isFullyReversed(view))
		return blocked({ code: 'runVanished', because: 'empty', ...bookedFacts(view, context) });
	return verdict('skipped', { code: 'journalEmpty' });
};

export const JOURNAL: readonly Objection[] = [notReady];
