import { brief } from '../../../base/values/text';
import { periodRange, type BookDate } from '../../../base/values/dates';
import { formatMoney, sum, ZERO, type Money } from '../../../base/values/money';
import { distinct, groupedBy, type UnknownFields } from '../../../base/values/records';
import type { Fault, Finding } from '../../../base/words/finding';
import type { PayrollItem } from '../item';
import {
	declaredPeriod,
	endOf,
	journalsOf,
	type Declared,
	type JournalLine,
	type OfFile,
	type RunSettings,
} from './journals';
import { byHeadings, type HeadingsIn } from './headings';
import {
	amountIn,
	codeIn,
	dateIn,
	isNothing,
	periodIn,
	textOfCode,
	valueAt,
	type DecimalSign,
} from './values';

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
	/** Whose line it is. */
	company: string;
}

export type Column = keyof Columns;

export interface RowsSettings extends Omit<RunSettings, 'sidesFrom'> {
	columns: Columns;
	/** Columns that are set by default and that a table may lack: where a file does not have one, it counts as not chosen. */
	standard: readonly Column[];
	amounts: 'amount' | 'amountAndSide' | 'debitAndCredit';
	creditSign: 'positiveIsCredit' | 'positiveIsDebit';
	/** Of the column of companies: those whose lines count, and those whose lines are left out, `*` for all others. */
	ourNumbers: readonly string[];
	othersNumbers: readonly string[];
	/** Beside nothing at all; '' for no other way. */
	emptyIs: string;
	/** The words of the column of sides. */
	debitWords: readonly string[];
	creditWords: readonly string[];
	decimalSign: DecimalSign;
	/** Of luxon; '' for `2026-05-31`, `31-05-2026` and Excel's number. */
	dateFormat: string;
	/** Rows of totals; a value that ends in `*` is the begin of one. */
	leaveOut: 'nothing' | 'withoutAccount' | 'withValue';
	leaveOutColumn: string;
	leaveOutValues: readonly string[];
	/** Whether lines that are lists came, of which the first one of each file has the headings. */
	headings: HeadingsIn;
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
		const { named, twice } = byHeadings(ofFile, settings.headings);
		if (named.length === 0)
			return refused({ code: 'nothingToBook', lines: called === '' ? 'none' : 'unread', text: '' });
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
	const failed = rows.map(({ json }) => json.error).find((error) => !isNothing(error));
	const unreadable = (all: readonly Fault[]) => refused(faulty(called, all));
	// Of a workbook also the step that reads its headings says that it cannot.
	const isAllOfIt = rows.length === 1 || rows.every(({ json }) => Object.keys(json).join() === 'error');
	if (failed !== undefined && isAllOfIt)
		return unreadable([
			{ code: 'nothingToBook', lines: called === '' ? 'step' : 'failed', text: textOf(failed) },
		]);
	const isSheet = /\.xlsx$/i.test(called);
	const wrong = wrongColumns(rows, settings, { isSheet, twice });
	if (wrong.length > 0) return unreadable(wrong);
	const written = periodIn(period, settings.periodsPerYear);
	if (period !== '' && !(written?.year && written.period))
		return unreadable([{ code: 'mustBeYearAndPeriod', value: period }]);
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
		return unreadable([{ code: 'nothingToBook', lines: others.length > 0 ? 'others' : 'unread', text: '' }]);
	const sidesFrom = SIDES_FROM[settings.amounts];
	const found = journalsOf(lines, about, { ...settings, sidesFrom });
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
	if (isSheet) remarks.push({ code: 'firstSheetRead', file: called });
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

function columnsOf(rows: readonly Row[], { columns, standard }: RowsSettings): Columns {
	const lacking = standard.filter((of) => rows.every(({ json }) => valueAt(json, columns[of]) === undefined));
	return { ...columns, ...Object.fromEntries(lacking.map((of) => [of, ''])) };
}

/** What tells debit from credit. */
const SIDES_FROM = { amount: 'sign', amountAndSide: 'words', debitAndCredit: 'columns' } as const;

/** What can be read of the amounts of lines that are left out. */
function sumsOf(lines: readonly UnknownFields[], settings: RowsSettings) {
	const sides = lines.flatMap((json) => {
		const read = readSides(
			(column) => valueIn(json, column, settings),
			settings,
			() => undefined,
		);
		return read && read !== 'nothing' ? [read] : [];
	});
	const [debit, credit] = (['debit', 'credit'] as const).map((side) => sum(sides.map((one) => one[side])));
	return { debit: formatMoney(debit ?? ZERO), credit: formatMoney(credit ?? ZERO) };
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
		ourNumbers.includes(numberOf(row)) || isEmptyLine(row.json, settings) || isLeftOut(row.json, settings);
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

/** The columns that count with these settings, and the field in which each was declared. */
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

/** A column that no line has, so that its amounts would be nothing; one for two things; and one of two with its heading. */
function wrongColumns(
	rows: readonly Row[],
	settings: RowsSettings,
	{ isSheet, twice: headings }: { isSheet: boolean; twice: readonly string[] },
): Fault[] {
	const declared = columnsIn(settings);
	const missing = declared.filter(([, column]) =>
		rows.every(({ json }) => valueAt(json, column) === undefined),
	);
	const twice = declared.flatMap(([of, column], at): Fault[] => {
		const before = declared.slice(0, at).find(([, other]) => other === column);
		if (!before || of === 'leaveOut') return [];
		return [{ code: 'columnTwice', column, fields: [before, [of]].map(([one]) => fieldOf(one)) }];
	});
	const unclear = headings.flatMap((heading): Fault[] => {
		const fields = declared.flatMap(([of, column]) => (column === heading ? [fieldOf(of)] : []));
		return fields.length > 0 ? [{ code: 'headingTwice', column: heading, fields }] : [];
	});
	const columns = distinct(rows.flatMap(({ json }) => Object.keys(json))).filter(Boolean);
	const absent = {
		code: 'columnNotThere',
		column: missing.map(([, column]) => `${brief(column)}`).join("', '"),
		columns: columns.filter((column) => !column.startsWith('__EMPTY')),
		fields: missing.map(([of]) => fieldOf(of)),
		table: isNoText(columns) ? 'none' : isSheet ? 'sheet' : columns.length === 1 ? 'oneColumn' : 'columns',
	} as const;
	return [...(missing.length > 0 ? [absent] : []), ...twice, ...unclear];
}

/** A column that was not declared, with a value in exactly those lines with amounts that have no ledger account. */
function columnBeside(rows: readonly Row[], settings: RowsSettings): string | undefined {
	const lines = rows.flatMap(({ json }) =>
		isEmptyLine(json, settings) || isLeftOut(json, settings) ? [] : [json],
	);
	const declared = columnsIn(settings).map(([, column]) => column);
	const others = distinct(lines.flatMap((json) => Object.keys(json))).filter(
		(one) => !declared.includes(one),
	);
	return others.find((column) =>
		lines.every((json) => isNothing(json[column]) !== isNothing(valueIn(json, 'ledgerAccount', settings))),
	);
}

/** The setting that names a column. */
function fieldOf(column: Column | 'leaveOut'): `${Column | 'leaveOut'}Column` {
	return `${column}Column`;
}

/** Whether it is a PDF, or has a sign that no text has, as a picture. */
function isNoText(headings: readonly string[]): boolean {
	const isSign = (sign: string) => sign < ' ' && !'\t\n\r'.includes(sign);
	return headings.some((heading) => heading.startsWith('%PDF-') || [...heading].some(isSign));
}

/** The lines of one row: one, with a contra account two, and none for an empty row and for one that is left out. */
function readLines(
	json: UnknownFields,
	{ line, near }: { line: number; near: BookDate | null },
	settings: RowsSettings,
	faults: Fault[],
): JournalLine[] {
	const { dateFormat, periodsPerYear } = settings;
	const at = (column: Column) => valueIn(json, column, settings);
	if (isEmptyLine(json, settings) || isLeftOut(json, settings)) return [];
	const addFault = (column: Column) =>
		faults.push({
			code: 'lineValue',
			line,
			column: settings.columns[column],
			value: textOf(at(column)),
			of: MEANT[column] ?? 'code',
		});
	const readCode = (column: Column) => {
		const read = codeIn(at(column));
		if (read === null) addFault(column);
		return read ?? '';
	};
	const ledgerAccount = readCode('ledgerAccount');
	const sides = readSides(at, settings, addFault);
	if (sides === 'nothing') faults.push({ code: 'lineWithout', lacks: 'amount', line });
	if (isNothing(at('ledgerAccount'))) faults.push({ code: 'lineWithout', lacks: 'account', line });
	const period = isNothing(at('period')) ? null : periodIn(at('period'), periodsPerYear);
	if (period === null && !isNothing(at('period'))) addFault('period');
	const inYear = period?.year && period.period ? { year: period.year, period: period.period } : null;
	const end = inYear ? periodRange(inYear.year, inYear.period, periodsPerYear).to : near;
	const date = settings.columns.date === '' ? '' : dateIn(at('date'), dateFormat, end);
	if (date === null) addFault('date');
	const about = {
		line,
		date: date ?? '',
		period,
		ledgerAccount,
		run: readCode('run'),
		description: readCode('description'),
		costCentre: readCode('costCentre'),
		whole: JSON.stringify(json),
	};
	const contra = readCode('contraAccount');
	if (sides === null || sides === 'nothing') return [];
	const own = { ...about, ...sides };
	if (contra === '') return [own];
	const other = { ledgerAccount: contra, debit: sides.credit, credit: sides.debit, costCentre: '' };
	return [own, { ...own, ...other, isContra: true }];
}

/** What a value that cannot be read was to be; all others are codes. */
const MEANT: Readonly<Partial<Record<Column, 'amount' | 'date' | 'side'>>> = {
	debit: 'amount',
	credit: 'amount',
	amount: 'amount',
	date: 'date',
	side: 'side',
};

/** Undefined where the table has nothing, in whatever way it writes that. */
function valueIn(json: UnknownFields, column: Column, { columns, emptyIs }: RowsSettings): unknown {
	const value = columns[column] === '' ? undefined : valueAt(json, columns[column]);
	return emptyIs !== '' && typeof value === 'string' && value.trim() === emptyIs ? undefined : value;
}

function isEmptyLine(json: UnknownFields, settings: RowsSettings): boolean {
	return columnsIn(settings).every(([of, column]) =>
		isNothing(of === 'leaveOut' ? valueAt(json, column) : valueIn(json, of, settings)),
	);
}

function isLeftOut(json: UnknownFields, settings: RowsSettings): boolean {
	const { leaveOut, leaveOutColumn, leaveOutValues } = settings;
	if (leaveOut === 'withoutAccount') return isNothing(valueIn(json, 'ledgerAccount', settings));
	const value = textOfCode(valueAt(json, leaveOutColumn));
	const isMeant = (one: string) => (one.endsWith('*') ? value.startsWith(one.slice(0, -1)) : value === one);
	return leaveOut === 'withValue' && leaveOutValues.some(isMeant);
}

type Sides = Pick<JournalLine, 'credit' | 'debit'>;

/** Null for what cannot be read, which was told. */
function readSides(
	at: (column: Column) => unknown,
	{ amounts, creditSign, debitWords, creditWords, decimalSign }: RowsSettings,
	addFault: (column: Column) => unknown,
): Sides | 'nothing' | null {
	const read = (column: Column): Money | null | undefined => {
		const value = at(column);
		if (isNothing(value)) return undefined;
		const amount = amountIn(value, decimalSign);
		if (amount === null) addFault(column);
		return amount;
	};
	if (amounts === 'debitAndCredit') {
		const [debit, credit] = [read('debit'), read('credit')];
		if (debit === undefined && credit === undefined) return 'nothing';
		return debit === null || credit === null ? null : { debit: debit ?? ZERO, credit: credit ?? ZERO };
	}
	const amount = read('amount');
	if (amount === undefined) return 'nothing';
	if (amounts === 'amount') {
		if (amount === null) return null;
		const isCredit = creditSign === 'positiveIsCredit' ? amount.gt(0) : amount.lt(0);
		return onSide(isCredit ? 'credit' : 'debit', amount.abs());
	}
	const word = textOfCode(at('side')).toLowerCase();
	const isOf = (words: readonly string[]) => words.some((one) => one.toLowerCase() === word);
	const side = isOf(debitWords) ? 'debit' : isOf(creditWords) ? 'credit' : null;
	if (side === null) addFault('side');
	return amount === null || side === null ? null : onSide(side, amount);
}

function onSide(side: 'credit' | 'debit', amount: Money): Sides {
	return side === 'debit' ? { debit: amount, credit: ZERO } : { debit: ZERO, credit: amount };
}

/** What it has, for the reader. */
function textOf(value: unknown): string {
	return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}
