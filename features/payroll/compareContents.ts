import { Amounts } from './amounts';
import {
	isCalled,
	isLast,
	isStanding,
	likenessTo,
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

/** Dates that only one of them has. */
export function changedDates({ sums }: Content, run: BookedRun): string[] {
	const [mine, theirs] = [sums.dates(), run.sums.dates()];
	return [...mine.filter((date) => !theirs.includes(date)), ...theirs.filter((date) => !mine.includes(date))];
}

export function hasAllAccounts({ sums }: Content, run: BookedRun): boolean {
	return isStanding(run) && likenessTo(run.sums, sums).without.length === 0;
}

/** Whatever the dates and cost centres. */
export function isNearerTo(
	{ sums }: Content,
	runs: readonly BookedRun[],
	than: readonly BookedRun[],
): boolean {
	const [one, other] = [runs, than].map((some) => sums.undated().minus(sumsOf(some).undated()).size());
	return one !== undefined && other !== undefined && one.lt(other);
}

/** Whether another one is about the same: its period, or its dates. */
export function isInsteadOf({ name, period, sums }: Content, other: Content): boolean {
	const isThere = (date: string) => other.sums.onDate(date).length > 0;
	return name !== other.name && (period === other.period || sums.dates().every(isThere));
}

/** On the dates that they share, if any: what else a content has came along with it. */
export function looksLikeThere({ sums }: Pick<Content, 'sums'>, runs: readonly BookedRun[]): boolean {
	const before = sumsOf(runs);
	const there = Amounts.of(before.dates().flatMap((date) => sums.onDate(date)));
	return looksLikeNewerVersion(there.isNothing() ? sums : there, before);
}

/** On a date it has what a run has there, alone or with the others, or a newer version of that. */
export function hasAgainOfPart(
	{ sums }: Pick<Content, 'sums'>,
	run: BookedRun,
	others: readonly BookedRun[] = [],
): boolean {
	return run.sums.dates().some((date) => {
		const [now, alone, all] = [sums, run.sums, sumsOf(others)].map((one) => Amounts.of(one.onDate(date)));
		if (!now || now.isNothing()) return false;
		return [alone, all].some((before) => before !== undefined && looksLikeNewerVersion(now, before));
	});
}

/** On one of its dates it has exactly what a run has there. */
export function hasAgain(content: Content, run: BookedRun): boolean {
	return isStanding(run) && datesOfBoth(content, run, true).length > 0;
}

export function booksOrder(booked: readonly BookedRun[], runs: readonly BookedRun[]): BookedRun[] {
	return booked.filter((run) => runs.includes(run));
}

/** Whether one of two in the same input may be another version of the other, or of a part of it. */
export function mayBeOne(content: Content, other: Content): boolean {
	if (content.origin === 'list' || other.origin === 'list') return false;
	const areNamed = content.origin === 'named' && other.origin === 'named';
	if (areNamed && content.run === other.run) return content.year === other.year;
	if (content.period !== other.period) return hasOneDate(content, other);
	if (!areNamed) return true;
	if (hasOwnWord(content) && hasOwnWord(other)) return content.sums.isSameUndated(other.sums);
	return isNewerVersionOfOne(content.sums, other.sums);
}

function hasOneDate({ sums }: Content, other: Content): boolean {
	return sums.dates().some((date) => {
		const [one, two] = [sums.onDate(date), other.sums.onDate(date)];
		return two.length > 0 && isNewerVersionOfOne(Amounts.of(one), Amounts.of(two));
	});
}

function isNewerVersionOfOne(one: Amounts, other: Amounts): boolean {
	return looksLikeNewerVersion(one, other) || looksLikeNewerVersion(other, one);
}

/** A content that another name had once is not an older file of this one, unless a person said that it was. */
export function isFormerOf(content: Content, run: BookedRun): boolean {
	const state = run.states.find(({ name }) => name === content.name);
	const isOther = content.origin === 'named' && state?.origin === 'named' && !isCalled(run, content);
	return state !== undefined && !isLast(content, run) && !isOther;
}
