import type { EntryItem, JournalItem, PayrollItem } from '../item';
import type { Finding } from '../../../base/words/finding';
import {
	byPeriod,
	periodOf,
	periodRange,
	type BookDate,
	type Period,
	type PeriodsPerYear,
} from '../../../base/values/dates';
import { formatMoney, isRounding, sum, type Money } from '../../../base/values/money';
import { groupedBy, remembering } from '../../../base/values/records';
import { brief } from '../../../base/values/text';
import { companyOf } from './table/companies';
import { declaredByName, periodsBetween, runName, wordsIn } from '../identify/declared';
import { readPeriod } from '../../../base/values/writtenPeriods';
import { readFile } from './readFile';
import { faulty, orRefused, refuse } from '../../../base/files/refusal';
import { LAYOUTS } from './layouts';
import { inLayout } from './formats/layout';
import { table } from './table/table';
import type { FileContent, FileLine, FileSettings, GivenFile } from './formats/types';

/** The payroll of one company in a file: some of its runs; a run that is missing was not deleted. */
export interface FilePayroll extends PayrollItem {
	partial: true;
	file: { name: string; format: string };
}

export type ParsedFile = { payrolls: FilePayroll[]; layout?: string } | { refused: Finding };

/** One payroll for every company in a file, or why the file is refused. */
export function parseFile(given: GivenFile, settings: FileSettings): ParsedFile {
	return orRefused(() => payrollsIn(given, settings));
}

function payrollsIn(given: GivenFile, settings: FileSettings): { payrolls: FilePayroll[]; layout?: string } {
	const content = readFile(given, { ...settings, ...lastDayOf(given.name, settings) });
	const file = brief(given.name);
	if (content.lines.length === 0) return refuse({ code: 'fileNoLines', file });
	const companies = groupedBy(content.lines, companyIn(given.name, settings));
	const payrolls = [...companies].map(([company, lines]): FilePayroll => {
		const layout = LAYOUTS.find(({ name }) => name === content.format) ?? table;
		const journals = inLayout(file, layout, () =>
			journalsOf(file, content, lines, settings, declaredFor(given.name, company, lines, settings)),
		);
		return {
			source: settings.source,
			company,
			companyName: nameOf(company, lines, settings),
			partial: true,
			complete: false,
			file: { name: given.name, format: content.format },
			...(content.remarks?.length && { remarks: content.remarks }),
			scope: { fromYear: settings.fromYear, fromPeriod: settings.fromPeriod },
			periodsPerYear: settings.periodsPerYear,
			journals,
		};
	});
	return { payrolls, ...(content.layout && { layout: content.layout }) };
}

/** The last day of the period that the sender or the name of the file gives, with its year. */
function lastDayOf(
	file: string,
	{ period, companies, periodsPerYear }: FileSettings,
): { lastDay?: BookDate } {
	const { year = null, period: number = null } = readPeriod(period) ?? {};
	const employer = companies.flatMap(({ id, calledBy }) => [id, calledBy]);
	const said =
		year !== null && number !== null
			? { year, period: number }
			: declaredByName(file, { last: null, periodsPerYear, employer }).period;
	return said ? { lastDay: periodRange(said.year, said.period, periodsPerYear).to } : {};
}

/** What the sender of a file declares: in the form, else by its name. */
function declaredFor(
	file: string,
	company: string,
	lines: readonly FileLine[],
	{ period, run, companies, periodsPerYear }: FileSettings,
): Declaration {
	const last = highestDate(lines);
	const employer = companies.flatMap(({ id, calledBy }) => (id === company ? [id, calledBy] : []));
	const byName = declaredByName(file, { last, periodsPerYear, employer });
	const { year, period: number } = readPeriod(period) ?? { year: null, period: null };
	const inForm = year !== null && number !== null ? { year, period: number } : null;
	const said = inForm ?? byName.period;
	if (said && (said.period < 1 || said.period > periodsPerYear))
		return faulty({ code: 'linePeriod', line: null, period: said.period, periodsPerYear });
	return {
		period: said,
		words: run === '' ? byName.words : wordsIn(run),
		isByPerson: run !== '' || (byName.period !== null && !byName.isDated),
	};
}

function highestDate(lines: readonly FileLine[]): string {
	return lines.reduce((last, { date }) => (date > last ? date : last), '');
}

/** The company of a line; cached, because its name is repeated on thousands of lines. */
function companyIn(file: string, { companies }: FileSettings): (line: FileLine) => string {
	const known = new Map<string, string>();
	return ({ company }) => {
		const key = JSON.stringify(company);
		const found = known.get(key) ?? companyOf(brief(file), company, companies);
		known.set(key, found);
		return found;
	};
}

