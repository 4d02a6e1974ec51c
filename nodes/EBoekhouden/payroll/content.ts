import type { Amounts } from './amounts';

/**
 * The source of a run's name: a number in a list, the name that the sender of a file gave, or only its content. For the
 * last, the period is in the file, or is derived from its date.
 */
export type Origin = 'list' | 'named' | 'said' | 'assumed';

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
	sums: Amounts;
}

/** A run in the books. */
export interface BookedRun {
	run: string;
	year: number;
	period: string;
	origin: Origin;
	sums: Amounts;
	/**
	 * The contents for which its entries were written, in order, each with the hashes of the other runs that shared the
	 * content at that time; `named` for one with its own name.
	 */
	states: readonly { name: string; origin: Origin; others: readonly string[] }[];
	/** Everything was reversed on purpose, and nothing was booked since. */
	isTakenBack: boolean;
	/** In order. */
	mutations: readonly string[];
}

export type AnswerWord = 'correct' | 'book' | 'leave';

export interface Answer {
	word: AnswerWord;
	/** With `correct`: the runs of which the content is the newer version. */
	runs: readonly string[];
}

/**
 * Everything that a question is about: the booked runs that a content may belong to, and the other undecided contents in
 * the same input.
 */
export interface Question {
	id: string;
	/** Booked in its period. */
	booked: readonly BookedRun[];
	/**
	 * In another period, with the same amounts or, when the dates are the same or the period is derived, with nearly the
	 * same.
	 */
	elsewhere: readonly BookedRun[];
	/** The one that it most likely is a newer version of, by its name; null when the amounts decide. */
	likely: BookedRun | null;
	/** Whether name and amounts are its own, because those of the booked runs are in the input as well. */
	isOther: boolean;
	/** Undecided contents in the same input, which may be another version of it. */
	others: readonly Content[];
	/** Whether an earlier one of these has its amounts. */
	isRepeat: boolean;
	/** Whether it is an earlier version of what is booked. */
	isFormer: boolean;
}

export function had({ states }: BookedRun, { name }: Content): boolean {
	return states.some((state) => state.name === name);
}

export function isLast({ name }: Content, { states }: BookedRun): boolean {
	return states.at(-1)?.name === name;
}

/** Ignores cost centres: a person who reverses a run by hand may leave them out. */
export function isStanding({ sums }: BookedRun): boolean {
	return !sums.isNothingPerAccount();
}

/** A number in a list is that run in any year, because a person may have mistyped the year. */
export function isCalled(booked: BookedRun, { run, year }: { run: string; year: number }): boolean {
	return booked.run === run && (booked.year === year || !isFromFile(booked));
}

export function isFromFile({ origin }: BookedRun): boolean {
	return origin !== 'list';
}

/** A newer version differs from the previous one by less than half of its amounts. */
export const ALIKE = 0.5;

/** Above this number, only each one and all together are tried: the number of combinations grows too fast. */
const TRIED = 12;

/** The maximum number of runs that are added up to match one content. */
export const MOST_TOGETHER = 3;

/** Every combination of one up to `most`, smaller ones first. */
export function choicesOf<T>(all: readonly T[], most: number): T[][] {
	if (all.length > TRIED) return [...all.map((one) => [one]), [...all]];
	const sets = all.reduce<T[][]>(
		(some, one) => [...some, ...some.filter(({ length }) => length < most).map((set) => [...set, one])],
		[[]],
	);
	return sets.filter(({ length }) => length > 0).sort((a, b) => a.length - b.length);
}
