import type { BookDate } from '../../shared/dates';
import type { Json } from '../../shared/rows';
import type { RelationItem } from '../items/relationItem';

/** Where a work order stands on its way to an invoice; every step of the workflow steers by it (docs/items.md). */
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
	/** Created, but not to be found back: the order has to leave the queue. */
	unseen?: boolean;
	/** Created and found back: whoever comes later finds it too. */
	seen?: boolean;
}

/** Quantities and prices are decimal strings; an empty VAT code or ledger account is filled by the books. */
export type InvoiceLine = {
	quantity: string;
	unit: string;
	code: string;
	description: string;
	unitPrice: string;
	vatCode: string;
	ledgerAccount: string;
};

/** A work order as an invoice to be (docs/items.md). The names are fixed. */
export interface InvoiceItem {
	[field: string]: Json;
	sourceId: string;
	/** Stands on the invoice and makes it this order's. */
	reference: string;
	/** Own number; empty lets the books number. */
	number: string;
	date: BookDate | '';
	paymentTermDays: number;
	template: string;
	book: boolean;
	relation: RelationItem;
	lines: InvoiceLine[];
	createdOn: BookDate | '';
	workDate: BookDate | '';
	workOrder: { id: string; number: string; print: string };
	/** What is not on the invoice, and why. */
	notes: string[];
	invoice: Progress;
}
