import { daysBetween, type PeriodsPerYear } from '../../../base/values/dates';
import { sum, ZERO, type Money } from '../../../base/values/money';
import { lowestOf } from '../../../base/values/records';
import { Amounts } from '../read/amounts';
import { declaredName, isCut, isNumber, isOfWords, keyOf } from './declared';

/*
 * Which run it is. A run is its number in a list, or its declared name: a period and words. The first line that holds, in this
 * order and no other:
 *
 *      its content …                                                                          then it is …
 *  1   is the last one of a run that is akin, or that a person said it is                     that run
 *  2   is a former one of such a run                         older when the last one came along, else asked
 *  3   was left by a person under this name                                                   left
 *  4   is booked exactly in its period, as one run or as all together                         the same
 *  5   came with another one, that no run ever had, for the same name                         asked about both
 *  6   has the name of a run              its newer version, when that is the only one, it is like it, the name is by
 *                                         a person, what both are called has the same numbers of three digits or more,
 *                                         and the run's last content did not come along, else asked
 *  7   was booked by somebody else        asked, by decide/objections.ts, when the other lines have named its run
 *  8   is beside a run of its period that has a number, is like it or of its size, unless only Run Names tell both apart
 *                                                                                             asked
 *  9   has a date, or the end, or nearby the sums of a run of another period or other dates   asked
 * 10   none of these                                                                          new, under its name
 *
 * A journal in a list is the run with its number; when there is none, only 1 to 4, 8 and 10 apply, with runs from files.
 */

/** The content of a journal, under its number or declared name. */
export interface Content {
	/** Made from company, period and sums. */
	hash: string;
	/** As a Boekstuk has it. */
	run: string;
	/** Those of its declared name, as they are compared; none for a number. */
	words: readonly string[];
	year: number;
	/** Its last period: `2026-5`. */
	period: string;
	/** Whether its period was taken from its last date alone. */
	isDated: boolean;
	/** Whether its name has a period and no whole date, or a person gave the run in a form. */
	isByPerson: boolean;
	/** What its payroll calls it, such as its file. */
	called: string;
	/** Of three digits or more, in what its payroll calls it. */
	numbers: readonly string[];
	sums: Amounts;
}

/** A run in the books. */
export interface BookedRun {
	run: string;
	words: readonly string[];
	year: number;
	period: string;
	isDated: boolean;
	/** What its first booking was called, or the beginning of a long text. */
	called: string;
	/** The numbers in what each of its bookings was called. */
	numbers: readonly (readonly string[])[];
	sums: Amounts;
	/** The contents for which its entries were written, in order. `isByPerson`: a person said it of a content with another name. */
	states: readonly { hash: string; isByPerson: boolean }[];
	/** The numbers of its entries, in order; none before it is booked. */
	mutations: readonly string[];
}

export type Found =
	| { is: 'same' | 'older'; runs: readonly BookedRun[] }
	/** A newer version of this run. */
	| { is: 'newer'; run: BookedRun }
	/** Another file of a content whose run is found. */
	| { is: 'copy' }
	/** `runs` are those of its period. */
	| { is: 'left'; runs: readonly BookedRun[] }
	| { is: 'new' }
	| Doubt;

/** `rivals` came along for the same name. */
export interface Doubt {
	is: 'asked';
	because: 'former' | 'twice' | 'changed' | 'beside' | 'elsewhere';
	runs: readonly BookedRun[];
	rivals: readonly Content[];
}

export interface Given {
	contents: readonly Content[];
	booked: readonly BookedRun[];
	/** The words that are runs of their own. */
	runNames: ReadonlySet<string>;
	periodsPerYear: PeriodsPerYear;
	/** Whether a person left this content under this name. */
	isLeft(content: Content): boolean;
}

/** Which run each content of a company is, by period, those with the fewest words first. */
export function identify(given: Given): Map<Content, Found> {
	const found = new Map<Content, Found>();
	const state: State = { ...given, runs: [...given.booked], taken: new Map() };
	for (const content of [...given.contents].sort(byPeriodAndWords)) {
		const line = lineOf(content, state);
		found.set(content, isCopy(content, line, state) ? { is: 'copy' } : line);
		count(content, line, state);
	}
	return found;
}

