import type { BookDate } from '../../shared/dates';
import { attempt } from '../../shared/attempt';
import type { Row } from '../../shared/rows';
import type { OutSmartClient } from '../client/client';
import type { HourType, WorkOrder } from '../client/types';
import { numberOf, toInvoiceItem, whyTooOld, type Lists } from './invoiceItem';
import { needsCards } from './lines';
import { exportRow } from './rows';
import { readSettings, type GivenSettings, type InvoiceSettings } from './settings';
import { ensureStatuses } from './statuses';
import type { InvoiceItem } from './types';

/**
 * The work orders that are ready for it, as invoices to be. Nothing is written but a work order status that is missing.
 * At least one item comes out, and nothing is thrown for an answer.
 */
export async function readInvoices(
	client: OutSmartClient,
	given: GivenSettings,
	preview: boolean,
	today: BookDate,
	announced: HourType[] = [],
): Promise<(InvoiceItem | Row)[]> {
	const read = readSettings(given);
	if ('fault' in read) return [exportRow('settings', 'blocked', read.fault, preview)];
	const found = await attempt(() => readOrders(client, read.settings, preview, today, announced));
	return found.ok ? found.value : [exportRow('OutSmart', 'failed', found.problem.inFull, preview)];
}

async function readOrders(
	client: OutSmartClient,
	settings: InvoiceSettings,
	preview: boolean,
	today: BookDate,
	announced: HourType[],
): Promise<(InvoiceItem | Row)[]> {
	const statuses = await ensureStatuses(client, settings, preview);
	if ('stop' in statuses) return [statuses.stop];
	const { workOrderStatus, completedFrom, limit } = settings;
	const waiting = await ordersToMend(client, settings, preview);
	const listed = await client.listWorkOrders({ status: 'Compleet', workStatus: workOrderStatus });
	const ready = each(listed.filter((order) => isReady(order, workOrderStatus)));
	const isOld = (order: WorkOrder) => whyTooOld(order, completedFrom) !== null;
	const old = ready.filter(isOld);
	const due = ready.filter((order) => !isOld(order));
	const taken = due.slice(0, limit);
	if (ready.length === 0) {
		const none = exportRow('invoices', 'unchanged', 'There are no work orders to invoice.', preview, {
			count: 0,
		});
		return [...statuses.rows, none, ...waiting];
	}
	const lists = await readLists(client, [...taken, ...old], announced);
	const items = taken.map((order) => toInvoiceItem(order, lists, settings, today));
	const skipped = old.map((order) => ({
		...toInvoiceItem(order, lists, settings, today),
		invoice: { state: 'skipped' as const, reason: whyTooOld(order, completedFrom) ?? '' },
	}));
	const left = due.length - taken.length;
	return [
		...statuses.rows,
		...items,
		...skipped,
		...waiting,
		...(left > 0 ? [waitingRow(left, limit, preview)] : []),
	];
}

/**
 * Orders that stand on the error status: no run takes them up, so every run says that they are there. One may have been
 * claimed for its invoice by a run that was killed, and nobody would hear of it.
 */
async function ordersToMend(
	client: OutSmartClient,
	{ errorStatus, workOrderStatus }: InvoiceSettings,
	preview: boolean,
): Promise<Row[]> {
	if (errorStatus === '') return [];
	const listed = await client.listWorkOrders({ status: 'Compleet', workStatus: errorStatus });
	const orders = each(listed.filter((order) => isReady(order, errorStatus)));
	if (orders.length === 0) return [];
	const named = orders
		.slice(0, NAMED_AT_MOST)
		.map((order) => `${numberOf(order)} #${order.id}`)
		.join(', ');
	const more = orders.length > NAMED_AT_MOST ? ' and others' : '';
	const reason = `Waiting for a person on work order status '${errorStatus}': ${named}${more}. Mend each, look whether it has an invoice already, and set it to '${workOrderStatus}' again.`;
	return [exportRow(`status ${errorStatus}`, 'skipped', reason, preview, { count: orders.length })];
}

const NAMED_AT_MOST = 20;

/** The service's own filter is not relied upon. */
function isReady({ status, workStatus, archived }: WorkOrder, workOrderStatus: string): boolean {
	return status === 'Compleet' && workStatus === workOrderStatus && !archived;
}

async function readLists(client: OutSmartClient, orders: WorkOrder[], announced: HourType[]): Promise<Lists> {
	const hourTypes = byCode([...(await client.listHourTypes()), ...announced]);
	const relations = byCode(await client.listRelations());
	const materials = byCode(orders.some(needsCards) ? await client.listMaterials() : []);
	return { hourTypes, relations, materials };
}

function byCode<T extends { code: string }>(records: T[]): ReadonlyMap<string, T> {
	return new Map(records.map((record) => [record.code, record]));
}

/** Each order once, whatever the list says. */
function each(orders: WorkOrder[]): WorkOrder[] {
	return [...new Map(orders.map((order) => [order.id, order])).values()].sort(byId);
}

/** Oldest first: ids are numbers given in turn. */
function byId({ id: a }: WorkOrder, { id: b }: WorkOrder): number {
	return a.length - b.length || (a < b ? -1 : 1);
}

function waitingRow(waiting: number, limit: number, preview: boolean): Row {
	const reason = `${waiting} more work orders wait for the next run: at most ${limit} are invoiced in one ('limit').`;
	return exportRow('limit', 'skipped', reason, preview, { count: waiting });
}
