import { wrapped } from './wrap';

const BETWEEN = '  ';
/** Below this a column of words is no longer readable; the table is then wider than the terminal. */
const NARROWEST = 8;

/**
 * A table within so many characters. Columns whose heading starts with a "-" are aligned to the right and stay as they are;
 * of the others the widest give way, and what does not fit on their line goes on below it.
 */
export function tableLines(headings: readonly string[], rows: readonly string[][], width: number): string[] {
	const right = headings.map((heading) => heading.startsWith('-'));
	const names = headings.map((heading) => heading.replace(/^-/, ''));
	const natural = names.map((name, column) =>
		Math.max(name.length, ...rows.map((row) => (row[column] ?? '').length)),
	);
	const widths = fitted(natural, right, width);
	const lines = (cells: readonly string[]) => rowLines(cells, widths, right);
	return [...lines(names), widths.map((size) => '─'.repeat(size)).join(BETWEEN), ...rows.flatMap(lines)];
}

/** The widest give way first, so that short columns stay whole. */
function fitted(natural: readonly number[], fixed: readonly boolean[], width: number): number[] {
	const widths = [...natural];
	const total = () => widths.reduce((sum, size) => sum + size, BETWEEN.length * (widths.length - 1));
	for (let over = total() - width; over > 0; over = total() - width) {
		const widest = Math.max(...widths.filter((_, column) => !fixed[column]));
		const at = widths.findIndex((size, column) => size === widest && !fixed[column]);
		if (at < 0 || widest <= NARROWEST) break;
		widths[at] = widest - 1;
	}
	return widths;
}

function rowLines(cells: readonly string[], widths: readonly number[], right: readonly boolean[]): string[] {
	const parts = widths.map((size, column) =>
		right[column] ? [cells[column] ?? ''] : wrapped(cells[column] ?? '', size),
	);
	const height = Math.max(...parts.map(({ length }) => length));
	return Array.from({ length: height }, (_, line) =>
		parts
			.map((part, column) => pad(part[line] ?? '', widths[column] ?? 0, right[column] ?? false))
			.join(BETWEEN)
			.trimEnd(),
	);
}

function pad(text: string, width: number, right: boolean): string {
	return right ? text.padStart(width) : text.padEnd(width);
}
