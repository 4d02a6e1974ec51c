import type { Journal } from './item';
import type { Finding } from '../../base/words/finding';
import type { ForeignEntry } from './messages/runWords';
import type { WhichRunOption } from './messages/matchRuns';
import { groupedBy } from '../../base/values/records';
import { Amounts } from './amounts';
import { bookOrLeave, optionsIn, questionIn } from './askedRow';
import { adoptedAs, voucherOf, type BookedEntries } from './bookedEntries';
import { closedFacts, isOldHistory } from './closedRun';
import type { RunAnswer } from './content';
import { fitOf, originIn, stateOf } from './description';
import type { ForeignMatch } from './foreignBookings';
import { countsFor, formatVoucher, numbersOf, type ReadEntry } from './memorial';
import { inPlace, isWhole, type RunPlan } from './plan';
import { questionId } from './questions';
import type { BooksReading } from './readBooks';
import { formatRuling, type RulingWord } from './rulingText';
import {
	blocked,
	isBefore,
	handsLeftFor,
	hasRuling,
	isLeft,
	overlaps,
	replaces,
	swappedSides,
	verdict,
	type RunView,
	type Verdict,
} from './runView';
import { visibleCompanies } from './runViews';
import { startOf, type BookingSettings } from './settings';

const leftByDecision: Objection = (view, situation) => {
	const { ruling, asked, journal, run, difference } = view;
	if (ruling?.word !== 'leave') return null;
	const answered = asked?.options.find(({ word }) => word === 'leave');
	const bound = answered?.text ?? situation.ruling(view, 'leave');
	const foreignEntries = situation.isWhole ? (situation.held.get(view)?.entries ?? []) : null;
	if (isLeft(view, foreignEntries)) return verdict('skipped', { code: 'leftByDecision', answer: bound });
	if (journal?.state !== 'ready' || difference.isNothing()) return null;
	const answer = formatRuling({ about: run, ...ruling });
	if (ruling.accepts.length <= 1)
		return blocked({ code: 'leftBeforeChange', answer, decisions: [bound, situation.ruling(view, 'book')] });
	// To book it would book what is booked by hand twice: what changed since is no match any more.
	const foreign = situation.booked.foreignBookings(visibleCompanies([view.payroll]));
	const mutations = numbersOf(handsLeftFor(view, foreign));
	const adoptAs = formatVoucher(voucherOf(view));
	return blocked({ code: 'leftForHandBooking', answer, mutations, adoptAs, decisions: [bound] });
};

const notReady: Objection = (view, situation) => {
	const { journal, standing, booked } = view;
	if (!journal) return null;
	const mutations = numbersOf(standing);
	switch (journal.state) {
		case 'faulty':
			return blocked({ code: 'journalFaulty', faults: journal.faults });
		case 'unread':
			if (journal.problem?.code === 'runWithoutPeriod') return blocked(journal.problem);
			return verdict('failed', { code: 'journalNotRead', ...whyNotRead(journal.problem) });
		case 'notLocked': {
			if (booked.isNothing()) return verdict('skipped', { code: 'runNotLocked' });
			return verdict('skipped', { code: 'bookedRunNotLocked', mutations });
		}
		case 'empty':
			return hasRuling(view, 'reverse') ? null : emptyJournal(view, situation);
		case 'ready':
		case 'outOfScope':
		case 'waiting':
			return null;
	}
};

/** The reason that the payroll gave: as text, or as a finding. */
function whyNotRead(problem: Finding | null): { cause: string; problem?: Finding } {
	if (problem?.code === 'asWritten') return { cause: problem.text };
	return { cause: '', ...(problem && { problem }) };
}

const emptyJournal: Objection = (view, situation) => {
	if (!view.booked.isNothing())
		return blocked({ code: 'bookedJournalEmpty', ...standingFacts(view, situation) });
	const isBookedOnce = view.standing.length > 0;
	const foreign = isBookedOnce ? foreignBookingObjection(view, situation) : null;
	return foreign ?? verdict('skipped', { code: 'journalEmpty' });
};

