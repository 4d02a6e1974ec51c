import { formatMoney, sum } from '../../../base/values/money';
import { distinct, groupedBy, type UnknownFields } from '../../../base/values/records';
import type { Fault, Finding } from '../../../base/words/finding';
import type { PayrollItem } from '../item';
import { columnBeside, columnsOf, wrongColumns } from './columns';
import { byHeadings } from './headings';
import { declaredPeriod, endOf, journalsOf, type Declared, type OfFile } from './journals';
import {
	datesAmongAmounts,
	failuresIn,
	hasLostSigns,
	noDescriptionIn,
	isEmptyLine,
	isLeftOut,
	isSkipped,
	readLines,
	sumsOf,
	shownValue,
	valueIn,
	type RowsSettings,
} from './lines';
import { isWorkbook, otherFile, whyNotRead } from './otherFiles';
import { isNothing, periodIn, textOfCode, valueAt } from './values';

/** A file as it came. Two files with one name are two files. */
export interface SourceFile {
	name: string;
	/** The index of the first item that came from the file. */
	first: number;
}

/**
 * An item as n8n gives it, with what was declared for its file. `file` is '' when the file is called by the name of its source.
 */
export interface Row extends Omit<OfFile, 'called'> {
	json: UnknownFields;
	/** The index of the item in the input. */
	index: number;
	/** The file that the item came from; null where that is not known, left out where no file came. */
	source?: SourceFile | null;
}

type Made = { from: number } & ({ payroll: PayrollItem } | { refused: Finding; file: string; of: Declared });

/**
 * A file with this many lines is refused: no payroll has as many. A workbook is read up to this line, and n8n does nothing else
 * meanwhile.
 */
const LINES_AT_MOST = 10_000;

/**
 * The payroll of each company in each file, or the finding for which a file is refused, with the faults of all its lines. Lines
 * of two files are never one journal. `names` has all files that came, because a file may come without any line.
 */
export function payrollsFrom(
	rows: readonly Row[],
	settings: RowsSettings,
	names: readonly string[] = [],
): Made[] {
	// A step with *Always Output Data* gives one empty item when it has nothing to give.
	const lines = rows.filter((row) => Object.keys(row.json).length > 0 && !isOfExcel(fileName(row)));
	const came = names.map((name) => name.trim()).filter((name) => !isOfExcel(name));
	const isToldOf = came.length > 0 || lines.some(({ source }) => source !== undefined);
	const isLost = ({ source, file }: Row) => source === null || (isToldOf && !source && file === '');
	const count = lines.filter(isLost).length;
	const files = byFile(lines, came.length > 0 || lines.length > 0 ? came : ['']);
	return files.flatMap(({ file, called, lines: ofFile }) => {
		const [line] = ofFile;
		const of = declaredPeriod({ ...line, file }, settings.periodsPerYear);
		const refused = (fault: Fault): Made[] => [
			{ refused: faulty(called, [fault]), file: called, from: line?.index ?? 0, of },
		];
		if (count > 0 && (!line || isLost(line))) return refused({ code: 'fileNotKnown', count });
		const { named, headings, twice } = byHeadings(ofFile, settings.headings);
		if (named.length === 0) return refused(withoutLines(headings, file));
		if (named.length >= LINES_AT_MOST) return refused({ code: 'fileTooLong', most: LINES_AT_MOST });
		const groups = groupedBy(named, ({ company, period, run }) => JSON.stringify([company, period, run]));
		return [...groups.values()].map((group) => payrollFrom(group, { file, called, twice }, settings));
	});
}

/** The lines of each file, also of files without any line. Several files with one name get a number in the name that is shown. */
function byFile(lines: readonly Row[], came: readonly string[]) {
	const all = [...groupedBy(lines, ({ source }) => source ?? null).values()].flatMap((of) => [
		...groupedBy(of, fileName).values(),
	]);
	return distinct([...all.map(([line]) => fileName(line)), ...came]).flatMap((file) => {
		const own = all.filter(([line]) => fileName(line) === file);
		const count = Math.max(own.length, came.filter((name) => name === file).length);
		return Array.from({ length: count }, (_, at) => {
			const called = count > 1 ? `${file} (${at + 1})` : file;
			return { file, called, lines: own[at] ?? [] };
		});
	});
}

