import { findingsIn } from '../../shared/items/findings';
import { progressOf, type Progress } from '../../shared/items/invoiceProgress';
import { textIn } from '../../shared/items/text';
import type { Finding } from '../../shared/rows/findings/finding';
import type { Json } from '../../shared/rows/row';

export type Item = Readonly<Record<string, unknown>>;

/** What the last steps read of an item; everything else in it travels on as it is. */
export interface Chained {
	item: Item;
	id: string;
	number: string;
	fingerprint: string;
	reference: string;
	relationCode: string;
	progress: Progress;
	/** What is not on the invoice, and why. */
	notes: Finding[];
	lines: Json;
}

/** An item of the chain; null when it is none. */
export function readChained(item: Item): Chained | null {
	const progress = progressOf(item);
	if (!progress) return null;
	const { id, number, print } = recordIn(item.workOrder);
	return {
		item,
		id: textIn(id) || textIn(item.sourceId),
		number: textIn(number),
		fingerprint: textIn(print),
		reference: textIn(item.reference),
		relationCode: textIn(recordIn(item.relation).code),
		progress,
		notes: findingsIn(item.notes),
		lines: (item.lines ?? []) as Json,
	};
}

function recordIn(value: unknown): Item {
	return typeof value === 'object' && value !== null ? (value as Item) : {};
}