/** With a file, the sides may have been read the wrong way round; a reversal of wages looks the same. */
const swapped: Objection = (view, situation) => {
	const { payroll, state, difference } = view;
	if (!payroll.partial || !state || difference.isNothing() || hasRuling(view, 'book')) return null;
	const facts = swappedSides(view, situation.chart);
	if (!facts) return null;
	// A question of its own: `book` for the run would also apply to foreign bookings and closed periods.
	const question = questionId([payroll.source, payroll.company, state.name, 'swapped']);
	const word = situation.answerTo(question)?.word;
	if (word === 'book') return null;
	const options = swappedOptions(view, question);
	const decisions = options.map(({ text }) => text);
	return word === 'leave'
		? verdict('skipped', { code: 'leftByDecision', answer: `${question}=leave` })
		: blocked({ code: 'journalSidesSwapped', ...facts, question, options, decisions });
};

/** When the run is not known either, both are answered at once: a form only asks once. */
function swappedOptions({ asked, difference }: RunView, question: string): WhichRunOption[] {
	const book = `${question}=book`;
	if (asked)
		return optionsIn(asked).map((option) =>
			option.word === 'leave' ? option : { ...option, text: `${book}, ${option.text}` },
		);
	return bookOrLeave([book, `${question}=leave`], difference.list());
}

/** A person has to say which run it is. */
const asksWhich: Objection = (view, situation) => {
	const { asked, replaced } = view;
	if (!asked || replaced) return null;
	// Its file may stay where it is.
	if (asked.question.isFormer && hasRuling(view, 'reverse'))
		return verdict('skipped', { code: 'reversedByDecision', answer: situation.ruling(view, 'reverse') });
	const question = questionIn(view, asked);
	const others = [...asked.waitsFor];
	return {
		action: 'blocked',
		findings: others.length > 0 ? [question, { code: 'answerWaits', others }] : [question],
	};
};

/** Its newer version is in the input too; a person decides if this version is to count again. */
const formerState: Objection = ({ replaced, asked }) => {
	if (!replaced) return null;
	const back = asked?.options.filter(({ word, runs }) => word === 'correct' && isSame(runs, replaced)) ?? [];
	return verdict('skipped', {
		code: 'formerState',
		runs: [...replaced],
		decisions: back.map(({ text }) => text),
	});
};

function isSame(runs: readonly { run: string }[], names: readonly string[]): boolean {
	return runs.length === names.length && runs.every(({ run }) => names.includes(run));
}

/** Booked from a file, and no run of the payroll has its amounts. */
const withoutItsRun: Objection = (view, situation) => {
	const { payroll, run, journal, standing } = view;
	if (journal || originIn(run, standing) === 'list') return null;
	if (hasRuling(view, 'reverse') || isFullyReversed(view, situation)) return null;
	const years = new Set(standing.map(({ whose }) => whose?.year));
	const isKnown = ({ state }: Journal) => state === 'ready' || state === 'outOfScope';
	const mutations = numbersOf(standing);
	const mayBeOne = payroll.journals.some((one) => years.has(one.year) && !isKnown(one));
	if (mayBeOne) return verdict('skipped', { code: 'fileRunWaits', mutations });
	const decisions = rulingsOf(view, situation, 'reverse', 'leave');
	return blocked({ code: 'fileRunUnmatched', mutations, decisions });
};

/** A run that is in no list is only reversed when everything about it is certain: never just because it is missing. */
const deletedRun: Objection = (view, situation) => {
	const { journal, standing } = view;
	if (journal) return null;
	if (isFullyReversed(view, situation)) return foreignBookingObjection(view, situation);
	if (hasRuling(view, 'reverse')) return null;
	if (!isListWhole(view)) {
		const decisions = rulingsOf(view, situation, 'reverse', 'leave');
		return blocked({ code: 'runNotInList', mutations: numbersOf(standing), decisions });
	}
	if (situation.settings.vanishedRuns === 'reverse') return null;
	return blocked({ code: 'runVanished', ...standingFacts(view, situation) });
};

/** Whether the lists that would have a run were read completely; an empty list proves nothing. */
function isListWhole({ payroll: { complete, completeFrom = 0 }, standing }: RunView): boolean {
	return complete && standing.every(({ whose }) => whose !== null && whose.year >= completeFrom);
}

/**
 * Nothing of a deleted run is booked any more. A reversal by hand without cost centres counts, unless the settings
 * require these as well.
 */
