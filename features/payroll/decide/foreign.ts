import { adoptedAs } from '../compare/voucher';
import { bookedBy, numbersOf, type ReadEntry } from '../read/memorial';
import { questionId } from '../identify/question';
import type { BookedRunFacts, ForeignEntry } from '../messages/runWords';
import type { RulingWord } from '../identify/rulingText';
import { blocked } from '../row/rowDraft';
import { hasRuling, type RunView } from '../compare/runView';
import { textsToEnter, type Objection, type RunContext } from './context';

/** Somebody else booked what may be this run, and no person said that it is another one. */
const foreignBooking: Objection = (view, context) => {
	const found = context.foreignMatches.get(view);
	if (!found || hasRuling(view, 'reverse')) return null;
	const { payroll, run, journal, state, bookedEntries } = view;
	const foreignEntries = foreignEntriesFor(view, context);
	const facts = {
		code: 'foreignBooking',
		foreignEntries,
		mutations: numbersOf(found.entries),
		touched: found.touched,
		unread: numbersOf(found.entries.filter(({ unread }) => unread)),
	} as const;
	if (!journal) return blocked({ ...facts, decisions: textsToEnter(view, context, 'reverse', 'leave') });
	const about = [payroll.source, payroll.company, run, journal.year];
	const question = questionId(about, [
		state?.hash,
		numbersOf(bookedEntries),
		found.entries.map(entryAsFacts),
	]);
	if (context.ask(question)?.word === 'book') return null;
	return blocked({ ...facts, question, decisions: [`${question}=book`, context.toEnter(view, 'leave')] });
};

function entryAsFacts(entry: ReadEntry): unknown {
	const amounts = bookedBy([entry]).perAccount().list();
	return [entry.number, amounts.map(({ ledgerAccount, amount }) => [ledgerAccount, amount.toFixed(2)])];
}

/** The foreign bookings that may belong to a run, each with the Boekstuk with which it would count. */
export function foreignEntriesFor(view: RunView, { foreignMatches }: RunContext): ForeignEntry[] {
	const { entries = [], touched } = foreignMatches.get(view) ?? {};
	const viewsOf = (entry: ReadEntry, which: 'entries' | 'nearest') =>
		[...foreignMatches].flatMap(([one, match]) => (match[which].includes(entry) ? [one] : []));
	return entries.map((entry) => {
		const views = viewsOf(entry, 'entries');
		// One mutation has one Boekstuk: of equal runs the first, and none where it may be several runs together.
		const isGiven =
			!entry.whose &&
			!entry.unread &&
			(!touched || views.length === 1) &&
			viewsOf(entry, 'nearest')[0] === view;
		return {
			mutation: entry.number,
			date: entry.date,
			voucher: entry.voucher,
			adoptAs: isGiven ? adoptedAs(view, entry) : '',
			alsoOf: views.filter((one) => one !== view).map(({ run, journal }) => journal?.description || run),
		};
	});
}

/** What is booked of a run that should not be, with what to enter about it. */
export function bookedFacts(view: RunView, context: RunContext): BookedRunFacts {
	const foreignEntries = foreignEntriesFor(view, context);
	const words: RulingWord[] = foreignEntries.length > 0 ? ['leave'] : ['reverse', 'leave'];
	return {
		mutations: numbersOf(view.bookedEntries),
		foreignEntries,
		decisions: textsToEnter(view, context, ...words),
	};
}

export const FOREIGN: readonly Objection[] = [foreignBooking];
