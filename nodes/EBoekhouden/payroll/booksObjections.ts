import { groupedBy } from '../../shared/values/records';
import { closedFacts } from './closedFacts';
import { isOldHistory } from './closedRun';
import type { BookedEntries } from './bookedEntries';
import { fitOf, stateOf } from './description';
import { heldByAnotherHand, whatIsHeld } from './handObjection';
import { countsFor, numbersOf, type ReadEntry } from './memorial';
import type { Objection } from './objection';
import { isRuled, meet, type RunView } from './runView';
import { voucherOf } from './runVouchers';
import { blocked, verdict } from './verdict';
import { formatVoucher } from './voucher';

/** What speaks against writing for a run because of what stands in the books. */

/** More entries for one date than any month needs: two workflows may undo each other. */
const MOST_FOR_ONE_DATE = 6;
/** So many that do not fit their fingerprint: the service seems not to keep what it is sent. */
const MOST_CHANGED = 3;

/** Without its date nobody knows for which one it counts: that date would be booked again. */
const undatedEntries: Objection = ({ standing }) => {
	const undated = standing.filter((entry) => countsFor(entry) === '');
	return undated.length > 0 ? blocked({ code: 'entryUndated', mutations: numbersOf(undated) }) : null;
};

/** A run of before the workflow began, wholly before `closedUntil`, that was never booked nor replaces one that was. */
const closedAndNeverBooked: Objection = (view, { settings: { closedUntil }, views, chart, booked }) => {
	const { standing, difference } = view;
	const isClosed = closedUntil !== '' && difference.dates().every((date) => date <= closedUntil);
	if (!isClosed || difference.isNothing() || standing.length > 0 || replaces(view, views)) return null;
	if (isRuled(view, 'book') || !isOldHistory({ view, booked, closedUntil })) return null;
	const facts = closedFacts(difference.list(), chart);
	return { ...verdict('closed', { code: 'closedAndNeverBooked', closedUntil, ...facts }), attention: false };
};

/** Whether it may be a gone run under a new number: that counts as having an entry of ours. */
export function replaces(view: RunView, views: readonly RunView[]): boolean {
	return view.standing.length === 0 && views.some((other) => !other.journal && meet(view, other));
}

const nothingToWrite: Objection = (view, situation) => {
	const { difference, standing, journal, payroll, state } = view;
	if (!difference.isNothing()) return null;
	if (!journal || !isRuled(view, 'reverse'))
		return verdict('unchanged', { code: 'journalEqualsBooks', mutations: numbersOf(standing) });
	// What a file has that the run never was is not what was taken back.
	const isNew = payroll.partial && !standing.some((entry) => stateOf(entry)?.name === state?.name);
	const finding = { code: 'reversedByDecision', answer: situation.ruling(view, 'reverse') } as const;
	return isNew ? blocked(finding) : verdict('skipped', finding);
};

/** A run that is gone stands booked in a period or on a date of this one, of which nothing is. */
const madeAgain: Objection = (view, situation) => {
	const { run, journal, standing } = view;
	if (!journal || standing.length > 0 || isRuled(view, 'book')) return null;
	const former = situation.views.find((other) => {
		const { payroll } = other;
		return !other.journal && situation.booked.isBooked(payroll.company, other.run) && meet(view, other);
	});
	if (!former) return null;
	const hands = whatIsHeld(former, situation);
	return blocked({
		code: 'runMadeAgain',
		run,
		formerRun: former.run,
		formerMutations: numbersOf(former.standing),
		formerVoucher: formatVoucher(voucherOf(former)),
		hands,
		decisions: [
			...(hands.length > 0 ? [] : [situation.ruling(former, 'reverse')]),
			...(['book', 'leave'] as const).map((word) => situation.ruling(view, word)),
		],
	});
};

const editedByHand: Objection = (view, { settings, booked, ruling }) => {
	if (settings.handEdits !== 'report' || isRuled(view, 'restore', 'book', 'reverse')) return null;
	const edited = view.standing.filter((entry) => fitOf(entry, booked.source) !== 'fits');
	if (edited.length === 0) return null;
	const decisions = (['restore', 'leave'] as const).map((word) => ruling(view, word));
	return blocked({ code: 'editedByHand', mutations: numbersOf(edited), decisions });
};

const tooManyEntries: Objection = (view, { ruling }) => {
	if (!view.journal) return null;
	const tooMany = [...groupedBy(view.standing, countsFor)].filter(
		([, { length }]) => length > MOST_FOR_ONE_DATE,
	);
	if (tooMany.length === 0) return null;
	return blocked({
		code: 'tooManyEntries',
		dates: tooMany.map(([date]) => date),
		mutations: numbersOf(tooMany.flatMap(([, entries]) => entries)),
		decisions: [ruling(view, 'leave')],
	});
};

const entriesKeepChanging: Objection = (view, { booked, ruling }) => {
	if (isRuled(view, 'restore')) return null;
	const changed = [
		...view.standing.filter((entry) => fitOf(entry, booked.source) === 'changed'),
		...lost(view, booked),
	];
	if (changed.length <= MOST_CHANGED) return null;
	const decisions = (['restore', 'leave'] as const).map((word) => ruling(view, word));
	return blocked({ code: 'entriesKeepChanging', mutations: numbersOf(changed), decisions });
};

/** Entries of this run that stand under another Boekstuk by now. */
function lost(view: RunView, booked: BookedEntries): ReadEntry[] {
	return booked.writtenFor(voucherOf(view), view.dates);
}

export const BOOKS_OBJECTIONS: readonly Objection[] = [
	undatedEntries,
	closedAndNeverBooked,
	heldByAnotherHand,
	nothingToWrite,
	madeAgain,
	editedByHand,
	tooManyEntries,
	entriesKeepChanging,
];
