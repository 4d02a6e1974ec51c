import type { ChainedOrder } from '../item';
import type { Progress } from '../progress';
import type { Attempt, ServiceProblem } from '../../../base/problems/problem';
import type { Finding, Findings } from '../../../base/words/finding';
import type { RowAction } from '../../../base/words/row';
import { isGone } from '../../../services/outSmart/errors';
import type { WorkOrder } from '../../../services/outSmart/types';
import { type ChainSettings, fingerprintOf } from './chain';

export const HANDLED = 'Afgehandeld';

/** The next action for an order, or the final decision. */
export type OrderStep =
	| { do: 'readBefore' | 'mark' | 'readAfter' }
	| { do: 'takeOff'; status: string }
	| { do: 'setStatus'; status: string }
	| { do: 'end'; action: RowAction; findings: Findings };

/** The results of the steps that were done so far. */
export interface SeenOrder {
	readBefore?: Attempt<WorkOrder>;
	mark?: Attempt<WorkOrder>;
	readAfter?: Attempt<WorkOrder>;
	/** Removing the claim, before the mark: an order that is not handled is then found by a next run. */
	takeOff?: Attempt<boolean>;
	setStatus?: Attempt<boolean>;
}

/** An order, and what is needed to finish it. */
export interface ToFinish {
	order: Pick<ChainedOrder, 'fingerprint' | 'texts' | 'progress'>;
	settings: ChainSettings;
}

type In<State extends Progress['state']> = ToFinish & {
	order: { progress: Extract<Progress, { state: State }> };
};

/**
 * Finishes an order step by step: handled when its invoice is right, its error status when a person must fix it, and
 * otherwise unchanged. Every step is requested at most once.
 */
export function finishOf({ order, settings }: ToFinish, seen: SeenOrder): OrderStep {
	const { progress } = order;
	switch (progress.state) {
		case 'created':
		case 'found':
			return complete({ order: { ...order, progress }, settings }, seen);
		case 'blocked': {
			const to = { order: { ...order, progress }, settings };
			return progress.fix === 'invoice' ? leaveQueue(to, seen) : notInvoiced(to, seen);
		}
		case 'closed':
		case 'failed':
		case 'skipped':
			return notInvoiced({ order: { ...order, progress }, settings }, seen);
		case 'create':
		case 'new': {
			return settings.preview
				? end('created', [{ code: 'invoiceNotSeenToYet' }])
				: end('failed', [{ code: 'invoiceNotSeenTo' }]);
		}
	}
}

/** An invoice exists: its order becomes handled, if it has not changed in the meantime. */
function complete(to: In<'created' | 'found'>, seen: SeenOrder): OrderStep {
	const { progress } = to.order;
	const { preview, workOrderStatus } = to.settings;
	const handled: Finding = { code: preview ? 'workOrderWouldBeHandled' : 'workOrderHandled' };
	const [first = handled, ...others] = [...progress.findings, handled];
	const done = (...more: Finding[]) =>
		end(progress.state === 'created' ? 'created' : 'unchanged', [first, ...others, ...more]);
	if (preview) return done();
	const { readBefore: before, mark, readAfter: after } = seen;
	if (!before) return { do: 'readBefore' };
	if (!before.ok) return notMarked(to, before.problem, seen);
	if (!isSame(to, before.value)) return changed(to, seen);
	if (isClaimDone(progress)) {
		const { takeOff } = seen;
		if (!takeOff) return { do: 'takeOff', status: workOrderStatus };
		if (!takeOff.ok && !isGone(takeOff.problem)) return stillClaimed(to, takeOff.problem);
	}
	if (!mark) return { do: 'mark' };
	if (mark.ok && !isSame(to, mark.value)) return changed(to, seen);
	if (!isHandled(mark)) {
		// The answer may show the order as it was before, or be lost.
		if (!after) return { do: 'readAfter' };
		if (!isHandled(after)) return notHandled(to, seen, { mark, after });
		if (!mark.ok && !isSame(to, after.value)) return changed(to, seen);
	}
	if (!progress.claimed || seen.takeOff?.ok) return done();
	if (!seen.setStatus) return { do: 'setStatus', status: workOrderStatus };
	return done(...(seen.setStatus.ok ? [] : statusNotSet(seen.setStatus.problem, workOrderStatus)));
}

/** A claim is no longer needed once the invoice can be found by a later run. */
function isClaimDone(progress: In<'created' | 'found'>['order']['progress']): boolean {
	return progress.claimed && (progress.state === 'found' || progress.foundBack);
}

/**
 * An order that is handled while on its error status would never be found again: so it is not handled, and the hourly
 * look-up finds it.
 */
function stillClaimed({ order, settings }: In<'created' | 'found'>, problem: ServiceProblem): OrderStep {
	const { errorStatus } = settings;
	return end('failed', [
		{ code: 'workOrderNotMarked', invoiceNumber: order.progress.number },
		problem.finding,
		{ code: 'markedWithinTheHour', errorStatus },
	]);
}

function isHandled(read: Attempt<WorkOrder>): read is Attempt<WorkOrder> & { ok: true } {
	return read.ok && read.value.status === HANDLED;
}

function notHandled(
	to: In<'created' | 'found'>,
	seen: SeenOrder,
	{ mark, after }: { mark: Attempt<WorkOrder>; after: Attempt<WorkOrder> },
): OrderStep {
	if (!mark.ok) return notMarked(to, mark.problem, seen);
	const invoiceNumber = to.order.progress.number;
	const because: Findings = after.ok
		? [{ code: 'markNotSeen', invoiceNumber, status: after.value.status }]
		: [{ code: 'markNotChecked', invoiceNumber }, after.problem.finding];
	return backInQueue(to, seen, because);
}

