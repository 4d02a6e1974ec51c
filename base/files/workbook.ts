import { SaxesParser } from 'saxes';
import { addDays, type BookDate } from '../values/dates';
import { remembering } from '../values/records';
import type { Cell } from './csv';
import { seen } from './encoding';
import { ownStyle, styleOf, type NumberStyle } from './numberFormat';
import { damaged, type Zip } from './zip';

/** What the sheets of a workbook share. */
export interface Workbook {
	/** Only the visible sheets. */
	sheets: { name: string; part: string }[];
	texts: Cell[];
	/** How numbers are displayed. */
	styles: NumberStyle[];
	/** The program that wrote it leaves the results of formulas to Excel. */
	isCalculatedLater: boolean;
	/** The date for a serial number, in the calendar of the workbook. */
	day(serial: number): string;
}

/** Day 0 of Excel's calendar, which is right from 1 March 1900 on. */
const EXCEL_ZERO = '1899-12-30';

/** The date for a serial number in Excel's 1900 calendar. */
export function excelDate(serial: number): BookDate {
	return addDays(EXCEL_ZERO, Math.floor(serial));
}

export const SECONDS = 86_400;

/** Rounded to seconds, as Excel shows it. A time of day follows the date, so that the text does not pass as a date. */
export function shownDay(serial: number): string {
	const seconds = Math.round(serial * SECONDS);
	const left = seconds % SECONDS;
	const date = excelDate(Math.floor(seconds / SECONDS));
	if (left === 0) return date;
	const parts = [Math.floor(left / 3600), Math.floor(left / 60) % 60, left % 60];
	return `${date} ${parts.map((part) => String(part).padStart(2, '0')).join(':')}`;
}

/** The calendar of older versions of Excel for the Mac begins in 1904. */
const DAYS_UNTIL_1904 = 1462;
const MOST_SHEETS = 50;

/** The beginnings of the types of relations, in the usual kind of workbook and in the strict one. */
const RELATIONS: readonly string[] = [
	'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
	'http://purl.oclc.org/ooxml/officeDocument/relationships',
];

interface Relation {
	/** Such as `worksheet`; the whole name for a type of another program. */
	kind: string;
	part: string;
}

/** What a part refers to, by id. Targets are relative to the part, or begin at the root of the archive. */
function relationsOf(zip: Zip, part: string): Map<string, Relation> {
	const slash = part.lastIndexOf('/') + 1;
	const folder = part.slice(0, slash);
	const relations = new Map<string, Relation>();
	walk(zip, `${folder}_rels/${part.slice(slash)}.rels`, (path, attributes) => {
		const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes;
		if (path !== '/Relationships/Relationship' || mode === 'External') return;
		const start = RELATIONS.find((known) => type.startsWith(`${known}/`));
		const kind = start ? type.slice(start.length + 1) : type;
		relations.set(id, { kind, part: partAt(folder, target) });
	});
	return relations;
}

function partAt(folder: string, target: string): string {
	const path = target.replaceAll('\\', '/');
	const steps: string[] = [];
	for (const step of (path.startsWith('/') ? path : folder + path).split('/'))
		if (step === '..') steps.pop();
		else if (step !== '' && step !== '.') steps.push(step);
	return steps.join('/');
}

export const ROOT = '_rels/.rels';

/** The main part of an Office document; null for an archive of something else. */
export function documentIn(zip: Zip): string | null {
	if (!zip.has(ROOT)) return null;
	const [document] = partsOf(relationsOf(zip, ''), 'officeDocument');
	return document ?? null;
}

function partsOf(relations: ReadonlyMap<string, Relation>, kind: string): string[] {
	return [...relations.values()].filter((one) => one.kind === kind).map(({ part }) => part);
}

/** The sheets that hold cells; others are charts and dialogs. */
const WORKSHEET = 'worksheet';
const OTHER_SHEETS: readonly string[] = ['chartsheet', 'dialogsheet'];

