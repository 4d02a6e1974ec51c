import { wholeNumber } from '../../../base/values/text';
import { daysBetween, type PeriodsPerYear } from '../../../base/values/dates';
import { sum, ZERO, type Money } from '../../../base/values/money';
import { lowestOf } from '../../../base/values/records';
import { Amounts } from '../read/amounts';
import type { BookedRun, Content } from './contents';
import { EXTRAS } from './declared';

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
 *  8   is beside a run of its period that has a number, is like it or of its size, unless only Run Names tell both apart;
 *      or has all of one with its words, and more, or that of it, unless only branches do     asked
 *  9   has a date, or the end, or nearby the sums of a run of another period or other dates   asked
 * 10   none of these                                                                          new, under its name
 *
 * A journal in a list is the run with its number; when there is none, only 1 to 4, 8 and 10 apply, with runs from files.
 */

export type Identity =
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

interface CompanyRuns {
	contents: readonly Content[];
	booked: readonly BookedRun[];
	/** The words that are runs of their own. */
	runNames: ReadonlySet<string>;
	periodsPerYear: PeriodsPerYear;
	/** Whether a person left this content under this name. */
	hasLeave(content: Content): boolean;
}

/** Which run each content of a company is, by period, those with the fewest words first. */
export function identify(company: CompanyRuns): Map<Content, Identity> {
	const found = new Map<Content, Identity>();
	const state: State = { ...company, runs: [...company.booked], taken: new Map() };
	for (const content of [...company.contents].sort(byPeriodAndWords)) {
		const identity = firstLine(content, state);
		found.set(content, isCopy(content, identity, state) ? { is: 'copy' } : identity);
		takeRuns(content, identity, state);
	}
	// Asked as it will be when the others are booked: the answer in a mail is about these runs too.
	for (const [content, identity] of found) {
		const again = identity.is === 'asked' ? firstLine(content, state) : identity;
		if (again.is === 'asked') found.set(content, again);
	}
	return found;
}

/** The runs as they are when everything that was found so far is booked, and the first content of each. */
interface State extends CompanyRuns {
	runs: BookedRun[];
	taken: Map<string, Content>;
}

/** What a content is when this line holds for it; null when it does not. */
type Line = (content: Content, state: State) => Identity | null;

const isNumberTwice: Line = (content, state) => {
	const isOther = (other: Content) => other !== content && other.run.key === content.run.key;
	return isListed(content) && state.contents.some(isOther) ? doubt('twice', content, state) : null;
};

const hasItsNumber: Line = (content, state) => {
	const runs = isListed(content) ? ownRuns(content, state) : [];
	return runs.length > 0 ? { is: 'same', runs } : null;
};

const isLastContent: Line = (content, state) => {
	const run = runsThatHad(content, state).find((one) => lastOf(one) === content.hash);
	return run ? { is: 'same', runs: [run] } : null;
};

const isFormerContent: Line = (content, state) => {
	const [run] = runsThatHad(content, state);
	if (!run) return null;
	return cameAlong(run, state) ? { is: 'older', runs: [run] } : doubt('former', content, state);
};

const isToLeave: Line = (content, state) =>
	state.hasLeave(content) ? { is: 'left', runs: runsOfPeriod(content, state) } : null;

/** A list has cost centres that files may lack. */
const isBookedExactly: Line = (content, state) => {
	const { contents, runNames } = state;
	const runs = runsOfPeriod(content, state).filter((run) => isFree(run, content, state));
	const isSame = (sums: Amounts) => content.sums.minus(sums).isNothingPerAccount();
	/** Two files with one content that came along together may be two runs, and so may those that Run Names tell apart. */
	const hasItsOwn = (run: BookedRun) =>
		contents.some((one) => one.hash === content.hash && akin(one, run) && !akin(one, content));
	const one = runs.find((run) => {
		if (isListed(run) || isListed(content)) return isSame(run.sums);
		const isOther = differsByRunNames(content, run, runNames) || hasItsOwn(run);
		return !isOther && content.sums.minus(run.sums).isNothing();
	});
	if (one) return { is: 'same', runs: [one] };
	const isAll = runs.length > 1 && isSame(Amounts.of(runs.flatMap(({ sums }) => sums.list())));
	return isAll ? { is: 'same', runs } : null;
};

const hasRival: Line = (content, state) =>
	rivalsOf(content, state).length > 0 ? doubt('twice', content, state) : null;

