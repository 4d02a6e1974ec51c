import { findingsIn } from '../../shared/items/fields';
import { progressOf, type Progress } from '../../shared/items/invoiceProgress';
import { recordIn } from '../../shared/values/records';
import { textIn } from '../../shared/values/text';
import type { Finding } from '../../shared/rows/findings/finding';
import type { Json } from '../../shared/rows/row';
import type { ChainSettings } from './settings';

export type Item = Readonly<Record<string, unknown>>;

/** What the last steps read of an item; everything else in it travels on as it is. */
export interface Chained {
	item: Item;
	id: string;
	number: string;
	fingerprint: string;
	/** Which texts of the order are in its fingerprint. */
	texts: string[];
	/** Code of the work order status that orders are invoiced from; '' when the item does not say. */
	status: string;
	/** It stood on the error status when it was read. */
	parked: boolean;
	reference: string;
	relationCode: string;
	/** The last day worked, else the day of creation; '' when neither is known. */
	date: string;
	progress: Progress;
	/** What is not on the invoice, and why. */
	notes: Finding[];
	lines: Json;
}

/** An item of the chain; null when it is none. */
export function readChained(item: Item): Chained | null {
	const progress = progressOf(item);
	if (!progress) return null;
	const { id, number, print, texts, status, parked } = recordIn(item.workOrder);
	return {
		item,
		id: textIn(id) || textIn(item.sourceId),
		number: textIn(number),
		fingerprint: textIn(print),
		texts: Array.isArray(texts) ? texts.map(textIn) : [],
		status: textIn(status),
		parked: parked === true || (progress.state === 'new' && progress.parked === true),
		reference: textIn(item.reference),
		relationCode: textIn(recordIn(item.relation).code),
		date: textIn(item.workDate) || textIn(item.createdOn),
		progress,
		notes: findingsIn(item.notes),
		lines: (item.lines ?? []) as Json,
	};
}

/** The settings as they are for one order: the first step knows which code the setting stands for. */
export function settingsFor<Settings extends ChainSettings>(
	{ status }: Chained,
	settings: Settings,
): Settings {
	return status === '' ? settings : { ...settings, workOrderStatus: status };
}
