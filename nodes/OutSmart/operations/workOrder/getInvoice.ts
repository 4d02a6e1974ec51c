import { today } from '../../../../base/values/dates';
import { announcedHourTypes } from '../../../../features/invoicing/orders/reading';
import { readInvoiceCandidates } from '../../../../features/invoicing/orders/prepare';
import { rowOn } from '../../../../features/invoicing/rows';
import { allItems } from '../kinds';
import { faultsInSettings, invoiceFields } from './invoiceFields';

/** Output: one item per work order, as the invoice to create (docs/items.md). The first step of the export. */
export const prepareInvoices = allItems({
	name: 'Prepare Invoices',
	value: 'getInvoice',
	action: 'Prepare invoices of work orders',
	description: 'Gives work orders as invoices to make',
	isStep: true,
	details: 'One item per work order, as the invoice to create.',
	fields: invoiceFields,
	service: 'OutSmart',
	check: faultsInSettings,
	async execute({ client, values, whereOf, keptTogether }) {
		const announced = announcedHourTypes(values.announced);
		const keptIn = { kept: keptTogether(), where: whereOf({ index: 0 }) };
		const candidates = await readInvoiceCandidates(client, values, today(), announced, keptIn);
		return candidates.map((candidate) => {
			if ('row' in candidate) return candidate;
			const { json: item } = candidate;
			return { json: item, row: rowOn({ item, progress: item.invoice }, values.preview) };
		});
	},
});
