import { limited, returnAllFields } from '../../../shared/n8n/fields';
import type { ItemOperation } from '../../../shared/n8n/operation';
import type { OutSmartClient } from '../../client/client';
import type { WorkOrder } from '../../client/types';

/** Reads only: the service marks all orders that it lists unless it is told not to, and it always is. */
export const getManyWorkOrders: ItemOperation<OutSmartClient> = {
	kind: 'item',
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many work orders',
	description: 'List work orders with their hours and materials, without changing their status',
	fields: [
		{
			displayName: 'Status',
			name: 'status',
			type: 'options',
			default: 'Compleet',
			description: 'Main status of the work orders to list',
			options: [
				{ name: 'All', value: 'Alle', description: 'Can be very many: handled work orders stay for ever' },
				{
					name: 'Complete (Compleet)',
					value: 'Compleet',
					description: 'Finished, to be handled by the office',
				},
				{ name: 'Handled (Afgehandeld)', value: 'Afgehandeld', description: 'Handled by the office' },
				{ name: 'On a Device (Opgehaald)', value: 'Opgehaald', description: 'Fetched by an employee' },
				{ name: 'Ready (Klaargezet)', value: 'Klaargezet', description: 'To be fetched by an employee' },
			],
		},
		...returnAllFields,
		{
			displayName: 'Filters',
			name: 'filters',
			type: 'collection',
			placeholder: 'Add Filter',
			default: {},
			options: [
				{
					displayName: 'Employee Name or ID',
					name: 'employee',
					type: 'options',
					typeOptions: { loadOptionsMethod: 'getEmployees' },
					default: '',
					description:
						'Only work orders that were given to this employee. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
				},
				{
					displayName: 'Include Archived',
					name: 'includeArchived',
					type: 'boolean',
					default: false,
					description: 'Whether to also list archived work orders',
				},
				{
					displayName: 'Relation Name or ID',
					name: 'relation',
					type: 'options',
					typeOptions: { loadOptionsMethod: 'getRelations' },
					default: '',
					description:
						'Only work orders for this relation, or invoiced to it. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
				},
				{
					displayName: 'Work Order Status Name or ID',
					name: 'workStatus',
					type: 'options',
					typeOptions: { loadOptionsMethod: 'getWorkStatuses' },
					default: '',
					description:
						'Only work orders with this work order status. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
				},
			],
		},
	],
	async execute({ client, parameters }) {
		const { employee, includeArchived, relation, workStatus } = parameters.collection('filters');
		const status = parameters.text('status');
		const found = await client.listWorkOrders({ status, workStatus });
		const kept = found.filter(
			(order) =>
				(status === 'Alle' || order.status === status) &&
				(!workStatus || order.workStatus === workStatus) &&
				(!employee || order.employeeNumber === employee) &&
				(!relation || isFor(order, relation)) &&
				(includeArchived === 'true' || !order.archived),
		);
		return limited(kept, parameters).map((order) => ({ ...order }));
	},
};

function isFor({ workAddress, invoiceAddress }: WorkOrder, relation: string): boolean {
	return workAddress.code === relation || invoiceAddress.code === relation;
}
