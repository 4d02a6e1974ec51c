import type { CompletedOrder, OrderPeriod } from '../completedOrder';
import { hasReference, identitiesOn, identityOf, isOfOurs } from '../../../base/items/orderReference';
import { attempt } from '../../../base/problems/problem';
import type { Findings } from '../../../base/words/finding';
import { codeKey } from '../../../base/values/text';
import { addDays, addMonths, type BookDate, type DateRange, isWithin } from '../../../base/values/dates';
import { parseDecimal } from '../../../base/values/money';
import type { Books, InvoiceList, WantedInvoices } from '../../../services/eBoekhouden/books';
import type { Invoice, ListedInvoice, OpenItem } from '../../../services/eBoekhouden/types';
import { billedTotal } from './compare';
import { numberKey, type Numbers, hasNegativeLine } from './credits';
import { marksOf, readWindows, wantedFor } from './search';

/** What a report reads from the books. */
interface ReportClient {
	readonly invoices: Pick<Books['invoices'], 'within'>;
	readonly openItems: Books['openItems'];
	readonly mutations: Pick<Books['mutations'], 'within'>;
	readonly requests?: Books['requests'];
}

/** The invoices that may belong to some orders, and what could not be read. */
export interface OrderBooks {
	invoices: Invoice[];
	numbers: Numbers;
	made: MadeInvoices;
	/** Null when they could not be read, or not completely. */
	openItems: readonly OpenItem[] | null;
	/** Numbers of invoices without an open item that are booked; null when that could not be read. */
	booked: ReadonlySet<string> | null;
	/** What is missing; each is reported separately. */
	lacks: Findings[];
	/** Orders that were closed and certainly invoiced before the last report; they are not compared. */
	leftOut: ReadonlySet<CompletedOrder>;
	/** Whether every invoice was read: then an order that has none was not invoiced. */
	invoicesWhole: boolean;
}

/** By this day of a month the report of the month before was made. */
const REPORTED_ON = 3;

/**
 * When invoices were made. Their date may be that of the work, so numbers decide too: an invoice with a higher number was made
 * later.
 */
export class MadeInvoices {
	/** All listed invoices. */
	private readonly seen: { number: string; date: BookDate | ''; isOurs: boolean }[] = [];
	private readonly since: BookDate;
	/** The last number before `since`, by its length. */
	private readonly lastBefore = new Map<number, string>();

	constructor({ from, asOf }: Pick<OrderPeriod, 'from' | 'asOf'>) {
		const [usual, before] = [addDays(from, REPORTED_ON - 1), addMonths(asOf, -1)];
		this.since = usual < before ? usual : before;
	}

	add({ number, date }: Pick<ListedInvoice, 'number' | 'date'>, isOurs: boolean): void {
		this.seen.push({ number, date, isOurs });
	}

	/** Whether an invoice was made since the report before this one. */
	isSince({ number, date }: Pick<ListedInvoice, 'number' | 'date'>): boolean {
		if (date >= this.since) return true;
		return this.seen.some((one) => one.date >= this.since && isBehind(number, one.number));
	}

	/** Notes an invoice whose date is the day on which it was made. */
	addDated({ number, date }: Pick<ListedInvoice, 'number' | 'date'>): void {
		if (date === '' || date >= this.since) return;
		const last = this.lastBefore.get(number.length) ?? '';
		if (last === '' || isBehind(number, last)) this.lastBefore.set(number.length, number);
	}

	/** Whether an invoice of work on this day was certainly made before that report. */
	isBefore(invoice: Pick<ListedInvoice, 'number' | 'date'>, workDate: BookDate | ''): boolean {
		if (this.isSince(invoice)) return false;
		if (invoice.date !== '' && invoice.date !== workDate) return true;
		return isBehind(this.lastBefore.get(invoice.number.length) ?? '', invoice.number);
	}

