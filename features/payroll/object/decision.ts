import { formatRuling } from '../identify/rulingText';
import { blocked, verdict } from '../compare/rowDraft';
import { isLeft } from '../compare/left';
import { textsToEnter, type Objection } from './context';

/** A person left the run as it was. */
const leftByDecision: Objection = (view, context) => {
	const { ruling, leftBy } = view;
	if (leftBy !== null) return verdict('skipped', { code: 'leftByDecision', answer: leftBy });
	if (ruling?.word !== 'leave') return null;
	const foreignEntries = context.isWhole ? (context.foreignMatches.get(view)?.entries ?? []) : null;
	if (!isLeft(view, foreignEntries)) return null;
	return verdict('skipped', { code: 'leftByDecision', answer: context.toEnter(view, 'leave') });
};

/** Something changed since, so the decision no longer counts, and nothing else is asked about the run. */
const leftBeforeChange: Objection = (view, context) => {
	if (view.ruling?.word !== 'leave' || !view.journal) return null;
	const decisions = textsToEnter(view, context, 'leave', 'book');
	return blocked({ code: 'leftBeforeChange', answer: formatRuling(view.ruling), decisions });
};

export const DECISION: readonly Objection[] = [leftByDecision];
export const DECISION_SPENT: readonly Objection[] = [leftBeforeChange];
