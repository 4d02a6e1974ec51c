import { today } from '../../../shared/dates';
import type { BatchOperation } from '../../../shared/n8n/operation';
import type { Parameters } from '../../../shared/n8n/parameters';
import type { OutSmartClient } from '../../client/client';
import { announcedHourTypes } from '../../invoicing/announced';
import { readInvoices } from '../../invoicing/readInvoices';
import { fromAll } from '../../../shared/n8n/batch';
import { sorted } from '../batch';
import { invoiceFields } from './invoiceFields';

/** Output: one item per work order, as the invoice it is to become (docs/items.md). The first step of the export. */
export const getInvoice: BatchOperation<OutSmartClient> = {
	kind: 'batch',
	name: 'Get Invoice',
	value: 'getInvoice',
	action: 'Get invoices of work orders',
	description: 'Read the work orders that are ready for it, each as the invoice it is to become',
	fields: invoiceFields,
	async execute({ client, parameters, items }) {
		const found = await readInvoices(
			client,
			{
				workOrderStatus: parameters.text('workOrderStatus'),
				errorStatus: parameters.text('errorStatus'),
				completedFrom: dateText(parameters, 'completedFrom'),
				invoiceTemplate: parameters.text('invoiceTemplate'),
				paymentTermDays: parameters.text('paymentTermDays'),
				bookDirectly: parameters.flag('bookDirectly'),
				invoiceNumber: parameters.text('invoiceNumber'),
				invoiceDate: parameters.text('invoiceDate'),
				roundHoursToMinutes: parameters.text('roundHoursToMinutes'),
				limit: parameters.text('limit'),
			},
			parameters.flag('preview'),
			today(),
			announcedHourTypes(parameters.raw('announced')),
		);
		return fromAll(items, [...sorted(items).rows, ...found]);
	},
};

/** An expression may give a date with a time and a zone, which must not count as nothing. */
function dateText(parameters: Parameters, name: string): string {
	const given = parameters.raw(name);
	return given instanceof Object ? String(given) : parameters.text(name);
}
