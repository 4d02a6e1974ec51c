import { perItem } from '../kinds';
import { SIMPLIFIED_WORK_ORDER } from './getMany';
import { workOrderId } from '../fields';

/** Only reads: the service marks an order that is read unless the call says otherwise, which it always does. */
export const getWorkOrder = perItem({
	name: 'Get',
	value: 'get',
	action: 'Get a work order',
	description: 'Read one work order',
	details: 'With hours and materials, without changing the status.',
	simplify: SIMPLIFIED_WORK_ORDER,
	fields: { workOrderId },
	execute: async ({ client, values }) => await client.getWorkOrder(values.workOrderId),
});
