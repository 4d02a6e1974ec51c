import { formatRuling, type RulingWord } from '../identify/rulingText';
import { blocked, verdict } from '../row/rowDraft';
import { isLeft, NO_REASON } from '../compare/left';
import { textsToEnter, type Objection } from './context';

/** A person left the run as it was. */
const leftByDecision: Objection = (view, context) => {
	const { ruling, leftBy } = view;
	const left = (answer: string) => {
		const justGiven = context.settings.answers?.includes(answer) === true;
		return verdict('skipped', { code: 'leftByDecision', answer, ...(justGiven && { justGiven }) });
	};
	if (leftBy !== null) return left(leftBy);
	if (ruling?.word !== 'leave') return null;
	const reason = context.isWhole ? (context.foreignMatches.get(view)?.reason ?? NO_REASON) : null;
	if (!isLeft(view, reason)) return null;
	return left(formatRuling(ruling));
};

/** Something changed since, so the decision no longer counts, and nothing else is asked about the run. */
const leftBeforeChange: Objection = (view, context) => {
	const { ruling, journal } = view;
	if (ruling?.word !== 'leave') return null;
	// What somebody booked by hand may be part of what is missing now: it would be booked twice.
	const isOfOthers = ruling.accepts.length > 1;
	const more: RulingWord[] = isOfOthers ? [] : [journal ? 'book' : 'reverse'];
	const decisions = textsToEnter(view, context, 'leave', ...more);
	return blocked({ code: 'leftBeforeChange', answer: formatRuling(ruling), decisions });
};

export const DECISION: readonly Objection[] = [leftByDecision];
export const DECISION_SPENT: readonly Objection[] = [leftBeforeChange];
