import {
	byPeriod,
	periodOf,
	periodRange,
	type BookDate,
	type Period,
	type PeriodsPerYear,
} from '../../../base/values/dates';
import { formatMoney, isRounding, sum, type Money } from '../../../base/values/money';
import { distinct, groupedBy } from '../../../base/values/records';
import { brief } from '../../../base/values/text';
import type { WrittenPeriod } from '../../../base/values/writtenPeriods';
import type { Fault, Finding, FindingFacts } from '../../../base/words/finding';
import { declaredByName, periodsBetween, wordsIn } from '../identify/declared';
import { declaredText } from '../identify/run';
import type { EntryItem, JournalItem } from '../item';
import type { choices } from '../settings';
import { linesThatRepeat } from './totals';
import { periodIn } from './values';

/** One line of a journal as its table has it. */
export interface JournalLine {
	/** The number of the line in the table, from 1. */
	line: number;
	/** The date of the line; '' where the table has no dates. */
	date: BookDate | '';
	/** The period of the line; null where no column has it. */
	period: WrittenPeriod | null;
	/** The run of the line; '' where no column has it. */
	run: string;
	ledgerAccount: string;
	description: string;
	debit: Money;
	credit: Money;
	costCentre: string;
	/** Everything in the line of the table, also in columns that were not declared. */
	whole: string;
	/** Set for the line on the contra account, which is the other side of the line before it. */
	isContra?: true;
}

export interface OfFile {
	/** The name of the file, which declares its period and run; '' when no file came. */
	file: string;
	/** The name by which a reader knows the file; where several files have one name, it has a number. */
	called: string;
	company: string;
	/** The period (`2026-05`) and the run that a person gave; '' for none. */
	period: string;
	run: string;
}

export interface RunSettings {
	fromYear: number;
	fromPeriod: number;
	periodsPerYear: PeriodsPerYear;
	/** Whether a file of several large periods is one run or several, when no column has the runs. */
	severalPeriods: 'ask' | 'oneRun' | 'runForEach';
	amounts: Amounts;
}

/** How a table has its amounts. */
export type Amounts = keyof (typeof choices)['amounts'];

/** What told debit from credit, by how a table has its amounts. */
const SIDES_FROM = {
	amount: 'sign',
	amountAndSide: 'words',
	debitAndCredit: 'columns',
	debitAndNegativeCredit: 'columns',
} as const satisfies Record<Amounts, JournalItem['sidesFrom']>;

/** The reason why lines are not a journal: faults of lines, or a finding about the file. */
type NoJournal = { faults: Fault[] } | { refused: Finding };

/** The journals of a company in a file, one for each run, with an entry for each date. A whole run is in scope, or out of it. */
export function journalsOf(
	lines: readonly JournalLine[],
	about: OfFile,
	settings: RunSettings,
): { journals: JournalItem[]; dates: RemarkableDates } | NoJournal {
	const declared = declaredFor(lines, about, settings);
	if ('code' in declared) return { refused: declared };
	const read = lines.map((line) => placed(line, declared.period, settings.periodsPerYear));
	const faults = read.flatMap((one) => ('fault' in one ? one.fault : []));
	if (faults.length > 0) return { faults };
	const found = runsOf(
		read.flatMap((one) => ('fault' in one ? [] : one)),
		declared,
		about,
		settings,
	);
	if ('code' in found) return { refused: found };
	const fault = found.map((run) => faultIn(run, settings.amounts)).find((one) => one !== null);
	if (fault) return { faults: [fault] };
	const withoutDate = lines.some(({ date }) => date === '');
	return {
		journals: found.map((run) => journalOf(run, declared, about, settings)),
		dates: {
			none: withoutDate ? distinct(found.flatMap((run) => run.lines.map(({ date }) => date))) : [],
			outside: outsideOf(found, declared.period, settings.periodsPerYear),
		},
	};
}

interface RemarkableDates {
	/** The dates that were taken for lines of a table without dates. */
	none: BookDate[];
	/** The dates of lines that are outside the declared period. */
	outside: BookDate[];
}

/** The dates outside the declared period of lines that are not a correction of an earlier one. */
function outsideOf(
	runs: readonly FileRun[],
	declared: Period | null,
	periodsPerYear: PeriodsPerYear,
): BookDate[] {
	if (!declared) return [];
	const { from, to } = periodRange(declared.year, declared.period, periodsPerYear);
	const lines = runs
		.flatMap((run) => run.lines)
		.filter((one) => !one.hasPeriod || byPeriod(one, declared) === 0);
	return distinct(lines.map(({ date }) => date).filter((date) => date < from || date > to)).sort();
}

