import type { Reading } from '../../../base/changes/compare';
import { triggerEvent } from '../../../base/n8n/triggers/event';
import type { BookDate } from '../../../base/values/dates';
import { ordersWith, type OutSmartClient } from '../../../services/outSmart/client';
import type { WorkOrder, WorkOrderFilter } from '../../../services/outSmart/types';

export const event = triggerEvent<OutSmartClient>();

/** Those with the status that are not archived. */
export async function ordersInUse(client: OutSmartClient, filter: WorkOrderFilter): Promise<WorkOrder[]> {
	return (await ordersWith(client, filter)).filter(({ archived, id }) => !archived && id !== '');
}

/** By id, as in the rows: two orders may have the same number. */
export function toReading(orders: readonly WorkOrder[]): Reading<WorkOrder> {
	return { records: orders.map((order) => ({ key: order.id, item: order })) };
}

export function dateOf(item: object): BookDate | '' {
	return (item as WorkOrder).workDate;
}
