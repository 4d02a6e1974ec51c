import type { UnknownFields } from '../../base/values/records';
import { textIn } from '../../base/values/text';
import { columnsIn } from './columns';
import { isConclusion } from './conclude';
import { statusIn } from './readClient';
import type { ClientStatus } from './types';

const COLUMNS = [
	'client',
	'company',
	'lastRun',
	'result',
	'counts',
	'message',
	'callsThisMonth',
	'callsMonth',
] as const;

type StatusLine = ClientStatus & { client: string; company: string };

/** The content of the file beside a spreadsheet: the new results, and the others unchanged. */
export function statusFileOf(
	done: readonly UnknownFields[],
	before: readonly UnknownFields[],
): { csv: string; clients: number } {
	const lines = new Map<string, StatusLine>();
	for (const item of [...before, ...done.filter(isConclusion)]) {
		const line = lineOf(item);
		if (line.company !== '' && line.lastRun !== '') lines.set(line.company, line);
	}
	const rows = [...lines.values()].map((line) => COLUMNS.map((column) => cell(String(line[column]))));
	const csv = [COLUMNS.map(cell), ...rows].map((cells) => `${cells.join(';')}\r\n`).join('');
	return { csv, clients: rows.length };
}

/** The rows of a spreadsheet, each with the result of its company in the file beside it. */
export function withStatus(
	rows: readonly Record<string, string>[],
	status: readonly UnknownFields[],
): UnknownFields[] {
	const known = new Map(status.map((item) => [lineOf(item).company, statusIn(columnsIn(item) ?? {})]));
	return rows.map((row) => ({ ...row, ...known.get(textIn(columnsIn(row)?.company)) }));
}

function lineOf(item: UnknownFields): StatusLine {
	const { client, company, ...others } = columnsIn(item) ?? {};
	return { client: textIn(client), company: textIn(company), ...statusIn(others) };
}

/**
 * Quoted, so that a separator in a name does not split it; text that a spreadsheet would calculate as a formula is
 * escaped.
 */
function cell(text: string): string {
	const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
	return `"${plain.replaceAll('"', '""').replace(/[\r\n]+/g, ' ')}"`;
}
