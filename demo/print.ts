/** Prints readable text and small tables on a terminal of 100 columns. */
const BOLD = process.stdout.isTTY ? '\u001b[1m' : '';
const PLAIN = process.stdout.isTTY ? '\u001b[0m' : '';

export function title(text: string): void {
	console.log(`\n${BOLD}${text}${PLAIN}`);
}

export function say(text: string): void {
	console.log(`  ${text}`);
}

/** Columns that start with a "-" in their heading are aligned to the right. */
export function table(headings: string[], rows: string[][]): void {
	const right = headings.map((heading) => heading.startsWith('-'));
	const names = headings.map((heading) => heading.replace(/^-/, ''));
	const widths = names.map((name, column) =>
		Math.max(name.length, ...rows.map((row) => (row[column] ?? '').length)),
	);
	const print = (cells: string[]) =>
		say(
			cells
				.map((cell, column) => pad(cell, widths[column] ?? 0, right[column] ?? false))
				.join('  ')
				.trimEnd(),
		);
	print(names);
	print(widths.map((width) => '─'.repeat(width)));
	rows.forEach(print);
}

function pad(text: string, width: number, right: boolean): string {
	return right ? text.padStart(width) : text.padEnd(width);
}
