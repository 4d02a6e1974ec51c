import { brief } from '../../../base/values/text';
import { ZERO, type Money } from '../../../base/values/money';
import { distinct, groupedBy, type UnknownFields } from '../../../base/values/records';
import type { Fault, Finding } from '../../../base/words/finding';
import type { PayrollItem } from '../item';
import { journalsOf, type JournalLine, type OfFile, type RunSettings } from './journals';
import { amountIn, codeIn, dateIn, isNothing, periodIn, valueAt, type DecimalSign } from './values';

/** The columns that a person declared, by their name or path; '' for none. */
export interface Columns {
	ledgerAccount: string;
	description: string;
	costCentre: string;
	/** The other side of each line is booked there too. */
	contraAccount: string;
	debit: string;
	credit: string;
	amount: string;
	side: string;
	date: string;
	period: string;
	run: string;
}

type Column = keyof Columns;

export interface RowsSettings extends Omit<RunSettings, 'isBySign'> {
	columns: Columns;
	amounts: 'amount' | 'amountAndSide' | 'debitAndCredit';
	creditSign: 'positiveIsCredit' | 'positiveIsDebit';
	/** The words of the column of sides. */
	debitWords: readonly string[];
	creditWords: readonly string[];
	decimalSign: DecimalSign;
	/** Of luxon; '' for `2026-05-31`, `31-05-2026` and Excel's number. */
	dateFormat: string;
	/** Rows of totals. */
	leaveOut: 'nothing' | 'withoutAccount' | 'withValue';
	leaveOutColumn: string;
	leaveOutValue: string;
	source: string;
}

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

