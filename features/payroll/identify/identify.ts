import { byPeriod, daysBetween, type PeriodsPerYear } from '../../../base/values/dates';
import { distinct, groupedBy, lowestOf } from '../../../base/values/records';
import { Amounts } from '../read/amounts';
import { covers, coverEachOther, isMoreThan, isNewerVersion } from './amounts';
import { readPeriod, type BookedRun, type Content } from './contents';
import { freeBeside, type Run } from './run';

/*
 * Which run it is. A run is its number in a list, or its declared name: a period and words. The first line that holds, in this
 * order and no other:
 *
 *      its content …                                                                          then it is …
 *  1   is the last one of a run whose name is not parted from its own, or that a person
 *      said it is                                                                             that run
 *  2   is a former one of such a run                         older when the last one came along, else asked
 *  3   was left by a person under this name                                                   left
 *  4   is booked exactly in its period, as one such run or as all together                    the same
 *      or so under a name that came along too, or that is parted from its own                 asked
 *  5   came with another one, that no run ever had, for the same name                         asked about both
 *  6   has the name of a run                       its newer version, when that is the only one, it is one by its amounts,
 *                                                  the name is by a person, what both are called has the same numbers of
 *                                                  three digits or more, and the run's last content did not come along,
 *                                                  else asked
 *  7   was booked by somebody else        asked, by decide/objections.ts, when the other lines have named its run
 *  8   has more than a fifth of the gross of another run of its period, and their names are not parted        asked
 *  9   has a date, or the end, or nearby the sums of a run of another period or other dates   asked
 * 10   none of these                                                                          new, under its name
 *
 * Two names are parted when a column of one file declares both, or when in another period two runs with these names are booked, as
 * after a person answered *another run*. That is not so for a content that covers the other run where it did not then (two that
 * covered each other say nothing of that); and of two that cover each other two such periods are needed. A journal in a list is the run with its number.
 */

export type Identity =
	| { is: 'same' | 'older'; runs: readonly BookedRun[] }
	/** The content is a newer version of this run. */
	| { is: 'newer'; run: BookedRun }
	/** The content came in a second file, and its run is found already. */
	| { is: 'copy' }
	/** A person left the content out of the books; `runs` are the booked runs of its period. */
	| { is: 'left'; runs: readonly BookedRun[] }
	/**
	 * The content is a new run. `lessons` are runs with its name that were once booked beside a run with the name of one in its
	 * period, which shows that these are two runs.
	 */
	| { is: 'new'; run: Run; lessons: readonly BookedRun[] }
	| Doubt;

/** A content about which a person has to be asked. `rivals` are other contents that came along for the same name. */
export interface Doubt {
	is: 'asked';
	because: 'former' | 'twice' | 'changed' | 'beside' | 'elsewhere';
	runs: readonly BookedRun[];
	/** The runs among them that are of the period of the content. */
	ofPeriod: readonly BookedRun[];
	rivals: readonly Content[];
	/**
	 * Whether the answer *another run* teaches that this name and those of the runs are two runs, so that they are not asked
	 * about again.
	 */
	isLesson: boolean;
}

interface CompanyRuns {
	contents: readonly Content[];
	booked: readonly BookedRun[];
	periodsPerYear: PeriodsPerYear;
	/** Whether a person left this content out of the books, under this name. */
	hasLeave(content: Content): boolean;
}

/**
 * Decides for all contents of a company which run each is. Earlier periods come first, and within a period the names with the
 * fewest words.
 */
export function identify(company: CompanyRuns): { identities: Map<Content, Identity>; inTurn: RunsInTurn } {
	const identities = new Map<Content, Identity>();
	const situation: Situation = { ...company, runs: [...company.booked], takenBy: new Map() };
	for (const content of [...company.contents].sort(byPeriodAndWords)) {
		const identity = firstLine(content, situation);
		identities.set(content, isCopy(content, identity, situation) ? { is: 'copy' } : identity);
		takeRuns(content, identity, situation);
	}
	// The questions are worded as if the other contents were booked already, because the answers come back in a mail after that.
	for (const [content, identity] of identities) {
		const again = identity.is === 'asked' ? firstLine(content, situation) : identity;
		if (again.is === 'asked' || again.is === 'older') identities.set(content, again);
	}
	return { identities, inTurn: runsInTurn(situation) };
}

