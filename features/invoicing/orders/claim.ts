import {
	type ChainedOrder,
	readChainedOrder,
	type Item,
	next,
	notDoneEvent,
	type Progress,
	type ProgressEvent,
	waitsEvent,
	withProgress,
	settingsFor,
} from '../progress';
import { attempt, type Attempt } from '../../../base/problems/problem';
import type { Finding } from '../../../base/words/finding';
import type { OutSmartClient } from '../../../services/outSmart/client';
import { isGone } from '../../../services/outSmart/errors';
import type { WorkOrder } from '../../../services/outSmart/types';
import type { ChainSettings } from '../settings';
import { fingerprintOf } from './workOrder';

/**
 * Claims the orders that are about to be invoiced: each gets its error status before anything is created, so that no other
 * execution creates it too, and then is read again. Every other item is passed on unchanged.
 */
export async function claimOrders(
	client: OutSmartClient,
	items: readonly Item[],
	settings: ChainSettings,
	/** The order whose claim got no answer less than an hour ago; '' for none. */
	heldBy = '',
): Promise<Item[]> {
	const all = items.map((item) => {
		const order = readChainedOrder(item);
		return { item, order, progress: order?.progress ?? null };
	});
	let waits = heldBy === '' ? null : waitsEvent('hour', heldBy);
	for (const one of all) {
		if (!one.order || !isToCreate(one.progress, false)) continue;
		one.progress = waits ? next(one.progress, waits) : await claim(client, one.order, settings);
		// What blocked the answer to a claim, such as a firewall, may block the next one too, and then all orders would wait for
		// a person.
		if (isUnsureClaim(one.progress)) waits = waitsEvent('unknown', one.order.reference);
	}
	for (const one of all)
		if (one.order && isToCreate(one.progress, true))
			one.progress = await check(client, one.order, one.progress, settings);
	return all.map(({ item, order, progress }) =>
		progress && progress !== order?.progress ? withProgress(item, progress) : item,
	);
}

type ToCreate = Extract<Progress, { state: 'create' }>;

function isToCreate(progress: Progress | null, isClaimed: boolean): progress is ToCreate {
	return progress?.state === 'create' && (progress.claimed === true) === isClaimed;
}

/**
 * Claims an order. Only a change that was certainly made by this execution is a claim: otherwise another
 * execution may create this invoice.
 */
async function claim(
	client: OutSmartClient,
	order: ChainedOrder,
	settings: ChainSettings,
): Promise<Progress> {
	const { id, progress } = order;
	const { preview, errorStatus, workOrderStatus } = settingsFor(order, settings);
	const read = await attempt(() => client.getWorkOrder(id));
	const reason = reasonToLeave(read, order, workOrderStatus);
	if (reason) return next(progress, reason);
	if (preview) return progress;
	const set = await attempt(() => client.setWorkStatus(id, errorStatus, { isClaim: true }));
	if (set.ok)
		return next(
			progress,
			set.value ? { event: 'claimed' } : skipped(leftQueue('claimed', { orderStatus: errorStatus })),
		);
	const isUnknown = set.problem.facts.outcome === 'unknown';
	const finding = { code: 'orderStatusNotSet', status: errorStatus, isUnknown } as const;
	const setTo = { current: '', setTo: workOrderStatus, isReleasedNext: false };
	return next(progress, notDoneEvent({ ...finding, ...setTo }, set.problem.finding));
}

/** True when nobody knows whether an order got its error status. */
export function isUnsureClaim(progress: Progress): boolean {
	const [first] = progress.state === 'failed' ? progress.findings : [];
	return first?.code === 'orderStatusNotSet' && first.isUnknown;
}

/**
 * Checks a claimed order: when it was changed, or handled by another execution right before the claim, it is
 * left alone.
 */
async function check(
	client: OutSmartClient,
	order: ChainedOrder,
	progress: Progress,
	{ errorStatus }: ChainSettings,
): Promise<Progress> {
	const read = await attempt(() => client.getWorkOrder(order.id));
	const reason = reasonToLeave(read, order, errorStatus);
	// Somebody gave the claimed order another status, so this execution must not set it back.
	const isTaken = read.ok ? read.value.workStatus !== errorStatus : isGone(read.problem);
	return reason ? next(isTaken ? { ...progress, claimed: false } : progress, reason) : progress;
}

function reasonToLeave(
	read: Attempt<WorkOrder>,
	{ fingerprint, texts }: ChainedOrder,
	workOrderStatus: string,
): ProgressEvent | null {
	if (!read.ok && isGone(read.problem)) return skipped(leftQueue('gone'));
	if (!read.ok) return notDoneEvent(leftQueue('notRead'), read.problem.finding);
	const { archived: isArchived, status, workStatus: orderStatus } = read.value;
	if (isArchived || status !== 'Compleet' || orderStatus !== workOrderStatus)
		return skipped(leftQueue('moved', { isArchived, status, orderStatus }));
	return fingerprintOf(read.value, texts) === fingerprint ? null : skipped(leftQueue('changed'));
}

function skipped(finding: Finding): ProgressEvent {
	return { event: 'skipped', findings: [finding] };
}

type LeftQueue = Extract<Finding, { code: 'workOrderLeftQueue' }>;

export function leftQueue(
	because: LeftQueue['because'],
	now: Partial<Pick<LeftQueue, 'status' | 'orderStatus' | 'isArchived'>> = {},
): LeftQueue {
	return { code: 'workOrderLeftQueue', because, status: '', orderStatus: '', isArchived: false, ...now };
}
