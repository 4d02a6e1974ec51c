import { LONGEST_FILE_MB, MOST_LINES } from '../../shared/files/budget';
import { decode, isDamaged, kindOfBytes } from '../../shared/files/encoding';
import { FileFault, inFormat, refuse } from '../../shared/files/refusal';
import { readSheets, type Sheet } from '../../shared/files/sheet';
import { UnreadableJournal } from '../../shared/journals/unreadableJournal';
import type { FileFormat } from '../../shared/rows/findings/payrollFiles';
import { brief } from '../../shared/values/text';
import { readExactOnlineXml } from './exactOnlineXml';
import { kindOfText, kindOfXml, type XmlKind } from './kind';
import { readNmbrsXml } from './nmbrsXml';
import { contentOfRows, contentOfText, isJournal } from './rows';
import { readTwinfieldXml } from './twinfieldXml';
import type { FileContent, FileSettings, GivenFile } from './types';

/** What a file says, whatever it is. @throws FileRefused */
export function readFile({ name, content }: GivenFile, settings: FileSettings): FileContent {
	const file = brief(name);
	if (content.length === 0) return refuse({ code: 'fileEmpty', file });
	if (content.length > LONGEST_FILE_MB * 1024 * 1024)
		return refuse({ code: 'fileTooLarge', file, megabytes: LONGEST_FILE_MB, lines: MOST_LINES });
	if (typeof content === 'string') {
		if (isDamaged(content)) return refuse({ code: 'fileEncodingWrong', file, encoding: 'text' });
		return contentOf(file, content, settings);
	}
	const kind = kindOfBytes(content);
	if (kind === 'zip') return contentOfZip(file, content, settings);
	if (kind) return refuse({ code: 'fileOtherKind', file, kind });
	return contentOf(file, decodeXmlToo(file, content, settings), settings);
}

/** An XML document may say itself how it is encoded. */
function decodeXmlToo(file: string, bytes: Buffer, settings: FileSettings): string {
	const declared = /^\s*<\?xml\s[^>]{0,100}encoding=["']([\w-]+)["']/i.exec(bytes.toString('latin1', 0, 200));
	const isWindows = /^(windows-125[02]|iso-8859-1|iso-8859-15|latin1|us-ascii)$/i.test(declared?.[1] ?? '');
	const encoding = settings.encoding === 'detect' && isWindows ? 'windows1252' : settings.encoding;
	return decode(file, bytes, encoding);
}

function contentOf(file: string, given: string, settings: FileSettings): FileContent {
	const text = given.replace(/^\uFEFF/, '');
	const start = text.trimStart();
	if (start === '') return refuse({ code: 'fileEmpty', file });
	const xml = kindOfXml(start);
	if (xml) return contentOfXml(file, start, xml, settings);
	const other = kindOfText(start);
	if (other) return refuse({ code: 'fileOtherKind', file, kind: other });
	const wanted = settings.format;
	if (wanted !== 'detect' && !ROW_FORMATS.includes(wanted)) return notXml(file, wanted);
	return contentOfText(file, text, settings);
}

const ROW_FORMATS: readonly FileFormat[] = ['exactOnlineCsv', 'exactGlobeCsv', 'table'];

function notXml(file: string, format: FileFormat): never {
	return refuse({ code: 'fileUnreadable', file, format, faults: [{ code: 'journalNotXml' }] });
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
	// Its lines are those of Twinfield, but its office would be passed over.
	if (detected === 'twinfieldXml') throw new UnreadableJournal({ code: 'journalPeriod', value: 'Twinfield' });
	return readNmbrsXml(text);
}

/** A workbook is a zip file; one sheet of it is the journal. */
function contentOfZip(file: string, bytes: Buffer, settings: FileSettings): FileContent {
	return inFormat(file, 'table', () => {
		const sheets = readSheets(file, bytes, settings.together).filter(({ rows }) => rows.length > 0);
		const journals = sheets.filter(({ rows }) => isJournal(file, rows, settings));
		if (journals.length > 1)
			return refuse({ code: 'fileSheetsUnclear', file, sheets: journals.map(({ name }) => brief(name)) });
		const [sheet] = journals.length > 0 ? journals : sheets;
		if (!sheet) return refuse({ code: 'fileNoLines', file });
		if (settings.format !== 'detect' && !ROW_FORMATS.includes(settings.format))
			throw new FileFault({ code: 'journalNotXml' });
		checkHidden(file, sheet);
		const passedOver = sheets.filter((other) => other !== sheet).map(({ name }) => brief(name));
		const content = contentOfRows(file, { rows: sheet.rows, ended: true, ragged: true }, settings);
		if (passedOver.length === 0) return content;
		return { ...content, remarks: [{ code: 'fileSheetsPassedOver', file, sheets: passedOver }] };
	});
}

/** Whoever hides lines, and looks at the rest, would not book them. */
function checkHidden(file: string, { name, rows, hiddenColumns }: Sheet): void {
	const isFilled = (place: number) => rows.some(({ cells }) => (cells[place]?.text ?? '') !== '');
	const columns = [...hiddenColumns].filter(isFilled).map(lettersOf);
	const hidden = rows.filter((row) => row.hidden).map(({ place }) => String(place));
	if (columns.length + hidden.length === 0) return;
	refuse({ code: 'fileHidden', file, sheet: brief(name), rows: hidden.slice(0, MOST_TOLD), columns });
}

const MOST_TOLD = 20;

/** `A`, `AB`: as Excel calls a column. */
function lettersOf(place: number): string {
	const last = String.fromCharCode(65 + (place % 26));
	return place < 26 ? last : lettersOf(Math.floor(place / 26) - 1) + last;
}
