import { attempt, Stop } from '../../../shared/problems/problem';
import { filled } from '../../../shared/values/text';
import type { OutSmartClient } from '../../client/client';
import type { NewOrder } from '../../client/orders';
import type { Relation, WorkOrder } from '../../client/types';
import { perItem } from '../kinds';
import { createFields } from './createFields';
import { newOrder } from './newOrder';

export const createWorkOrder = perItem({
	name: 'Create',
	value: 'create',
	action: 'Create a work order',
	description:
		'Make a work order (werkbon) for a relation, ready for an employee. Never a second one with the same number.',
	writes: 'once',
	fields: createFields,
	async execute({ client, values }) {
		const { workOrderNumber, additionalFields } = values;
		const there = await client.workOrders.find({ workOrderNumber });
		if (there) throw new Stop({ code: 'workOrderNumberInUse', number: workOrderNumber, id: there.id });
		const relation = await theRelation(client, values.relation);
		const payer = additionalFields.invoiceRelation || payerOf(relation);
		const order = newOrder(
			values,
			relation,
			payer === relation.code ? relation : await theRelation(client, payer),
		);
		return await create(client, order, workOrderNumber);
	},
});

/** @throws Stop */
async function theRelation(client: OutSmartClient, code: string): Promise<Relation> {
	const [found] = await client.listRelations({ code });
	if (found) return found;
	throw new Stop({ code: 'relationNotInOutSmart', relationCode: code });
}

/** A relation may name another one that pays. */
function payerOf({ code, held }: Relation): string {
	const named = held.debtor_number_invoice;
	return (typeof named === 'string' ? filled(named) : '') || code;
}

/** Sent once; after that only what the service shows counts, also where nobody knows whether it was made. */
async function create(client: OutSmartClient, order: NewOrder, workOrderNumber: string): Promise<WorkOrder> {
	const made = await attempt(() => client.workOrders.create(order));
	if (!made.ok && made.problem.facts.outcome === 'notDone') throw made.problem;
	const found = await attempt(() => client.workOrders.find({ workOrderNumber }));
	if (found.ok && found.value) return found.value;
	if (!made.ok) throw made.problem;
	throw found.ok ? new Stop({ code: 'workOrderNotShown', number: workOrderNumber }) : found.problem;
}
