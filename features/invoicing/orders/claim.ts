import {
	type ChainedOrder,
	readChainedOrder,
	type Item,
	next,
	notDoneEvent,
	type Progress,
	type ProgressEvent,
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
export async function confirmOrders(
	client: OutSmartClient,
	items: readonly Item[],
	settings: ChainSettings,
): Promise<Item[]> {
	const confirming = items.map((item) => new Confirming(item, settings));
	for (const one of confirming.filter(({ isWaiting }) => isWaiting)) await one.claim(client);
	for (const one of confirming.filter(({ isClaimed }) => isClaimed)) await one.check(client);
	return confirming.map((one) => one.item);
}

/** One item on its way through both steps. */
class Confirming {
	private readonly order: ChainedOrder | null;
	private readonly own: ChainSettings;
	private progress: Progress | null;

	constructor(
		private readonly given: Item,
		settings: ChainSettings,
	) {
		this.order = readChainedOrder(given);
		this.own = this.order ? settingsFor(this.order, settings) : settings;
		this.progress = this.order?.progress ?? null;
	}

	get isWaiting(): boolean {
		return this.progress?.state === 'create' && this.progress.claimed !== true;
	}

	get isClaimed(): boolean {
		return this.progress?.state === 'create' && this.progress.claimed === true;
	}

	get item(): Item {
		const isSame = this.progress === null || this.progress === this.order?.progress;
		return isSame || this.progress === null ? this.given : withProgress(this.given, this.progress);
	}

	/** Only a change that was certainly made by this execution is a claim: otherwise another one may create this invoice. */
	async claim(client: OutSmartClient): Promise<void> {
		if (!this.order) return;
		const { preview, errorStatus, workOrderStatus } = this.own;
		const { id } = this.order;
		const read = await attempt(() => client.getWorkOrder(id));
		const reason = reasonToLeave(read, this.order, workOrderStatus);
		if (reason || preview) return this.note(reason);
		const set = await attempt(() => client.setWorkStatus(id, errorStatus));
		if (set.ok)
			return this.note(
				set.value ? { event: 'claimed' } : skipped(leftQueue('claimed', { orderStatus: errorStatus })),
			);
		const isUnknown = set.problem.facts.outcome === 'unknown';
		const finding = { code: 'orderStatusNotSet', status: errorStatus, isUnknown } as const;
		this.note(notDoneEvent({ ...finding, current: '', setTo: workOrderStatus }, set.problem.finding));
	}

	/** What was changed, or handled by another execution right before the claim, is left alone. */
	async check(client: OutSmartClient): Promise<void> {
		if (!this.order) return;
		const { id } = this.order;
		const read = await attempt(() => client.getWorkOrder(id));
		const isTaken = read.ok && read.value.workStatus !== this.own.errorStatus;
		// Somebody else gave it another status: it is not ours to set back.
		if (isTaken || (!read.ok && isGone(read.problem))) this.progress = this.order.progress;
		this.note(reasonToLeave(read, this.order, this.own.errorStatus));
	}

	private note(event: ProgressEvent | null): void {
		if (event && this.progress) this.progress = next(this.progress, event);
	}
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

/** Why an order is left alone, and what it has now. */
export function leftQueue(
	because: LeftQueue['because'],
	now: Partial<Pick<LeftQueue, 'status' | 'orderStatus' | 'isArchived'>> = {},
): LeftQueue {
	return { code: 'workOrderLeftQueue', because, status: '', orderStatus: '', isArchived: false, ...now };
}
