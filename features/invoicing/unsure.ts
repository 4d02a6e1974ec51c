import { findingsIn } from '../../base/items/fields';
import { identityOf, keptReferences } from '../../base/items/orderReference';
import { recordIn } from '../../base/values/records';
import { textIn, wholeNumber } from '../../base/values/text';
import type { Finding, Findings } from '../../base/words/finding';
import { callOf } from '../../base/words/say';
import type { Progress } from './progress';

/**
 * The kinds of writes. After a write with an unknown outcome, none of its kind goes out for an hour:
 * something that blocked its answer, such as a firewall, may block the next one too, and one more order would
 * wait for a person in each execution.
 */
type WriteKind = 'invoice' | 'relation' | 'claim';

const HOUR_MS = 3_600_000;

/**
 * The memory of executions that start by themselves; null in an execution by hand, of which n8n keeps
 * nothing.
 */
export type Kept = Record<string, unknown> | null;

/**
 * The order whose write of this kind was the last to get no answer, less than an hour ago; '' when there is
 * none. `where` identifies the account.
 */
export function heldIn(kept: Kept, kind: WriteKind, where: string, now: number): string {
	const held = recordIn(recordIn(kept?.unsure)[kind]);
	const isRecent = held.where === where && isWithinHour(wholeNumber(textIn(held.at)), now);
	return isRecent ? textIn(held.reference) : '';
}

/** Remembers that the write for an order got no answer. */
export function hold(kept: Kept, kind: WriteKind, where: string, reference: string, now: number): void {
	if (kept) kept.unsure = { ...recordIn(kept.unsure), [kind]: { where, reference, at: now } };
}

/** An order whose invoice was sent without an answer, and has not been seen since. */
export interface UnsureOrder {
	/** True when the invoice was sent less than an hour ago: it may still be on its way, and arrive. */
	isRecent: boolean;
	findings: Findings;
	/** The payment reference with which the books refuse a second booking; '' where they would make one. */
	paymentReference: string;
}

/** Gives what is remembered of one order, by its reference. */
export function unsureOrderIn(
	kept: Kept,
	reference: string,
	where: string,
	now: number,
): UnsureOrder | undefined {
	const order = recordIn(ordersIn(kept)[identityOf(reference)]);
	const [first, ...others] = findingsIn(order.findings);
	if (order.where !== where || !first) return undefined;
	return {
		isRecent: isWithinHour(wholeNumber(textIn(order.at)), now),
		findings: [first, ...others],
		paymentReference: textIn(order.paymentReference),
	};
}

interface Ended {
	order: { reference: string; book: boolean } | null;
	progress: Progress;
	/** The number of invoices and credits that named the order before its invoice was sent. */
	earlier: number;
}

/**
 * Remembers the orders whose creation ended without an answer. `refusesUsedReferences` is true when the books
 * refuse a second booking with the same payment reference.
 */
export function keepUnsureOrders(
	kept: Kept,
	ended: readonly Ended[],
	{ where, now, refusesUsedReferences }: { where: string; now: number; refusesUsedReferences: boolean },
): void {
	if (!kept) return;
	const orders = new Map(Object.entries(ordersIn(kept)));
	for (const { order, progress, earlier } of ended) {
		if (!order) continue;
		const { reference } = order;
		const identity = identityOf(reference);
		orders.delete(identity);
		if (isOfUnsureCustomer(progress)) hold(kept, 'relation', where, reference, now);
		if (!isUnsureInvoice(progress)) continue;
		hold(kept, 'invoice', where, reference, now);
		const { paymentReference = '' } = refusesUsedReferences ? keptReferences(order, earlier) : {};
		orders.set(identity, { where, at: now, findings: progress.findings, paymentReference });
	}
	const known = [...orders].filter(([, order]) => now - wholeNumber(textIn(recordIn(order).at)) < KEPT_MS);
	kept.unsure = { ...recordIn(kept.unsure), orders: Object.fromEntries(known) };
}

/**
 * The time that an order is remembered: after two weeks on its error status, the reason why it waits no
 * longer helps anybody.
 */
const KEPT_MS = 14 * 24 * HOUR_MS;

interface LookedUp {
	order: { reference: string } | null;
	before: Progress;
	progress: Progress;
}

/** Forgets the orders that a person set back, and those whose invoice was found after all. */
export function forgetUnsure(kept: Kept, orders: readonly LookedUp[]): void {
	if (!kept) return;
	const isOver = ({ before, progress }: LookedUp) => progress.state === 'found' || before.claimed !== true;
	const gone = new Set(
		orders.filter(isOver).flatMap(({ order }) => (order ? identityOf(order.reference) : [])),
	);
	const left = Object.entries(ordersIn(kept)).filter(([identity]) => !gone.has(identity));
	kept.unsure = { ...recordIn(kept.unsure), orders: Object.fromEntries(left) };
}

function ordersIn(kept: Kept): Readonly<Record<string, unknown>> {
	return recordIn(recordIn(kept?.unsure).orders);
}

function isWithinHour(at: number, now: number): boolean {
	return at <= now && now - at < HOUR_MS;
}

/** True when an invoice was sent, and got no answer. */
export function isUnsureInvoice(
	progress: Progress,
): progress is Extract<Progress, { state: 'failed' }> & { outcome: 'unknown' } {
	return (
		progress.state === 'failed' && progress.outcome === 'unknown' && isWithoutAnswer(progress.findings[0])
	);
}

function isWithoutAnswer(finding: Finding): boolean {
	return finding.code === 'invoiceOutcomeUnknown' && finding.because === 'noAnswer';
}

/** True when the customer of an order was sent to the books, and got no answer. */
function isOfUnsureCustomer(progress: Progress): boolean {
	if (progress.state !== 'failed' || progress.findings[0].code !== 'relationNotReady') return false;
	const call = progress.findings.map(callOf).find((one) => one !== null);
	return call?.writes === true && call.outcome === 'unknown';
}
