import { crc32, deflateRawSync } from 'node:zlib';

/** A cell as a program was given it: text, a number, or a day in Excel's calendar. */
export type Given = string | number | { day: number } | null;

interface Packing {
	/** Sizes follow the content, as in programs that write a stream. */
	descriptors?: boolean;
	/** Sizes and positions are in records of 64 bits. */
	wide?: boolean;
	stored?: boolean;
}

/** A zip archive, as different libraries pack it. */
export function packed(
	parts: Record<string, string>,
	{ descriptors = false, wide = false, stored = false }: Packing = {},
): Buffer {
	const locals: Buffer[] = [];
	const entries: Buffer[] = [];
	let at = 0;
	for (const [name, text] of Object.entries(parts)) {
		const content = Buffer.from(text);
		const data = stored ? content : deflateRawSync(content);
		const check = crc32(content);
		const flags = descriptors ? 8 : 0;
		const method = stored ? 0 : 8;
		const own = descriptors ? [0, 0, 0] : [check, data.length, content.length];
		const local = numbers('4222444422', ...[0x04034b50, 45, flags, method, 0], ...[...own, name.length, 0]);
		const behind = descriptors
			? numbers(wide ? '4488' : '4444', 0x08074b50, check, data.length, content.length)
			: Buffer.alloc(0);
		const record = wide ? numbers('22888', 1, 24, content.length, data.length, at) : Buffer.alloc(0);
		const sizes = wide ? [NONE, NONE] : [data.length, content.length];
		const entry = numbers(
			'4222244442222244',
			...[0x02014b50, 45, 45, flags, method, 0, check, ...sizes],
			...[name.length, record.length, 0, 0, 0, 0, wide ? NONE : at],
		);
		const written = Buffer.concat([local, Buffer.from(name), data, behind]);
		locals.push(written);
		entries.push(Buffer.concat([entry, Buffer.from(name), record]));
		at += written.length;
	}
	const list = Buffer.concat(entries);
	const count = entries.length;
	const wideEnd = wide
		? numbers(
				'48224488884484',
				...[0x06064b50, 44, 45, 45, 0, 0, count, count, list.length, at],
				...[0x07064b50, 0, at + list.length, 1],
			)
		: Buffer.alloc(0);
	const [shown, place] = wide ? [0xffff, NONE] : [count, at];
	const end = numbers('42222442', ...[0x06054b50, 0, 0, shown, shown, wide ? NONE : list.length, place, 0]);
	return Buffer.concat([...locals, list, wideEnd, end]);
}

const NONE = 0xffffffff;