type Made = { payroll: PayrollItem; from: number } | { refused: Finding; file: string; from: number };

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
	const lines = rows
		.filter((row) => Object.keys(row.json).length > 0 && !isOfExcel(nameOf(row)))
		.map((row) => ({ ...row, json: headed(row.json) }));
	const came = names.map((name) => name.trim()).filter((name) => !isOfExcel(name));
	const isToldOf = came.length > 0 || lines.some(({ source }) => source !== undefined);
	const isLost = ({ source, file }: Row) => source === null || (isToldOf && !source && file === '');
	const count = lines.filter(isLost).length;
	const files = byFile(lines, came.length > 0 || lines.length > 0 ? came : ['']);
	return files.flatMap(({ file, called, lines: ofFile }) => {
		const [line] = ofFile;
		const refused = (fault: Fault): Made[] => [
			{ refused: faulty(called, [fault]), file: called, from: line?.index ?? 0 },
		];
		if (count > 0 && (!line || isLost(line))) return refused({ code: 'fileNotKnown', count });
		if (!line) return refused(nothingToBook(called));
		if (ofFile.length >= LINES_AT_MOST) return refused({ code: 'fileTooLong', most: LINES_AT_MOST });
		const groups = groupedBy(ofFile, ({ company, period, run }) => JSON.stringify([company, period, run]));
		return [...groups.values()].map((group) => payrollFrom(group, { file, called }, settings));
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
			const called = count > 1 ? `${brief(file)} (${at + 1})` : brief(file);
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

/** Nobody sees a space behind a heading. */
function headed(json: UnknownFields): UnknownFields {
	return Object.fromEntries(Object.entries(json).map(([name, value]) => [name.trim(), value]));
}

/** More faults of one file would not be read. */
const FAULTS_AT_MOST = 10;

function nothingToBook(file: string, text = ''): Fault {
	return { code: 'nothingToBook', came: file !== '', text };
}

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
	{ file, called }: Pick<OfFile, 'called' | 'file'>,
	settings: RowsSettings,
): Made {
	const [{ index: from, company, period, run }] = rows;
	const about = { file: brief(file), called, company, period, run };
	const refused = (finding: Finding): Made => ({ refused: finding, file: called, from });
	const failed = rows.map(({ json }) => json.error).find((error) => !isNothing(error));
	const unreadable = (all: readonly Fault[]) => refused(faulty(called, all));
	if (failed !== undefined && rows.length === 1) return unreadable([nothingToBook(called, textOf(failed))]);
	const wrong = wrongColumns(rows, settings);
	if (wrong.length > 0) return unreadable(wrong);
	const given = periodIn(period, settings.periodsPerYear);
	if (period !== '' && !(given?.year && given.period))
		return unreadable([{ code: 'mustBeYearAndPeriod', value: brief(period) }]);
	const faults: Fault[] = [];
	const lines = rows.flatMap(({ json }, at) => readLines(json, at + 1, settings, faults));
	if (faults.length > 0) return unreadable(faults);
	if (lines.length === 0) return unreadable([nothingToBook(called)]);
	const isBySign = settings.amounts === 'amount';
	const found = journalsOf(lines, about, { ...settings, isBySign });
	if ('refused' in found) return refused(found.refused);
	if ('faults' in found) return unreadable(found.faults);
	const { source, fromYear, fromPeriod, periodsPerYear } = settings;
	const leftOut = rows.flatMap(({ json }, at) =>
		isLeftOut(json, settings) && !isEmptyLine(json, settings) ? [`${at + 1}`] : [],
	);
	const remarks: Finding[] = [];
	if (found.dates.length > 0) remarks.push({ code: 'fileWithoutDates', file: called, dates: found.dates });
	if (leftOut.length > 0)
		remarks.push({ code: 'linesLeftOut', file: called, count: leftOut.length, lines: leftOut });
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

/** The columns that count with these settings. */
function columnsIn({
	columns,
	amounts,
	leaveOut,
	leaveOutColumn,
}: RowsSettings): [Column | 'leaveOut', string][] {
	const { debit, credit, amount, side, ...others } = columns;
	const ofAmounts = {
		debitAndCredit: { debit, credit },
		amount: { amount },
		amountAndSide: { amount, side },
	}[amounts];
	const all = Object.entries({ ...others, ...ofAmounts }) as [Column, string][];
	return [
		...all.filter(([, column]) => column !== ''),
		...(leaveOut === 'withValue' ? [['leaveOut', leaveOutColumn] as const] : []),
	].map(([of, column]) => [of, column]);
}

/** A column that no line has, so that its amounts would be nothing; and one for two things. */
function wrongColumns(rows: readonly Row[], settings: RowsSettings): Fault[] {
	const declared = columnsIn(settings);
	const missing = declared
		.filter(([, column]) => rows.every(({ json }) => valueAt(json, column) === undefined))
		.map(([, column]) => brief(column));
	const twice = declared
		.filter(
			([of, column], at) => of !== 'leaveOut' && declared.findIndex(([, other]) => other === column) < at,
		)
		.map(([, column]): Fault => ({ code: 'columnTwice', column: brief(column) }));
	const absent = {
		code: 'columnNotThere',
		column: missing.join("', '"),
		columns: [...new Set(rows.flatMap(({ json }) => Object.keys(json)))]
			.filter((column) => !column.startsWith('__EMPTY'))
			.map(brief),
	} as const;
	return [...(missing.length > 0 ? [absent] : []), ...twice];
}

/** The lines of one row: one, with a contra account two, and none for an empty row and for one that is left out. */
function readLines(
	json: UnknownFields,
	line: number,
	settings: RowsSettings,
	faults: Fault[],
): JournalLine[] {
	const { columns, dateFormat, periodsPerYear } = settings;
	const at = (column: string) => (column === '' ? undefined : valueAt(json, column));
	if (isEmptyLine(json, settings) || isLeftOut(json, settings)) return [];
	const addFault = (column: string, value: unknown) =>
		faults.push({ code: 'lineValue', line, column: brief(column), value: textOf(value) });
	const readCode = (column: string) => {
		const read = codeIn(at(column));
		if (read === null) addFault(column, at(column));
		return read ?? '';
	};
	const ledgerAccount = readCode(columns.ledgerAccount);
	const sides = readSides(at, settings, (column) => addFault(column, at(column)));
	if (sides === 'nothing') faults.push({ code: 'lineWithout', lacks: 'amount', line });
	if (isNothing(at(columns.ledgerAccount))) faults.push({ code: 'lineWithout', lacks: 'account', line });
	const date = columns.date === '' ? '' : dateIn(at(columns.date), dateFormat);
	if (date === null) addFault(columns.date, at(columns.date));
	const period = isNothing(at(columns.period)) ? null : periodIn(at(columns.period), periodsPerYear);
	if (period === null && !isNothing(at(columns.period))) addFault(columns.period, at(columns.period));
	const about = {
		line,
		date: date ?? '',
		period,
		ledgerAccount,
		run: readCode(columns.run),
		description: readCode(columns.description),
		costCentre: readCode(columns.costCentre),
	};
	const contra = readCode(columns.contraAccount);
	if (sides === null || sides === 'nothing') return [];
	const own = { ...about, ...sides };
	if (contra === '') return [own];
	return [own, { ...own, ledgerAccount: contra, debit: sides.credit, credit: sides.debit, costCentre: '' }];
}

function isEmptyLine(json: UnknownFields, settings: RowsSettings): boolean {
	return columnsIn(settings).every(([, column]) => isNothing(valueAt(json, column)));
}

function isLeftOut(json: UnknownFields, settings: RowsSettings): boolean {
	const { leaveOut, leaveOutColumn, leaveOutValue, columns } = settings;
	if (leaveOut === 'withoutAccount') return isNothing(valueAt(json, columns.ledgerAccount));
	if (leaveOut !== 'withValue') return false;
	const value = valueAt(json, leaveOutColumn);
	return (isNothing(value) ? '' : String(value).trim()) === leaveOutValue;
}

type Sides = Pick<JournalLine, 'credit' | 'debit'>;

/** Null for what cannot be read, which was told. */
function readSides(
	at: (column: string) => unknown,
	{ columns, amounts, creditSign, debitWords, creditWords, decimalSign }: RowsSettings,
	addFault: (column: string) => unknown,
): Sides | 'nothing' | null {
	const read = (column: string): Money | null | undefined => {
		const value = at(column);
		if (isNothing(value)) return undefined;
		const amount = amountIn(value, decimalSign);
		if (amount === null) addFault(column);
		return amount;
	};
	if (amounts === 'debitAndCredit') {
		const [debit, credit] = [read(columns.debit), read(columns.credit)];
		if (debit === undefined && credit === undefined) return 'nothing';
		return debit === null || credit === null ? null : { debit: debit ?? ZERO, credit: credit ?? ZERO };
	}
	const amount = read(columns.amount);
	if (amount === undefined) return 'nothing';
	if (amounts === 'amount') {
		if (amount === null) return null;
		const isCredit = creditSign === 'positiveIsCredit' ? amount.gt(0) : amount.lt(0);
		return onSide(isCredit ? 'credit' : 'debit', amount.abs());
	}
	const word = codeIn(at(columns.side))?.toLowerCase() ?? '';
	const side = debitWords.includes(word) ? 'debit' : creditWords.includes(word) ? 'credit' : null;
	if (side === null) addFault(columns.side);
	return amount === null || side === null ? null : onSide(side, amount);
}

function onSide(side: 'credit' | 'debit', amount: Money): Sides {
	return side === 'debit' ? { debit: amount, credit: ZERO } : { debit: ZERO, credit: amount };
}

/** What it has, for the reader. */
function textOf(value: unknown): string {
	return brief(typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));
}
