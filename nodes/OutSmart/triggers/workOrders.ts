import type { Reading } from '../../shared/changes/compare';
import { triggerEvent } from '../../shared/n8n/triggers/event';
import type { BookDate } from '../../shared/values/dates';
import type { OutSmartClient } from '../client/client';
import type { WorkOrder, WorkOrderFilter } from '../client/types';

export const event = triggerEvent<OutSmartClient>();

/** Those with the status, also when the service ignores the filters. Archived ones are left out. */
export async function ordersWith(
	client: OutSmartClient,
	{ status, workStatus }: WorkOrderFilter,
): Promise<WorkOrder[]> {
	const found = await client.listWorkOrders({ status, workStatus });
	return found.filter(
		(order) =>
			!order.archived &&
			(status === 'Alle' || order.status === status) &&
			(workStatus === undefined || order.workStatus === workStatus),
	);
}

/** By id, as in the rows: two orders may have the same number. */
export function toReading(orders: readonly WorkOrder[]): Reading<WorkOrder> {
	return { records: orders.map((order) => ({ key: order.id, item: order })) };
}

export function dateOf(item: object): BookDate | '' {
	return (item as WorkOrder).workDate;
}
