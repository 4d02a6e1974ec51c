import type { BatchOperation } from '../../../shared/n8n/operation';
import type { OutSmartClient } from '../../client/client';
import { givingUp } from '../../client/givingUp';
import { confirmOrder } from '../../invoicing/confirm';
import { oneByOne } from '../batch';
import { errorStatusField, previewField, workOrderStatusField } from '../fields';
import { chainSettings } from './chainSettings';

/** Input and output: the items of Get Invoice, after they were looked up in the books (docs/items.md). */
export const confirmWorkOrder: BatchOperation<OutSmartClient> = {
	kind: 'batch',
	name: 'Confirm Before Invoicing',
	value: 'confirm',
	action: 'Confirm work orders before invoicing',
	description:
		'Read the work orders that are about to be invoiced once more, and hold back those that changed',
	fields: [previewField, workOrderStatusField, errorStatusField],
	async execute({ client, parameters, items }) {
		const reader = givingUp(client);
		const settings = chainSettings(parameters);
		return await oneByOne(items, (json) => confirmOrder(reader, json, settings));
	},
};
