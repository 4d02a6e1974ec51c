import { chosenFromAccount, optionalDate } from '../../../../base/n8n/fieldTypes';
import { recordFields } from '../../../../base/n8n/recordFields';
import { attempt, noSuchRecord } from '../../../../base/problems/problem';
import { without } from '../../../../base/values/records';
import type { OutSmartClient } from '../../../../services/outSmart/client';
import type { OrderChange } from '../../../../services/outSmart/orders';
import type { WorkOrder } from '../../../../services/outSmart/types';
import { time, workOrder } from '../fieldTypes';
import { perItem } from '../kinds';
import { orderKeyOf } from './orderKey';
import { mustBeStatus } from './status';

/**
 * The fields of an order that can be changed: those that the documents of `UpdateWorkorder` name. Main status and amounts are not
 * among them.
 */
export const updateWorkOrder = perItem({
	name: 'Update',
	value: 'update',
	action: 'Update a work order',
	description: 'Reschedule a work order, or set its status',
	details: 'Changes day, time, employee or work order status. Empty fields are not changed.',
	writes: 'looksFirst',
	fields: {
		workOrder,
		changes: recordFields({
			displayName: 'Changes',
			placeholder: 'Add Field',
			fields: {
				employeeNumber: chosenFromAccount({
					displayName: 'Employee Name or ID',
					method: 'getEmployees',
					description:
						'Who does the work. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
				}),
				workDate: optionalDate({ displayName: 'Work Date', placeholder: 'e.g. 2026-01-31' }),
				workStatus: chosenFromAccount({
					displayName: 'Work Order Status Name or ID',
					method: 'getWorkStatuses',
					description:
						'The work order status (werkbonstatus) to give. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
				}),
				workTime: time({ displayName: 'Work Time', placeholder: 'e.g. 08:30' }),
			},
		}),
	},
	async execute({ client, values: { workOrder: key, changes: given }, foresee }) {
		if (given.workStatus !== undefined) await mustBeStatus(client, given.workStatus);
		const before = await client.workOrders.find(await orderKeyOf(client, key));
		if (!before) throw noSuchRecord('OutSmart', 'workOrder', Object.values(key).join());
		if (!isSo(before, given)) foresee({ id: before.id, ...given, action: 'updated' });
		const isChanged = await change(client, before, given);
		return { id: before.id, ...given, action: isChanged ? 'updated' : 'unchanged' };
	},
});

/**
 * Changes an order, and returns whether anything was changed. The order that is read afterwards decides, because an answer may be
 * that of a second try.
 */
async function change(client: OutSmartClient, before: WorkOrder, given: OrderChange): Promise<boolean> {
	if (isSo(before, given)) return false;
	const seen = without('workTime', given);
	const set = await attempt(() => client.workOrders.update({ id: before.id }, given));
	if (set.ok) return set.value || !isSo(before, seen);
	if (set.problem.facts.outcome === 'notDone') throw set.problem;
	const after = await attempt(() => client.workOrders.find({ id: before.id }));
	if (after.ok && after.value && isSo(after.value, given)) return true;
	throw set.problem;
}

/** Whether an order has the given values. The time is left out, because orders are read without it. */
function isSo(order: WorkOrder, { workTime, ...given }: OrderChange): boolean {
	const wireRow: Readonly<Record<keyof typeof given, string>> = order;
	const names = Object.keys(given) as (keyof typeof given)[];
	return workTime === undefined && names.every((name) => wireRow[name] === given[name]);
}
