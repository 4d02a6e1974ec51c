import type { Amounts } from './amounts';
import {
	areOfTwoNames,
	arePaired,
	datesOfBoth,
	hasSameSumsElsewhere,
	isNamedAfter,
	isWithinPeriods,
	looksLikeThere,
	mayBePartOf,
	sumsOf,
} from './compareContents';
import {
	isCalled,
	isStillBooked,
	type BookedRun,
	type RunChoice,
	type Content,
	type MatchInput,
	type Question,
} from './content';
import { likenessTo, looksLikeNewerVersion, THRESHOLDS } from './likeness';

interface About extends Pick<MatchInput, 'booked' | 'apart' | 'isInPeriod' | 'periodOn'> {
	/** The run with its name. */
	own: BookedRun | undefined;
	/** Whether another file of the input has exactly the amounts of that run, for another period. */
	isOwnOfAnother: boolean;
	/** Whether it is an earlier version of a booked run, or of another file of the input. */
	isOld: boolean;
	/** Whether the input has the journal of a run as well. */
	isThere(run: BookedRun): boolean;
}

/**
 * The answers: all runs together, each run alone or in part, a run beside them, or to leave it. The likely one is first.
 */
export function choicesFor(content: Content, runs: readonly BookedRun[], about: About): RunChoice[] {
	const { isOld, apart } = about;
	const isPart = (run: BookedRun) => mayBePartOf(content, run);
	// A file of one month is not a newer version of a run of several months.
	const whole = runs.filter((run) => run.period === content.period || !isPart(run));
	const stillBooked = runs.filter(isStillBooked);
	const all = [
		...runs.filter(isPart).map((run): RunChoice => ({ word: 'part', runs: [run] })),
		...(stillBooked.length > 1 ? [{ word: 'correct', runs: stillBooked } as const] : []),
		...whole.map((run): RunChoice => ({ word: 'correct', runs: [run] })),
	];
	// A newer version of a run that it equals would book nothing; `leave` does the same, and no other answer waits for it.
	const corrects = all.filter(({ runs: some }) => !content.sums.minus(sumsOf(some)).isNothing());
	const isThereWhole = corrects.length < all.length;
	const likely = corrects.filter((choice) => isLikely(content, choice, about));
	const rest = corrects.filter((choice) => !likely.includes(choice));
	const [book, leave] = [{ word: 'book', runs: [] } as const, { word: 'leave', runs: [] } as const];
	const isWithin = runs.some(
		(run) =>
			datesOfBoth(content, run, true).length === content.sums.dates().length ||
			isWithinPeriods(content, run, about),
	);
	const isNear = runs.some(
		(run) => hasSameSumsElsewhere(content, run) && apart(content, run) <= THRESHOLDS.likelyWithin,
	);
	// Two names that were booked beside each other before are two runs, also with equal amounts.
	const isBeside =
		!about.own && runs.some((run) => run.period === content.period && arePaired(content, run, about.booked));
	const isThere = isThereWhole || (isWithin && likely.length === 0);
	if (isOld || isNear || (isThere && !isBeside)) return [leave, ...corrects, book];
	return [...likely, book, ...rest, leave];
}

/**
 * Whether it likely is a newer version of these runs: by its amounts or its name, or a file of another client was booked
 * for them.
 */
function isLikely(content: Content, { word, runs }: RunChoice, about: About): boolean {
	const { own, booked, apart, isInPeriod } = about;
	const [only, ...more] = runs;
	if (about.isOwnOfAnother && own && runs.includes(own)) return false;
	if (only && word === 'part') {
		const [before, now] = [only.sums.on(content.sums.dates()), content.sums.on(only.sums.dates())];
		const { percent, without } = likenessTo(before, now);
		const { sizeAtLeast, sizeAtMost } = THRESHOLDS;
		return without.length === 0 && percent >= sizeAtLeast && percent <= sizeAtMost;
	}
	const dates = content.sums.dates();
	const areIn = (run: BookedRun) => dates.map((date) => isInPeriod(run, date));
	// Wages of the month before may be equal, and a file of the next month may have this name by mistake.
	const isBeside = (run: BookedRun) =>
		datesOfBoth(content, run).length > 0 ||
		(run.period === content.period &&
			(run !== own || areIn(run).includes(true)) &&
			(content.origin !== 'assumed' || apart(content, run) <= THRESHOLDS.likelyWithin));
	if (runs.every((run) => isWithinPeriods(run, content, about))) return true;
	if (!own && only && more.length === 0) {
		const beside = booked.filter((run) => run !== only && run.period === only.period && isStillBooked(run));
		const isOfPeriod = only.period === content.period;
		if (isOfPeriod && isNamedAfter(content, only, beside))
			return likenessTo(only.sums, content.sums).without.length === 0;
		// A run of allowances has the accounts of the wages too; when the file of the wages is there, this is another run.
		const isNew = about.isThere(only) || (isOfPeriod && areOfTwoNames(content, only));
		if (isNew && !content.sums.isSameUndated(only.sums)) return false;
	}
	if (looksLikeThere(content, runs) && runs.every(isBeside)) return true;
	if (!only || more.length > 0) return false;
	if (only === own && only.period === content.period) {
		const shared = datesOfBoth(content, only);
		const isOwn = dates.every((date, at) => shared.includes(date) || areIn(only)[at]);
		const isWithin = datesOfBoth(content, only, true).length === dates.length;
		return isOwn && !isWithin && likenessTo(only.sums, content.sums).without.length === 0;
	}
	const usual = booked.filter((run) => run.period !== content.period && isStillBooked(run));
	const isUsual = (sums: Amounts) => usual.some((run) => looksLikeNewerVersion(sums, run.sums));
	return isUsual(content.sums) && !isUsual(only.sums);
}

/**
 * Where the first answers to two questions exclude each other, another one comes first: the run with its name, or `leave`.
 */
export function withoutClash(
	questions: ReadonlyMap<Content, Question>,
	exclude: (answer: RunChoice, content: Content, given: RunChoice, other: Content) => boolean,
): Map<Content, Question> {
	const isOwn = (content: Content, { runs }: RunChoice) =>
		runs.length > 0 && runs.every((run) => isCalled(run, content));
	const likely = [...questions].flatMap(([content, { choices }]) => {
		const [choice] = choices;
		return choice && choice.runs.length > 0 ? [{ content, choice }] : [];
	});
	const isClash = ({ content, choice }: (typeof likely)[number]) =>
		!isOwn(content, choice) &&
		likely.some((one) => one.content !== content && exclude(choice, content, one.choice, one.content));
	const clashes = likely.filter(isClash).map(({ content }) => content);
	return new Map(
		[...questions].map(([content, question]) => {
			if (!clashes.includes(content)) return [content, question];
			const { choices } = question;
			const isFirst = choices.some((choice) => isOwn(content, choice))
				? (choice: RunChoice) => isOwn(content, choice)
				: ({ word }: RunChoice) => word === 'leave';
			const rest = choices.filter((choice) => !isFirst(choice));
			return [content, { ...question, choices: [...choices.filter(isFirst), ...rest] }];
		}),
	);
}
