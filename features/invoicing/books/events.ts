import type { Question } from '../sum/guards';
import type { InvoiceOrder } from './work';
import { notDoneEvent, type ProgressEvent, toFix, type Progress } from '../progress';
import { isUncertain, type ServiceProblem } from '../../../base/problems/problem';
import type { Finding, Findings } from '../../../base/words/finding';
import type { NotReady } from '../../relations/ensureRelation';
import type { BookDate } from '../../../base/values/dates';
import { findingsIn } from '../../../base/items/fields';
import { recordIn } from '../../../base/values/records';
import { textIn, brief } from '../../../base/values/text';
import { ordersOn, referenceText } from '../../../base/items/orderReference';
import { formatMoney, ZERO } from '../../../base/values/money';
import {
	billedTotal,
	contradictsItself,
	vatOf,
	atTariffsOf,
	type Due,
	type Standing,
	type Summed,
} from '../sum/sum';

/** The event for an order whose invoices together have the total of the order. */
export function foundEvent({ invoices, net }: Summed) {
	const number =
		(invoices.find((one) => !one.totalExcludingVat.startsWith('-')) ?? invoices[0])?.number ?? '';
	const findings: Finding[] = [{ code: 'invoiceFoundBefore', invoiceNumber: brief(number) }];
	return { event: 'found' as const, number, total: formatMoney(net ?? ZERO), findings };
}

/** The maximum number of orders or relations that a question names. */
const NAMED_AT_MOST = 5;

/** The event that asks about an order whose invoices do not have the total of the order. */
export function toLookAt(
	{ reference }: InvoiceOrder,
	summed: Summed,
	{ due, standing }: { due: Due; standing: Exclude<Standing, 'nothing' | 'right'> },
) {
	const { invoices, net, vat, debtors, others } = summed;
	const lines = atTariffsOf(invoices, due.lines);
	const [ofInvoices, ofOrder] =
		standing === 'otherVat' ? [vat, vatOf(lines, invoices[0]?.date ?? '')] : [net, billedTotal(lines)];
	const ofSeveral = invoices.filter((one) => ordersOn(one).length > 1);
	const credits = ofSeveral.filter((one) => one.totalExcludingVat.startsWith('-'));
	const isCredit = standing === 'shared' && credits.length > 0;
	const named = isCredit ? credits : standing === 'shared' ? ofSeveral : invoices;
	const isWrong = standing === 'otherTotal' && contradictionIn(summed) !== null;
	const elsewhere = standing === 'otherDebtor' ? debtors : others;
	const finding: Finding = {
		code: 'orderSumDiffers',
		because: isCredit ? 'sharedCredit' : isWrong ? 'ownTotal' : standing,
		invoiceNumbers: named.map(({ number }) => number || '–'),
		ofInvoices: ofInvoices ? formatMoney(ofInvoices) : '?',
		ofOrder: ofOrder ? formatMoney(ofOrder) : '?',
		others: elsewhere.slice(0, NAMED_AT_MOST).map(brief).join(', '),
		text: referenceText(reference),
	};
	return { ...toFix(finding), number: invoices[0]?.number };
}

/**
 * The finding about an invoice of the order whose totals are not those of its own lines: the next invoice
 * would be wrong too.
 */
export function contradictionIn({ invoices }: Summed): Finding | null {
	const wrong = invoices.find(contradictsItself);
	return wrong ? { code: 'wrongTotalStands', invoiceNumber: wrong.number } : null;
}

/**
 * The event that asks about a credit or an invoice that does not name its order, or that waits for the answer
 * at another order.
 */
export function questionEvent(question: Question, { invoices }: Summed): ProgressEvent {
	if ('doubt' in question) return { ...toFix(question.doubt), number: invoices[0]?.number };
	const { document, askedAt } = question;
	return { event: 'skipped', together: 'answer', findings: [{ code: 'waitsForAnswer', document, askedAt }] };
}

/**
 * The finding about an order on its error status, or just claimed, that has no invoice in the books. With
 * `noAnswer`, its invoice was sent more than an hour ago.
 */
export function noInvoiceSeen(
	{ book }: InvoiceOrder,
	because: 'noAnswer' | 'notKnown' = 'notKnown',
): Finding {
	return { code: 'noInvoiceSeen', because, mayBeDraft: !book };
}