/** The runs as they will be booked, so that a content can be judged after others were answered to be runs of their own. */
export interface RunsInTurn {
	identityOf(content: Content): Identity;
	book(content: Content): void;
	copy(): RunsInTurn;
}

function runsInTurn(situation: Situation): RunsInTurn {
	return {
		identityOf: (content) => firstLine(content, situation),
		book: (content) => {
			bookRun(content, ownName(content, situation), undefined, situation);
		},
		copy: () => runsInTurn({ ...situation, runs: [...situation.runs], takenBy: new Map(situation.takenBy) }),
	};
}

/** The runs as they are once everything is booked that was decided so far. `takenBy` has the first content of each run. */
interface Situation extends CompanyRuns {
	runs: BookedRun[];
	takenBy: Map<string, Content>;
}

/** A line of the table above: the identity of a content when the line holds for it, null when it does not. */
type Line = (content: Content, situation: Situation) => Identity | null;

const isNumberTwice: Line = (content, situation) => {
	const isOther = (other: Content) => other !== content && other.run.key === content.run.key;
	return isListed(content) && situation.contents.some(isOther) ? doubt('twice', content, situation) : null;
};

const hasItsNumber: Line = (content, situation) => {
	const runs = isListed(content) ? ownRuns(content, situation) : [];
	return runs.length > 0 ? { is: 'same', runs } : null;
};

const isLastContent: Line = (content, situation) => {
	const run = runsThatHad(content, situation).find((one) => lastOf(one) === content.hash);
	return run ? { is: 'same', runs: [run] } : null;
};

const isFormerContent: Line = (content, situation) => {
	const [run] = runsThatHad(content, situation);
	if (!run) return null;
	return cameAlong(run, situation) ? { is: 'older', runs: [run] } : doubt('former', content, situation);
};

const isToLeave: Line = (content, situation) =>
	situation.hasLeave(content) ? { is: 'left', runs: runsOfPeriod(content, situation) } : null;

/** Cost centres are left out where one side is a list, because files may lack the cost centres that a list has. */
const isBookedExactly: Line = (content, situation) => {
	const runs = runsOfPeriod(content, situation).filter((run) => isFree(run, content, situation));
	const hasTheseSums = (sums: Amounts) => content.sums.minus(sums).isNothingPerAccount();
	const exact = runs.filter((run) =>
		isListed(run) || isListed(content) ? hasTheseSums(run.sums) : content.sums.minus(run.sums).isNothing(),
	);
	const one = exact.find((run) => isListed(content) || mayBeOne(content, run, situation));
	if (one) return { is: 'same', runs: [one] };
	const isAll = runs.length > 1 && hasTheseSums(Amounts.of(runs.flatMap(({ sums }) => sums.list())));
	if (isAll) return { is: 'same', runs };
	// A second content with exactly the amounts of a run is a copy, or another run that is equal to the cent.
	return exact.length > 0 ? doubt('beside', content, situation) : null;
};

const hasRival: Line = (content, situation) =>
	rivalsOf(content, situation).length > 0 ? doubt('twice', content, situation) : null;

const hasItsName: Line = (content, situation) => {
	const own = ownRuns(content, situation).filter(
		(run) => isBooked(run) && !isParted(content, run, situation),
	);
	const [run, ...twins] = own;
	if (!run) return null;
	const isAlone = twins.length === 0 && !cameAlong(run, situation) && !haveOtherNumbers(asRun(content), run);
	const isNewer = isAlone && content.isByPerson && isNewerVersion(content.sums, run.sums);
	return isNewer ? { is: 'newer', run } : doubt('changed', content, situation);
};

/** A content with less than this part of the gross of a run is not asked about: it is a bonus beside the wages of a month. */
const SMALL = 1 / 5;

const isBesideRun: Line = (content, situation) => {
	const mayBe = (run: BookedRun) =>
		isMoreThan(SMALL, content.sums, run.sums) && !isParted(content, run, situation);
	return runsOfPeriod(content, situation).some(mayBe) ? doubt('beside', content, situation) : null;
};

