import { ZERO, type Money } from '../../shared/values/money';
import type { BookDate } from '../../shared/values/dates';
import type { ColumnField } from '../../shared/rows/findings/payrollFiles';
import { brief } from '../../shared/values/text';
import { bySign, cellAmount, isEuro, onSide, type CreditSign, type Sides } from './amounts';
import type { Columns } from './columns';
import type { Cell, Row } from '../../shared/files/csv';
import { readYear, type WrittenPeriod } from './periods';
import { faulty } from '../../shared/files/refusal';

/** How the cells of one table are read. */
export interface TableStyle {
	columns: Columns;
	/** The place of a column that names the currency; -1 for none. */
	currency: number;
	amountOf: (text: string) => Money | null;
	creditSign: CreditSign;
	dateOf: (text: string) => BookDate | null;
	periodOf: (text: string) => WrittenPeriod | null;
	runOf: (text: string) => string;
}

/** One row of a table, cell by cell. */
export class TableRow {
	constructor(
		private readonly row: Row,
		private readonly style: TableStyle,
	) {}

	get place(): number {
		return this.row.place;
	}

	/** All that the row says, whether it is read or not. */
	get texts(): string[] {
		return this.row.cells.map(({ text }) => text);
	}

	/** '' when there is no such column. */
	text(field: ColumnField): string {
		const text = this.cell(field)?.text ?? '';
		// The way in which exports keep the zeros of a code from Excel.
		return /^="([^"]*)"$/.exec(text)?.[1]?.trim() ?? text;
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
		const text = this.text('date');
		return this.style.dateOf(text) ?? this.wrong('date', text);
	}

	get period(): { year: number | null; period: number | null } {
		const text = this.text('period');
		const written = this.style.periodOf(text) ?? this.wrong('period', text);
		const year = readYear(this.text('year')) ?? this.wrong('year', this.text('year'));
		if (year !== '' && written.year !== null && year !== written.year)
			return this.wrong('year', this.text('year'));
		return { year: year === '' ? written.year : year, period: written.period };
	}

	/** Null when the row has no amount at all. */
	get amounts(): Sides | null {
		if (!this.style.columns.amount) return this.twoAmounts();
		const amount = this.amount('amount');
		if (amount === null) return null;
		return this.style.columns.side ? onSide(this.side(), amount) : bySign(amount, this.style.creditSign);
	}

	/** Of a row of totals, which has no side. */
	get total(): Money | null {
		return this.amount('amount');
	}

	checkCurrency(): void {
		const currency = this.row.cells[this.style.currency]?.text ?? '';
		if (!isEuro(currency)) this.wrong('currency', currency);
	}

	wrong(field: ColumnField | 'currency', value: string): never {
		return faulty({ code: 'lineValue', line: this.place, field, value: brief(value) });
	}

	private twoAmounts(): Sides | null {
		const [debit, credit] = [this.amount('debit'), this.amount('credit')];
		return debit === null && credit === null ? null : { debit: debit ?? ZERO, credit: credit ?? ZERO };
	}

	private side(): 'debit' | 'credit' {
		const side = this.text('side');
		if (/^(d|db|deb|debet|debit)\.?$/i.test(side)) return 'debit';
		if (/^(c|cr|cre|credit)\.?$/i.test(side)) return 'credit';
		return this.wrong('side', side);
	}

	private amount(field: 'amount' | 'debit' | 'credit'): Money | null {
		const { text = '', number = false } = this.cell(field) ?? {};
		if (text === '') return null;
		const amount = number ? cellAmount(text) : this.style.amountOf(text);
		return amount ?? this.wrong(field, text);
	}

	private cell(field: ColumnField): Cell | undefined {
		const [place = -1] = this.style.columns[field] ?? [];
		const cell = this.row.cells[place];
		return cell?.broken ? faulty({ code: 'lineFormula', line: this.place }) : cell;
	}
}
