import { today } from '../../../../base/values/dates';
import { readCompleted } from '../../../../features/orderReport/readOrders';
import { allItems } from '../kinds';
import { completedFields, faultsInCompleted, workPeriod } from './completedFields';

/** Output: the period, then one item per order (docs/items.md, "Completed order"). Only reads, and marks nothing. */
export const getCompletedOrders = allItems({
	name: 'Get Completed',
	value: 'getCompleted',
	action: 'Get completed work orders',
	description: 'Gives a period, then its work orders',
	isStep: true,
	details: 'Every work order, to compare it with its invoice.',
	fields: completedFields,
	service: 'OutSmart',
	check: faultsInCompleted,
	async execute({ client, values }) {
		const day = today();
		return await readCompleted(client, values, workPeriod(values, day), day);
	},
});