const hasItsName: Line = (content, state) => {
	const [run, ...twins] = ownRuns(content, state).filter(isBooked);
	if (!run) return null;
	const isAlone = twins.length === 0 && !cameAlong(run, state) && !hasOtherNumbers(content, run);
	const isNewer = isAlone && content.isByPerson && like(content.sums, run.sums);
	return isNewer ? { is: 'newer', run } : doubt('changed', content, state);
};

const isBesideRun: Line = (content, state) => {
	/** A column of the file declares both. */
	const isOfOneFile = (run: BookedRun) =>
		state.contents.some((one) => one !== content && one.item === content.item && isNamed(run, one));
	const mayBe = (run: BookedRun) => !isOfOneFile(run) && mayBeOfPeriod(content, run, state.runNames);
	return runsOfPeriod(content, state).some(mayBe) ? doubt('beside', content, state) : null;
};

const isElsewhere: Line = (content, state) => {
	const mayBe = (run: BookedRun) => mayBeElsewhere(content, run, state);
	const isAsked = !isListed(content) && candidates(content, state).some(mayBe);
	return isAsked ? doubt('elsewhere', content, state) : null;
};

/** Those of a list, and of the table at the head of this file: the first that holds decides. */
const LINES: readonly Line[] = [
	isNumberTwice,
	hasItsNumber,
	/* 1 */ isLastContent,
	/* 2 */ isFormerContent,
	/* 3 */ isToLeave,
	/* 4 */ isBookedExactly,
	/* 5 */ hasRival,
	/* 6 */ hasItsName,
	/* 8 */ isBesideRun,
	/* 9 */ isElsewhere,
];

function firstLine(content: Content, state: State): Identity {
	for (const line of LINES) {
		const identity = line(content, state);
		if (identity) return identity;
	}
	return { is: 'new' };
}

function doubt(because: Doubt['because'], content: Content, state: State): Doubt {
	const ofPeriod = runsOfPeriod(content, state);
	// The run with its name comes first: the sentence compares with that one.
	const named = ofPeriod.filter((run) => isNamed(run, content));
	const elsewhere = candidates(content, state).filter((run) => mayBeElsewhere(content, run, state));
	const runs = new Set([...named, ...ofPeriod, ...runsThatHad(content, state), ...elsewhere]);
	return { is: 'asked', because, rivals: rivalsOf(content, state), runs: [...runs] };
}

/** The runs that a content may be. Another number is another run. */
function candidates(content: Content, state: State): readonly BookedRun[] {
	if (!isListed(content)) return state.runs;
	return state.runs.filter((run) => !isListed(run) && isFree(run, content, state));
}

function ownRuns(content: Content, { runs }: State): BookedRun[] {
	return runs.filter((run) => isNamed(run, content));
}

function runsOfPeriod(content: Content, state: State): BookedRun[] {
	return candidates(content, state).filter((run) => run.period === content.period && isBooked(run));
}

/** Those that had this content: under a name that is akin, or because a person said so; first those with its name. */
function runsThatHad(content: Content, state: State): BookedRun[] {
	const runs = candidates(content, state);
	const had = (run: BookedRun) => {
		const isAkin = isFree(run, content, state) && akin(run, content);
		return run.states.some(({ hash, isByPerson }) => hash === content.hash && (isAkin || isByPerson));
	};
	return [...ownRuns(content, state), ...runs].filter((run) => runs.includes(run) && had(run));
}

/** Other contents for its name, that no run ever had. */
function rivalsOf(content: Content, { contents, runs, hasLeave }: State): Content[] {
	const isRival = (other: Content) => other.run.key === content.run.key && other.hash !== content.hash;
	const had = (other: Content) => runs.some(({ states }) => states.some(({ hash }) => hash === other.hash));
	return contents.filter((other) => isRival(other) && !had(other) && !hasLeave(other));
}

/** A run of one number is not that of another, nor that of two files with one content whose names are not akin. */
function isFree(run: BookedRun, content: Content, { taken }: State): boolean {
	const first = taken.get(run.run.key);
	if (!first) return true;
	return !isListed(content) && (first.hash !== content.hash || akin(first, content));
}

function cameAlong(run: BookedRun, { contents }: State): boolean {
	return contents.some(({ hash }) => hash === lastOf(run));
}

function isCopy({ hash }: Content, line: Identity, { taken }: State): boolean {
	return line.is === 'same' && line.runs.some((run) => taken.get(run.run.key)?.hash === hash);
}

