import { readCsv, separatorHint, SEPARATORS, type CsvRow } from '../../base/files/csv';
import { decodeFile, kindOfBytes } from '../../base/files/encoding';
import { checkBytes, faulty, inFormat, orRefused, refuse } from '../../base/files/refusal';
import { checkHidden, readSheets, type Sheet } from '../../base/files/sheet';
import type { Finding } from '../../base/words/finding';
import { brief } from '../../base/values/text';
import { columnsIn } from './columns';

/** The rows of a spreadsheet by the names in its first row, or why it cannot be read. */
export type ReadList = { rows: Record<string, string>[] } | { refused: Finding };

export function readClientList(name: string, content: Buffer): ReadList {
	return orRefused(() => ({ rows: tableIn(brief(name), content) }));
}

function tableIn(file: string, content: Buffer): Record<string, string>[] {
	checkBytes(file, content);
	return inFormat(file, 'table', () => {
		const [header, ...rows] = rowsOf(file, content);
		return header ? rows.map((row) => named(header, row)) : [];
	});
}

function rowsOf(file: string, content: Buffer): CsvRow[] {
	const kind = kindOfBytes(content);
	if (kind === 'zip') return rowsOfWorkbook(file, content);
	if (kind) return refuse({ code: 'fileOtherKind', file, kind });
	const { separator, rest } = separatorHint(decodeFile(file, content, 'detect'));
	return readCsv(file, rest, separator ?? separatorOf(rest)).rows;
}

/** The separator that gives the most names in the first line. */
function separatorOf(text: string): (typeof SEPARATORS)[number] {
	const [line = ''] = text.split('\n', 1);
	const parts = (separator: string) => line.split(separator).length;
	return [...SEPARATORS].sort((a, b) => parts(b) - parts(a))[0] ?? ';';
}

/** The first sheet that has a table of clients. */
function rowsOfWorkbook(file: string, content: Buffer): CsvRow[] {
	const sheets = readSheets(file, content).filter(({ rows }) => rows.length > 0);
	const sheet = sheets.find(isTable) ?? sheets[0];
	if (!sheet) return [];
	checkHidden(file, sheet);
	return sheet.rows;
}

function isTable({ rows: [header] }: Sheet): boolean {
	return (
		header !== undefined && columnsIn(Object.fromEntries(namesIn(header).map((name) => [name, '']))) !== null
	);
}

function namesIn({ cells }: CsvRow): string[] {
	return cells.map(({ text }) => text);
}

function named(header: CsvRow, { place, cells }: CsvRow): Record<string, string> {
	const names = namesIn(header);
	// Read as empty, it would switch off a setting of the client.
	if (names.some((name, at) => name !== '' && cells[at]?.broken))
		faulty({ code: 'lineFormula', line: place });
	return Object.fromEntries(
		names.flatMap((name, at) => (name === '' ? [] : [[name, cells[at]?.text ?? '']])),
	);
}
