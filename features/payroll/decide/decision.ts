import { formatRuling } from '../identify/rulingText';
import { blocked, verdict } from '../row/rowDraft';
import { isLeft } from '../compare/left';
import { textsToEnter, type Objection } from './context';

/** A person left the run as it was. */
const leftByDecision: Objection = (view, context) => {
	const { ruling, leftBy } = view;
	const left = (answer: string) => {
		const justGiven = context.settings.answers?.includes(answer) === true;
		return verdict('skipped', { code: 'leftByDecision', because: justGiven ? 'justGiven' : 'left', answer });
	};
	if (leftBy !== null) return left(leftBy);
	return ruling && isLeft(view) ? left(formatRuling(ruling)) : null;
};

/** Something changed since, so the decision no longer counts, and nothing else is asked about the run. */
const leftBeforeChange: Objection = (view, context) => {
	const { ruling, journal } = view;
	// What others booked was said to be something else since it was left: then it is to be booked.
	if (ruling?.word !== 'leave' || context.foreignMatches.has(view)) return null;
	const decisions = textsToEnter(view, context, 'leave', journal ? 'book' : 'reverse');
	return blocked({ code: 'leftBeforeChange', answer: formatRuling(ruling), decisions });
};

export const DECISION: readonly Objection[] = [leftByDecision];
export const DECISION_SPENT: readonly Objection[] = [leftBeforeChange];
