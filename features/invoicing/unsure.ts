import { findingsIn } from '../../base/items/fields';
import { identityOf, keptReferences } from '../../base/items/orderReference';
import { recordIn } from '../../base/values/records';
import { textIn, wholeNumber } from '../../base/values/text';
import type { Finding, Findings } from '../../base/words/finding';
import { callOf } from '../../base/words/say';
import type { Progress } from './progress';

/**
 * Kinds of writes. After one whose outcome is unknown none of its kind goes out for an hour, because what blocked its answer, such as a
 * firewall, may block the next one too: one more order would wait for a person in each execution.
 */
type WriteKind = 'invoice' | 'relation' | 'claim';

const HOUR_MS = 3_600_000;

/** What executions that start by themselves keep for the next ones; n8n keeps nothing of a start by hand, and null stands for that. */
export type Kept = Record<string, unknown> | null;

/** At which order the last write of this kind got no answer, less than an hour ago; '' when none did. `where` identifies the account. */
export function heldIn(kept: Kept, kind: WriteKind, where: string, now: number): string {
	const held = recordIn(recordIn(kept?.unsure)[kind]);
	const isRecent = held.where === where && isWithinHour(wholeNumber(textIn(held.at)), now);
	return isRecent ? textIn(held.reference) : '';
}

/** Keeps that a write got no answer. */
export function hold(kept: Kept, kind: WriteKind, where: string, reference: string, now: number): void {
	if (kept) kept.unsure = { ...recordIn(kept.unsure), [kind]: { where, reference, at: now } };
}

/** An order whose invoice was sent without an answer, and of which nothing was seen. */
export interface UnsureOrder {
	/** Whether that is less than an hour ago: what is still on its way may arrive. */
	isRecent: boolean;
	findings: Findings;
	/** With which the books refuse a second booking; '' where they would make one. */
	paymentReference: string;
}

/** Of one order, by its reference. */
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
	/** Its progress before it was sent. */
	earlier: number;
}

/**
 * Keeps how the creation of these orders ended. `refusesUsedReferences`: the books refuse a second booking with one payment
 * reference.
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

/** After two weeks on its error status, the reason why an order waits no longer helps anybody. */
const KEPT_MS = 14 * 24 * HOUR_MS;

interface LookedUp {
	order: { reference: string } | null;
	before: Progress;
	progress: Progress;
}

/** Forgets the orders that a person set back, and those whose invoice stands after all. */
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

/** Whether an invoice was sent, and got no answer. */
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

/** Whether its customer was sent, and got no answer. */
function isOfUnsureCustomer(progress: Progress): boolean {
	if (progress.state !== 'failed' || progress.findings[0].code !== 'relationNotReady') return false;
	const call = progress.findings.map(callOf).find((one) => one !== null);
	return call?.writes === true && call.outcome === 'unknown';
}
