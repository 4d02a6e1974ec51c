import { sum } from '../../../base/values/money';
import { shortHash } from '../../../base/values/text';
import type { Finding } from '../../../base/words/finding';
import { Amounts, debitTotal } from '../read/amounts';
import type { Chart } from '../read/readBooks';
import type { BookedRun, Content } from './contents';
import { asText, together, type Answer } from './answer';
import { accountsApart, coverEachOther, isNewerVersion, type AccountsApart } from './amounts';
import { asRun, haveOtherNumbers, isNamed, type Doubt } from './identify';
import type { Run } from './run';

/*
 * The question which run it is. `identify.ts` doubts; `questionOn` makes of that an id and the answers, each with what it books;
 * `settle.ts` takes the answer that was given, and says what was asked; `questionIn` puts it into a row.
 *
 * An answer counts for the id: a hash of the content, its name, the reason and the states of the runs. What `correct` and `book` say is
 * spent once it is carried out, because an entry gives its run another state, and nothing asks that id any more. `leave` counts for the
 * content under its name, in whatever state: for the begin of the id.
 */

/** A question that was asked in this execution. An answer to any other question is spent. */
export interface AskedQuestion {
	id: string;
	/** The runs that `correct` may name; none when left out. */
	runs?: readonly string[];
}

/** A question as it is put to a person. */
export interface Question extends Doubt {
	id: string;
	/**
	 * The answers in a fixed order: newer version of each run, in place of all runs, another run, leave. For several files, each
	 * of them.
	 */
	options: readonly RunOption[];
	/** The runs that the sentence is about: the booked runs with the name of the file, or all when none has it. */
	meant: readonly BookedRun[];
	/** The accounts that only the content or only the first run has; null without a run. */
	apart: AccountsApart | null;
	/** The runs with exactly the amounts of the content on the same dates, of which it cannot be a newer version. */
	same: readonly BookedRun[];
	/**
	 * The reason why a file with the name of a run is not taken for a newer version of it; left out when there is no such run.
	 */
	unlike?: Unlike;
	/**
	 * Other contents for which this question has to be answered first: it is about the same run, or that run is booked before
	 * them.
	 */
	waitsFor: readonly Content[];
}

/** One answer to the question which run a journal is. `text` is entered in the settings; `amount` would be booked in debit. */
export type RunOption = {
	text: string;
	word: 'book' | 'correct' | 'leave';
	/** The runs that the journal replaces as their newer version. */
	runs: { run: string; description: string; mutations: string[] }[];
	amount: string;
	/** Set when costs go down by this answer: the amount is booked back. */
	isBack?: true;
	/** The name of the file that this answer books, when several files came for one name and the others are left. */
	file?: string;
	/** The files of other periods that this answer books besides, and their amount. */
	others?: { count: number; amount: string };
	/** Set when the same two names are not asked about again after this answer. */
	isLesson?: true;
};

/** The reasons why a file is not taken for the newer version of the run whose name it has. */
type Unlike = 'amounts' | 'name' | 'numbers' | 'together';

/** The answers in a row: the page lists each with its effect, and `decisions` has their texts. */
export type QuestionFacts = { question: string; options: RunOption[]; decisions: string[] };

export type RunMayBeBooked = QuestionFacts & {
	/**
	 * The reason of the question: a run with the name or beside it in the period, former amounts of a run, the same amounts in
	 * another period or with other dates, or another journal of the same name.
	 */
	because: Unlike | 'beside' | 'former' | 'elsewhere' | 'twice';
	run: string;
	/** The booked runs; for journals that came together, the other journals. */
	runs: string[];
	mutations: string[];
	/** The accounts that only the content or only the first of the runs has. */
	apart?: AccountsApart;
	/** The names of the runs that have exactly the amounts of the content. */
	same: string[];
};

export interface Asking {
	booked: readonly BookedRun[];
	/** Facts that differ between companies, so that no two of them have questions with the same id. */
	scope: readonly string[];
	chart: Chart;
	answers: Answers;
}

/** A content that a question is about. */
export interface AskedContent {
	content: Content;
	question: Question;
}

/** The answers that a person gave. */
interface Answers {
	answerTo(question: AskedQuestion): Answer | null;
	/** The answer by which a person left the content with these facts; null when there is none. */
	leaveOf(facts: unknown): Answer | null;
}

/**
 * The answers when several files came for one name: one for each file, which books that file and leaves the others; one that
 * books all of them as runs of their own; and one that books none.
 */
export function optionsOfFiles(files: readonly AskedContent[], chart: Chart): RunOption[] {
	const texts = (wordOf: (one: AskedContent) => Words) =>
		together(files.map((one) => asText({ about: one.question.id, ...wordOf(one) })));
	const each = files.flatMap((file): RunOption[] => {
		const { content, question } = file;
		const newer = correctable({ ...question, runs: question.ofPeriod }).map(({ runs }) => runs);
		const hasOwn = question.ofPeriod.some((run) => isNamed(run, content));
		return (hasOwn ? newer : [...newer, []]).map((runs) => ({
			...toBook(content, question.id, runs, chart),
			text: texts((one) => (one === file ? wordsFor(runs) : LEAVE)),
			file: content.called,
		}));
	});
	const sums = Amounts.of(files.flatMap(({ content }) => content.sums.list()));
	const all: RunOption = {
		text: texts(() => wordsFor([])),
		word: 'book',
		runs: [],
		amount: debitTotal(sums.list()),
	};
	const none: RunOption = { text: texts(() => LEAVE), word: 'leave', runs: [], amount: NOTHING };
	// A list has each number once, so its journals cannot all be runs of their own.
	const isListed = files.some(({ content }) => content.run.is === 'listed');
	return [...each, ...(isListed ? [] : [all]), none];
}