function isSame({ order: { fingerprint, texts } }: ToFinish, order: WorkOrder): boolean {
	return fingerprintOf(order, texts) === fingerprint;
}

function changed(to: In<'created' | 'found'>, seen: SeenOrder): OrderStep {
	const { number } = to.order.progress;
	const finding: Finding = { code: 'workOrderChangedSince', invoiceNumber: number };
	return withErrorStatus(to, seen, (told) => end('blocked', [finding, ...told]));
}

function notMarked(to: In<'created' | 'found'>, problem: ServiceProblem, seen: SeenOrder): OrderStep {
	const invoiceNumber = to.order.progress.number;
	if (isGone(problem)) return end('failed', [{ code: 'invoicedOrderGone', invoiceNumber }]);
	return backInQueue(to, seen, [{ code: 'workOrderNotMarked', invoiceNumber }, problem.finding]);
}

/**
 * A claimed order is not in the queue. When its invoice was read back, the claim is no longer needed: with its own status
 * restored, the next run finds the invoice too, and marks the order. On the error status it is looked up every hour.
 */
function backInQueue(to: In<'created' | 'found'>, seen: SeenOrder, because: Findings): OrderStep {
	const { progress } = to.order;
	const { errorStatus, workOrderStatus } = to.settings;
	const failed = (...told: Finding[]) => end('failed', [...because, ...told]);
	if (!progress.claimed || seen.takeOff?.ok) return failed({ code: 'markedNextTime' });
	if (progress.state === 'created' && !progress.foundBack)
		return failed({ code: 'markedAfterReset', errorStatus, workOrderStatus });
	return withStatusBack(to, seen, (told, is) => {
		if (is === 'gone') return failed(...told);
		return failed(
			...told,
			is === 'back' ? { code: 'markedNextTime' } : { code: 'markedWithinTheHour', errorStatus },
		);
	});
}

/** A second invoice could not be recognized, so the order must not return automatically. */
function leaveQueue(to: In<'blocked'>, seen: SeenOrder): OrderStep {
	const { errorStatus, preview } = to.settings;
	const blocked = (...told: Finding[]) => end('blocked', [...to.order.progress.findings, ...told]);
	if (preview) {
		return blocked(
			errorStatus === ''
				? { code: 'workOrderWouldLeaveQueue' }
				: { code: 'errorStatusWouldBeSet', errorStatus },
		);
	}
	if (errorStatus !== '') {
		if (!seen.setStatus) return { do: 'setStatus', status: errorStatus };
		if (seen.setStatus.ok) return blocked({ code: 'workOrderParked', errorStatus });
	}
	if (!seen.mark) return { do: 'mark' };
	if (seen.mark.ok) return blocked({ code: 'workOrderLeftQueue' });
	return blocked({ code: 'workOrderStaysInQueue' }, seen.mark.problem.finding);
}

/** What happens to an order that was not invoiced, or not correctly. */
function notInvoiced(to: In<'blocked' | 'closed' | 'failed' | 'skipped'>, seen: SeenOrder): OrderStep {
	const { progress } = to.order;
	const ended = (told: Finding[]) => end(progress.state, [...progress.findings, ...told]);
	if (progress.state === 'blocked' && progress.fix === 'order') return withErrorStatus(to, seen, ended);
	if (!progress.claimed) return ended([]);
	const { errorStatus, workOrderStatus } = to.settings;
	if (progress.state === 'failed' && progress.outcome === 'unknown')
		return ended([{ code: 'invoiceToLookFor', errorStatus, workOrderStatus }]);
	return withStatusBack(to, seen, (told, is) => {
		if (is !== 'claimed') return ended(told);
		// Otherwise nobody would notice: an order without an invoice is not found on its error status.
		const action = progress.state === 'blocked' ? 'blocked' : 'failed';
		return end(action, [...progress.findings, ...told, { code: 'claimStays', errorStatus, workOrderStatus }]);
	});
}

/** The end of an order that somebody has to fix. */
function withErrorStatus(
	{ settings }: ToFinish,
	seen: SeenOrder,
	then: (told: Finding[]) => OrderStep,
): OrderStep {
	const { errorStatus, workOrderStatus, preview } = settings;
	if (errorStatus === '') return then([{ code: 'workOrderStays' }]);
	if (preview) return then([{ code: 'errorStatusWouldBeSet', errorStatus }]);
	const { setStatus } = seen;
	if (!setStatus) return { do: 'setStatus', status: errorStatus };
	if (!setStatus.ok) return then(statusNotSet(setStatus.problem, errorStatus));
	return then([{ code: 'errorStatusSet', errorStatus, workOrderStatus }]);
}

/** The end of an order that returns automatically: it is back, was deleted, or keeps the status of its claim. */
function withStatusBack(
	{ settings }: ToFinish,
	seen: SeenOrder,
	then: (told: Finding[], is: 'back' | 'gone' | 'claimed') => OrderStep,
): OrderStep {
	const { workOrderStatus: status, preview } = settings;
	if (preview) return then([{ code: 'orderStatusWouldBeSet', status }], 'back');
	const { setStatus } = seen;
	if (!setStatus) return { do: 'setStatus', status };
	if (setStatus.ok) return then([{ code: 'orderStatusSet', status }], 'back');
	return then(statusNotSet(setStatus.problem, status), isGone(setStatus.problem) ? 'gone' : 'claimed');
}

function statusNotSet(problem: ServiceProblem, status: string): Finding[] {
	if (isGone(problem)) return [{ code: 'orderToSetIsGone' }];
	return [{ code: 'orderStatusNotSet', status }, problem.finding];
}

function end(action: RowAction, findings: Findings): OrderStep {
	return { do: 'end', action, findings };
}
