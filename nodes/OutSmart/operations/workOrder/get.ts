import { perItem } from '../kinds';
import { SIMPLIFIED_WORK_ORDER } from './simplified';
import { workOrderId } from '../locators';

/** Reads only: the service marks an order that is read unless it is told not to, and it always is. */
export const getWorkOrder = perItem({
	name: 'Get',
	value: 'get',
	action: 'Get a work order',
	description: 'Read one work order with its hours and materials, without changing its status',
	simplify: SIMPLIFIED_WORK_ORDER,
	fields: { workOrderId },
	execute: async ({ client, values }) => await client.getWorkOrder(values.workOrderId),
});
