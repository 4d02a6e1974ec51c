/**
 * The place of a long list in an answer, and what is kept of each row: 200,000 whole rows would take all
 * memory.
 */
export interface RowList {
	/** The name of the field that has the list. */
	field: string;
	kept(row: unknown): unknown;
}

/**
 * Reads the rows of a long list out of a JSON answer while it arrives: `{"code":200,"response":[{…},{…}]}`. Neither the
 * text nor the parsed answer is ever held whole; each row is parsed by itself.
 */
export class RowScanner {
	readonly rows: unknown[] = [];
	/** The reason why the answer cannot be read. */
	fault?: 'encoding' | 'noEnvelope' | 'tooManyParts';
	/** The bytes outside the rows; an answer without the list is here in full. */
	private readonly outside: number[] = [];
	/** True after a comma in the list: the next value that is not a row needs one in front of it. */
	private isNext = false;
	private depth = 0;
	private isInText = false;
	private isEscaped = false;
	/** The nesting depth of the list; 0 outside it. */
	private listDepth = 0;
	private lastText = '';
	/** The bytes of a row that has not arrived completely. */
	private row: Uint8Array[] = [];
	private isInRow = false;
	private readonly decoder = new TextDecoder('utf-8', { fatal: true });

	constructor(private readonly list: RowList) {}

	take(chunk: Uint8Array): void {
		if (this.fault) return;
		let start = 0;
		for (let at = 0; at < chunk.length; at++) {
			if (this.isInRow && this.isInText && !this.isEscaped) at = endOfText(chunk, at);
			if (at === chunk.length) break;
			const byte = chunk[at] as number;
			const wasInRow = this.isInRow;
			this.step(byte);
			if (!wasInRow && this.isInRow) start = at;
			if (wasInRow && !this.isInRow) this.end(chunk.subarray(start, at + 1));
		}
		if (this.isInRow) this.row.push(chunk.slice(start));
	}

	/** The answer with an empty list in the place of the rows. */
	get text(): string {
		return Buffer.from(this.outside).toString();
	}

	private step(byte: number): void {
		if (this.isInText) {
			this.inText(byte);
			return;
		}
		switch (byte) {
			case QUOTE:
				this.isInText = true;
				this.lastText = '';
				break;
			case OPEN_OBJECT:
			case OPEN_LIST:
				this.open(byte);
				return;
			case CLOSE_OBJECT:
			case CLOSE_LIST:
				this.close(byte);
				return;
		}
		this.keep(byte);
	}

	private inText(byte: number): void {
		if (this.isEscaped) this.isEscaped = false;
		else if (byte === BACKSLASH) this.isEscaped = true;
		else if (byte === QUOTE) this.isInText = false;
		else if (!this.isInRow && this.lastText.length < LONGEST_NAME) this.lastText += String.fromCharCode(byte);
		this.keep(byte);
	}

	private open(byte: number): void {
		const isList = byte === OPEN_LIST && this.depth === 1 && this.lastText === this.list.field;
		this.depth += 1;
		if (this.listDepth > 0 && this.depth === this.listDepth + 1 && byte === OPEN_OBJECT) this.isInRow = true;
		else this.keep(byte);
		if (isList) this.listDepth = this.depth;
	}

	private close(byte: number): void {
		if (this.isInRow && this.depth === this.listDepth + 1) this.isInRow = false;
		else {
			if (this.depth === this.listDepth) this.listDepth = 0;
			this.keep(byte);
		}
		this.depth -= 1;
	}

	/**
	 * Keeps a byte outside the rows. Commas and spaces of the list are kept only between values that are not
	 * rows.
	 */
	private keep(byte: number): void {
		if (this.isInRow) return;
		const isInList = this.listDepth > 0 && this.depth === this.listDepth && !this.isInText;
		if (isInList && SEPARATORS.has(byte)) {
			this.isNext ||= byte === COMMA;
			return;
		}
		if (isInList && this.isNext && byte !== CLOSE_LIST && this.outside.at(-1) !== OPEN_LIST)
			this.outside.push(COMMA);
		this.isNext = false;
		if (this.outside.length < LONGEST_OUTSIDE) this.outside.push(byte);
	}

	private end(last: Uint8Array): void {
		const bytes = this.row.length === 0 ? last : Buffer.concat([...this.row, last]);
		this.row = [];
		if (this.rows.length >= MOST_ROWS) this.fault = 'tooManyParts';
		try {
			const text = this.decoder.decode(bytes);
			this.rows.push(this.list.kept(JSON.parse(text)));
		} catch (error) {
			this.fault ??= error instanceof SyntaxError ? 'noEnvelope' : 'encoding';
		}
	}
}

/** The index of the next quote or backslash inside a text. */
function endOfText(chunk: Uint8Array, from: number): number {
	let at = from;
	while (at < chunk.length && chunk[at] !== QUOTE && chunk[at] !== BACKSLASH) at++;
	return at;
}

const [QUOTE, BACKSLASH, OPEN_OBJECT, CLOSE_OBJECT, OPEN_LIST, CLOSE_LIST, COMMA] = [
	...Buffer.from('"\\{}[],'),
] as [number, number, number, number, number, number, number];
const SEPARATORS: ReadonlySet<number> = new Set(Buffer.from(', \r\n\t'));
const LONGEST_NAME = 40;
/** The maximum size of an answer outside its rows: far more than an envelope has. */
const LONGEST_OUTSIDE = 1_000_000;
/** The maximum number of rows. Installers load the lists of wholesalers: 157,000 rows were seen. */
const MOST_ROWS = 400_000;
