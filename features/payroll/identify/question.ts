import { sum } from '../../../base/values/money';
import { distinct } from '../../../base/values/records';
import { shortHash } from '../../../base/values/text';
import type { Finding } from '../../../base/words/finding';
import { Amounts, debitTotal } from '../read/amounts';
import type { Chart } from '../read/readBooks';
import type { BookedRun, Content } from './contents';
import { besideName, isCut, isNumber, keyOf, shortWord, wordsIn } from './declared';
import {
	accountsApart,
	isNamed,
	like,
	wordsApart,
	type AccountsApart,
	type Doubt,
	type Identity,
} from './identify';

/*
 * The question which run it is. `identify.ts` doubts; `questionOn` makes of that an id and the answers, each with what it books;
 * `settle` takes the answer that was given, and says what was asked; `questionIn` puts it into a row.
 *
 * An answer counts for the id: a hash of the content, its name, the reason and the states of the runs. What `correct` and `book` say is
 * spent once it is carried out, because an entry gives its run another state, and nothing asks that id any more. `leave` counts for the
 * content under its name, in whatever state: for the begin of the id.
 */

export interface Answer {
	/** `correct`: the newer version of a run. `book`: another run beside them. `leave`: nothing is booked. */
	word: 'correct' | 'book' | 'leave';
	/** With `correct`: the run of which it is the newer version. */
	run: string;
}

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
	word: Answer['word'];
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
	| { is: 'left'; runs: readonly BookedRun[]; answer: string }
	| { is: 'newer'; run: BookedRun; isAnswered: boolean }
	/** Under this name. */
	| { is: 'new'; run: string; isAnswered: boolean }
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
	leaveOf(facts: unknown): string | null;
}

interface Answered {
	content: Content;
	question: Question;
	answer: Answer | null;
	leave: string | null;
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
	const taken = new Set(asking.booked.map(keyOf));
	const corrected = new Set([...answered.values()].flatMap((one) => correctedBy(one) ?? []));
	const settledOf = (content: Content, one: Identity): Settled => {
		const about = answered.get(content);
		if (about) return byAnswer(about, { found, answered, taken });
		if (one.is === 'left') return { ...one, answer: leaveOf(content, asking) ?? '' };
		if (one.is === 'newer') return { ...one, isAnswered: false };
		if (one.is === 'new') return { is: 'new', run: content.run, isAnswered: false };
		const isReplaced = one.is === 'same' && one.runs.some((run) => corrected.has(keyOf(run)));
		return isReplaced && !isNumber(content.run) ? { ...one, is: 'older' } : (one as Settled);
	};
	const settled = new Map([...found].map(([content, one]) => [content, settledOf(content, one)]));
	const open = [...answered.values()].filter(({ leave }) => leave === null);
	return { settled, asked: open.map(({ question }) => toAsk(question)) };
}

function answeredOf(content: Content, doubt: Doubt, asking: Asking): Answered {
	const question = questionOn(content, doubt, asking);
	const leave = leaveOf(content, asking);
	const answer = leave === null ? asking.answers.answerTo(toAsk(question)) : LEAVE;
	return { content, question, answer, leave };
}

const LEAVE: Answer = { word: 'leave', run: '' };

/** The answer by which a person left a content under its name; null without one. */
export function leaveOf(
	content: Content,
	{ answers, scope }: Pick<Asking, 'answers' | 'scope'>,
): string | null {
	return answers.leaveOf(leaveFacts(content, scope));
}

function toAsk({ id, ...about }: Question): AskedQuestion {
	return { id, runs: correctable(about).map(({ run }) => run) };
}

/** The runs of which it may be the newer version. */
function correctable({ runs, same }: Pick<Question, 'runs' | 'same'>): BookedRun[] {
	return runs.filter((run) => !same.includes(run));
}

function byAnswer(
	{ content, question, answer, leave }: Answered,
	all: {
		found: ReadonlyMap<Content, Identity>;
		answered: ReadonlyMap<Content, Answered>;
		taken: Set<string>;
	},
): Settled {
	if (!answer) return question;
	const { id, runs } = question;
	const asText = leave ?? answerAsText(id, answer);
	if (answer.word === 'leave') return { is: 'left', runs, answer: asText };
	const run = runs.find((one) => one.run === answer.run);
	const isAboutRun = ([other, one]: [Content, Identity]) =>
		other !== content && run !== undefined && runOf(other, one, all.answered) === keyOf(run);
	const waitsFor = [...all.found].filter(isAboutRun).map(([other]) => other);
	if (waitsFor.length > 0) return { ...question, waitsFor };
	if (run) return { is: 'newer', run, isAnswered: true };
	return { is: 'new', run: takeName(content, all.taken), isAnswered: true };
}

