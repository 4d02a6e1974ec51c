import { groupedBy } from '../../../base/values/records';
import type { Chart } from '../read/readBooks';
import { covers } from './amounts';
import type { Answer } from './answer';
import type { BookedRun, Content } from './contents';
import { isNamed, type Doubt, type Identity, type RunsInTurn } from './identify';
import {
	correctable,
	leaveOf,
	optionsOfFiles,
	questionOn,
	toAsk,
	withOthers,
	type AskedContent,
	type AskedQuestion,
	type Asking,
	type Question,
} from './question';
import { freeBeside, type Run } from './run';

/*
 * Settles each content by the answers that were given. One decision is one question. When several files came for one name, the
 * first of them has the question, and its answer says which of them count. When two names are in doubt in several periods, only
 * the first period is asked about, and the answer *another run* counts for the others.
 */

export type Settled =
	| Exclude<Identity, Doubt | { is: 'new' | 'newer' | 'left' }>
	/** A person left the content out of the books, by this answer. */
	| { is: 'left'; runs: readonly BookedRun[]; answer: Answer | null }
	/** The content is the newer version of a run. `inPlaceOf` are other runs, which are taken back for it. */
	| { is: 'newer'; run: BookedRun; isAnswered: boolean; inPlaceOf: readonly BookedRun[] }
	/** The content is booked as a run of its own, under this name. */
	| {
			is: 'new';
			run: Run;
			isAnswered: boolean;
			inPlaceOf: readonly BookedRun[];
			lessons: readonly BookedRun[];
	  }
	/** The content waits for a question about another content, which is about this one too, or has to be answered first. */
	| { is: 'waits'; for: Content; question: string; because: Waiting; runs: readonly BookedRun[] }
	| Question;

/**
 * The reason to wait. `rival`: the other content has the same name. `lesson`: the same two names are asked about in another
 * period. `next`: another content of its period waits too.
 */
export type Waiting = 'rival' | 'lesson' | 'next';

interface Answered extends AskedContent {
	answer: Answer | null;
	leave: Answer | null;
}

/** Settles each content by what the books and the answers say about it, and gives the questions that were asked. */
export function settle(
	{ identities, inTurn }: { identities: ReadonlyMap<Content, Identity>; inTurn: RunsInTurn },
	asking: Asking,
): { settled: Map<Content, Settled>; questions: AskedQuestion[] } {
	const answered = new Map(
		[...identities].flatMap(([content, one]): [Content, Answered][] =>
			one.is === 'asked' ? [[content, answeredOf(content, one, asking)]] : [],
		),
	);
	const asOne = askedAsOne([...answered.values()], inTurn, asking.chart);
	const takenKeys = new Set(asking.booked.map(({ run }) => run.key));
	const corrected = new Set([...answered.values()].flatMap(correctedBy));
	const settledOf = (content: Content, one: Identity): Settled => {
		const about = answered.get(content);
		const waits = asOne.get(content);
		if (waits) return waits;
		if (about) return byAnswer(about, { identities, answered, takenKeys });
		if (one.is === 'left') return { ...one, answer: leaveOf(content, asking) };
		if (one.is === 'newer' || one.is === 'new') return { ...one, isAnswered: false, inPlaceOf: [] };
		const isReplaced = one.is === 'same' && one.runs.some(({ run }) => corrected.has(run.key));
		return isReplaced && content.run.is === 'declared' ? { ...one, is: 'older' } : (one as Settled);
	};
	const settled = new Map([...identities].map(([content, one]) => [content, settledOf(content, one)]));
	const open = [...answered.values()].filter(({ leave }) => leave === null);
	return { settled, questions: open.map(({ question }) => toAsk(question)) };
}

/**
 * The contents that one decision settles together. Of several files for one name the first without an answer asks for all. Of the
 * same two names in several periods the first period is asked about; the others wait for its answer *another run*, and are booked
 * in the same execution once it is given.
 */