/**
 * The event that ends an order whose invoice the books refused: a person has to fix the order, or it stays as it is because
 * nothing is wrong with it.
 */
export function afterRefusal(
	problem: ServiceProblem,
	order: Pick<InvoiceOrder, 'template' | 'date' | 'workDate'>,
	today: BookDate,
): ProgressEvent {
	const { kind } = problem.facts;
	const and = (finding: Finding): Findings => [finding, problem.finding];
	if (isUncertain(problem))
		return {
			event: 'failed',
			outcome: 'unknown',
			findings: and({ code: 'invoiceOutcomeUnknown', because: 'noAnswer', invoiceNumber: '' }),
		};
	switch (kind) {
		case 'closed':
			return {
				event: 'closed',
				together: 'invoices',
				findings: and({
					code: 'invoicePeriodClosed',
					by: 'books',
					closedUntil: '',
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

/** True when an invoice has the date of the work, and would have another date if it were dated today. */
export function isDatedByWork(
	{ date, workDate }: Pick<InvoiceOrder, 'date' | 'workDate'>,
	today: BookDate,
): boolean {
	return date === workDate && date !== today;
}

/** The event that ends an order whose customer cannot be billed. */
export function afterNotReady({ findings, isOfOrder, problem }: NotReady): ProgressEvent {
	const kind = problem?.facts.kind;
	const ofAll = [{ code: 'invoiceNotCreated', template: '' }, ...findings.slice(1)] satisfies Findings;
	if (kind === 'account' || kind === 'login' || kind === 'rights') return blockedForAll(...ofAll);
	if (kind === 'limit') return { ...notDoneEvent(...ofAll), together: 'invoices' };
	return isOfOrder ? toFix(...findings) : notDoneEvent(...findings);
}

/**
 * The finding of an event about a refusal in words that only the service knows: its cause may be the order,
 * or the account.
 */
export function refusalIn(event: ProgressEvent): Finding | undefined {
	return 'findings' in event ? event.findings.find(({ code }) => code === 'refused') : undefined;
}

export function overLimit(limit: number): ProgressEvent {
	const finding: Finding = { code: 'ordersWait', because: 'limit', about: String(limit) };
	return { event: 'skipped', together: 'limit', findings: [finding] };
}

/**
 * The event for an order with which nothing is wrong, because the cause is in the settings, the account or an existing invoice.
 */
export function blockedForAll(...findings: Findings): ProgressEvent {
	return { event: 'blocked', fix: 'service', together: 'invoices', findings };
}

/**
 * The date that e-Boekhouden refused this hour. Without it, an order would be claimed, refused and released
 * again in each execution: its status would change 192 times a day, and later orders would wait for a place.
 * A person may open the period at any time, and n8n keeps nothing of a start by hand.
 */
export interface ClosedThisHour {
	/** Invoices up to this date are refused. */
	until: BookDate;
	findings: Findings;
}

/**
 * Reads the refused date that was kept; null in another hour or for other books. `where` identifies the
 * books; `hour` is such as `2026-11-22 05`.
 */
export function closedIn(kept: unknown, where: string, hour: string): ClosedThisHour | null {
	const given = recordIn(kept);
	if (given.hour !== hour || given.where !== where) return null;
	const [first, ...others] = findingsIn(given.findings);
	return first ? { until: textIn(given.until) as BookDate, findings: [first, ...others] } : null;
}

/** The value to keep after orders were refused for their date; null when none was. */
export function closedNow(
	works: readonly { order: InvoiceOrder | null; progress: Progress }[],
	where: string,
	hour: string,
): object | null {
	const closed = works.flatMap(({ order, progress }) =>
		order && progress.state === 'closed' && isByBooks(progress.findings[0])
			? [{ until: order.date, findings: progress.findings }]
			: [],
	);
	const [last] = closed.sort((one, other) => (one.until > other.until ? -1 : 1));
	return last ? { hour, where, ...last } : null;
}

function isByBooks(finding: Finding): boolean {
	return finding.code === 'invoicePeriodClosed' && finding.by === 'books';
}

export function closedFor(
	{ date }: InvoiceOrder,
	closed: ClosedThisHour | null | undefined,
): ProgressEvent | null {
	if (!closed || date > closed.until) return null;
	return { event: 'closed', together: 'invoices', findings: closed.findings };
}