const isElsewhere: Line = (content, situation) => {
	const mayBe = (run: BookedRun) => mayBeElsewhere(content, run, situation);
	const isAsked = !isListed(content) && candidates(content, situation).some(mayBe);
	return isAsked ? doubt('elsewhere', content, situation) : null;
};

/** The lines for a list, and those of the table at the head of this file, in its order: the first that holds decides. */
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

function firstLine(content: Content, situation: Situation): Identity {
	for (const line of LINES) {
		const identity = line(content, situation);
		if (identity) return identity;
	}
	const lessons = runsOfPeriod(content, situation)
		.filter((run) => isMoreThan(SMALL, content.sums, run.sums))
		.flatMap((run) => lessonsFor(content, run, situation).at(-1)?.own ?? []);
	return { is: 'new', run: ownName(content, situation), lessons: [...new Set(lessons)] };
}

/** The name under which a content is booked: its own, or when that is taken, the name of another run beside it. */
function ownName({ run }: Content, { runs }: Situation): Run {
	const booked = new Set(runs.filter(isBooked).map((one) => one.run.key));
	return freeBeside(run, (key) => booked.has(key));
}

function doubt(because: Doubt['because'], content: Content, situation: Situation): Doubt {
	// The order is the same before and after the runs are booked, because an answer in a mail names these runs by their place.
	const ofPeriod = runsOfPeriod(content, situation).sort((one, other) =>
		one.run.text < other.run.text ? -1 : 1,
	);
	// The run with the name of the content comes first, because the sentence compares with the first one.
	const named = ofPeriod.filter((run) => isNamed(run, content));
	const elsewhere = candidates(content, situation).filter((run) => mayBeElsewhere(content, run, situation));
	const runs = new Set([...named, ...ofPeriod, ...runsThatHad(content, situation), ...elsewhere]);
	const rivals = rivalsOf(content, situation);
	const [first, ...more] = ofPeriod;
	const isLesson =
		because === 'beside' && first !== undefined && more.length === 0 && isTaught(content, first, situation);
	return { is: 'asked', because, rivals, runs: [...runs], ofPeriod, isLesson };
}

/** The runs that a content may be. A content of a list is never a listed run with another number. */
function candidates(content: Content, situation: Situation): readonly BookedRun[] {
	if (!isListed(content)) return situation.runs;
	return situation.runs.filter((run) => !isListed(run) && isFree(run, content, situation));
}

function ownRuns(content: Content, { runs }: Situation): BookedRun[] {
	return runs.filter((run) => isNamed(run, content));
}

function runsOfPeriod(content: Content, situation: Situation): BookedRun[] {
	return candidates(content, situation).filter((run) => run.period === content.period && isBooked(run));
}

/**
 * The runs that had this content before, under a name that may be the name of the content, or because a person said so. Runs with
 * its own name come first.
 */
function runsThatHad(content: Content, situation: Situation): BookedRun[] {
	const runs = candidates(content, situation);
	const had = (run: BookedRun) => {
		const its = run.states.filter(({ hash, gaveWay }) => hash === content.hash && !gaveWay);
		if (its.some(({ isByPerson }) => isByPerson)) return true;
		return its.length > 0 && isFree(run, content, situation) && mayBeOne(content, run, situation);
	};
	const own = new Set([...ownRuns(content, situation), ...runs]);
	return [...own].filter((run) => had(run) && runs.includes(run));
}

/**
 * Whether a content may be a run that has another name. It is not when the file of that run came along with the same content, or
 * when the two names are parted.
 */
function mayBeOne(content: Content, run: BookedRun, situation: Situation): boolean {
	const isItsFile = (one: Content) => one.hash === content.hash && isNamed(run, one);
	const cameItself = !isNamed(run, content) && situation.contents.some(isItsFile);
	return !cameItself && !isParted(content, run, situation);
}

/** Other contents for the name of this one that were never booked. */
function rivalsOf(content: Content, situation: Situation): Content[] {
	const { contents, runs, hasLeave } = situation;
	const isRival = (other: Content) =>
		other.run.key === content.run.key &&
		other.hash !== content.hash &&
		!isParted(content, asRun(other), situation);
	const had = (other: Content) => runs.some(({ states }) => states.some(({ hash }) => hash === other.hash));
	return contents.filter((other) => isRival(other) && !had(other) && !hasLeave(other));
}