function lineOf(content: Content, state: State): Found {
	const { contents, runNames } = state;
	const isListed = isNumber(content.run);
	const free = state.runs.filter((run) => isFree(run, content, state));
	// Another number is another run.
	const runs = isListed ? free.filter((run) => !isNumber(run.run)) : state.runs;
	const own = state.runs.filter((run) => isNamed(run, content));
	const ofSamePeriod = runs.filter((run) => run.period === content.period && stands(run));
	const known = [...own, ...runs].filter(
		(run) => runs.includes(run) && hadAs(content, run, free.includes(run) && akin(run, content)),
	);
	const last = known.find((run) => lastOf(run) === content.hash);
	const there = exactly(
		content,
		ofSamePeriod.filter((run) => free.includes(run)),
		state,
	);
	const rivals = contents.filter((other) => isRival(other, content, state));
	const isHere = (run: BookedRun) => contents.some(({ hash }) => hash === lastOf(run));
	const mayBeThis = (run: BookedRun) =>
		stands(run) && !own.includes(run) && mayBeElsewhere(content, run, state);
	const ask = (because: Doubt['because']): Doubt => {
		// The run with its name comes first: the sentence compares with that one.
		const named = ofSamePeriod.filter((run) => own.includes(run));
		const about = [...named, ...ofSamePeriod, ...known, ...runs.filter(mayBeThis)];
		return { is: 'asked', because, rivals, runs: [...new Set(about)] };
	};

	if (isListed) {
		if (contents.some((other) => other !== content && other.run === content.run)) return ask('twice');
		if (own.length > 0) return { is: 'same', runs: own };
	}
	/*  1 */ if (last) return { is: 'same', runs: [last] };
	/*  2 */ if (known[0]) return isHere(known[0]) ? { is: 'older', runs: [known[0]] } : ask('former');
	/*  3 */ if (state.isLeft(content)) return { is: 'left', runs: ofSamePeriod };
	/*  4 */ if (there) return { is: 'same', runs: there };
	/*  5 */ if (rivals.length > 0) return ask('twice');
	/*  6 */ const [run, ...twins] = own.filter(stands);
	if (run) {
		const isAlone = twins.length === 0 && !isHere(run) && !hasOtherNumbers(content, run);
		const isNewer = isAlone && content.isByPerson && like(content.sums, run.sums);
		return isNewer ? { is: 'newer', run } : ask('changed');
	}
	/*  8 */ if (ofSamePeriod.some((one) => mayBe(content, one, runNames))) return ask('beside');
	/*  9 */ if (!isListed && runs.some(mayBeThis)) return ask('elsewhere');
	/* 10 */ return { is: 'new' };
}

/** The runs as they stand when everything that was found so far is booked, and the first content of each. */
interface State extends Given {
	runs: BookedRun[];
	taken: Map<string, Content>;
}

/** A run of one number is not that of another, nor that of two files with one content whose names are not akin. */
function isFree(run: BookedRun, content: Content, { taken }: State): boolean {
	const first = taken.get(keyOf(run));
	if (!first) return true;
	return !isNumber(content.run) && (first.hash !== content.hash || akin(first, content));
}

function count(content: Content, line: Found, state: State): void {
	const take = (run: BookedRun) => state.taken.set(keyOf(run), state.taken.get(keyOf(run)) ?? content);
	if (line.is === 'same') for (const run of line.runs) take(run);
	if (line.is === 'newer') take(stand(content, line.run, state));
	if (line.is === 'new') take(stand(content, undefined, state));
}

/** The run as it stands when this content is booked. */
function stand(content: Content, before: BookedRun | undefined, state: State): BookedRun {
	const { hash, run, words, year, period, isDated, called, sums } = content;
	const states = [...(before?.states ?? []), { hash, isByPerson: false }];
	const numbers = [...(before?.numbers ?? []), content.numbers];
	const fresh = { run, words, year, period, isDated, called, mutations: [] };
	const now = { ...fresh, ...before, sums, states, numbers };
	state.runs = [...state.runs.filter((one) => keyOf(one) !== keyOf(now)), now];
	return now;
}