/** What a content is counts for the next one. */
function takeRuns(content: Content, line: Identity, state: State): void {
	const take = (run: BookedRun) => state.taken.set(run.run.key, state.taken.get(run.run.key) ?? content);
	if (line.is === 'same') for (const run of line.runs) take(run);
	if (line.is === 'newer') take(bookRun(content, line.run, state));
	if (line.is === 'new') take(bookRun(content, undefined, state));
}

/** Puts the run into the state as it is when this content is booked. */
function bookRun(content: Content, before: BookedRun | undefined, state: State): BookedRun {
	const { hash, run, year, period, isDated, called, sums } = content;
	const states = [...(before?.states ?? []), { hash, isByPerson: false }];
	const numbers = [...(before?.numbers ?? []), content.numbers];
	const fresh = { run, year, period, isDated, called, mutations: [] };
	const now = { ...fresh, ...before, sums, states, numbers };
	state.runs = [...state.runs.filter((one) => one.run.key !== now.run.key), now];
	return now;
}

/** Whether the words of one name contain those of the other. Of a very long name the books do not have the words. */
function akin({ run: one }: Named, { run: other }: Named): boolean {
	if (one.nameKey === other.nameKey) return true;
	if (one.isHidden || other.isHidden) return false;
	const contains = (some: readonly string[], all: readonly string[]) =>
		some.every((word) => all.includes(word));
	return contains(one.words, other.words) || contains(other.words, one.words);
}

type Named = Pick<Content, 'run'>;

function isListed({ run }: Named): boolean {
	return run.is === 'listed';
}

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

/** Whether it may be a run of its period that has another name. */
function mayBeOfPeriod(content: Content, run: BookedRun, runNames: ReadonlySet<string>): boolean {
	if (isListed(run) || isListed(content)) return true;
	const isOfItsOwn = differsByRunNames(content, run, runNames);
	const mayBeWhole = !isOfItsOwn || wordsApart(content, run).some((word) => EXTRAS.has(word));
	if (mayBeWhole && (isWholeOf(content, run) || isWholeOf(run, content))) return true;
	const [sums, before] = [content.sums, run.sums];
	return !isOfItsOwn && (like(sums, before) || like(before, sums) || isOfSize(sums, before));
}

type Whole = Pick<Content, 'run' | 'sums'>;

/**
 * Whether it may be the period of a part, exported once more with what came to it: holiday pay, or somebody who was forgotten. Few
 * amounts are less: what was put aside for holiday pay is on its other side when that is paid.
 */
function isWholeOf({ run, sums }: Whole, part: Whole): boolean {
	const before = part.sums.undated();
	const amounts = new Map(before.list().map(({ ledgerAccount, amount }) => [ledgerAccount, amount]));
	const changes = sums.undated().minus(before).list();
	const lost = sum(
		changes.map(({ ledgerAccount, amount }) => {
			const had = amounts.get(ledgerAccount) ?? ZERO;
			return had.times(amount).gte(0) ? ZERO : amount.abs().lt(had.abs()) ? amount.abs() : had.abs();
		}),
	);
	const added = sum(changes.map(({ amount }) => amount.abs())).minus(lost);
	const isFew = [added, before.size()].every((of) => lost.lte(of.times(CHANGED_AT_MOST)));
	return (
		isFew && added.gt(0) && !part.run.isHidden && part.run.words.every((word) => run.words.includes(word))
	);
}

/** Whether the words in which both names differ are all runs of their own. */
function differsByRunNames(one: Named, other: Named, runNames: ReadonlySet<string>): boolean {
	if (other.run.isHidden) return false;
	const apart = wordsApart(one, other);
	return apart.length > 0 && apart.every((word) => runNames.has(word));
}

/** The words that only one of both names has. */
export function wordsApart({ run: { words: mine } }: Named, { run: { words: theirs } }: Named): string[] {
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
	if (!isBooked(run) || isNamed(run, content)) return false;
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
export function isBooked({ sums }: Pick<BookedRun, 'sums'>): boolean {
	return !sums.isNothingPerAccount();
}

/** Whether a run has the name of a content, also another one beside the first with that name. */
export function isNamed({ run }: Named, content: Named): boolean {
	return run.nameKey === content.run.key;
}

function lastOf({ states }: BookedRun): string | undefined {
	return states.at(-1)?.hash;
}

function byPeriodAndWords(one: Content, other: Content): number {
	const periods = [one, other].map(({ period }) => period.split('-').map(wholeNumber));
	const [[year = 0, period = 0] = [], [otherYear = 0, otherPeriod = 0] = []] = periods;
	return year - otherYear || period - otherPeriod || one.run.words.length - other.run.words.length;
}
