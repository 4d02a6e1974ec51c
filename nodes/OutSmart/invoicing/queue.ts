import { attempt, type Attempt } from '../../shared/problems/problem';
import { groupedBy } from '../../shared/values/records';
import type { OutSmartClient } from '../client/client';
import type { WorkOrder } from '../client/types';
import { settingsFor, type Chained } from './chained';
import type { ChainSettings } from './settings';

/**
 * The orders that wait on a work order status, as they are now: one list tells of all of them, where each by itself would
 * take a call.
 */
export class Queue {
	private constructor(
		private readonly client: OutSmartClient,
		/** By id; null when the orders are too few for a list. */
		private readonly listed: ReadonlyMap<string, Attempt<WorkOrder>> | null,
	) {}

	static async of(
		client: OutSmartClient,
		orders: readonly Chained[],
		settings: ChainSettings,
	): Promise<Queue> {
		if (orders.length < 2) return new Queue(client, null);
		const listed = new Map<string, Attempt<WorkOrder>>();
		const byStatus = groupedBy(orders, (order) => settingsFor(order, settings).workOrderStatus);
		for (const [workStatus, group] of byStatus) {
			const list = await attempt(() => client.listWorkOrders({ status: 'Compleet', workStatus }));
			// What cannot be listed is not read one by one either.
			if (!list.ok) for (const { id } of group) listed.set(id, list);
			else for (const value of list.value) listed.set(value.id, { ok: true, value });
		}
		return new Queue(client, listed);
	}

	/** An order as it is now. What is not listed is read by itself: it has another status, or is gone. */
	async read({ id }: Pick<Chained, 'id'>): Promise<Attempt<WorkOrder>> {
		return this.listed?.get(id) ?? (await attempt(() => this.client.getWorkOrder(id)));
	}

	/** What the list says of an order; null when it does not wait any more. */
	waiting({ id }: Pick<Chained, 'id'>): Attempt<WorkOrder> | null {
		return this.listed?.get(id) ?? null;
	}

	get isListed(): boolean {
		return this.listed !== null;
	}
}
