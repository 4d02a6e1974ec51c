import type { InvoiceLine as NewInvoiceLine } from '../../services/eBoekhouden/types';
import type { Finding } from '../../base/words/finding';
import type { BookDate } from '../../base/values/dates';
import { recordIn, without, type Json } from '../../base/values/records';
import type { Progress, WorkOrderFacts } from './progress';
import type { Relation } from '../../base/items/relation';

/** A line as it is passed on: quantity and price are decimal strings, and the books fill in what is empty. */
export type ItemLine = NewInvoiceLine & {
	/**
	 * Hours are priced by a tariff, so their own price is not compared. A line without a kind counts as a
	 * material.
	 */
	kind?: 'hours' | 'material';
};

/**
 * An order as the invoice to create, passed from one service to another (docs/items.md). The names are fixed.
 */
export interface InvoiceItem {
	[field: string]: Json;
	sourceId: string;
	/** The reference on the invoice, which shows to which order the invoice belongs. */
	reference: string;
	/** The number for the invoice; when empty, the books choose one. */
	number: string;
	date: BookDate | '';
	paymentTermDays: number;
	template: string;
	/** True when the invoice is booked at once; otherwise it is left as a draft. */
	book: boolean;
	relation: Relation;
	lines: ItemLine[];
	createdOn: BookDate | '';
	workDate: BookDate | '';
	/** Text lines on the invoice before its reference, in this order. */
	texts: string[];
	workOrder: WorkOrderFacts;
	/** Remarks about what is not on the invoice, and why. */
	notes: Finding[];
	invoice: Progress;
}

/** The item of an order that is no longer left on its error status. */
export function withoutErrorStatus(item: Readonly<Record<string, unknown>>) {
	return { ...item, workOrder: without('onErrorStatus', recordIn(item.workOrder)) };
}

export const ORDER_FIELDS = ['reference', 'date', 'paymentTermDays', 'template', 'book', 'relation', 'lines'];

/** The input of a step that takes orders; an item that an earlier step saw has a field `invoice`. */
export const NEEDS_ORDER = { input: 'order', fields: ORDER_FIELDS, marks: ['invoice'] } as const;
