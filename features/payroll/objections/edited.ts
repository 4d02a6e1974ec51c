import { groupedBy } from '../../../base/values/records';
import type { Finding } from '../../../base/words/finding';
import { voucherOf } from '../bookedEntries';
import { fitOf } from '../description';
import { countsFor, numbersOf, vatOf } from '../memorial';
import { blocked, debitTotal, hasRuling, type RunView } from '../runView';
import { textsToEnter, type Objection, type RunContext } from './context';

/** The most entries for one date, of five corrections: with more, two workflows may undo each other. */
const MOST_FOR_ONE_DATE = { difference: 6, reverse: 11 };
/** With this many entries that do not match their fingerprints, the service seems to change what it is sent. */
const MOST_CHANGED = 3;

/** Without its date it is not known for which date an entry counts: that date would be booked again. */
const undatedEntries: Objection = ({ bookedEntries }) => {
	const undated = bookedEntries.filter((entry) => countsFor(entry) === '');
	return undated.length > 0 ? blocked({ code: 'entryUndated', mutations: numbersOf(undated) }) : null;
};

/**
 * Its VAT is on other accounts than its rows, and a correction by us would leave it there, as would a reversal by hand of its
 * rows alone.
 */
export const entryWithVat: Objection = (view, context) => {
	if (vatOf(view.bookedEntries).length === 0) return null;
	const taxed = view.bookedEntries.filter(({ vatRows }) => vatRows);
	const decisions = textsToEnter(view, context, 'leave');
	return blocked(
		{ code: 'entryWithVat', mutations: numbersOf(taxed), decisions },
		...besideVat(view, context),
	);
};

/** What else is wrong with the run: who leaves it for its VAT leaves that too. */
function besideVat(view: RunView, { foreignMatches }: RunContext): Finding[] {
	const isDeleted = !view.journal;
	const amount = isDeleted || view.difference.isNothing() ? '' : debitTotal(view.difference.list());
	const mutations = numbersOf(foreignMatches.get(view)?.entries ?? []);
	const isNothing = amount === '' && mutations.length === 0 && !isDeleted;
	return isNothing ? [] : [{ code: 'leaveCoversMore', amount, mutations, isDeleted }];
}

const editedByHand: Objection = (view, context) => {
	const { settings, booked } = context;
	if (settings.handEdits !== 'report' || hasRuling(view, 'correct', 'book', 'reverse')) return null;
	const edited = view.bookedEntries.filter((entry) => fitOf(entry, booked.source) !== 'fits');
	if (edited.length === 0) return null;
	const decisions = textsToEnter(view, context, 'correct', 'leave');
	return blocked({ code: 'editedByHand', mutations: numbersOf(edited), decisions });
};

const tooManyEntries: Objection = (view, context) => {
	if (!view.journal) return null;
	const most = MOST_FOR_ONE_DATE[context.settings.correction];
	const tooMany = [...groupedBy(view.bookedEntries, countsFor)].filter(([, { length }]) => length > most);
	if (tooMany.length === 0) return null;
	return blocked({
		code: 'tooManyEntries',
		most,
		dates: tooMany.map(([date]) => date),
		mutations: numbersOf(tooMany.flatMap(([, entries]) => entries)),
		decisions: textsToEnter(view, context, 'leave'),
	});
};

const entriesKeepChanging: Objection = (view, context) => {
	const { booked } = context;
	if (hasRuling(view, 'correct')) return null;
	const underAnotherVoucher = booked.writtenFor(voucherOf(view), view.dates);
	const changed = [
		...view.bookedEntries.filter((entry) => fitOf(entry, booked.source) === 'changed'),
		...underAnotherVoucher,
	];
	if (changed.length <= MOST_CHANGED) return null;
	const decisions = textsToEnter(view, context, 'correct', 'leave');
	return blocked({ code: 'entriesKeepChanging', mutations: numbersOf(changed), decisions });
};

export const NOT_COUNTED: readonly Objection[] = [undatedEntries];
export const EDITED: readonly Objection[] = [editedByHand, tooManyEntries, entriesKeepChanging];