function isCopy({ hash }: Content, line: Found, { taken }: State): boolean {
	return line.is === 'same' && line.runs.some((run) => taken.get(keyOf(run))?.hash === hash);
}

/** Whether the words of one name contain those of the other. Of a very long name the books do not have the words. */
function akin(one: Named, other: Named): boolean {
	if (declaredName(one.run) === declaredName(other.run)) return true;
	if (isUnread(one) || isUnread(other)) return false;
	const contains = (some: readonly string[], all: readonly string[]) =>
		some.every((word) => all.includes(word));
	return contains(one.words, other.words) || contains(other.words, one.words);
}

type Named = Pick<Content, 'run' | 'words'>;

/**
 * Whether both are called by numbers, and by other ones: two wage tax numbers of one employer are two runs. A long text in the
 * books lacks its last ones.
 */
function hasOtherNumbers({ numbers }: Content, run: BookedRun): boolean {
	const calls = run.numbers.filter(({ length }) => length > 0);
	const isSame = (one: readonly string[], other: readonly string[]) =>
		one.every((number) => other.includes(number)) || other.every((number) => one.includes(number));
	return numbers.length > 0 && calls.length > 0 && !calls.some((call) => isSame(call, numbers));
}

function isRival(other: Content, content: Content, { runs, isLeft }: State): boolean {
	if (other.run !== content.run || other.year !== content.year || other.hash === content.hash) return false;
	return !runs.some((run) => had(run, other)) && !isLeft(other);
}

/** The runs of its period that have exactly this; a list has cost centres that files may lack. */
function exactly(
	content: Content,
	ofSamePeriod: readonly BookedRun[],
	{ contents, runNames }: State,
): readonly BookedRun[] | null {
	const isSame = (sums: Amounts) => content.sums.minus(sums).isNothingPerAccount();
	/** Two files with one content that came along together may be two runs, and so may those that Run Names tell apart. */
	const cameAlong = (run: BookedRun) =>
		contents.some((one) => one.hash === content.hash && akin(one, run) && !akin(one, content));
	const one = ofSamePeriod.find((run) => {
		if (isNumber(run.run) || isNumber(content.run)) return isSame(run.sums);
		const isOther = isToldApart(content, run, runNames) || cameAlong(run);
		return !isOther && content.sums.minus(run.sums).isNothing();
	});
	const all = Amounts.of(ofSamePeriod.flatMap(({ sums }) => sums.list()));
	return one ? [one] : ofSamePeriod.length > 1 && isSame(all) ? ofSamePeriod : null;
}

/** Whether it may be a run of its period that has another name. */
function mayBe(content: Content, run: BookedRun, runNames: ReadonlySet<string>): boolean {
	if (isNumber(run.run) || isNumber(content.run)) return true;
	if (isToldApart(content, run, runNames)) return false;
	const [sums, before] = [content.sums, run.sums];
	return like(sums, before) || like(before, sums) || isOfSize(sums, before);
}

/** Whether the words in which both names differ are all runs of their own. */
function isToldApart(one: Named, other: Named, runNames: ReadonlySet<string>): boolean {
	if (isUnread(other)) return isOfWords(other.run, one.words, [...runNames]);
	const apart = wordsApart(one, other);
	return apart.length > 0 && apart.every((word) => runNames.has(word));
}

/** The books have only the ends of its name, so its words are not compared one by one. */
function isUnread({ run, words }: Named): boolean {
	return isCut(run) && words.length === 0;
}

/** The words that only one of both names has. */
export function wordsApart({ words: mine }: Named, { words: theirs }: Named): string[] {
	return [...mine.filter((word) => !theirs.includes(word)), ...theirs.filter((word) => !mine.includes(word))];
}