/** Whether a run of the books may still be the run of a listed content: a run that another number took is not free. */
function isFree(run: BookedRun, content: Content, { takenBy: taken }: Situation): boolean {
	return !isListed(content) || !taken.has(run.run.key);
}

/** Whether the last content of a run is in the input, or that of the run which took its place. */
function cameAlong(run: BookedRun, { contents, runs }: Situation): boolean {
	const isHere = (one: BookedRun) => contents.some(({ hash }) => hash === lastOf(one));
	const tookPlace = (one: BookedRun) => one !== run && one.states.some(({ hash }) => hash === lastOf(run));
	return isHere(run) || (!isBooked(run) && runs.some((one) => tookPlace(one) && isHere(one)));
}

function isCopy({ hash }: Content, line: Identity, { takenBy: taken }: Situation): boolean {
	return line.is === 'same' && line.runs.some((run) => taken.get(run.run.key)?.hash === hash);
}

/** Puts the identity of a content into the situation by which the next contents are judged. */
function takeRuns(content: Content, line: Identity, situation: Situation): void {
	const take = (run: BookedRun) =>
		situation.takenBy.set(run.run.key, situation.takenBy.get(run.run.key) ?? content);
	if (line.is === 'same') for (const run of line.runs) take(run);
	if (line.is === 'newer') take(bookRun(content, line.run.run, line.run, situation));
	if (line.is === 'new') take(bookRun(content, line.run, undefined, situation));
}

/** Puts a run into the situation as it will be once this content is booked for it. */
function bookRun(content: Content, run: Run, before: BookedRun | undefined, situation: Situation): BookedRun {
	const { hash, year, period, isDated, called, sums } = content;
	const states = [...(before?.states ?? []), { hash, isByPerson: false }];
	const numbers = [...(before?.numbers ?? []), content.numbers];
	const fresh = { run, year, period, isDated, called, mutations: [] };
	const now = { ...fresh, ...before, sums, states, numbers };
	situation.runs = [...situation.runs.filter((one) => one.run.key !== now.run.key), now];
	return now;
}

type Named = Pick<Content, 'run'>;

function isListed({ run }: Named): boolean {
	return run.is === 'listed';
}

type Other = Pick<BookedRun, 'run' | 'numbers' | 'sums'>;

/** A content in the shape of a run that is booked for it. */
export function asRun({ run, numbers, sums }: Content): Other {
	return { run, numbers: [numbers], sums };
}

/**
 * Whether two runs have numbers in their names, and these differ: two wage tax numbers of one employer are two runs. The names of
 * a run in the books may lack the last numbers, because long texts are cut there.
 */
export function haveOtherNumbers(one: Other, other: Other): boolean {
	const [mine = [], theirs = []] = [one, other].map(({ numbers }) =>
		numbers.filter(({ length }) => length > 0),
	);
	const isPartOfOther = (some: readonly string[], others: readonly string[]) =>
		some.every((number) => others.includes(number)) || others.every((number) => some.includes(number));
	const isAny = mine.some((call) => theirs.some((their) => isPartOfOther(call, their)));
	return mine.length > 0 && theirs.length > 0 && !isAny;
}

/**
 * Two runs that were booked beside each other in another period, which shows that their names are those of two runs: `own` has
 * the name of the content that is judged, `other` the name of the run that it is compared with.
 */
interface Lesson {
	own: BookedRun;
	other: BookedRun;
}

/**
 * The lessons that say whether a content and a run are two runs, the newest last. Where both names have the same words, the
 * numbers in the names tell which is which.
 */
