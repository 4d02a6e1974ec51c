import { groupedBy } from '../../base/values/records';
import { Amounts } from './amounts';
import { runAsHash } from './description';
import {
	isCalled,
	isFromFile,
	isLast,
	isStanding,
	likenessTo,
	looksLikeNewerVersion,
	type BookedRun,
	type Content,
	type Everything,
} from './content';

type Summed = Pick<Content, 'sums'>;
type Periods = Pick<Everything, 'periodOn'>;
type Named = Pick<Content, 'origin' | 'run' | 'period' | 'called' | 'sums'>;

/** The word of a file besides its period: `-bonus` of `P05-bonus`, '' of `P05`; null for another name, as of a column. */
function wordOf({ origin, run }: Pick<Named, 'origin' | 'run'>): string | null {
	const match = /^P\d+(\D.*)?$/.exec(run);
	return origin === 'named' && match ? (match[1] ?? '') : null;
}

/** A name besides its period: `P05-bonus`, and not `P05`. */
export function hasOwnWord(one: Pick<Named, 'origin' | 'run'>): boolean {
	return one.origin === 'named' && wordOf(one) !== '';
}

export function looksLike({ sums }: Content, runs: readonly BookedRun[]): boolean {
	return looksLikeNewerVersion(sums, sumsOf(runs));
}

/** Whether it was booked as one of several that are one content. */
export function isShare(run: BookedRun): boolean {
	return (run.states.at(-1)?.others ?? []).some((hash) => hash !== runAsHash(run));
}

/** Whether it became the last version of a run, which has another name, because a person said so. */
export function isByAnswer(content: Content, run: BookedRun): boolean {
	return isLast(content, run) && run.states.at(-1)?.origin === 'said' && run.run !== content.name;
}

/** Whether a content was booked as the newer version of what a run has on its dates, and of nothing else. */
export function isPartOf({ name }: Content, run: BookedRun): boolean {
	return run.states.some((state) => state.name === name && state.others.includes(runAsHash(run)));
}

/** Whether a run has dates of a content, other ones besides, and not just what the content has. */
export function mayBePartOf(content: Content, run: BookedRun): boolean {
	const [there, exact] = [datesOfBoth(content, run), datesOfBoth(content, run, true)];
	const isOther = exact.length < content.sums.dates().length;
	return isOther && there.length > 0 && run.sums.dates().length > there.length;
}

export function sumsOf(runs: readonly Summed[]): Amounts {
	return Amounts.of(runs.flatMap((run) => run.sums.list()));
}

/** The dates of both; `isExact`: with the same amounts on them. */
export function datesOfBoth({ sums }: Summed, run: BookedRun, isExact = false): string[] {
	const shared = sums.dates().filter((date) => run.sums.onDate(date).length > 0);
	const left = isExact ? sums.on(shared).minus(run.sums).perAccount() : null;
	return shared.filter((date) => !left || left.onDate(date).length === 0);
}

/** Whether a run of another period, one of which is derived, has the same amounts. */
export function isMoved(content: Content, run: BookedRun): boolean {
	const isDerived = content.origin === 'assumed' || run.origin === 'assumed';
	return isDerived && run.period !== content.period && content.sums.isSameUndated(run.sums);
}

/** Whatever the dates and cost centres. */
export function isNearerTo({ sums }: Summed, runs: readonly Summed[], than: readonly Summed[]): boolean {
	const apart = (some: readonly Summed[]) => sums.undated().minus(sumsOf(some).undated()).size();
	return apart(runs).lt(apart(than));
}

/** On the dates that they share, if any: what else a content has came along with it. */
export function looksLikeThere({ sums }: Summed, runs: readonly BookedRun[]): boolean {
	const before = sumsOf(runs);
	const there = sums.on(before.dates());
	return looksLikeNewerVersion(there.isNothing() ? sums : there, before);
}

/** On a date it has what a run has there, alone or with the others, or a newer version of that. */
export function hasAgainOfPart(
	{ sums }: Summed,
	run: BookedRun,
	others: readonly BookedRun[] = [run],
): boolean {
	const isAgain = (date: string, before: Amounts) =>
		looksLikeNewerVersion(sums.on([date]), before.on([date]));
	const all = sumsOf(others);
	return run.sums.dates().some((date) => isAgain(date, run.sums) || isAgain(date, all));
}

