import { closedFacts, isOldHistory } from '../compare/closedRun';
import { inPlace } from '../write/plan';
import { hasRuling } from '../compare/runView';
import { replaces } from './deleted';
import { verdict } from '../compare/rowDraft';
import type { Objection } from './context';
import { isAnsweredToBook } from './file';

/**
 * A run from before the workflow began, entirely before `closedUntil`, that was never booked and replaces no booked run. One
 * that a person answered to book is told instead: it is not booked.
 */
const closedAndNeverBooked: Objection = (view, context) => {
	const { settings, views, chart, booked, planned: before } = context;
	const { closedUntil } = settings;
	const { bookedEntries, difference } = view;
	const isClosed = closedUntil !== '' && difference.dates().every((date) => date <= closedUntil);
	if (!isClosed || difference.isNothing() || bookedEntries.length > 0 || replaces(view, views)) return null;
	const planned = before.flatMap(inPlace);
	if (hasRuling(view, 'book') || !isOldHistory({ view, booked, closedUntil, planned })) return null;
	if (isAnsweredToBook(view, context)) return null;
	const facts = closedFacts(difference.list(), chart);
	return { ...verdict('closed', { code: 'closedAndNeverBooked', closedUntil, ...facts }), attention: false };
};

export const CLOSED: readonly Objection[] = [closedAndNeverBooked];
