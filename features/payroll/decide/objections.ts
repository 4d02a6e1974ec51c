import { bookOrLeave, questionFacts, questionId, questionIn } from '../identify/question';
import { foreignEntriesFor, type ForeignEntry, type ForeignMatch } from '../compare/foreignBookings';
import { writesEveryDate, type PlannedStep, type RunPlan } from '../write/plan';
import { asText, type Answer, type AnswerWord } from '../identify/answer';
import {
	type RunView,
	exchangeOf,
	hasDecision,
	isLeaveDecided,
	voucherOf,
	isDeleted,
	runName,
	isFullyReversed,
	swappedSides,
} from '../compare/runView';
import { blocked, verdict, missingDetails, type RowDraft } from '../row/rowDraft';
import {
	fitOf,
	bookedBy,
	formatVoucher,
	namesOf,
	numbersOf,
	stateOf,
	type MemorialEntry,
	type ReadEntry,
} from '../read/memorial';
import { distinct } from '../../../base/values/records';
import { shortHash } from '../../../base/values/text';
import type { Finding, Findings } from '../../../base/words/finding';
import { callOf } from '../../../base/words/say';
import type { Journal } from '../item';
import { Amounts } from '../read/amounts';
import type { BooksReading } from '../read/readBooks';
import type { BookingSettings } from '../settings';
import type { BookDate } from '../../../base/values/dates';
import { mayHaveTotals, secondLook } from './secondLook';

/** The facts of an execution by which a run is judged. */
export interface RunContext extends Omit<BooksReading, 'calls'> {
	settings: BookingSettings;
	today: BookDate;
	/** All runs of the company, deleted ones included. */
	views: readonly RunView[];
	foreignMatches: ReadonlyMap<RunView, ForeignMatch>;
	/** The entries that are to be written for the runs before this one. */
	planned: readonly RunPlan[];
	/** The text that a person puts into *Decisions* to decide about a run. */
	toEnter(view: RunView, word: AnswerWord): string;
	/** Whether an answer was chosen on the page of this execution. */
	isOnPage(answer: Answer): boolean;
	/** Whether a person answered `book` to a question. */
	isToBeBooked(question: string): boolean;
}

/**
 * A check that gives the row of a run for which nothing may be written, or null when it finds no reason. A check that asks gives
 * its question besides.
 */
type Objection = (view: RunView, context: RunContext) => RowDraft | AskedRow | null;

/** The row of a run while nobody has answered its question with `book`. */
interface AskedRow {
	question: string;
	row: RowDraft;
}

/**
 * The row of the first objection that holds; later ones are not reported. `asked` has the questions that were asked up to there.
 */
export function firstObjection(
	objections: readonly Objection[],
	view: RunView,
	context: RunContext,
): { row: RowDraft | null; questionIds: readonly string[] } {
	const questionIds: string[] = [];
	for (const objection of objections) {
		const found = objection(view, context);
		if (!found) continue;
		if (!('question' in found)) return { row: found, questionIds };
		questionIds.push(found.question);
		if (!context.isToBeBooked(found.question)) return { row: found.row, questionIds };
	}
	return { row: null, questionIds };
}

/** The texts that a person puts into *Decisions*, one for each of these words. */
function textsToEnter(
	view: RunView,
	{ toEnter }: Pick<RunContext, 'toEnter'>,
	...words: AnswerWord[]
): string[] {
	return words.map((word) => toEnter(view, word));
}

/** A content is an older version of a run, and the newer version is in the input too. */
const formerState: Objection = ({ replaced }) =>
	replaced
		? verdict('skipped', { code: 'formerState', version: [...replaced].join(', '), runs: [...replaced] })
		: null;

/** A person decided to leave the run as it was. */
const leftByDecision: Objection = (view, context) => {
	const { decision, leaveAnswer } = view;
	const skipped = (answer: Answer) => {
		const because = context.isOnPage(answer) ? 'onPage' : 'left';
		return verdict('skipped', { code: 'leftByDecision', because, answer: asText(answer) });
	};
	if (leaveAnswer !== null) return skipped(leaveAnswer);
	return decision && isLeaveDecided(view) ? skipped(decision) : null;
};

