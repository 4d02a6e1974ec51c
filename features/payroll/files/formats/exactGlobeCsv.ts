import type { BookDate } from '../../../../base/values/dates';
import { distinct, remembering } from '../../../../base/values/records';
import { brief } from '../../../../base/values/text';
import { bySign, decimalStyle, isEuro, readAmount, type DecimalStyle } from './amounts';
import type { CsvRow } from '../../../../base/files/csv';
import { readDate } from '../../../../base/files/writtenDates';
import { readPeriod, yearInText } from '../../../../base/values/writtenPeriods';
import { faulty, refuse } from '../../../../base/files/refusal';
import { wrongValue, type RowsLayout } from './layout';
import { lastDayOf, orderIn } from './dates';
import type { FileLine, FileSettings } from './types';

/** The fields of a line by their number in Exact's import definition (docs/payroll-files.md). */
const FIELD = {
	line: 1,
	journalType: 2,
	period: 4,
	year: 5,
	description: 7,
	date: 8,
	ledgerAccount: 9,
	amount: 13,
	currency: 15,
	costCentre: 27,
} as const;

type Field = keyof typeof FIELD;

/** The lines of a journal as Exact Globe imports them: numbered, without a header, or with the vendor's. */
export const exactGlobeCsv: RowsLayout = {
	of: 'rows',
	name: 'exactGlobeCsv',
	label: 'Exact Globe CSV',
	fits({ rows }, { format, columns }) {
		const [first] = withoutNames(rows);
		if (!first || first.cells.length < FIELD.costCentre) return false;
		const isNumbered =
			/^\d{1,5}$/.test(valueOf(first, 'line')) && /^[A-Z]$/i.test(valueOf(first, 'journalType'));
		return isNumbered && (columns.length === 0 || format === 'exactGlobeCsv');
	},
	read(file, { rows, ended }, { creditSign, dateOrder, decimals, lastDay, periodsPerYear }) {
		const all = withoutNames(rows);
		checkWidths(file, all, ended);
		const isHeader = (row: CsvRow) => Number(valueOf(row, 'line')) === 0;
		const amounts = all.filter((row) => !isHeader(row)).map((row) => valueOf(row, 'amount'));
		const dates = distinct(all.map((row) => valueOf(row, 'date')));
		const ofPeriod = all
			.map((row) => {
				const { period = null } = readPeriod(valueOf(row, 'period')) ?? {};
				return lastDayOf(yearIn(valueOf(row, 'year')), period, periodsPerYear);
			})
			.find((day) => day !== null);
		const order = orderIn(file, dates, dateOrder, lastDay ?? ofPeriod ?? null);
		const how = {
			creditSign,
			decimals: decimalStyle(file, amounts, decimals),
			dateOf: remembering((text: string) => readDate(text, order)),
		};
		const lines: FileLine[] = [];
		let header: CsvRow | undefined;
		for (const row of all) {
			if (!/^\d{1,5}$/.test(valueOf(row, 'line')))
				faulty({ code: 'lineKind', line: row.place, kind: brief(valueOf(row, 'line')) });
			if (isHeader(row)) header = row;
			else lines.push(lineOf(row, header, how));
		}
		const [headed] = all.filter(isHeader);
		return { lines, description: headed ? valueOf(headed, 'description') : '', ended, isBySign: true };
	},
};

function withoutNames(rows: readonly CsvRow[]): readonly CsvRow[] {
	return rows[0] && valueOf(rows[0], 'line').toLowerCase() === 'regelnummer' ? rows.slice(1) : rows;
}

/** All lines have the same fields, including those of a header. */
function checkWidths(file: string, rows: readonly CsvRow[], ended: boolean): void {
	const expected = rows[0]?.cells.length ?? 0;
	const last = rows[rows.length - 1];
	for (const row of rows) {
		const found = row.cells.length;
		if (found === expected) continue;
		if (row === last && !ended) refuse({ code: 'fileCutOff', file, line: row.place });
		faulty({ code: 'lineFields', line: row.place, found, expected });
	}
	if (last && !ended && expected === FIELD.costCentre) refuse({ code: 'fileCutOff', file, line: last.place });
}

interface LineStyle {
	decimals: DecimalStyle;
	creditSign: FileSettings['creditSign'];
	dateOf: (text: string) => BookDate | null;
}

function lineOf(
	row: CsvRow,
	header: CsvRow | undefined,
	{ creditSign, decimals, dateOf }: LineStyle,
): FileLine {
	const wrong = (field: 'amount' | 'date' | 'period' | 'year' | 'currency', value: string) =>
		wrongValue(row.place, field, value);
	const inherited = (field: Field) => valueOf(row, field) || (header ? valueOf(header, field) : '');
	const amount = readAmount(valueOf(row, 'amount'), decimals) ?? wrong('amount', valueOf(row, 'amount'));
	const currency = inherited('currency');
	if (!isEuro(currency)) wrong('currency', currency);
	const ledgerAccount = valueOf(row, 'ledgerAccount');
	if (ledgerAccount === '') faulty({ code: 'lineWithoutAccount', line: row.place });
	const [date, period, year] = [inherited('date'), inherited('period'), inherited('year')];
	return {
		place: row.place,
		date: dateOf(date) ?? wrong('date', date),
		period: (readPeriod(period) ?? wrong('period', period)).period,
		year: year === '' ? null : (yearIn(year) ?? wrong('year', year)),
		company: [],
		run: '',
		ledgerAccount,
		description: valueOf(row, 'description'),
		costCentre: valueOf(row, 'costCentre'),
		...bySign(amount, creditSign),
	};
}

/** A year, for which Exact Globe writes two digits. */
function yearIn(text: string): number | null {
	return /^\d{2}$/.test(text) ? 2000 + Number(text) : yearInText(text) || null;
}

function valueOf({ cells }: CsvRow, field: Field): string {
	return cells[FIELD[field] - 1]?.text ?? '';
}
