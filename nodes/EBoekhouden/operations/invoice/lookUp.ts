import { attempt } from '../../../shared/problems/problem';
import { today } from '../../../shared/values/dates';
import { lookUp } from '../../invoicing/lookUp';
import { aboutAllInvoices, readOrders, splitOrders, toLookedUpItem } from '../../invoicing/work';
import { allItems } from '../kinds';
import { exportFields, faultsInExport, toExportSettings } from './exportFields';

/** Input and output: one item per order (docs/items.md, "Invoice"); rows pass through. Writes nothing. */
export const lookUpInvoices = allItems({
	name: 'Look Up',
	value: 'lookUp',
	action: 'Look up invoices of orders',
	description: 'Find which orders have an invoice',
	details: 'And which may get one.',
	fields: exportFields,
	service: 'e-Boekhouden',
	needs: { input: 'order', fields: ['reference', 'relation', 'lines', 'invoice'] },
	emptyItemsToo: true,
	check: faultsInExport,
	async execute({ client, values, items, whereOf }) {
		const settings = toExportSettings(values);
		const { preview } = settings;
		const { orders, others } = splitOrders(items, preview);
		const works = readOrders(orders, ['new']);
		const looked = await attempt(() => lookUp(works, client, settings, today()));
		if (!looked.ok) {
			const findings = [{ code: 'invoicesNotRead' }, looked.problem.finding] as const;
			return [...others, { decision: aboutAllInvoices('failed', [...findings], preview) }];
		}
		if (looked.value) return [...others, { decision: aboutAllInvoices('blocked', [looked.value], preview) }];
		const done = works.map((work) => ({ json: toLookedUpItem(work, whereOf(work)), from: work.index }));
		return [...others, ...done];
	},
});