/** The name of a company in the file, or in the setting. */
function nameOf(company: string, lines: readonly FileLine[], { companies }: FileSettings): string {
	const names = lines[0]?.company ?? [];
	const called = companies.find(({ id, calledBy }) => id === company && calledBy !== '')?.calledBy ?? '';
	return names[1] ?? names[0] ?? called;
}

/**
 * The journals of one company, one for each run, with an entry for each date. A whole run is in scope or out of scope.
 */
function journalsOf(
	file: string,
	content: Pick<FileContent, 'description' | 'ended' | 'isBySign' | 'unreadColumns'>,
	lines: readonly FileLine[],
	settings: Pick<FileSettings, 'fromYear' | 'fromPeriod' | 'periodsPerYear' | 'severalPeriods' | 'run'>,
	declared: Declaration,
): PayrollItem['journals'] {
	const ownPeriod = remembering((date: string) => periodOf(date, settings.periodsPerYear));
	const placed = lines.map((line): PlacedLine => ({
		...line,
		...inPeriod(line, ownPeriod, settings.periodsPerYear, declared.period),
		hasPeriod: line.period !== null,
	}));
	return runsOf(file, placed, declared, settings).map((run): JournalItem => {
		const { fromYear, fromPeriod } = settings;
		const { year, period, isDated } = run;
		const about = {
			run: run.run,
			year,
			description: content.description || file,
			...(isDated && { periodAssumed: true }),
			...(declared.isByPerson && { namedByPerson: true }),
			...(content.isBySign && { sidesBySign: true }),
			...(content.unreadColumns?.length && { unreadColumns: content.unreadColumns }),
		};
		const entries = entriesOf(file, content.ended, run);
		const isDue = year > fromYear || (year === fromYear && period >= fromPeriod);
		if (isDue) return { ...about, state: 'ready', entries };
		const amount = formatMoney(sum(run.lines.map(({ debit }) => debit)));
		return { ...about, state: 'outOfScope', amount, entries: [] };
	});
}

function entriesOf(file: string, ended: boolean, { period, lines }: FileRun): EntryItem[] {
	return [...groupedBy(lines, ({ date }) => date)]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([date, ofDate]) => {
			checkBalance(file, date, ofDate, ended);
			return {
				date,
				period,
				lines: ofDate.map(({ ledgerAccount, description, debit, credit, costCentre }) => ({
					ledgerAccount,
					description,
					debit: formatMoney(debit),
					credit: formatMoney(credit),
					costCentre,
				})),
			};
		});
}

/** A last line without a line break may lack a digit, also when the difference is as small as one of rounding. */
function checkBalance(file: string, date: string, lines: readonly FileLine[], ended: boolean): void {
	const debit = sum(lines.map((line) => line.debit));
	const credit = sum(lines.map((line) => line.credit));
	const off = debit.minus(credit);
	if (off.eq(0) || (ended && isRounding(off))) return;
	const difference = formatMoney(off.abs());
	if (isRounding(off)) refuse({ code: 'fileMaybeCutOff', file, date, difference });
	refuse({
		code: 'fileDoesNotBalance',
		file,
		date,
		difference,
		debit: formatMoney(debit),
		credit: formatMoney(credit),
	});
}

function asText({ year, period }: Period): string {
	return `${year}-${period}`;
}

/** The year and period of a line; those of its date when the line does not have them. */
function inPeriod(
	line: FileLine,
	ownPeriod: (date: string) => Period,
	periodsPerYear: PeriodsPerYear,
	said: Period | null,
): Period {
	const own = ownPeriod(line.date);
	const period = line.period ?? own.period;
	if (period < 1 || period > periodsPerYear)
		return faulty({ code: 'linePeriod', line: line.place, period, periodsPerYear });
	if (line.year !== null && line.period !== null) return { year: line.year, period };
	const unclear = () => faulty({ code: 'lineYearUnclear', line: line.place, date: line.date });
	if (line.year !== null) return line.year === own.year ? { year: own.year, period } : unclear();
	const isSaid = said?.period === period && periodsBetween(said, own, periodsPerYear) <= periodsPerYear / 2;
	if (isSaid) return said;
	// The period is of the year of the date. When it is far from that date, it may be of the year before or after.
	const isNear = Math.abs(period - own.period) <= periodsPerYear / 2;
	return isNear ? { year: own.year, period } : unclear();
}

/** What is declared for a file as a whole. */
interface Declaration {
	period: Period | null;
	words: readonly string[];
	isByPerson: boolean;
}

/** A line with the period in which it counts, and whether the file has that. */
interface PlacedLine extends FileLine {
	year: number;
	period: number;
	hasPeriod: boolean;
}

