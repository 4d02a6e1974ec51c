import type { BatchOperation } from '../../../shared/n8n/operation';
import type { OutSmartClient } from '../../client/client';
import { givingUp } from '../../client/givingUp';
import { Finish } from '../../invoicing/finish';
import { oneByOne } from '../batch';
import { errorStatusField, previewField, workOrderStatusField } from '../fields';
import { chainSettings } from './chainSettings';

/** Input: the items of the invoice export, or work orders with an `id`. Output: one row for each. */
export const markAsHandled: BatchOperation<OutSmartClient> = {
	kind: 'batch',
	name: 'Mark as Handled',
	value: 'markAsHandled',
	action: 'Mark work orders as handled',
	description:
		'Make work orders Afgehandeld once their invoice is there, and give the error status to those that a person must mend',
	fields: [previewField, workOrderStatusField, errorStatusField],
	async execute({ client, parameters, items }) {
		const finish = new Finish(givingUp(client), chainSettings(parameters));
		return await oneByOne(items, (json) => finish.of(json));
	},
};
