import { closedFacts, isOldHistory } from '../closedRun';
import { inPlace } from '../plan';
import { hasRuling, replaces, verdict } from '../runView';
import type { Objection } from './context';

/**
 * A run from before the workflow began, entirely before `closedUntil`, that was never booked and replaces no booked run. One
 * that a person answered to book is told instead: it is not booked.
 */
const closedAndNeverBooked: Objection = (view, { settings, views, chart, booked, planned: before }) => {
	const { closedUntil } = settings;
	const { bookedEntries, difference } = view;
	const isClosed = closedUntil !== '' && difference.dates().every((date) => date <= closedUntil);
	if (!isClosed || difference.isNothing() || bookedEntries.length > 0 || replaces(view, views)) return null;
	const planned = before.flatMap(inPlace);
	if (hasRuling(view, 'book') || view.isAnswered || !isOldHistory({ view, booked, closedUntil, planned })) return null;
	const facts = closedFacts(difference.list(), chart);
	return { ...verdict('closed', { code: 'closedAndNeverBooked', closedUntil, ...facts }), attention: false };
};

export const CLOSED: readonly Objection[] = [closedAndNeverBooked];
