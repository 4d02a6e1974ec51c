import type { EntryItem, JournalItem, PayrollItem } from '../item';
import type { Finding } from '../../../base/words/finding';
import type { FileFormat } from '../../../base/files/messages';
import {
	byPeriod,
	periodOf,
	periodRange,
	type BookDate,
	type Period,
	type PeriodsPerYear,
} from '../../../base/values/dates';
import { formatMoney, isRounding, sum } from '../../../base/values/money';
import { distinct, groupedBy, remembering } from '../../../base/values/records';
import { brief } from '../../../base/values/text';
import { companyOf } from './companies';
import { runName, saidByName } from './fileNames';
import { readPeriod } from '../writtenDates';
import { readFile } from './readFile';
import { faulty, inFormat, orRefused, refuse } from '../../../base/files/refusal';
import type { FileContent, FileLine, FileSettings, GivenFile, SaidOfFile } from './types';

/** The payroll of one company in a file: some of its runs; a run that is missing was not deleted. */
export interface FilePayroll extends PayrollItem {
	partial: true;
	file: { name: string; format: string };
}

type ParsedFile = { payrolls: FilePayroll[] } | { refused: Finding };

/** One payroll for every company in a file, or why the file is refused. */
export function parseFile(given: GivenFile, settings: FileSettings): ParsedFile {
	return orRefused(() => ({ payrolls: payrollsIn(given, settings) }));
}