/** Numbers of so many bytes each, the lowest byte first. */
function numbers(sizes: string, ...values: number[]): Buffer {
	return Buffer.concat(
		values.map((value, at) => {
			const bytes = Buffer.alloc(8);
			bytes.writeBigUInt64LE(BigInt(value));
			return bytes.subarray(0, Number(sizes[at]));
		}),
	);
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const DECLARED = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const TYPED: [part: RegExp, type: string][] = [
	[/workbook\.xml$/, 'sheet.main'],
	[/sheet\d+\.xml$/, 'worksheet'],
	[/sharedStrings\.xml$/, 'sharedStrings'],
	[/styles\.xml$/, 'styles'],
];

/** Adds the list of types that every program writes. */
function workbook(parts: Record<string, string>, packing?: Packing): Buffer {
	const types = Object.keys(parts).flatMap((part) => {
		const [, type] = TYPED.find(([name]) => name.test(part)) ?? [];
		return type ? [`<Override PartName="/${part}" ContentType="${TYPES}.${type}+xml"/>`] : [];
	});
	const rels = 'application/vnd.openxmlformats-package.relationships+xml';
	const list = `${DECLARED}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="${rels}"/><Default Extension="xml" ContentType="application/xml"/>${types.join('')}</Types>`;
	return packed({ '[Content_Types].xml': list, ...parts }, packing);
}

type Relations = [id: string, kind: string, target: string][];

function relations(list: Relations, { office = OFFICE, prefix = '' } = {}): string {
	const written = list.map(
		([id, kind, target]) => `<${prefix}Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`,
	);
	const declared = prefix ? `xmlns:${prefix.slice(0, -1)}` : 'xmlns';
	return `${DECLARED}<${prefix}Relationships ${declared}="${PACKAGE}">${written.join('')}</${prefix}Relationships>`;
}

function styles(formats: readonly string[]): string {
	const own = formats.map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${escaped(code)}"/>`);
	const cells = formats.map((_code, at) => `<xf numFmtId="${164 + at}" applyNumberFormat="1"/>`);
	return `${DECLARED}<styleSheet xmlns="${MAIN}"><numFmts count="${own.length}">${own.join('')}</numFmts><cellXfs count="${cells.length + 1}"><xf numFmtId="0"/>${cells.join('')}</cellXfs></styleSheet>`;
}

/** The style of days is the first of these. */
const FORMATS = [
	'dd\\-mm\\-yyyy',
	'0000',
	'"K"000',
	';;;',
	'"";"";""',
	'[=0]"";General',
	'[$$-409]#,##0.00',
	'[$€-413] #,##0.00',
	'#,##0.00;;',
];
const DAY = 1;

const letter = (column: number) => String.fromCharCode(65 + column);

type Cell = (at: string, value: Exclude<Given, null>) => string;

function rowsOf(
	rows: readonly Given[][],
	cell: Cell,
	{ rowOf = (place: number) => `r="${place}"` } = {},
): string {
	return rows
		.map((values, row) => {
			const cells = values.map((value, column) =>
				value === null ? '' : cell(`${letter(column)}${row + 1}`, value),
			);
			return `<row ${rowOf(row + 1)}>${cells.join('')}</row>`;
		})
		.join('');
}

/** Numbers are doubles: `4000.0`, and from ten million on `4.0001E7`, as Java prints them. */
function javaNumber(value: number): string {
	if (value >= 1e7) {
		const [digits = '', power = ''] = value.toExponential().split('e+');
		return `${digits.includes('.') ? digits : `${digits}.0`}E${power}`;
	}
	return Number.isInteger(value) ? value.toFixed(1) : String(value);
}

interface Extra {
	/** Attributes of `sheetFormatPr`, `row` by number, and elements in `cols`. */
	layout?: string;
	columns?: string;
	rowOf?: (place: number) => string;
	sheets?: Record<string, Given[][]>;
	/** The request of a program that does not calculate: Excel calculates on opening. */
	isCalculatedLater?: boolean;
}

/** Apache POI, and the Java programs that are built on it. */
export function poi(
	rows: Given[][],
	{ layout = 'defaultRowHeight="15.0"', columns = '', rowOf }: Extra = {},
): Buffer {
	const texts: string[] = [];
	const cell: Cell = (at, value) => {
		if (typeof value === 'string') return `<c r="${at}" t="s"><v>${texts.push(value) - 1}</v></c>`;
		if (typeof value === 'number') return `<c r="${at}" t="n"><v>${javaNumber(value)}</v></c>`;
		return `<c r="${at}" s="${DAY}" t="n"><v>${javaNumber(value.day)}</v></c>`;
	};
	const data = rowsOf(rows, cell, { ...(rowOf && { rowOf }) });
	return workbook(
		{
			'_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
			'xl/sharedStrings.xml': `${DECLARED}<sst count="${texts.length}" uniqueCount="${texts.length}" xmlns="${MAIN}">${texts.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`,
			'xl/styles.xml': styles(FORMATS),
			'xl/workbook.xml': `${DECLARED}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr date1904="false"/><bookViews><workbookView activeTab="0"/></bookViews><sheets><sheet name="Journaal" r:id="rId3" sheetId="1"/></sheets></workbook>`,
			'xl/_rels/workbook.xml.rels': relations([
				['rId1', 'sharedStrings', 'sharedStrings.xml'],
				['rId2', 'styles', 'styles.xml'],
				['rId3', 'worksheet', 'worksheets/sheet1.xml'],
			]),
			'xl/worksheets/sheet1.xml': `${DECLARED}<worksheet xmlns="${MAIN}"><dimension ref="A1"/><sheetFormatPr ${layout}/>${columns && `<cols>${columns}</cols>`}<sheetData>${data}</sheetData></worksheet>`,
		},
		{ descriptors: true },
	);
}

/** For tests of missing parts. */
type Change = (parts: Record<string, string>) => Record<string, string>;
const same: Change = (parts) => parts;

/** The Open XML SDK of .NET: prefixed elements, absolute targets, a prefix of its own for each relation, no `r`. */
export function dotNet(
	rows: Given[][],
	{ sheets = { Journaal: rows } }: Extra = {},
	change: Change = same,
): Buffer {
	const cell: Cell = (_at, value) => {
		if (typeof value === 'string')
			return `<x:c t="inlineStr"><x:is><x:t>${escaped(value)}</x:t></x:is></x:c>`;
		const style = typeof value === 'number' ? '' : ` s="${DAY}"`;
		return `<x:c${style}><x:v>${typeof value === 'number' ? value : value.day}</x:v></x:c>`;
	};
	const parts = Object.values(sheets).map((values) => {
		const data = values
			.map(
				(row) =>
					`<x:row>${row.map((value) => (value === null ? '<x:c/>' : cell('', value))).join('')}</x:row>`,
			)
			.join('');
		return `${DECLARED}<x:worksheet xmlns:x="${MAIN}"><x:sheetData>${data}</x:sheetData></x:worksheet>`;
	});
	const list = Object.keys(sheets).map(
		(name, at) => `<x:sheet name="${name}" sheetId="${at + 1}" d3p1:id="R${at}" xmlns:d3p1="${OFFICE}"/>`,
	);
	return workbook(
		change({
			'xl/workbook.xml': `${DECLARED}<x:workbook xmlns:x="${MAIN}"><x:sheets>${list.join('')}</x:sheets></x:workbook>`,
			'xl/_rels/workbook.xml.rels': relations(
				[
					...parts.map((_part, at): [string, string, string] => [
						`R${at}`,
						'worksheet',
						`/xl/worksheets/Sheet${at + 1}.xml`,
					]),
					['Rst', 'styles', '/xl/styles.xml'],
				],
				{ prefix: 'p:' },
			),
			'_rels/.rels': relations([['Rwb', 'officeDocument', '/xl/workbook.xml']], { prefix: 'p:' }),
			'xl/styles.xml': styles(FORMATS)
				.replaceAll('<', '<x:')
				.replaceAll('<x:/', '</x:')
				.replaceAll('<x:?', '<?')
				.replace('xmlns=', 'xmlns:x='),
			// Other capitals than in its relation.
			...Object.fromEntries(parts.map((part, at) => [`xl/worksheets/sheet${at + 1}.xml`, part])),
		}),
	);
}

/** Google Sheets: packed as a stream, styles on every cell, and rows that are set to be visible. */
export function google(rows: Given[][]): Buffer {
	const texts: string[] = [];
	const cell: Cell = (at, value) => {
		if (typeof value === 'string') return `<c r="${at}" s="0" t="s"><v>${texts.push(value) - 1}</v></c>`;
		return typeof value === 'number'
			? `<c r="${at}" s="0"><v>${value.toFixed(1)}</v></c>`
			: `<c r="${at}" s="${DAY}"><v>${value.day.toFixed(1)}</v></c>`;
	};
	const data = rowsOf(rows, cell);
	return workbook(
		{
			'xl/worksheets/sheet1.xml': `${DECLARED}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetPr><outlinePr summaryBelow="0" summaryRight="0"/></sheetPr><sheetFormatPr customHeight="1" defaultColWidth="12.63" defaultRowHeight="15.75"/><sheetData>${data}</sheetData></worksheet>`,
			'xl/sharedStrings.xml': `${DECLARED}<sst xmlns="${MAIN}">${texts.map((text) => `<si><t>${escaped(text)}</t></si>`).join('')}</sst>`,
			'xl/styles.xml': styles(FORMATS),
			'xl/workbook.xml': `${DECLARED}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr/><sheets><sheet state="visible" name="Journaal" sheetId="1" r:id="rId4"/></sheets></workbook>`,
			'xl/_rels/workbook.xml.rels': relations([
				['rId2', 'styles', 'styles.xml'],
				['rId3', 'sharedStrings', 'sharedStrings.xml'],
				['rId4', 'worksheet', 'worksheets/sheet1.xml'],
			]),
			'_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
		},
		{ descriptors: true },
	);
}

/** openpyxl since 3.1 and other writers of streams: texts in their cells, no list of them, absolute targets. */
export function openpyxl(
	rows: Given[][],
	{
		layout = 'baseColWidth="8" defaultRowHeight="15"',
		columns = '',
		rowOf,
		isCalculatedLater = false,
	}: Extra = {},
	edit = (xml: string) => xml,
): Buffer {
	const cell: Cell = (at, value) => {
		if (typeof value === 'string') return `<c r="${at}" t="inlineStr"><is><t>${escaped(value)}</t></is></c>`;
		return typeof value === 'number'
			? `<c r="${at}" t="n"><v>${value}</v></c>`
			: `<c r="${at}" s="${DAY}" t="n"><v>${value.day}</v></c>`;
	};
	return workbook({
		'_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
		'xl/worksheets/sheet1.xml': edit(
			`<worksheet xmlns="${MAIN}"><sheetFormatPr ${layout}/>${columns && `<cols>${columns}</cols>`}<sheetData>${rowsOf(rows, cell, { ...(rowOf && { rowOf }) })}</sheetData></worksheet>`,
		),
		'xl/styles.xml': styles(FORMATS),
		'xl/workbook.xml': `<workbook xmlns="${MAIN}"><workbookPr/><sheets><sheet xmlns:r="${OFFICE}" name="Journaal" sheetId="1" state="visible" r:id="rId1"/></sheets>${isCalculatedLater ? '<calcPr calcId="124519" fullCalcOnLoad="1"/>' : ''}</workbook>`,
		'xl/_rels/workbook.xml.rels': relations([
			['rId1', 'worksheet', '/xl/worksheets/sheet1.xml'],
			['rId2', 'styles', 'styles.xml'],
		]),
	});
}

/** SheetJS: stored without packing when asked nothing, texts as `str`, no relation of texts. */
export function sheetJs(rows: Given[][]): Buffer {
	const cell: Cell = (at, value) => {
		if (typeof value === 'string') return `<c r="${at}" t="str"><v>${escaped(value)}</v></c>`;
		return typeof value === 'number'
			? `<c r="${at}"><v>${value}</v></c>`
			: `<c r="${at}" s="${DAY}"><v>${value.day}</v></c>`;
	};
	return workbook(
		{
			'_rels/.rels': relations([['rId3', 'officeDocument', 'xl/workbook.xml']]),
			'xl/workbook.xml': `${DECLARED}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr codeName="ThisWorkbook"/><sheets><sheet name="Journaal" sheetId="1" r:id="rId1"/></sheets></workbook>`,
			'xl/_rels/workbook.xml.rels': relations([
				['rId1', 'worksheet', 'worksheets/sheet1.xml'],
				['rId3', 'styles', 'styles.xml'],
			]),
			'xl/styles.xml': styles(FORMATS),
			'xl/worksheets/sheet1.xml': `${DECLARED}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData>${rowsOf(rows, cell)}</sheetData></worksheet>`,
		},
		{ stored: true },
	);
}

/** LibreOffice: every cell has its kind and style, columns have a width, rows a height. */
export function libreOffice(rows: Given[][]): Buffer {
	const texts: string[] = [];
	const cell: Cell = (at, value) => {
		if (typeof value === 'string') return `<c r="${at}" s="0" t="s"><v>${texts.push(value) - 1}</v></c>`;
		return typeof value === 'number'
			? `<c r="${at}" s="0" t="n"><v>${value}</v></c>`
			: `<c r="${at}" s="${DAY}" t="n"><v>${value.day}</v></c>`;
	};
	const rowOf = (place: number) =>
		`r="${place}" customFormat="false" ht="12.8" hidden="false" customHeight="false" outlineLevel="0" collapsed="false"`;
	const data = rowsOf(rows, cell, { rowOf });
	return workbook({
		'_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
		'xl/_rels/workbook.xml.rels': relations([
			['rId1', 'styles', 'styles.xml'],
			['rId2', 'worksheet', 'worksheets/sheet1.xml'],
			['rId3', 'sharedStrings', 'sharedStrings.xml'],
		]),
		'xl/workbook.xml': `${DECLARED}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr backupFile="false" showObjects="all" date1904="false"/><sheets><sheet name="Journaal" sheetId="1" state="visible" r:id="rId2"/></sheets></workbook>`,
		'xl/styles.xml': styles(FORMATS),
		'xl/sharedStrings.xml': `${DECLARED}<sst xmlns="${MAIN}" count="${texts.length}" uniqueCount="${texts.length}">${texts.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`,
		'xl/worksheets/sheet1.xml': `${DECLARED}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetFormatPr defaultColWidth="11.53515625" defaultRowHeight="12.8" zeroHeight="false" outlineLevelRow="0"/><cols><col collapsed="false" customWidth="true" hidden="false" outlineLevel="0" max="5" min="1" style="0" width="12.5"/></cols><sheetData>${data}</sheetData></worksheet>`,
	});
}

/** Excel's "Strict Open XML Spreadsheet": other namespaces, days as text, packed in records of 64 bits. */
export function strict(rows: Given[][]): Buffer {
	const texts: string[] = [];
	const cell: Cell = (at, value) => {
		if (typeof value === 'string') return `<c r="${at}" t="s"><v>${texts.push(value) - 1}</v></c>`;
		return typeof value === 'number'
			? `<c r="${at}"><v>${value}</v></c>`
			: `<c r="${at}" s="${DAY}" t="d"><v>${isoDay(value.day)}</v></c>`;
	};
	const data = rowsOf(rows, cell);
	const office = { office: STRICT };
	return workbook(
		{
			'_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']], office),
			'xl/workbook.xml': `${DECLARED}<workbook xmlns="${STRICT_MAIN}" xmlns:r="${STRICT}" conformance="strict"><workbookPr dateCompatibility="0"/><sheets><sheet name="Journaal" sheetId="1" r:id="rId1"/></sheets></workbook>`,
			'xl/_rels/workbook.xml.rels': relations(
				[
					['rId1', 'worksheet', 'worksheets/sheet1.xml'],
					['rId3', 'styles', 'styles.xml'],
					['rId4', 'sharedStrings', 'sharedStrings.xml'],
				],
				office,
			),
			'xl/worksheets/sheet1.xml': `${DECLARED}<worksheet xmlns="${STRICT_MAIN}" xmlns:r="${STRICT}"><sheetData>${data}</sheetData></worksheet>`,
			'xl/sharedStrings.xml': `${DECLARED}<sst xmlns="${STRICT_MAIN}">${texts.map((text) => `<si><t>${escaped(text)}</t></si>`).join('')}</sst>`,
			'xl/styles.xml': styles(FORMATS).replaceAll(MAIN, STRICT_MAIN),
		},
		{ wide: true },
	);
}

/** Milliseconds are kept: `2026-05-30T23:59:59.900Z`. */
function isoDay(day: number): string {
	const iso = new Date(Math.round((day - 25_569) * 86_400_000)).toISOString();
	return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso;
}

export function escaped(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
