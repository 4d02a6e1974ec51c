import type { InvoiceLine as NewInvoiceLine } from '../../services/eBoekhouden/types';
import Big from 'big.js';
import { z } from 'zod';
import type { Fault, Finding } from '../../base/words/finding';
import type { BookDate } from '../../base/values/dates';
import { recordIn, type Json } from '../../base/values/records';
import { mayBeThousands, withoutNoise } from '../../base/values/money';
import { brief, storableIn, textIn, textsIn } from '../../base/values/text';
import {
	bookDateOrNone,
	describeIssues,
	findingsIn,
	refuseAs,
	refuseValue,
	itemWholeNumber,
} from '../../base/items/fields';
import { type Item, type Progress, progressOf } from './progress';
import { LONGEST_REFERENCE } from '../../base/items/orderReference';
import { LONGEST_RELATION_CODE, type Relation, RELATION_FIELDS } from '../../base/items/relation';

/** A line as it is passed on: quantity and price are decimal strings, and the books fill in what is empty. */
export type ItemLine = NewInvoiceLine & {
	/** Hours are priced by a tariff, so their own price is not compared; left out: as a material. */
	kind?: LineKind;
};

type LineKind = 'hours' | 'material';

/**
 * An order as the invoice to create, as it is passed from one service to another (docs/items.md). The names are fixed.
 */
export interface InvoiceItem {
	[field: string]: Json;
	sourceId: string;
	/** On the invoice; it shows which order the invoice belongs to. */
	reference: string;
	/** A number of its own; when empty, the books choose one. */
	number: string;
	date: BookDate | '';
	paymentTermDays: number;
	template: string;
	/** Whether it is booked at once, or left as a draft. */
	book: boolean;
	relation: Relation;
	lines: ItemLine[];
	createdOn: BookDate | '';
	workDate: BookDate | '';
	/** Text lines on the invoice before its reference, in this order. */
	texts: string[];
	workOrder: WorkOrderFacts;
	/** What is not on the invoice, and why. */
	notes: Finding[];
	invoice: Progress;
}

/** What later steps need of the order itself. */
type WorkOrderFacts = {
	id: string;
	number: string;
	/** A fingerprint of what decides about the invoice. */
	fingerprint: string;
	/** Which of `invoiceTexts` it includes: these are in its fingerprint. */
	texts: string[];
	/** The code for the setting workOrderStatus; '' when the item does not say. */
	status: string;
	/** Was on the error status when it was read. */
	onErrorStatus?: boolean;
};

/** Text of one up to this number of characters. */
function atMost(longest: number) {
	return requiredText.transform((value, context) =>
		value.length <= longest ? value : refuseValue(context, { code: 'tooLong', longest, value: brief(value) }),
	);
}

/** Text, or a number that an expression made of it. */
const itemText = z.union([z.string(), z.number()]).nullish().transform(storableIn);

const requiredText = itemText.transform(
	(value, context) => value || refuseValue(context, { code: 'missing' }),
);

const decimal = z
	.union([z.string(), z.number()])
	.nullish()
	.transform((given, context): Big => {
		const value = storableIn(given);
		if (value === '') return refuseValue(context, { code: 'missing' });
		if (typeof given === 'string' && mayBeThousands(value)) return refuseAs(context, 'unclear', value);
		// The books decide how many decimals they accept, and name the line.
		if (/^-?\d{1,12}(\.\d{1,28})?$/.test(value)) return withoutNoise(new Big(value));
		return refuseAs(context, 'number', value);
	});

const date = bookDateOrNone.transform((value, context) => value || refuseValue(context, { code: 'missing' }));

const relation = z.object({
	...(Object.fromEntries(RELATION_FIELDS.map((field) => [field, itemText])) as Record<
		keyof Relation,
		typeof itemText
	>),
	code: atMost(LONGEST_RELATION_CODE),
});

