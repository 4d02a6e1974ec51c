import { periodRange } from '../../../base/values/dates';
import { numbersOf, type Voucher } from '../read/memorial';
import { blocked } from '../row/rowDraft';
import { hasRuling, type RunView } from '../compare/runView';
import { writesEveryDate, type PlannedStep } from '../write/plan';
import { startOf } from '../settings';
import { textsToEnter, type Objection, type RunContext } from './context';
import { bookedFacts, foreignEntriesFor } from './foreign';

/**
 * A booked run that is in no list of the payroll. That a run is missing does not prove that it was deleted: it is only
 * reversed when the lists were read completely.
 */
const deletedRun: Objection = (view, context) => {
	const { journal, bookedEntries } = view;
	if (journal) return null;
	if (isFullyReversed(view) || hasRuling(view, 'reverse')) return null;
	if (!isListWhole(view)) {
		const decisions = textsToEnter(view, context, 'reverse', 'leave');
		return blocked({ code: 'runNotInList', mutations: numbersOf(bookedEntries), decisions });
	}
	if (context.settings.vanishedRuns === 'reverse') return null;
	return blocked({ code: 'runVanished', because: 'deleted', ...bookedFacts(view, context) });
};

/** Whether the lists that would have a run were read completely; an empty list proves nothing. */
function isListWhole({ payroll: { complete, completeFrom = 0 }, bookedEntries }: RunView): boolean {
	return complete && bookedEntries.every(({ whose }) => whose !== null && whose.year >= completeFrom);
}

/**
 * Nothing of a run is booked any more, whatever the dates: a bookkeeper reverses with the date of today, or because the month is
 * closed. A reversal by hand without cost centres counts.
 */
export function isFullyReversed({ booked }: RunView): boolean {
	return booked.undated().isNothingPerAccount();
}

/** Whether it is in no list and concerns a person: one that was booked from an earlier start does not, unless to be reversed. */
export function isDeleted(view: RunView): boolean {
	return !view.journal && (isInScope(view) || hasRuling(view, 'reverse'));
}

/** A run from the start on may correct periods before it. */
function isInScope({ bookedEntries, payroll }: RunView): boolean {
	const start = startOf(payroll);
	const begin = ({ year, period }: Voucher) => periodRange(year, period, payroll.periodsPerYear).from;
	return bookedEntries.some(({ whose }) => whose && begin(whose) >= start);
}

/** A new run in the place of a deleted one that is still booked. */
const recreatedRun: Objection = (view, context) => {
	const former = hasRuling(view, 'book') ? undefined : formerOf(view, context);
	if (!former) return null;
	const foreignEntries = foreignEntriesFor(former, context);
	return blocked({
		code: 'runMadeAgain',
		run: view.run,
		formerRun: former.run,
		formerMutations: numbersOf(former.bookedEntries),
		foreignEntries,
		decisions: [
			...(foreignEntries.length > 0 || hasRuling(former, 'reverse')
				? []
				: [context.toEnter(former, 'reverse')]),
			...textsToEnter(view, context, 'book', 'leave'),
		],
	});
};

/** Whether two runs share a period or a date. */
function overlaps(one: RunView, other: RunView): boolean {
	const share = (mine: Iterable<string>, theirs: { has(key: string): boolean }) =>
		[...mine].some((key) => theirs.has(key));
	return share(one.periods.keys(), other.periods) || share(one.dates, other.dates);
}

/** Whether it may be a deleted run under a new number: its closed dates are treated as those of a booked run. */
export function replaces(view: RunView, views: readonly RunView[]): boolean {
	return view.bookedEntries.length === 0 && views.some((other) => isDeleted(other) && overlaps(view, other));
}

/**
 * The deleted run that this one seems to replace: it is booked in a period or on a date of this run, which has no
 * bookings itself. A run whose bookings are about to be reversed does not count.
 */
function formerOf(view: RunView, { views, booked, planned }: RunContext): RunView | undefined {
	if (!view.journal || view.bookedEntries.length > 0) return undefined;
	const isReversed = (one: RunView) => planned.some((run) => run.view === one && writesEveryDate(run));
	const isBooked = (one: RunView) => booked.isBooked(one.payroll.company, one.run) && !isReversed(one);
	return views.find((other) => isDeleted(other) && isBooked(other) && overlaps(view, other));
}

/** What is said of a run whose deleted formers are to be reversed before it, when one of them could not be. */
export function unlessReversed(view: RunView, context: RunContext): PlannedStep['unless'] {
	const draft = recreatedRun(view, { ...context, planned: [] });
	const reversed = context.planned.map((one) => one.view);
	return draft ? { formers: reversed.filter((one) => replaces(view, [one])), draft } : undefined;
}

export const DELETED: readonly Objection[] = [deletedRun];
export const RECREATED: readonly Objection[] = [recreatedRun];