/** Their periods, of which one of them has several, with whether both may have the same in it, on whatever days. */
function periodsOf(one: Summed, other: Summed, { periodOn }: Periods): boolean[] {
	const [dates, others] = [one.sums.dates(), other.sums.dates()];
	if (dates.length + others.length <= 2) return [];
	const [mine, theirs] = [groupedBy(dates, periodOn), groupedBy(others, periodOn)];
	if (mine.size + theirs.size <= 2) return [];
	return [...mine].map(([period, on]) => {
		const there = theirs.get(period) ?? [];
		return there.length > 0 && isNewerVersionOfOne(one.sums.on(on), other.sums.on(there));
	});
}

/** Whether one of several periods of the one is in the other again, on whatever days. */
export function hasAgainInPeriod(one: Summed, other: Summed, periods: Periods): boolean {
	return periodsOf(one, other, periods).includes(true);
}

/** Whether every period of the one is in the other again, which has more of them. */
export function isWithinPeriods(one: Summed, other: Summed, periods: Periods): boolean {
	const own = periodsOf(one, other, periods);
	return own.length > 0 && !own.includes(false) && own.length < periodsOf(other, one, periods).length;
}

/** Whether one of two in the same input may be another version of the other, or of a part of it. */
export function mayBeOne(
	content: Content,
	other: Content,
	given: Periods & Pick<Everything, 'booked'>,
): boolean {
	const { sums } = content;
	if (content.origin === 'list' || other.origin === 'list') return false;
	if (areNamed(content, other) && content.run === other.run) return content.year === other.year;
	if (content.period !== other.period)
		return (
			sums.dates().some((date) => isNewerVersionOfOne(sums.on([date]), other.sums.on([date]))) ||
			hasAgainInPeriod(content, other, given)
		);
	return mayBeRenamed(content, other, given.booked);
}

/** Whether one of two names of a period has all accounts of the main run, or both have the same; a small run is a bonus. */
function hasAllAccounts(one: Named, other: Named): boolean {
	const [own, main] = hasOwnWord(other) && !hasOwnWord(one) ? [other, one] : [one, other];
	const { percent, without, added } = likenessTo(main.sums, own.sums);
	if (percent < 50 || without.length > 0) return false;
	return !hasOwnWord(main) || (percent <= 200 && added.length === 0);
}

function wordsIn({ called }: Pick<Named, 'called'>): string[] {
	return called
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.filter(Boolean);
}

/** What the name of one of two has, and that of the other has not: what is left of both without the period. */
function ownWords(one: Named, other: Named): string[] {
	const theirs = wordsIn(other);
	return wordsIn(one).filter((word) => !theirs.includes(word));
}

/** Whether a run of another period has the name of the one of two, but for words that both have. */
function hasNameOf(run: Named, one: Named, other: Named): boolean {
	if (one.origin === 'named' && run.origin === 'named' && wordOf(run) === wordOf(one)) return true;
	const [own, theirs, words] = [ownWords(one, other), ownWords(other, one), wordsIn(run)];
	return (
		own.length + theirs.length > 0 &&
		words.length === wordsIn(one).length &&
		own.every((word) => words.includes(word)) &&
		!theirs.some((word) => words.includes(word))
	);
}

/** Whether runs of these two names, of which a person was asked, are booked beside each other in another period. */
function areUsual(one: Named, other: Named, booked: readonly BookedRun[]): boolean {
	const standing = booked.filter((run) => isFromFile(run) && run.period !== one.period && isStanding(run));
	const mine = standing.filter((run) => hasNameOf(run, one, other) && isNearerTo(one, [run], [other]));
	const theirs = standing.filter((run) => hasNameOf(run, other, one) && !mine.includes(run));
	const wereAsked = (a: BookedRun, b: BookedRun) => !areNamed(a, b) || hasAllAccounts(a, b);
	return mine.some((a) => theirs.some((b) => a.period === b.period && wereAsked(a, b)));
}

function areNamed(one: Named, other: Named): boolean {
	return one.origin === 'named' && other.origin === 'named';
}

/** Whether what one of two names of a period has may be a version of what the other has. What a column names is a run. */
export function mayBeRenamed(one: Named, other: Named, booked: readonly BookedRun[]): boolean {
	const isNamed = areNamed(one, other);
	const areOwn = isNamed
		? hasOwnWord(one) && hasOwnWord(other)
		: ownWords(one, other).length > 0 && ownWords(other, one).length > 0;
	const areOfColumns = isNamed && areOwn && wordOf(one) === null && wordOf(other) === null;
	const areTwo = areOfColumns || areUsual(one, other, booked);
	if (!areTwo && !isNamed) return true;
	if (areTwo && areOwn) return one.sums.isSameUndated(other.sums);
	return isNewerVersionOfOne(one.sums, other.sums) || (!areTwo && hasAllAccounts(one, other));
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
