import { sum } from '../../../base/values/money';
import { distinct } from '../../../base/values/records';
import { shortHash } from '../../../base/values/text';
import type { Finding } from '../../../base/words/finding';
import { Amounts, debitTotal } from '../read/amounts';
import type { Chart } from '../read/readBooks';
import type { BookedRun, Content } from './contents';
import { asText, type Answer } from './answer';
import { wordsIn } from './declared';
import {
	accountsApart,
	isNamed,
	like,
	wordsApart,
	type AccountsApart,
	type Doubt,
	type Identity,
} from './identify';
import { freeBeside, shortWord, type Run } from './run';

/*
 * The question which run it is. `identify.ts` doubts; `questionOn` makes of that an id and the answers, each with what it books;
 * `settle` takes the answer that was given, and says what was asked; `questionIn` puts it into a row.
 *
 * An answer counts for the id: a hash of the content, its name, the reason and the states of the runs. What `correct` and `book` say is
 * spent once it is carried out, because an entry gives its run another state, and nothing asks that id any more. `leave` counts for the
 * content under its name, in whatever state: for the begin of the id.
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
	/** In a fixed order: the newer version of each run, another run, leave. */
	options: readonly RunOption[];
	/** Those that its sentence is about: of a file with the name of booked runs these, else all. */
	meant: readonly BookedRun[];
	/** Compared with the first run; null without a run. */
	apart: AccountsApart | null;
	/** The runs with exactly its amounts on its dates, of which it can be no newer version. */
	same: readonly BookedRun[];
	/** Why a file with the name of the first run is not taken for its newer version; left out without a run. */
	unlike?: Unlike;
	/** The words that tell its name from theirs, and that are not yet Run Names; none where these do not count. */
	words: readonly string[];
	/** Contents that are about the run of its answer too: by another answer, or booked before it. */
	waitsFor: readonly Content[];
}

/** One answer to which run a journal belongs to: `text` is entered in the settings; `amount` would be booked in debit. */
export type RunOption = {
	text: string;
	word: 'book' | 'correct' | 'leave';
	runs: { run: string; description: string; mutations: string[] }[];
	amount: string;
	/** Costs go down by it: the amount is booked back. */
	isBack?: true;
};

/** Why a file is not taken for the newer version of the run whose name it has. */
type Unlike = 'amounts' | 'name' | 'together';

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
	/** Those that tell its name from theirs. */
	words: string[];
	/** Compared with the first of the runs. */
	apart?: AccountsApart;
	/** What those are called that have exactly its amounts. */
	same: string[];
};

export type Settled =
	| Exclude<Identity, Doubt | { is: 'new' | 'newer' | 'left' }>
	/** `answer`: by which it is. */
	| { is: 'left'; runs: readonly BookedRun[]; answer: Answer | null }
	| { is: 'newer'; run: BookedRun; isAnswered: boolean }
	/** Under this name. */
	| { is: 'new'; run: Run; isAnswered: boolean }
	| Question;

interface Asking {
	booked: readonly BookedRun[];
	/** What tells the questions of companies apart. */
	scope: readonly string[];
	runNames: ReadonlySet<string>;
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
	found: ReadonlyMap<Content, Identity>,
	asking: Asking,
): { settled: Map<Content, Settled>; asked: AskedQuestion[] } {
	const answered = new Map(
		[...found].flatMap(([content, one]): [Content, Answered][] =>
			one.is === 'asked' ? [[content, answeredOf(content, one, asking)]] : [],
		),
	);
	const taken = new Set(asking.booked.map(({ run }) => run.key));
	const corrected = new Set([...answered.values()].flatMap((one) => correctedBy(one) ?? []));
	const settledOf = (content: Content, one: Identity): Settled => {
		const about = answered.get(content);
		if (about) return byAnswer(about, { found, answered, taken });
		if (one.is === 'left') return { ...one, answer: leaveOf(content, asking) };
		if (one.is === 'newer') return { ...one, isAnswered: false };
		if (one.is === 'new') return { is: 'new', run: content.run, isAnswered: false };
		const isReplaced = one.is === 'same' && one.runs.some(({ run }) => corrected.has(run.key));
		return isReplaced && content.run.is === 'declared' ? { ...one, is: 'older' } : (one as Settled);
	};
	const settled = new Map([...found].map(([content, one]) => [content, settledOf(content, one)]));
	const open = [...answered.values()].filter(({ leave }) => leave === null);
	return { settled, asked: open.map(({ question }) => toAsk(question)) };
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
	return { id, runs: correctable(about).map(({ run }) => run.text) };
}

/** The runs of which it may be the newer version. */
function correctable({ runs, same }: Pick<Question, 'runs' | 'same'>): BookedRun[] {
	return runs.filter((run) => !same.includes(run));
}