function fileName({ file, source }: Pick<Row, 'file' | 'source'>): string {
	return file || (source?.name ?? '');
}

/** Whether a file is the one that Excel keeps beside a workbook that is open. */
function isOfExcel(file: string): boolean {
	return file.startsWith('~$');
}

/** The most faults of one file in a row; nobody would read more. */
const FAULTS_AT_MOST = 10;

function faulty(file: string, faults: readonly Fault[]): Finding {
	const more = Math.max(0, faults.length - FAULTS_AT_MOST);
	return {
		code: 'fileFaulty',
		file,
		faults: faults.slice(0, FAULTS_AT_MOST),
		more: more > 0 ? `${more}` : '',
	};
}

function payrollFrom(
	rows: readonly [Row, ...Row[]],
	{ file, called, twice }: Pick<OfFile, 'called' | 'file'> & { twice: readonly string[] },
	given: RowsSettings,
): Made {
	const settings = { ...given, columns: columnsOf(rows, given) };
	const [{ index: from, company, period, run }] = rows;
	const about = { file, called, company, period, run };
	const declared = declaredPeriod(about, settings.periodsPerYear);
	const refused = (finding: Finding, of = declared): Made => ({ refused: finding, file: called, from, of });
	const unreadable = (all: readonly Fault[]) => refused(faulty(called, all));
	const failed = failureIn(rows, file, settings.columns.ledgerAccount);
	if (failed) return unreadable([failed]);
	const wrong = wrongColumns(rows, settings, { file, twice });
	if (wrong.length > 0) return unreadable(wrong);
	const written = periodIn(period, settings.periodsPerYear);
	if (period !== '' && !(written?.year && written.period))
		return unreadable([{ code: 'mustBeYearAndPeriod', value: period }]);
	const failures = [
		...rows.flatMap(({ json }, at) => failuresIn(json, at + 1, settings)),
		...datesAmongAmounts(rows, settings),
	];
	if (failures.length > 0) return unreadable(failures);
	const { ours, others, unknown } = byCompany(rows, settings);
	if (unknown.length > 0) return unreadable([{ code: 'companyNotKnown', grosses: unknown }]);
	const faults: Fault[] = [];
	// The end of the declared period says which year is meant in a date without one.
	const near = endOf(declared, settings.periodsPerYear);
	const lines = ours.flatMap(([{ json }, line]) => readLines(json, { line, near }, settings, faults));
	const beside = columnBeside(rows, settings);
	if (faults.length > 0)
		return unreadable(
			faults.map((fault) =>
				beside !== undefined && fault.code === 'lineWithout' && fault.lacks === 'account'
					? { code: 'accountBeside', line: fault.line, column: beside }
					: fault,
			),
		);
	if (lines.length === 0)
		return unreadable([
			others.length > 0 ? { code: 'nothingToBook', lines: 'others', text: '' } : withoutLines([], file),
		]);
	const found = journalsOf(lines, about, settings);
	// The period that a file declares is what it is refused for, so nobody knows of which period it is.
	if ('refused' in found) return refused(found.refused, { company });
	if ('faults' in found) return unreadable(found.faults);
	const early = found.journals.every(
		({ state, year }) => state === 'outOfScope' && !file.includes(`${year}`),
	);
	if (early && file !== '' && period === '')
		return unreadable([
			{ code: 'beforeStart', years: distinct(found.journals.map(({ year }) => `${year}`)) },
		]);
	const { source, fromYear, fromPeriod, periodsPerYear } = settings;
	const leftOut = rows.flatMap(({ json }, at) =>
		isLeftOut(json, settings) && !isEmptyLine(json, settings) ? [{ line: `${at + 1}`, json }] : [],
	);
	const remarks: Finding[] = [];
	for (const because of ['none', 'outside'] as const) {
		const dates = found.dates[because];
		if (dates.length > 0) remarks.push({ code: 'fileDates', because, file: called, dates });
	}
	const withoutText = ours.flatMap(([{ json }, line]) => {
		const word = isLeftOut(json, settings) ? '' : noDescriptionIn(json, settings);
		return word === '' ? [] : { word, line: `${line}` };
	});
	if (withoutText.length > 0) {
		const words = distinct(withoutText.map(({ word }) => word));
		const of = withoutText.map(({ line }) => line);
		remarks.push({ code: 'descriptionsLeftOut', file: called, count: of.length, words, lines: of });
	}
	const unclear = ours.flatMap(([{ json }, line]) => (hasLostSigns(json, settings) ? `${line}` : []));
	if (unclear.length > 0)
		remarks.push({ code: 'signsLost', file: called, count: unclear.length, lines: unclear });
	if (isWorkbook(file)) remarks.push({ code: 'firstSheetRead', file: called });
	if (others.length > 0) {
		const count = rows.length - ours.length;
		remarks.push({ code: 'linesLeftOut', file: called, count, lines: [], grosses: others });
	}
	if (leftOut.length > 0) {
		const lines = leftOut.map(({ line }) => line);
		const of = sumsOf(
			leftOut.map(({ json }) => json),
			settings,
		);
		remarks.push({ code: 'linesLeftOut', file: called, count: leftOut.length, lines, ...of });
	}
	const payroll: PayrollItem = {
		source,
		company,
		companyName: '',
		fromFile: true,
		complete: false,
		...(called !== '' && { file: { name: called, format: 'rows' } }),
		...(remarks.length > 0 && { remarks }),
		scope: { fromYear, fromPeriod },
		periodsPerYear,
		journals: found.journals,
	};
	return { payroll, from };
}

