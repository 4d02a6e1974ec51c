import type { ColumnField } from '../../shared/rows/findings/payrollFiles';
import { remembering } from '../../shared/values/records';
import { brief } from '../../shared/values/text';
import { decimalStyle, readAmount } from './amounts';
import type { Header } from './columns';
import type { Row } from '../../shared/files/csv';
import { readDate, slashedOrder } from './dates';
import { checkOneEmployer } from './employers';
import { readMonth, readPeriod } from './periods';
import { plainName } from './fileNames';
import { faulty, refuse } from '../../shared/files/refusal';
import { TableRow, type TableStyle } from './tableLines';
import { isTotalsLabel, RunningTotals } from './totals';
import type { FileLine, FileSettings } from './types';

/** A table of which the header is known. */
export interface Table {
	file: string;
	header: Header;
	ended: boolean;
	/** Rows of a text all have the same fields; those of a workbook leave empty cells out. */
	ragged: boolean;
}

type TableSettings = Pick<FileSettings, 'companies' | 'creditSign' | 'decimals' | 'periodsPerYear'>;

/** Where a last line without an end may lack digits, nothing tells that they are missing. */
const CODES: readonly ColumnField[] = ['ledgerAccount', 'costCentre', 'company', 'period', 'run'];

/** The lines of a table. A row of totals is no line; it is checked. */
export function readTable(table: Table, settings: TableSettings): FileLine[] {
	const { file, header } = table;
	const rows = header.rows.filter((row) => !isHeaderAgain(row, header));
	checkWidths(rows, table);
	const style = styleOf(file, header, rows, settings);
	const totals = new RunningTotals();
	const lines = rows.flatMap((row) => {
		const line = lineOf(file, new TableRow(row, style), totals);
		return line ? [{ line, row }] : [];
	});
	const read = lines.map(({ row }) => row);
	checkOneEmployer(file, header, read, settings.companies);
	return lines.map(({ line }) => line);
}

function styleOf(
	file: string,
	{ columns, names }: Header,
	rows: readonly Row[],
	{ decimals, creditSign, periodsPerYear }: TableSettings,
): TableStyle {
	const amounts = (['amount', 'debit', 'credit'] as const).flatMap((field) => [
		...textsAt(columns[field], rows),
	]);
	checkSlashes(file, [...textsAt(columns.date, rows)]);
	const currency = names.findIndex((name) => /^(valuta|currency|valutacode)$/i.test(name));
	const written = amounts.filter((text) => /\d/.test(text));
	const style = decimalStyle(file, written, decimals);
	const month = (text: string) => (periodsPerYear === 12 ? readMonth(text) : null);
	return {
		...{ columns, currency, creditSign },
		dateOf: remembering((text) => readDate(text.replaceAll('/', '-'))),
		periodOf: remembering((text) => readPeriod(text) ?? month(text)),
		amountOf: remembering((text) => readAmount(text, style)),
		runOf: remembering(plainName),
	};
}

/** What is written in a column; numbers of a workbook are not. A text may stand on thousands of rows. */
function textsAt([place = -1]: readonly number[] = [], rows: readonly Row[]): Set<string> {
	const texts = new Set<string>();
	for (const { cells } of rows) {
		const cell = cells[place];
		if (cell && !cell.number) texts.add(cell.text);
	}
	return texts;
}

function checkSlashes(file: string, dates: readonly string[]): void {
	const orders = dates.map(slashedOrder);
	const monthFirst = orders.indexOf('monthFirst');
	const unclear = orders.includes('dayFirst') ? -1 : orders.indexOf('unclear');
	const at = Math.max(monthFirst, unclear);
	if (at >= 0) refuse({ code: 'fileDatesUnclear', file, value: brief(dates[at] ?? '') });
}

/** An export of several runs may repeat its header. */
function isHeaderAgain({ cells }: Row, { names }: Header): boolean {
	return names.length > 0 && names.every((name, at) => (cells[at]?.text ?? '') === name);
}

function checkWidths(rows: readonly Row[], { file, header, ended, ragged }: Table): void {
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

function lineOf(file: string, row: TableRow, totals: RunningTotals): FileLine | null {
	const ledgerAccount = row.code('ledgerAccount');
	if (ledgerAccount === '' || isTotalsLabel(ledgerAccount)) {
		leaveOut(file, row, totals);
		return null;
	}
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

/** A heading, or a row of totals that is one. Anything else is money without an account. */
function leaveOut(file: string, row: TableRow, totals: RunningTotals): void {
	const isLabelled = row.texts.some(isTotalsLabel);
	const isBare = row.isEmpty('amount', 'debit', 'credit');
	const noAccount = () => faulty({ code: 'lineWithoutAccount', line: row.place });
	if (row.total !== null) {
		if (totals.isAmount(row.total)) totals.restart();
		else if (isLabelled) totals.refuse(file, row.place, row.total);
		else noAccount();
		if (!isLabelled && !isBare) noAccount();
		return;
	}
	const amounts = row.amounts;
	if (amounts === null) return;
	if (!isLabelled && !isBare) noAccount();
	if (totals.isSum(amounts.debit, amounts.credit)) totals.restart();
	else if (isLabelled) totals.refuse(file, row.place, amounts.debit);
	else noAccount();
}
