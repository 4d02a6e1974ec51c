import type { Json } from '../rows';

/** Where an order stands on its way to an invoice; every step of the workflow steers by it (docs/items.md). */
export type InvoiceState =
	'new' | 'create' | 'created' | 'found' | 'blocked' | 'closed' | 'failed' | 'skipped';

export interface Progress {
	[field: string]: Json;
	state: InvoiceState;
	reason?: string;
	/** Number of the invoice. */
	number?: string;
	/** Total excluding VAT, as it stands in the books. */
	total?: string;
	/** A person must mend the order. */
	toMend?: boolean;
	/** The order is to get its error status before anything is created. */
	claim?: boolean;
	claimed?: boolean;
	/** Certainly not created: the claim may be taken off again. */
	release?: boolean;
	/** Created, but not to be found back. */
	unseen?: boolean;
	/** Created and found back: whoever comes later finds it too. */
	seen?: boolean;
	/** What was created earlier can be found back, so nothing needs a claim. */
	proven?: boolean;
}
