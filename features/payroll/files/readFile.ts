import { checkSigns, decodeFile, kindOfBytes, withoutEndOfFile } from '../../../base/files/encoding';
import { checkHidden, readSheets } from '../../../base/files/sheet';
import { UnreadableJournal } from './journals/unreadableJournal';
import type { FileFormat, OtherKind } from '../../../base/files/messages';
import { brief } from '../../../base/values/text';
import { readExactOnlineXml, readNmbrsXml, readTwinfieldXml } from './formats/xml';
import { checkBytes, inFormat, refuse } from '../../../base/files/refusal';
import { contentOfRows, contentOfText, journalsAmong } from './formats/rows';
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
	const xml = kindOfXml(start);
	if (xml) return contentOfXml(file, start, xml, settings);
	const other = kindOfText(start);
	if (other) return refuse({ code: 'fileOtherKind', file, kind: other });
	checkRows(file, settings);
	return contentOfText(file, text, settings);
}

const ROW_FORMATS: readonly FileFormat[] = ['exactOnlineCsv', 'exactGlobeCsv', 'table'];

/** Refuses a file with rows when the setting says that it is XML. */
function checkRows(file: string, { format }: FileSettings): void {
	if (format !== 'detect' && !ROW_FORMATS.includes(format))
		refuse({ code: 'fileUnreadable', file, format, faults: [{ code: 'journalNotXml' }] });
}

function contentOfXml(file: string, text: string, kind: XmlKind, settings: FileSettings): FileContent {
	const format = settings.format === 'detect' ? kind.format : settings.format;
	if (format === null || kind.format === null || ROW_FORMATS.includes(format))
		return refuse({ code: 'fileOtherKind', file, kind: kind.other });
	const read = inFormat(file, format, () => parse(format, text, kind));
	return { format, ...read, ended: true };
}

function parse(format: FileFormat, text: string, { root, format: detected }: XmlKind) {
	if (format === 'exactOnlineXml') return readExactOnlineXml(text);
	if (format === 'twinfieldXml') return readTwinfieldXml(text, root);
	// Read as a journal of Nmbrs, its office would be ignored.
	if (detected === 'twinfieldXml') throw new UnreadableJournal({ code: 'journalPeriod', value: 'Twinfield' });
	return readNmbrsXml(text);
}

/** A workbook is a zip file; one sheet of it is the journal. */
function contentOfZip(file: string, bytes: Buffer, settings: FileSettings): FileContent {
	return inFormat(file, 'table', () => {
		const sheets = readSheets(file, bytes, settings.together).filter(({ rows }) => rows.length > 0);
		const journals = journalsAmong(file, sheets, settings);
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

interface XmlKind {
	root: string;
	format: FileFormat | null;
	other: OtherKind;
}

/** The kind of a document, by its first element and those of its header; null when it is not XML. */
export function kindOfXml(text: string): XmlKind | null {
	if (!text.startsWith('<')) return null;
	const root = rootOf(text);
	const known = root === 'office:document' ? 'otherSpreadsheet' : ROOTS[nameOf(root).toLowerCase()];
	const other = /^<!doctype html/i.test(text) ? 'html' : (known ?? 'unrecognised');
	return { root: nameOf(root), other, format: formatOf(nameOf(root), text) };
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

/** Journals of Nmbrs and Twinfield have the same elements; the period and the office distinguish them. */
function formatOf(root: string, text: string): FileFormat | null {
	if (root === 'eExact') return text.includes('<GLTransactions') ? 'exactOnlineXml' : null;
	if (root === 'transaction') return 'twinfieldXml';
	if (root !== 'transactions') return null;
	const period = /<period>\s*(\d{1,4})\/(\d{1,4})\s*</.exec(text);
	if (period) return period[1]?.length === 4 ? 'twinfieldXml' : 'nmbrsXml';
	return text.includes('<office') || text.includes('<code') ? 'twinfieldXml' : 'nmbrsXml';
}

/** The kind of a text that is neither XML nor a table. */
function kindOfText(text: string): OtherKind | null {
	if (/^[[{]/.test(text)) return 'json';
	if (
		/^-----BEGIN (?:PGP|PKCS7|CMS)/.test(text) ||
		/^(?:received|return-path|delivered-to|mime-version|x-[\w-]+):/i.test(text)
	)
		return 'mail';
	if (/^(:20:|\{1:F01)/m.test(text.slice(0, 2000))) return 'bankFile';
	return null;
}
