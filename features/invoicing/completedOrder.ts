import { z } from 'zod';
import type { Fault, Finding, Findings } from '../../base/words/finding';
import type { BookDate } from '../../base/values/dates';
import type { Json } from '../../base/values/records';
import { bookDate, bookDateOrNone, canBeSaid, describeIssues, findingsIn } from '../../base/items/fields';
import { invoiceLine, type ItemLine, itemText } from './item';
import type { Item } from './progress';
import { LONGEST_REFERENCE } from '../../base/items/orderReference';

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
	/** The lines that its invoice should have; empty when they cannot be determined, or when there is nothing to bill. */
	lines: ItemLine[];
	/** Why the lines cannot be determined. */
	faults: Fault[];
	/** What is not on its invoice, and why; for the digest of a week. */
	notes: Finding[];
	/** Why it has no invoice, if it has none. */
	whyNot: Finding[];
	/** Whether a person must look when it has none. */
	attention: boolean;
	/** Its price is that of a quotation: somebody makes its invoice by hand, which is not compared line by line. */
	byQuotation: boolean;
	/** From before the period, and handled or archived: reported when it has no invoice, or a new one. */
	closedEarlier: boolean;
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
	/** How many of them are from before the period, and not handled yet. */
	older: z.number().catch(0),
	/** The ids of completed orders of other periods, whose invoices may be dated in this one. */
	others: z.array(itemText),
	/** Those of them that were worked after this period. */
	later: z.array(itemText).default([]),
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
	attention: z.boolean(),
	byQuotation: z.boolean().optional(),
	closedEarlier: z.boolean().optional(),
	link: z.string().catch(''),
});

/** A completed order, read and checked. */
export type CompletedOrder = z.infer<typeof schema> & {
	/** Its invoice is searched for around this date too. */
	date: BookDate | '';
	faults: Fault[];
	whyNot: Findings;
};

/** Reads an item, or returns everything that is wrong with it. */
export function readCompletedOrder(item: Item): { order: CompletedOrder } | { faults: Fault[] } {
	const read = schema.safeParse(item);
	if (!read.success) return { faults: describeIssues(read.error) };
	const { workDate, attention } = read.data;
	const [first, ...others] = findingsIn(item.whyNot);
	// Without a reason, somebody has to look.
	const whyNot: Findings = first ? [first, ...others] : [{ code: 'reasonNotGiven' }];
	const faults = faultsIn(item.faults);
	return { order: { ...read.data, date: workDate, faults, whyNot, attention: attention || !first } };
}

/** A fault in the lines remains a fault when there is no sentence for it. */
function faultsIn(given: unknown): Fault[] {
	if (!Array.isArray(given) || given.length === 0) return [];
	const faults = given as Fault[];
	const canBeTold = canBeSaid({ code: 'orderCannotBeInvoiced', faults });
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