/** Null when the document is not a workbook. */
export function readWorkbook(zip: Zip, part: string): Workbook | null {
	const relations = relationsOf(zip, part);
	const sheets: Workbook['sheets'] = [];
	/** The prefixes of namespaces: programs use different ones for `r:id`. */
	const prefixes = new Map<string, string>();
	let isWorkbook = false;
	let isCalculatedLater = false;
	/** The number of days that the workbook's calendar begins after Excel's 1900 calendar. */
	let firstDay = 0;
	walk(zip, part, (path, attributes) => {
		if (path === '/workbook') isWorkbook = true;
		addPrefixes(prefixes, attributes, part);
		if (path === '/workbook/calcPr') isCalculatedLater = isOn(attributes.fullCalcOnLoad);
		if (path === '/workbook/workbookPr' && isOn(attributes.date1904)) firstDay = DAYS_UNTIL_1904;
		if (path !== '/workbook/sheets/sheet' || (attributes.state ?? 'visible') !== 'visible') return;
		const sheet = relations.get(relationIn(attributes, prefixes)) ?? damaged(part);
		if (OTHER_SHEETS.includes(sheet.kind)) return;
		if (sheet.kind !== WORKSHEET || !zip.has(sheet.part)) damaged(sheet.part);
		sheets.push({ name: attributes.name ?? '', part: sheet.part });
	});
	if (!isWorkbook) return null;
	// No program gives two sheets the same part.
	const parts = new Set(sheets.map((sheet) => sheet.part));
	if (sheets.length > MOST_SHEETS || parts.size < sheets.length) damaged(part);
	const texts = partsOf(relations, 'sharedStrings').flatMap((list) => sharedTexts(zip, list));
	const styles = partsOf(relations, 'styles').flatMap((list) => numberStyles(zip, list));
	return {
		sheets,
		texts,
		styles,
		isCalculatedLater,
		day: remembering((serial: number) => shownDay(serial + firstDay)),
	};
}

function addPrefixes(prefixes: Map<string, string>, attributes: Record<string, string>, part: string): void {
	for (const [name, uri] of Object.entries(attributes)) {
		if (!name.startsWith('xmlns:')) continue;
		const prefix = name.slice('xmlns:'.length);
		if ((prefixes.get(prefix) ?? uri) !== uri) damaged(part);
		prefixes.set(prefix, uri);
	}
}

function relationIn(attributes: Record<string, string>, prefixes: ReadonlyMap<string, string>): string {
	for (const [prefix, uri] of prefixes)
		if (RELATIONS.includes(uri)) {
			const id = attributes[`${prefix}:id`];
			if (id !== undefined) return id;
		}
	return '';
}

export function isOn(value = ''): boolean {
	return value === '1' || value === 'true';
}

/** The list of shared texts, each in pieces where its formatting changes; phonetic spellings are skipped. */
function sharedTexts(zip: Zip, part: string): Cell[] {
	const texts: Cell[] = [];
	let whole = '';
	walk(
		zip,
		part,
		(path) => {
			if (path === '/sst/si') whole = '';
		},
		(path, text) => {
			if (path === '/sst/si/t' || path === '/sst/si/r/t') whole += text;
			// Counted once here, and not in every cell that refers to it.
			else if (path === '/sst/si') texts.push({ text: cellText(whole) });
		},
	);
	return texts;
}

/** Characters that XML does not have are written `_x000D_`; control characters are not shown. */
export function cellText(text: string): string {
	const whole = text.includes('_x') ? text.replace(ESCAPED, (_all, code: string) => fromHex(code)) : text;
	return seen(whole.replace(CONTROLS, '')).trim();
}

const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;
const CONTROLS = /(?![\t\n\r])\p{Cc}/gu;

function fromHex(code: string): string {
	return String.fromCharCode(parseInt(code, 16));
}

function numberStyles(zip: Zip, part: string): NumberStyle[] {
	const written = new Map<number, NumberStyle>();
	const styles: NumberStyle[] = [];
	walk(zip, part, (path, { numFmtId = '', formatCode = '' }) => {
		const id = Number(numFmtId);
		if (path === '/styleSheet/numFmts/numFmt') written.set(id, styleOf(formatCode));
		if (path === '/styleSheet/cellXfs/xf') styles.push(written.get(id) ?? ownStyle(id));
	});
	return styles;
}

type OnOpen = (path: string, attributes: Record<string, string>) => void;
type OnClose = (path: string, text: string) => void;

const DEEPEST = 20;
const LONGEST_NAME = 100;
const MOST_ATTRIBUTES = 100;

/** Visits every element of a part, with its path (`/sst/si`). */
export function walk(zip: Zip, part: string, onOpen: OnOpen, onClose: OnClose = () => undefined): void {
	const xml = zip.read(part);
	const broken = () => damaged(part);
	const open = [new Path('')];
	let attributesOfOne = 0;
	let text = '';
	const parser = new SaxesParser({ position: false });
	parser.on('error', broken);
	parser.on('doctype', broken);
	parser.on('attribute', () => {
		if (++attributesOfOne > MOST_ATTRIBUTES) broken();
	});
	parser.on('opentag', ({ name, attributes }) => {
		zip.budget.spend('pieces', 1);
		if (open.length > DEEPEST || name.length > LONGEST_NAME) broken();
		const path = (open[open.length - 1] ?? new Path('')).with(name.slice(name.indexOf(':') + 1));
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

/** Builds each path once, and not for each of a million cells. */
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

/** Far more than the different names in one element. */
const MOST_NAMES = 100;
