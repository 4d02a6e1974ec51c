import type { InvoiceOrder } from '../../shared/items/invoice';
import type { Finding } from '../../shared/rows/findings/finding';
import type { BookDate } from '../../shared/values/dates';
import type { InvoiceList } from '../books/books';
import { readCatalogue } from './catalogue';
import { faultsInDefaults } from './fill';
import { judge } from './judge';
import { hasReference } from './reference';
import { setProgress, windowOf, type ExportSettings, type InvoiceClient, type Work } from './work';

/**
 * Looks up, in one list for all orders, which of them have an invoice already, and says of each other one whether it
 * may be created (design 3, "Work order → invoice" 1 and 4). Gives a finding when nothing may be done at all.
 */
export async function lookUp(
	works: Work[],
	client: InvoiceClient,
	settings: ExportSettings,
	today: BookDate,
): Promise<Finding | null> {
	const toFind = works.filter(hasOrder);
	if (toFind.length === 0) return null;
	const orders = toFind.map(({ order }) => order);
	const catalogue = await readCatalogue(orders, client, settings);
	const faults = faultsInDefaults(catalogue);
	if (faults.length > 0) return { code: 'defaultsWrong', faults };
	const list = await client.invoices.within(windowOf(orders, today));
	const missing = toFind.filter((work) => {
		const event = judge(work.order, list, catalogue, settings);
		if (event) setProgress(work, event);
		return event === null;
	});
	letCreate(missing, isProven(orders, list));
	return null;
}

export type OrderWork = Work & { order: InvoiceOrder };

export function hasOrder(work: Work): work is OrderWork {
	return work.order !== null;
}

/** Whether it is certain that what is created can be found back. Drafts may not be listed. */
function isProven(orders: InvoiceOrder[], list: InvoiceList): boolean {
	return orders.every(({ book }) => book) && list.invoices.some(hasReference);
}

/**
 * While nothing shows that what is created can be found back, only one order is created, and it is claimed first: until
 * it is found, nobody could tell a second invoice from a first. It is the one with the latest date: one in a closed
 * period would come back each time, and keep all others waiting.
 */
function letCreate(works: OrderWork[], proven: boolean): void {
	const latest = works.map(({ order }) => order.date).reduce((a, b) => (a < b ? b : a), '');
	const first = works.find(({ order }) => order.date === latest);
	for (const work of works) {
		const claim = proven ? 'needless' : work === first ? 'wanted' : 'another';
		setProgress(work, { event: 'notFound', claim });
	}
}
