import { vatOf } from '../read/memorial';
import { formatRuling } from '../identify/rulingText';
import { blocked, verdict } from '../compare/rowDraft';
import { isLeft } from '../compare/left';
import type { Objection } from './context';

/** A person left the run as it was; when something changed since, the decision no longer counts. */
const leftByDecision: Objection = (view, context) => {
	const { ruling, leftBy, journal, difference, bookedEntries } = view;
	if (leftBy !== null) return verdict('skipped', { code: 'leftByDecision', answer: leftBy });
	if (ruling?.word !== 'leave') return null;
	const bound = context.toEnter(view, 'leave');
	const foreignEntries = context.isWhole ? (context.foreignMatches.get(view)?.entries ?? []) : null;
	if (isLeft(view, foreignEntries)) return verdict('skipped', { code: 'leftByDecision', answer: bound });
	if (journal?.state !== 'ready' || difference.isNothing()) return null;
	// Nothing is written beside VAT, whatever is decided: that is asked about.
	if (vatOf(bookedEntries).length > 0) return null;
	const answer = formatRuling(ruling);
	// What somebody booked by hand may have changed too: then it would be booked twice.
	const isOfOthers = ruling.accepts.length > 1;
	const decisions = isOfOthers ? [bound] : [bound, context.toEnter(view, 'book')];
	return blocked({ code: 'leftBeforeChange', answer, decisions });
};

export const DECISION: readonly Objection[] = [leftByDecision];
