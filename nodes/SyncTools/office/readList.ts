import { readCsv, separatorHint, SEPARATORS, type Row } from '../../shared/files/csv';
import { decode, kindOfBytes } from '../../shared/files/encoding';
import { checkBytes, inFormat, orRefused, refuse } from '../../shared/files/refusal';
import { readSheets } from '../../shared/files/sheet';
import type { Finding } from '../../shared/rows/findings/finding';
import { brief } from '../../shared/values/text';
import { columnsIn } from './columns';

/** The rows of a spreadsheet by the names in its first row, or why it cannot be read. */
export type ReadList = { rows: Record<string, string>[] } | { refused: Finding };

export function readList(name: string, content: Buffer): ReadList {
	return orRefused(() => ({ rows: tableIn(brief(name), content) }));
}

function tableIn(file: string, content: Buffer): Record<string, string>[] {
	checkBytes(file, content);
	const [header, ...rows] = inFormat(file, 'table', () => rowsOf(file, content));
	return header ? rows.map((row) => named(header, row)) : [];
}

function rowsOf(file: string, content: Buffer): Row[] {
	const kind = kindOfBytes(content);
	if (kind === 'zip') return rowsOfWorkbook(file, content);
	if (kind) return refuse({ code: 'fileOtherKind', file, kind });
	const { separator, rest } = separatorHint(decode(file, content, 'detect'));
	return readCsv(file, rest, separator ?? separatorOf(rest)).rows;
}

/** The separator that gives the most names in the first line. */
function separatorOf(text: string): (typeof SEPARATORS)[number] {
	const [line = ''] = text.split('\n', 1);
	const parts = (separator: string) => line.split(separator).length;
	return [...SEPARATORS].sort((a, b) => parts(b) - parts(a))[0] ?? ';';
}

/** The first sheet that has a table of clients. */
function rowsOfWorkbook(file: string, content: Buffer): Row[] {
	const sheets = readSheets(file, content).map(({ rows }) => rows);
	const isTable = ([header]: Row[]) => header !== undefined && columnsIn(named(header, header)) !== null;
	return sheets.find(isTable) ?? sheets.find((rows) => rows.length > 0) ?? [];
}

function named(header: Row, { cells }: Row): Record<string, string> {
	const names = header.cells.map(({ text }) => text);
	return Object.fromEntries(
		names.flatMap((name, at) => (name === '' ? [] : [[name, cells[at]?.text ?? '']])),
	);
}
