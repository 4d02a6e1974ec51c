import type { BookDate, Period } from '../../base/values/dates';
import type { Amounts } from './amounts';

/**
 * The source of a run's name: a number in a list, or the name that the sender of a file gave. A file without either is
 * named by its content: `said` when the file has its period, `assumed` when that is derived from the date.
 */
export type Origin = 'list' | 'named' | 'said' | 'assumed';

/** The last period of a content or a run. */
export function lastPeriodOf({ period: text }: Pick<Content, 'period'>): Period {
	const [year = 0, period = 0] = text.split('-').map(Number);
	return { year, period };
}

/** The content of a journal: only its sums count. */
export interface Content {
	/** Made from company, period and sums. */
	name: string;
	origin: Origin;
	/** Its own name within its year; the name of the content when it has none. */
	run: string;
	year: number;
	/** Its last period: `2026-5`. */
	period: string;
	/** What its payroll calls it, such as its file. */
	called: string;
	sums: Amounts;
}

/** A run in the books. */
export interface BookedRun {
	run: string;
	year: number;
	period: string;
	origin: Origin;
	/** What its first booking was called, or the beginning of a long text. */
	called: string;
	sums: Amounts;
	/**
	 * The contents for which its entries were written, in order. `others` has the hashes of the other runs that had the
	 * same content at that time; with the hash of the run itself, the content was only a part of it.
	 */
	states: readonly { name: string; origin: Origin; others: readonly string[] }[];
	/** Whether a person had all of it reversed, and nothing was booked since. */
	isTakenBack: boolean;
	/** The numbers of its entries, in order. */
	mutations: readonly string[];
}

/** `part`: the newer version of a run on the dates of the content; its other dates stay. */
export type AnswerWord = 'correct' | 'part' | 'book' | 'leave';

export interface RunAnswer {
	word: AnswerWord;
	/** With `correct` and `part`: the runs of which the content is the newer version. */
	runs: readonly string[];
}

export interface RunChoice {
	word: AnswerWord;
	/** With `correct` and `part`: the runs of which the content is the newer version. */
	runs: readonly BookedRun[];
}

export interface Question {
	id: string;
	/** The booked runs that the content may belong to. */
	runs: readonly BookedRun[];
	/** Undecided contents in the same input, which may be another version of it. */
	others: readonly Content[];
	/** Every answer, the likely one first. */
	choices: readonly RunChoice[];
	/** Whether all these runs are booked in other periods. */
	isElsewhere: boolean;
	/** Whether it is an earlier version of one of the runs. */
	isFormer: boolean;
}

/**
 * `same`: the content of these runs already, except for hand edits and unwritten differences. `part`: the same, or newer,
 * on its own dates only. `correct`: a newer version. `older`: replaced by a newer version in the same input.
 */
export interface RunMatch {
	kind: 'same' | 'part' | 'correct' | 'new' | 'older' | 'leave' | 'ask';
	runs: readonly BookedRun[];
	question: Question | null;
	/** Contents whose answers are missing, or contradict the answer for this one. */
	waitsFor: readonly Content[];
}

export interface MatchInput {
	contents: readonly Content[];
	booked: readonly BookedRun[];
	/** `runs`: those that may be in the answer; an answer with other runs does not count. */
	answerTo(question: string, runs: readonly string[]): RunAnswer | null;
	/** The id of the question about these facts. */
	idOf(facts: unknown): string;
	/** Whether these runs have exactly these contents. Of a run of another period only the dates of the contents count. */
	isSame(contents: readonly Content[], runs: readonly BookedRun[]): boolean;
	/** The distance between their nearest dates, in periods. */
	apart(content: Content, run: BookedRun): number;
	isInPeriod(of: Pick<BookedRun, 'period'>, date: BookDate): boolean;
	/** A text that is the same for dates of the same period. */
	periodOn(date: BookDate): string;
}

export function had({ states }: BookedRun, { name }: Content): boolean {
	return states.some((state) => state.name === name);
}

export function isLast({ name }: Content, { states }: BookedRun): boolean {
	return states.at(-1)?.name === name;
}

/** Whether it is booked and not reversed, whatever the cost centres: a reversal by hand may leave them out. */
export function isStillBooked({ sums }: BookedRun): boolean {
	return !sums.isNothingPerAccount();
}

/** A number in a list is that run in any year, because a person may have mistyped the year. */
export function isCalled(booked: BookedRun, { run, year }: { run: string; year: number }): boolean {
	return booked.run === run && (booked.year === year || !isFromFile(booked));
}

export function isFromFile({ origin }: BookedRun): boolean {
	return origin !== 'list';
}
