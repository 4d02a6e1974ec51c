import { shortened } from './wrap';

/** What a program prints to; process.stdout is one. */
export interface Output {
	readonly isTTY?: boolean;
	readonly columns?: number;
	write(text: string): unknown;
}

/** Where nothing says how wide it is, such as a log. */
const USUAL_WIDTH = 100;
const SECONDS_BETWEEN_LINES = 20;
const BACK_AND_CLEAR = '\r\u001b[2K';

export function widthOf({ columns }: Output): number {
	return columns && columns > 0 ? columns : USUAL_WIDTH;
}

/**
 * Lines that stay, and below them one that tells what goes on now. On a terminal that one renews itself; in a log it is a
 * plain line now and then.
 */
export class Screen {
	private live = false;
	private toldAt = 0;

	constructor(
		private readonly output: Output = process.stdout,
		private readonly now: () => number = Date.now,
	) {}

	say(text: string): void {
		this.clear();
		this.output.write(`${text}\n`);
		this.toldAt = this.now();
	}

	/** What goes on now. */
	show(text: string): void {
		if (this.output.isTTY) {
			// One line: what is wider would stay behind.
			this.output.write(`${BACK_AND_CLEAR}${shortened(text, widthOf(this.output) - 1)}`);
			this.live = true;
		} else if (this.now() - this.toldAt >= SECONDS_BETWEEN_LINES * 1000) this.say(text);
	}

	clear(): void {
		if (this.live) this.output.write(BACK_AND_CLEAR);
		this.live = false;
	}
}

/** For what is not to be told. */
export const SILENT = new Screen({ write: () => undefined });