/** The part of its amounts that a newer version may have changed. */
const CHANGED_AT_MOST = 1 / 10;
/** The part of the gross of a run within which a file with another name may be that run. A bonus is less, mostly. */
const SIZE = [1 / 2, 2] as const;

/** Whether `sums` may be a newer version: every ledger account of it is there, few amounts changed, both end on one date. */
export function like(sums: Amounts, before: Amounts): boolean {
	if (sums.dates().at(-1) !== before.dates().at(-1) || before.isNothing()) return false;
	const changed = sums.undated().minus(before.undated()).size();
	const { without } = accountsApart(sums, before);
	return without.length === 0 && changed.lte(before.undated().size().times(CHANGED_AT_MOST));
}

function isOfSize(sums: Amounts, before: Amounts): boolean {
	const [gross, usual] = [grossOf(sums), grossOf(before)];
	return gross.gte(usual.times(SIZE[0])) && gross.lte(usual.times(SIZE[1]));
}

/** The ledger accounts that only one of both has. */
export type AccountsApart = { without: string[]; added: string[] };

export function accountsApart(sums: Amounts, before: Amounts): AccountsApart {
	const [now, old] = [sums, before].map((one) =>
		one
			.undated()
			.list()
			.map(({ ledgerAccount }) => ledgerAccount),
	);
	return {
		without: (old ?? []).filter((code) => !now?.includes(code)),
		added: (now ?? []).filter((code) => !old?.includes(code)),
	};
}

/** The sum of what is in debit, by ledger account. */
function grossOf(sums: Amounts): Money {
	const amounts = sums
		.undated()
		.list()
		.map(({ amount }) => amount);
	return sum(amounts.filter((amount) => amount.lt(ZERO))).abs();
}

/** A distance, in periods, at which equal sums may be one run, when the period of one of both was taken from a date. */
const NEARBY = 2 / 3;

/** Whether it may be a run with other dates, or of another period. */
function mayBeElsewhere(content: Content, run: BookedRun, { periodsPerYear }: State): boolean {
	const [dates, theirs] = [content.sums.dates(), run.sums.dates()];
	const isElsewhere = run.period !== content.period;
	const both = dates.filter((date) => theirs.includes(date));
	const areOther = isElsewhere || dates.length !== theirs.length || both.length < dates.length;
	const isLikeOn = (date: string) => like(content.sums.on([date]), run.sums.on([date]));
	if (areOther && both.some(isLikeOn)) return true;
	if (!isElsewhere) return false;
	if (dates.at(-1) === theirs.at(-1) && isOfSize(content.sums, run.sums)) return true;
	if (!(content.isDated || run.isDated) || !content.sums.isSameUndated(run.sums)) return false;
	const days = dates.flatMap((date) => theirs.map((other) => Math.abs(daysBetween(date, other))));
	return (lowestOf(days) * periodsPerYear) / 365 <= NEARBY;
}

/** Whether anything of it is booked. */
export function stands({ sums }: Pick<BookedRun, 'sums'>): boolean {
	return !sums.isNothingPerAccount();
}

/** Whether a run has the name of a content. A number is that run in any year: a person may have mistyped the year. */
export function isNamed(run: BookedRun, content: Pick<Content, 'run' | 'year'>): boolean {
	return declaredName(run.run) === content.run && (run.year === content.year || isNumber(run.run));
}

function lastOf({ states }: BookedRun): string | undefined {
	return states.at(-1)?.hash;
}

function had({ states }: BookedRun, { hash }: Content): boolean {
	return states.some((state) => state.hash === hash);
}

/** Whether a run had this content: under a name that is akin, or because a person said so. */
function hadAs({ hash }: Content, { states }: BookedRun, isAkin: boolean): boolean {
	return states.some((state) => state.hash === hash && (isAkin || state.isByPerson));
}

function byPeriodAndWords(one: Content, other: Content): number {
	const periods = [one, other].map(({ period }) => period.split('-').map(Number));
	const [[year = 0, period = 0] = [], [otherYear = 0, otherPeriod = 0] = []] = periods;
	return year - otherYear || period - otherPeriod || one.words.length - other.words.length;
}
