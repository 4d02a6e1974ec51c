import {
	type CompletedOrder,
	isOrderPeriod,
	orderPeriodIn,
	readCompletedOrder,
} from '../../../../features/orderReport/item';
import type { AllItemsContext } from '../../../../base/n8n/kinds/allItems';
import type { Result } from '../../../../base/n8n/kinds/told';
import type { Finding } from '../../../../base/words/finding';
import { brief, textIn, textsIn } from '../../../../base/values/text';
import { readOrderBooks } from '../../../../features/orderReport/readInvoices';
import { rowsOf, tellingOf } from '../../../../features/orderReport/rows';
import { aboutInvoice } from '../../../../features/invoicing/said';
import { allItems } from '../kinds';

type Items = AllItemsContext<unknown, Record<never, never>>['items'];

/** Input: completed orders with their period (docs/items.md). Output: rows, one for every order. Writes nothing. */
export const reconcileInvoices = allItems({
	name: 'Reconcile',
	value: 'reconcile',
	action: 'Reconcile completed work orders with their invoices',
	description: 'Takes completed orders; checks invoices',
	isStep: true,
	details: 'Each completed work order beside the sum of its invoices. Writes nothing.',
	fields: {},
	service: 'e-Boekhouden',
	// A difference is the answer to the question; books that cannot be read are no answer.
	isAnswer: ({ action }) => action === 'blocked',
	needs: { input: 'completedOrder', fields: ['orderPeriod', 'whenNone', 'reference'] },
	async execute({ client, items, kept }) {
		const { orders, wrong } = splitItems(items);
		const period = orderPeriodIn(items.map(({ json }) => json));
		// An earlier step has reported why, or the items came from elsewhere.
		if (!period)
			return items.length === 0
				? []
				: [...wrong, { decision: about('list', { code: 'orderPeriodMissing' }) }];
		const places = new Map(orders.map(({ order, from }) => [order, from]));
		const books = await readOrderBooks([...places.keys()], period, client);
		const memory = kept();
		const told = new Set(textsIn(memory.told));
		const rows = rowsOf(places.size, period, books, (row) => told.has(row));
		const asked = rows.filter(({ decision, order }) => order && decision.attention);
		if (!books.lacks) memory.told = asked.map(({ decision }) => tellingOf(decision));
		return [...rows.map(({ decision, order }) => ({ decision, from: order && places.get(order) })), ...wrong];
	},
});

/** Each order once, and the items that are not orders. */
function splitItems(items: Items): { orders: { order: CompletedOrder; from: number }[]; wrong: Result[] } {
	const orders = new Map<string, { order: CompletedOrder; from: number }>();
	const wrong: Result[] = [];
	for (const { json, index } of items.filter((item) => !isOrderPeriod(item.json))) {
		const read = readCompletedOrder(json);
		if ('order' in read) orders.set(read.order.reference, { order: read.order, from: index });
		else {
			const key = brief(textIn(json.reference) || `item ${index + 1}`);
			wrong.push({ decision: about(key, { code: 'orderNotReadable', faults: read.faults }), from: index });
		}
	}
	return { orders: [...orders.values()], wrong };
}

function about(key: string, finding: Finding) {
	return aboutInvoice(key, 'blocked', [finding], false);
}
