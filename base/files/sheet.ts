import type { Cell, CsvRow } from './csv';
import { plainNumber, shownNumber } from './numberFormat';
import { checkLines, refuse } from './refusal';
import { brief } from '../values/text';
import {
	cellText,
	documentIn,
	isOn,
	readWorkbook,
	ROOT,
	SECONDS,
	shownDay,
	walk,
	type Workbook,
} from './workbook';
import { Budget, damaged, Zip, type Spent } from './zip';

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
	/** Without blank rows. */
	rows: CsvRow[];
	/** The indices of columns that are hidden in Excel, from 0. */
	hiddenColumns: ReadonlySet<number>;
}

/** The visible sheets of a workbook. `together`: the budget that several files share. */
export function readSheets(file: string, bytes: Buffer, together?: Spent): Sheet[] {
	const zip = new Zip(bytes, new Budget(file, together));
	const kind = kindOfArchive(zip);
	if (kind) return refuse({ code: 'fileOtherKind', file, kind });
	const workbook = readWorkbook(zip, documentIn(zip) ?? '');
	if (!workbook) return refuse({ code: 'fileOtherKind', file, kind: 'archive' });
	return workbook.sheets.map(({ name, part }) => ({ name, ...readSheet(file, zip, part, workbook) }));
}

/** Null for an Office document, whether a workbook or not; OpenDocument has other parts. */
function kindOfArchive(zip: Zip): 'archive' | 'otherSpreadsheet' | null {
	const document = documentIn(zip);
	if (document?.endsWith('.bin')) return 'otherSpreadsheet';
	if (document) return null;
	// Every Office archive lists its types; one that has no document is damaged.
	if (zip.has('[Content_Types].xml') && !zip.has(ROOT)) return damaged(ROOT);
	const isOpenDocument = zip.has('mimetype') && zip.has('content.xml');
	return isOpenDocument ? 'otherSpreadsheet' : 'archive';
}

function readSheet(file: string, zip: Zip, part: string, workbook: Workbook): Omit<Sheet, 'name'> {
	const rows: CsvRow[] = [];
	const hiddenColumns = new Set<number>();
	let row: CsvRow = { place: 0, cells: [] };
	let cell: OpenCell | undefined;
	let isSheet = false;
	walk(
		zip,
		part,
		(path, attributes) => {
			if (path === ROW) {
				// A blank cell counts too.
				zip.budget.spend('cells', 1);
				const place = placeOf(attributes.r, row.place);
				row = { place, cells: [], ...(isOn(attributes.hidden) && { hidden: true }) };
			} else if (path === COLUMNS && isOn(attributes.hidden))
				addColumns(hiddenColumns, attributes, zip.budget);
			else if (path === CELL) cell = openCell(attributes, row.cells.length);
			else if (path === FORMULA && cell) cell.formula = true;
			else if (path === '/worksheet') isSheet = true;
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
	if (!isSheet) damaged(part);
	return { rows, hiddenColumns };
}

function addColumns(columns: Set<number>, { min, max }: Record<string, string>, budget: Budget): void {
	budget.spend('cells', MOST_COLUMNS);
	for (let column = Math.max(1, Number(min)); column <= Math.min(Number(max), MOST_COLUMNS); column++)
		columns.add(column - 1);
}

/** Refuses hidden rows and columns: they would be booked without the user seeing them. */
export function checkHidden(file: string, { name, rows, hiddenColumns }: Sheet): void {
	const isFilled = (place: number) => rows.some(({ cells }) => (cells[place]?.text ?? '') !== '');
	const columns = [...hiddenColumns].filter(isFilled).map(lettersOf);
	const hidden = rows.filter((row) => row.hidden).map(({ place }) => String(place));
	if (columns.length + hidden.length === 0) return;
	refuse({ code: 'fileHidden', file, sheet: brief(name), rows: hidden.slice(0, MOST_TOLD), columns });
}

const MOST_TOLD = 20;

/** `A`, `AB`: the letters of a column in Excel. */
function lettersOf(place: number): string {
	const last = String.fromCharCode(65 + (place % 26));
	return place < 26 ? last : lettersOf(Math.floor(place / 26) - 1) + last;
}

function placeOf(given: string | undefined, before: number): number {
	return given !== undefined && /^\d{1,7}$/.test(given) ? Number(given) : before + 1;
}

function keep(file: string, rows: CsvRow[], row: CsvRow): void {
	if (!row.cells.some(({ text, broken }) => text !== '' || broken)) return;
	rows.push(row);
	checkLines(file, rows.length);
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

const BLANK: Cell = { text: '' };

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
	if (type === 'e' || (formula && type !== 'str' && !isResult(value, workbook)))
		return { text: '', broken: true };
	if (type === 'inlineStr') return { text: cellText(inline) };
	if (type === 's') return sharedText(value, workbook);
	if (type === 'str') return { text: cellText(value ?? '') };
	const text = (value ?? '').trim();
	if (type === 'd') return { text: dayOf(text) };
	if (type === 'b') return { text: isOn(text) ? 'TRUE' : 'FALSE' };
	const number = plainNumber(text);
	if (number === null) return { text };
	const how = workbook.styles[style];
	const serial = Number(number);
	if (how?.isDate && serial >= 1 && serial < DAYS) return { text: workbook.day(serial) };
	const currency = how?.currency && { currency: how.currency };
	return { text: how ? shownNumber(number, how) : number, number, ...currency };
}

/** Programs that do not calculate write nothing or 0 for a result, and leave it to Excel. */
function isResult(value: string | null, { isCalculatedLater }: Workbook): boolean {
	return value !== null && value !== '' && !(isCalculatedLater && Number(value) === 0);
}

/** Excel's last day is 31 December 9999. */
const DAYS = 2_958_466;

/** A cell with a date as text: `2026-05-31`, `2026-05-31T00:00:00Z`. */
function dayOf(text: string): string {
	const match = /^(\d{4}-\d\d-\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?Z?)?$/.exec(text);
	const days = Date.parse(`${match?.[1] ?? ''}T00:00:00Z`) / (SECONDS * 1000) + EPOCH;
	if (!match || Number.isNaN(days)) return text;
	const [hours = 0, minutes = 0, seconds = 0] = match.slice(2).map((part) => Number(part || '0'));
	return shownDay(days + (hours * 3600 + minutes * 60 + seconds) / SECONDS);
}

/** 1 January 1970 in Excel's calendar. */
const EPOCH = 25_569;

function sharedText(value: string | null, { texts }: Workbook): Cell {
	const cell = /^\d{1,7}$/.test(value ?? '') ? texts[Number(value)] : undefined;
	return cell ?? damaged('sharedStrings');
}
