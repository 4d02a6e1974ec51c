import { chosenFromAccount } from '../../../../base/n8n/fieldTypes';
import { workOrderId } from '../fields';
import { perItem } from '../kinds';
import { mustBeStatus } from './status';

export const updateStatus = perItem({
	name: 'Update Status',
	value: 'updateStatus',
	action: 'Update the status of a work order',
	description: 'Set a work order status (werkbonstatus)',
	writes: 'once',
	fields: {
		workOrderId,
		workStatus: chosenFromAccount({
			displayName: 'Work Order Status Name or ID',
			method: 'getWorkStatuses',
			required: true,
			description:
				'The status to give. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
		}),
	},
	async execute({ client, values: { workOrderId: id, workStatus }, isPreview, foresee }) {
		await mustBeStatus(client, workStatus);
		if (isPreview && (await client.getWorkOrder(id)).workStatus === workStatus)
			return { id, workStatus, action: 'unchanged' };
		foresee({ id, workStatus, action: 'updated' });
		const isChanged = await client.setWorkStatus(id, workStatus);
		return { id, workStatus, action: isChanged ? 'updated' : 'unchanged' };
	},
});
