import type { ItemOperation } from '../../../shared/n8n/operation';
import type { OutSmartClient } from '../../client/client';
import { workOrderIdField } from '../fields';

/** Reads only: the service marks an order that is read unless it is told not to, and it always is. */
export const getWorkOrder: ItemOperation<OutSmartClient> = {
	kind: 'item',
	name: 'Get',
	value: 'get',
	action: 'Get work order',
	description: 'Read one work order with its hours and materials, without changing its status',
	fields: [workOrderIdField],
	async execute({ client, parameters }) {
		return [{ ...(await client.getWorkOrder(parameters.text('workOrderId'))) }];
	},
};
