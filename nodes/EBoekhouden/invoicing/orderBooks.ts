import type { CompletedOrder, OrderPeriod } from '../../shared/items/completedOrder';
import { hasReference, identitiesOn, identityOf, isOfOurs } from '../../shared/items/orderReference';
import { attempt } from '../../shared/problems/problem';
import type { Decision } from '../../shared/rows/row';
import { codeKey } from '../../shared/values/text';
import { type DateRange, isWithin } from '../../shared/values/dates';
import type { Books, InvoiceList, WantedInvoices } from '../books/books';
import type { Invoice, ListedInvoice, OpenItem } from '../books/types';
import { numberKey, type Numbers } from './compare';
import { marksOf, readWindows, wantedFor } from './search';

/** What a report reads from the books. */
interface ReportClient {
	readonly invoices: Pick<Books['invoices'], 'within'>;
	readonly openItems: Books['openItems'];
	readonly mutations: Pick<Books['mutations'], 'within'>;
	readonly requests?: Books['requests'];
}

type Lack = Decision['findings'];

/** The invoices that may belong to some orders, and what could not be read. */
export interface OrderBooks {
	invoices: Invoice[];
	numbers: Numbers;
	/** Null when they could not be read, or not completely. */
	openItems: readonly OpenItem[] | null;
	/** Numbers of invoices without an open item that are booked; null when that could not be read. */
	booked: ReadonlySet<string> | null;
	/** What is missing; each is reported separately. */
	lacks: Lack[];
	/** Orders that were closed earlier and are invoiced; they are not compared. */
	leftOut: ReadonlySet<CompletedOrder>;
	/** Whether every invoice was read: then an order that has none was not invoiced. */
	invoicesWhole: boolean;
}

/** Does not throw for an answer of the service: what cannot be read is reported as missing. */
export async function readOrderBooks(
	orders: readonly CompletedOrder[],
	period: OrderPeriod,
	client: ReportClient,
): Promise<OrderBooks> {
	const read = await attempt(async () => {
		const leftOut = await invoicedEarlier(orders, period, client);
		const compared = orders.filter((order) => !leftOut.has(order));
		return { leftOut, ...(await readInvoices(compared, period, client)) };
	});
	if (!read.ok) {
		const lacks: Lack[] = [[{ code: 'orderInvoicesNotRead' }, read.problem.finding]];
		const none = { leftOut: new Set<CompletedOrder>(), invoices: [], numbers: new Set<string>() };
		return { ...none, openItems: null, booked: null, lacks, invoicesWhole: false };
	}
	const { leftOut, invoices, numbers, fullDays } = read.value;
	const lacks: Lack[] = fullDays.length > 0 ? [[{ code: 'orderInvoiceDaysNotWhole', days: fullDays }]] : [];
	const openItems = await readOpenItems(client, lacks);
	const open = new Set(openItems?.map(({ invoiceNumber }) => invoiceNumber));
	// Of others nothing is said.
	const closed = invoices.filter((one) => hasReference(one) && one.number !== '' && !open.has(one.number));
	const booked = openItems && (await readBooked(closed, client, lacks));
	return { leftOut, invoices, numbers, openItems, booked, lacks, invoicesWhole: fullDays.length === 0 };
}

/** Orders that were closed earlier and are invoiced, by what a list shows: the content of each invoice may take a call. */
async function invoicedEarlier(
	orders: readonly CompletedOrder[],
	{ asOf }: OrderPeriod,
	client: ReportClient,
): Promise<ReadonlySet<CompletedOrder>> {
	const earlier = orders.filter(({ closedEarlier }) => closedEarlier);
	if (earlier.length === 0) return new Set();
	const identities = new Set<string>();
	await readWindows(client, earlier, asOf, {
		listed(invoices: readonly ListedInvoice[]) {
			for (const { reference = '' } of invoices) identities.add(reference.trim());
			return [];
		},
		keep(invoice) {
			for (const identity of identitiesOn(invoice)) identities.add(identity);
			return false;
		},
	});
	return new Set(earlier.filter(({ reference }) => identities.has(identityOf(reference))));
}

async function readInvoices(
	orders: readonly CompletedOrder[],
	period: OrderPeriod,
	client: ReportClient,
): Promise<InvoiceList & { numbers: Numbers }> {
	// Even without orders there may be invoices whose order was deleted.
	const whole = { createdOn: period.from, workDate: period.to, date: period.to };
	const numbers = new Set<string>();
	const list = await readWindows(client, [...orders, whole], period.asOf, sieveFor(orders, period, numbers));
	return { ...list, numbers };
}

/**
 * Keeps the invoices of the orders, all of their debtors, of which some may credit others, and our own invoices in the period, whatever their order.
 */
function sieveFor(
	orders: readonly CompletedOrder[],
	period: DateRange,
	numbers: Set<string>,
): WantedInvoices {
	const { isOwn, debtors } = marksOf(orders);
	const isInPeriod = ({ date }: Pick<Invoice, 'date'>) => date !== '' && isWithin(date, period);
	const { listed: ofOrders, sought } = wantedFor(orders);
	return {
		sought,
		listed(invoices: readonly ListedInvoice[]) {
			for (const one of invoices) numbers.add(numberKey(one));
			const ofPeriod = invoices.filter((one) => isOfOurs(one) && isInPeriod(one));
			return [...new Set([...ofOrders(invoices), ...ofPeriod])];
		},
		keep(invoice) {
			numbers.add(numberKey(invoice));
			const isOfDebtor = debtors.has(codeKey(invoice.relationCode));
			return isOwn(invoice) || isOfDebtor || (hasReference(invoice) && isInPeriod(invoice));
		},
	};
}

/** The maximum of other lists without pages, or a multiple of it. */
const ROUND = 500;

async function readOpenItems(client: ReportClient, lacks: Lack[]): Promise<readonly OpenItem[] | null> {
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
	lacks: Lack[],
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