/** The company and the period of a file, as far as they are known. */
export type Declared = { company?: string; year?: number; period?: number };

/** The period that a file declares, without a look at its lines. A period without a year does not count. */
export function declaredPeriod(
	{ file, company, period: given = '' }: Pick<OfFile, 'file'> & Partial<OfFile>,
	periodsPerYear: PeriodsPerYear,
): Declared {
	const employer = company ? [company] : [];
	const byName = declaredByName(file, { last: null, periodsPerYear, employer }).period;
	const { year, period } = (given === '' ? byName : periodIn(given, periodsPerYear)) ?? {};
	return { company, ...(year && period && { year, period }) };
}

/** The last day of a declared period; null where none is declared. */
export function endOf({ year, period }: Declared, periodsPerYear: PeriodsPerYear): BookDate | null {
	return year && period ? periodRange(year, period, periodsPerYear).to : null;
}

interface Declaration {
	period: Period | null;
	words: readonly string[];
	isByPerson: boolean;
}

/**
 * The period and the words that a person declared for a file: in the form, or else in its name. Form and name may not contradict
 * each other.
 */
function declaredFor(
	lines: readonly JournalLine[],
	{ file, called, company, period, run }: OfFile,
	{ periodsPerYear }: RunSettings,
): Declaration | Finding {
	const dates = lines.map(({ date }) => date).sort();
	const last = dates.at(-1) || null;
	const byName = declaredByName(file, { last, periodsPerYear, employer: [company] });
	const { year, period: number } = periodIn(period, periodsPerYear) ?? { year: null, period: null };
	const given = year !== null && number !== null ? { year, period: number } : null;
	if (given && byName.period && !byName.isDated && byPeriod(given, byName.period) !== 0)
		return runUnclear('period', { file: called, declared: asText(given), holds: [asText(byName.period)] });
	return {
		period: given ?? byName.period,
		words: run === '' ? byName.words : wordsIn(run),
		isByPerson: run !== '' || (byName.period !== null && !byName.isDated),
	};
}

/** A line of a journal, with its date and the period for which it counts. */
interface PlacedLine extends Omit<JournalLine, 'date' | 'period'> {
	date: BookDate;
	year: number;
	period: number;
	hasPeriod: boolean;
}

/** Gives a line its date and period. A line without a date gets the last day of its period. */
function placed(
	line: JournalLine,
	declared: Period | null,
	periodsPerYear: PeriodsPerYear,
): PlacedLine | { fault: Fault } {
	const own = line.date === '' ? null : periodOf(line.date, periodsPerYear);
	const { year = null, period: written = null } = line.period ?? {};
	const near = own ?? declared;
	const period = written ?? near?.period ?? null;
	if (near === null && (year === null || period === null))
		return { fault: { code: 'lineWithout', lacks: 'date', line: line.line } };
	if (period === null || period < 1 || period > periodsPerYear)
		return { fault: { code: 'linePeriod', line: line.line, period: period ?? 0, periodsPerYear } };
	const inYear = year ?? yearOf(period, near, declared, periodsPerYear);
	if (inYear === null) return { fault: { code: 'lineWithout', lacks: 'year', line: line.line } };
	const date = line.date === '' ? periodRange(inYear, period, periodsPerYear).to : line.date;
	return { ...line, date, year: inYear, period, hasPeriod: written !== null };
}

/**
 * The year of a period that was written without one: the year of the date, or the declared one. A period that is far from it may
 * be of the year before or after.
 */
function yearOf(
	period: number,
	near: Period | null,
	declared: Period | null,
	periodsPerYear: PeriodsPerYear,
): number | null {
	if (near === null) return null;
	const isDeclared =
		declared?.period === period && periodsBetween(declared, near, periodsPerYear) <= periodsPerYear / 2;
	if (isDeclared) return declared.year;
	return Math.abs(period - near.period) <= periodsPerYear / 2 ? near.year : null;
}

/** One payroll run of a file. It has the last period of its lines, because lines of earlier periods are corrections. */
interface FileRun extends Period {
	run: string;
	/** Whether the period was taken from the last date. */
	isDated: boolean;
	lines: readonly PlacedLine[];
}