/** Adds to the answer *another run* what it books in other periods. */
export function withOthers(question: Question, waiting: readonly AskedContent[]): Question {
	const sums = Amounts.of(waiting.flatMap(({ content }) => content.sums.list()));
	const others = { count: waiting.length, amount: debitTotal(sums.list()) };
	const options = question.options.map((option) =>
		option.word === 'book' && option.file === undefined ? { ...option, others } : option,
	);
	return { ...question, options };
}

/** The answer by which a person left a content under its name; null without one. */
export function leaveOf(
	content: Content,
	{ answers, scope }: Pick<Asking, 'answers' | 'scope'>,
): Answer | null {
	return answers.leaveOf(leaveFacts(content, scope));
}

export function toAsk({ id, ...about }: Question): AskedQuestion {
	return { id, runs: correctable(about).map(({ text }) => text) };
}

/** The runs that the answer `correct` may name, each with all runs of which the content is the newer version then. */
export function correctable({
	runs,
	same,
	ofPeriod,
}: Pick<Question, 'runs' | 'same' | 'ofPeriod'>): { text: string; runs: readonly BookedRun[] }[] {
	const each = runs.filter((run) => !same.includes(run)).map((run) => ({ text: run.run.text, runs: [run] }));
	// A run of a list would be booked again from that list, so only declared runs can give way.
	const areDeclared = ofPeriod.every(({ run }) => run.is === 'declared');
	return ofPeriod.length > 1 && areDeclared && same.length === 0
		? [...each, { text: ALL, runs: ofPeriod }]
		: each;
}

/** The name behind `correct=` by which a content takes the place of all runs of its period. */
const ALL = 'all';

export function questionOn(content: Content, doubt: Doubt, { scope, chart }: Asking): Question {
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
			{ text: asText({ about: id, ...LEAVE }), word: 'leave', amount: NOTHING, runs: [] },
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

type Words = Pick<Answer, 'word' | 'accepts'> & Pick<RunOption, 'word'>;

const LEAVE: Words = { word: 'leave', accepts: '' };

function wordsFor([first, ...others]: readonly BookedRun[]): Words {
	if (!first) return { word: 'book', accepts: '' };
	return { word: 'correct', accepts: others.length > 0 ? ALL : first.run.text };
}

/** The answer by which a content is booked: as the newer version of these runs, or as another run when there are none. */
function toBook(content: Content, id: string, runs: readonly BookedRun[], chart: Chart): RunOption {
	const before = sumsOf(runs);
	const difference = content.sums.minus(before);
	// A list may have cost centres where a file has none, so then the sums per ledger account decide.
	const isListBesideFile = runs.some(({ run }) => run.is !== content.run.is);
	const booked = isListBesideFile ? difference.perAccount() : difference;
	const isBack = isReduction(difference, [content.sums, before], chart);
	const words = wordsFor(runs);
	return {
		text: asText({ about: id, ...words }),
		word: words.word,
		amount: debitTotal(booked.list()),
		...(isBack && { isBack }),
		runs: runs.map(({ run, called, mutations }) => {
			return { run: run.text, description: called, mutations: [...mutations] };
		}),
	};
}

/** Whether costs go down by a difference. Where it changes no costs, whether less is due than was booked before. */
function isReduction(difference: Amounts, [due, before]: readonly [Amounts, Amounts], chart: Chart): boolean {
	const costs = difference.list().filter(({ ledgerAccount }) => chart.isProfitAndLoss(ledgerAccount));
	const credit = sum(costs.map(({ amount }) => amount));
	return credit.eq(0) ? due.size().lt(before.size()) : credit.gt(0);
}

/** The reason why line 6 of identify.ts does not take a content for the newer version of the run with its name. */
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

/**
 * The answers to a question whether to book: to write these rows, or nothing. `leave` is given where the whole run is left, and
 * not this question only.
 */
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

/** The facts that identify what an answer `leave` is about: a content under its name. */
export function leaveFacts(
	{ hash, run, year }: Pick<Content, 'hash' | 'run' | 'year'>,
	scope: readonly string[],
): unknown {
	return [...scope, hash, run.text, year];
}

const OF_LEAVE = 6;
const OF_STATE = 5;

/** The id of a question: `Q` and eleven digits, six made of the facts it is about and five of the state in which it is asked. */
export function questionId(about: unknown, state: unknown = ''): string {
	return `${idOfLeave(about)}${shortHash(state, OF_STATE)}`;
}

/** The first signs of the id of a question, which stay the same as long as the facts that it is about do. */
export function idOfLeave(about: unknown): string {
	return `Q${shortHash(about, OF_LEAVE)}`;
}
