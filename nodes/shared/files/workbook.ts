import { SaxesParser } from 'saxes';
import { addDays, type BookDate } from '../values/dates';
import { remembering } from '../values/records';
import type { Cell } from './csv';
import { faulty } from './refusal';
import type { Zip } from './zip';

/** What the sheets of a workbook share. */
export interface Workbook {
	sheets: { name: string; part: string }[];
	texts: Cell[];
	/** How numbers are shown. */
	styles: NumberStyle[];
	/** The day of a number, in the calendar of the workbook. */
	day(serial: number): BookDate;
}

interface NumberStyle {
	isDate: boolean;
	/** So many at least, with zeros in front. */
	digits: number;
}

/** The first day of Excel, as it counts from 1 March 1900 on. */
const EXCEL_ZERO = '1899-12-30';

/** The day of a count of Excel's, in its calendar of 1900. */
export function excelDate(serial: number): BookDate {
	return addDays(EXCEL_ZERO, Math.floor(serial));
}

const WORKBOOK = 'xl/workbook.xml';
/** The calendar that Excel for the Mac had once begins in 1904. */
const DAYS_UNTIL_1904 = 1462;
const MOST_SHEETS = 50;

export function isWorkbook(zip: Zip): boolean {
	return zip.has(WORKBOOK);
}

export function readWorkbook(zip: Zip): Workbook {
	const targets = new Map<string, string>();
	walk(zip, 'xl/_rels/workbook.xml.rels', (path, attributes) => {
		if (path === '/Relationships/Relationship')
			targets.set(attributes.Id ?? '', partOf(attributes.Target ?? ''));
	});
	const sheets: Workbook['sheets'] = [];
	/** Days of Excel's calendar that lie before the first of the workbook's own. */
	let firstDay = 0;
	walk(zip, WORKBOOK, (path, attributes) => {
		if (path === '/workbook/workbookPr' && isOn(attributes.date1904)) firstDay = DAYS_UNTIL_1904;
		if (path !== '/workbook/sheets/sheet' || (attributes.state ?? 'visible') !== 'visible') return;
		sheets.push({ name: attributes.name ?? '', part: targets.get(attributes['r:id'] ?? '') ?? '' });
	});
	// No program gives two sheets the same part.
	const parts = new Set(sheets.map(({ part }) => part));
	if (sheets.length > MOST_SHEETS || parts.size < sheets.length)
		faulty({ code: 'workbookDamaged', part: WORKBOOK });
	const day = remembering((serial: number) => excelDate(serial + firstDay));
	return { sheets, texts: sharedTexts(zip), styles: numberStyles(zip), day };
}

function partOf(target: string): string {
	return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

export function isOn(value = ''): boolean {
	return value === '1' || value === 'true';
}

/** Texts stand in one list, in pieces where their letters differ; how a word sounds is no part of it. */
function sharedTexts(zip: Zip): Cell[] {
	const texts: Cell[] = [];
	let whole = '';
	walk(
		zip,
		'xl/sharedStrings.xml',
		(path) => {
			if (path === '/sst/si') whole = '';
		},
		(path, text) => {
			if (path === '/sst/si/t' || path === '/sst/si/r/t') whole += text;
			// Once, and not in every cell that names it.
			else if (path === '/sst/si') texts.push({ text: whole.trim(), number: false });
		},
	);
	return texts;
}

/** Those of Excel's own formats that show a day. */
const OWN_DATES = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

function numberStyles(zip: Zip): NumberStyle[] {
	const written = new Map<number, NumberStyle>();
	const styles: NumberStyle[] = [];
	walk(zip, 'xl/styles.xml', (path, { numFmtId = '', formatCode = '' }) => {
		const id = Number(numFmtId);
		if (path === '/styleSheet/numFmts/numFmt') written.set(id, styleOf(formatCode.slice(0, LONGEST_FORMAT)));
		if (path === '/styleSheet/cellXfs/xf')
			styles.push(written.get(id) ?? { isDate: OWN_DATES.has(id), digits: 0 });
	});
	return styles;
}

function styleOf(format: string): NumberStyle {
	const [zeros = ''] = /^0{2,10}(?=$|;)/.exec(format) ?? [];
	return { isDate: showsDay(format), digits: zeros.length };
}

/** Excel's own limit. */
const LONGEST_FORMAT = 255;

/** What is quoted, escaped or in brackets is shown as it is, or is a colour. */
function showsDay(format: string): boolean {
	return /[dy]/i.test(format.replace(/"[^"]*"?|\\.|\[[^\]]*\]?/g, ''));
}

type OnOpen = (path: string, attributes: Record<string, string>) => void;
type OnClose = (path: string, text: string) => void;

const DEEPEST = 20;
const LONGEST_NAME = 100;
const MOST_ATTRIBUTES = 100;

/** Every element of a part, with its path (`/sst/si`); nothing when there is no such part. */
export function walk(zip: Zip, part: string, onOpen: OnOpen, onClose: OnClose = () => undefined): void {
	const xml = zip.read(part);
	if (xml === null) return;
	const damaged = () => faulty({ code: 'workbookDamaged', part: part.slice(0, 60) });
	const open = [new Path('')];
	let attributesOfOne = 0;
	let text = '';
	const parser = new SaxesParser({ position: false });
	parser.on('error', damaged);
	parser.on('doctype', damaged);
	parser.on('attribute', () => {
		if (++attributesOfOne > MOST_ATTRIBUTES) damaged();
	});
	parser.on('opentag', ({ name, attributes }) => {
		zip.budget.spend('pieces', 1);
		if (open.length > DEEPEST || name.length > LONGEST_NAME) damaged();
		const path = (open[open.length - 1] ?? new Path('')).with(withoutPrefix(name));
		open.push(path);
		attributesOfOne = 0;
		text = '';
		onOpen(path.text, attributes as Record<string, string>);
	});
	parser.on('closetag', () => {
		onClose(open.pop()?.text ?? '', text);
		text = '';
	});
	parser.on('text', (piece) => (text += piece));
	parser.on('cdata', (piece) => (text += piece));
	parser.write(xml).close();
}

/** Put together once, and not for each of a million cells. */
class Path {
	private readonly inner = new Map<string, Path>();

	constructor(readonly text: string) {}

	with(name: string): Path {
		const known = this.inner.get(name);
		if (known) return known;
		const path = new Path(`${this.text}/${name}`);
		if (this.inner.size < MOST_NAMES) this.inner.set(name, path);
		return path;
	}
}

/** Far more than stand in one element. */
const MOST_NAMES = 100;

function withoutPrefix(name: string): string {
	return name.slice(name.indexOf(':') + 1);
}
