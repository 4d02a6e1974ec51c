import { currentHour, today } from '../../../../base/values/dates';
import { askingDaily } from '../../../../features/invoicing/books/asked';
import { closedIn } from '../../../../features/invoicing/books/events';
import { catalogueFor } from '../../../../features/invoicing/books/fill';
import { lookUp } from '../../../../features/invoicing/books/lookUp';
import {
	ordersOf,
	readOrders,
	splitOrders,
	toLookedUpItem,
	withSought,
} from '../../../../features/invoicing/books/work';
import { rowOn } from '../../../../features/invoicing/rows';
import { forgetUnsure, heldIn, unsureOrderIn } from '../../../../features/invoicing/unsure';
import { NEEDS_ORDER } from '../../../../features/invoicing/item';
import { allItems } from '../kinds';
import { exportFields, faultsInExport, toExportSettings } from './exportFields';

/** Input and output: one item per order (docs/items.md, "Invoice"); rows pass through. Writes nothing. */
export const lookUpInvoices = allItems({
	name: 'Look Up',
	value: 'lookUp',
	action: 'Look up invoices of orders',
	description: 'Takes orders; finds their invoices',
	isStep: true,
	details: 'What stands of each order; an order without one may get it.',
	fields: exportFields,
	service: 'e-Boekhouden',
	needs: NEEDS_ORDER,
	check: faultsInExport,
	async execute({ client, values, items, node, whereOf, keptTogether }) {
		const [kept, where, now] = [keptTogether(), whereOf({ index: 0 }), Date.now()];
		const settings = toExportSettings(values);
		const { orders, others } = splitOrders(items, settings.preview);
		const works = withSought(readOrders(orders, ['new']));
		const catalogue = catalogueFor(ordersOf(works), client, settings);
		const stop = await lookUp(works, client, settings, today(), catalogue, {
			closed: closedIn(kept?.closed, where, currentHour()),
			heldBy: {
				invoice: heldIn(kept, 'invoice', where, now),
				relation: heldIn(kept, 'relation', where, now),
			},
			unsure: (reference) => unsureOrderIn(kept, reference, where, now),
			asked: askingDaily(kept, where, settings, today()),
		});
		if (stop) return [...others, { row: stop }];
		if (!settings.preview) forgetUnsure(kept, works);
		const done = works.map((work) => ({
			json: toLookedUpItem(work, whereOf(work), node.getExecutionId()),
			row: rowOn(work, settings.preview),
			from: work.index,
		}));
		return [...others, ...done];
	},
});
