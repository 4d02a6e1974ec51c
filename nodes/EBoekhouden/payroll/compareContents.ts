import { Amounts } from './amounts';
import {
	isCalled,
	isLast,
	isStanding,
	looksLikeNewerVersion,
	type BookedRun,
	type Content,
} from './content';

/** A name besides its period: `P05-bonus`, and not `P05`. */
export function hasOwnWord({ origin, run }: Pick<Content, 'origin' | 'run'>): boolean {
	return origin === 'named' && !/^P\d+$/.test(run);
}

export function looksLike({ sums }: Content, runs: readonly BookedRun[]): boolean {
	return looksLikeNewerVersion(sums, sumsOf(runs));
}

/** Whether it was booked as one of several that are one content. */
export function isShare({ states }: BookedRun): boolean {
	return (states.at(-1)?.others ?? []).length > 0;
}

export function sumsOf(runs: readonly BookedRun[]): Amounts {
	return Amounts.of(runs.flatMap((run) => run.sums.list()));
}

/** The dates of both; `isExact`: with the same amounts on them. */
export function datesOfBoth({ sums }: Pick<Content, 'sums'>, run: BookedRun, isExact = false): string[] {
	const [mine, theirs] = [sums, run.sums].map((one) => (isExact ? one.perAccount() : one));
	return sums.dates().filter((date) => {
		const [own, other] = [mine?.onDate(date) ?? [], theirs?.onDate(date) ?? []];
		return other.length > 0 && (!isExact || Amounts.of(own).minus(Amounts.of(other)).isNothing());
	});
}

export function datesOfAll(runs: readonly BookedRun[]): string[] {
	return sumsOf(runs).dates();
}

/** On one of its dates it has exactly what a run has there. */
export function hasAgain(content: Content, run: BookedRun): boolean {
	return isStanding(run) && datesOfBoth(content, run, true).length > 0;
}

export function booksOrder(booked: readonly BookedRun[], runs: readonly BookedRun[]): BookedRun[] {
	return booked.filter((run) => runs.includes(run));
}

/** Whether one of two in the same input may be another version of the other. */
export function mayBeOne(content: Content, other: Content): boolean {
	if (content.origin === 'list' || other.origin === 'list') return false;
	const isOfPeriod = content.period === other.period;
	if (content.origin !== 'named' || other.origin !== 'named') return isOfPeriod;
	if (content.run === other.run) return content.year === other.year;
	if (!isOfPeriod) return false;
	if (hasOwnWord(content) && hasOwnWord(other)) return content.sums.isSameUndated(other.sums);
	return looksLikeNewerVersion(content.sums, other.sums) || looksLikeNewerVersion(other.sums, content.sums);
}

/** A content that another name had once is not an older file of this one, unless a person said that it was. */
export function isFormerOf(content: Content, run: BookedRun): boolean {
	const state = run.states.find(({ name }) => name === content.name);
	const isOther = content.origin === 'named' && state?.origin === 'named' && !isCalled(run, content);
	return state !== undefined && !isLast(content, run) && !isOther;
}
