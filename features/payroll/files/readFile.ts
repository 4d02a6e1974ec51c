import { checkSigns, decodeFile, kindOfBytes, withoutEndOfFile } from '../../../base/files/encoding';
import { checkHidden, readSheets } from '../../../base/files/sheet';
import type { OtherKind } from '../../../base/files/messages';
import { brief } from '../../../base/values/text';
import { LAYOUTS, XML_LAYOUTS } from './layouts';
import { inLayout } from './formats/layout';
import { table } from './table/table';
import { checkBytes, refuse } from '../../../base/files/refusal';
import { contentOfRows, contentOfText, journalsAmong } from './rows';
import type { FileContent, FileSettings, GivenFile } from './formats/types';

/** Reads a file of any format. @throws FindingError */
export function readFile({ name, content }: GivenFile, settings: FileSettings): FileContent {
	const file = brief(name);
	if (content.length === 0) return refuse({ code: 'fileEmpty', file });
	checkBytes(file, content);
	if (typeof content === 'string') {
		const text = withoutEndOfFile(content);
		checkSigns(file, text);
		return contentOf(file, text, settings);
	}
	const kind = kindOfBytes(content);
	if (kind === 'zip') return contentOfZip(file, content, settings);
	if (kind) return refuse({ code: 'fileOtherKind', file, kind });
	return contentOf(file, decodeXmlToo(file, content, settings), settings);
}

/** An XML document may declare its encoding. */
function decodeXmlToo(file: string, bytes: Buffer, settings: FileSettings): string {
	const declared = /^\s*<\?xml\s[^>]{0,100}encoding=["']([\w-]+)["']/i.exec(bytes.toString('latin1', 0, 200));
	const isWindows = /^(windows-125[02]|iso-8859-1|iso-8859-15|latin1|us-ascii)$/i.test(declared?.[1] ?? '');
	const encoding = settings.encoding === 'detect' && isWindows ? 'windows1252' : settings.encoding;
	return decodeFile(file, bytes, encoding);
}

function contentOf(file: string, given: string, settings: FileSettings): FileContent {
	const text = given.replace(/^\uFEFF/, '');
	const start = text.trimStart();
	if (start === '') return refuse({ code: 'fileEmpty', file });
	if (start.startsWith('<')) return contentOfXml(file, start, settings);
	const other = kindOfText(start);
	if (other) return refuse({ code: 'fileOtherKind', file, kind: other });
	checkRows(file, settings);
	return contentOfText(file, text, settings);
}

/** Refuses a file with rows when the setting says that it is XML. */
function checkRows(file: string, { format }: FileSettings): void {
	const said = XML_LAYOUTS.find(({ name }) => name === format);
	if (!said) return;
	const facts = { file, format: said.label, isTable: false };
	refuse({ code: 'fileUnreadable', ...facts, faults: [{ code: 'journalNotXml' }] });
}

function contentOfXml(file: string, text: string, settings: FileSettings): FileContent {
	const { root, kind } = kindOfXml(text);
	const fitting = XML_LAYOUTS.find((layout) => layout.fits({ root, text }, settings));
	const said = LAYOUTS.find(({ name }) => name === settings.format) ?? fitting;
	if (!fitting || said?.of !== 'xml') return refuse({ code: 'fileOtherKind', file, kind });
	return { format: said.name, ...inLayout(file, said, () => said.read(file, { root, text }, settings)) };
}

/** A workbook is a zip file; one sheet of it is the journal. */
function contentOfZip(file: string, bytes: Buffer, settings: FileSettings): FileContent {
	return inLayout(file, table, () => {
		const sheets = readSheets(file, bytes, settings.together).filter(({ rows }) => rows.length > 0);
		const journals = journalsAmong(sheets, settings);
		if (journals.length > 1)
			return refuse({ code: 'fileSheetsUnclear', file, sheets: journals.map(({ name }) => brief(name)) });
		const [sheet] = journals.length > 0 ? journals : sheets;
		if (!sheet) return refuse({ code: 'fileNoLines', file });
		checkRows(file, settings);
		checkHidden(file, sheet);
		const passedOver = sheets.filter((other) => other !== sheet).map(({ name }) => brief(name));
		const content = contentOfRows(file, { rows: sheet.rows, ended: true, ragged: true }, settings);
		if (passedOver.length === 0) return content;
		const remark = { code: 'fileSheetsPassedOver', file, sheets: passedOver } as const;
		return { ...content, remarks: [...(content.remarks ?? []), remark] };
	});
}

const ROOTS: Readonly<Record<string, OtherKind>> = {
	auditfile: 'auditFile',
	document: 'bankFile',
	html: 'html',
	invoice: 'invoiceFile',
	creditnote: 'invoiceFile',
	eexact: 'otherExact',
	// Excel's XML of 2003.
	workbook: 'otherSpreadsheet',
};

/** The name of the first element of a document, and what it is when no layout fits. */
export function kindOfXml(text: string): { root: string; kind: OtherKind } {
	const root = rootOf(text);
	const known = root === 'office:document' ? 'otherSpreadsheet' : ROOTS[nameOf(root).toLowerCase()];
	const kind = /^<!doctype html/i.test(text) ? 'html' : (known ?? 'unrecognised');
	return { root: nameOf(root), kind };
}

/** The name of an element without its prefix. */
function nameOf(element: string): string {
	return element.slice(element.indexOf(':') + 1);
}

/** The name of the first element. */
function rootOf(text: string): string {
	let at = 0;
	while (text.startsWith('<?', at) || text.startsWith('<!', at)) {
		const close = closeOf(text, at);
		const end = text.indexOf(close, at);
		if (end < 0) return '';
		at = end + close.length;
		while (/\s/.test(text[at] ?? '')) at++;
	}
	return /^<([\w.:-]{1,60})/.exec(text.slice(at, at + 62))?.[1] ?? '';
}

/** The end of a comment, of a declaration with an internal list, or of another declaration. */
function closeOf(text: string, at: number): string {
	if (text.startsWith('<!--', at)) return '-->';
	const list = text.slice(at, at + 200).indexOf('[');
	const end = text.slice(at, at + 200).indexOf('>');
	return list >= 0 && (end < 0 || list < end) ? ']>' : '>';
}

/** The kind of a text that is neither XML nor a table. */
function kindOfText(text: string): OtherKind | null {
	if (text.startsWith('{\\rtf')) return 'richText';
	if (/^[[{]/.test(text)) return 'json';
	if (
		/^-----BEGIN (?:PGP|PKCS7|CMS)/.test(text) ||
		/^(?:received|return-path|delivered-to|mime-version|x-[\w-]+):/i.test(text)
	)
		return 'mail';
	if (/^(:20:|\{1:F01)/m.test(text.slice(0, 2000))) return 'bankFile';
	return null;
}