export function isFullyReversed(view: RunView, { settings }: RunContext): boolean {
	const isReversed = settings.vanishedRuns === 'reverse' || hasRuling(view, 'reverse');
	return isReversed ? view.booked.isNothing() : view.booked.isNothingPerAccount();
}

function standingFacts(view: RunView, situation: RunContext) {
	const foreignEntries = foreignEntriesFor(view, situation);
	const words: RulingWord[] = foreignEntries.length > 0 ? ['leave'] : ['reverse', 'leave'];
	return {
		mutations: numbersOf(view.standing),
		voucher: formatVoucher(voucherOf(view)),
		foreignEntries,
		decisions: rulingsOf(view, situation, ...words),
	};
}

export const STATE_OBJECTIONS: readonly Objection[] = [
	leftByDecision,
	notReady,
	formerState,
	swapped,
	asksWhich,
	withoutItsRun,
	deletedRun,
];

/** Whether a deleted run needs attention: one that was booked from an earlier start does not. */
export function isInScope(view: RunView): boolean {
	return !isBefore(view, startOf(view.payroll));
}

/** More entries for one date than any month needs: two workflows may undo each other. */
const MOST_FOR_ONE_DATE = 6;
/** With this many entries that do not match their fingerprints, the service seems to change what it is sent. */
const MOST_CHANGED = 3;

/** Without its date it is not known which date it counts for: that date would be booked again. */
const undatedEntries: Objection = ({ standing }) => {
	const undated = standing.filter((entry) => countsFor(entry) === '');
	return undated.length > 0 ? blocked({ code: 'entryUndated', mutations: numbersOf(undated) }) : null;
};

/**
 * A run from before the workflow began, entirely before `closedUntil`, that was never booked and replaces no booked run.
 */
const closedAndNeverBooked: Objection = (view, { settings, views, chart, booked, planned: before }) => {
	const { closedUntil } = settings;
	const { standing, difference } = view;
	const isClosed = closedUntil !== '' && difference.dates().every((date) => date <= closedUntil);
	if (!isClosed || difference.isNothing() || standing.length > 0 || replaces(view, views)) return null;
	const planned = before.flatMap(inPlace);
	if (hasRuling(view, 'book') || !isOldHistory({ view, booked, closedUntil, planned })) return null;
	const facts = closedFacts(difference.list(), chart);
	return { ...verdict('closed', { code: 'closedAndNeverBooked', closedUntil, ...facts }), attention: false };
};

const nothingToWrite: Objection = (view, situation) => {
	const { difference, standing, journal, state } = view;
	if (!difference.isNothing()) return null;
	if (!journal || !hasRuling(view, 'reverse')) {
		const isWithoutCentres = !Amounts.of(view.expected).minus(view.booked).isNothing();
		return verdict('unchanged', {
			...{ code: 'journalEqualsBooks', mutations: numbersOf(standing) },
			...(isWithoutCentres && { withoutCentres: true }),
		});
	}
	// Content that the run never had is not what was reversed.
	const isNew = !standing.some((entry) => stateOf(entry)?.name === state?.name);
	const finding = { code: 'reversedByDecision', answer: situation.ruling(view, 'reverse') } as const;
	return isNew ? blocked(finding) : verdict('skipped', finding);
};

/** A deleted run that is booked in a period or on a date of this run, which has no bookings; not one that is to be reversed. */
function formerOf(view: RunView, { views, booked, planned }: RunContext): RunView | undefined {
	if (!view.journal || view.standing.length > 0) return undefined;
	const isReversed = (one: RunView) => planned.some((run) => run.view === one && isWhole(run));
	const isBooked = (one: RunView) => booked.isBooked(one.payroll.company, one.run) && !isReversed(one);
	return views.find((other) => !other.journal && isBooked(other) && overlaps(view, other));
}

const recreatedRun: Objection = (view, situation) => {
	const former = hasRuling(view, 'book') ? undefined : formerOf(view, situation);
	if (!former) return null;
	const foreignEntries = foreignEntriesFor(former, situation);
	return blocked({
		code: 'runMadeAgain',
		run: view.run,
		formerRun: former.run,
		formerMutations: numbersOf(former.standing),
		formerVoucher: formatVoucher(voucherOf(former)),
		foreignEntries,
		decisions: [
			...(foreignEntries.length > 0 ? [] : [situation.ruling(former, 'reverse')]),
			...rulingsOf(view, situation, 'book', 'leave'),
		],
	});
};

