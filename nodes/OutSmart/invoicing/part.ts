import type { InvoiceLine } from '../../shared/items/invoice';
import type { Fault, Finding } from '../../shared/rows/findings/finding';

/** What becomes of the hours or the materials of an order. */
export interface Part {
	lines: InvoiceLine[];
	/** What is left out or worth knowing, and why. */
	notes: Finding[];
	/** What makes the order one that cannot be invoiced. */
	faults: Fault[];
}

export function noPart(): Part {
	return { lines: [], notes: [], faults: [] };
}
