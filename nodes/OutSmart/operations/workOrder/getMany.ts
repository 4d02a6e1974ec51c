import { limited, returnAllFields } from '../../../shared/n8n/fields';
import type { ItemOperation } from '../../../shared/n8n/operation';
import type { OutSmartClient } from '../../client/client';

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
					displayName: 'Include Archived',
					name: 'includeArchived',
					type: 'boolean',
					default: false,
					description: 'Whether to also list archived work orders',
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
		const { workStatus, includeArchived } = parameters.collection('filters');
		const status = parameters.text('status');
		const found = await client.listWorkOrders({ status, workStatus });
		const kept = found.filter(
			(order) =>
				(status === 'Alle' || order.status === status) &&
				(!workStatus || order.workStatus === workStatus) &&
				(includeArchived === 'true' || !order.archived),
		);
		return limited(kept, parameters).map((order) => ({ ...order }));
	},
};
