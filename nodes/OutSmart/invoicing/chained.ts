import type { Json } from '../../shared/rows';
import { textIn } from '../items/text';
import type { Progress } from './types';

export type Item = Readonly<Record<string, unknown>>;

/** What the last steps read of an item; everything else in it travels on as it is. */
export interface Chained {
	item: Item;
	id: string;
	number: string;
	print: string;
	reference: string;
	relationCode: string;
	progress: Progress;
	notes: Json;
	lines: Json;
}

/** An item of the chain; null when it is none. */
export function readChained(item: Item): Chained | null {
	const invoice = recordIn(item.invoice);
	if (typeof invoice.state !== 'string') return null;
	const { id, number, print } = recordIn(item.workOrder);
	return {
		item,
		id: textIn(id) || textIn(item.sourceId),
		number: textIn(number),
		print: textIn(print),
		reference: textIn(item.reference),
		relationCode: textIn(recordIn(item.relation).code),
		progress: invoice as Progress,
		notes: (item.notes ?? []) as Json,
		lines: (item.lines ?? []) as Json,
	};
}

function recordIn(value: unknown): Item {
	return typeof value === 'object' && value !== null ? (value as Item) : {};
}
