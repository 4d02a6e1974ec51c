import type { Cell, CsvRow } from '../../../../base/files/csv';
import { faulty } from '../../../../base/files/refusal';
import { yearInText, type WrittenPeriod } from '../../../../base/values/writtenPeriods';
import type { BookDate } from '../../../../base/values/dates';
import { ZERO, type Money } from '../../../../base/values/money';
import type { ColumnField } from '../../messages/files/columns';
import { bySign, cellAmount, isEuro, onSide, type CreditSign, type Sides } from '../formats/amounts';
import { unwrapped } from './cells';
import type { Columns } from './headings';
import { wrongValue } from '../formats/layout';

/** How the cells of one table are read. */
export interface TableStyle {
	columns: Columns;
	/** The index of a column with the currency; -1 for none. */
	currency: number;
	amountOf: (text: string) => Money | null;
	creditSign: CreditSign;
	lastDay: BookDate | undefined;
	lastDayOf: (year: number, period: number) => BookDate;
	/** For a table without dates where a line does not say its period. */
	missingDate: () => never;
	sideOf: (text: string) => 'debit' | 'credit' | null;
	dateOf: (text: string) => BookDate | null;
	periodOf: (text: string) => WrittenPeriod | null;
	runOf: (text: string) => string;
}

/** One row of a table, cell by cell. */
export class TableRow {
	constructor(
		private readonly row: CsvRow,
		private readonly style: TableStyle,
	) {}

	get place(): number {
		return this.row.place;
	}

	/** All texts of the row, whether they are read or not. */
	get texts(): string[] {
		return this.row.cells.map(({ text }) => text);
	}

	/** '' when the table does not have the column. */
	text(field: ColumnField): string {
		const text = this.cell(field)?.text ?? '';
		return field === 'description' ? text : unwrapped(text);
	}

	/** The number of a cell, whatever its format shows; else its text. */
	private value(field: 'date' | 'period' | 'year'): string {
		return this.cell(field)?.number ?? this.text(field);
	}

	code(field: 'ledgerAccount' | 'costCentre' | 'run'): string {
		const text = this.text(field);
		return text.startsWith('=') ? this.wrong(field, text) : text;
	}

	get run(): string {
		return this.style.runOf(this.code('run'));
	}

	get company(): string[] {
		const { company = [] } = this.style.columns;
		return company.map((place) => this.row.cells[place]?.text ?? '').filter((name) => name !== '');
	}

	isEmpty(...except: ColumnField[]): boolean {
		const fields = Object.keys(this.style.columns) as ColumnField[];
		return fields.every((field) => except.includes(field) || this.text(field) === '');
	}

	get date(): BookDate {
		const { columns, lastDay, lastDayOf, missingDate } = this.style;
		if (!columns.date) {
			const { year, period } = this.period;
			return year !== null && period !== null ? lastDayOf(year, period) : (lastDay ?? missingDate());
		}
		const text = this.value('date');
		return this.style.dateOf(text) ?? this.wrong('date', text);
	}

	get period(): { year: number | null; period: number | null } {
		const text = this.value('period');
		const written = this.style.periodOf(text) ?? this.wrong('period', text);
		const year = yearInText(this.value('year')) ?? this.wrong('year', this.value('year'));
		if (year !== '' && written.year !== null && year !== written.year)
			return this.wrong('year', this.value('year'));
		return { year: year === '' ? written.year : year, period: written.period };
	}

	/** Null when the row has no amount at all. */
	get amounts(): Sides | null {
		if (!this.style.columns.amount) return this.twoAmounts();
		const amount = this.amount('amount');
		if (amount === null) return null;
		return this.style.columns.side ? onSide(this.side(), amount) : bySign(amount, this.style.creditSign);
	}

	/** The amount of a row of totals, which has no side, or both its amounts; null when it has no amount. */
	get total(): Money | Sides | null {
		return this.style.columns.amount ? this.amount('amount') : this.twoAmounts();
	}

	checkCurrency(): void {
		const currency = this.row.cells[this.style.currency]?.text ?? '';
		if (!isEuro(currency)) this.wrong('currency', currency);
	}

	wrong(field: ColumnField | 'currency', value: string): never {
		return wrongValue(this.place, field, value);
	}

	private twoAmounts(): Sides | null {
		const [debit, credit] = [this.amount('debit'), this.amount('credit')];
		return debit === null && credit === null ? null : { debit: debit ?? ZERO, credit: credit ?? ZERO };
	}

	private side(): 'debit' | 'credit' {
		const text = this.text('side');
		return this.style.sideOf(text) ?? this.wrong('side', text);
	}

	private amount(field: 'amount' | 'debit' | 'credit'): Money | null {
		const { text = '', number, currency = '' } = this.cell(field) ?? {};
		if (text === '') return null;
		if (!isEuro(currency)) this.wrong('currency', currency);
		const amount = number === undefined ? this.style.amountOf(unwrapped(text)) : cellAmount(number);
		return amount ?? this.wrong(field, text);
	}

	private cell(field: ColumnField): Cell | undefined {
		const [place = -1] = this.style.columns[field] ?? [];
		const cell = this.row.cells[place];
		return cell?.broken ? faulty({ code: 'lineFormula', line: this.place }) : cell;
	}
}