/**
 * An entry of the run cannot be read, so that its amounts would be booked again. A listed run is found by its number. A declared
 * run may be the one of any unreadable entry in its period.
 */
const unreadEntries: Objection = ({ payroll, run, bookedEntries, periods }, { booked }) => {
	const isNew = bookedEntries.length === 0 && run.is === 'declared';
	const isOfPeriod = ({ whose }: ReadEntry) => periods.has(`${whose?.year}-${whose?.period}`);
	const ofPeriod = isNew ? booked.ofCompany(payroll.companyCode).filter(isOfPeriod) : bookedEntries;
	const unread = ofPeriod.filter((entry) => entry.unread);
	return unread.length > 0
		? blocked({ code: 'entryUnreadable', of: 'run', mutations: namesOf(unread) })
		: null;
};

/**
 * An entry of the run has VAT, which the service books on other accounts than its rows. A correction would leave that VAT there,
 * and so would a reversal by hand of the rows alone.
 */
const entryWithVat: Objection = (view, context) => {
	const taxed = view.bookedEntries.filter(({ hasVat }) => hasVat);
	if (taxed.length === 0) return null;
	const decisions = textsToEnter(view, context, 'leave');
	return blocked({ code: 'entryWithVat', mutations: numbersOf(taxed), decisions });
};

/** The payroll has no journal of the run that can be booked. */
const notReady: Objection = (view, context) => {
	const { journal, bookedEntries, booked } = view;
	if (!journal) return null;
	switch (journal.state) {
		case 'faulty':
			return blocked({ code: 'journalFaulty', faults: journal.faults });
		case 'unread':
			if (journal.problem?.code === 'runWithoutPeriod') return blocked(journal.problem);
			return { action: 'failed', findings: whyNotRead(journal.problem) };
		case 'notLocked': {
			const mutations = booked.isNothing() ? [] : numbersOf(bookedEntries);
			return verdict('skipped', { code: 'runNotLocked', mutations });
		}
		case 'empty':
			return hasDecision(view, 'reverse') ? null : emptyJournal(view, context);
		case 'ready':
		case 'outOfScope':
			return null;
	}
};

/** The reason that the payroll gave for a run that was not read: a text, a finding, or the call that failed. */
function whyNotRead(problem: Finding | null): Findings {
	const code = 'journalNotRead';
	if (problem?.code === 'asWritten') return [{ code, cause: problem.text }];
	if (problem && callOf(problem)) return [{ code }, problem];
	return [{ code, cause: '', ...(problem && { problem }) }];
}

function emptyJournal(view: RunView, context: RunContext): RowDraft {
	if (!isFullyReversed(view))
		return blocked({ code: 'runVanished', because: 'empty', ...bookedFacts(view, context) });
	return verdict('skipped', { code: 'journalEmpty' });
}

/** Debit and credit of a file may have been exchanged. A run that takes wages back looks the same, so a person is asked. */
const swapped: Objection = (view, context) => {
	if (!view.payroll.fromFile || view.difference.isNothing() || hasDecision(view, 'book')) return null;
	const facts = swappedSides(view, context.chart);
	const decisions = textsToEnter(view, context, 'book', 'leave');
	const sides = view.journal?.sidesFrom ?? 'table';
	// The first booked file shows that the choice of *Amounts* is right, so a later file in which the sides seem exchanged is not
	// blamed on that setting.
	const ofFiles = context.booked
		.ofCompany(view.payroll.companyCode)
		.filter(({ whose }) => whose?.run.is === 'declared');
	const isFirst = ofFiles.length === 0;
	return facts && blocked({ code: 'journalSidesSwapped', ...facts, sides, isFirst, decisions });
};

/** A person has to say which run of the books this one is. */
const asksWhich: Objection = (view, context) => {
	const { question, waits } = view;
	if (waits) {
		const { called: about, question: id, because } = waits;
		const finding = { code: 'asksWithAnother', about, because, question: id } as const;
		// The row of a file that only waits for the answer about another one is not red, unless it comes next: once that other
		// file is booked, nothing else would tell about this one.
		return because === 'next' ? blocked(finding) : verdict('skipped', finding);
	}
	if (!question) return null;
	// A person reversed the run on purpose; its old file may stay in the folder.
	if (question.because === 'former' && hasDecision(view, 'reverse')) return reversedByDecision(view, context);
	const finding = questionIn(view.run, question);
	const others = question.waitsFor.map(({ called }) => called);
	return {
		action: 'blocked',
		findings: others.length > 0 ? [finding, { code: 'answerWaits', others }] : [finding],
	};
};

