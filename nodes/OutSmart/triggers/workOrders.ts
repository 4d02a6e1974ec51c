import type { Reading } from '../../../base/changes/compare';
import { type OutputValues, outputOf, wantedOf } from '../../../base/n8n/output';
import { triggerEvent } from '../../../base/n8n/triggers/event';
import { attempt } from '../../../base/problems/problem';
import type { BookDate } from '../../../base/values/dates';
import { ordersWith, type OutSmartClient } from '../../../services/outSmart/client';
import { withParty } from '../operations/workOrder/getMany';
import type { WorkOrder, WorkOrderFilter } from '../../../services/outSmart/types';

export const event = triggerEvent<OutSmartClient>();

/** The fields of a work order in an event: its identity, its customer and its status. */
const SIMPLIFIED = [
	...['id', 'orderNumber', 'status', 'workStatus', 'workStatusName', 'workDate', 'typeOfWork', 'description'],
	...['relation', 'relationName'],
];
export const output = outputOf(SIMPLIFIED);

/** Orders as items, each with the name of its status; '' when the statuses cannot be read. */
export async function ordersAsItems(
	{ client, values }: { client: OutSmartClient; values: OutputValues },
	orders: readonly object[],
): Promise<object[]> {
	const statuses = await attempt(() => client.listWorkStatuses());
	const names = new Map(statuses.ok ? statuses.value.map(({ code, name }) => [code, name]) : []);
	return (orders as readonly WorkOrder[]).map((order) => {
		const named = { ...withParty(order), workStatusName: names.get(order.workStatus) ?? '' };
		return wantedOf(named, SIMPLIFIED, values);
	});
}

/** The notice below an event whose items have the address of a PDF. */
export const pdfUrl = {
	description: 'The address in pdfUrl opens without a login: mail the file of Download PDF instead.',
};

/** The orders with a status that are not archived. */
export async function ordersInUse(client: OutSmartClient, filter: WorkOrderFilter): Promise<WorkOrder[]> {
	return (await ordersWith(client, filter)).filter(({ archived, id }) => !archived && id !== '');
}

/** The orders by id, which is also the key in rows, because two orders may have the same number. */
export function toReading(orders: readonly WorkOrder[]): Reading<WorkOrder> {
	return { records: orders.map((order) => ({ key: order.id, item: order })) };
}

export function dateOf(item: object): BookDate | '' {
	return (item as WorkOrder).workDate;
}
