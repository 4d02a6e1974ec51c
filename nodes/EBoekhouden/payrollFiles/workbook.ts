import { SaxesParser } from 'saxes';
import { hasTooManyParts } from '../../shared/values/partLimit';
import { faulty } from './refusal';
import type { Zip } from './zip';

/** What the sheets of a workbook share. */
export interface Workbook {
	sheets: { name: string; part: string }[];
	texts: string[];
	/** Whether the numbers of a style are days. */
	isDate: boolean[];
	/** Days of Excel's calendar that lie before the first of the workbook's own. */
	firstDay: number;
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
		if (lastOf(path) === 'Relationship') targets.set(attributes.Id ?? '', partOf(attributes.Target ?? ''));
	});
	const sheets: Workbook['sheets'] = [];
	let firstDay = 0;
	walk(zip, WORKBOOK, (path, attributes) => {
		const name = lastOf(path);
		if (name === 'workbookPr' && isOn(attributes.date1904)) firstDay = DAYS_UNTIL_1904;
		if (name !== 'sheet' || (attributes.state ?? 'visible') !== 'visible') return;
		sheets.push({ name: attributes.name ?? '', part: targets.get(attributes['r:id'] ?? '') ?? '' });
	});
	if (sheets.length > MOST_SHEETS) faulty({ code: 'workbookDamaged', part: WORKBOOK });
	return { sheets, texts: sharedTexts(zip), isDate: dateStyles(zip), firstDay };
}

function partOf(target: string): string {
	return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

function isOn(value = ''): boolean {
	return value === '1' || value === 'true';
}

/** Texts stand in one list, in pieces where their letters differ; how a word sounds is no part of it. */
function sharedTexts(zip: Zip): string[] {
	const texts: string[] = [];
	walk(
		zip,
		'xl/sharedStrings.xml',
		(path) => {
			if (path === 'sst/si') texts.push('');
		},
		(path, text) => {
			if (path === 'sst/si/t' || path === 'sst/si/r/t') texts[texts.length - 1] += text;
		},
	);
	return texts;
}

/** Those of Excel's own formats that show a day. */
const OWN_DATES = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

function dateStyles(zip: Zip): boolean[] {
	const written = new Map<number, string>();
	const styles: boolean[] = [];
	walk(zip, 'xl/styles.xml', (path, { numFmtId = '', formatCode = '' }) => {
		if (lastOf(path) === 'numFmt') written.set(Number(numFmtId), formatCode);
		if (path === 'styleSheet/cellXfs/xf') styles.push(isDateFormat(Number(numFmtId), written));
	});
	return styles;
}

function isDateFormat(id: number, written: ReadonlyMap<number, string>): boolean {
	const format = written.get(id);
	if (format === undefined) return OWN_DATES.has(id);
	// What is quoted, escaped or in brackets is shown as it is, or is a colour.
	return /[dy]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''));
}

type OnOpen = (path: string, attributes: Record<string, string>) => void;
type OnClose = (path: string, text: string) => void;

const DEEPEST = 20;

/** Every element of a part, with its path; nothing when there is no such part. */
export function walk(zip: Zip, part: string, onOpen: OnOpen, onClose: OnClose = () => undefined): void {
	const xml = zip.read(part);
	if (xml === null) return;
	const damaged = () => faulty({ code: 'workbookDamaged', part: part.slice(0, 60) });
	if (hasTooManyParts(xml, '<')) damaged();
	const open: string[] = [];
	let text = '';
	const parser = new SaxesParser();
	parser.on('error', damaged);
	parser.on('doctype', damaged);
	parser.on('opentag', ({ name, attributes }) => {
		open.push(withoutPrefix(name));
		text = '';
		if (open.length > DEEPEST) damaged();
		onOpen(open.join('/'), attributes);
	});
	parser.on('closetag', () => {
		onClose(open.join('/'), text);
		open.pop();
		text = '';
	});
	parser.on('text', (piece) => (text += piece));
	parser.on('cdata', (piece) => (text += piece));
	parser.write(xml).close();
}

function withoutPrefix(name: string): string {
	return name.slice(name.indexOf(':') + 1);
}

function lastOf(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1);
}
