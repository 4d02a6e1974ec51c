import type { Told } from '../../../base/values/shown';
import {
	type Fix,
	next,
	type Progress,
	type ProgressEvent,
	progressOf,
	toFix,
	withProgress,
} from '../progress';
import {
	findingsIn,
	bookDateOrNone,
	describeIssues,
	refuseAs,
	refuseValue,
	itemWholeNumber,
} from '../../../base/items/fields';
import type { Fault } from '../../../base/words/finding';
import type { RowFacts } from '../../../base/words/row';
import { notAnOrder } from '../rows';
import type { InBooks } from '../sum/sum';
import { recordIn } from '../../../base/values/records';
import { textIn, brief, storableIn } from '../../../base/values/text';
import type { Invoices, Ledger, Products, Relations } from '../../../services/eBoekhouden/books';
import Big from 'big.js';
import { z } from 'zod';
import type { BookDate } from '../../../base/values/dates';
import { mayBeThousands, withoutNoise } from '../../../base/values/money';
import { LONGEST_REFERENCE } from '../../../base/items/orderReference';
import { LONGEST_RELATION_CODE, type Relation, RELATION_FIELDS } from '../../../base/items/relation';
import { ORDER_FIELDS } from '../item';

/** The part of the books that the invoice export uses. */
export interface InvoiceClient {
	readonly invoices: Pick<Invoices, 'within' | 'foresee' | 'create' | 'refusesUsedReferences'>;
	readonly relations: Pick<Relations, 'find' | 'list' | 'create' | 'update'>;
	readonly ledger: Pick<Ledger, 'list'>;
	readonly products: Pick<Products, 'list' | 'find'>;
	/** The name of the administration, where it is known. */
	readonly company?: string;
}

/** A text in an item, or a number that an expression made of a text. */
const itemText = z.union([z.string(), z.number()]).nullish().transform(storableIn);

const requiredText = itemText.transform(
	(value, context) => value || refuseValue(context, { code: 'missing' }),
);

/** A required text of up to this number of characters. */
function atMost(longest: number) {
	return requiredText.transform((value, context) =>
		value.length <= longest ? value : refuseValue(context, { code: 'tooLong', longest, value: brief(value) }),
	);
}

