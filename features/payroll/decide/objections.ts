import { bookOrLeave, questionFacts, questionId, questionIn } from '../identify/question';
import { foreignEntriesFor, type ForeignEntry, type ForeignMatch } from '../compare/foreignBookings';
import { writesEveryDate, type PlannedStep, type RunPlan } from '../write/plan';
import { asText, type Answer, type AnswerWord } from '../identify/answer';
import {
	type RunView,
	exchangeOf,
	hasRuling,
	isLeaveDecided,
	voucherOf,
	isDeleted,
	nameOf,
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

/** Everything that a decision about one run depends on. */
export interface RunContext extends Omit<BooksReading, 'calls'> {
	settings: BookingSettings;
	today: BookDate;
	/** Every run of the company, including deleted ones. */
	views: readonly RunView[];
	foreignMatches: ReadonlyMap<RunView, ForeignMatch>;
	/** What is to be written for the runs before it. */
	planned: readonly RunPlan[];
	/** What to enter in the settings to decide about a run. */
	toEnter(view: RunView, word: AnswerWord): string;
	/** Whether it was chosen on the page of this execution. */
	isOnPage(answer: Answer): boolean;
	/** Whether a person answered `book` to a question. */
	isToBeBooked(question: string): boolean;
}

/** Why nothing is written for a run; null when this check finds no reason. One that asks gives its question besides. */
type Objection = (view: RunView, context: RunContext) => RowDraft | AskedRow | null;

/** What is said of a run as long as nobody answers this question with `book`. */
interface AskedRow {
	question: string;
	row: RowDraft;
}

/** The first objection decides: it is the one that is reported. `asked`: the questions that it and those before it asked. */
export function firstObjection(
	objections: readonly Objection[],
	view: RunView,
	context: RunContext,
): { row: RowDraft | null; asked: readonly string[] } {
	const asked: string[] = [];
	for (const objection of objections) {
		const found = objection(view, context);
		if (!found) continue;
		if (!('question' in found)) return { row: found, asked };
		asked.push(found.question);
		if (!context.isToBeBooked(found.question)) return { row: found.row, asked };
	}
	return { row: null, asked };
}

/** What to enter for each of these decisions about a run. */
function textsToEnter(
	view: RunView,
	{ toEnter }: Pick<RunContext, 'toEnter'>,
	...words: AnswerWord[]
): string[] {
	return words.map((word) => toEnter(view, word));
}

/** Its newer version is in the input too. */
const formerState: Objection = ({ replaced }) =>
	replaced
		? verdict('skipped', { code: 'formerState', version: [...replaced].join(', '), runs: [...replaced] })
		: null;

/** A person left the run as it was. */
const leftByDecision: Objection = (view, context) => {
	const { ruling, leaveAnswer } = view;
	const skipped = (answer: Answer) => {
		const because = context.isOnPage(answer) ? 'onPage' : 'left';
		return verdict('skipped', { code: 'leftByDecision', because, answer: asText(answer) });
	};
	if (leaveAnswer !== null) return skipped(leaveAnswer);
	return ruling && isLeaveDecided(view) ? skipped(ruling) : null;
};

/**
 * What it books is not known, and would be booked again. A run is known by its number; one by its name may be that of an entry
 * of its period.
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
 * Its VAT is on other accounts than its rows, and a correction by us would leave it there, as would a reversal by hand of its
 * rows alone.
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
			return hasRuling(view, 'reverse') ? null : emptyJournal(view, context);
		case 'ready':
		case 'outOfScope':
			return null;
	}
};

/** With the reason that the payroll gave: a text, a finding, or the call that failed. */
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

/** The sides of a file may have been read the wrong way round; a run that takes wages back looks the same. */
const swapped: Objection = (view, context) => {
	if (!view.payroll.fromFile || view.difference.isNothing() || hasRuling(view, 'book')) return null;
	const facts = swappedSides(view, context.chart);
	const decisions = textsToEnter(view, context, 'book', 'leave');
	const sides = view.journal?.sidesFrom ?? 'table';
	// Once a file is booked with a setting, another value would turn every later one round.
	const ofFiles = context.booked
		.ofCompany(view.payroll.companyCode)
		.filter(({ whose }) => whose?.run.is === 'declared');
	const isFirst = ofFiles.length === 0;
	return facts && blocked({ code: 'journalSidesSwapped', ...facts, sides, isFirst, decisions });
};

/** A person has to say which run it is. */
const asksWhich: Objection = (view, context) => {
	const { question, waits } = view;
	if (waits) {
		const { called: about, question: id, because } = waits;
		const finding = { code: 'asksWithAnother', about, because, question: id } as const;
		// Once the other one is booked nothing else may be red.
		return because === 'next' ? blocked(finding) : verdict('skipped', finding);
	}
	if (!question) return null;
	// Everything of the run was reversed on purpose; its old file may stay in the folder.
	if (question.because === 'former' && hasRuling(view, 'reverse')) return reversedByDecision(view, context);
	const finding = questionIn(view.run, question);
	const others = question.waitsFor.map(({ called }) => called);
	return {
		action: 'blocked',
		findings: others.length > 0 ? [finding, { code: 'answerWaits', others }] : [finding],
	};
};

/** Booked from a file, and no run of the payroll has its amounts. */
const withoutItsRun: Objection = (view, context) => {
	const { payroll, run, journal, bookedEntries } = view;
	if (journal || run.is === 'listed') return null;
	if (hasRuling(view, 'reverse') || isFullyReversed(view)) return null;
	const years = new Set(bookedEntries.map(({ whose }) => whose?.year));
	const isStateKnown = ({ state }: Journal) => state === 'ready' || state === 'outOfScope';
	const mutations = numbersOf(bookedEntries);
	const mayBeOne = payroll.journals.some((one) => years.has(one.year) && !isStateKnown(one));
	if (mayBeOne) return verdict('skipped', { code: 'fileRunWaits', mutations });
	const decisions = textsToEnter(view, context, 'leave', 'reverse');
	return blocked({ code: 'fileRunUnmatched', mutations, decisions });
};

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

/** What is booked of a run that should not be, with what to enter about it. */
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
 * A run that is entirely up to `closedUntil`, and never booked: it may be from before the workflow, or have come late. A run that
 * replaces a deleted one is booked as that one.
 */
const closedAndNeverBooked: Objection = (view, context) => {
	const { settings, views, chart } = context;
	const { closedUntil } = settings;
	const { bookedEntries, difference } = view;
	const isClosed = difference.dates().every((date) => date <= closedUntil);
	if (!isClosed || difference.isNothing() || bookedEntries.length > 0 || replaces(view, views)) return null;
	if (hasRuling(view, 'book')) return null;
	const facts = missingDetails(difference.list(), chart);
	const decisions = textsToEnter(view, context, 'book', 'leave');
	const remedy = { remedy: 'decide', decisions } as const;
	const finding = { code: 'closedAndNeverBooked', closedUntil, ...facts, ...remedy } as const;
	return { ...verdict('closed', finding), attention: true };
};

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
	if (!journal || !hasRuling(view, 'reverse')) {
		const isWithoutCentres = !Amounts.of(view.expected).minus(view.booked).isNothing();
		const mutations = numbersOf(bookedEntries);
		return verdict('unchanged', {
			code: 'journalEqualsBooks',
			withoutCentres: isWithoutCentres,
			mutations,
		});
	}
	return reversedByDecision(view, context);
};

