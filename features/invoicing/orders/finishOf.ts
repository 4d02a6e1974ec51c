import { type ChainedOrder, type Progress } from '../progress';
import { type Attempt, isUncertain, type ServiceProblem } from '../../../base/problems/problem';
import type { Finding, Findings } from '../../../base/words/finding';
import type { RowAction } from '../../../base/words/row';
import { isGone } from '../../../services/outSmart/errors';
import type { WorkOrder } from '../../../services/outSmart/types';
import { leftQueue } from './claim';
import { fingerprintOf } from './workOrder';
import type { ChainSettings } from '../settings';
import { endOf } from '../rows';

export const HANDLED = 'Afgehandeld';

/** The next action for an order, or its end. */
export type OrderStep =
	| { do: 'readBefore' | 'mark' | 'readAfter' }
	| { do: 'takeOff'; status: string }
	| { do: 'setStatus'; status: string }
	/** How the order ends. With `isReleasedNext` it keeps its error status until the next execution takes that back. */
	| { do: 'end'; action: RowAction; findings: Findings; isReleasedNext?: true };

/** The results of the steps that were done so far. */
export interface StepResults {
	readBefore?: Attempt<WorkOrder>;
	mark?: Attempt<WorkOrder>;
	readAfter?: Attempt<WorkOrder>;
	/**
	 * The result of taking the error status off before the order is marked as handled, so that a later execution finds an order
	 * that could not be marked.
	 */
	takeOff?: Attempt<boolean>;
	setStatus?: Attempt<boolean>;
}

export interface ToFinish {
	order: Pick<ChainedOrder, 'fingerprint' | 'texts' | 'progress'>;
	settings: ChainSettings;
	/** True when the next execution knows which orders still have to lose the error status that this one gave them. */
	releasesNext?: boolean;
}

type In<State extends Progress['state']> = ToFinish & {
	order: { progress: Extract<Progress, { state: State }> };
};

/**
 * Finishes an order step by step: it is handled when its invoice is right, gets its error status when a
 * person must fix it, and otherwise stays unchanged. Every step is requested at most once.
 */
export function finishOf({ order, ...to }: ToFinish, results: StepResults): OrderStep {
	const { settings } = to;
	const { progress } = order;
	switch (progress.state) {
		case 'created':
		case 'found':
			return complete({ ...to, order: { ...order, progress } }, results);
		case 'blocked':
		case 'closed':
		case 'failed':
		case 'skipped':
			return notInvoiced({ ...to, order: { ...order, progress } }, results);
		case 'create':
			// The order was looked up: a run that is not a preview would make its invoice.
			return settings.preview ? end('created', [{ code: 'workOrderHandled', foreseen: true }]) : notSeenTo();
		case 'new':
			return notSeenTo();
	}
}

/** Ends an order whose invoice exists: it becomes handled, if it has not changed in the meantime. */
function complete(to: In<'created' | 'found'>, results: StepResults): OrderStep {
	const { progress } = to.order;
	const { preview, workOrderStatus, errorStatus } = to.settings;
	const handled: Finding = { code: 'workOrderHandled', foreseen: preview };
	const [first = handled, ...others] = [...progress.findings, handled];
	const done = (...more: Finding[]) =>
		end(progress.state === 'created' ? 'created' : 'unchanged', [first, ...others, ...more]);
	if (preview) return done();
	const { readBefore: before, mark, readAfter: after } = results;
	if (!before) return { do: 'readBefore' };
	if (!before.ok) return notMarked(to, before.problem);
	if (progress.claimed && before.value.workStatus !== errorStatus)
		return isHandled(before) && isUnchanged(to, before.value) ? done() : moved(to, before.value);
	if (!isUnchanged(to, before.value)) return changed(to, results);
	if (progress.claimed) {
		const { takeOff } = results;
		if (!takeOff) return { do: 'takeOff', status: workOrderStatus };
		if (!takeOff.ok) return notMarked(to, takeOff.problem);
	}
	if (!mark) return { do: 'mark' };
	if (mark.ok && !isUnchanged(to, mark.value)) return changed(to, results);
	if (!isHandled(mark)) {
		// The answer to the mark may show the order as it was before, or be lost, so the order is read once more.
		if (!after) return { do: 'readAfter' };
		if (!isHandled(after)) return notHandled(to, { mark, after });
		if (!mark.ok && !isUnchanged(to, after.value)) return changed(to, results);
	}
	return done();
}

function isHandled(read: Attempt<WorkOrder>): read is Attempt<WorkOrder> & { ok: true } {
	return read.ok && read.value.status === HANDLED;
}

function notHandled(
	to: In<'created' | 'found'>,
	{ mark, after }: { mark: Attempt<WorkOrder>; after: Attempt<WorkOrder> },
): OrderStep {
	if (!mark.ok) return notMarked(to, mark.problem);
	if (!after.ok) return notMarked(to, after.problem);
	const { number: invoiceNumber } = to.order.progress;
	const { status } = after.value;
	return end('failed', [{ code: 'workOrderNotMarked', invoiceNumber, status, isTriedAgain: true }]);
}

