import { type ChainedOrder, readChainedOrder } from '../item';
import { type Item, next, notDoneEvent, type ProgressEvent, withProgress } from '../progress';
import { attempt, type Attempt } from '../../../base/problems/problem';
import type { Finding } from '../../../base/words/finding';
import type { OutSmartClient } from '../../../services/outSmart/client';
import { isGone } from '../../../services/outSmart/errors';
import type { WorkOrder } from '../../../services/outSmart/types';
import { type ChainSettings, fingerprintOf, OrderQueue, settingsFor } from './chain';

/**
 * Reads the orders that are about to be invoiced once more, and gives one its error status first where that is required.
 * Every other item is passed on unchanged.
 */
export async function confirmOrders(
	client: OutSmartClient,
	items: readonly Item[],
	settings: ChainSettings,
): Promise<Item[]> {
	const orders = items.map(readChainedOrder).filter((order) => order?.progress.state === 'create');
	const queue = await OrderQueue.of(client, orders as ChainedOrder[], settings);
	const confirmed: Item[] = [];
	for (const item of items) confirmed.push(await confirmOrder(client, queue, item, settings));
	return confirmed;
}

async function confirmOrder(
	client: OutSmartClient,
	queue: OrderQueue,
	item: Item,
	settings: ChainSettings,
): Promise<Item> {
	const order = readChainedOrder(item);
	if (order?.progress.state !== 'create') return item;
	const own = settingsFor(order, settings);
	const event = whyNot(await queue.read(order), order, own) ?? (await claim(client, order, own));
	return event ? withProgress(item, next(order.progress, event)) : item;
}

function whyNot(
	read: Attempt<WorkOrder>,
	{ fingerprint, texts }: ChainedOrder,
	{ workOrderStatus }: ChainSettings,
): ProgressEvent | null {
	if (!read.ok && isGone(read.problem)) return skipped({ code: 'workOrderGone' });
	if (!read.ok) return notDoneEvent({ code: 'workOrderNotReadAgain' }, read.problem.finding);
	const left = whyLeft(read.value, workOrderStatus);
	if (left) return skipped(left);
	return fingerprintOf(read.value, texts) === fingerprint
		? null
		: notDoneEvent({ code: 'workOrderChangedNow' });
}

function whyLeft({ status, workStatus, archived }: WorkOrder, workOrderStatus: string): Finding | null {
	if (archived) return { code: 'workOrderArchived' };
	if (status !== 'Compleet') return { code: 'workOrderHasStatus', status };
	return workStatus === workOrderStatus ? null : { code: 'workOrderHasOrderStatus', status: workStatus };
}

/**
 * Only a change that was certainly made by this execution is a claim: otherwise another execution may be creating this
 * invoice.
 */
async function claim(
	client: OutSmartClient,
	{ id, progress }: ChainedOrder,
	{ preview, errorStatus, workOrderStatus }: ChainSettings,
): Promise<ProgressEvent | null> {
	const isWanted = progress.state === 'create' && (progress.claim === 'wanted' || progress.claim === 'held');
	if (!isWanted || preview || errorStatus === '') return null;
	const set = await attempt(() => client.setWorkStatus(id, errorStatus));
	const statuses = { errorStatus, workOrderStatus };
	if (!set.ok) return notDoneEvent({ code: 'claimFailed', ...statuses }, set.problem.finding);
	return set.value ? { event: 'claimed' } : notDoneEvent({ code: 'claimedElsewhere', ...statuses });
}

function skipped(finding: Finding): ProgressEvent {
	return { event: 'skipped', findings: [finding] };
}
