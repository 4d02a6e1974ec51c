import { periodRange, type BookDate } from '../../../base/values/dates';
import { formatMoney, sum, ZERO, type Money } from '../../../base/values/money';
import type { UnknownFields } from '../../../base/values/records';
import { isNoValue, isSheetError } from '../../../base/values/sheetErrors';
import type { Fault } from '../../../base/words/finding';
import { amountIn, whyNoAmount, type DecimalSign } from './amounts';
import type { HeadingsIn } from './headings';
import type { JournalLine, RunSettings } from './journals';
import { codeIn, dateIn, isNothing, isWronglyRead, periodIn, textOfCode, valueAt } from './values';

/** The columns that a person declared, by their name or path; '' for none. */
export interface Columns {
	ledgerAccount: string;
	description: string;
	costCentre: string;
	/** The account on which the other side of each line of the table is booked. */
	contraAccount: string;
	debit: string;
	credit: string;
	amount: string;
	side: string;
	date: string;
	period: string;
	run: string;
	/** The number of the company to which the line belongs. */
	company: string;
}

export type Column = keyof Columns;

export interface RowsSettings extends RunSettings {
	columns: Columns;
	/** Columns that are set by default and that a table may lack: where a file does not have one, it counts as not chosen. */
	standard: readonly Column[];
	creditSign: 'positiveIsCredit' | 'positiveIsDebit';
	/**
	 * In the column of companies, the numbers whose lines count, and the numbers whose lines are left out; `*` leaves out all
	 * others.
	 */
	ourNumbers: readonly string[];
	othersNumbers: readonly string[];
	/** A text that means nothing, such as `-`; '' when only an empty cell does. */
	emptyIs: string;
	/** The words for debit and credit in the column of sides. */
	debitWords: readonly string[];
	creditWords: readonly string[];
	decimalSign: DecimalSign;
	/** The format of dates, as luxon writes it; '' for `2026-05-31`, `31-05-2026` and Excel's number. */
	dateFormat: string;
	/** The rows that are left out, such as totals. A value that ends in `*` is the begin of a text. */
	leaveOut: 'nothing' | 'withoutAccount' | 'withValue';
	leaveOutColumn: string;
	leaveOutValues: readonly string[];
	/** Where the headings of the table are. */
	headings: HeadingsIn;
	source: string;
}

/** The columns that count with these settings, and the field in which each was declared. */
export function columnsIn({
	columns,
	amounts,
	leaveOut,
	leaveOutColumn,
}: RowsSettings): [Column | 'leaveOut', string][] {
	const { debit, credit, amount, side, ...others } = columns;
	const ofAmounts = {
		debitAndCredit: { debit, credit },
		debitAndNegativeCredit: { debit, credit },
		amount: { amount },
		amountAndSide: { amount, side },
	}[amounts];
	const all = Object.entries({ ...others, ...ofAmounts }) as [Column, string][];
	return [
		...all.filter(([, column]) => column !== ''),
		...(leaveOut === 'withValue' ? [['leaveOut', leaveOutColumn] as const] : []),
	].map(([of, column]) => [of, column]);
}

/**
 * The lines that one row of the table gives: one, two with a contra account, and none for a row that is empty or left out. What
 * cannot be read is added to `faults`.
 */