function isUnchanged({ order: { fingerprint, texts } }: ToFinish, order: WorkOrder): boolean {
	return fingerprintOf(order, texts) === fingerprint;
}

function changed(to: In<'created' | 'found'>, results: StepResults): OrderStep {
	const { number } = to.order.progress;
	const finding: Finding = { code: 'workOrderChangedSince', invoiceNumber: number };
	return withErrorStatus(to, results, [finding], (more) => end('blocked', [finding, ...more]));
}

/**
 * Ends an order that a person gave another status after the claim, as after a credit, or that another
 * execution finished. When n8n tries this execution again, its items have the invoice of that time: whether
 * that is still right is not known.
 */
function moved(
	to: In<'created' | 'found'>,
	{ archived: isArchived, status, workStatus }: WorkOrder,
): OrderStep {
	const { number: invoiceNumber } = to.order.progress;
	return end('failed', [
		{ code: 'workOrderNotMarked', invoiceNumber, status: '', isTriedAgain: false },
		leftQueue('moved', { isArchived, status, orderStatus: workStatus }),
	]);
}

/**
 * Ends an order that could not be marked. Whatever its status is now, the next execution looks it up and
 * marks it.
 */
function notMarked(to: In<'created' | 'found'>, problem: ServiceProblem): OrderStep {
	const invoiceNumber = to.order.progress.number;
	const finding = { code: 'workOrderNotMarked', invoiceNumber, status: '' } as const;
	if (isGone(problem)) return end('failed', [{ ...finding, isTriedAgain: false }, leftQueue('gone')]);
	return end('failed', [{ ...finding, isTriedAgain: true }, problem.finding]);
}

function notInvoiced(to: In<'blocked' | 'closed' | 'failed' | 'skipped'>, results: StepResults): OrderStep {
	const { progress } = to.order;
	const ended = (more: Finding[]) => end(progress.state, [...progress.findings, ...more]);
	if (progress.state === 'blocked' && progress.fix === 'order')
		return withErrorStatus(to, results, progress.findings, ended);
	if (!progress.claimed || to.settings.preview) return ended([]);
	const { errorStatus, workOrderStatus } = to.settings;
	if (progress.state === 'failed' && progress.outcome === 'unknown')
		return ended([{ code: 'claimKept', errorStatus }]);
	const { setStatus } = results;
	if (!setStatus) return { do: 'setStatus', status: workOrderStatus };
	if (setStatus.ok) return ended([]);
	if (isGone(setStatus.problem)) return ended([leftQueue('gone')]);
	// The row asks for a person, because nobody would otherwise notice an order that waits on its error status
	// without an invoice.
	const action = progress.state === 'blocked' ? 'blocked' : 'failed';
	// The next execution can release the order, because nothing was sent for it and it certainly has its error
	// status.
	const isReleasedNext = to.releasesNext === true && !isUncertain(setStatus.problem);
	const more = statusNotSet(setStatus.problem, workOrderStatus, {
		current: isUncertain(setStatus.problem) ? '' : errorStatus,
		setTo: isReleasedNext ? '' : workOrderStatus,
		isReleasedNext,
	});
	return { ...end(action, [...progress.findings, ...more]), ...(isReleasedNext && { isReleasedNext }) };
}

/** Ends an order that somebody has to fix; a claimed order has the error status already. */
function withErrorStatus(
	{ order, settings }: ToFinish,
	results: StepResults,
	because: readonly Finding[],
	then: (statusSet: Finding[]) => OrderStep,
): OrderStep {
	const { errorStatus, workOrderStatus, preview } = settings;
	const facts = { errorStatus, workOrderStatus, end: endOf(because) };
	const statusSet = { code: 'errorStatusSet', as: 'got', ...facts } as const;
	if (preview) return then([{ ...statusSet, as: 'would' }]);
	if (order.progress.claimed && !results.takeOff) return then([statusSet]);
	const { setStatus } = results;
	if (!setStatus) return { do: 'setStatus', status: errorStatus };
	return then(setStatus.ok ? [statusSet] : statusNotSet(setStatus.problem, errorStatus));
}

const STAYS = { current: '', setTo: '', isReleasedNext: false };

function statusNotSet(problem: ServiceProblem, status: string, then = STAYS): Finding[] {
	if (isGone(problem)) return [leftQueue('gone')];
	const isUnknown = isUncertain(problem);
	return [{ code: 'orderStatusNotSet', status, isUnknown, ...then }, problem.finding];
}

function notSeenTo(): OrderStep {
	return end('failed', [{ code: 'stepsWrong', because: 'notCreated', reference: '' }]);
}

function end(action: RowAction, findings: Findings): End {
	return { do: 'end', action, findings };
}

export type End = Extract<OrderStep, { do: 'end' }>;