	/** The day of our first invoice, or of one with a lower number. Work before that day was invoiced in another way. */
	firstDay(): BookDate | null {
		const dated = this.seen.filter(({ date }) => date !== '');
		const ours = dated.filter(({ isOurs }) => isOurs);
		const [day] = ours.map(({ date }) => date).sort();
		const first = ours.filter(({ date }) => date === day);
		const isBefore = (other: string) => first.some(({ number }) => isBehind(number, other));
		const before = dated.filter(({ number, isOurs }) => !isOurs && isBefore(number));
		const [earliest = null] = [...first, ...before].map(({ date }) => date as BookDate).sort();
		return earliest;
	}
}

function isBehind(number: string, other: string): boolean {
	return /^\d+$/.test(number) && /^\d+$/.test(other) && number.length === other.length && number > other;
}

/** Whether the report looks up the booking of an invoice; it says nothing about the booking of others. */
export function isSeenBooked(invoice: Invoice): boolean {
	return hasReference(invoice) || hasNegativeLine(invoice);
}

/** Does not throw for an answer of the service: what cannot be read is reported as missing. */
export async function readOrderBooks(
	orders: readonly CompletedOrder[],
	period: OrderPeriod,
	client: ReportClient,
): Promise<OrderBooks> {
	const made = new MadeInvoices(period);
	const read = await attempt(async () => {
		const leftOut = await invoicedEarlier(orders, period, client, made);
		const compared = orders.filter((order) => !leftOut.has(order));
		return { leftOut, ...(await readInvoices(compared, period, client, made)) };
	});
	if (!read.ok) {
		const lacks: Findings[] = [[{ code: 'orderInvoicesNotRead' }, read.problem.finding]];
		const none = { leftOut: new Set<CompletedOrder>(), invoices: [], numbers: new Set<string>() };
		return { ...none, made, openItems: null, booked: null, lacks, invoicesWhole: false };
	}
	const { leftOut, invoices, numbers, fullDays } = read.value;
	const lacks: Findings[] =
		fullDays.length > 0 ? [[{ code: 'orderInvoiceDaysNotWhole', days: fullDays }]] : [];
	const openItems = await readOpenItems(client, lacks);
	const open = new Set(openItems?.map(({ invoiceNumber }) => invoiceNumber));
	const closed = invoices.filter((one) => isSeenBooked(one) && one.number !== '' && !open.has(one.number));
	const booked = openItems && (await readBooked(closed, client, lacks));
	return { leftOut, invoices, numbers, made, openItems, booked, lacks, invoicesWhole: fullDays.length === 0 };
}

/**
 * Orders that were closed and certainly invoiced before the last report, as far as a list shows: reading an invoice may take a
 * call. A date other than that of the work is the day on which the invoice was made; lower numbers were made before it.
 */
async function invoicedEarlier(
	orders: readonly CompletedOrder[],
	{ asOf }: OrderPeriod,
	client: ReportClient,
	made: MadeInvoices,
): Promise<ReadonlySet<CompletedOrder>> {
	const earlier = orders.filter(({ closedEarlier }) => closedEarlier);
	if (earlier.length === 0) return new Set();
	const found = new Map<string, Pick<ListedInvoice, 'number' | 'date'>[]>();
	const add = (identity: string, { number, date }: Pick<ListedInvoice, 'number' | 'date'>) =>
		found.set(identity, [...(found.get(identity) ?? []), { number, date }]);
	await readWindows(client, earlier, asOf, {
		listed(invoices: readonly ListedInvoice[]) {
			for (const one of invoices) made.add(one, isOfOurs(one));
			for (const one of invoices) if (isOfOurs(one)) add(codeKey(one.reference ?? ''), one);
			return [];
		},
		keep(invoice) {
			made.add(invoice, hasReference(invoice));
			for (const identity of identitiesOn(invoice)) add(identity, invoice);
			return false;
		},
	});
	const ofOrders = earlier.map((order) => ({ order, own: found.get(identityOf(order.reference)) ?? [] }));
	const dated = ofOrders.flatMap(({ order, own }) => own.filter(({ date }) => date !== order.workDate));
	for (const one of dated) made.addDated(one);
	const isBefore = ({ order, own }: (typeof ofOrders)[number]) =>
		own.length > 0 && own.every((one) => made.isBefore(one, order.workDate));
	return new Set(ofOrders.filter(isBefore).map(({ order }) => order));
}