function byAnswer(
	{ content, question, answer }: Answered,
	all: {
		found: ReadonlyMap<Content, Identity>;
		answered: ReadonlyMap<Content, Answered>;
		taken: Set<string>;
	},
): Settled {
	if (!answer) return question;
	const { runs } = question;
	if (answer.word === 'leave') return { is: 'left', runs, answer };
	const run = runs.find((one) => one.run.text === answer.accepts);
	const isAboutRun = ([other, one]: [Content, Identity]) =>
		other !== content && run !== undefined && runOf(other, one, all.answered) === run.run.key;
	const waitsFor = [...all.found].filter(isAboutRun).map(([other]) => other);
	if (waitsFor.length > 0) return { ...question, waitsFor };
	if (run) return { is: 'newer', run, isAnswered: true };
	const free = freeBeside(content.run, (key) => all.taken.has(key));
	all.taken.add(free.key);
	return { is: 'new', run: free, isAnswered: true };
}

/** The run that a content changes or begins; null for none. */
function runOf(content: Content, found: Identity, answered: ReadonlyMap<Content, Answered>): string | null {
	const about = answered.get(content);
	if (about) return correctedBy(about);
	return found.is === 'new' ? content.run.key : found.is === 'newer' ? found.run.run.key : null;
}

function correctedBy({ question, answer }: Answered): string | null {
	const run = question.runs.find((one) => answer?.word === 'correct' && one.run.text === answer.accepts);
	return run ? run.run.key : null;
}

function questionOn(content: Content, doubt: Doubt, { scope, runNames, chart }: Asking): Question {
	const { because, runs } = doubt;
	const [first] = runs;
	const same = runs.filter(({ sums }) => content.sums.minus(sums).isNothing());
	const states = runs.map(({ run, year, states: all, mutations }) => {
		return [run.text, year, all.length > 0 ? all.map(({ hash }) => hash) : mutations];
	});
	const id = questionId(leaveFacts(content, scope), [because, states]);
	const words = because === 'beside' && same.length === 0 ? runNamesFor(content, runs) : [];
	return {
		...doubt,
		id,
		options: [
			...correctable({ runs, same }).map((run) => toBook(content, id, run, chart)),
			toBook(content, id, null, chart),
			{ text: asText({ about: id, word: 'leave', accepts: '' }), word: 'leave', amount: NOTHING, runs: [] },
		],
		meant: because === 'changed' ? runs.filter((run) => isNamed(run, content)) : runs,
		apart: first ? accountsApart(content.sums, first.sums) : null,
		same,
		...(first && { unlike: unlikeOf(content, first) }),
		words: words.filter((word) => !runNames.has(shortWord(word))),
		waitsFor: [],
	};
}

const NOTHING = '0.00';

/** To book it as the newer version of a run, or as another run. */
function toBook(content: Content, id: string, run: BookedRun | null, chart: Chart): RunOption {
	const before = run?.sums ?? Amounts.of([]);
	const difference = content.sums.minus(before);
	// A list has cost centres that a file may lack.
	const isListBesideFile = run !== null && run.run.is !== content.run.is;
	const booked = isListBesideFile ? difference.perAccount() : difference;
	const isBack = isReduction(difference, [content.sums, before], chart);
	const word = run ? 'correct' : 'book';
	return {
		text: asText({ about: id, word, accepts: run?.run.text ?? '' }),
		word,
		amount: debitTotal(booked.list()),
		...(isBack && { isBack }),
		runs: run ? [{ run: run.run.text, description: run.called, mutations: [...run.mutations] }] : [],
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
	return like(content.sums, run.sums) ? 'together' : 'amounts';
}

/** The words by which it is told from runs of its period, as a person wrote them; none beside a number, with which none count. */
function runNamesFor(content: Content, runs: readonly BookedRun[]): string[] {
	const ofPeriod = runs.filter(({ period }) => period === content.period);
	if ([content, ...ofPeriod].some(({ run }) => run.is === 'listed')) return [];
	const mine = content.wholeWords;
	const written = [...mine, ...ofPeriod.flatMap(({ called }) => wordsIn(called))];
	const apart = ofPeriod.flatMap((run) =>
		run.run.isHidden ? departing(mine, run) : wordsApart(content, run),
	);
	return distinct(apart).map((word) => written.find((whole) => shortWord(whole) === word) ?? word);
}

/** Of a long name the books have the begin of the text: the first word that departs from it. */
function departing(mine: readonly string[], { called }: BookedRun): string[] {
	const theirs = wordsIn(called);
	const at = mine.findIndex((word) => !theirs.includes(word));
	return at > 0 ? mine.slice(at, at + 1).map(shortWord) : [];
}

export function questionIn({ text: run }: Run, question: Question): Finding {
	const { id, because, runs, meant, apart, unlike, words, rivals, same } = question;
	const isTwice = because === 'twice';
	const isOwnName = because === 'changed' || because === 'beside';
	return {
		code: 'runMayBeBooked',
		because: because === 'changed' ? (unlike ?? 'beside') : because,
		run,
		runs: isTwice ? rivals.map(({ called }) => called) : runs.map((one) => one.run.text),
		mutations: isTwice ? [] : meant.flatMap((one) => one.mutations),
		words: [...words],
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
