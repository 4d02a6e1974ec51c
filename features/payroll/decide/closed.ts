import { verdict } from '../row/rowDraft';
import { hasRuling } from '../compare/runView';
import { missingDetails } from '../row/details';
import { textsToEnter, type Objection } from './context';
import { replaces } from './deleted';

/**
 * A run that is entirely up to `closedUntil`, and never booked: it may be from before the workflow, or have come late. A run that
 * replaces a deleted one is booked as that one.
 */
const closedAndNeverBooked: Objection = (view, context) => {
	const { settings, views, chart } = context;
	const { closedUntil } = settings;
	const { bookedEntries, difference } = view;
	const isClosed = closedUntil !== '' && difference.dates().every((date) => date <= closedUntil);
	if (!isClosed || difference.isNothing() || bookedEntries.length > 0 || replaces(view, views)) return null;
	if (hasRuling(view, 'book')) return null;
	const facts = missingDetails(difference.list(), chart);
	const decisions = textsToEnter(view, context, 'book', 'leave');
	const remedy = { remedy: 'decide', decisions } as const;
	const finding = { code: 'closedAndNeverBooked', closedUntil, ...facts, ...remedy } as const;
	return { ...verdict('closed', finding), attention: true };
};

export const CLOSED: readonly Objection[] = [closedAndNeverBooked];
