import type { BookDate, Period } from '../../base/values/dates';
import type { Amounts } from './amounts';

/**
 * The source of a run's name: a number in a list, the name that the sender of a file gave, or only its content. For the
 * last, the period is in the file, or is derived from its date.
 */
export type Origin = 'list' | 'named' | 'said' | 'assumed';

/** The last period of a content or a run. */
export function lastPeriodOf({ period: text }: Pick<Content, 'period'>): Period {
	const [year = 0, period = 0] = text.split('-').map(Number);
	return { year, period };
}

/** A journal as a whole: one run, of which only the sums count. */
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
	/** What its first booking was called: the beginning of that, when it is long. */
	called: string;
	sums: Amounts;
	/**
	 * The contents for which its entries were written, in order, each with the hashes of the other runs that shared the
	 * content at that time, and its own when it was a part of it; `named` for one with its own name.
	 */
	states: readonly { name: string; origin: Origin; others: readonly string[] }[];
	/** Everything was reversed on purpose, and nothing was booked since. */
	isTakenBack: boolean;
	/** In order. */
	mutations: readonly string[];
}

/** `part`: the newer version of what a run has on these dates, and of no other date of it. */
export type AnswerWord = 'correct' | 'part' | 'book' | 'leave';

export interface RunAnswer {
	word: AnswerWord;
	/** With `correct` and `part`: the runs of which the content is the newer version. */
	runs: readonly string[];
}

/** An answer that can be given. */
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
	/** Whether none of the runs is booked in its period. */
	isElsewhere: boolean;
	/** Whether it is an earlier version of what is booked. */
	isFormer: boolean;
}

/**
 * `same` is that run already, except for hand edits and unwritten differences; `part` is what runs have on its dates, or
 * the newer version of that; `correct` is a newer version; `older` was replaced by a newer version in the same input.
 */
export interface RunMatch {
	kind: 'same' | 'part' | 'correct' | 'new' | 'older' | 'leave' | 'ask';
	runs: readonly BookedRun[];
	question: Question | null;
	/** The contents of which the answers are missing, or contradict the one that was given for this. */
	waitsFor: readonly Content[];
}

export interface MatchInput {
	contents: readonly Content[];
	booked: readonly BookedRun[];
	/** Given the names of the runs that it may be a newer version of: an answer with other runs does not count. */
	answerTo(question: string, runs: readonly string[]): RunAnswer | null;
	/** A name for everything that a question is about. */
	idOf(facts: unknown): string;
	/** Whether the books have exactly these contents for these runs; for runs of other periods, on the dates of the contents. */
	isSame(contents: readonly Content[], runs: readonly BookedRun[]): boolean;
	/** The smallest distance of their dates, in periods. */
	apart(content: Content, run: BookedRun): number;
	isInPeriod(of: Pick<BookedRun, 'period'>, date: BookDate): boolean;
	/** As a text that only says whether two dates have the same one. */
	periodOn(date: BookDate): string;
}

export function had({ states }: BookedRun, { name }: Content): boolean {
	return states.some((state) => state.name === name);
}

export function isLast({ name }: Content, { states }: BookedRun): boolean {
	return states.at(-1)?.name === name;
}

/** Ignores cost centres: a person who reverses a run by hand may leave them out. */
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

/** What a journal has of the total of another, and the ledger accounts that only one of them has. */
export interface Likeness {
	percent: number;
	without: string[];
	added: string[];
}

export function likenessTo(before: Amounts, sums: Amounts): Likeness {
	const [all, part] = [before.undated(), sums.undated()];
	const accountsOf = (amounts: Amounts) => amounts.list().map(({ ledgerAccount }) => ledgerAccount);
	const [old, now] = [accountsOf(all), accountsOf(part)];
	return {
		percent: all.isNothing() ? 0 : Number(part.size().div(all.size()).times(100).toFixed(0)),
		without: old.filter((code) => !now.includes(code)),
		added: now.filter((code) => !old.includes(code)),
	};
}

/** No ledger account is lost, and at most a tenth of the amounts moved, whatever the dates and cost centres. */
export function looksLikeNewerVersion(sums: Amounts, before: Amounts): boolean {
	const changed = sums.undated().minus(before.undated()).size();
	return changed.times(10).lte(before.undated().size()) && likenessTo(before, sums).without.length === 0;
}
