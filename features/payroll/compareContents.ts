import { byPeriod } from '../../base/values/dates';
import { groupedBy } from '../../base/values/records';
import { Amounts } from './amounts';
import { runAsHash } from './description';
import { readMonth } from './writtenDates';
import {
	isCalled,
	isFromFile,
	isLast,
	isStillBooked,
	lastPeriodOf,
	likenessTo,
	looksLikeNewerVersion,
	type BookedRun,
	type Content,
	type MatchInput,
} from './content';

type Summed = Pick<Content, 'sums'>;
type Periods = Pick<MatchInput, 'periodOn'>;
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

/**
 * Whether what was booked as one run is of several files: to the cent those of its period, or as much as what was booked
 * in another period for a file like this and those beside it.
 */
export function isShareOf(content: Content, run: BookedRun, { contents, booked }: MatchInput): boolean {
	const files = contents.filter((one) => one.origin !== 'list' && one.period === run.period);
	const isOfAll = files.length > 1 && files.includes(content);
	if (isOfAll && sumsOf(files).minus(run.sums).isNothing()) return true;
	const others = booked.filter((one) => isFromFile(one) && one.period !== run.period && isStillBooked(one));
	return [...groupedBy(others, ({ period }) => period).values()].some(
		(month) =>
			month.length > 1 &&
			month.some((one) => looksLike(content, [one])) &&
			looksLikeNewerVersion(run.sums, sumsOf(month)),
	);
}

/** Whether it became the last version of a run, which has another name, because a person said so. */
export function isByAnswer(content: Content, run: BookedRun): boolean {
	return isLast(content, run) && run.states.at(-1)?.origin === 'said' && run.run !== content.name;
}

/** Whether a content was booked as the newer version of what a run has on its dates, and of nothing else. */
export function wasBookedAsPart({ name }: Content, run: BookedRun): boolean {
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
	const rest = isExact ? sums.on(shared).minus(run.sums).perAccount() : null;
	return shared.filter((date) => !rest || rest.onDate(date).length === 0);
}

/** Whether a run of another period, one of which is derived, has the same amounts. */
export function hasSameSumsElsewhere(content: Content, run: BookedRun): boolean {
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
	given: Periods & Pick<MatchInput, 'booked'>,
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

/** Whether what came with it likely has it already, on more dates, or as the other version before it in the input. */
export function mayRepeat(content: Content, other: Content, given: MatchInput): boolean {
	if (isWithinPeriods(content, other, given)) return true;
	const { contents, booked } = given;
	const areOwn = hasOwnWord(content) && hasOwnWord(other);
	return (
		contents.indexOf(other) < contents.indexOf(content) &&
		(!areOwn || content.sums.isSameUndated(other.sums)) &&
		looksLikeNewerVersion(content.sums, other.sums) &&
		!arePaired(content, other, booked)
	);
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

/** The runs of these two names, of which a person was asked, in the last period before in which both are booked. */
function pairBefore(one: Named, other: Named, booked: readonly BookedRun[]): [BookedRun, BookedRun] | null {
	const stillBooked = booked.filter(
		(run) => isFromFile(run) && run.period !== one.period && isStillBooked(run),
	);
	const mine = stillBooked.filter((run) => hasNameOf(run, one, other));
	const theirs = stillBooked.filter((run) => hasNameOf(run, other, one) && !mine.includes(run));
	const wereAsked = (a: BookedRun, b: BookedRun) => !areNamed(a, b) || hasAllAccounts(a, b);
	const pairs = mine.flatMap((a) =>
		theirs.flatMap((b): [BookedRun, BookedRun][] =>
			a.period === b.period && wereAsked(a, b) ? [[a, b]] : [],
		),
	);
	const inOrder = pairs.sort(([a], [b]) => byPeriod(lastPeriodOf(a), lastPeriodOf(b)));
	return (
		inOrder.findLast(([run]) => byPeriod(lastPeriodOf(run), lastPeriodOf(one)) < 0) ?? inOrder[0] ?? null
	);
}

/** Whether runs of these two names are booked beside each other in another period. */
export function arePaired(one: Named, other: Named, booked: readonly BookedRun[]): boolean {
	return haveOwnWords(one, other) && pairBefore(one, other, booked) !== null;
}

/** Whether they are such a pair, of the same amounts now as before: two salaries. */
export function areEqualPair(one: Named, other: Named, booked: readonly BookedRun[]): boolean {
	if (!areOfTwoNames(one, other) || !one.sums.isSameUndated(other.sums)) return false;
	const [a, b] = pairBefore(one, other, booked) ?? [];
	return a !== undefined && b !== undefined && a.sums.isSameUndated(b.sums);
}

/** Whether each of two files has a name of its own, with a word that the other has not. */
export function areOfTwoNames(one: Named, other: Named): boolean {
	return areNamed(one, other) && hasOwnWord(one) && hasOwnWord(other) && haveOwnWords(one, other);
}

function haveOwnWords(one: Named, other: Named): boolean {
	return ownWords(one, other).length > 0 && ownWords(other, one).length > 0;
}

/** Whether a name has nothing but its month and words of that of a run, by which that differs from each one beside it. */
export function isNamedAfter(one: Named, run: Named, beside: readonly Named[]): boolean {
	const words = wordsIn(one).filter((word) => readMonth(word) === null);
	const isOwnWord = (word: string) => words.includes(word);
	return (
		beside.length > 0 &&
		words.every((word) => wordsIn(run).includes(word)) &&
		beside.every((other) => ownWords(run, other).some(isOwnWord))
	);
}

function areNamed(one: Named, other: Named): boolean {
	return one.origin === 'named' && other.origin === 'named';
}

/** Whether what one of two names of a period has may be a version of what the other has. What a column names is a run. */
export function mayBeRenamed(one: Named, other: Named, booked: readonly BookedRun[]): boolean {
	const isNamed = areNamed(one, other);
	const areOwn = isNamed ? hasOwnWord(one) && hasOwnWord(other) : haveOwnWords(one, other);
	const areOfColumns = isNamed && areOwn && wordOf(one) === null && wordOf(other) === null;
	if (areEqualPair(one, other, booked)) return false;
	const before = areOfColumns ? null : pairBefore(one, other, booked);
	const areTwo = areOfColumns || (before !== null && isNearerTo(one, [before[0]], [other]));
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
