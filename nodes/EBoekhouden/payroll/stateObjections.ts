import type { Journal } from '../../shared/items/payroll';
import type { Finding } from '../../shared/rows/findings/finding';
import type { WhichRunOption } from '../../shared/rows/findings/whichRun';
import { formatMoney, sum } from '../../shared/values/money';
import { originIn } from './description';
import { numbersOf } from './memorial';
import type { Objection, Situation } from './objection';
import { heldByAnotherHand, whatIsHeld } from './handObjection';
import { questionId } from './questions';
import { isBefore, isRuled, type Asked, type RunView } from './runView';
import { voucherOf } from './runVouchers';
import { startOf } from './startOf';
import { swappedSides } from './totals';
import { blocked, verdict } from './verdict';
import { formatVoucher } from './voucher';

/** What speaks against writing for a run because of what it is, or is said to be. */

const leftByDecision: Objection = (view, situation) => {
	if (!isRuled(view, 'leave')) return null;
	const answered = view.asked?.options.find(({ word }) => word === 'leave');
	return verdict('skipped', {
		code: 'leftByDecision',
		answer: answered?.text ?? situation.ruling(view, 'leave'),
	});
};

const notReady: Objection = (view, situation) => {
	const { journal, standing, have } = view;
	if (!journal) return null;
	const mutations = numbersOf(standing);
	switch (journal.state) {
		case 'faulty':
			return blocked({ code: 'journalFaulty', faults: journal.faults });
		case 'unread':
			if (journal.problem?.code === 'runWithoutPeriod') return blocked(journal.problem);
			return verdict('failed', { code: 'journalNotRead', ...whyNotRead(journal.problem) });
		case 'notLocked': {
			const booked = { code: 'bookedRunNotLocked', mutations } as const;
			return verdict('skipped', have.isNothing() ? { code: 'runNotLocked' } : booked);
		}
		case 'empty':
			return isRuled(view, 'reverse') ? null : emptyJournal(view, situation);
		case 'ready':
		case 'outOfScope':
		case 'waiting':
			return null;
	}
};

/** What the payroll said of it: in words of its own, or as a finding. */
function whyNotRead(problem: Finding | null): { cause: string; problem?: Finding } {
	if (problem?.code === 'asWritten') return { cause: problem.text };
	return { cause: '', ...(problem && { problem }) };
}

const emptyJournal: Objection = (view, situation) => {
	if (!view.have.isNothing())
		return blocked({ code: 'bookedJournalEmpty', ...standingFacts(view, situation) });
	const isBookedOnce = view.standing.length > 0;
	return (isBookedOnce && heldByAnotherHand(view, situation)) || verdict('skipped', { code: 'journalEmpty' });
};

/** Of a file the sides may be read the wrong way round; a journal that takes wages back looks the same. */
const swapped: Objection = (view, situation) => {
	const { payroll, state, difference } = view;
	if (!payroll.partial || !state || difference.isNothing() || isRuled(view, 'book')) return null;
	const facts = swappedSides(view, situation.chart);
	if (!facts) return null;
	// Of its own: a `book` for the run would also hold for what others booked, and for closed periods.
	const question = questionId([payroll.source, payroll.company, state.name, 'swapped']);
	const word = situation.answerTo(question)?.word;
	if (word === 'book') return null;
	const options = swappedOptions(view, question);
	const decisions = options.map(({ text }) => text);
	return word === 'leave'
		? verdict('skipped', { code: 'leftByDecision', answer: `${question}=leave` })
		: blocked({ code: 'journalSidesSwapped', ...facts, question, options, decisions });
};

/** Where it is asked which run it is as well, both are answered at once: who is asked once has no second turn. */
function swappedOptions({ asked, difference }: RunView, question: string): WhichRunOption[] {
	const book = `${question}=book`;
	if (asked)
		return optionsIn(asked).map((option) =>
			option.word === 'leave' ? option : { ...option, text: `${book}, ${option.text}` },
		);
	const amounts = difference.list().flatMap(({ amount }) => (amount.gt(0) ? [amount] : []));
	return [
		{ text: book, word: 'book', runs: [], amount: formatMoney(sum(amounts)) },
		{ text: `${question}=leave`, word: 'leave', runs: [], amount: '0.00' },
	];
}

