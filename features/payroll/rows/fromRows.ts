import { formatMoney, sum } from '../../../base/values/money';
import { distinct, groupedBy, type UnknownFields } from '../../../base/values/records';
import type { Fault, Finding } from '../../../base/words/finding';
import type { PayrollItem } from '../item';
import { columnBeside, columnsOf, wrongColumns } from './columns';
import { byHeadings } from './headings';
import { declaredPeriod, endOf, journalsOf, type Declared, type OfFile } from './journals';
import {
	failuresIn,
	hasLostSigns,
	noDescriptionIn,
	isEmptyLine,
	isLeftOut,
	isSkipped,
	readLines,
	sumsOf,
	textOf,
	valueIn,
	type RowsSettings,
} from './lines';
import { isWorkbook, otherFile, whyNotRead } from './otherFiles';
import { isNothing, periodIn, textOfCode, valueAt } from './values';

/** A file as it came; two of one name are two. */
export interface SourceFile {
	name: string;
	/** The index of its first item. */
	first: number;
}

/** An item as n8n gives it, and what was declared for its file; `file` is '' for the name of the source. */
export interface Row extends Omit<OfFile, 'called'> {
	json: UnknownFields;
	/** Of its item. */
	index: number;
	/** Null where it is not known, left out where no file came. */
	source?: SourceFile | null;
}

type Made = { from: number } & ({ payroll: PayrollItem } | { refused: Finding; file: string; of: Declared });

/** No payroll has as many. A workbook is read to a line below this one, and n8n does nothing else while it reads. */
const LINES_AT_MOST = 10_000;

/**
 * The payroll of each company in each file, or why a file is refused: with all faults of its lines. Lines of two files are never one
 * journal. `names` are those of all files that came: of one of them no line may have come.
 */
export function payrollsFrom(
	rows: readonly Row[],
	settings: RowsSettings,
	names: readonly string[] = [],
): Made[] {
	// A step that gives nothing gives one empty item when it always gives data.
	const lines = rows.filter((row) => Object.keys(row.json).length > 0 && !isOfExcel(nameOf(row)));
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

/** The lines of each file, none of some; those of one name are called by number. */
function byFile(lines: readonly Row[], came: readonly string[]) {
	const all = [...groupedBy(lines, ({ source }) => source ?? null).values()].flatMap((of) => [
		...groupedBy(of, nameOf).values(),
	]);
	return distinct([...all.map(([line]) => nameOf(line)), ...came]).flatMap((file) => {
		const own = all.filter(([line]) => nameOf(line) === file);
		const count = Math.max(own.length, came.filter((name) => name === file).length);
		return Array.from({ length: count }, (_, at) => {
			const called = count > 1 ? `${file} (${at + 1})` : file;
			return { file, called, lines: own[at] ?? [] };
		});
	});
}

function nameOf({ file, source }: Pick<Row, 'file' | 'source'>): string {
	return file || (source?.name ?? '');
}

/** What Excel keeps beside a file that is open. */
function isOfExcel(file: string): boolean {
	return file.startsWith('~$');
}

/** More faults of one file would not be read. */
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
	const failures = rows.flatMap(({ json }, at) => failuresIn(json, at + 1, settings));
	if (failures.length > 0) return unreadable(failures);
	const { ours, others, unknown } = byCompany(rows, settings);
	if (unknown.length > 0) return unreadable([{ code: 'companyNotKnown', grosses: unknown }]);
	const faults: Fault[] = [];
	// Of dates without a year it says which is meant.
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
	// Its lines may be of another period than it declares.
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

/** What a file is of which no line came. */
function withoutLines(headings: readonly string[], file: string): Fault {
	const kind = otherFile(headings, file);
	if (kind !== null) return { code: 'notATable', kind, text: '' };
	const lines = file === '' ? 'none' : isWorkbook(file) ? 'unreadSheet' : 'unread';
	return { code: 'nothingToBook', lines, text: '' };
}

/** What the step before says in place of the lines of a file; null where it read them. */
function failureIn(rows: readonly Row[], file: string, needed: string): Fault | null {
	const error = rows.map(({ json }) => json.error).find((one) => !isNothing(one));
	// Of a workbook also the step that reads its headings says that it cannot. What a library throws may be without a text, and a step
	// between may add a field.
	const isFailure = ({ json }: Row) =>
		'error' in json && (Object.keys(json).length === 1 || !isNothing(json.error));
	const isAllOfIt = rows.every((row) => isFailure(row) && valueAt(row.json, needed) === undefined);
	if (!isAllOfIt && (error === undefined || rows.length > 1)) return null;
	const text = error === undefined ? '' : textOf(error);
	const kind = whyNotRead(file, text);
	if (kind !== null) return { code: 'notATable', kind, text: kind === 'sheet' ? text : '' };
	return { code: 'nothingToBook', lines: file === '' ? 'step' : 'failed', text };
}

/** What the lines of one number have in debit; '' for lines without one. */
export type GrossOf = { number: string; gross: string };

/** The rows of this company with their lines, from 1; of the numbers of others, and of those that nobody declared, the gross. */
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