function reversedByDecision(view: RunView, { toEnter }: RunContext): RowDraft {
	const answer = toEnter(view, 'reverse');
	return verdict('skipped', { code: 'leftByDecision', because: 'reversed', answer });
}

/** A new run in the place of a deleted one that is still booked. */
function recreatedRun(view: RunView, context: RunContext): RowDraft | null {
	const former = hasRuling(view, 'book') ? undefined : formerOf(view, context);
	if (!former) return null;
	const foreignEntries = foreignEntriesFor(former, context);
	return blocked({
		code: 'runMadeAgain',
		run: nameOf(view),
		formerRun: nameOf(former),
		formerMutations: numbersOf(former.bookedEntries),
		foreignEntries,
		decisions: [
			...(foreignEntries.length > 0 || hasRuling(former, 'reverse')
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
	const isBooked = (one: RunView) => booked.isBooked(one.payroll.companyCode, one.run) && !isReversed(one);
	return views.find((other) => isDeleted(other) && isBooked(other) && overlaps(view, other));
}

/** What is said of a run whose deleted formers are to be reversed before it, when one of them could not be. */
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
	// An answer to which run it is books this difference.
	if (settings.handEdits !== 'report' || view.isAnswered || hasRuling(view, 'reverse')) return null;
	const edited = view.bookedEntries.filter((entry) => fitOf(entry, booked.source) !== 'fits');
	const accepts = editOf(edited);
	if (edited.length === 0 || (hasRuling(view, 'book') && view.ruling?.accepts === accepts)) return null;
	const overwrite = view.journal
		? asText({ about: formatVoucher(voucherOf(view)), word: 'book', accepts })
		: toEnter(view, 'reverse');
	// Renumbered in the books: to correct it, its old code would have to be booked.
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

/** What `book` accepts of entries that were edited: these edits, and no later ones. */
function editOf(edited: readonly MemorialEntry[]): string {
	const facts = edited.map((entry) => [entry.number, bookedBy([entry]).list()]);
	return shortHash(facts, 8);
}

/** The most entries of a run for each of its dates, of five corrections: with more, each one more is asked about. */
const MOST_FOR_ONE_DATE = 6;

/** Two workflows may undo each other; a run that is often calculated again looks the same. */
const tooManyEntries: Objection = (view, context) => {
	const { payroll, run, journal, state, bookedEntries, difference } = view;
	if (!journal || hasRuling(view, 'reverse')) return null;
	const most = MOST_FOR_ONE_DATE * Math.max(1, journal.entries.length);
	if (bookedEntries.length <= most) return null;
	const mutations = numbersOf(bookedEntries);
	const question = questionId([payroll.source, payroll.company, run.text], [state?.hash, mutations]);
	const options = bookOrLeave(question, difference.list(), context.toEnter(view, 'leave'));
	const facts = questionFacts(question, options);
	return { question, row: blocked({ code: 'tooManyEntries', most, mutations, ...facts }) };
};

/** Something changed since, so the decision no longer counts, and nothing else is asked about the run. */
const leftBeforeChange: Objection = (view, context) => {
	const { ruling, journal } = view;
	// What others booked was said to be something else since it was left: then it is to be booked.
	if (ruling?.word !== 'leave' || context.foreignMatches.has(view)) return null;
	const decisions = textsToEnter(view, context, 'leave', journal ? 'book' : 'reverse');
	return blocked({ code: 'leftBeforeChange', answer: asText(ruling), decisions });
};

/**
 * The order of the objections. The row of a run only reports the first one, so a cause comes before its consequence, and a
 * decision of a person before a question.
 */

/** Which run it is, and whether it has a journal to book. A deleted run without bookings passes these, and gets no row. */
export const STATE_OBJECTIONS: readonly Objection[] = [
	// Decisions about its run are about the newer version.
	formerState,
	// A decision holds whatever else is found.
	leftByDecision,
	// Also of a run that is deleted or empty now: its rows do not say what is in the books.
	unreadEntries,
	entryWithVat,
	// Without a journal there is no content by which a file could be recognised.
	notReady,
	// A run that was booked from a file is in no list either, and is not deleted for that.
	swapped,
	asksWhich,
	withoutItsRun,
	deletedRun,
];

/** What the books have of it. */
export const BOOKS_OBJECTIONS: readonly Objection[] = [
	// What others booked of months from before the workflow is expected there.
	closedAndNeverBooked,
	// Others may have booked what is about to be written. Where nothing is to be written, nothing is compared.
	foreignBooking,
	nothingToWrite,
	// These only matter where something would be written.
	mayHaveTotals,
	secondLook,
	recreatedRun,
	editedByHand,
	tooManyEntries,
	// The questions before have their own answers.
	leftBeforeChange,
];

export const OBJECTIONS: readonly Objection[] = [...STATE_OBJECTIONS, ...BOOKS_OBJECTIONS];
