import { escaped, packed } from '../../../../support/otherWriters';

/** A text, a number, a day of Excel, a formula with its result, or a cell as XML. */
export type Value =
	string | number | { day: number } | { formula: string; result?: number } | { xml: string } | null;

interface Options {
	sheets?: Record<string, Value[][]>;
	hidden?: string[];
	/** Of the first sheet, by their numbers from 1. */
	hiddenRows?: number[];
	hiddenColumns?: number[];
	date1904?: boolean;
	/** Other parts, or other text for these. */
	parts?: Record<string, string>;
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** A workbook with these sheets, in which style 1 is a date. */
export function workbookOf(
	rows: Value[][],
	{ sheets, hidden = [], hiddenRows = [], hiddenColumns = [], date1904, parts = {} }: Options = {},
): Buffer {
	const all = Object.entries(sheets ?? { Mei: rows });
	const texts: string[] = [];
	const written = all.map(([, values], at) =>
		at === 0 ? sheetXml(values, texts, hiddenRows, hiddenColumns) : sheetXml(values, texts),
	);
	const list = all.map(
		([name], at) =>
			`<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"${hidden.includes(name) ? ' state="hidden"' : ''}/>`,
	);
	const targets = [
		...all.map((_sheet, at) => relation(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`)),
		relation('rId98', 'styles', 'styles.xml'),
		relation('rId99', 'sharedStrings', 'sharedStrings.xml'),
	];
	return packed({
		'[Content_Types].xml': '<Types/>',
		'_rels/.rels': `<Relationships>${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
		'xl/workbook.xml': `<workbook ${MAIN} ${RELATIONS}><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${list.join('')}</sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': `<Relationships>${targets.join('')}</Relationships>`,
		'xl/styles.xml': `<styleSheet ${MAIN}><numFmts><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="4"/></cellXfs></styleSheet>`,
		...Object.fromEntries(written.map((xml, at) => [`xl/worksheets/sheet${at + 1}.xml`, xml])),
		'xl/sharedStrings.xml': `<sst ${MAIN}>${texts.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`,
		...parts,
	});
}

export function relation(id: string, kind: string, target: string): string {
	const type = `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}`;
	return `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
}

function sheetXml(
	rows: Value[][],
	texts: string[],
	hiddenRows: number[] = [],
	hiddenColumns: number[] = [],
): string {
	const written = rows.map((values, row) => {
		const cells = values.map((value, column) => cellXml(`${letters(column)}${row + 1}`, value, texts));
		return `<row r="${row + 1}"${hiddenRows.includes(row + 1) ? ' hidden="1"' : ''}>${cells.join('')}</row>`;
	});
	const columns = hiddenColumns.map((at) => `<col min="${at}" max="${at}" width="9" hidden="1"/>`);
	const layout = columns.length > 0 ? `<cols>${columns.join('')}</cols>` : '';
	return `<worksheet ${MAIN}>${layout}<sheetData>${written.join('')}</sheetData></worksheet>`;
}

function cellXml(at: string, value: Value, texts: string[]): string {
	if (value === null) return '';
	if (typeof value === 'number') return `<c r="${at}" s="3"><v>${value}</v></c>`;
	if (typeof value === 'string') return `<c r="${at}" t="s"><v>${texts.push(value) - 1}</v></c>`;
	if ('day' in value) return `<c r="${at}" s="1"><v>${value.day}</v></c>`;
	if ('xml' in value) return value.xml.replace('<c', `<c r="${at}"`);
	const result = value.result === undefined ? '' : `<v>${value.result}</v>`;
	return `<c r="${at}"><f>${escaped(value.formula)}</f>${result}</c>`;
}

function letters(column: number): string {
	return column < 26
		? String.fromCharCode(65 + column)
		: letters(Math.floor(column / 26) - 1) + letters(column % 26);
}