async function readInvoices(
	orders: readonly CompletedOrder[],
	period: OrderPeriod,
	client: ReportClient,
	made: MadeInvoices,
): Promise<InvoiceList & { numbers: Numbers }> {
	// Even without orders there may be invoices whose order was deleted.
	const whole = { createdOn: period.from, workDate: period.to, date: period.to };
	const numbers = new Set<string>();
	const list = await readWindows(
		client,
		[...orders, whole],
		period.asOf,
		sieveFor(orders, period, numbers, made),
	);
	return { ...list, numbers };
}

/** Keeps the invoices of the orders, all of their debtors because some may be credits, and all of ours in the period. */
function sieveFor(
	orders: readonly CompletedOrder[],
	period: DateRange,
	numbers: Set<string>,
	made: MadeInvoices,
): WantedInvoices {
	const { isOwn, debtors } = marksOf(orders);
	const isInPeriod = ({ date }: Pick<Invoice, 'date'>) => date !== '' && isWithin(date, period);
	const { listed: ofOrders, sought } = wantedFor(orders);
	const sizeOf = (relationCode: string, total: string) =>
		`${codeKey(relationCode)} ${parseDecimal(total)?.toFixed(2) ?? ''}`;
	const sizes = new Set(
		orders.map(({ relation, lines }) => sizeOf(relation.code, billedTotal(lines).toFixed(2))),
	);
	const mayBeOfOrder = ({ relationCode, totalExcludingVat }: ListedInvoice) =>
		sizes.has(sizeOf(relationCode, totalExcludingVat));
	return {
		sought,
		listed(invoices: readonly ListedInvoice[]) {
			for (const one of invoices) numbers.add(numberKey(one));
			for (const one of invoices) made.add(one, isOfOurs(one));
			const ofPeriod = invoices.filter((one) => isOfOurs(one) && isInPeriod(one));
			return [...new Set([...ofOrders(invoices), ...ofPeriod, ...invoices.filter(mayBeOfOrder)])];
		},
		keep(invoice) {
			numbers.add(numberKey(invoice));
			made.add(invoice, hasReference(invoice));
			const isOfDebtor = debtors.has(codeKey(invoice.relationCode));
			return isOwn(invoice) || isOfDebtor || (hasReference(invoice) && isInPeriod(invoice));
		},
	};
}

/** The maximum of other lists without pages, or a multiple of it. */
const ROUND = 500;

async function readOpenItems(client: ReportClient, lacks: Findings[]): Promise<readonly OpenItem[] | null> {
	const read = await attempt(() => client.openItems.list('debtors'));
	if (!read.ok) {
		lacks.push([{ code: 'orderOpenItemsNotRead' }, read.problem.finding]);
		return null;
	}
	const count = read.value.length;
	if (client.requests !== undefined || count === 0 || count % ROUND !== 0) return read.value;
	lacks.push([{ code: 'orderOpenItemsCutOff', count }]);
	return null;
}

/** An invoice without an open item is either settled or was never booked; its booking shows which. */
async function readBooked(
	invoices: readonly Invoice[],
	client: ReportClient,
	lacks: Findings[],
): Promise<ReadonlySet<string> | null> {
	const dates = invoices
		.map(({ date }) => date)
		.filter((date) => date !== '')
		.sort();
	const [from, to] = [dates[0], dates.at(-1)];
	if (from === undefined || to === undefined) return new Set();
	const wanted = { kinds: ['invoiceSent'], listedOnly: true } as const;
	const read = await attempt(() => client.mutations.within({ from, to }, wanted));
	if (read.ok) return new Set(read.value.map(({ invoiceNumber }) => invoiceNumber));
	lacks.push([{ code: 'orderBookingsNotRead' }, read.problem.finding]);
	return null;
}
