import type { CsvRow } from '../../../../base/files/csv';
import { faulty, orRefused, refuse } from '../../../../base/files/refusal';
import { readDate } from '../../../../base/files/writtenDates';
import { readMonth, readPeriod, yearInText } from '../../../../base/values/writtenPeriods';
import { periodRange } from '../../../../base/values/dates';
import type { Money } from '../../../../base/values/money';
import { distinct, highestOf, remembering } from '../../../../base/values/records';
import { brief } from '../../../../base/values/text';
import type { Fault, Finding } from '../../../../base/words/finding';
import { wordsIn } from '../../identify/declared';
import type { ColumnField } from '../../messages/files/columns';
import { decimalStyle, readAmount, type Sides } from '../formats/amounts';
import { lastDayOf, orderIn } from '../formats/dates';
import { columnsOf, unwrapped } from './cells';
import { headerOf, noHeader, type Header } from './columns';
import { checkOneEmployer } from './companies';
import { SIDES } from './headings';
import type { Read, RowsLayout } from '../formats/layout';
import { TableRow, type TableStyle } from './tableRow';
import { isTotalsLabel, RunningTotals } from './totals';
import type { FileLine, FileSettings } from '../formats/types';
import { checkSides, checkUnread } from './unread';

/** Rows by the headings of their columns. */
export const table: RowsLayout = {
	of: 'rows',
	name: 'table',
	label: 'Table (CSV or Excel)',
	fits: ({ rows }, settings) => isTable(rows, settings, true) || isTable(rows, settings, false),
	read(file, { rows, ended, ragged }, settings) {
		const header =
			headerOf(file, rows, settings, true) ??
			headerOf(file, rows, settings, false) ??
			noHeader(file, rows, settings);
		return readTable({ file, header, ended, ragged }, settings);
	},
};

/** Whether rows are a table with a header; `isDated`: with dates. */
export function isTable(rows: readonly CsvRow[], settings: FileSettings, isDated: boolean): boolean {
	const read = orRefused(() => ({ header: headerOf('', rows, settings, isDated) }));
	// It is refused because two columns have the same field, so it is a journal.
	if ('refused' in read) return true;
	const { header } = read;
	return header !== null && (header.names.length > 0 || hasNumbers(rows, settings));
}

/** Whether every row has the columns that are given by number. */
function hasNumbers(rows: readonly CsvRow[], { columns }: FileSettings): boolean {
	const last = highestOf(columns.flatMap(({ column }) => (typeof column === 'number' ? [column] : [])));
	return rows.length > 0 && rows.every(({ cells }) => cells.length >= last);
}

/** A table whose header is known. */
interface Table {
	file: string;
	header: Header;
	ended: boolean;
	/** Whether rows may differ in length: those of a workbook leave empty cells out. */
	ragged: boolean;
}

type TableSettings = Pick<
	FileSettings,
	'columns' | 'companies' | 'creditSign' | 'dateOrder' | 'decimals' | 'lastDay' | 'periodsPerYear' | 'sides'
>;

/** A code at the end of a last line without a line break may lack digits, and nothing shows it. */
const CODES: readonly ColumnField[] = ['ledgerAccount', 'costCentre', 'company', 'period', 'run'];

/** The lines of a table. Rows of totals are checked, and left out. */
function readTable(given: Table, settings: TableSettings): Read {
	const { file, header, ended } = given;
	const rows = header.rows.filter((row) => !isHeaderAgain(row, header));
	checkWidths(rows, given);
	const style = styleOf(file, header, rows, settings);
	// Read without its sides, its sums would be called wrong.
	const ofLines = rows.filter((row) => isLine(new TableRow(row, style)));
	const columns = columnsOf(header.names, ofLines);
	checkSides(file, header, columns, style.sideOf);
	const totals = new RunningTotals();
	const read = rows.flatMap((row) => {
		const line = lineOf(file, new TableRow(row, style), totals);
		return line ? [{ line, row }] : [];
	});
	checkOneEmployer(file, header, read, settings.companies);
	const { layout } = header;
	const isBySign = header.columns.amount !== undefined && header.columns.side === undefined;
	const isDateSaid = settings.columns.some(({ field }) => field === 'date');
	const unread = checkUnread(file, header, columns, isDateSaid);
	const lines = read.map(({ line }) => line);
	const remarks = [...remarksOn(file, header, lines), ...unread.remarks];
	return { lines, description: '', ended, layout, isBySign, unreadColumns: unread.codes, remarks };
}

function remarksOn(file: string, { columns, chosen }: Header, lines: readonly FileLine[]): Finding[] {
	const dates = distinct(lines.map(({ date }) => date));
	const terms = chosen.map(({ field, column }) => `${field}=${column}`);
	return [
		...(columns.date ? [] : [{ code: 'fileWithoutDates', file, dates } as const]),
		...(terms.length > 0 ? [{ code: 'fileColumnsChosen', file, terms } as const] : []),
	];
}