/** The fault of a file of which no line came, by what the file is. */
function withoutLines(headings: readonly string[], file: string): Fault {
	const kind = otherFile(headings, file);
	if (kind !== null) return { code: 'notATable', kind, text: '' };
	const lines = file === '' ? 'none' : isWorkbook(file) ? 'unreadSheet' : 'unread';
	return { code: 'nothingToBook', lines, text: '' };
}

/** The fault of a file of which the step before could not read the lines; null where it read them. */
function failureIn(rows: readonly Row[], file: string, needed: string): Fault | null {
	const error = rows.map(({ json }) => json.error).find((one) => !isNothing(one));
	// A workbook that cannot be read gives two items: the step that reads its headings fails too. The error of a library may have
	// no text, and a step in between may add a field.
	const isFailure = ({ json }: Row) =>
		'error' in json && (Object.keys(json).length === 1 || !isNothing(json.error));
	const isAllOfIt = rows.every((row) => isFailure(row) && valueAt(row.json, needed) === undefined);
	if (!isAllOfIt && (error === undefined || rows.length > 1)) return null;
	const text = error === undefined ? '' : shownValue(error);
	const kind = whyNotRead(file, text);
	if (kind !== null) return { code: 'notATable', kind, text: kind === 'sheet' ? text : '' };
	return { code: 'nothingToBook', lines: file === '' ? 'step' : 'failed', text };
}

/** The debit of all lines with one number of a company; '' is the number of lines without one. */
export type GrossOf = { number: string; gross: string };

/**
 * The rows of this company with their line numbers, from 1. `others` has the gross of each number of another company, `unknown`
 * that of each number that nobody declared.
 */
function byCompany(rows: readonly Row[], settings: RowsSettings) {
	const { columns, ourNumbers, othersNumbers } = settings;
	const all = rows.map((row, at) => [row, at + 1] as const);
	if (!columns.company) return { ours: all, others: [], unknown: [] };
	const numberOf = ({ json }: Row) => textOfCode(valueIn(json, 'company', settings));
	const isOurs = ([row]: (typeof all)[number]) =>
		ourNumbers.includes(numberOf(row)) || isSkipped(row.json, settings);
	const sorted = groupedBy(all, isOurs);
	const grosses = [...groupedBy(sorted.get(false) ?? [], ([row]) => numberOf(row))].map(
		([number, of]): GrossOf => {
			const lines = of.flatMap(([{ json }, line]) => readLines(json, { line, near: null }, settings, []));
			return { number, gross: formatMoney(sum(lines.map(({ debit }) => debit))) };
		},
	);
	const isOfOthers = ({ number }: GrossOf) =>
		number !== '' && (othersNumbers.includes('*') || othersNumbers.includes(number));
	return {
		ours: sorted.get(true) ?? [],
		others: grosses.filter(isOfOthers),
		unknown: grosses.filter((one) => !isOfOthers(one)),
	};
}
