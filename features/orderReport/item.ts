import { z } from 'zod';
import { bookDate, bookDateOrNone, describeIssues, findingsIn } from '../../base/items/fields';
import { LONGEST_REFERENCE, referenceText } from '../../base/items/orderReference';
import type { BookDate } from '../../base/values/dates';
import type { Json } from '../../base/values/records';
import type { Fault, Finding } from '../../base/words/finding';
import { invoiceLine, type ItemLine, itemText } from '../invoicing/item';
import type { Item } from '../invoicing/progress';

/** A completed work order as it is passed to the books, only for comparison (docs/items.md). */
export interface CompletedOrderItem {
	[field: string]: Json;
	sourceId: string;
	/** The reference on its invoice. */
	reference: string;
	relation: { code: string; name: string };
	/** The last day worked, else the creation date; '' when neither is known. */
	workDate: BookDate | '';
	createdOn: BookDate | '';
	/** As the service writes it. */
	status: string;
	/** What its invoices should come to; empty when that is not known, or nothing. */
	lines: ItemLine[];
	/** Why it is not known. */
	faults: Fault[];
	/** What is not on its invoice, and why. */
	notes: Finding[];
	/** What it means when no invoice stands: why nothing is billed, or that it is missing. */
	whenNone: Finding;
	/** Its price is that of a quotation: its invoice is made by hand, and its amount is not compared. */
	byQuotation: boolean;
	/** What a person wrote about it in the settings; '' for nothing. */
	explanation: string;
	/** Its own page; '' when it has none. */
	link: string;
}

const periodSchema = z.object({
	from: bookDate,
	to: bookDate,
	/** The day on which the orders were read. */
	asOf: bookDate,
	/** Whether these are all: a list may have been cut off. */
	whole: z.boolean().catch(false),
	/** The number of orders that follow. */
	count: z.number(),
});

export type OrderPeriod = z.infer<typeof periodSchema>;

/** Precedes the orders of a period: without it, it is not certain that these are all. */
export interface OrderPeriodItem {
	[field: string]: Json;
	orderPeriod: OrderPeriod;
}

const schema = z.object({
	sourceId: itemText,
	reference: z.string().min(1).max(LONGEST_REFERENCE),
	relation: z.object({ code: itemText, name: itemText }),
	workDate: bookDateOrNone,
	createdOn: bookDateOrNone,
	status: itemText,
	lines: z.array(invoiceLine),
	byQuotation: z.boolean().optional(),
	explanation: itemText,
	link: z.string().catch(''),
});

/** A completed order, read and checked. */
export type CompletedOrder = z.infer<typeof schema> & {
	/** Its invoices are searched for around this date too. */
	date: BookDate | '';
	faults: Fault[];
	whenNone: Finding;
};

/** Reads an item, or returns everything that is wrong with it. */
export function readCompletedOrder(item: Item): { order: CompletedOrder } | { faults: Fault[] } {
	const read = schema.safeParse(item);
	if (!read.success) return { faults: describeIssues(read.error) };
	const [whenNone = missing(read.data.reference)] = findingsIn(item.whenNone);
	return { order: { ...read.data, date: read.data.workDate, faults: faultsIn(item.faults), whenNone } };
}

function missing(reference: string): Finding {
	return { code: 'orderMissing', text: referenceText(reference), workOrderStatus: '' };
}

/** A fault in the lines remains a fault when there is no sentence for it. */
function faultsIn(given: unknown): Fault[] {
	if (!Array.isArray(given) || given.length === 0) return [];
	const faults = given as Fault[];
	const canBeTold = findingsIn({ code: 'orderNotCompared', invoiceNumbers: [], faults }).length > 0;
	return canBeTold ? faults : [{ code: 'notUsable', path: 'lines' }];
}

/** The period among the items; null unless there is exactly one. */
export function orderPeriodIn(items: readonly Item[]): OrderPeriod | null {
	const [one, another] = items.filter(isOrderPeriod);
	const read = periodSchema.safeParse(one?.orderPeriod);
	return read.success && !another ? read.data : null;
}

export function isOrderPeriod({ orderPeriod }: Item): boolean {
	return orderPeriod !== undefined;
}
