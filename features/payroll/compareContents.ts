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
	type BookedRun,
	type Content,
	type MatchInput,
} from './content';
import { likenessTo, looksLikeNewerVersion, THRESHOLDS } from './likeness';

type Summed = Pick<Content, 'sums'>;
type Periods = Pick<MatchInput, 'periodOn'>;
type Named = Pick<Content, 'origin' | 'run' | 'period' | 'called' | 'sums'>;

/**
 * The word behind the period in the name of a file: `-bonus` of `P05-bonus`, '' of `P05`. Null for the name in a column.
 */
function wordOf({ origin, run }: Pick<Named, 'origin' | 'run'>): string | null {
	const match = /^P\d+(\D.*)?$/.exec(run);
	return origin === 'named' && match ? (match[1] ?? '') : null;
}

/** Whether its name has more than the period: `P05-bonus`. */
export function hasOwnWord(one: Pick<Named, 'origin' | 'run'>): boolean {
	return one.origin === 'named' && wordOf(one) !== '';
}

export function looksLike({ sums }: Content, runs: readonly BookedRun[]): boolean {
	return looksLikeNewerVersion(sums, sumsOf(runs));
}

/** Whether it is one of several runs that were booked for one content. */
export function isShare(run: BookedRun): boolean {
	return (run.states.at(-1)?.others ?? []).some((hash) => hash !== runAsHash(run));
}

/**
 * Whether a run was booked for several files together: it has exactly the files of its period, or about as much as the runs
 * of another period, one of which looks like this file.
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

/** Whether a person said that it is the last version of this run, which has another name. */
export function isByAnswer(content: Content, run: BookedRun): boolean {
	return isLast(content, run) && run.states.at(-1)?.origin === 'said' && run.run !== content.name;
}

/** Whether it was booked as the newer version of a run on its own dates only. */
export function wasBookedAsPart({ name }: Content, run: BookedRun): boolean {
	return run.states.some((state) => state.name === name && state.others.includes(runAsHash(run)));
}

/** Whether a run shares dates with a content, with other amounts on some, and has dates of its own too. */
export function mayBePartOf(content: Content, run: BookedRun): boolean {
	const [there, exact] = [datesOfBoth(content, run), datesOfBoth(content, run, true)];
	const isOther = exact.length < content.sums.dates().length;
	return isOther && there.length > 0 && run.sums.dates().length > there.length;
}

export function sumsOf(runs: readonly Summed[]): Amounts {
	return Amounts.of(runs.flatMap((run) => run.sums.list()));
}

/** The dates that a content and a run share; `isExact`: those with the same amounts. */
export function datesOfBoth({ sums }: Summed, run: BookedRun, isExact = false): string[] {
	const shared = sums.dates().filter((date) => run.sums.onDate(date).length > 0);
	const rest = isExact ? sums.on(shared).minus(run.sums).perAccount() : null;
	return shared.filter((date) => !rest || rest.onDate(date).length === 0);
}

/** Whether a run has the same amounts in another period, and one of the two periods was derived from a date. */
export function hasSameSumsElsewhere(content: Content, run: BookedRun): boolean {
	const isDerived = content.origin === 'assumed' || run.origin === 'assumed';
	return isDerived && run.period !== content.period && content.sums.isSameUndated(run.sums);
}

/** Whether the sums differ less from these runs than from the others, whatever the dates and cost centres. */
export function isNearerTo({ sums }: Summed, runs: readonly Summed[], than: readonly Summed[]): boolean {
	const apart = (some: readonly Summed[]) => sums.undated().minus(sumsOf(some).undated()).size();
	return apart(runs).lt(apart(than));
}

/** Compared on the dates that they share, if they share any. */
export function looksLikeThere({ sums }: Summed, runs: readonly BookedRun[]): boolean {
	const before = sumsOf(runs);
	const there = sums.on(before.dates());
	return looksLikeNewerVersion(there.isNothing() ? sums : there, before);
}

/** Whether it has, on a date, the amounts that the run has there, alone or with the others, or a newer version. */
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

/**
 * For each period of the one: whether the other may have the same amounts in it, on whatever days. Empty when each has only
 * one date, or only one period.
 */
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

/** Whether the other may have one of its periods too, on whatever days. */
export function hasAgainInPeriod(one: Summed, other: Summed, periods: Periods): boolean {
	return periodsOf(one, other, periods).includes(true);
}

/** Whether the other may have every period of this one, and has more periods. */
export function isWithinPeriods(one: Summed, other: Summed, periods: Periods): boolean {
	const own = periodsOf(one, other, periods);
	return own.length > 0 && !own.includes(false) && own.length < periodsOf(other, one, periods).length;
}

/** Whether two contents of one input may be versions of each other, or of a part. */
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

/** Whether the other content, of the same input, likely has it already: with more dates, or as the version before it. */
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

/** Whether one may be a version of the other by its accounts and size: a run that is much smaller is a bonus. */
function hasAllAccounts(one: Named, other: Named): boolean {
	const [own, main] = hasOwnWord(other) && !hasOwnWord(one) ? [other, one] : [one, other];
	const { percent, without, added } = likenessTo(main.sums, own.sums);
	if (percent < THRESHOLDS.sizeAtLeast || without.length > 0) return false;
	return !hasOwnWord(main) || (percent <= THRESHOLDS.sizeAtMost && added.length === 0);
}

function wordsIn({ called }: Pick<Named, 'called'>): string[] {
	return called
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.filter(Boolean);
}

/** The words of one name that the other name does not have: so the period falls out. */
function ownWords(one: Named, other: Named): string[] {
	const theirs = wordsIn(other);
	return wordsIn(one).filter((word) => !theirs.includes(word));
}

/** Whether a run of another period has the name of the one, and not of the other, apart from the words that both have. */
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

/** The runs with these two names in the last period before this one in which both are booked, after a question. */
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

/** Whether both have equal amounts now, and had in that other period: two salaries. */
export function areEqualPair(one: Named, other: Named, booked: readonly BookedRun[]): boolean {
	if (!areOfTwoNames(one, other) || !one.sums.isSameUndated(other.sums)) return false;
	const [a, b] = pairBefore(one, other, booked) ?? [];
	return a !== undefined && b !== undefined && a.sums.isSameUndated(b.sums);
}

/** Whether each of two files has a word in its name that the other does not have. */
export function areOfTwoNames(one: Named, other: Named): boolean {
	return areNamed(one, other) && hasOwnWord(one) && hasOwnWord(other) && haveOwnWords(one, other);
}

function haveOwnWords(one: Named, other: Named): boolean {
	return ownWords(one, other).length > 0 && ownWords(other, one).length > 0;
}

/** Whether a name only has its month and words of the name of a run, one of which no other run beside that has. */
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

/** Whether one name may have replaced the other, so that both are one run. A name in a column is always its own run. */
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

/** Whether a run had this content earlier. Content of a file with another name does not count, unless a person said so. */
export function isFormerOf(content: Content, run: BookedRun): boolean {
	const state = run.states.find(({ name }) => name === content.name);
	const isOther = content.origin === 'named' && state?.origin === 'named' && !isCalled(run, content);
	return state !== undefined && !isLast(content, run) && !isOther;
}