/**
 * The runs of a file, oldest first: one run, unless a column has the runs. Where an earlier period is as large as a run, the setting
 * says whether each period is one.
 */
function runsOf(
	lines: readonly PlacedLine[],
	declared: Declaration,
	{ called: file, run }: OfFile,
	{ severalPeriods, periodsPerYear }: RunSettings,
): FileRun[] | Finding {
	const runs: FileRun[] = [];
	for (const ofRun of groupedBy(lines, ({ run: inColumn }) => inColumn).values()) {
		const ofPeriods = [...groupedBy(ofRun, asText).values()];
		const large = largePeriods(ofPeriods);
		const isWholeFile = severalPeriods === 'ask' || declared.period !== null;
		const isOne = severalPeriods === 'oneRun' || ofPeriods.length < 2 || (isWholeFile && large.length < 2);
		if (ofRun[0].run !== '' || isOne) {
			const refused = otherPeriod(ofRun, declared.period, file, periodsPerYear);
			if (refused) return refused;
			runs.push(toRun(ofRun, declared));
		} else if (severalPeriods === 'ask')
			return { code: 'filePeriodsUnclear', file, periods: large.map(asText) };
		else
			for (const part of ofPeriods)
				runs.push({ ...toRun(part, { ...declared, period: null }), isDated: false });
	}
	const [only, ...others] = runs;
	if (others.length > 0 && run !== '')
		return runUnclear('several', {
			file,
			declared: run,
			holds: runs.map((one) => `${asText(one)} ${one.run}`),
		});
	// When only a date says the period, nobody knows of which run a file with a named run is: the date may be that of a payment
	// in the next period.
	if (only?.isDated && run !== '') return runUnclear('dates', { file, declared: run, holds: [asText(only)] });
	return runs.sort(byPeriod);
}

function toRun(lines: readonly PlacedLine[], { period: declared, words }: Declaration): FileRun {
	const last = lines.reduce((latest, line) => (byPeriod(line, latest) > 0 ? line : latest));
	const inColumn = lines.some(({ hasPeriod }) => hasPeriod);
	const { year, period } = inColumn ? last : (declared ?? last);
	const run = declaredText(period, last.run === '' ? words : wordsIn(last.run));
	return { run, year, period, isDated: !inColumn && !declared, lines };
}

/** Lines of an earlier period that have this part of the gross of the largest period are not a correction. */
const LARGE = 1 / 2;

/** The periods that may each be a run, oldest first: the last one, and earlier ones that are as large as a run. */
function largePeriods(ofPeriods: readonly [PlacedLine, ...PlacedLine[]][]): Period[] {
	const periods = ofPeriods
		.map((of) => ({ year: of[0].year, period: of[0].period, gross: grossOf(of) }))
		.sort(byPeriod);
	const isLarge = ({ gross }: { gross: Money }) => periods.every((one) => gross.gte(one.gross.times(LARGE)));
	return periods.filter((one, at) => at === periods.length - 1 || isLarge(one));
}

/** The sum of the debit amounts, after adding up per ledger account. */
function grossOf(lines: readonly PlacedLine[]): Money {
	return sum(netByAccount(lines).filter((amount) => amount.gt(0)));
}

function netByAccount(lines: readonly PlacedLine[]): Money[] {
	const accounts = groupedBy(lines, ({ ledgerAccount }) => ledgerAccount);
	return [...accounts.values()].map((of) => sum(of.map(({ debit, credit }) => debit.minus(credit))));
}

/**
 * The finding that the lines are of another period than was declared, or far from it; nobody knows which of the two is wrong.
 * Null when they agree.
 */
function otherPeriod(
	lines: readonly PlacedLine[],
	declared: Period | null,
	file: string,
	periodsPerYear: PeriodsPerYear,
): Finding | null {
	const found = [...lines].sort(byPeriod).at(-1);
	if (!found || !declared) return null;
	const isFar = lines.some(({ hasPeriod }) => hasPeriod)
		? byPeriod(found, declared) !== 0
		: periodsBetween(found, declared, periodsPerYear) > 1;
	return isFar ? runUnclear('period', { file, declared: asText(declared), holds: [asText(found)] }) : null;
}