const decimal = z
	.union([z.string(), z.number()])
	.nullish()
	.transform((given, context): Big => {
		const value = storableIn(given);
		if (value === '') return refuseValue(context, { code: 'missing' });
		if (typeof given === 'string' && mayBeThousands(value)) return refuseAs(context, 'unclear', value);
		// The number of decimals is checked later, where the fault can name the line of the order.
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

/** Reads an item as an order, or returns everything that is wrong with it. */
export function readInvoiceOrder(item: unknown): { order: InvoiceOrder } | { faults: Fault[] } {
	const read = schema.safeParse(item);
	return read.success ? { order: read.data } : { faults: describeIssues(read.error) };
}

/** The fields by which the invoices of an order are found, also of an order that cannot be invoiced. */
export interface SoughtOrder extends Pick<
	InvoiceOrder,
	'reference' | 'number' | 'createdOn' | 'workDate' | 'lines'
> {
	date: BookDate | '';
	relation: Pick<Relation, 'code'>;
}

const soughtSchema = z.object({
	reference: atMost(LONGEST_REFERENCE),
	number: itemText,
	date: bookDateOrNone,
	createdOn: bookDateOrNone,
	workDate: bookDateOrNone,
	relation: z.object({ code: itemText }),
});

/** Reads an order without its lines; null for an item that lacks the fields to find its invoices by. */
export function readSoughtOrder(item: unknown): SoughtOrder | null {
	const read = soughtSchema.safeParse(item);
	return read.success ? { ...read.data, lines: [] } : null;
}

/** The item of an order, and its index in the input. */
export interface GivenOrder {
	json: Readonly<Record<string, unknown>>;
	index: number;
}

/** The item of an order in progress: all its fields are passed on, and only its progress changes. */
export interface Work {
	item: Readonly<Record<string, unknown>>;
	index: number;
	/** The progress with which the item arrived. */
	readonly before: Progress;
	progress: Progress;
	/** The order; null when the item is not to be invoiced, or cannot be. */
	order: InvoiceOrder | null;
	/** The fields by which the invoices of the order are found; null where nobody looks for them. */
	sought: SoughtOrder | null;
	/** The invoices that were found for the order. */
	inBooks?: InBooks;
	/**
	 * The number of relations in the town of a new customer, when it was not compared with these; '' otherwise.
	 */
	townSize?: Told;
}

/** Reads the items in one of these states, in the order of the input; all others are passed on unchanged. */
export function readOrders(items: readonly GivenOrder[], states: Progress['state'][]): Work[] {
	return items.map(({ json: item, index }) => {
		const before = progressOf(item) ?? { state: 'new' };
		const townSize = textIn(recordIn(item.invoice).townSize);
		const work = { item, index, before, progress: before, order: null, sought: null, townSize };
		if (!states.includes(before.state)) return work;
		const read = readInvoiceOrder(item);
		if ('order' in read) return { ...work, order: read.order, sought: read.order };
		const { faults } = read;
		const [first, ...others] = findingsIn(item.reasons);
		const event = first
			? toFix(first, ...others)
			: { ...toFix({ code: 'orderNotInvoiceable', faults }), fix: fixFor(faults) };
		return { ...work, progress: next(before, event) };
	});
}

/** Prepares to look for the invoices of orders that cannot be invoiced too, to show what the books have of these. */
export function withSought(works: readonly Work[]): Work[] {
	const isToFix = ({ before, progress }: Work) =>
		before.state === 'new' && progress.state === 'blocked' && progress.fix === 'order';
	return works.map((work) => (isToFix(work) ? { ...work, sought: readSoughtOrder(work.item) } : work));
}

/** The fields of an order that come from the settings alone. */
const OF_SETTINGS = new Set<unknown>(['template', 'paymentTermDays', 'book']);

/** Tells where faults must be fixed: when only the settings are at fault, the order stays as it is. */
function fixFor(faults: readonly Fault[]): Fix {
	return faults.every((fault) => 'path' in fault && OF_SETTINGS.has(fault.path)) ? 'service' : 'order';
}

export function toItem({ item, before, progress }: Work): Readonly<Record<string, unknown>> {
	return progress === before ? item : withProgress(item, progress);
}

/**
 * Separates orders from items that no earlier step produced and that lack the basic fields of an order: no
 * step could finish such an item, so it gets a row.
 */
export function splitOrders(
	items: readonly GivenOrder[],
	preview: boolean,
): { orders: GivenOrder[]; others: { row: RowFacts; from: number }[] } {
	const isOrder = ({ json }: GivenOrder) => progressOf(json) !== null || lackedBy(json).length === 0;
	return {
		orders: items.filter(isOrder),
		others: items
			.filter((given) => !isOrder(given))
			.map((given) => ({
				row: notAnOrder(given, lackedBy(given.json), preview),
				from: given.index,
			})),
	};
}

/**
 * The item to pass on for an order that was just looked up, with what was found of it. When the order may be
 * invoiced, the item names the books that have no invoice of it.
 */
export function toLookedUpItem(
	work: Work,
	where: string,
	/** The id of this execution of the workflow. */
	lookedUpBy: string,
): Readonly<Record<string, unknown>> {
	const item: Readonly<Record<string, unknown>> = { ...toItem(work), ...work.inBooks };
	const { before, progress, townSize } = work;
	if (progress === before || progress.state !== 'create') return item;
	const facts = { lookedUpIn: where, lookedUpBy, ...(townSize && { townSize }) };
	return { ...item, invoice: { ...recordIn(item.invoice), ...facts } };
}

/**
 * True when an earlier step of this execution looked up the customer of an order. n8n also runs a step with
 * the items of another execution, by *Execute step* and by *Retry*.
 */
export function wasAskedIn({ item, before }: Work, execution: string): boolean {
	const { lookedUpBy } = recordIn(item.invoice);
	return before.state === 'create' && execution !== '' && lookedUpBy === execution;
}

/** True when an order was looked up in other books, or does not say in which. */
export function wasLookedUpElsewhere({ item, before }: Work, where: string): boolean {
	return before.state === 'create' && textIn(recordIn(item.invoice).lookedUpIn) !== where;
}

export function setProgress(work: Work, event: ProgressEvent): void {
	work.progress = next(work.progress, event);
}

/**
 * True for an order that was on its error status when it was read: it is finished when its invoice is right,
 * and otherwise waits.
 */
export function isWaiting({ before }: Work): boolean {
	return before.state === 'new' && before.claimed === true;
}

export type OrderWork = Work & { order: InvoiceOrder };

export function hasOrder(work: Work): work is OrderWork {
	return work.order !== null;
}

export function ordersOf(works: readonly Work[]): InvoiceOrder[] {
	return works.flatMap(({ order }) => order ?? []);
}

export type ToCreate = OrderWork & { progress: Extract<Progress, { state: 'create' }> };

/** The basic fields of an order that an item lacks entirely: without some of them it is not an order. */
export function lackedBy(item: Readonly<Record<string, unknown>>): string[] {
	return ORDER_FIELDS.filter((field) => item[field] === undefined);
}
