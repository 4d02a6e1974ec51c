import type { InvoiceOrder } from '../item';
import { type EndEvent, notDoneEvent, type ProgressEvent, toFix } from '../progress';
import { KIND_OF, type ServiceProblem } from '../../../base/problems/problem';
import type { Finding, Findings, Problem } from '../../../base/words/finding';
import { callOf } from '../../../base/words/say';
import type { BookDate } from '../../../base/values/dates';
import { isDatedByWork } from './work';

/** What it means that an order got no invoice. */
export type Refusal =
	/** It concerns only this order; with `stop`, no other invoice is created after it. */
	| { of: 'order'; event: ProgressEvent; stop?: ProgressEvent }
	/** Every order would be refused for this reason: they end together, in one row. */
	| { of: 'all'; stop: ProgressEvent }
	/** The message is unknown: whether it concerns this order becomes clear when another invoice is created. */
	| { of: 'unclear'; findings: Findings };

export function ofOrder(event: ProgressEvent): Refusal & { of: 'order' } {
	return { of: 'order', event };
}

/** What the execution has done so far. */
interface Made {
	created: number;
	of: number;
}

export function afterRefusal(
	problem: ServiceProblem,
	order: Pick<InvoiceOrder, 'template' | 'date' | 'workDate'>,
	made: Made,
	today: BookDate,
): Refusal {
	const { kind, outcome } = problem.facts;
	const and = (finding: Finding): Findings => [finding, problem.finding];
	if (outcome === 'unknown')
		return ofOrder({ event: 'failed', outcome, findings: and({ code: 'invoiceOutcomeUnknown' }) });
	switch (kind) {
		case 'closed':
			return ofOrder({
				event: 'closed',
				findings: and({ code: 'invoicePeriodClosed', ofWork: isDatedByWork(order, today) }),
			});
		case 'exists':
			return ofOrder(toFix(...and({ code: 'invoiceRefused' })));
		case 'refused':
			return CANNOT_BE_SENT.has(problem.finding.code)
				? ofOrder(toFix(...and({ code: 'invoiceNotCreated' })))
				: { of: 'unclear', findings: and({ code: 'invoiceRefused' }) };
		case 'template':
			return {
				of: 'all',
				stop: blockedForAll(...and({ code: 'invoiceTemplateRefused', template: order.template })),
			};
		case 'unreachable':
		case 'unreadable':
			return ofOrder(notDoneEvent(...and({ code: 'invoiceNotCreated' })));
		case 'account':
		case 'login':
		case 'rights':
		case 'limit':
		case 'session':
		case 'hiccup':
		case 'input':
			return {
				of: 'all',
				stop: stopFor(problem.finding, made) ?? failedForAll(...and({ code: 'waitsForService' })),
			};
	}
}

/**
 * The order refers to something that the books do not have: this is known without asking, and concerns no other order.
 */
const CANNOT_BE_SENT: ReadonlySet<string> = new Set<Problem['code']>(['codeUnknown', 'unitMissing']);

/** What it means that an order could not be looked up, or that its relation could not be prepared. */
export function afterTrouble(event: EndEvent, made: Made): Refusal {
	const { findings } = event;
	const problem = findings.find(callOf);
	const stop = problem ? stopFor(problem, made) : null;
	if (stop) return { of: 'all', stop };
	if (event.event === 'blocked' && problem?.code === 'refused') return { of: 'unclear', findings };
	return ofOrder(event);
}

/** When the account does not allow it, or no call gets through any more; null for anything else. */
function stopFor(problem: Finding, { created, of }: Made): ProgressEvent | null {
	const kind = KIND_OF[problem.code as Problem['code']];
	if (kind === 'account' || kind === 'login' || kind === 'rights')
		return blockedForAll({ code: 'invoiceAccountRefused' }, problem);
	return kind === 'limit' ? failedForAll({ code: 'serviceTakesNoMore', created, count: of }, problem) : null;
}

/** Every order that was tried was refused with an unknown message: the cause is not known, so none of them changes. */
export function allRefused(tried: readonly string[], [, problem]: Findings): ProgressEvent {
	const refused: Finding = { code: 'invoicesRefused', tried: tried.slice(0, 5) };
	return blockedForAll(refused, ...(problem ? [problem] : []));
}

export function overLimit(limit: number): ProgressEvent {
	return { event: 'skipped', together: 'limit', findings: [{ code: 'workOrdersOverLimit', limit }] };
}

/** Nothing is wrong with the orders that wait. */
export function waitsEvent(finding: Finding): ProgressEvent {
	return { event: 'skipped', together: 'invoices', findings: [finding] };
}

/** No more is created and no order changes: the cause is in the settings, the account or an existing invoice. */
export function blockedForAll(...findings: Findings): ProgressEvent {
	return { event: 'blocked', fix: 'service', together: 'invoices', findings };
}

function failedForAll(...findings: Findings): ProgressEvent {
	return { ...notDoneEvent(...findings), together: 'invoices' };
}
