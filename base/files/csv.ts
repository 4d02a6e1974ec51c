import { checkLines, faulty, refuse } from './refusal';

/** One cell of a table. */
export interface Cell {
	/** As it is shown. */
	readonly text: string;
	/** The number in a cell of a workbook, in plain decimals, whatever its format shows. */
	readonly number?: string;
	/** The currency that the format of that number names. */
	readonly currency?: string;
	/** A formula without a result, or an error. */
	readonly broken?: true;
}

export interface CsvRow {
	/** Its line in the file, from 1. */
	place: number;
	cells: Cell[];
	/** Hidden in Excel. */
	hidden?: true;
}

export interface Rows {
	rows: CsvRow[];
	/** Whether the last line ends with a line break. */
	ended: boolean;
}

/** A journal has a dozen columns, and a description per line; far more means that it is not a table. */
const MOST_COLUMNS = 500;
const LONGEST_CELL = 10_000;
const MOST_KNOWN = 5000;

export const SEPARATORS = [';', ',', '\t', '|'] as const;
export type Separator = (typeof SEPARATORS)[number];

/** The rows of a text, without blank ones. With `atMost`, only the beginning is read, and faults are ignored. */
export function readCsv(file: string, text: string, separator: Separator, atMost = Infinity): Rows {
	return new CsvReader(file, text, separator, atMost).read();
}

/** A first line `sep=;` is a hint for Excel. */
export function separatorHint(text: string): { separator: Separator | null; rest: string } {
	const [line = ''] = text.split('\n', 1);
	const hint = /^sep=(.)\r?$/i.exec(line)?.[1];
	const separator = SEPARATORS.find((known) => known === hint) ?? null;
	// Replaced by an empty line, so that the line numbers stay the same.
	return separator ? { separator, rest: text.slice(line.length) } : { separator, rest: text };
}

class CsvReader {
	private readonly rows: CsvRow[] = [];
	private cells: Cell[] = [];
	private readonly known = new Map<string, Cell>();
	private at = 0;
	private line = 1;

	constructor(
		private readonly file: string,
		private readonly text: string,
		private readonly separator: Separator,
		private readonly atMost: number,
	) {}

	read(): Rows {
		let ended = true;
		while (this.at < this.text.length && this.rows.length < this.atMost) {
			checkLines(this.file, this.line);
			if (this.passLineBreak()) {
				ended = true;
				continue;
			}
			const place = this.line;
			ended = this.readLine();
			if (this.cells.some(({ text }) => text !== '')) this.rows.push({ place, cells: this.cells });
			this.cells = [];
		}
		return { rows: this.rows, ended };
	}

	/** At a line break, goes behind it. */
	private passLineBreak(): boolean {
		const mark = this.text[this.at];
		if (mark !== '\r' && mark !== '\n') return false;
		this.at += mark === '\r' && this.text[this.at + 1] === '\n' ? 2 : 1;
		this.line++;
		return true;
	}

	/** Returns whether the line ends with a line break. */
	private readLine(): boolean {
		for (;;) {
			this.keep(this.readCell());
			if (this.at >= this.text.length) return false;
			if (this.passLineBreak()) return true;
			// The separator.
			this.at++;
		}
	}

	/**
	 * With the wrong separator a line may be one cell, or hundreds: when only the beginning is read, the excess is dropped.
	 */
	private keep(text: string): void {
		const isTooMany = this.cells.length >= MOST_COLUMNS;
		if (this.atMost === Infinity) {
			if (isTooMany) faulty({ code: 'lineTooManyFields', line: this.line, atMost: MOST_COLUMNS });
			this.checkCell(text.length);
		}
		if (!isTooMany) this.cells.push(this.cellOf(text));
	}

	private checkCell(length: number): void {
		if (length > LONGEST_CELL && this.atMost === Infinity)
			faulty({ code: 'lineFieldTooLong', line: this.line, atMost: LONGEST_CELL });
	}

	/** Shares equal texts: most are repeated on thousands of lines. */
	private cellOf(text: string): Cell {
		const known = this.known.get(text);
		if (known) return known;
		const cell = { text };
		if (this.known.size < MOST_KNOWN) this.known.set(text, cell);
		return cell;
	}

	private readCell(): string {
		const from = this.at;
		while (this.isPadding(this.text[this.at])) this.at++;
		const isIndented = this.at > from;
		if (this.text[this.at] !== '"' || (isIndented && !this.isQuotedWhole())) {
			this.at = from;
			return this.readPlain().trim();
		}
		const quoted = this.readQuoted();
		const behind = this.readPlain();
		if (behind.trim() !== '' && this.atMost === Infinity) faulty({ code: 'textAfterQuote', line: this.line });
		return quoted.trim();
	}

	/** Whether nothing but spaces follows the text in quotes here: behind a space, a quote may be a part of a text. */
	private isQuotedWhole(): boolean {
		const end = this.text.indexOf('"', this.at + 1);
		if (end < 0 || end - this.at > LONGEST_CELL) return false;
		let next = end + 1;
		while (this.isPadding(this.text[next])) next++;
		return next >= this.text.length || this.isMark(this.text[next] ?? '') || this.text[end + 1] === '"';
	}

	/** Blanks and tabs around a separator are no part of a cell. */
	private isPadding(character: string | undefined): boolean {
		return character === ' ' || character === '\u00A0' || (character === '\t' && this.separator !== '\t');
	}

	private readPlain(): string {
		const from = this.at;
		while (this.at < this.text.length && !this.isMark(this.text[this.at] ?? '')) this.at++;
		return this.text.slice(from, this.at);
	}

	private isMark(character: string): boolean {
		return character === this.separator || character === '\n' || character === '\r';
	}

	private readQuoted(): string {
		const [from, line] = [this.at + 1, this.line];
		for (let end = this.text.indexOf('"', from); end >= 0; end = this.text.indexOf('"', end + 2)) {
			this.checkCell(end - from);
			if (end - from > LONGEST_CELL) break;
			if (this.text[end + 1] === '"') continue;
			this.at = end + 1;
			const quoted = this.text.slice(from, end);
			this.line += breaksIn(quoted);
			return quoted.replaceAll('""', '"');
		}
		if (this.atMost === Infinity) refuse({ code: 'fileCutOff', file: this.file, line });
		// The beginning of a file: what is behind such a cell is not read either.
		this.at = this.text.length;
		return this.text.slice(from, from + LONGEST_CELL);
	}
}

function breaksIn(text: string): number {
	let count = 0;
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
	return count;
}
