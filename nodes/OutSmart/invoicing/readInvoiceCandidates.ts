import { attempt } from '../../shared/problems/attempt';
import type { BookDate } from '../../shared/values/dates';
import type { OutSmartClient } from '../client/client';
import type { HourType, WorkOrder } from '../client/types';
import { candidatesOf, isReady, select, type Candidate, type WhatWasRead } from './candidates';
import { aboutExport } from './decisions';
import type { Lists } from './invoiceItem';
import { needsCards } from './lines';
import type { InvoiceSettings } from './settings';
import { ensureStatuses } from './statuses';

/**
 * The work orders that are ready for it, as invoices to be. Nothing is written but a work order status that is missing.
 * At least one item comes out, and nothing is thrown for an answer.
 */
export async function readInvoiceCandidates(
	client: OutSmartClient,
	settings: InvoiceSettings,
	today: BookDate,
	announced: HourType[] = [],
): Promise<Candidate[]> {
	const read = await attempt(() => readAll(client, settings, announced));
	if (!read.ok) {
		const findings = [{ code: 'workOrdersNotRead' }, read.problem.finding] as const;
		return [{ decision: aboutExport('OutSmart', 'failed', [...findings], settings.preview) }];
	}
	return 'stop' in read.value ? [{ decision: read.value.stop }] : candidatesOf(read.value, settings, today);
}

async function readAll(client: OutSmartClient, settings: InvoiceSettings, announced: HourType[]) {
	const statuses = await ensureStatuses(client, settings);
	if ('stop' in statuses) return statuses;
	const { workOrderStatus, errorStatus } = settings;
	const toFix = errorStatus === '' ? [] : await readOrders(client, errorStatus);
	const ready = await readOrders(client, workOrderStatus);
	const { taken, old } = select(ready, settings);
	const lists = await readLists(client, [...taken, ...old], announced);
	return { created: statuses.created, toFix, ready, lists } satisfies WhatWasRead;
}

/** Each once, oldest first. The service's own filter is not relied upon. */
async function readOrders(client: OutSmartClient, workOrderStatus: string): Promise<WorkOrder[]> {
	const listed = await client.listWorkOrders({ status: 'Compleet', workStatus: workOrderStatus });
	return distinctOldestFirst(listed.filter((order) => isReady(order, workOrderStatus)));
}

/** Nothing is read for no orders. */
async function readLists(client: OutSmartClient, orders: WorkOrder[], announced: HourType[]): Promise<Lists> {
	if (orders.length === 0) return { hourTypes: new Map(), relations: new Map(), materials: new Map() };
	const hourTypes = byCode([...(await client.listHourTypes()), ...announced]);
	const relations = byCode(await client.listRelations());
	const materials = byCode(orders.some(needsCards) ? await client.listMaterials() : []);
	return { hourTypes, relations, materials };
}

function byCode<T extends { code: string }>(records: T[]): ReadonlyMap<string, T> {
	return new Map(records.map((record) => [record.code, record]));
}

function distinctOldestFirst(orders: WorkOrder[]): WorkOrder[] {
	return [...new Map(orders.map((order) => [order.id, order])).values()].sort(byId);
}

/** Ids are numbers given in turn. */
function byId({ id: a }: WorkOrder, { id: b }: WorkOrder): number {
	return a.length - b.length || (a < b ? -1 : 1);
}
