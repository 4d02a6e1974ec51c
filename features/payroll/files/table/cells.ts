import type { Cell, CsvRow } from '../../../../base/files/csv';
import { isDateInSomeOrder, readDate } from '../../../../base/files/writtenDates';
import { highestOf } from '../../../../base/values/records';
import { amountIn } from '../formats/amounts';
import { plain } from './headings';

/**
 * What the cells of a column are, blank ones aside; `nothing`: blank, or zero. Dates, amounts and numbers are so where half of the
 * different cells are: one `n.v.t.` among them would leave the others unread. `numbers`: whole ones, codes or whole euros.
 */
type Holds = 'dates' | 'amounts' | 'numbers' | 'codes' | 'texts' | 'nothing';

export interface Column {
	place: number;
	/** '' without one. */
	heading: string;
	holds: Holds;
	/** The different ones that are not blank. */
	values: readonly string[];
	/** Whether no cell is blank. */
	isFull: boolean;
}

/** The columns of these rows, those without a heading too. */
export function columnsOf(headings: readonly string[], rows: readonly CsvRow[]): Column[] {
	const width = highestOf(
		rows.map(({ cells }) => cells.length),
		headings.length,
	);
	return Array.from({ length: width }, (_, place): Column => {
		const cells = new Map<string, Cell>();
		let isFull = true;
		for (const row of rows) {
			const cell = row.cells[place];
			if (cell && cell.text !== '') cells.set(cell.text, cell);
			else isFull = false;
		}
		const values = [...cells.keys()].map(unwrapped);
		return { place, heading: headings[place] ?? '', holds: holdsOf([...cells.values()]), values, isFull };
	});
}

/** Longer than a code. */
const LONGEST_CODE = 20;

function holdsOf(cells: readonly Cell[]): Holds {
	const texts = cells.map(({ text }) => unwrapped(text));
	if (texts.length > 0 && isHalf(texts.filter(isDateInSomeOrder), texts)) return 'dates';
	const kinds = cells.map(kindOf).filter((kind) => kind !== 'nothing');
	if (kinds.length === 0) return 'nothing';
	if (
		isHalf(
			kinds.filter((kind) => kind !== null),
			kinds,
		)
	)
		return kinds.includes('amount') ? 'amounts' : 'numbers';
	const isCode =
		texts.every((text) => text.length <= LONGEST_CODE && !/\s/.test(text)) &&
		texts.some((text) => /\d/.test(text));
	return isCode ? 'codes' : 'texts';
}

function isHalf(some: readonly unknown[], all: readonly unknown[]): boolean {
	return some.length * 2 >= all.length;
}

/** No amount begins with a zero before another digit. */
const LEADING_ZERO = /^0\d+$/;

function kindOf({ number, text }: Cell): ReturnType<typeof amountIn> {
	if (LEADING_ZERO.test(unwrapped(text))) return null;
	const shown = amountIn(unwrapped(text));
	return number === undefined || shown === 'amount' ? shown : amountIn(number);
}

/** Whether one of its amounts is written without decimals. */
export function hasWholeEuros({ values }: Column): boolean {
	return values.some((text) => /^-?[1-9]\d*$/.test(text));
}

/** Whether it can be the date of each line: none is blank, or has a time of day. */
export function mayBeDate({ values, isFull, holds }: Column): boolean {
	if (!isFull || holds !== 'dates') return false;
	return values.every((text) =>
		(['dayFirst', 'monthFirst', 'yearFirst'] as const).some((order) => readDate(text, order) !== null),
	);
}

/** Longer than a column's name in a setting should be. */
const LONGEST_NAME = 60;

/** A column as the setting takes it: by its heading, without what parts terms, or by its number where that would be read otherwise. */
export function termFor(headings: readonly string[], place: number): string {
	const heading = (headings[place] ?? '').replace(/[,\s]+/g, ' ').trim();
	const isOne = headings.filter((other) => plain(other) === plain(heading)).length === 1;
	const isClear = plain(heading) !== '' && !/^[1-9]\d{0,2}$/.test(heading) && heading.length <= LONGEST_NAME;
	return isOne && isClear ? heading : String(place + 1);
}

/**
 * What Excel and exports put around a value so that it stays as it is: `="0400"`, `"0400"`, `'0400`, `'0400'`. A name such as
 * `'s-Gravenhage` keeps its sign.
 */
export function unwrapped(text: string): string {
	const inner = /^=?"([^"]*)"$/.exec(text)?.[1] ?? /^'([^']*)'$/.exec(text)?.[1];
	return inner?.trim() ?? text.replace(/^'(?=[\d+-]|[a-z]+\d)/i, '');
}