/** A person knows which run it is. */
const asksWhich: Objection = (view, situation) => {
	const { asked, replaced, run, state } = view;
	if (!asked || replaced) return null;
	const { booked, elsewhere, isFormer, id } = asked.question;
	// Its file may stay where it is.
	if (isFormer && isRuled(view, 'reverse'))
		return verdict('skipped', { code: 'reversedByDecision', answer: situation.ruling(view, 'reverse') });
	const options = optionsIn(asked);
	const facts = { run, question: id, options, decisions: options.map(({ text }) => text) };
	const beside = booked.length > 0 ? booked : elsewhere;
	if (beside.length === 0) return blocked({ code: 'runsOfOnePeriod', others: [...asked.others], ...facts });
	const mutations = beside.flatMap((one) => one.mutations);
	const question = { runs: beside.map((one) => one.run), mutations, ...facts };
	const former = booked.filter(({ states }) => states.some(({ name }) => name === state?.name));
	if (isFormer)
		return blocked({ code: 'runInFormerState', former: former.map((one) => one.run), ...question });
	return blocked({ code: booked.length > 0 ? 'runMayBeBooked' : 'runBookedElsewhere', ...question });
};

function optionsIn({ options }: Asked): WhichRunOption[] {
	return options.map(({ text, word, runs, called, amount }) => ({
		...{ text, word, amount: formatMoney(amount) },
		runs: runs.map((one, at) => ({
			run: one.run,
			description: called[at] ?? '',
			mutations: [...one.mutations],
		})),
	}));
}

/** What replaced it came along; should it count again, a person says so. */
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

/** Booked from a file, while no run of the payroll has its amounts. */
const withoutItsRun: Objection = (view, situation) => {
	const { payroll, run, journal, standing } = view;
	if (journal || originIn(run, standing) === 'list' || isRuled(view, 'reverse') || isOver(view, situation))
		return null;
	const years = new Set(standing.map(({ whose }) => whose?.year));
	const isKnown = ({ state }: Journal) => state === 'ready' || state === 'outOfScope';
	const mutations = numbersOf(standing);
	const mayBeOne = payroll.journals.some((one) => years.has(one.year) && !isKnown(one));
	if (mayBeOne) return verdict('skipped', { code: 'fileRunWaits', mutations });
	const decisions = (['reverse', 'leave'] as const).map((word) => situation.ruling(view, word));
	return blocked({ code: 'fileRunUnmatched', mutations, decisions });
};

/** A run that is in no list is taken back only when all of it is sure: never on absence alone. */
const gone: Objection = (view, situation) => {
	const { journal, standing } = view;
	if (journal) return null;
	if (isOver(view, situation)) return heldByAnotherHand(view, situation);
	if (isRuled(view, 'reverse')) return null;
	if (!isListWhole(view)) {
		const decisions = (['reverse', 'leave'] as const).map((word) => situation.ruling(view, word));
		return blocked({ code: 'runNotInList', mutations: numbersOf(standing), decisions });
	}
	if (situation.settings.vanishedRuns === 'reverse') return null;
	return blocked({ code: 'runVanished', ...standingFacts(view, situation) });
};

/** Whether the lists in which a run would be were read whole; an empty list says nothing. */
function isListWhole({ payroll: { complete, completeFrom = 0 }, standing }: RunView): boolean {
	return complete && standing.every(({ whose }) => whose !== null && whose.year >= completeFrom);
}

/**
 * Nothing of a gone run stands any more. What a person took back without its cost centres counts as taken back, unless the
 * settings ask for these as well.
 */
export function isOver(view: RunView, { settings }: Situation): boolean {
	const isReversed = settings.vanishedRuns === 'reverse' || isRuled(view, 'reverse');
	return isReversed ? view.have.isNothing() : view.have.isNothingPerAccount();
}

function standingFacts(view: RunView, situation: Situation) {
	const hands = whatIsHeld(view, situation);
	const words = hands.length > 0 ? (['leave'] as const) : (['reverse', 'leave'] as const);
	return {
		mutations: numbersOf(view.standing),
		voucher: formatVoucher(voucherOf(view)),
		hands,
		decisions: words.map((word) => situation.ruling(view, word)),
	};
}

export const STATE_OBJECTIONS: readonly Objection[] = [
	leftByDecision,
	notReady,
	formerState,
	swapped,
	asksWhich,
	withoutItsRun,
	gone,
];

/** Whether a gone run is anybody's business: one that was booked from an earlier start is not. */
export function isInScope(view: RunView): boolean {
	return !isBefore(view, startOf(view.payroll));
}
