import { shortHash } from '../../../base/values/text';
import { besideName, isNumber, keyOf } from './declared';
import type { BookedRun, Content } from './contents';
import type { AccountsApart, Doubt, Identity } from './identify';

/** `correct`: the newer version of a run. `book`: another run beside them. `leave`: nothing is booked. */
export type AnswerWord = 'correct' | 'book' | 'leave';

export interface Answer {
	word: AnswerWord;
	/** With `correct`: the run of which it is the newer version. */
	run: string;
}

export interface Choice {
	word: AnswerWord;
	/** With `correct`. */
	run: BookedRun | null;
}

export interface Question extends Doubt {
	id: string;
	/** In a fixed order: the newer version of each run, another run, leave. */
	choices: readonly Choice[];
	/** Contents that are about the run of its answer too: by another answer, or booked before it. */
	waitsFor: readonly Content[];
}

export type Settled =
	| Exclude<Identity, Doubt | { is: 'new' | 'newer' | 'left' }>
	/** `answer`: by which it is, when that is not `leave`. */
	| { is: 'left'; runs: readonly BookedRun[]; answer?: string }
	| { is: 'newer'; run: BookedRun; isAnswered: boolean }
	/** Under this name. */
	| { is: 'new'; run: string; isAnswered: boolean }
	| Question;

export interface Asking {
	booked: readonly RunId[];
	/** What tells the questions of companies apart. */
	scope: readonly string[];
	/** The answer to a question about these runs. */
	ask(question: string, runs: readonly string[]): Answer | null;
	isLeft(content: Content): boolean;
}

type RunId = Pick<BookedRun, 'run' | 'year'>;

interface Asked {
	content: Content;
	question: Question;
	answer: Answer | null;
}

/** What was found, with the answers to what is asked. */
export function settle(found: ReadonlyMap<Content, Identity>, asking: Asking): Map<Content, Settled> {
	const asked = new Map(
		[...found].flatMap(([content, one]): [Content, Asked][] => {
			if (one.is !== 'asked') return [];
			const question = questionOn(content, one, asking.scope);
			return [[content, { content, question, answer: answerIn(content, question, asking) }]];
		}),
	);
	const taken = new Set(asking.booked.map(keyOf));
	const corrected = new Set([...asked.values()].flatMap((one) => correctedBy(one) ?? []));
	return new Map(
		[...found].map(([content, one]): [Content, Settled] => {
			const about = asked.get(content);
			if (about) return [content, byAnswer(about, { found, asked, taken })];
			if (one.is === 'newer') return [content, { ...one, isAnswered: false }];
			if (one.is === 'new') return [content, { is: 'new', run: content.run, isAnswered: false }];
			const isReplaced = one.is === 'same' && one.runs.some((run) => corrected.has(keyOf(run)));
			return [content, isReplaced && !isNumber(content.run) ? { ...one, is: 'older' } : (one as Settled)];
		}),
	);
}

function byAnswer(
	{ content, question, answer }: Asked,
	all: { found: ReadonlyMap<Content, Identity>; asked: ReadonlyMap<Content, Asked>; taken: Set<string> },
): Settled {
	if (!answer) return question;
	if (answer.word === 'leave') return { is: 'left', runs: question.runs };
	const run = question.runs.find((one) => one.run === answer.run);
	const isAboutRun = ([other, one]: [Content, Identity]) =>
		other !== content && run !== undefined && runOf(other, one, all.asked) === keyOf(run);
	const waitsFor = [...all.found].filter(isAboutRun).map(([other]) => other);
	if (waitsFor.length > 0) return { ...question, waitsFor };
	// Nothing is booked for it that would remember the answer.
	if (run && content.sums.minus(run.sums).isNothing())
		return { is: 'left', runs: question.runs, answer: choiceAsText(question.id, { word: 'correct', run }) };
	if (run) return { is: 'newer', run, isAnswered: true };
	const name = besideName(content.run, (one) => all.taken.has(keyOf({ run: one, year: content.year })));
	all.taken.add(keyOf({ run: name, year: content.year }));
	return { is: 'new', run: name, isAnswered: true };
}

/** The run that a content changes or begins; null for none. */
function runOf(content: Content, found: Identity, asked: ReadonlyMap<Content, Asked>): string | null {
	const about = asked.get(content);
	if (about) return correctedBy(about);
	return found.is === 'new' ? keyOf(content) : found.is === 'newer' ? keyOf(found.run) : null;
}

function correctedBy({ question, answer }: Asked): string | null {
	const run = question.runs.find((one) => answer?.word === 'correct' && one.run === answer.run);
	return run ? keyOf(run) : null;
}

function answerIn(content: Content, { id, runs }: Question, { ask, isLeft }: Asking): Answer | null {
	if (isLeft(content)) return { word: 'leave', run: '' };
	return ask(
		id,
		runs.map(({ run }) => run),
	);
}

function questionOn(content: Content, doubt: Doubt, scope: readonly string[]): Question {
	const { because, runs } = doubt;
	const corrects = runs.map((run): Choice => ({ word: 'correct', run }));
	const states = runs.map(({ run, year, states: all, mutations }) => {
		return [run, year, all.length > 0 ? all.map(({ hash }) => hash) : mutations];
	});
	return {
		...doubt,
		id: questionId(leaveFacts(content, scope), [because, states]),
		choices: [...corrects, { word: 'book', run: null }, { word: 'leave', run: null }],
		waitsFor: [],
	};
}

/** What `leave` counts for: this content under this name. */
export function leaveFacts({ hash, run, year }: Content, scope: readonly string[]): unknown {
	return [...scope, hash, run, year];
}

const OF_LEAVE = 6;
const OF_STATE = 5;

/** `Q` and eleven digits: six of what is asked about, and five of the state in which it is asked. */
export function questionId(about: unknown, state: unknown = ''): string {
	return `Q${shortHash(about, OF_LEAVE)}${shortHash(state, OF_STATE)}`;
}

/** The begin of the ids of all questions about these facts. */
export function idOfLeave(about: unknown): string {
	return `Q${shortHash(about, OF_LEAVE)}`;
}

export function isQuestionId(text: string): boolean {
	return /^Q[0-9a-f]*$/i.test(text);
}

/** What to enter for a choice. */
export function choiceAsText(id: string, { word, run }: Choice): string {
	return `${id}=${word}${run ? `:${run.run}` : ''}`;
}

/** One answer to which run a journal belongs to: `text` is entered in the settings; `amount` would be booked in debit. */
export type RunOption = {
	text: string;
	word: 'correct' | 'book' | 'leave';
	runs: { run: string; description: string; mutations: string[] }[];
	amount: string;
	/** Costs go down by it: the amount is booked back. */
	isBack?: true;
};

/** What a question has for its answers: the page lists each with its effect; `decisions` has their texts. */
export type QuestionFacts = { question: string; options: RunOption[]; decisions: string[] };

/** Why a file is not taken for the newer version of the run whose name it has. */
export type Unlike = 'amounts' | 'name' | 'together';

/**
 * Why a journal may be a booked run: the same, or another run of its period; its former amounts; its amounts in another period or
 * with other dates; or another journal with its name came along.
 */
type MayBe = Unlike | 'beside' | 'former' | 'elsewhere' | 'twice';

/** The question which run it is: `decisions` has the texts of its options. */
export type RunMayBeBooked = QuestionFacts & {
	because: MayBe;
	run: string;
	/** The booked runs; of journals that came together, the others. */
	runs: string[];
	mutations: string[];
	/** Those that tell its name from theirs. */
	words: string[];
	/** Compared with the first of the runs. */
	apart?: AccountsApart;
};
