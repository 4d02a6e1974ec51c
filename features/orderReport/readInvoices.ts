import { hasReference, identitiesOn, identityOf, isOfOurs } from '../../base/items/orderReference';
import { attempt } from '../../base/problems/problem';
import { addYears, type BookDate } from '../../base/values/dates';
import { codeKey } from '../../base/values/text';
import type { Findings } from '../../base/words/finding';
import type { Invoices, InvoiceList } from '../../services/eBoekhouden/books';
import type { Invoice, ListedInvoice } from '../../services/eBoekhouden/types';
import { marksOf, wantedFor, windowOf } from '../invoicing/books/search';
import { numberKey, type Numbers } from '../invoicing/sum/guards';
import type { CompletedOrder, OrderPeriod } from './item';

type InvoiceReader = { readonly invoices: Pick<Invoices, 'within'> };

/** The orders that were worked or invoiced in a period, and the invoices that may belong to them. */
export interface OrderBooks {
	orders: readonly CompletedOrder[];
	invoices: readonly Invoice[];
	numbers: Numbers;
	/** The date of the first invoice of ours in what was read, a year and more; '' for none. */
	firstOfOurs: BookDate | '';
	/** Why not all of them could be read: then an order without an invoice may have one. */
	lacks: Findings | null;
}

/** Does not throw for an answer of the service: what cannot be read is reported as missing. */
export async function readOrderBooks(
	given: readonly CompletedOrder[],
	period: OrderPeriod,
	client: InvoiceReader,
): Promise<OrderBooks> {
	const read = await attempt(async () => {
		const { orders, fullDays } = await workedOrInvoiced(given, period, client);
		return { orders, fullDays, found: await readOf(orders, period, client) };
	});
	const none = { orders: [], invoices: [], numbers: new Set<string>(), firstOfOurs: '' } as const;
	if (!read.ok) return { ...none, lacks: [{ code: 'invoicesNotRead' }, read.problem.finding] };
	const { orders, fullDays, found } = read.value;
	const days = [...new Set([...fullDays, ...found.fullDays])].sort();
	return {
		...found,
		orders,
		lacks: days.length > 0 ? [{ code: 'orderInvoiceDaysNotWhole', days }] : null,
	};
}

/** Of earlier orders those that an invoice of the period names: they were completed, invoiced, doubled or credited late. */
async function workedOrInvoiced(
	given: readonly CompletedOrder[],
	{ from, asOf }: OrderPeriod,
	client: InvoiceReader,
): Promise<{ orders: readonly CompletedOrder[]; fullDays: BookDate[] }> {
	const isEarlier = ({ date }: CompletedOrder) => date !== '' && date < from;
	const earlier = given.filter(isEarlier);
	if (earlier.length === 0) return { orders: given, fullDays: [] };
	const { namesAnOrder, identities, debtors } = marksOf(earlier);
	const mayNameOne = (one: ListedInvoice) =>
		isOfOurs(one) ? identities.has(codeKey(one.reference ?? '')) : debtors.has(codeKey(one.relationCode));
	const { invoices, fullDays } = await client.invoices.within(
		{ from, to: addYears(asOf, 1) },
		{ listed: (all) => all.filter(mayNameOne), keep: namesAnOrder },
	);
	const named = new Set(invoices.flatMap(identitiesOn));
	const orders = given.filter((order) => !isEarlier(order) || named.has(identityOf(order.reference)));
	return { orders, fullDays };
}

async function readOf(
	orders: readonly CompletedOrder[],
	{ asOf }: OrderPeriod,
	client: InvoiceReader,
): Promise<Pick<OrderBooks, 'numbers' | 'firstOfOurs'> & InvoiceList> {
	const numbers = new Set<string>();
	let firstOfOurs: BookDate | '' = '';
	const seeOurs = ({ date }: ListedInvoice) => {
		if (date !== '' && (firstOfOurs === '' || date < firstOfOurs)) firstOfOurs = date;
	};
	const { namesAnOrder, debtors } = marksOf(orders);
	const { listed: ofOrders } = wantedFor(orders);
	const isOfDebtor = ({ relationCode }: Pick<Invoice, 'relationCode'>) => debtors.has(codeKey(relationCode));
	const wanted = {
		listed(invoices: readonly ListedInvoice[]) {
			for (const one of invoices) numbers.add(numberKey(one));
			invoices.filter(isOfOurs).forEach(seeOurs);
			return ofOrders(invoices);
		},
		keep(invoice: Invoice) {
			numbers.add(numberKey(invoice));
			if (hasReference(invoice)) seeOurs(invoice);
			return namesAnOrder(invoice) || (isOfDebtor(invoice) && !hasReference(invoice));
		},
	};
	const none: InvoiceList = { invoices: [], fullDays: [] };
	const read = orders.length === 0 ? none : await client.invoices.within(windowOf(orders, asOf), wanted);
	return { ...read, numbers, firstOfOurs };
}
