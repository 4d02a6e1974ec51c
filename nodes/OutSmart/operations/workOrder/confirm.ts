import { claimOrders, isUnsureClaim } from '../../../../features/invoicing/orders/claim';
import { readChainedOrder } from '../../../../features/invoicing/progress';
import { heldIn, hold } from '../../../../features/invoicing/unsure';
import { NEEDS_ORDER } from '../../../../features/invoicing/item';
import { rowOnItem } from '../../../../features/invoicing/rows';
import { allItems } from '../kinds';
import { chainFields } from '../settings';

/** Input and output: the items of Prepare Invoices, after they were looked up in the books (docs/items.md). */
export const confirmWorkOrder = allItems({
	name: 'Confirm Before Invoicing',
	value: 'confirm',
	action: 'Confirm work orders before invoicing',
	description: 'Takes orders; holds back what changed',
	isStep: true,
	details: 'The work orders that are about to be invoiced.',
	writes: 'looksFirst',
	fields: chainFields,
	service: 'OutSmart',
	needs: NEEDS_ORDER,
	async execute({ client, values, items, whereOf, keptTogether }) {
		const orders = items.map(({ json }) => json);
		const [kept, where, now] = [keptTogether(), whereOf({ index: 0 }), Date.now()];
		const confirmed = await claimOrders(client, orders, values, heldIn(kept, 'claim', where, now));
		for (const { progress, reference } of confirmed.flatMap((item) => readChainedOrder(item) ?? []))
			if (isUnsureClaim(progress)) hold(kept, 'claim', where, reference, now);
		return confirmed.map((json, at) => ({
			json,
			row: rowOnItem({ json, index: items[at]?.index ?? at }, values.preview),
			from: items[at]?.index,
		}));
	},
});
