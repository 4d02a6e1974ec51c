import type { ItemOperation } from '../../../shared/n8n/operation';
import type { OutSmartClient } from '../../client/client';
import { workOrderIdField } from '../fields';

export const updateStatus: ItemOperation<OutSmartClient> = {
	kind: 'item',
	name: 'Update Status',
	value: 'updateStatus',
	action: 'Update status of work order',
	description: 'Give a work order another work order status (werkbonstatus)',
	fields: [
		workOrderIdField,
		{
			displayName: 'Work Order Status Name or ID',
			name: 'workStatus',
			type: 'options',
			typeOptions: { loadOptionsMethod: 'getWorkStatuses' },
			required: true,
			default: '',
			description:
				'The status to give. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
		},
	],
	async execute({ client, parameters }) {
		const id = parameters.text('workOrderId');
		const workStatus = parameters.text('workStatus');
		const changed = await client.setWorkStatus(id, workStatus);
		return [{ id, workStatus, changed }];
	},
};
