import { attempt } from '../../shared/attempt';
import type { OutSmartClient } from '../client/client';
import { isGone } from '../client/errors';
import type { WorkOrder } from '../client/types';
import { readChained, type Chained, type Item } from './chained';
import { printOf } from './print';
import type { Progress } from './types';

export interface ChainSettings {
	preview: boolean;
	workOrderStatus: string;
	errorStatus: string;
}

/**
 * Reads each order that is about to be invoiced once more, and gives it its error status first where that is asked
 * for. Every other item travels on as it is.
 */
export async function confirmOrder(
	client: OutSmartClient,
	item: Item,
	settings: ChainSettings,
): Promise<Item> {
	const order = readChained(item);
	if (order?.progress.state !== 'create') return item;
	const change = (await whyNot(client, order, settings)) ?? (await claim(client, order, settings));
	return { ...item, invoice: { ...order.progress, ...change } };
}

async function whyNot(
	client: OutSmartClient,
	{ id, print }: Chained,
	{ workOrderStatus }: ChainSettings,
): Promise<Progress | null> {
	const read = await attempt(() => client.getWorkOrder(id));
	if (!read.ok && isGone(read.problem)) return skipped('is no longer in OutSmart');
	if (!read.ok) return failed(`The work order could not be read again. ${read.problem.inFull}`);
	const left = whyLeft(read.value, workOrderStatus);
	if (left) return skipped(left);
	if (printOf(read.value) === print) return null;
	return failed('The work order was changed just now; the next run takes it as it is then.');
}

function whyLeft({ status, workStatus, archived }: WorkOrder, workOrderStatus: string): string | null {
	if (archived) return 'was archived meanwhile';
	if (status !== 'Compleet') return `has status '${status}' by now`;
	return workStatus === workOrderStatus ? null : `has work order status '${workStatus}' by now`;
}

/** Only a change that certainly was ours is a claim: otherwise another execution may be creating this invoice. */
async function claim(
	client: OutSmartClient,
	{ id, progress }: Chained,
	{ preview, errorStatus, workOrderStatus }: ChainSettings,
): Promise<Partial<Progress>> {
	if (!progress.claim || preview || errorStatus === '') return {};
	const set = await attempt(() => client.setWorkStatus(id, errorStatus));
	if (set.ok && set.value) return { claimed: true };
	const why = set.ok
		? `The work order has work order status '${errorStatus}' since a moment: another execution is at work on it.`
		: `The work order could not be given work order status '${errorStatus}'. ${set.problem.inFull}`;
	return failed(
		`${why} Nothing was created. When it stays on '${errorStatus}', set it to '${workOrderStatus}' again.`,
	);
}

function skipped(why: string): Progress {
	return { state: 'skipped', reason: `The work order ${why}; nothing was created.` };
}

function failed(reason: string): Progress {
	return { state: 'failed', reason };
}
