import type { Markup } from './markup';

/** n8n keeps a page with every execution; the log has all rows anyway. */
const BYTES_AT_MOST = 160_000;
const ROWS_AT_MOST = 200;

/** How much still fits on a page, and what did not. */
export class Room {
	private bytes = BYTES_AT_MOST;
	private rows = ROWS_AT_MOST;
	/** Rows that are not on the page. */
	left = 0;

	/** A page that somebody approves is whole, however long: what is not shown cannot be approved. */
	constructor(readonly isWhole = false) {}

	/** How many rows of a list this page shows: at most `count`, or all of them. */
	most(count: number): number {
		return this.isWhole ? Infinity : count;
	}

	/** What is made of these, as far as there is room; `count` is how many rows one stands for. */
	fit<Given>(
		given: readonly Given[],
		make: (one: Given) => Markup,
		count: (one: Given) => number = () => 1,
	): Markup[] {
		if (this.isWhole) return given.map(make);
		return given.flatMap((one) => {
			const made = this.rows > 0 ? make(one) : undefined;
			if (made && this.takes(made)) return [made];
			this.left += count(one);
			return [];
		});
	}

	private takes({ html }: Markup): boolean {
		const size = Buffer.byteLength(html);
		if (size > this.bytes) return false;
		this.bytes -= size;
		this.rows -= 1;
		return true;
	}
}
