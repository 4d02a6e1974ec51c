import { crc32, inflateRawSync } from 'node:zlib';
import { SaxesParser } from 'saxes';
import type { WorkbookLimit } from '../rows/findings/payrollFiles';
import { addDays, type BookDate } from '../values/dates';
import { remembering } from '../values/records';
import type { Cell } from './csv';
import { faulty, refuse } from './refusal';

/** What the sheets of a workbook share. */
export interface Workbook {
	sheets: { name: string; part: string }[];
	texts: Cell[];
	/** How numbers are displayed. */
	styles: NumberStyle[];
	/** The date for a serial number, in the calendar of the workbook. */
	day(serial: number): BookDate;
}

interface NumberStyle {
	isDate: boolean;
	/** The minimum number of digits, with leading zeros. */
	digits: number;
}

/** Day 0 of Excel's calendar, which is right from 1 March 1900 on. */
const EXCEL_ZERO = '1899-12-30';

/** The date for a serial number in Excel's 1900 calendar. */
export function excelDate(serial: number): BookDate {
	return addDays(EXCEL_ZERO, Math.floor(serial));
}

const WORKBOOK = 'xl/workbook.xml';
/** The calendar of older versions of Excel for the Mac begins in 1904. */
const DAYS_UNTIL_1904 = 1462;
const MOST_SHEETS = 50;

export function isWorkbook(zip: Zip): boolean {
	return zip.has(WORKBOOK);
}

export function readWorkbook(zip: Zip): Workbook {
	const targets = new Map<string, string>();
	walk(zip, 'xl/_rels/workbook.xml.rels', (path, { Id: id = '', Target: target = '' }) => {
		if (path === '/Relationships/Relationship')
			targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
	});
	const sheets: Workbook['sheets'] = [];
	/** The number of days that the workbook's calendar begins after Excel's 1900 calendar. */
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

export function isOn(value = ''): boolean {
	return value === '1' || value === 'true';
}

/** The list of shared texts, each in pieces where its formatting changes; phonetic spellings are skipped. */
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
			// Counted once here, and not in every cell that refers to it.
			else if (path === '/sst/si') texts.push({ text: whole.trim(), number: false });
		},
	);
	return texts;
}

/** Excel's built-in formats that show a date. */
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

/** Quoted and escaped text is shown as it is, and text in brackets is a colour. */
function showsDay(format: string): boolean {
	return /[dy]/i.test(format.replace(/"[^"]*"?|\\.|\[[^\]]*\]?/g, ''));
}

type OnOpen = (path: string, attributes: Record<string, string>) => void;
type OnClose = (path: string, text: string) => void;

const DEEPEST = 20;
const LONGEST_NAME = 100;
const MOST_ATTRIBUTES = 100;

/** Visits every element of a part, with its path (`/sst/si`); does nothing when the part does not exist. */
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

/** A workbook has a dozen parts; a list of thousands is not a workbook. */
const MOST_PARTS = 2000;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** The end record is at the end of the file, followed by a comment of at most this many bytes. */
const LONGEST_END = 22 + 0xffff;

interface Part {
	method: number;
	check: number;
	packed: number;
	unpacked: number;
	at: number;
}

/** The parts of a zip archive by name. A truncated file has no list of them, because that is at the end. */
export class Zip {
	private readonly parts = new Map<string, Part>();

	constructor(
		private readonly bytes: Buffer,
		readonly budget: Budget,
	) {
		const end = this.findEnd();
		const count = bytes.readUInt16LE(end + 10);
		let at = bytes.readUInt32LE(end + 16);
		if (count > MOST_PARTS) damaged('zip');
		for (let index = 0; index < count; index++) at = this.readEntry(at);
	}

	has(name: string): boolean {
		return this.parts.has(name);
	}

	/** The text of a part; null when it does not exist. */
	read(name: string): string | null {
		const part = this.parts.get(name);
		if (!part) return null;
		const content = this.unpack(name, part);
		this.budget.spend('megabytes', content.length);
		if (content.length !== part.unpacked || crc32(content) !== part.check) damaged(name);
		return content.toString('utf8').replace(/^\uFEFF/, '');
	}

	private unpack(name: string, { method, packed, at }: Part): Buffer {
		this.inside(at, 30);
		if (this.bytes.readUInt32LE(at) !== LOCAL) damaged(name);
		const from = at + 30 + this.bytes.readUInt16LE(at + 26) + this.bytes.readUInt16LE(at + 28);
		this.inside(from, packed);
		const content = this.bytes.subarray(from, from + packed);
		if (method === 0) return content;
		if (method !== 8) return damaged(name);
		const left = this.budget.left('megabytes');
		try {
			return inflateRawSync(content, { maxOutputLength: left + 1 });
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
				this.budget.spend('megabytes', left + 1);
			return damaged(name);
		}
	}

	private readEntry(at: number): number {
		this.inside(at, 46);
		const { bytes } = this;
		if (bytes.readUInt32LE(at) !== ENTRY) damaged('zip');
		const nameLength = bytes.readUInt16LE(at + 28);
		const [extra, comment] = [bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32)];
		this.inside(at + 46, nameLength);
		const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
		// Programs differ in which of two parts with the same name they read.
		if (this.parts.has(name)) damaged(name);
		this.parts.set(name, {
			method: bytes.readUInt16LE(at + 10),
			check: bytes.readUInt32LE(at + 16),
			packed: bytes.readUInt32LE(at + 20),
			unpacked: bytes.readUInt32LE(at + 24),
			at: bytes.readUInt32LE(at + 42),
		});
		return at + 46 + nameLength + extra + comment;
	}

	private findEnd(): number {
		const first = Math.max(0, this.bytes.length - LONGEST_END);
		for (let at = this.bytes.length - 22; at >= first; at--)
			if (this.bytes.readUInt32LE(at) === END) return at;
		return damaged('zip');
	}

	private inside(at: number, length: number): void {
		if (at < 0 || at + length > this.bytes.length) damaged('zip');
	}
}

function damaged(part: string): never {
	return faulty({ code: 'workbookDamaged', part: part.slice(0, 60) });
}

/**
 * About 29,000 lines of 16 columns, or 80,000 of five. The maximum takes about two seconds to compute
 * (docs/payroll-files.md).
 */
const MOST: Readonly<Record<WorkbookLimit, number>> = { megabytes: 40, cells: 500_000, pieces: 1_000_000 };
const COUNTED: Readonly<Record<WorkbookLimit, number>> = { ...MOST, megabytes: MOST.megabytes * 1024 * 1024 };

export type Spent = Record<WorkbookLimit, number>;

export function nothingSpent(): Spent {
	return { megabytes: 0, cells: 0, pieces: 0 };
}

/**
 * Limits what is read of one workbook, over all its parts and sheets: a file of some kilobytes can unpack to gigabytes,
 * and use the same long text in every cell.
 */
export class Budget {
	/** Several files may share what was spent. */
	constructor(
		private readonly file: string,
		private readonly spent = nothingSpent(),
	) {}

	/** `count` is in bytes, cells or elements; more than is left is refused. */
	spend(limit: WorkbookLimit, count: number): void {
		this.spent[limit] += count;
		if (this.spent[limit] > COUNTED[limit])
			refuse({ code: 'workbookTooLarge', file: this.file, limit, atMost: MOST[limit] });
	}

	left(limit: WorkbookLimit): number {
		return COUNTED[limit] - this.spent[limit];
	}
}