/** One payroll run of a file: all dates and periods that belong to it. */
interface FileRun {
	run: string;
	/** Its last period: lines of earlier ones are corrections. */
	year: number;
	period: number;
	/** Whether its period was taken from its last date. */
	isDated: boolean;
	lines: readonly PlacedLine[];
}

/**
 * The runs of a file, oldest first: one run, of its last period, unless a column has the runs. Lines of earlier periods are
 * corrections; where an earlier one is as large as a run, the setting says whether each period is a run.
 */
function runsOf(
	file: string,
	lines: readonly PlacedLine[],
	declared: Declaration,
	{ severalPeriods, run, periodsPerYear }: Pick<FileSettings, 'severalPeriods' | 'run' | 'periodsPerYear'>,
): FileRun[] {
	const runs = [...groupedBy(lines, ({ run: inColumn }) => inColumn).values()].flatMap((ofRun) => {
		const large = largePeriods(ofRun);
		if (ofRun[0].run !== '' || large.length < 2 || severalPeriods === 'oneRun') {
			checkPeriod(file, ofRun, declared.period, periodsPerYear);
			return [toRun(ofRun, declared)];
		}
		if (severalPeriods === 'ask')
			return refuse({ code: 'filePeriodsUnclear', file, periods: large.map(asText) });
		return partsOf(ofRun, large).map((lines) => ({
			...toRun(lines, { ...declared, period: null }),
			isDated: false,
		}));
	});
	const [only, ...others] = runs;
	if (others.length > 0 && run !== '')
		refuse({ code: 'fileRunOfSeveral', file, run, runs: runs.map(toldOf) });
	// The period is a part of the name, and a date of payment may be in the next one.
	if (only?.isDated && run !== '') refuse({ code: 'fileRunWithoutPeriod', file, run, period: asText(only) });
	return runs.sort(byPeriod);
}

/** The lines of each of these periods; those of small ones belong to the last. */
function partsOf(lines: readonly PlacedLine[], large: readonly Period[]): PlacedLine[][] {
	const before = large.slice(0, -1).map(asText);
	return large.map((period, at) =>
		lines.filter((line) =>
			at < before.length ? asText(line) === asText(period) : !before.includes(asText(line)),
		),
	);
}

/** A part of a file that is as large as this part of its largest period is not a correction of an earlier one. */
const LARGE = 1 / 2;

/** The periods that may each be a run, oldest first: the last one, and earlier ones that are as large as a run. */
function largePeriods(lines: readonly PlacedLine[]): Period[] {
	const periods = [...groupedBy(lines, asText).values()]
		.map((ofPeriod) => ({
			year: ofPeriod[0].year,
			period: ofPeriod[0].period,
			gross: grossOf(ofPeriod),
		}))
		.sort(byPeriod);
	const most = periods.map(({ gross }) => gross).reduce((one, other) => (one.gt(other) ? one : other));
	const last = periods.at(-1);
	return periods.filter((period) => period === last || period.gross.gte(most.times(LARGE)));
}

/** The sum of what is in debit, by ledger account. */
function grossOf(lines: readonly FileLine[]): Money {
	const accounts = groupedBy(lines, ({ ledgerAccount }) => ledgerAccount);
	const net = [...accounts.values()].map((of) => sum(of.map(({ debit, credit }) => debit.minus(credit))));
	return sum(net.filter((amount) => amount.gt(0)));
}

/** One of several runs of a file in words: "2026-5 P05-bonus". */
function toldOf(run: FileRun): string {
	return `${asText(run)} ${run.run}`;
}

function toRun(lines: readonly PlacedLine[], { period: declared, words }: Declaration): FileRun {
	let last = lines[0];
	for (const line of lines) if (!last || byPeriod(line, last) > 0) last = line;
	const inColumn = lines.some((line) => line.hasPeriod);
	const own = { year: last?.year ?? 0, period: last?.period ?? 0 };
	const { year, period } = inColumn ? own : (declared ?? own);
	const run = runName(period, last?.run ? wordsIn(last.run) : words);
	return { run, year, period, isDated: !inColumn && !declared, lines };
}

/** Refuses a file whose period contradicts the declared one, or is far from it: it is not known which of them is wrong. */
function checkPeriod(
	file: string,
	lines: readonly PlacedLine[],
	said: Period | null,
	periodsPerYear: PeriodsPerYear,
): void {
	const found = [...lines].sort(byPeriod).at(-1);
	if (!found || !said) return;
	const isFar = lines.some(({ hasPeriod }) => hasPeriod)
		? byPeriod(found, said) !== 0
		: periodsBetween(found, said, periodsPerYear) > 1;
	if (isFar) refuse({ code: 'filePeriodDiffers', file, said: asText(said), found: asText(found) });
}