function payrollsIn(given: GivenFile, settings: FileSettings): FilePayroll[] {
	const content = readFile(given, { ...settings, ...lastDayOf(given.name, settings) });
	const file = brief(given.name);
	if (content.lines.length === 0) return refuse({ code: 'fileNoLines', file });
	const companies = groupedBy(content.lines, companyIn(given.name, settings));
	return [...companies].map(([company, lines]): FilePayroll => {
		const journals = inFormat(file, content.format, () =>
			journalsOf(file, content, lines, settings, saidOf(given.name, settings)),
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
}

/** The last day of the period that the sender or the name of the file gives. */
function lastDayOf(
	file: string,
	{ period, companies, periodsPerYear }: FileSettings,
): { lastDay?: BookDate } {
	const { year = null, period: number = null } = readPeriod(period) ?? {};
	const said =
		year !== null && number !== null ? { year, period: number } : saidByName(file, companies)?.period;
	return said ? { lastDay: periodRange(said.year, said.period, periodsPerYear).to } : {};
}

/** Period and run, from the sender or from the name. With only a period, the file may be any run of it. */
function saidOf(file: string, { period, run, companies, periodsPerYear }: FileSettings): SaidOfFile {
	const { year, period: number } = readPeriod(period) ?? { year: null, period: null };
	const byName = saidByName(file, companies) ?? { period: null, run: '' };
	const said = number ?? byName.period?.period ?? 1;
	if (said < 1 || said > periodsPerYear)
		return faulty({ code: 'linePeriod', line: null, period: said, periodsPerYear });
	if (year === null || number === null) return run === '' ? byName : { ...byName, run: '' };
	const isSame = byName.period?.year === year && byName.period.period === number;
	const name = run === '' ? (isSame ? byName.run : '') : runName(number, run);
	return { period: { year, period: number }, run: name };
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

/** Files of other programs, which nobody put there to be booked. */
const LEFT_BEHIND = /^(?:~\$.*|\..*|thumbs\.db|desktop\.ini)$/i;

/** Pictures, as in a mail signature. */
const PICTURE = /\.(?:png|jpe?g|gif|bmp|svg|webp|heic)$/i;

const DOCUMENT = /\.(?:pdf|docx?|pptx?|html?|eml|msg|ics|vcf|p7s)$/i;

/** The files to read: those that may be a journal, else all. `told`: documents that are not read, and are reported. */
export function readByName<File extends { name: string }>(
	files: readonly File[],
): { read: File[]; told: File[] } {
	const meant = files.filter(({ name }) => !LEFT_BEHIND.test(name));
	const told = meant.filter(({ name }) => DOCUMENT.test(name));
	const read = meant.filter(({ name }) => !DOCUMENT.test(name) && !PICTURE.test(name));
	return read.length > 0 ? { read, told } : { read: meant, told: [] };
}

/** Files that may be a journal, or are told what to save them as. */
const KNOWN = /\.(?:xml|csv|txt|xlsx|xls|xlsm|xlsb|ods|zip)$/i;

/**
 * The files of a folder by name. Others than `known` are not read, and `unknown` may hold wages: a file of which the saving
 * is not finished (`mei.csv.part`) has such a name too.
 */
export function sortedByName(names: readonly string[]): Record<'known' | 'unknown' | 'documents', string[]> {
	const meant = names.filter((name) => !LEFT_BEHIND.test(name));
	const others = meant.filter((name) => !KNOWN.test(name));
	const isDocument = (name: string) => DOCUMENT.test(name) || PICTURE.test(name);
	return {
		known: meant.filter((name) => KNOWN.test(name)),
		unknown: others.filter((name) => !isDocument(name)),
		documents: others.filter(isDocument),
	};
}

/**
 * The journals of one company, one for each run, with an entry for each date. A whole run is in scope or out of scope.
 */
function journalsOf(
	file: string,
	content: Pick<FileContent, 'description' | 'ended' | 'format' | 'unreadColumns'>,
	lines: readonly FileLine[],
	settings: Pick<FileSettings, 'fromYear' | 'fromPeriod' | 'periodsPerYear' | 'severalPeriods' | 'run'>,
	said: SaidOfFile,
): PayrollItem['journals'] {
	const { period } = said;
	const ownPeriod = remembering((date: string) => periodOf(date, settings.periodsPerYear));
	const takesPeriod = period !== null && isOfSaidPeriod(content.format, lines, ownPeriod, settings);
	if (takesPeriod) checkDates(file, content.format, lines, period, settings);
	const placed = lines.map((line) =>
		takesPeriod
			? { ...line, ...period, isSaid: true }
			: {
					...line,
					...inPeriod(line, ownPeriod, settings.periodsPerYear, period),
					isSaid: line.period !== null,
				},
	);
	return runsOf(file, content.format, placed, { ...settings, said }).map((run): JournalItem => {
		const { fromYear, fromPeriod } = settings;
		const { year, period, isAssumed } = run;
		const about = {
			...{ run: run.run, year, description: content.description || file },
			...(isAssumed && { periodAssumed: true }),
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
		...{ file, date, difference },
		debit: formatMoney(debit),
		credit: formatMoney(credit),
	});
}

/**
 * Whether the period that was given for a file applies to all its lines. It does not when a table has rows of several
 * periods, which may be several runs, unless a setting or a column says that it is one run.
 */
function isOfSaidPeriod(
	format: FileFormat,
	lines: readonly FileLine[],
	ownPeriod: (date: string) => Period,
	{ severalPeriods }: Pick<FileSettings, 'severalPeriods'>,
): boolean {
	if (lines.some((line) => line.period !== null || line.year !== null)) return false;
	const isOneRun = format !== 'table' || severalPeriods === 'oneRun' || lines.some(({ run }) => run !== '');
	return isOneRun || new Set(lines.map(({ date }) => asText(ownPeriod(date)))).size === 1;
}

function asText({ year, period }: Period): string {
	return `${year}-${period}`;
}

/** Dates of payment may be in the period beside the given one; rows of farther periods are mistakes or corrections. */
function checkDates(
	file: string,
	format: FileFormat,
	lines: readonly FileLine[],
	said: Period,
	{ periodsPerYear, severalPeriods }: Pick<FileSettings, 'periodsPerYear' | 'severalPeriods'>,
): void {
	const periods = distinct(lines.map(({ date }) => date)).map((date) => periodOf(date, periodsPerYear));
	const far = periods.filter((one) => {
		// Most years have 52 weeks of the 53.
		const isOverYearEnd = periodsPerYear === 53 && one.year !== said.year;
		return periodsBetween(one, said, periodsPerYear) > (isOverYearEnd ? 2 : 1);
	});
	const told = distinct(periods.map(asText));
	if (far.length === periods.length)
		refuse({ code: 'filePeriodDiffers', file, said: asText(said), found: told.join(', ') });
	if (far.length > 0 && format === 'table' && severalPeriods !== 'oneRun')
		refuse({ code: 'filePeriodsUnclear', file, periods: told });
}

function periodsBetween(one: Period, other: Period, periodsPerYear: PeriodsPerYear): number {
	return Math.abs((one.year - other.year) * periodsPerYear + one.period - other.period);
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

/** A line with the period in which it counts, and whether the file has that period. */
interface PlacedLine extends FileLine {
	year: number;
	period: number;
	isSaid: boolean;
}

/** One payroll run of a file: all dates and periods that belong to it. */
interface FileRun {
	/** '' when it is not given. */
	run: string;
	/** Its last period: lines of earlier ones are corrections. */
	year: number;
	period: number;
	isAssumed: boolean;
	lines: readonly PlacedLine[];
}

/**
 * The runs of a file, oldest first: one run, unless a column or the setting says that there are several. Lines of earlier
 * periods are corrections, but a table may also have a run for each period. A name or period for the whole file is that of
 * its only run.
 */
function runsOf(
	file: string,
	format: FileFormat,
	lines: readonly PlacedLine[],
	{ severalPeriods, said, run }: Pick<FileSettings, 'severalPeriods' | 'run'> & { said: SaidOfFile },
): FileRun[] {
	const byRun = [...groupedBy(lines, ({ run }) => run).values()];
	const groups = byRun.flatMap((ofRun) => {
		const periods = groupedBy(ofRun, asText);
		if (ofRun[0]?.run !== '' || periods.size === 1) return [ofRun];
		if (severalPeriods === 'runForEach') return [...periods.values()];
		if (format !== 'table' || severalPeriods === 'oneRun') return [ofRun];
		return refuse({ code: 'filePeriodsUnclear', file, periods: [...periods.keys()] });
	});
	const runs = groups.map(toRun).sort(byPeriod);
	const [only, ...others] = runs;
	if (!only) return runs;
	if (others.length > 0)
		return run === '' ? runs : refuse({ code: 'fileRunOfSeveral', file, run, runs: runs.map(toldOf) });
	checkPeriod(file, only, said.period);
	if (run === '' || only.run !== '' || said.run !== '') return [{ ...only, run: only.run || said.run }];
	// The period is a part of the name, and a date of payment may be in the next one.
	if (only.isAssumed) return refuse({ code: 'fileRunWithoutPeriod', file, run, period: asText(only) });
	return [{ ...only, run: runName(only.period, run) }];
}

/** One of several runs of a file in words: "2026-5", "2026-5 P05-bonus". */
function toldOf(run: FileRun): string {
	return [asText(run), run.run].filter(Boolean).join(' ');
}

function toRun(lines: readonly PlacedLine[]): FileRun {
	let last = lines[0];
	for (const line of lines) if (!last || byPeriod(line, last) > 0) last = line;
	const { year = 0, period = 0, run = '' } = last ?? {};
	return { run, year, period, isAssumed: !lines.some(({ isSaid }) => isSaid), lines };
}

/** Refuses a file whose period contradicts the given one: it is not known which of them is wrong. */
function checkPeriod(file: string, found: Period, said: Period | null): void {
	if (said && asText(said) !== asText(found))
		refuse({ code: 'filePeriodDiffers', file, said: asText(said), found: asText(found) });
}
