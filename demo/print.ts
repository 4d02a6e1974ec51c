import { Screen, widthOf } from '../terminal/screen';
import { tableLines } from '../terminal/table';
import { wrapped } from '../terminal/wrap';

/** Prints readable text and small tables, as wide as the terminal is. */
const BOLD = process.stdout.isTTY ? '\u001b[1m' : '';
const PLAIN = process.stdout.isTTY ? '\u001b[0m' : '';
const INDENT = '  ';
export const screen = new Screen();

const width = () => widthOf(process.stdout);

export function title(text: string): void {
	screen.say(
		`\n${wrapped(text, width())
			.map((line) => `${BOLD}${line}${PLAIN}`)
			.join('\n')}`,
	);
}

export function say(text: string): void {
	for (const line of wrapped(text, width() - INDENT.length)) screen.say(line && `${INDENT}${line}`);
}

/** Columns that start with a "-" in their heading are aligned to the right. */
export function table(headings: string[], rows: string[][]): void {
	for (const line of tableLines(headings, rows, width() - INDENT.length)) screen.say(`${INDENT}${line}`);
}