/** The run was booked from a file, and no run of the payroll has its amounts. */
const withoutItsRun: Objection = (view, context) => {
	const { payroll, run, journal, bookedEntries } = view;
	if (journal || run.is === 'listed') return null;
	if (hasDecision(view, 'reverse') || isFullyReversed(view)) return null;
	const years = new Set(bookedEntries.map(({ whose }) => whose?.year));
	const isStateKnown = ({ state }: Journal) => state === 'ready' || state === 'outOfScope';
	const mutations = numbersOf(bookedEntries);
	const mayBeOne = payroll.journals.some((one) => years.has(one.year) && !isStateKnown(one));
	if (mayBeOne) return verdict('skipped', { code: 'fileRunWaits', mutations });
	const decisions = textsToEnter(view, context, 'leave', 'reverse');
	return blocked({ code: 'fileRunUnmatched', mutations, decisions });
};

/**
 * The run is booked and in no list of the payroll. That does not prove that it was deleted: it is reversed only when the lists
 * were read completely.
 */
const deletedRun: Objection = (view, context) => {
	const { journal, bookedEntries } = view;
	if (journal) return null;
	if (isFullyReversed(view) || hasDecision(view, 'reverse')) return null;
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

/** The bookings of a run that should have none, with the texts by which a person decides about it. */
export type BookedRunFacts = {
	mutations: string[];
	foreignEntries: ForeignEntry[];
	decisions: string[];
};

function bookedFacts(view: RunView, context: RunContext): BookedRunFacts {
	const foreignEntries = foreignEntriesFor(view, context);
	const words: AnswerWord[] = foreignEntries.length > 0 ? ['leave'] : ['reverse', 'leave'];
	return {
		mutations: numbersOf(view.bookedEntries),
		foreignEntries,
		decisions: textsToEnter(view, context, ...words),
	};
}

/**
 * The run lies entirely up to *Closed Until* and was never booked: it may be from before the workflow, or have come late. A run
 * that replaces a deleted one is treated as that one.
 */
const closedAndNeverBooked: Objection = (view, context) => {
	const { settings, views, chart } = context;
	const { closedUntil } = settings;
	const { bookedEntries, difference } = view;
	const isClosed = difference.dates().every((date) => date <= closedUntil);
	if (!isClosed || difference.isNothing() || bookedEntries.length > 0 || replaces(view, views)) return null;
	if (hasDecision(view, 'book')) return null;
	const facts = missingDetails(difference.list(), chart);
	const decisions = textsToEnter(view, context, 'book', 'leave');
	const remedy = { remedy: 'decide', decisions } as const;
	const finding = { code: 'closedAndNeverBooked', closedUntil, ...facts, ...remedy } as const;
	return { ...verdict('closed', finding), attention: true };
};

/** An entry of others may be this run, and no person said that it is something else. */
const foreignBooking: Objection = (view, context) => {
	const found = context.foreignMatches.get(view);
	if (!found || hasDecision(view, 'reverse')) return null;
	const { payroll, run, journal, written: state, bookedEntries } = view;
	const foreignEntries = foreignEntriesFor(view, context);
	const facts = {
		code: 'foreignBooking',
		foreignEntries,
		mutations: numbersOf(found.entries),
		touched: found.touched,
		unread: numbersOf(found.entries.filter(({ unread }) => unread)),
	} as const;
	if (!journal) return blocked({ ...facts, decisions: textsToEnter(view, context, 'reverse', 'leave') });
	const about = [payroll.source, payroll.company, run.text, journal.year];
	const question = questionId(about, [
		state?.hash,
		numbersOf(bookedEntries),
		found.entries.map(entryAsFacts),
	]);
	const decisions = [asText({ about: question, word: 'book', accepts: '' }), context.toEnter(view, 'leave')];
	return { question, row: blocked({ ...facts, question, decisions }) };
};

function entryAsFacts(entry: ReadEntry): unknown {
	const amounts = bookedBy([entry]).perAccount().list();
	return [entry.number, amounts.map(({ ledgerAccount, amount }) => [ledgerAccount, amount.toFixed(2)])];
}

/** The books have what they should have: the journal, or nothing after a person reversed the run. */
const nothingToWrite: Objection = (view, context) => {
	const { difference, bookedEntries, journal } = view;
	if (!difference.isNothing()) return null;
	if (!journal || !hasDecision(view, 'reverse')) {
		const isWithoutCentres = !Amounts.of(view.expected).minus(view.booked).isNothing();
		const mutations = numbersOf(bookedEntries);
		return verdict('unchanged', {
			code: 'journalEqualsBooks',
			withoutCentres: isWithoutCentres,
			mutations,
		});
	}
	// A file with other amounts than those that were reversed may have the right ones.
	const isKnown = bookedEntries.some((entry) => stateOf(entry)?.hash === view.written?.hash);
	return view.payroll.fromFile && !isKnown
		? blocked({ code: 'otherSinceReversed', answer: context.toEnter(view, 'reverse') })
		: reversedByDecision(view, context);
};

function reversedByDecision(view: RunView, { toEnter }: RunContext): RowDraft {
	const answer = toEnter(view, 'reverse');
	return verdict('skipped', { code: 'leftByDecision', because: 'reversed', answer });
}

/** The row of a new run that comes in the place of a deleted run which is still booked; null for any other run. */
function recreatedRun(view: RunView, context: RunContext): RowDraft | null {
	const former = hasDecision(view, 'book') ? undefined : formerOf(view, context);
	if (!former) return null;
	const foreignEntries = foreignEntriesFor(former, context);
	return blocked({
		code: 'runMadeAgain',
		run: runName(view),
		formerRun: runName(former),
		formerMutations: numbersOf(former.bookedEntries),
		foreignEntries,
		decisions: [
			...(foreignEntries.length > 0 || hasDecision(former, 'reverse')
				? []
				: [context.toEnter(former, 'reverse')]),
			...textsToEnter(view, context, 'book', 'leave'),
		],
	});
}

function overlaps(one: RunView, other: RunView): boolean {
	const share = (mine: Iterable<string>, theirs: { has(key: string): boolean }) =>
		[...mine].some((key) => theirs.has(key));
	return share(one.periods.keys(), other.periods) || share(one.dates, other.dates);
}

/** Whether a run may be a deleted one under a new number. Its closed dates are then treated as those of a booked run. */
export function replaces(view: RunView, views: readonly RunView[]): boolean {
	return view.bookedEntries.length === 0 && views.some((other) => isDeleted(other) && overlaps(view, other));
}

/**
 * The deleted run that this one seems to replace: it is booked in a period or on a date of this run, and this run has no
 * bookings. A run whose bookings are about to be reversed does not count.
 */
function formerOf(view: RunView, { views, booked, planned }: RunContext): RunView | undefined {
	if (!view.journal || view.bookedEntries.length > 0) return undefined;
	const isReversed = (one: RunView) => planned.some((run) => run.view === one && writesEveryDate(run));
	const isBooked = (one: RunView) => booked.isBooked(one.payroll.companyCode, one.run) && !isReversed(one);
	return views.find((other) => isDeleted(other) && isBooked(other) && overlaps(view, other));
}

/** The row of a run in case a deleted run that it replaces could not be reversed before it. */
export function unlessReversed(view: RunView, context: RunContext): PlannedStep['unlessReversed'] {
	const reversed = context.planned.map((one) => one.view);
	if (view.takesPlace) {
		const formers = reversed.filter((one) => exchangeOf(one) === exchangeOf(view));
		return { formers, draft: blocked({ code: 'exchangeIncomplete' }) };
	}
	const draft = recreatedRun(view, { ...context, planned: [] });
	return draft ? { formers: reversed.filter((one) => replaces(view, [one])), draft } : undefined;
}

const editedByHand: Objection = (view, context) => {
	const { settings, booked, toEnter } = context;
	// A person who answered which run this is saw this difference, and wants it booked.
	if (settings.handEdits !== 'report' || view.isAnswered || hasDecision(view, 'reverse')) return null;
	const edited = view.bookedEntries.filter((entry) => fitOf(entry, booked.source) !== 'fits');
	const accepts = editOf(edited);
	if (edited.length === 0 || (hasDecision(view, 'book') && view.decision?.accepts === accepts)) return null;
	const overwrite = view.journal
		? asText({ about: formatVoucher(voucherOf(view)), word: 'book', accepts })
		: toEnter(view, 'reverse');
	// An entry has an account that the books lack by now, so it was renumbered: a correction would have to use the old code.
	const gone = distinct(
		view.difference
			.list()
			.map(({ ledgerAccount }) => ledgerAccount)
			.filter((code) => !context.chart.hasLedgerAccount(code)),
	);
	return blocked({
		code: 'editedByHand',
		mutations: numbersOf(edited),
		gone,
		decisions: [...(gone.length > 0 ? [] : [overwrite]), toEnter(view, 'leave')],
	});
};

/** The hash of the edits that an answer `book` accepts; later edits need another answer. */
function editOf(edited: readonly MemorialEntry[]): string {
	const facts = edited.map((entry) => [entry.number, bookedBy([entry]).list()]);
	return shortHash(facts, 8);
}

/** The most entries of a run for each of its dates, five corrections among them. Each entry beyond that is asked about. */
const MOST_FOR_ONE_DATE = 6;

/**
 * The run has more entries than any month needs: two workflows may undo each other's work, or the run is calculated again very
 * often.
 */
const tooManyEntries: Objection = (view, context) => {
	const { payroll, run, journal, written: state, bookedEntries, difference } = view;
	if (!journal || hasDecision(view, 'reverse')) return null;
	const most = MOST_FOR_ONE_DATE * Math.max(1, journal.entries.length);
	if (bookedEntries.length <= most) return null;
	const mutations = numbersOf(bookedEntries);
	const question = questionId([payroll.source, payroll.company, run.text], [state?.hash, mutations]);
	const options = bookOrLeave(question, difference.list(), context.toEnter(view, 'leave'));
	const facts = questionFacts(question, options);
	return { question, row: blocked({ code: 'tooManyEntries', most, mutations, ...facts }) };
};

/** Something changed since a person left the run, so that decision no longer counts. Nothing else is asked about the run. */
const leftBeforeChange: Objection = (view, context) => {
	const { decision, journal } = view;
	// When a person answered that an entry of others is not the run, the run is booked although it was left before.
	if (decision?.word !== 'leave' || context.foreignMatches.has(view)) return null;
	const decisions = textsToEnter(view, context, 'leave', journal ? 'book' : 'reverse');
	return blocked({ code: 'leftBeforeChange', answer: asText(decision), decisions });
};

/**
 * The order of the objections. The row of a run only reports the first one, so a cause comes before its consequence, and a
 * decision of a person before a question.
 */

/**
 * Objections about which run it is, and about a journal that cannot be booked. A deleted run without bookings passes them, and
 * gets no row.
 */
export const STATE_OBJECTIONS: readonly Objection[] = [
	// This content is an older version, and decisions about its run are about the newer one.
	formerState,
	// A decision to leave the run holds whatever else is found.
	leftByDecision,
	// An entry that cannot be read is reported for a deleted or empty run too, whose rows would not say what is in the books.
	unreadEntries,
	entryWithVat,
	// A file without a journal has no content by which its run could be recognised.
	notReady,
	// A run that was booked from a file is in no list, and does not count as deleted for that.
	swapped,
	asksWhich,
	withoutItsRun,
	deletedRun,
];

/** Objections about what the books have of the run. */
export const BOOKS_OBJECTIONS: readonly Objection[] = [
	// Entries of others in months from before the workflow are expected, so this comes before the question about them.
	closedAndNeverBooked,
	// Others may have booked what is about to be written. A run with nothing to write is not compared.
	foreignBooking,
	nothingToWrite,
	// From here on, an objection only matters where something would be written.
	mayHaveTotals,
	secondLook,
	recreatedRun,
	editedByHand,
	tooManyEntries,
	// The questions above have answers of their own, so they come before the objection that a run changed since it was left.
	leftBeforeChange,
];

export const OBJECTIONS: readonly Objection[] = [...STATE_OBJECTIONS, ...BOOKS_OBJECTIONS];
