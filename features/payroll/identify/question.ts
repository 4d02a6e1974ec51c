import { sum } from '../../../base/values/money';
import { groupedBy } from '../../../base/values/records';
import { shortHash } from '../../../base/values/text';
import type { Finding } from '../../../base/words/finding';
import { Amounts, debitTotal } from '../read/amounts';
import type { Chart } from '../read/readBooks';
import type { BookedRun, Content } from './contents';
import { asText, readAnswers, together, type Answer } from './answer';
import { accountsApart, coverEachOther, covers, isNewerVersion, type AccountsApart } from './amounts';
import { asRun, haveOtherNumbers, isNamed, type Doubt, type Identity, type RunsInTurn } from './identify';
import { freeBeside, type Run } from './run';

/*
 * The question which run it is. `identify.ts` doubts; `questionOn` makes of that an id and the answers, each with what it books;
 * `settle` takes the answer that was given, and says what was asked; `questionIn` puts it into a row.
 *
 * An answer counts for the id: a hash of the content, its name, the reason and the states of the runs. What `correct` and `book` say is
 * spent once it is carried out, because an entry gives its run another state, and nothing asks that id any more. `leave` counts for the
 * content under its name, in whatever state: for the begin of the id.
 *
 * One decision is one question. Of several files for one name the first has the question, and an answer says which count. Of
 * two names that are in doubt in several periods only the first period is asked about: the answer *another run* counts for the others.
 */

/** A question that was asked: an answer to any other is spent. */
export interface AskedQuestion {
	id: string;
	/** Those that `correct` may name; none when left out. */
	runs?: readonly string[];
}

/** As it is put to a person. */
export interface Question extends Doubt {
	id: string;
	/** In a fixed order: newer version of each run, in place of all, another run, leave; of several files, each of them. */
	options: readonly RunOption[];
	/** Those that its sentence is about: of a file with the name of booked runs these, else all. */
	meant: readonly BookedRun[];
	/** Compared with the first run; null without a run. */
	apart: AccountsApart | null;
	/** The runs with exactly its amounts on its dates, of which it can be no newer version. */
	same: readonly BookedRun[];
	/** Why a file with the name of the first run is not taken for its newer version; left out without a run. */
	unlike?: Unlike;
	/** Contents that are about the run of its answer too: by another answer, or booked before it. */
	waitsFor: readonly Content[];
}

/** One answer to which run a journal belongs to: `text` is entered in the settings; `amount` would be booked in debit. */
export type RunOption = {
	text: string;
	word: 'book' | 'correct' | 'leave';
	/** With several, it takes their place. */
	runs: { run: string; description: string; mutations: string[] }[];
	amount: string;
	/** Costs go down by it: the amount is booked back. */
	isBack?: true;
	/** Of several files for one name, the one that is booked: the others are left. */
	file?: string;
	/** What is booked besides, since the answer counts for other periods too. */
	others?: { count: number; amount: string };
	/** Whether the same two names are not asked about again. */
	isLesson?: true;
};

/** Why a file is not taken for the newer version of the run whose name it has. */
type Unlike = 'amounts' | 'name' | 'numbers' | 'together';

/** What a question has for its answers: the page lists each with its effect; `decisions` has their texts. */
export type QuestionFacts = { question: string; options: RunOption[]; decisions: string[] };

export type RunMayBeBooked = QuestionFacts & {
	/**
	 * The same, or another run of its period; its former amounts; its amounts in another period or with other dates; or another journal
	 * with its name came along.
	 */
	because: Unlike | 'beside' | 'former' | 'elsewhere' | 'twice';
	run: string;
	/** The booked runs; of journals that came together, the others. */
	runs: string[];
	mutations: string[];
	/** Compared with the first of the runs. */
	apart?: AccountsApart;
	/** What those are called that have exactly its amounts. */
	same: string[];
};

export type Settled =
	| Exclude<Identity, Doubt | { is: 'new' | 'newer' | 'left' }>
	/** `answer`: by which it is. */
	| { is: 'left'; runs: readonly BookedRun[]; answer: Answer | null }
	/** `inPlaceOf`: other runs, which are taken back for it. */
	| { is: 'newer'; run: BookedRun; isAnswered: boolean; inPlaceOf: readonly BookedRun[] }
	/** Under this name. */
	| {
			is: 'new';
			run: Run;
			isAnswered: boolean;
			inPlaceOf: readonly BookedRun[];
			lessons: readonly BookedRun[];
	  }
	/** Another content has the question whose answer is about this one too, or comes before one about this. */
	| { is: 'waits'; for: Content; question: string; because: Waiting; runs: readonly BookedRun[] }
	| Question;

