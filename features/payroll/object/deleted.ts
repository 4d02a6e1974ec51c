import { voucherOf } from '../compare/voucher';
import { formatVoucher, numbersOf } from '../read/memorial';
import { blocked, hasRuling, isBefore, type RunView } from '../compare/runView';
import { startOf } from '../settings';
import { formerOf, textsToEnter, type Objection, type RunContext } from './context';
import { bookedFacts, foreignEntriesFor } from './foreign';

/**
 * A booked run that is in no list of the payroll. That a run is missing does not prove that it was deleted: it is only
 * reversed when the lists were read completely.
 */
const deletedRun: Objection = (view, context) => {
	const { journal, bookedEntries } = view;
	if (journal) return null;
	if (isFullyReversed(view, context) || hasRuling(view, 'reverse')) return null;
	if (!isListWhole(view)) {
		const decisions = textsToEnter(view, context, 'reverse', 'leave');
		return blocked({ code: 'runNotInList', mutations: numbersOf(bookedEntries), decisions });
	}
	if (context.settings.vanishedRuns === 'reverse') return null;
	return blocked({ code: 'runVanished', ...bookedFacts(view, context) });
};

/** Whether the lists that would have a run were read completely; an empty list proves nothing. */
function isListWhole({ payroll: { complete, completeFrom = 0 }, bookedEntries }: RunView): boolean {
	return complete && bookedEntries.every(({ whose }) => whose !== null && whose.year >= completeFrom);
}

/**
 * Nothing of a deleted run is booked any more. A reversal by hand without cost centres counts, unless the settings
 * require these as well.
 */
export function isFullyReversed(view: RunView, { settings }: Pick<RunContext, 'settings'>): boolean {
	const isReversed = settings.vanishedRuns === 'reverse' || hasRuling(view, 'reverse');
	return isReversed ? view.booked.isNothing() : view.booked.isNothingPerAccount();
}

/** Whether a deleted run needs attention: one that was booked from an earlier start does not. */
export function isInScope(view: RunView): boolean {
	return !isBefore(view, startOf(view.payroll));
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
		formerVoucher: formatVoucher(voucherOf(former)),
		foreignEntries,
		decisions: [
			...(foreignEntries.length > 0 ? [] : [context.toEnter(former, 'reverse')]),
			...textsToEnter(view, context, 'book', 'leave'),
		],
	});
};

export const DELETED: readonly Objection[] = [deletedRun];
export const RECREATED: readonly Objection[] = [recreatedRun];