function takeName({ run, year }: Content, taken: Set<string>): string {
	const name = besideName(run, (one) => taken.has(keyOf({ run: one, year })));
	taken.add(keyOf({ run: name, year }));
	return name;
}

/** The run that a content changes or begins; null for none. */
function runOf(content: Content, found: Identity, answered: ReadonlyMap<Content, Answered>): string | null {
	const about = answered.get(content);
	if (about) return correctedBy(about);
	return found.is === 'new' ? keyOf(content) : found.is === 'newer' ? keyOf(found.run) : null;
}

function correctedBy({ question, answer }: Answered): string | null {
	const run = question.runs.find((one) => answer?.word === 'correct' && one.run === answer.run);
	return run ? keyOf(run) : null;
}

function questionOn(content: Content, doubt: Doubt, { scope, runNames, chart }: Asking): Question {
	const { because, runs } = doubt;
	const [first] = runs;
	const same = runs.filter(({ sums }) => content.sums.minus(sums).isNothing());
	const states = runs.map(({ run, year, states: all, mutations }) => {
		return [run, year, all.length > 0 ? all.map(({ hash }) => hash) : mutations];
	});
	const id = questionId(leaveFacts(content, scope), [because, states]);
	const words = because === 'beside' && same.length === 0 ? runNamesFor(content, runs) : [];
	return {
		...doubt,
		id,
		options: [
			...correctable({ runs, same }).map((run) => toBook(content, id, run, chart)),
			toBook(content, id, null, chart),
			{ text: answerAsText(id, LEAVE), word: 'leave', amount: NOTHING, runs: [] },
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
	const isListBesideFile = run !== null && isNumber(run.run) !== isNumber(content.run);
	const booked = isListBesideFile ? difference.perAccount() : difference;
	const isBack = isReduction(difference, [content.sums, before], chart);
	const word = run ? 'correct' : 'book';
	return {
		text: answerAsText(id, { word, run: run?.run ?? '' }),
		word,
		amount: debitTotal(booked.list()),
		...(isBack && { isBack }),
		runs: run ? [{ run: run.run, description: run.called, mutations: [...run.mutations] }] : [],
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
	if ([content, ...ofPeriod].some(({ run }) => isNumber(run))) return [];
	const mine = content.wholeWords;
	const written = [...mine, ...ofPeriod.flatMap(({ called }) => wordsIn(called))];
	const apart = ofPeriod.flatMap((run) => (isCut(run.run) ? departing(mine, run) : wordsApart(content, run)));
	return distinct(apart).map((word) => written.find((whole) => shortWord(whole) === word) ?? word);
}

/** Of a long name the books have the begin of the text: the first word that departs from it. */
function departing(mine: readonly string[], { called }: BookedRun): string[] {
	const theirs = wordsIn(called);
	const at = mine.findIndex((word) => !theirs.includes(word));
	return at > 0 ? mine.slice(at, at + 1).map(shortWord) : [];
}

export function questionIn(run: string, question: Question): Finding {
	const { id, because, runs, meant, apart, unlike, words, rivals, same } = question;
	const isTwice = because === 'twice';
	const isOwnName = because === 'changed' || because === 'beside';
	return {
		code: 'runMayBeBooked',
		because: because === 'changed' ? (unlike ?? 'beside') : because,
		run,
		runs: isTwice ? rivals.map(({ called }) => called) : runs.map((one) => one.run),
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

/** The options of a question whether to book: to write these rows, or nothing. */
export function bookOrLeave(
	[book, leave]: readonly [string, string],
	rows: Parameters<typeof debitTotal>[0],
): RunOption[] {
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
	return [...scope, hash, run, year];
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

export function isQuestionId(text: string): boolean {
	return /^Q[0-9a-f]*$/i.test(text);
}

/** What to enter for an answer. */
function answerAsText(id: string, { word, run }: Answer): string {
	return `${id}=${word}${run === '' ? '' : `:${run}`}`;
}