function askedAsOne(all: readonly Answered[], inTurn: RunsInTurn, chart: Chart): Map<Content, Settled> {
	const settled = new Map<Content, Settled>();
	const asAnswered = inTurn.copy();
	const isOther = ({ answer }: Answered) => answer?.word === 'book';
	for (const { content } of all.filter(isOther)) asAnswered.book(content);
	const isAnswered = all.some(isOther);
	/** The contents before this one that are runs of their own, or become that by an answer. */
	const before: Answered[] = [];
	/**
	 * For each pair of names that may be one run: the first question about it, the contents that wait for its answer, and the
	 * runs as they will be after the answer *another run*.
	 */
	const heads = new Map<string, { head: Answered; others: Answered[]; then: RunsInTurn }>();
	for (const one of all) {
		const { content, question, answer } = one;
		const now = isAnswered && answer === null ? asAnswered.identityOf(content) : null;
		const of = heads.get(content.run.name);
		const isParted = of?.then.identityOf(content).is === 'new';
		const first = before.find((other) => mayBeVersions(content, other.content));
		if (answer === null || answer.word === 'book') before.push(one);
		if (now?.is === 'new') {
			asAnswered.book(content);
			settled.set(content, { ...now, isAnswered: false, inPlaceOf: [] });
		} else if (answer !== null || question.because === 'former') continue;
		else if (of && isParted) {
			of.others.push(one);
			settled.set(content, waitFor(of.head, one, 'lesson'));
		} else if (first) settled.set(content, waitFor(first, one, 'next'));
		else if (!of) heads.set(content.run.name, { head: one, others: [], then: asAnswered.copy() });
		if (!settled.has(content) || isParted) heads.get(content.run.name)?.then.book(content);
	}
	const open = all.filter(({ content, question, answer }) => {
		return answer === null && question.because === 'twice' && !settled.has(content);
	});
	const files = groupedBy(open, ({ content }) => content.run.key);
	for (const [first, ...others] of files.values()) {
		if (others.length === 0) continue;
		settled.set(first.content, { ...first.question, options: optionsOfFiles([first, ...others], chart) });
		for (const one of others) settled.set(one.content, waitFor(first, one, 'rival'));
	}
	for (const { head, others } of heads.values()) {
		const question = settled.get(head.content) ?? head.question;
		if (others.length > 0 && question.is === 'asked') settled.set(head.content, withOthers(question, others));
	}
	return settled;
}

/**
 * Whether two contents of one period with two names may be versions of each other. Once the first is booked, the second is asked
 * about with the first among its answers.
 */
function mayBeVersions(one: Content, other: Content): boolean {
	const isOfPeriod = one.period === other.period && one.run.key !== other.run.key;
	return isOfPeriod && (covers(one.sums, other.sums) || covers(other.sums, one.sums));
}

function waitFor(
	{ content, question }: Answered,
	{ question: { runs } }: Answered,
	because: Waiting,
): Settled {
	return { is: 'waits', for: content, question: question.id, because, runs };
}

function answeredOf(content: Content, doubt: Doubt, asking: Asking): Answered {
	const question = questionOn(content, doubt, asking);
	const leave = leaveOf(content, asking);
	const answer = leave ?? asking.answers.answerTo(toAsk(question));
	return { content, question, answer, leave };
}

function byAnswer(
	{ content, question, answer }: Answered,
	all: {
		identities: ReadonlyMap<Content, Identity>;
		answered: ReadonlyMap<Content, Answered>;
		takenKeys: Set<string>;
	},
): Settled {
	if (!answer) return question;
	if (answer.word === 'leave') return { is: 'left', runs: question.runs, answer };
	const runs = runsCorrected({ question, answer });
	const isAboutThem = ([other, one]: [Content, Identity]) =>
		other !== content &&
		runsOf(other, one, all.answered).some((key) => runs.some((run) => run.run.key === key));
	const waitsFor = [...all.identities].filter(isAboutThem).map(([other]) => other);
	if (waitsFor.length > 0) return { ...question, waitsFor };
	const [first] = runs.length === 1 ? runs : runs.filter((one) => isNamed(one, content));
	if (first) {
		const inPlaceOf = runs.filter((one) => one !== first);
		return { is: 'newer', run: first, isAnswered: true, inPlaceOf };
	}
	const free = freeBeside(content.run, (key) => all.takenKeys.has(key));
	all.takenKeys.add(free.key);
	return { is: 'new', run: free, isAnswered: true, inPlaceOf: runs, lessons: [] };
}

/** The keys of the runs that are changed or begun when a content is booked. */
function runsOf(content: Content, found: Identity, answered: ReadonlyMap<Content, Answered>): string[] {
	const about = answered.get(content);
	if (about) return correctedBy(about);
	return found.is === 'new' ? [found.run.key] : found.is === 'newer' ? [found.run.run.key] : [];
}

function correctedBy(answered: Answered): string[] {
	return runsCorrected(answered).map(({ run }) => run.key);
}

function runsCorrected({ question, answer }: Pick<Answered, 'question' | 'answer'>): readonly BookedRun[] {
	if (answer?.word !== 'correct') return [];
	return correctable(question).find(({ text }) => text === answer.accepts)?.runs ?? [];
}
