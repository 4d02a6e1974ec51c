import type { InvoiceOrder } from '../../shared/items/invoice';
import { notDone, type ProgressEvent, toFix } from '../../shared/items/invoiceProgress';
import { KIND_OF, type ServiceProblem } from '../../shared/problems/problem';
import type { Finding, Problem } from '../../shared/rows/findings/finding';
import { isAboutCall } from '../../shared/rows/say';

/** What it means that an order got no invoice. */
export type Refusal =
	/** It concerns this order alone. */
	| { of: 'order'; event: ProgressEvent }
	/** Every order would be refused for it: they end together, in one row. */
	| { of: 'all'; stop: ProgressEvent }
	/** In words that nobody knows: whether it is this order's shows when another one is created. */
	| { of: 'unclear'; findings: Finding[] };

/** How far an execution came. */
interface Made {
	created: number;
	of: number;
}

export function afterRefusal(
	problem: ServiceProblem,
	{ template }: Pick<InvoiceOrder, 'template'>,
	made: Made,
): Refusal {
	const { kind, outcome } = problem.facts;
	const ofOrder = (event: ProgressEvent): Refusal => ({ of: 'order', event });
	const and = (finding: Finding): [Finding, Finding] => [finding, problem.finding];
	if (outcome === 'unknown')
		return ofOrder({ event: 'failed', outcome, findings: and({ code: 'invoiceOutcomeUnknown' }) });
	switch (kind) {
		case 'closed':
			return ofOrder({ event: 'closed', findings: and({ code: 'invoicePeriodClosed' }) });
		case 'exists':
			return ofOrder(toFix(...and({ code: 'invoiceRefused' })));
		case 'refused':
			return CANNOT_BE_SENT.has(problem.finding.code)
				? ofOrder(toFix(...and({ code: 'invoiceNotCreated' })))
				: { of: 'unclear', findings: and({ code: 'invoiceRefused' }) };
		case 'template':
			return { of: 'all', stop: blockedForAll(...and({ code: 'invoiceTemplateRefused', template })) };
		case 'unreachable':
		case 'unreadable':
			return ofOrder(notDone(...and({ code: 'invoiceNotCreated' })));
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

/** What an order names and the books do not have: known without asking, and no other order is refused for it. */
const CANNOT_BE_SENT: ReadonlySet<string> = new Set<Problem['code']>(['codeUnknown', 'unitMissing']);

/** What it means that an order could not be looked up, or that its relation could not be made ready. */
export function afterTrouble(event: ProgressEvent, made: Made): Refusal {
	const findings = 'findings' in event ? event.findings : [];
	const problem = findings.find(isAboutCall);
	const stop = problem ? stopFor(problem, made) : null;
	if (stop) return { of: 'all', stop };
	if (event.event === 'blocked' && problem?.code === 'refused') return { of: 'unclear', findings };
	return { of: 'order', event };
}

/** Where the account does not allow it, or no call gets through any more; null for anything else. */
function stopFor(problem: Finding, { created, of }: Made): ProgressEvent | null {
	const kind = KIND_OF[problem.code as Problem['code']];
	if (kind === 'account' || kind === 'login' || kind === 'rights')
		return blockedForAll({ code: 'invoiceAccountRefused' }, problem);
	return kind === 'limit' ? failedForAll({ code: 'serviceTakesNoMore', created, count: of }, problem) : null;
}

/** Refused in unknown words, each that was tried: whose fault it is cannot be said, so nothing of them changes. */
export function allRefused(tried: readonly string[], [, problem]: readonly Finding[]): ProgressEvent {
	const refused: Finding = { code: 'invoicesRefused', tried: tried.slice(0, 5) };
	return blockedForAll(refused, ...(problem ? [problem] : []));
}

export function overLimit(limit: number): ProgressEvent {
	return { event: 'skipped', together: 'limit', findings: [{ code: 'workOrdersOverLimit', limit }] };
}

/** Nothing is wrong with the orders that wait. */
export function waits(finding: Finding): ProgressEvent {
	return { event: 'skipped', together: 'invoices', findings: [finding] };
}

/** Nothing more is created, and no order changes: settings, the account or an invoice that stands are at fault. */
export function blockedForAll(...findings: Finding[]): ProgressEvent {
	return { event: 'blocked', fix: 'service', together: 'invoices', findings };
}

function failedForAll(...findings: Finding[]): ProgressEvent {
	return { ...notDone(...findings), together: 'invoices' };
}
