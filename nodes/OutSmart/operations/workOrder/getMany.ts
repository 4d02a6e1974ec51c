import { choice, chosenFromAccount, inOrder, onOff, optionalDate } from '../../../../base/n8n/fieldTypes';
import type { Simplify } from '../../../../base/n8n/output';
import { ordersWith } from '../../../../services/outSmart/client';
import type { WorkOrder } from '../../../../services/outSmart/types';
import { list } from '../kinds';
import { ofRelation } from '../ofRelation';

/** The fields of a work order in a list: its identity, its customer and its status. */
export const SIMPLIFIED_WORK_ORDER: Simplify = [
	...[
		'id',
		'orderNumber',
		'workOrderNumber',
		'status',
		'workStatus',
		'workDate',
		'typeOfWork',
		'description',
	],
	...['relation', 'relationName'],
];

/** Adds the customer's name to an order, in front of its addresses. */
export function withParty(order: WorkOrder) {
	const { code: relation, name: relationName } = order.workAddress;
	return { ...order, relation, relationName };
}

/**
 * Lists work orders and only reads. The service marks all orders that it lists unless the call says otherwise, which it always
 * does.
 */
export const getManyWorkOrders = list({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many work orders',
	description: 'List work orders',
	details: 'Without changing their status. With Output on Raw also their hours and materials.',
	simplify: SIMPLIFIED_WORK_ORDER,
	fields: {
		status: choice({
			displayName: 'Status',
			default: 'Compleet',
			description: 'Main status of the work orders to list',
			options: [
				{
					name: 'All',
					value: 'Alle',
					description: 'Can be very many: handled work orders are never removed',
				},
				{
					name: 'Complete (Compleet)',
					value: 'Compleet',
					description: 'Finished, to be handled by the office',
				},
				{ name: 'Handled (Afgehandeld)', value: 'Afgehandeld', description: 'Handled by the office' },
				{ name: 'On a Device (Opgehaald)', value: 'Opgehaald', description: 'Fetched by an employee' },
				{ name: 'Ready (Klaargezet)', value: 'Klaargezet', description: 'To be fetched by an employee' },
			],
		}),
	},
	filters: {
		from: optionalDate({
			displayName: 'Date From',
			description: 'First work date; OutSmart has no such filter, so all of the status are read',
		}),
		to: optionalDate({ displayName: 'Date Until', description: 'Last work date; likewise' }),
		employee: chosenFromAccount({
			displayName: 'Employee Name or ID',
			method: 'getEmployees',
			description:
				'Only work orders that were given to this employee. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
		}),
		includeArchived: onOff({
			displayName: 'Include Archived',
			default: false,
			description: 'Whether to also list archived work orders',
		}),
		relation: chosenFromAccount({
			displayName: 'Relation Name or ID',
			method: 'getRelations',
			description:
				'Only work orders for this relation, or invoiced to it. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
		}),
		workStatus: chosenFromAccount({
			displayName: 'Work Order Status Name or ID',
			method: 'getWorkStatuses',
			description:
				'Only work orders with this work order status. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
		}),
	},
	async list({ client, values: { status }, filters }) {
		const { employee, includeArchived = false, relation, workStatus } = filters;
		const { from, to } = inOrder({ from: filters.from || '1900-01-01', to: filters.to || '9999-12-31' });
		// An order without a date, which is not planned yet, is only left out when somebody filters by date.
		const isAnyDay = !filters.from && !filters.to;
		const found = await ordersWith(client, { status, workStatus });
		const wanted = found.filter(
			(order) =>
				(!employee || order.employeeNumber === employee) &&
				(includeArchived || !order.archived) &&
				(isAnyDay || (order.workDate >= from && order.workDate <= to)),
		);
		const theirs = await ofRelation(client, wanted, {
			relation,
			codesOf: ({ workAddress, invoiceAddress }) => [workAddress.code, invoiceAddress.code],
		});
		return theirs.map(withParty);
	},
});
