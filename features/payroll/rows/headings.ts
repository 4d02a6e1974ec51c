import { distinct, type UnknownFields } from '../../../base/values/records';
import { textOfCode } from './values';

/** Where the headings are: in the first line of a file, when its lines are lists, or as the names of fields in each line. */
export type HeadingsIn = 'firstLine' | 'inEachLine';

/**
 * The lines of a file by their headings, and the headings that are there twice: of two columns with one heading a line keeps only
 * one. The line of the headings is needed to tell a second `Debet` from a column that is called `Debet_1`. Spaces behind a
 * heading do not count, because nobody sees them.
 */
export function byHeadings<Row extends { json: UnknownFields }>(
	rows: readonly Row[],
	headings: HeadingsIn,
): { named: Row[]; headings: string[]; twice: string[] } {
	const listOf = ({ json: { row } }: Row) =>
		headings === 'firstLine' && Array.isArray(row) ? (row as unknown[]) : null;
	const first = rows.find((row) => listOf(row) !== null);
	const names = (first && listOf(first))?.map((name) => textOfCode(name)) ?? [];
	const lines = rows
		.filter((row) => row !== first)
		.map((row) => {
			const list = listOf(row);
			const cells = list ? names.map((name, at) => [name, list[at]] as const) : Object.entries(row.json);
			return { row, cells: cells.map(([name, value]) => [name.trim(), value] as const) };
		});
	const all = [names, ...lines.map(({ cells }) => cells.map(([name]) => name))];
	return {
		named: lines.map(({ row, cells }) => ({ ...row, json: Object.fromEntries(cells) })),
		headings: names,
		twice: distinct(all.flatMap((of) => of.filter((name, at) => of.indexOf(name) < at))),
	};
}