/** The choice of *Amounts* that reads the sign of credit amounts the other way, with which a table may balance. */
const OF_OTHER_SIGN = {
	amount: null,
	amountAndSide: 'amount',
	debitAndCredit: 'debitAndNegativeCredit',
	debitAndNegativeCredit: 'debitAndCredit',
} as const satisfies Record<Amounts, Amounts | null>;

/**
 * The fault for which a run cannot be booked: it does not balance on a date, all of its accounts come to nil, or its contra
 * accounts are booked twice. Null when it can.
 */
function faultIn({ lines, ...run }: FileRun, amounts: Amounts): Fault | null {
	const dates = [...groupedBy(lines, ({ date }) => date)].map(([date, of]) => {
		const [debit, credit] = [sum(of.map((line) => line.debit)), sum(of.map((line) => line.credit))];
		return { date, of, debit, credit };
	});
	const unequal = dates.find(({ debit, credit }) => !isRounding(debit.minus(credit)));
	const choose = OF_OTHER_SIGN[amounts];
	if (unequal && choose !== null && dates.every(({ debit, credit }) => isRounding(debit.plus(credit))))
		return { code: 'creditOfOtherSign', choose, of: asText(run) };
	if (unequal) return sumsWrong('balance', unequal.date, unequal.of);
	const isNil = (some: readonly PlacedLine[]) => netByAccount(some).every((amount) => amount.eq(0));
	if (isNil(lines)) return sumsWrong('nil', asText(run), lines);
	// A table that balances without its contra accounts has both sides of each amount already, unless they clear one account.
	const [contra, own] = [true, false].map((is) => lines.filter(({ isContra = false }) => isContra === is));
	const isWhole = own && isRounding(sum(own.map(({ debit, credit }) => debit.minus(credit))));
	if (!isWhole || !contra || isNil(contra)) return null;
	const [inOwn, inContra] = [own, contra].map((of) => distinct(of.map(({ ledgerAccount }) => ledgerAccount)));
	const apart = inContra?.filter((account) => !inOwn?.includes(account)) ?? [];
	return apart.length > 0
		? { code: 'contraAccountsApart', accounts: apart, count: apart.length, of: asText(run) }
		: sumsWrong('contra', asText(run), own);
}

function sumsWrong(because: 'balance' | 'contra' | 'nil', of: string, lines: readonly PlacedLine[]): Fault {
	const [debit, credit] = [sum(lines.map((line) => line.debit)), sum(lines.map((line) => line.credit))];
	const amounts = { debit: formatMoney(debit), credit: formatMoney(credit) };
	return { code: 'sumsWrong', because, of, ...amounts, difference: formatMoney(debit.minus(credit).abs()) };
}

type RunUnclear = FindingFacts['fileRunUnclear'];

function runUnclear(because: RunUnclear['because'], facts: Omit<RunUnclear, 'because'>): Finding {
	return { code: 'fileRunUnclear', because, ...facts };
}

function journalOf(
	{ run, year, period, isDated, lines }: FileRun,
	{ isByPerson }: Declaration,
	{ called }: OfFile,
	{ fromYear, fromPeriod, amounts }: RunSettings,
): JournalItem {
	const about = {
		run,
		year,
		description: called || asText({ year, period }),
		...(isDated && { periodAssumed: true }),
		...(isByPerson && { namedByPerson: true }),
		sidesFrom: SIDES_FROM[amounts],
	};
	const isDue = year > fromYear || (year === fromYear && period >= fromPeriod);
	if (isDue) {
		const repeated = linesThatRepeat(lines);
		const mayBeTotals = repeated.map(({ line, description }) => `${line} ${brief(description)}`.trim());
		return {
			...about,
			...(repeated.length > 0 && { mayBeTotals }),
			state: 'ready',
			entries: entriesOf(lines, period),
		};
	}
	const amount = formatMoney(sum(lines.map(({ debit }) => debit)));
	return { ...about, state: 'outOfScope', amount, entries: [] };
}

function entriesOf(lines: readonly PlacedLine[], period: number): EntryItem[] {
	return [...groupedBy(lines, ({ date }) => date)]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([date, of]) => ({
			date,
			period,
			lines: of.map(({ ledgerAccount, description, debit, credit, costCentre }) => ({
				ledgerAccount,
				description,
				debit: formatMoney(debit),
				credit: formatMoney(credit),
				costCentre,
			})),
		}));
}

function asText({ year, period }: Period): string {
	return `${year}-${period}`;
}