function styleOf(
	file: string,
	{ columns, names }: Header,
	rows: readonly CsvRow[],
	{ dateOrder, decimals, creditSign, lastDay, periodsPerYear, sides }: TableSettings,
): TableStyle {
	const amounts = (['amount', 'debit', 'credit'] as const).flatMap((field) => [
		...textsAt(columns[field], rows),
	]);
	const currency = names.findIndex((name) => /^(valuta|currency|valutacode)$/i.test(name));
	const written = amounts.filter((text) => /\d/.test(text));
	const style = decimalStyle(file, written, decimals);
	const month = (text: string) => (periodsPerYear === 12 ? readMonth(text) : null);
	const periodIn = (text: string) => readPeriod(text) ?? month(text);
	const { period: [atPeriod = -1] = [], year: [atYear = -1] = [] } = columns;
	const dayOf = ({ cells }: CsvRow) => {
		const { year = null, period = null } = periodIn(cells[atPeriod]?.text ?? '') ?? {};
		return lastDayOf(year ?? (yearInText(cells[atYear]?.text ?? '') || null), period, periodsPerYear);
	};
	const day = lastDay ?? rows.map(dayOf).find((one) => one !== null) ?? null;
	const order = orderIn(file, [...textsAt(columns.date, rows)], dateOrder, day);
	return {
		columns,
		currency,
		creditSign,
		lastDay,
		missingDate: () =>
			refuse({
				code: 'fileColumnsMissing',
				file,
				missing: ['date'],
				columns: told(names),
				terms: [],
				isDated: false,
				choices: [],
				layout: '',
			}),
		lastDayOf: (year, period) => periodRange(year, period, periodsPerYear).to,
		sideOf: sidesBy(sides),
		dateOf: remembering((text) => readDate(text, order)),
		periodOf: remembering(periodIn),
		amountOf: remembering((text) => readAmount(text, style)),
		runOf: remembering((text: string) => wordsIn(text).join('-')),
	};
}

function told(names: readonly string[]): string[] {
	return names.filter((name) => name !== '').map(brief);
}

/** The setting with the two words. */
export function readSides(text: string): { value: string[] } | { fault: Fault } {
	const words = text
		.split(',')
		.map((word) => word.trim())
		.filter(Boolean);
	const isRight =
		words.length === 0 || (words.length === 2 && new Set(words.map((word) => word.toLowerCase())).size === 2);
	return isRight
		? { value: words }
		: { fault: { code: 'mustBeTwoWords', field: 'sides', value: brief(text) } };
}

function sidesBy([debit = '', credit = '']: readonly string[]): TableStyle['sideOf'] {
	const sides = new Map(
		(['debit', 'credit'] as const).flatMap((side) => SIDES[side].map((word) => [word, side] as const)),
	);
	if (debit !== '') sides.set(debit.toLowerCase(), 'debit').set(credit.toLowerCase(), 'credit');
	return (text) => sides.get(text.toLowerCase()) ?? sides.get(text.toLowerCase().replace(/\.$/, '')) ?? null;
}

/** The different texts in a column, without numbers of a workbook. */
function textsAt([place = -1]: readonly number[] = [], rows: readonly CsvRow[]): Set<string> {
	const texts = new Set<string>();
	for (const { cells } of rows) {
		const cell = cells[place];
		if (cell && cell.number === undefined) texts.add(unwrapped(cell.text));
	}
	return texts;
}

/** An export of several runs may repeat its header. */
function isHeaderAgain({ cells }: CsvRow, { names }: Header): boolean {
	return names.length > 0 && names.every((name, at) => (cells[at]?.text ?? '') === name);
}

function checkWidths(rows: readonly CsvRow[], { file, header, ended, ragged }: Table): void {
	const last = rows[rows.length - 1];
	if (ragged || !last) return;
	const expected = header.width ?? rows[0]?.cells.length ?? 0;
	for (const { place, cells } of rows) {
		const tooMany = cells.slice(expected).some(({ text }) => text !== '');
		if (cells.length >= expected && !tooMany) continue;
		if (place === last.place && !ended) refuse({ code: 'fileCutOff', file, line: place });
		faulty({ code: 'lineFields', line: place, found: cells.length, expected });
	}
	const atEnd = Object.entries(header.columns).some(
		([field, places]) => CODES.includes(field as ColumnField) && places.includes(expected - 1),
	);
	if (!ended && atEnd) refuse({ code: 'fileCutOff', file, line: last.place });
}

/** Whether a row has money of an account: any other is a heading, or has totals. */
function isLine(row: TableRow): boolean {
	const ledgerAccount = row.text('ledgerAccount');
	return ledgerAccount !== '' && !isTotalsLabel(ledgerAccount);
}

function lineOf(file: string, row: TableRow, totals: RunningTotals): FileLine | null {
	if (!isLine(row)) {
		leaveOut(file, row, totals);
		return null;
	}
	const ledgerAccount = row.code('ledgerAccount');
	const amounts = row.amounts ?? row.wrong('amount', '');
	row.checkCurrency();
	totals.add(amounts.debit, amounts.credit);
	return {
		place: row.place,
		date: row.date,
		...row.period,
		company: row.company,
		run: row.run,
		ledgerAccount,
		description: row.text('description'),
		costCentre: row.code('costCentre'),
		...amounts,
	};
}

/** Skips a heading, or a correct row of totals. Anything else is money without an account. */
function leaveOut(file: string, row: TableRow, totals: RunningTotals): void {
	const isLabelled = row.texts.some(isTotalsLabel);
	const isBare = row.isEmpty('amount', 'debit', 'credit');
	const { total } = row;
	// A row without an amount, or with zero, leaves out no money.
	if (total === null || (!isLabelled && isNothing(total))) return;
	if ((isLabelled || isBare) && totals.isSum(total)) return totals.restart();
	if (isLabelled) totals.refuse(file, row.place, 'debit' in total ? total.debit : total);
	faulty({ code: 'lineWithoutAccount', line: row.place });
}

function isNothing(total: Money | Sides): boolean {
	return 'debit' in total ? total.debit.eq(0) && total.credit.eq(0) : total.eq(0);
}
