/** Prints readable text and small tables, as wide as the terminal is. */
const [BOLD, PLAIN] = process.stdout.isTTY ? ['\u001b[1m', '\u001b[0m'] : ['', ''];
/** Where nothing says how wide it is, such as a log. */
const USUAL_WIDTH = 100;
const INDENT = '  ';
const BETWEEN = 2;
export function title(text: string): void {
	console.log(`\n${BOLD}${text}${PLAIN}`);
}

export function say(text: string): void {
	console.log(text && `${INDENT}${text}`);
}

/** Columns that start with a "-" in their heading are aligned to the right; the last one takes the lines that it needs. */
export function table(headings: string[], rows: string[][]): void {
	const isRight = headings.map((heading) => heading.startsWith('-'));
	const names = headings.map((heading) => heading.replace(/^-/, ''));
	const widths = names.map((name, at) => Math.max(name.length, ...rows.map((row) => row[at]?.length ?? 0)));
	const ofOthers = widths.slice(0, -1).reduce((sum, width) => sum + width + BETWEEN, INDENT.length);
	const most = Math.max(20, (process.stdout.columns ?? USUAL_WIDTH) - ofOthers);
	const last = Math.min(widths.at(-1) ?? 0, most);
	const aligned = (cells: string[]) =>
		cells
			.map((cell, at) => {
				const width = at === names.length - 1 ? last : (widths[at] ?? 0);
				return isRight[at] ? cell.padStart(width) : cell.padEnd(width);
			})
			.join(' '.repeat(BETWEEN))
			.trimEnd();
	say(aligned(names));
	say('─'.repeat(ofOthers - INDENT.length + last));
	for (const row of rows)
		for (const [at, part] of wrapped(row.at(-1) ?? '', last).entries())
			say(aligned([...row.slice(0, -1).map((cell) => (at === 0 ? cell : '')), part]));
}

/** The lines of a text, broken between words. */
function wrapped(text: string, width: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const line = lines.at(-1);
		if (line !== undefined && line.length + 1 + word.length <= width) lines.splice(-1, 1, `${line} ${word}`);
		else lines.push(word);
	}
	return lines;
}
