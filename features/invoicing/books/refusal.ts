import type { InvoiceOrder } from '../item';
import { notDoneEvent, type ProgressEvent, toFix } from '../progress';
import type { ServiceProblem } from '../../../base/problems/problem';
import type { Finding, Findings } from '../../../base/words/finding';
import type { NotReady } from '../../relations/inBooks';
import type { BookDate } from '../../../base/values/dates';
import { isDatedByWork } from './work';

/** How an order ends whose invoice the books did not take: fixed by a person, or as it was when nothing is wrong with it. */
export function afterRefusal(
	problem: ServiceProblem,
	order: Pick<InvoiceOrder, 'template' | 'date' | 'workDate'>,
	today: BookDate,
): ProgressEvent {
	const { kind, outcome } = problem.facts;
	const and = (finding: Finding): Findings => [finding, problem.finding];
	if (outcome === 'unknown')
		return {
			event: 'failed',
			outcome,
			findings: and({ code: 'invoiceOutcomeUnknown', because: 'noAnswer', invoiceNumber: '' }),
		};
	switch (kind) {
		case 'closed':
			return {
				event: 'closed',
				together: 'invoices',
				findings: and({
					...{ code: 'invoicePeriodClosed', by: 'books', closedUntil: '' },
					ofWork: isDatedByWork(order, today),
				}),
			};
		case 'exists':
		case 'refused':
			return toFix(...and({ code: 'invoiceNotCreated', template: '' }));
		case 'template':
			return blockedForAll(...and({ code: 'invoiceNotCreated', template: order.template }));
		case 'account':
		case 'login':
		case 'rights':
			return blockedForAll(...and({ code: 'invoiceNotCreated', template: '' }));
		case 'unreachable':
		case 'unreadable':
		case 'limit':
		case 'session':
		case 'hiccup':
		case 'input':
			return { ...notDoneEvent(...and({ code: 'invoiceNotCreated', template: '' })), together: 'invoices' };
	}
}

/** The same for an order whose customer cannot be billed. */
export function afterNotReady({ findings, isOfOrder, problem }: NotReady): ProgressEvent {
	const kind = problem?.facts.kind;
	const ofAll = [{ code: 'invoiceNotCreated', template: '' }, ...findings.slice(1)] satisfies Findings;
	if (kind === 'account' || kind === 'login' || kind === 'rights') return blockedForAll(...ofAll);
	if (kind === 'limit') return { ...notDoneEvent(...ofAll), together: 'invoices' };
	return isOfOrder ? toFix(...findings) : notDoneEvent(...findings);
}

/** A refusal in words that only the service knows: it may be the order's, or the account's. */
export function refusalIn(event: ProgressEvent): Finding | undefined {
	return 'findings' in event ? event.findings.find(({ code }) => code === 'refused') : undefined;
}

export function overLimit(limit: number): ProgressEvent {
	const finding: Finding = { code: 'ordersWait', because: 'limit', about: String(limit) };
	return { event: 'skipped', together: 'limit', findings: [finding] };
}

/** Nothing is wrong with the orders that wait. */
export function waitsEvent(because: 'refusals' | 'invoice', about: string): ProgressEvent {
	return { event: 'skipped', together: 'invoices', findings: [{ code: 'ordersWait', because, about }] };
}

/** Nothing is wrong with the order: the cause is in the settings, the account or an existing invoice. */
export function blockedForAll(...findings: Findings): ProgressEvent {
	return { event: 'blocked', fix: 'service', together: 'invoices', findings };
}