function lessonsFor(content: Content, run: Other, { runs }: Situation): Lesson[] {
	const mine = asRun(content);
	const isPair = ({ own, other }: Lesson) =>
		content.run.name !== run.run.name ||
		(haveOtherNumbers(own, other) && !haveOtherNumbers(own, mine) && !haveOtherNumbers(other, run));
	const named = (name: string) =>
		runs.filter(
			(one) => one.run.name === name && one.period !== content.period && one.sums.byAccount().size > 0,
		);
	const beside = groupedBy(named(run.run.name), ({ period }) => period);
	return named(content.run.name)
		.flatMap((own) => (beside.get(own.period) ?? []).map((other): Lesson => ({ own, other })))
		.filter((pair) => pair.own !== pair.other && isPair(pair))
		.sort((one, other) => byPeriod(readPeriod(one.own.period), readPeriod(other.own.period)));
}

/** Whether the names of a content and of a run are known to be the names of two different runs. */
function isParted(content: Content, other: Other, situation: Situation): boolean {
	const [mine, { sums }] = [asRun(content), other];
	const isOfOneFile = (one: Content) =>
		one !== content && one.item === content.item && isNamed(other, one) && !isNamed(other, content);
	if (situation.contents.some(isOfOneFile)) return true;
	if (content.run.name === other.run.name && !haveOtherNumbers(mine, other)) return false;
	const lessons = lessonsFor(content, other, situation);
	const isAlike = coverEachOther(content.sums, sums);
	// A lesson from two runs that covered each other says nothing about a content that has all of the other run, and more.
	const didCover = lessons.some(({ own, other: beside }) =>
		isAlike ? covers(own.sums, beside.sums) : covers(own.sums, beside.sums) && !covers(beside.sums, own.sums),
	);
	if (covers(content.sums, sums) && !didCover) return false;
	// Two booked runs that are so alike may be a mistake that nobody has seen, so one period is not enough to learn from.
	const periods = distinct(lessons.map(({ own }) => own.period)).length;
	return periods >= (isAlike ? 2 : 1);
}

/** Whether the names of a content and of a run will be known as those of two runs once the content is booked beside the run. */
function isTaught(content: Content, run: BookedRun, situation: Situation): boolean {
	const isAlike = coverEachOther(content.sums, run.sums);
	return !isAlike || lessonsFor(content, run, situation).length > 0;
}

/**
 * A content may be a run of another period when both end on one date, and neither has more than this many times the gross of the
 * other one.
 */
const TIMES = 2;

function isOfSize(sums: Amounts, before: Amounts): boolean {
	return !isMoreThan(TIMES, sums, before) && !isMoreThan(TIMES, before, sums);
}

/** The distance in periods at which equal sums may be one run, when the period of either was taken from a date. */
const NEARBY = 2 / 3;

/** Whether a content may be this run with other dates, or in another period. */
function mayBeElsewhere(content: Content, run: BookedRun, { periodsPerYear }: Situation): boolean {
	if (!isBooked(run) || isNamed(run, content)) return false;
	const [dates, theirs] = [content.sums.dates(), run.sums.dates()];
	const isElsewhere = run.period !== content.period;
	const both = dates.filter((date) => theirs.includes(date));
	const areOther = isElsewhere || dates.length !== theirs.length || both.length < dates.length;
	const isNewerOn = (date: string) => isNewerVersion(content.sums.on([date]), run.sums.on([date]));
	if (areOther && both.some(isNewerOn)) return true;
	if (!isElsewhere) return false;
	if (dates.at(-1) === theirs.at(-1) && isOfSize(content.sums, run.sums)) return true;
	if (!(content.isDated || run.isDated) || !content.sums.isSameUndated(run.sums)) return false;
	const days = dates.flatMap((date) => theirs.map((other) => Math.abs(daysBetween(date, other))));
	return (lowestOf(days) * periodsPerYear) / 365 <= NEARBY;
}

/** Whether anything of a run is in the books now. */
export function isBooked({ sums }: Pick<BookedRun, 'sums'>): boolean {
	return !sums.isNothingPerAccount();
}

/** Whether a run has the name of a content. A second run beside the first of that name, such as `P05~2`, has it too. */
export function isNamed({ run }: Named, content: Named): boolean {
	return run.nameKey === content.run.key;
}

function lastOf({ states }: BookedRun): string | undefined {
	return states.at(-1)?.hash;
}

function byPeriodAndWords(one: Content, other: Content): number {
	return byPeriod(readPeriod(one.period), readPeriod(other.period)) || one.run.words - other.run.words;
}
