import type { CompletedOrderItem, OrderPeriodItem } from '../../shared/items/completedOrder';
import { attempt } from '../../shared/problems/problem';
import type { Decision } from '../../shared/rows/row';
import type { BookDate, DateRange } from '../../shared/values/dates';
import { mayBeCutOff, type OutSmartClient } from '../client/client';
import type { WorkOrder } from '../client/types';
import { isCompleted, isOf, toCompletedOrder, type ReportSettings } from './completedOrder';
import { unknownPaymentMethods } from './paymentMethods';
import { readLists } from './readLists';
import { statusAsked } from './statusAsked';
import { aboutExport, aboutWorkOrder } from './decisions';

export type CompletedResult = { json: CompletedOrderItem | OrderPeriodItem } | { decision: Decision };

/**
 * Every order that was completed in a period, whatever became of it since, and what is said of all of them. Nothing is
 * written, and nothing is thrown for an answer. Without the item of the period, what follows knows that it has not seen all.
 */
export async function readCompleted(
	client: OutSmartClient,
	settings: ReportSettings,
	period: DateRange,
	today: BookDate,
): Promise<CompletedResult[]> {
	const read = await attempt(() => readAll(client, settings, period, today));
	if (read.ok) return read.value;
	const findings = [{ code: 'completedOrdersNotRead' }, read.problem.finding] as const;
	return [{ decision: aboutWorkOrder('list', 'failed', findings, false) }];
}

async function readAll(
	client: OutSmartClient,
	given: ReportSettings,
	period: DateRange,
	today: BookDate,
): Promise<CompletedResult[]> {
	const status = statusAsked(given.workOrderStatus, await client.listWorkStatuses());
	if ('stop' in status) return [{ decision: aboutExport('settings', 'blocked', [status.stop], false) }];
	const { code } = 'there' in status ? status.there : status.missing;
	const settings = { ...given, workOrderStatus: code };
	const { orders, told } = await readOrders(client);
	const wanted = orders.filter((order) => isOf(order, period, today));
	const unknown = await unknownPaymentMethods(client, orders, { ...settings, preview: false });
	if (unknown) return [{ decision: unknown }];
	const { lists, told: ofLists } = await readLists(client, wanted, { texts: [], preview: false }, []);
	const decisions = [...told, ...ofLists].map((decision) => ({ decision }));
	const inPeriod = new Set(wanted);
	const others = orders.filter((order) => !inPeriod.has(order)).map(({ id }) => id);
	const scope = { ...period, asOf: today, whole: told.length === 0, count: wanted.length, others };
	return [
		...decisions,
		{ json: { orderPeriod: scope } },
		...wanted.map((order) => ({ json: toCompletedOrder(order, lists, settings, today) })),
	];
}

/** In the order in which they go from one to the other: one that is handled meanwhile is in both, and counts once. */
async function readOrders(client: OutSmartClient): Promise<{ orders: WorkOrder[]; told: Decision[] }> {
	const told: Decision[] = [];
	const found = new Map<string, WorkOrder>();
	for (const status of ['Compleet', 'Afgehandeld']) {
		const listed = await client.listWorkOrders({ status });
		if (mayBeCutOff(listed)) {
			const finding = { code: 'completedOrdersCutOff', count: listed.length } as const;
			told.push({ ...aboutWorkOrder('list', 'blocked', [finding], false), about: { status } });
		}
		for (const order of listed.filter(isCompleted)) found.set(order.id, order);
	}
	return { orders: [...found.values()].sort(byId), told };
}

/** Ids are numbers given in turn. */
function byId({ id: a }: WorkOrder, { id: b }: WorkOrder): number {
	return a.length - b.length || (a < b ? -1 : 1);
}
