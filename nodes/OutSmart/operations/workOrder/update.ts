import { chosenFromAccount, collection } from '../../../shared/n8n/fieldTypes';
import { Stop } from '../../../shared/problems/stop';
import { date, filledIn, time, workOrder } from '../fieldTypes';
import { perItem } from '../kinds';

/** What the service documents of `UpdateWorkorder`; main status and amounts are not among it. */
export const updateWorkOrder = perItem({
	name: 'Update',
	value: 'update',
	action: 'Update a work order',
	description:
		'Plan a work order for another day, time or employee, or give it another work order status. What is left empty is not changed.',
	writes: 'looksFirst',
	fields: {
		workOrder,
		changes: collection({
			displayName: 'Changes',
			placeholder: 'Add Field',
			fields: {
				employeeNumber: chosenFromAccount({
					displayName: 'Employee Name or ID',
					method: 'getEmployees',
					description:
						'Who is to do it. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
				}),
				workDate: date({ displayName: 'Work Date', placeholder: 'e.g. 2026-01-31' }),
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
	async execute({ client, values: { workOrder: key, changes } }) {
		const given = filledIn(changes);
		if (Object.keys(given).length === 0) throw new Stop({ code: 'workOrderNothingToUpdate' });
		const changed = await client.workOrders.update(key, given);
		return { ...('id' in key ? { id: key.id } : key), ...given, changed };
	},
});
