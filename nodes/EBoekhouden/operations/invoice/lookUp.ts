import { attempt } from '../../../../base/problems/problem';
import type { Decision } from '../../../../base/words/row';
import { today } from '../../../../base/values/dates';
import { closedIn } from '../../../../features/invoicing/books/closedToday';
import type { catalogueFor } from '../../../../features/invoicing/books/fill';
import { lookUp } from '../../../../features/invoicing/books/lookUp';
import {
	aboutAllInvoices,
	type ExportSettings,
	type InvoiceClient,
	readOrders,
	splitOrders,
	toLookedUpItem,
	type Work,
	withSeen,
} from '../../../../features/invoicing/books/work';
import { saidOf } from '../../../../features/invoicing/said';
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
	inItem: { invoiceTemplate: 'template' },
	check: faultsInExport,
	async execute({ client, values, items, whereOf, keptTogether }) {
		const closedToday = closedIn(keptTogether()?.closed, whereOf({ index: 0 }), today());
		const settings = { ...toExportSettings(values), closedToday };
		const { orders, others } = splitOrders(items, settings.preview);
		const works = withSeen(readOrders(orders, ['new']));
		const stop = await lookedUp(works, client, settings);
		if (stop) return [...others, { decision: stop }];
		const done = works.map((work) => ({
			json: toLookedUpItem(work, whereOf(work)),
			said: saidOf(work, settings.preview),
			from: work.index,
		}));
		return [...others, ...done];
	},
});

/** Why nothing may be done; null when the orders were looked up. */
export async function lookedUp(
	works: Work[],
	client: InvoiceClient,
	settings: ExportSettings,
	catalogue?: ReturnType<typeof catalogueFor>,
): Promise<Decision | null> {
	const looked = await attempt(() => lookUp(works, client, settings, today(), catalogue));
	if (!looked.ok) {
		const { finding } = looked.problem;
		return aboutAllInvoices('failed', [{ code: 'ordersNotRead', of: 'invoices' }, finding], settings.preview);
	}
	return looked.value && aboutAllInvoices('blocked', [looked.value], settings.preview);
}