export function readLines(
	json: UnknownFields,
	{ line, near }: { line: number; near: BookDate | null },
	settings: RowsSettings,
	faults: Fault[],
): JournalLine[] {
	const { dateFormat, periodsPerYear } = settings;
	const at = (column: Column) => valueIn(json, column, settings);
	if (isSkipped(json, settings)) return [];
	const addFault = (column: Column) => {
		const value = shownValue(at(column));
		const meant = MEANT[column] ?? 'code';
		const of = meant === 'amount' ? whyNoAmount(at(column), settings.decimalSign) : meant;
		faults.push({
			...{ code: 'lineValue', line, column: settings.columns[column], value },
			of: isSheetError(value) ? 'sheetError' : isWronglyRead(value) ? 'encoding' : of,
		});
	};
	const readCode = (column: Column) => {
		const read = codeIn(at(column));
		if (read === null || isSheetError(read)) addFault(column);
		return read ?? '';
	};
	const ledgerAccount = readCode('ledgerAccount');
	const sides = readSides(at, settings, addFault);
	if (sides === 'nothing') faults.push({ code: 'lineWithout', lacks: 'amount', line });
	const isWithoutAccount = isNothing(at('ledgerAccount'));
	if (isWithoutAccount) faults.push({ code: 'lineWithout', lacks: 'account', line });
	const period = isNothing(at('period')) ? null : periodIn(at('period'), periodsPerYear);
	if (period === null && !isNothing(at('period'))) addFault('period');
	const inYear = period?.year && period.period ? { year: period.year, period: period.period } : null;
	const end = inYear ? periodRange(inYear.year, inYear.period, periodsPerYear).to : near;
	const date = settings.columns.date === '' ? '' : dateIn(at('date'), dateFormat, end);
	if (date === null && !isNothing(at('date'))) addFault('date');
	// A line that lacks its account too is a total, and that is said already.
	else if (date === null && !isWithoutAccount)
		faults.push({ code: 'lineWithout', lacks: 'dateInColumn', line });
	const about = {
		line,
		date: date ?? '',
		period,
		ledgerAccount,
		run: readCode('run'),
		description: noDescriptionIn(json, settings) === '' ? readCode('description') : '',
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

/** True where a declared column has text in another encoding. */
export function hasLostSigns(json: UnknownFields, settings: RowsSettings): boolean {
	return columnsIn(settings).some(([, column]) => isWronglyRead(valueAt(json, column)));
}

/** The word in the column of the description that nobody meant as a text, such as `#N/A`; '' for none. */
export function noDescriptionIn(json: UnknownFields, settings: RowsSettings): string {
	const text = textOfCode(valueIn(json, 'description', settings));
	return isNoValue(text) ? text : '';
}

/** The error words in the columns that decide whether a line counts, because such a word decides nothing. */
export function failuresIn(json: UnknownFields, line: number, settings: RowsSettings): Fault[] {
	const { columns, leaveOut, leaveOutColumn } = settings;
	const deciding = [columns.company, leaveOut === 'withValue' ? leaveOutColumn : ''].filter(Boolean);
	if (isSkipped(json, settings)) return [];
	return deciding.flatMap((column): Fault[] => {
		const value = valueAt(json, column);
		if (typeof value !== 'string' || !isSheetError(value)) return [];
		return [{ code: 'lineValue', line, column, value, of: 'sheetError' }];
	});
}

/** The numbers that Excel makes of a text such as `3.45`, which it takes for March 1945, until 2119. */
const [FIRST_MADE, LAST_MADE] = [10_959, 80_000];

/**
 * Whole numbers beside amounts that are text: Excel may have made dates of the texts that look like one, and a date is a number
 * in a workbook. A table whose amounts are all numbers, but for zeros, has none.
 */
export function datesAmongAmounts(rows: readonly { json: UnknownFields }[], settings: RowsSettings): Fault[] {
	const columns = columnsIn(settings).filter(([of]) => of !== 'leaveOut' && MEANT[of] === 'amount');
	const cells = rows.flatMap(({ json }, at) =>
		isSkipped(json, settings)
			? []
			: columns.map(([, column]) => ({ line: at + 1, column, value: valueAt(json, column) })),
	);
	const isText = ({ value }: { value: unknown }) =>
		typeof value === 'string' && !(amountIn(value, settings.decimalSign) ?? ZERO).eq(ZERO);
	if (!cells.some(isText)) return [];
	return cells.flatMap(({ line, column, value }): Fault[] => {
		const isDay = typeof value === 'number' && Number.isInteger(value);
		if (!isDay || value < FIRST_MADE || value > LAST_MADE) return [];
		return [{ code: 'lineValue', line, column, value: shownValue(value), of: 'dayOfExcel' }];
	});
}

/** The kind of value that a column should have, for columns that do not have codes. */
const MEANT: Readonly<Partial<Record<Column, 'amount' | 'date' | 'side'>>> = {
	debit: 'amount',
	credit: 'amount',
	amount: 'amount',
	date: 'date',
	side: 'side',
};

/**
 * The value of a column; undefined where the table has nothing, in whatever way it writes that. An amount that can be read is an
 * amount, because `0` may mean nothing in a column of cost centres alone.
 */
export function valueIn(json: UnknownFields, column: Column, settings: RowsSettings): unknown {
	const { columns, emptyIs, decimalSign } = settings;
	const value = columns[column] === '' ? undefined : valueAt(json, columns[column]);
	const isMeant = emptyIs !== '' && withPlainSpaces(textOfCode(value)) === withPlainSpaces(emptyIs);
	return isMeant && !(MEANT[column] === 'amount' && amountIn(value, decimalSign)) ? undefined : value;
}

/** A text with one space wherever it has white space. A page shows it so, and it is copied from there. */
function withPlainSpaces(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

export function isEmptyLine(json: UnknownFields, settings: RowsSettings): boolean {
	return columnsIn(settings).every(([of, column]) =>
		isNothing(of === 'leaveOut' ? valueAt(json, column) : valueIn(json, of, settings)),
	);
}

export function isLeftOut(json: UnknownFields, settings: RowsSettings): boolean {
	const { leaveOut, leaveOutColumn, leaveOutValues } = settings;
	if (leaveOut === 'withoutAccount') return isNothing(valueIn(json, 'ledgerAccount', settings));
	const value = textOfCode(valueAt(json, leaveOutColumn)).toLowerCase();
	const isMeant = (one: string) =>
		one.endsWith('*') ? value.startsWith(one.slice(0, -1).toLowerCase()) : value === one.toLowerCase();
	return leaveOut === 'withValue' && leaveOutValues.some(isMeant);
}

/** True for a row that gives no line: it is empty, or *Leave Out Lines Where* names it. */
export function isSkipped(json: UnknownFields, settings: RowsSettings): boolean {
	return isEmptyLine(json, settings) || isLeftOut(json, settings);
}

type Sides = Pick<JournalLine, 'credit' | 'debit'>;

/** The debit and credit of a line. Null when one of its values cannot be read, of which `addFault` was told. */
export function readSides(
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
	if (amounts === 'debitAndCredit' || amounts === 'debitAndNegativeCredit') {
		const [debit, credit] = [read('debit'), read('credit')];
		if (debit === undefined && credit === undefined) return 'nothing';
		if (debit === null || credit === null) return null;
		const given = credit ?? ZERO;
		return { debit: debit ?? ZERO, credit: amounts === 'debitAndCredit' ? given : given.neg() };
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

/** A value as text for the reader. */
export function shownValue(value: unknown): string {
	return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

/** The debit and credit of lines that are left out, as far as their amounts can be read. */
export function sumsOf(lines: readonly UnknownFields[], settings: RowsSettings) {
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
