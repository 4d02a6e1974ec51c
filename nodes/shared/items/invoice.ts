import Big from 'big.js';
import { z } from 'zod';
import type { Fault, Finding } from '../rows/findings/finding';
import { parseDate, type BookDate } from '../values/dates';
import type { Json } from '../values/json';
import { brief } from '../values/words';
import { describeIssues, refuse, wholeNumber } from './fields';
import type { Progress } from './invoiceProgress';
import { LONGEST_RELATION_CODE, type Relation } from './relation';

/** A line as it travels: quantity and price are decimal strings, what is empty is filled by the books. */
export type InvoiceLine = {
	quantity: string;
	unit: string;
	code: string;
	description: string;
	/** Excluding VAT. */
	unitPrice: string;
	vatCode: string;
	ledgerAccount: string;
	/** Hours are priced by a tariff, and have no price of their own to compare; left out: as a material. */
	kind?: LineKind;
};

export type LineKind = 'hours' | 'material';

/** An order as the invoice it is to become, as it crosses from one service to another (docs/items.md). Names are fixed. */
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
	/** Whether it is booked at once, or only prepared. */
	book: boolean;
	relation: Relation;
	lines: InvoiceLine[];
	createdOn: BookDate | '';
	workDate: BookDate | '';
	/** Lines of text that stand on the invoice before its reference, in this order. */
	texts: string[];
	workOrder: WorkOrderFacts;
	/** What is not on the invoice, and why. */
	notes: Finding[];
	invoice: Progress;
}

/** What the steps on the way need of the order itself. */
export type WorkOrderFacts = {
	id: string;
	number: string;
	/** A fingerprint of what decides about the invoice. */
	print: string;
	/** What of `invoiceTexts` is in it. */
	texts: string[];
	/** The code that the setting workOrderStatus stands for. */
	status: string;
	/** Stood on the error status when it was read. */
	parked?: boolean;
};

/** A line of an order that was read and checked. */
export interface Line extends Omit<InvoiceLine, 'quantity' | 'unitPrice'> {
	quantity: Big;
	unitPrice: Big;
}

/** An order to be invoiced, read and checked. */
export interface InvoiceOrder {
	reference: string;
	number: string;
	date: BookDate;
	paymentTermDays: number;
	template: string;
	book: boolean;
	relation: Relation;
	lines: Line[];
	createdOn: BookDate | '';
	workDate: BookDate | '';
	texts: string[];
}

/** Text of one to so many characters. */
function atMost(longest: number) {
	return requiredText.transform((value, context) =>
		value.length <= longest ? value : refuse(context, { code: 'tooLong', longest }),
	);
}

const text = z
	.union([z.string(), z.number()])
	.nullish()
	.transform((value) => String(value ?? '').trim());

const requiredText = text.transform((value, context) => value || refuse(context, { code: 'missing' }));

const decimal = requiredText.transform((value, context): Big => {
	// How many decimals can be sent is for the books to judge, by name of the line.
	if (/^-?\d{1,12}(\.\d{1,28})?$/.test(value)) return new Big(value);
	return refuse(context, { code: 'notANumber', value: brief(value) });
});

const date = requiredText.transform(
	(value, context): BookDate =>
		parseDate(value) ?? refuse(context, { code: 'notADate', value: brief(value) }),
);

const optionalDate = text.transform((value) => parseDate(value) ?? ('' as const));

const relation = z.object({
	code: atMost(LONGEST_RELATION_CODE),
	name: text,
	contactPerson: text,
	address: text,
	postalCode: text,
	city: text,
	country: text,
	email: text,
	phone: text,
	mobile: text,
	vatNumber: text,
	chamberOfCommerceNumber: text,
	iban: text,
	type: text,
});

/** A line as it is read of any item that has some. */
export const invoiceLine = z.object({
	quantity: decimal,
	unit: text,
	code: text,
	description: text,
	unitPrice: decimal,
	vatCode: text,
	ledgerAccount: text,
	kind: z.enum(['hours', 'material']).optional().catch(undefined),
});

/** One that is longer would stand on its invoice, and not be found there. */
export const LONGEST_REFERENCE = 992;

const schema = z.object({
	reference: atMost(LONGEST_REFERENCE),
	number: text,
	date,
	paymentTermDays: wholeNumber(0, 365),
	template: requiredText,
	book: z.boolean(),
	relation,
	lines: z.array(invoiceLine).min(1),
	createdOn: optionalDate,
	workDate: optionalDate,
	texts: z.array(text).catch([]),
});

/** Reads an item, or says all that is wrong with it. */
export function readInvoiceOrder(item: unknown): { order: InvoiceOrder } | { faults: Fault[] } {
	const read = schema.safeParse(item);
	return read.success ? { order: read.data } : { faults: describeIssues(read.error) };
}

const WHAT_EVERY_ORDER_HAS = [
	'reference',
	'date',
	'paymentTermDays',
	'template',
	'book',
	'relation',
	'lines',
] as const;

/** The fields of every order that an item does not have at all: with some of them missing it is something else. */
export function lackedBy(item: Readonly<Record<string, unknown>>): string[] {
	return WHAT_EVERY_ORDER_HAS.filter((field) => item[field] === undefined);
}
