import type { InvoiceOrder } from '../../shared/items/invoice';
import type { BookDate } from '../../shared/values/dates';
import type { Invoice } from '../books/types';
import { wantedFor } from './listedInvoices';
import { identitiesOn, identityOf, invoicesOf } from './reference';
import { windowOf, windowsOf } from './windows';
import type { InvoiceClient } from './work';

/** Invoices of single orders, around the moment at which theirs is created. */
export class OrderInvoices {
	constructor(
		private readonly client: Pick<InvoiceClient, 'invoices'>,
		private readonly today: BookDate,
	) {}

	/** Of the relation that the invoice goes to: for a new one nothing else has to be read. */
	async ofRelation(order: InvoiceOrder, relationCode: string): Promise<Invoice[]> {
		const range = windowOf([order], this.today);
		const { invoices } = await this.client.invoices.within(range, {
			relationCode,
			...wantedFor([{ ...order, relation: { ...order.relation, code: relationCode } }]),
		});
		return invoicesOf(order.reference, invoices);
	}

	/** What was made of an order just now: before it is called lost, it is looked for among those of all relations. */
	async made(order: InvoiceOrder, relationCode: string): Promise<Invoice[]> {
		const ofRelation = await this.ofRelation(order, relationCode);
		if (ofRelation.length > 0) return ofRelation;
		return invoicesOf(order.reference, await this.ofAllRelations([order]));
	}

	/** Those of some orders, whomever they are to. */
	async ofAllRelations(orders: readonly InvoiceOrder[]): Promise<Invoice[]> {
		const identities = new Set(orders.map(({ reference }) => identityOf(reference)));
		const keep = (invoice: Invoice) => identitiesOn(invoice).some((identity) => identities.has(identity));
		const wanted = wantedFor(orders);
		const { main, earlier } = windowsOf(orders, this.today);
		const found: Invoice[] = [];
		for (const range of [main, ...earlier])
			found.push(...(await this.client.invoices.within(range, { keep, ...wanted })).invoices);
		return found;
	}
}
