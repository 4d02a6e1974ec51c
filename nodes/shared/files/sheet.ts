import { Budget, isOn, isWorkbook, readWorkbook, walk, Zip, type Spent, type Workbook } from './workbook';
import type { Cell, Row } from './csv';
import { checkLines, refuse } from './refusal';

/** A journal has a dozen columns; those further to the right do not belong to it. */
const MOST_COLUMNS = 200;

const COLUMNS = '/worksheet/cols/col';
const ROW = '/worksheet/sheetData/row';
const CELL = `${ROW}/c`;
const [FORMULA, VALUE] = [`${CELL}/f`, `${CELL}/v`];
const INLINE: readonly string[] = [`${CELL}/is/t`, `${CELL}/is/r/t`];

interface OpenCell {
	column: number;
	type: string;
	style: number;
	formula: boolean;
	value: string | null;
	inline: string;
}

export interface Sheet {
	name: string;
	/** Without blank ones. */
	rows: Row[];
	/** The indices of columns that are hidden in Excel, from 0. */
	hiddenColumns: ReadonlySet<number>;
}

/** The visible sheets of a workbook. `together` is what other files spent of its budget. */
export function readSheets(file: string, bytes: Buffer, together?: Spent): Sheet[] {
	const zip = new Zip(bytes, new Budget(file, together));
	if (!isWorkbook(zip)) return refuse({ code: 'fileOtherKind', file, kind: 'archive' });
	const workbook = readWorkbook(zip);
	return workbook.sheets.map(({ name, part }) => ({ name, ...readSheet(file, zip, part, workbook) }));
}

function readSheet(file: string, zip: Zip, part: string, workbook: Workbook): Omit<Sheet, 'name'> {
	const rows: Row[] = [];
	const hiddenColumns = new Set<number>();
	let row: Row = { place: 0, cells: [] };
	let cell: OpenCell | undefined;
	walk(
		zip,
		part,
		(path, attributes) => {
			if (path === ROW) {
				// A blank cell counts too.
				zip.budget.spend('cells', 1);
				const place = placeOf(attributes.r, row.place);
				row = { place, cells: [], ...(isOn(attributes.hidden) && { hidden: true }) };
			} else if (path === COLUMNS && isOn(attributes.hidden)) addRange(hiddenColumns, attributes, zip.budget);
			else if (path === CELL) cell = openCell(attributes, row.cells.length);
			else if (path === FORMULA && cell) cell.formula = true;
		},
		(path, text) => {
			if (path === ROW) keep(file, rows, row);
			else if (!cell) return;
			else if (path === VALUE) cell.value = text;
			else if (INLINE.includes(path)) cell.inline += text;
			else if (path === CELL) {
				put(row.cells, cell, workbook, zip.budget);
				cell = undefined;
			}
		},
	);
	return { rows, hiddenColumns };
}

function addRange(columns: Set<number>, given: Record<string, string>, budget: Budget): void {
	const [first, last] = [Number(given.min), Math.min(Number(given.max), MOST_COLUMNS)];
	budget.spend('cells', MOST_COLUMNS);
	for (let column = Math.max(1, first); column <= last; column++) columns.add(column - 1);
}

function placeOf(given: string | undefined, before: number): number {
	return given !== undefined && /^\d{1,7}$/.test(given) ? Number(given) : before + 1;
}

function keep(file: string, rows: Row[], row: Row): void {
	if (!row.cells.some(({ text, broken }) => text !== '' || broken)) return;
	rows.push(row);
	checkLines(file, rows);
}

function openCell({ r = '', t = 'n', s = '0' }: Record<string, string>, next: number): OpenCell {
	return {
		column: columnOf(r) ?? next,
		type: t,
		style: Number(s),
		formula: false,
		value: null,
		inline: '',
	};
}

/** The index of the column of `AB12`, from 0. */
function columnOf(place: string): number | null {
	let column = 0;
	for (let at = 0; at < LETTERS; at++) {
		const letter = place.charCodeAt(at) - FIRST_LETTER;
		if (!(letter >= 0 && letter < 26)) break;
		column = column * 26 + letter + 1;
	}
	return column === 0 ? null : column - 1;
}

const LETTERS = 3;
const FIRST_LETTER = 'A'.charCodeAt(0);

const BLANK: Cell = { text: '', number: false };

function put(cells: Cell[], cell: OpenCell, workbook: Workbook, budget: Budget): void {
	if (cell.column >= MOST_COLUMNS) return;
	const before = cells.length;
	while (cells.length < cell.column) cells.push(BLANK);
	const written = cellOf(cell, workbook);
	cells[cell.column] = written;
	budget.spend('cells', cells.length - before);
	// Every cell counts all of its text, also when cells share it.
	budget.spend('megabytes', written.text.length);
}

function cellOf({ type, style, formula, value, inline }: OpenCell, workbook: Workbook): Cell {
	if (type === 'e' || (formula && (value === null || value === '') && type !== 'str'))
		return { text: '', number: false, broken: true };
	if (type === 'inlineStr') return { text: inline.trim(), number: false };
	if (type === 's') return sharedText(value, workbook);
	const text = (value ?? '').trim();
	if (type === 'str') return { text, number: false };
	if (type === 'd') return { text: text.slice(0, 10), number: false };
	if (text === '' || type === 'b') return { text, number: false };
	const serial = Number(text);
	const { isDate = false, digits = 0 } = workbook.styles[style] ?? {};
	if (!isDate || !(serial >= 1 && serial < 200_000)) return { text: withZeros(text, digits), number: true };
	return { text: workbook.day(Math.floor(serial)), number: false };
}

/** Adds the leading zeros that Excel shows with the format `0000`; they are not stored in the number. */
function withZeros(text: string, digits: number): string {
	return /^\d{1,20}$/.test(text) ? text.padStart(digits, '0') : text;
}

function sharedText(value: string | null, { texts }: Workbook): Cell {
	const cell = /^\d{1,7}$/.test(value ?? '') ? texts[Number(value)] : undefined;
	return cell ?? { text: '', number: false, broken: true };
}