/** A line in any item that has lines. */
export const invoiceLine = z.object({
	quantity: decimal,
	unit: itemText,
	code: itemText,
	description: itemText,
	unitPrice: decimal,
	vatCode: itemText,
	ledgerAccount: itemText,
	kind: z.enum(['hours', 'material']).optional().catch(undefined),
});

/** A line of an order that was read and checked. */
export type Line = z.infer<typeof invoiceLine>;

const schema = z.object({
	reference: atMost(LONGEST_REFERENCE),
	number: itemText,
	date,
	paymentTermDays: itemWholeNumber(0, 365),
	template: requiredText,
	book: z.boolean(),
	relation,
	lines: z.array(invoiceLine).min(1),
	createdOn: bookDateOrNone,
	workDate: bookDateOrNone,
	texts: z
		.array(itemText)
		.nullish()
		.transform((texts) => texts ?? []),
});

/** An order to be invoiced, read and checked. */
export type InvoiceOrder = z.infer<typeof schema>;

/** Reads an item, or returns everything that is wrong with it. */
export function readInvoiceOrder(item: unknown): { order: InvoiceOrder } | { faults: Fault[] } {
	const read = schema.safeParse(item);
	return read.success ? { order: read.data } : { faults: describeIssues(read.error) };
}

/** What the invoices of an order are found by, also of one that cannot be invoiced. */
export interface SeenOrder extends Pick<
	InvoiceOrder,
	'reference' | 'number' | 'createdOn' | 'workDate' | 'lines'
> {
	date: BookDate | '';
	relation: Pick<Relation, 'code'>;
}

const seenSchema = z.object({
	reference: atMost(LONGEST_REFERENCE),
	number: itemText,
	date: bookDateOrNone,
	createdOn: bookDateOrNone,
	workDate: bookDateOrNone,
	relation: z.object({ code: itemText }),
});

/** An order without its lines; null for an item that says too little. */
export function readSeenOrder(item: unknown): SeenOrder | null {
	const read = seenSchema.safeParse(item);
	return read.success ? { ...read.data, lines: [] } : null;
}

/** The basic fields of an order. */
const ORDER_FIELDS = ['reference', 'date', 'paymentTermDays', 'template', 'book', 'relation', 'lines'];

/** What a step needs that takes orders; one that an earlier step saw has what that left. */
export const NEEDS_ORDER = { input: 'order', fields: ORDER_FIELDS, marks: ['invoice'] } as const;

/** The basic fields of an order that an item lacks entirely: without some of them it is not an order. */
export function lackedBy(item: Readonly<Record<string, unknown>>): string[] {
	return ORDER_FIELDS.filter((field) => item[field] === undefined);
}

/** What the steps after the first read of an item without checking it; everything else in it is passed on unchanged. */
export interface ChainedOrder extends Required<WorkOrderFacts> {
	reference: string;
	relationCode: string;
	relationName: string;
	/** The last day worked, else the creation date; '' when neither is known. */
	date: string;
	progress: Progress;
	/** What is not on the invoice, and why. */
	notes: Finding[];
	lines: Json;
}

/** Null for an item that no step of the export has seen. */
export function readChainedOrder(item: Item): ChainedOrder | null {
	const progress = progressOf(item);
	if (!progress) return null;
	const { id, number, fingerprint, texts, status, onErrorStatus } = recordIn(item.workOrder);
	return {
		id: textIn(id) || textIn(item.sourceId),
		number: textIn(number),
		fingerprint: textIn(fingerprint),
		texts: textsIn(texts),
		status: textIn(status),
		onErrorStatus: onErrorStatus === true,
		reference: textIn(item.reference),
		relationCode: textIn(recordIn(item.relation).code),
		relationName: textIn(recordIn(item.relation).name),
		date: textIn(item.workDate) || textIn(item.createdOn),
		progress,
		notes: findingsIn(item.notes),
		lines: (item.lines ?? []) as Json,
	};
}
