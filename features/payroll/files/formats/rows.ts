import type { FileFormat } from '../../../../base/files/messages';
import { brief } from '../../../../base/values/text';
import { headerOf, noHeader, type Header } from './columns';
import {
	readCsv,
	separatorHint,
	SEPARATORS,
	type CsvRow,
	type Rows,
	type Separator,
} from '../../../../base/files/csv';
import { isExactGlobe, readExactGlobe } from './exactGlobeCsv';
import { inFormat, orRefused, refuse } from '../../../../base/files/refusal';
import { readTable } from './table';
import type { ColumnTerm, FileContent, FileSettings } from './types';
import type { Finding } from '../../../../base/words/finding';
import { distinct, highestOf } from '../../../../base/values/records';

/** Enough rows for a title and a header. */
const PREVIEW = 60;

/** The content of a text in rows. */
export function contentOfText(file: string, text: string, settings: FileSettings): FileContent {
	const { separator, rest } = separatorHint(text);
	const chosen = separator ?? separatorOf(file, rest, settings);
	return inFormat(file, toldFormat(settings), () => {
		const rows = readCsv(file, rest, chosen);
		return contentOfRows(file, { ...rows, ragged: false }, settings);
	});
}

/** The content of rows of a text or of a workbook. */
export function contentOfRows(
	file: string,
	rows: Rows & { ragged: boolean },
	settings: FileSettings,
): FileContent {
	const { ended, ragged } = rows;
	if (isGlobe(rows.rows, settings))
		return inFormat(file, 'exactGlobeCsv', () => ({
			format: 'exactGlobeCsv',
			...readExactGlobe(file, rows, settings),
			ended,
		}));
	const header =
		headerOf(file, rows.rows, settings, true) ??
		headerOf(file, rows.rows, settings, false) ??
		noHeader(file, rows.rows, settings);
	const format = settings.format === 'detect' ? formatOf(header) : settings.format;
	const content = inFormat(file, format, () => readTable({ file, header, ended, ragged }, settings));
	const dates = distinct(content.lines.map(({ date }) => date));
	const remarks: Finding[] = header.columns.date ? [] : [{ code: 'fileWithoutDates', file, dates }];
	return { format, ...content, description: '', ended, remarks };
}

/** Those of several that are a journal; a table without dates only where no other has them. */
export function journalsAmong<Some extends { rows: readonly CsvRow[] }>(
	file: string,
	several: readonly Some[],
	settings: FileSettings,
): Some[] {
	const dated = several.filter(({ rows }) => isJournal(file, rows, settings, true));
	return dated.length > 0 ? dated : several.filter(({ rows }) => isJournal(file, rows, settings, false));
}

/** Whether rows are a journal, judged by their beginning. */
function isJournal(file: string, rows: readonly CsvRow[], settings: FileSettings, isDated: boolean): boolean {
	if (isGlobe(rows, settings)) return true;
	if (settings.format === 'exactGlobeCsv') return false;
	const read = orRefused(() => ({ header: headerOf(file, rows.slice(0, PREVIEW), settings, isDated) }));
	// It is refused because two columns have the same field, so it is a journal.
	if ('refused' in read) return true;
	const { header } = read;
	return header !== null && (header.names.length > 0 || hasNumbers(rows, settings.columns));
}

function isGlobe(rows: readonly CsvRow[], { format, columns }: FileSettings): boolean {
	if (format === 'exactGlobeCsv') return isExactGlobe(rows);
	return format === 'detect' && columns.length === 0 && isExactGlobe(rows);
}

/** Whether every row has the columns that are given by number. */
function hasNumbers(rows: readonly CsvRow[], terms: readonly ColumnTerm[]): boolean {
	const last = highestOf(terms.map(({ column }) => Number(column)));
	return rows.length > 0 && rows.every(({ cells }) => cells.length >= last);
}

/** Only Exact Online uses this name for a journal. */
function formatOf({ names }: Header): FileFormat {
	const isExact = names.some((name) => /^(dagboek|journal): ?code$/i.test(name.trim()));
	return isExact ? 'exactOnlineCsv' : 'table';
}

function toldFormat({ format }: FileSettings): FileFormat {
	return format === 'detect' ? 'table' : format;
}

/** The separator by which the text is a journal. When no separator fits, the one with the most columns gives the reason. */
function separatorOf(file: string, text: string, settings: FileSettings): Separator {
	const tried = SEPARATORS.map((separator) => {
		const { rows } = readCsv(file, text, separator, PREVIEW);
		return {
			separator,
			rows,
			most: highestOf(
				rows.map(({ cells }) => cells.length),
				0,
			),
		};
	});
	const [first, second] = journalsAmong(file, tried, settings);
	if (first && !second) return first.separator;
	if (first) return refuse({ code: 'fileOtherKind', file, kind: 'unrecognised' });
	const [widest] = [...tried].sort((a, b) => b.most - a.most);
	const { rows = [] } = widest ?? {};
	if (isInvoice(rows)) return refuse({ code: 'fileOtherKind', file, kind: 'invoiceFile' });
	if (settings.format === 'exactGlobeCsv') {
		const columns = rows[0]?.cells.map(({ text: name }) => brief(name)) ?? [];
		return refuse({ code: 'fileColumnsMissing', file, missing: ['ledgerAccount', 'amount'], columns });
	}
	return noHeader(file, rows, settings);
}

/** Invoices for import into Exact Online have the columns of its journals, and a date of their own. */
function isInvoice(rows: readonly CsvRow[]): boolean {
	return rows.some(({ cells }) => cells.some(({ text }) => /^(factuurdatum|invoice ?date)$/i.test(text)));
}
