import type { Amounts } from './amounts';

/**
 * Where the name of a run comes from: a number in a list, what the sender of a file calls it, or its content alone. Of that,
 * the period is said by the file, or assumed by its date.
 */
export type Origin = 'list' | 'named' | 'said' | 'assumed';

/** A journal as a whole: one run, of which only the sums count. */
export interface Content {
	/** Made of company, period and sums. */
	name: string;
	origin: Origin;
	/** Its own name, of its year; the name of the content where it has none. */
	run: string;
	year: number;
	/** The last that it has: `2026-5`. */
	period: string;
	sums: Amounts;
}

/** A run as it stands in the books. */
export interface BookedRun {
	run: string;
	year: number;
	period: string;
	origin: Origin;
	sums: Amounts;
	/**
	 * The contents for which its entries were written, in order, each with the hashes of the other runs that were one content
	 * with it then; `named` for one that came under its own name.
	 */
	states: readonly { name: string; origin: Origin; others: readonly string[] }[];
	/** All of it was taken back on purpose, and nothing was booked since. */
	isTakenBack: boolean;
	/** In order. */
	mutations: readonly string[];
}

export type AnswerWord = 'correct' | 'book' | 'leave';

export interface Answer {
	word: AnswerWord;
	/** With `correct`: the runs of which the content is the newer state. */
	runs: readonly string[];
}

/** All that is asked about: the runs that stand booked beside a content, and the open contents that came with it. */
export interface Question {
	id: string;
	/** Booked in its period. */
	booked: readonly BookedRun[];
	/** In another period, with the same amounts or, where the dates are the same or a period is assumed, with nearly these. */
	elsewhere: readonly BookedRun[];
	/** Which of these it most likely is a newer state of, by its name; null where the amounts decide. */
	likely: BookedRun | null;
	/** Whether its name and its amounts are its own, as those of the runs beside it came along. */
	isOther: boolean;
	/** Open contents that came with it, and may be another state of it. */
	others: readonly Content[];
	/** Whether one of these, which came before it, has its amounts. */
	isRepeat: boolean;
	/** Whether it is an earlier state of what is booked. */
	isFormer: boolean;
}

export function had({ states }: BookedRun, { name }: Content): boolean {
	return states.some((state) => state.name === name);
}

export function isLast({ name }: Content, { states }: BookedRun): boolean {
	return states.at(-1)?.name === name;
}

/** Whatever the cost centres: a person who takes a run back by hand may leave them out. */
export function isStanding({ sums }: BookedRun): boolean {
	return !sums.isNothingPerAccount();
}

/** A number of a list is that run in any year: a person may have mistyped it. */
export function isCalled(booked: BookedRun, { run, year }: { run: string; year: number }): boolean {
	return booked.run === run && (booked.year === year || !isFromFile(booked));
}

export function isFromFile({ origin }: BookedRun): boolean {
	return origin !== 'list';
}

/** A newer state differs from what it replaces by less than half of what it moves. */
export const ALIKE = 0.5;

/** Of more than these nothing is tried but each by itself and all: the number of choices grows too fast. */
const TRIED = 12;

/** Runs that are added up to be one content. */
export const MOST_TOGETHER = 3;

/** Every choice of one up to `most`, smaller ones first. */
export function choicesOf<T>(all: readonly T[], most: number): T[][] {
	if (all.length > TRIED) return [...all.map((one) => [one]), [...all]];
	const sets = all.reduce<T[][]>(
		(some, one) => [...some, ...some.filter(({ length }) => length < most).map((set) => [...set, one])],
		[[]],
	);
	return sets.filter(({ length }) => length > 0).sort((a, b) => a.length - b.length);
}
