import type { BookDate } from '../../shared/dates';
import type { Progress } from '../../shared/items/invoice';
import type { Json } from '../../shared/rows';
import type { Relation as RelationItem } from '../../shared/items/relation';

export type { InvoiceState, Progress } from '../../shared/items/invoice';

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