const editedByHand: Objection = (view, { settings, booked, ruling }) => {
	if (settings.handEdits !== 'report' || hasRuling(view, 'restore', 'book', 'reverse')) return null;
	const edited = view.standing.filter((entry) => fitOf(entry, booked.source) !== 'fits');
	if (edited.length === 0) return null;
	const decisions = rulingsOf(view, { ruling }, 'restore', 'leave');
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
	if (hasRuling(view, 'restore')) return null;
	const changed = [
		...view.standing.filter((entry) => fitOf(entry, booked.source) === 'changed'),
		...lost(view, booked),
	];
	if (changed.length <= MOST_CHANGED) return null;
	const decisions = rulingsOf(view, { ruling }, 'restore', 'leave');
	return blocked({ code: 'entriesKeepChanging', mutations: numbersOf(changed), decisions });
};

/** Entries of this run that have another Boekstuk now. */
function lost(view: RunView, booked: BookedEntries): ReadEntry[] {
	return booked.writtenFor(voucherOf(view), view.dates);
}

export const BOOKS_OBJECTIONS: readonly Objection[] = [
	undatedEntries,
	closedAndNeverBooked,
	foreignBookingObjection,
	nothingToWrite,
	recreatedRun,
	editedByHand,
	tooManyEntries,
	entriesKeepChanging,
];

/** Everything that a decision about one run depends on. */
export interface RunContext extends Omit<BooksReading, 'payrolls' | 'calls'> {
	settings: BookingSettings;
	/** Every run of the company, including deleted ones. */
	views: readonly RunView[];
	held: ReadonlyMap<RunView, ForeignMatch>;
	/** What is to be written for the runs before it. */
	planned: readonly RunPlan[];
	/** What to enter in the settings to decide about a run. */
	ruling(view: RunView, word: RulingWord): string;
	/** The answer to a question, which counts as asked from now on. */
	answerTo(question: string): RunAnswer | null;
}

function rulingsOf(view: RunView, { ruling }: Pick<RunContext, 'ruling'>, ...words: RulingWord[]): string[] {
	return words.map((word) => ruling(view, word));
}

/** Why nothing is written for a run; null when this check finds no reason. */
type Objection = (view: RunView, situation: RunContext) => Verdict | null;

/** The first objection decides: it is the one that is reported. */
export function firstObjection(
	objections: readonly Objection[],
	view: RunView,
	situation: RunContext,
): Verdict | null {
	for (const objection of objections) {
		const found = objection(view, situation);
		if (found) return found;
	}
	return null;
}

/**
 * The foreign bookings that may belong to a run, each with the Boekstuk with which it would count. Never one that may
 * belong to another company: a file does not say which companies there are.
 */
function foreignEntriesFor(view: RunView, { held }: RunContext): ForeignEntry[] {
	const { partial, visibleCompanies } = view.payroll;
	const mayBeAnothers = partial && !visibleCompanies;
	const { likeness, entries = [] } = held.get(view) ?? {};
	return entries.map((entry) => ({
		mutation: entry.number,
		date: entry.date,
		voucher: entry.voucher,
		adoptAs: likeness === 'uncompared' || (entry.whose && mayBeAnothers) ? '' : adoptedAs(view, entry),
	}));
}

/** Null when there are none, or when a person accepted them. */
function foreignBookingObjection(view: RunView, situation: RunContext): Verdict | null {
	const found = situation.held.get(view);
	if (!found || hasRuling(view, 'reverse')) return null;
	// A reversal of the deleted run looks like one of this run, which has nothing to reverse: madeAgain has the advice.
	if (found.likeness === 'counter' && formerOf(view, situation)) return null;
	const foreignEntries = foreignEntriesFor(view, situation);
	return blocked({
		code: 'foreignBooking',
		likeness: found.likeness,
		foreignEntries,
		mutations: foreignEntries.map(({ mutation }) => mutation),
		adoptAs: foreignEntries.find(({ adoptAs }) => adoptAs !== '')?.adoptAs ?? '',
		ownMutations: numbersOf(view.standing),
		alternatives: found.alternatives.map((other) => formatVoucher(voucherOf(other))),
		decisions: rulingsOf(view, situation, 'book', 'leave'),
	});
}
