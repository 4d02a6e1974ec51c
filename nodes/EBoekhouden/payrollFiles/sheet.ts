import { Budget } from './budget';
import type { Cell, Row } from './csv';
import { excelDate } from './dates';
import { refuse } from './refusal';
import { LONGEST_FILE_MB, MOST_LINES } from './types';
import { isWorkbook, readWorkbook, walk, type Workbook } from './workbook';
import { Zip } from './zip';

/** A journal has a dozen columns; what stands further to the right is none of them. */
const MOST_COLUMNS = 200;

const ROW = '/worksheet/sheetData/row';
const CELL = `${ROW}/c`;

interface OpenCell {
	column: number;
	type: string;
	style: number;
	formula: boolean;
	value: string | null;
	inline: string;
}

/** The sheets of a workbook that are not hidden, with their rows, blank ones left out. @throws FileRefused, FileFault */
export function readSheets(file: string, bytes: Buffer, together?: Budget): { name: string; rows: Row[] }[] {
	const zip = new Zip(bytes, together?.of(file) ?? new Budget(file));
	if (!isWorkbook(zip)) return refuse({ code: 'fileOtherKind', file, kind: 'archive' });
	const workbook = readWorkbook(zip);
	return workbook.sheets.map(({ name, part }) => ({ name, rows: readSheet(file, zip, part, workbook) }));
}

function readSheet(file: string, zip: Zip, part: string, workbook: Workbook): Row[] {
	const rows: Row[] = [];
	let row: Row = { place: 0, cells: [] };
	let cell: OpenCell | undefined;
	walk(
		zip,
		part,
		(path, attributes) => {
			if (path === ROW) {
				// A blank one counts too.
				zip.budget.spend('cells', 1);
				row = { place: placeOf(attributes.r, row.place), cells: [] };
			} else if (path === CELL) cell = openCell(attributes, row.cells.length);
			else if (path === `${CELL}/f` && cell) cell.formula = true;
		},
		(path, text) => {
			if (path === ROW) keep(file, rows, row);
			else if (!cell) return;
			else if (path === `${CELL}/v`) cell.value = text;
			else if (path === `${CELL}/is/t` || path === `${CELL}/is/r/t`) cell.inline += text;
			else if (path === CELL) {
				put(row.cells, cell, workbook, zip.budget);
				cell = undefined;
			}
		},
	);
	return rows;
}

function placeOf(given: string | undefined, before: number): number {
	return given !== undefined && /^\d{1,7}$/.test(given) ? Number(given) : before + 1;
}

function keep(file: string, rows: Row[], row: Row): void {
	if (!row.cells.some(({ text, broken }) => text !== '' || broken)) return;
	rows.push(row);
	if (rows.length > MOST_LINES)
		refuse({ code: 'fileTooLarge', file, megabytes: LONGEST_FILE_MB, lines: MOST_LINES });
}

function openCell({ r = '', t = 'n', s = '0' }: Record<string, string>, next: number): OpenCell {
	const letters = /^[A-Z]{1,3}/.exec(r)?.[0] ?? '';
	let column = 0;
	for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
	return {
		column: letters === '' ? next : column - 1,
		type: t,
		style: Number(s),
		formula: false,
		value: null,
		inline: '',
	};
}

const BLANK: Cell = { text: '', number: false };

function put(cells: Cell[], cell: OpenCell, workbook: Workbook, budget: Budget): void {
	if (cell.column >= MOST_COLUMNS) return;
	const before = cells.length;
	while (cells.length < cell.column) cells.push(BLANK);
	const written = cellOf(cell, workbook);
	cells[cell.column] = written;
	budget.spend('cells', cells.length - before);
	// Whoever looks at it looks at all of its text, however many cells share it.
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
	if (!workbook.isDate[style] || !(serial >= 1 && serial < 200_000)) return { text, number: true };
	return { text: excelDate(serial + workbook.firstDay), number: false };
}

function sharedText(value: string | null, { texts }: Workbook): Cell {
	const text = /^\d{1,7}$/.test(value ?? '') ? texts[Number(value)] : undefined;
	return text === undefined ? { text: '', number: false, broken: true } : { text, number: false };
}
