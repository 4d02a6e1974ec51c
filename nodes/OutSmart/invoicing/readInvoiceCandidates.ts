import { attempt } from '../../shared/problems/problem';
import type { OutSmartClient } from '../client/client';
import type { HourType, WorkOrder } from '../client/types';
import { candidatesOf, isReady, select, type Candidate, type Clock } from './candidates';
import { aboutExport } from './decisions';
import { unknownPaymentMethods } from './paymentMethods';
import { readLists } from './readLists';
import type { InvoiceSettings } from './settings';
import { ensureStatuses } from './statuses';

/**
 * The work orders that are ready for it, as invoices to be. Nothing is written but a work order status that is missing.
 * At least one item comes out, and nothing is thrown for an answer.
 */
export async function readInvoiceCandidates(
	client: OutSmartClient,
	settings: InvoiceSettings,
	clock: Clock,
	announced: HourType[] = [],
): Promise<Candidate[]> {
	const read = await attempt(() => readAll(client, settings, clock, announced));
	if (read.ok) return read.value;
	const findings = [{ code: 'workOrdersNotRead' }, read.problem.finding] as const;
	return [{ decision: aboutExport('OutSmart', 'failed', [...findings], settings.preview) }];
}

async function readAll(
	client: OutSmartClient,
	given: InvoiceSettings,
	clock: Clock,
	announced: HourType[],
): Promise<Candidate[]> {
	const statuses = await ensureStatuses(client, given);
	if ('stop' in statuses) return [{ decision: statuses.stop }];
	const settings = { ...given, workOrderStatus: statuses.code };
	const { workOrderStatus, errorStatus } = settings;
	const toFix = errorStatus === '' ? [] : await readOrders(client, errorStatus);
	const ready = await readOrders(client, workOrderStatus);
	const unknown = await unknownPaymentMethods(client, [...ready, ...toFix], settings);
	if (unknown) return [{ decision: unknown }];
	const { taken, old, parked } = select({ ready, toFix }, settings, clock);
	const { lists, told } = await readLists(client, [...taken, ...old, ...parked], settings, announced);
	return candidatesOf({ told: [...statuses.created, ...told], toFix, ready, lists }, settings, clock);
}

/** Each once, oldest first. The service's own filter is not relied upon. */
async function readOrders(client: OutSmartClient, workOrderStatus: string): Promise<WorkOrder[]> {
	const listed = await client.listWorkOrders({ status: 'Compleet', workStatus: workOrderStatus });
	return distinctOldestFirst(listed.filter((order) => isReady(order, workOrderStatus)));
}

function distinctOldestFirst(orders: WorkOrder[]): WorkOrder[] {
	return [...new Map(orders.map((order) => [order.id, order])).values()].sort(byId);
}

/** Ids are numbers given in turn. */
function byId({ id: a }: WorkOrder, { id: b }: WorkOrder): number {
	return a.length - b.length || (a < b ? -1 : 1);
}