/** `rival`: for the same name; `lesson`: of another period; `next`: beside one that waits. */
export type Waiting = 'rival' | 'lesson' | 'next';

interface Asking {
	booked: readonly BookedRun[];
	/** What tells the questions of companies apart. */
	scope: readonly string[];
	chart: Chart;
	answers: Answers;
}

/** What a person typed. */
interface Answers {
	answerTo(question: AskedQuestion): Answer | null;
	/** The answer by which a content was left under its name. */
	leaveOf(facts: unknown): Answer | null;
}

interface Answered {
	content: Content;
	question: Question;
	answer: Answer | null;
	leave: Answer | null;
}

/** What was found, with the answers to what is asked; and what was asked. */
export function settle(
	{ found, inTurn }: { found: ReadonlyMap<Content, Identity>; inTurn: RunsInTurn },
	asking: Asking,
): { settled: Map<Content, Settled>; asked: AskedQuestion[] } {
	const answered = new Map(
		[...found].flatMap(([content, one]): [Content, Answered][] =>
			one.is === 'asked' ? [[content, answeredOf(content, one, asking)]] : [],
		),
	);
	const asOne = askedAsOne([...answered.values()], inTurn, asking.chart);
	const taken = new Set(asking.booked.map(({ run }) => run.key));
	const corrected = new Set([...answered.values()].flatMap(correctedBy));
	const settledOf = (content: Content, one: Identity): Settled => {
		const about = answered.get(content);
		const waits = asOne.get(content);
		if (waits) return waits;
		if (about) return byAnswer(about, { found, answered, taken });
		if (one.is === 'left') return { ...one, answer: leaveOf(content, asking) };
		if (one.is === 'newer' || one.is === 'new') return { ...one, isAnswered: false, inPlaceOf: [] };
		const isReplaced = one.is === 'same' && one.runs.some(({ run }) => corrected.has(run.key));
		return isReplaced && content.run.is === 'declared' ? { ...one, is: 'older' } : (one as Settled);
	};
	const settled = new Map([...found].map(([content, one]) => [content, settledOf(content, one)]));
	const open = [...answered.values()].filter(({ leave }) => leave === null);
	return { settled, asked: open.map(({ question }) => toAsk(question)) };
}

/**
 * What is one decision: several files for one name, of which the first that has no answer asks for all; and the same two names in
 * several periods, of which the first is asked about. What is parted by the answer *another run* waits for it, and is booked in the same
 * execution once that is given.
 */
