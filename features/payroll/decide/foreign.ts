import { toAccept } from '../compare/accepted';
import { adoptedAs, runKey } from '../compare/voucher';
import { numbersOf } from '../read/memorial';
import type { BookedRunFacts, ForeignEntry } from '../messages/runWords';
import type { RulingWord } from '../identify/rulingText';
import { blocked } from '../row/rowDraft';
import { hasRuling, type RunView } from '../compare/runView';
import { textsToEnter, type Objection, type RunContext } from './context';

/** Somebody else booked what may be this run, and no person accepted it. */
const foreignBooking: Objection = (view, context) => {
	const found = context.foreignMatches.get(view);
	if (!found || hasRuling(view, 'reverse')) return null;
	const foreignEntries = foreignEntriesFor(view, context);
	const mutations = foreignEntries.map(({ mutation }) => mutation);
	return blocked({
		code: 'foreignBooking',
		foreignEntries,
		mutations,
		touched: found.touched,
		...(found.back && { back: numbersOf(found.back) }),
		unread: numbersOf(found.entries.filter(({ unread }) => unread)),
		decisions: [
			// What takes back exactly this run is nothing else.
			...(found.back ? [] : toAccept(found.entries, runKey(view))),
			context.toEnter(view, 'leave'),
		],
	});
};

/**
 * The foreign bookings that may belong to a run, each with the Boekstuk with which it would count.
 */
export function foreignEntriesFor(view: RunView, { foreignMatches }: RunContext): ForeignEntry[] {
	const { entries = [], notUndone = [], touched, back } = foreignMatches.get(view) ?? {};
	return entries.map((entry) => {
		const views = [...foreignMatches].flatMap(([one, match]) =>
			match.entries.some(({ number }) => number === entry.number) ? [one] : [],
		);
		// One mutation has one Boekstuk: of equal runs the first, and none where it may be several runs together.
		const takenBack = !notUndone.includes(entry);
		const isGiven =
			!entry.whose &&
			!entry.unread &&
			!takenBack &&
			!back &&
			(views.length === 1 || (!touched && views[0] === view));
		return {
			mutation: entry.number,
			date: entry.date,
			voucher: entry.voucher,
			adoptAs: isGiven ? adoptedAs(view, entry) : '',
			...(takenBack && { takenBack }),
			alsoOf: views.filter((one) => one !== view).map(({ run, journal }) => journal?.description || run),
		};
	});
}

/** What is booked of a run that should not be, with what to enter about it. */
export function bookedFacts(view: RunView, context: RunContext): BookedRunFacts {
	const foreignEntries = foreignEntriesFor(view, context);
	// What others took back and booked again is still ours.
	const isOurs = foreignEntries.every(({ takenBack }) => takenBack);
	const words: RulingWord[] = isOurs ? ['reverse', 'leave'] : ['leave'];
	return {
		mutations: numbersOf(view.bookedEntries),
		foreignEntries,
		decisions: textsToEnter(view, context, ...words),
	};
}

export const FOREIGN: readonly Objection[] = [foreignBooking];
