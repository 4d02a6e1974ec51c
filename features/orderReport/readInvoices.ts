import { hasReference, isOfOurs } from '../../base/items/orderReference';
import { attempt } from '../../base/problems/problem';
import type { Findings } from '../../base/words/finding';
import { codeKey } from '../../base/values/text';
import type { Invoices, InvoiceList } from '../../services/eBoekhouden/books';
import type { Invoice, ListedInvoice } from '../../services/eBoekhouden/types';
import { marksOf, readWindows, wantedFor } from '../invoicing/books/search';
import { numberKey, type Numbers } from '../invoicing/sum/guards';
import type { CompletedOrder, OrderPeriod } from './item';

/** The invoices that may belong to some orders. */
export interface OrderBooks {
	invoices: readonly Invoice[];
	numbers: Numbers;
	/** Why not all of them could be read: then an order without an invoice may have one. */
	lacks: Findings | null;
}

/** Does not throw for an answer of the service: what cannot be read is reported as missing. */
export async function readOrderBooks(
	orders: readonly CompletedOrder[],
	{ from, asOf }: OrderPeriod,
	client: { readonly invoices: Pick<Invoices, 'within'> },
): Promise<OrderBooks> {
	const numbers = new Set<string>();
	const { namesAnOrder, debtors } = marksOf(orders);
	const { listed: ofOrders, sought } = wantedFor(orders);
	const isOfDebtor = ({ relationCode }: Pick<Invoice, 'relationCode'>) => debtors.has(codeKey(relationCode));
	const wanted = {
		sought,
		listed(invoices: readonly ListedInvoice[]) {
			for (const one of invoices) numbers.add(numberKey(one));
			// What another coupling made of them.
			const isRecent = ({ date }: ListedInvoice) => date === '' || date >= from;
			const others = invoices.filter((one) => isOfDebtor(one) && !isOfOurs(one) && isRecent(one));
			return [...new Set([...ofOrders(invoices), ...others])];
		},
		keep(invoice: Invoice) {
			numbers.add(numberKey(invoice));
			return namesAnOrder(invoice) || (isOfDebtor(invoice) && !hasReference(invoice));
		},
	};
	const none: InvoiceList = { invoices: [], fullDays: [] };
	const read = await attempt(async () =>
		orders.length === 0 ? none : await readWindows(client, orders, asOf, wanted),
	);
	if (!read.ok)
		return { invoices: [], numbers, lacks: [{ code: 'orderInvoicesNotRead' }, read.problem.finding] };
	const { invoices, fullDays: days } = read.value;
	return { invoices, numbers, lacks: days.length > 0 ? [{ code: 'orderInvoiceDaysNotWhole', days }] : null };
}