function askedAsOne(all: readonly Answered[], inTurn: RunsInTurn, chart: Chart): Map<Content, Settled> {
	const settled = new Map<Content, Settled>();
	const asAnswered = inTurn.copy();
	const isOther = ({ answer }: Answered) => answer?.word === 'book';
	for (const { content } of all.filter(isOther)) asAnswered.book(content);
	const isAnswered = all.some(isOther);
	/** Those that are, or may become, runs of their own. */
	const before: Answered[] = [];
	/** By name, the first question about it, what waits for that, and the runs as they are when it is answered so. */
	const heads = new Map<string, { head: Answered; others: Answered[]; then: RunsInTurn }>();
	for (const one of all) {
		const { content, question, answer } = one;
		const now = isAnswered && answer === null ? asAnswered.identityOf(content) : null;
		const of = heads.get(content.run.name);
		const isParted = of?.then.identityOf(content).is === 'new';
		const first = before.find((other) => mayBeVersions(content, other.content));
		if (answer === null || answer.word === 'book') before.push(one);
		if (now?.is === 'new') asAnswered.book(content);
		if (now?.is === 'new') settled.set(content, { ...now, isAnswered: false, inPlaceOf: [] });
		else if (answer !== null || question.because === 'former') continue;
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

/** Of one period, under two names, one with the other in it: once that is booked, it is asked about with it among the answers. */
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

function optionsOfFiles(files: readonly Answered[], chart: Chart): RunOption[] {
	const texts = (wordOf: (one: Answered) => Pick<Answer, 'word' | 'accepts'>) =>
		together(files.map((one) => asText({ about: one.question.id, ...wordOf(one) })));
	const leave = { word: 'leave', accepts: '' } as const;
	const each = files.flatMap((file): RunOption[] => {
		const { content, question } = file;
		const runs = correctable({ ...question, runs: question.ofPeriod }).map((one) => one.runs);
		const hasOwn = question.ofPeriod.some((run) => isNamed(run, content));
		return [...runs, ...(hasOwn ? [] : [[]])].map((of) => {
			const option = toBook(content, question.id, of, chart);
			const [chosen] = readAnswers(option.text).answers;
			return {
				...option,
				text: texts((one) => (one === file && chosen ? chosen : leave)),
				file: content.called,
			};
		});
	});
	const sums = files.flatMap(({ content }) => content.sums.list());
	const all = { text: texts(() => ({ word: 'book', accepts: '' })), word: 'book', runs: [] } as const;
	const none = { text: texts(() => leave), word: 'leave', runs: [], amount: NOTHING } as const;
	// A list has each number once.
	const isListed = files.some(({ content }) => content.run.is === 'listed');
	return [
		...each,
		...(isListed ? [] : [{ ...all, runs: [], amount: debitTotal(Amounts.of(sums).list()) }]),
		{ ...none, runs: [] },
	];
}

/** The answer *another run* says what it books besides. */
function withOthers(question: Question, waiting: readonly Answered[]): Question {
	const sums = Amounts.of(waiting.flatMap(({ content }) => content.sums.list()));
	const others = { count: waiting.length, amount: debitTotal(sums.list()) };
	const options = question.options.map((option) =>
		option.word === 'book' && option.file === undefined ? { ...option, others } : option,
	);
	return { ...question, options };
}

function answeredOf(content: Content, doubt: Doubt, asking: Asking): Answered {
	const question = questionOn(content, doubt, asking);
	const leave = leaveOf(content, asking);
	const answer = leave ?? asking.answers.answerTo(toAsk(question));
	return { content, question, answer, leave };
}

/** The answer by which a person left a content under its name; null without one. */
export function leaveOf(
	content: Content,
	{ answers, scope }: Pick<Asking, 'answers' | 'scope'>,
): Answer | null {
	return answers.leaveOf(leaveFacts(content, scope));
}

function toAsk({ id, ...about }: Question): AskedQuestion {
	return { id, runs: correctable(about).map(({ text }) => text) };
}

/** What `correct` may name, with the runs of which it is the newer version then. */
function correctable({
	runs,
	same,
	ofPeriod,
}: Pick<Question, 'runs' | 'same' | 'ofPeriod'>): { text: string; runs: readonly BookedRun[] }[] {
	const each = runs.filter((run) => !same.includes(run)).map((run) => ({ text: run.run.text, runs: [run] }));
	// A list would book a run of its own again.
	const areDeclared = ofPeriod.every(({ run }) => run.is === 'declared');
	return ofPeriod.length > 1 && areDeclared && same.length === 0
		? [...each, { text: ALL, runs: ofPeriod }]
		: each;
}

/** After `correct`: it takes the place of all runs of the period. */
const ALL = 'all';

function byAnswer(
	{ content, question, answer }: Answered,
	all: {
		found: ReadonlyMap<Content, Identity>;
		answered: ReadonlyMap<Content, Answered>;
		taken: Set<string>;
	},
): Settled {
	if (!answer) return question;
	if (answer.word === 'leave') return { is: 'left', runs: question.runs, answer };
	const runs = runsCorrected({ question, answer });
	const isAboutThem = ([other, one]: [Content, Identity]) =>
		other !== content &&
		runsOf(other, one, all.answered).some((key) => runs.some((run) => run.run.key === key));
	const waitsFor = [...all.found].filter(isAboutThem).map(([other]) => other);
	if (waitsFor.length > 0) return { ...question, waitsFor };
	const [first] = runs.length === 1 ? runs : runs.filter((one) => isNamed(one, content));
	if (first) {
		const inPlaceOf = runs.filter((one) => one !== first);
		return { is: 'newer', run: first, isAnswered: true, inPlaceOf };
	}
	const free = freeBeside(content.run, (key) => all.taken.has(key));
	all.taken.add(free.key);
	return { is: 'new', run: free, isAnswered: true, inPlaceOf: runs, lessons: [] };
}

/** The runs that a content changes or begins. */
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

function questionOn(content: Content, doubt: Doubt, { scope, chart }: Asking): Question {
	const { because, runs, ofPeriod } = doubt;
	const [first] = runs;
	const same = runs.filter(({ sums }) => content.sums.minus(sums).isNothing());
	const states = runs
		.map(({ run, year, states: all, mutations }) => {
			return [run.text, year, all.length > 0 ? all.map(({ hash }) => hash) : mutations] as const;
		})
		.sort(([one], [other]) => (one < other ? -1 : 1));
	const id = questionId(leaveFacts(content, scope), [because, states]);
	const newer = correctable({ runs, same, ofPeriod }).map((one) => ({
		option: toBook(content, id, one.runs, chart),
		isLikely: coverEachOther(content.sums, sumsOf(one.runs)),
	}));
	const [likely, others] = [true, false].map((is) =>
		newer.filter(({ isLikely }) => isLikely === is).map(({ option }) => option),
	);
	return {
		...doubt,
		id,
		options: [
			...(likely ?? []),
			{ ...toBook(content, id, [], chart), ...(doubt.isLesson && { isLesson: true }) },
			...(others ?? []),
			{ text: asText({ about: id, word: 'leave', accepts: '' }), word: 'leave', amount: NOTHING, runs: [] },
		],
		meant: because === 'changed' ? runs.filter((run) => isNamed(run, content)) : runs,
		apart: first ? accountsApart(content.sums, first.sums) : null,
		same,
		...(first && { unlike: unlikeOf(content, first) }),
		waitsFor: [],
	};
}

const NOTHING = '0.00';

function sumsOf(runs: readonly BookedRun[]): Amounts {
	return Amounts.of(runs.flatMap(({ sums }) => sums.list()));
}

/** To book it as the newer version of these runs, or, without any, as another run. */
function toBook(content: Content, id: string, runs: readonly BookedRun[], chart: Chart): RunOption {
	const before = sumsOf(runs);
	const difference = content.sums.minus(before);
	// A list has cost centres that a file may lack.
	const isListBesideFile = runs.some(({ run }) => run.is !== content.run.is);
	const booked = isListBesideFile ? difference.perAccount() : difference;
	const isBack = isReduction(difference, [content.sums, before], chart);
	const [first] = runs;
	const accepts = runs.length > 1 ? ALL : (first?.run.text ?? '');
	const word = first ? 'correct' : 'book';
	return {
		text: asText({ about: id, word, accepts }),
		word,
		amount: debitTotal(booked.list()),
		...(isBack && { isBack }),
		runs: runs.map(({ run, called, mutations }) => {
			return { run: run.text, description: called, mutations: [...mutations] };
		}),
	};
}

/** Whether costs go down by it; of what has no costs, whether there is less than before. */
function isReduction(difference: Amounts, [due, before]: readonly [Amounts, Amounts], chart: Chart): boolean {
	const costs = difference.list().filter(({ ledgerAccount }) => chart.isProfitAndLoss(ledgerAccount));
	const credit = sum(costs.map(({ amount }) => amount));
	return credit.eq(0) ? due.size().lt(before.size()) : credit.gt(0);
}

/** Line 6 of identify.ts: what it lacks to be a newer version. */
function unlikeOf(content: Content, run: BookedRun): Unlike {
	if (!content.isByPerson) return 'name';
	if (haveOtherNumbers(asRun(content), run)) return 'numbers';
	return isNewerVersion(content.sums, run.sums) ? 'together' : 'amounts';
}

export function questionIn({ text: run }: Run, question: Question): Finding {
	const { id, because, meant, apart, unlike, rivals, same } = question;
	const isTwice = because === 'twice';
	const isOwnName = because === 'changed' || because === 'beside';
	return {
		code: 'runMayBeBooked',
		because: because === 'changed' ? (unlike ?? 'beside') : because,
		run,
		runs: isTwice ? rivals.map(({ called }) => called) : meant.map((one) => one.run.text),
		mutations: isTwice ? [] : meant.flatMap((one) => one.mutations),
		same: same.map(({ called }) => called),
		...(isOwnName && apart && { apart }),
		...questionFacts(id, question.options),
	};
}

export function questionFacts(question: string, options: readonly RunOption[]): QuestionFacts {
	return { question, options: [...options], decisions: options.map(({ text }) => text) };
}

/** The options of a question whether to book: to write these rows, or nothing. `leave`: to leave a run, not only this question. */
export function bookOrLeave(
	question: string,
	rows: Parameters<typeof debitTotal>[0],
	leave = asText({ about: question, word: 'leave', accepts: '' }),
): RunOption[] {
	const book = asText({ about: question, word: 'book', accepts: '' });
	return [
		{ text: book, word: 'book', runs: [], amount: debitTotal(rows) },
		{ text: leave, word: 'leave', runs: [], amount: NOTHING },
	];
}

/** What `leave` counts for: this content under this name. */
export function leaveFacts(
	{ hash, run, year }: Pick<Content, 'hash' | 'run' | 'year'>,
	scope: readonly string[],
): unknown {
	return [...scope, hash, run.text, year];
}

const OF_LEAVE = 6;
const OF_STATE = 5;

/** `Q` and eleven digits: six of what is asked about, and five of the state in which it is asked. */
export function questionId(about: unknown, state: unknown = ''): string {
	return `${idOfLeave(about)}${shortHash(state, OF_STATE)}`;
}

/** The begin of the ids of all questions about these facts. */
export function idOfLeave(about: unknown): string {
	return `Q${shortHash(about, OF_LEAVE)}`;
}
