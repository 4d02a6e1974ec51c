import type { InvoiceOrder } from '../../shared/items/invoice';
import type { ProgressEvent } from '../../shared/items/invoiceProgress';
import type { ServiceProblem } from '../../shared/problems/problem';
import type { Finding } from '../../shared/rows/findings/finding';

/** What it means that a creation gave no number. */
export interface Refusal {
	/** For the order itself. */
	event: ProgressEvent;
	/** For all that would follow in this execution, when nothing more is to be created. */
	stop?: ProgressEvent;
}

export function afterRefusal(problem: ServiceProblem, order: InvoiceOrder): Refusal {
	const { kind, outcome } = problem.facts;
	const and = (finding: Finding): Finding[] => [finding, problem.finding];
	if (outcome === 'unknown') return { event: failed('unknown', and({ code: 'invoiceOutcomeUnknown' })) };
	switch (kind) {
		case 'closed':
			return { event: { event: 'closed', findings: and({ code: 'invoicePeriodClosed' }) } };
		case 'refused':
		case 'exists':
			return { event: { event: 'blocked', fix: 'order', findings: and({ code: 'invoiceRefused' }) } };
		case 'template': {
			const { template } = order;
			return {
				event: ofService(and({ code: 'invoiceTemplateRefused', template })),
				stop: failed('notDone', [{ code: 'waitsForTemplate', template }]),
			};
		}
		case 'account': {
			const waits: Finding = { code: 'waitsForAccount', refusedFor: order.reference };
			return {
				event: ofService(and({ code: 'invoiceAccountRefused' })),
				stop: { event: 'skipped', findings: [waits] },
			};
		}
		case 'unreachable':
		case 'unreadable':
			return { event: failed('notDone', and({ code: 'invoiceNotCreated' })) };
		case 'login':
		case 'rights':
		case 'session':
		case 'limit':
		case 'hiccup':
		case 'input':
			return {
				event: failed('notDone', and({ code: 'invoiceNotCreated' })),
				stop: failed('notDone', and({ code: 'waitsForService' })),
			};
	}
}

function ofService(findings: Finding[]): ProgressEvent {
	return { event: 'blocked', fix: 'service', findings };
}

function failed(outcome: 'notDone' | 'unknown', findings: Finding[]): ProgressEvent {
	return { event: 'failed', outcome, findings };
}
