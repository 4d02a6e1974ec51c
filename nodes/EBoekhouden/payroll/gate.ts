import type { NewMemorialEntry } from './memorial';
import { rowText } from './rowTexts';
import type { RunView } from './runView';

/** What every entry has to pass before it is written, or told of in a preview. */
export interface Gate {
	/** The run that the next entries are of. */
	concerns(view: RunView): void;
	/** Whether it may be written. */
	admits(entry: NewMemorialEntry): boolean;
}

/** Where nobody has to sign. */
export const OPEN_GATE: Gate = { concerns: () => undefined, admits: () => true };

/** Only what was approved, each entry once: nothing takes its place when it cannot be written. */
export class ApprovedEntries implements Gate {
	private readonly left: string[];

	constructor(entries: readonly string[]) {
		this.left = [...entries];
	}

	concerns(): void {}

	admits(entry: NewMemorialEntry): boolean {
		const place = this.left.indexOf(entryAsText(entry));
		if (place < 0) return false;
		this.left.splice(place, 1);
		return true;
	}
}

/** All that is sent of an entry, whatever the order of its rows. */
export function entryAsText({ date, voucher, description, header, rows }: NewMemorialEntry): string {
	const lines = rows.map(({ ledgerAccount, costCentreId, amount, text }) =>
		JSON.stringify([ledgerAccount, costCentreId, amount.toFixed(2), rowText(text)]),
	);
	return JSON.stringify([date, voucher, description, header, lines.sort()]);
}
