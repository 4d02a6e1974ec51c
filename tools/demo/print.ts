import Table from 'cli-table3';

/** Prints readable text and small tables, as wide as the terminal is. */
const [BOLD, PLAIN] = process.stdout.isTTY ? ['\u001b[1m', '\u001b[0m'] : ['', ''];
/** Where nothing says how wide it is, such as a log. */
const USUAL_WIDTH = 100;
const INDENT = '  ';
const BETWEEN = 2;
/** Only the line below the headings. */
const NO_FRAME = Object.fromEntries(
	['top', 'bottom', 'left', 'right', 'middle']
		.flatMap((side) => [side, `${side}-mid`, `${side}-left`, `${side}-right`])
		.map((part) => [part, '']),
);

export function title(text: string): void {
	console.log(`\n${BOLD}${text}${PLAIN}`);
}

export function say(text: string): void {
	console.log(text && `${INDENT}${text}`);
}

/** Columns that start with a "-" in their heading are aligned to the right; the last one takes the lines that it needs. */
export function table(headings: string[], rows: string[][]): void {
	const names = headings.map((heading) => heading.replace(/^-/, ''));
	const widths = names.map((name, at) => Math.max(name.length, ...rows.map((row) => row[at]?.length ?? 0)));
	const ofOthers = widths.slice(0, -1).reduce((sum, width) => sum + width + BETWEEN, INDENT.length);
	const last = Math.max(20, (process.stdout.columns ?? USUAL_WIDTH) - ofOthers);
	const shown = new Table({
		head: names,
		colWidths: widths.map((width, at) => (at < widths.length - 1 ? width : Math.min(width, last))),
		colAligns: headings.map((heading) => (heading.startsWith('-') ? 'right' : 'left')),
		wordWrap: true,
		style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
		chars: { ...NO_FRAME, middle: ' '.repeat(BETWEEN), 'mid-mid': '─'.repeat(BETWEEN) },
	});
	shown.push(...rows);
	for (const line of shown.toString().split('\n')) say(line.trimEnd());
}
