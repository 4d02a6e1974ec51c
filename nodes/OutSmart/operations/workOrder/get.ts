import { perItem } from '../kinds';
import { withParty } from './getMany';
import { workOrderId } from '../fields';

/**
 * Gives one work order and only reads. The service marks an order that is read unless the call says otherwise, which it always
 * does.
 */
export const getWorkOrder = perItem({
	name: 'Get',
	value: 'get',
	action: 'Get a work order',
	description: 'Read one work order',
	details: 'With hours and materials, without changing the status.',
	simplify: [
		...['id', 'orderNumber', 'status', 'workStatus', 'workDate', 'description', 'relation', 'relationName'],
		...['hours', 'materials'],
	],
	fields: { workOrderId },
	execute: async ({ client, values }) => withParty(await client.getWorkOrder(values.workOrderId)),
});
