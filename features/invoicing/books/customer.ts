import type { InvoiceOrder } from '../item';
import { type ProgressEvent, toFix } from '../progress';
import type { Finding } from '../../../base/words/finding';
import type { Decision } from '../../../base/words/row';
import type { Relation } from '../../../services/eBoekhouden/types';
import { type BooksCatalogue, type FilledLine, fillLines, vatGivenTo } from './fill';
import { afterNotReady } from './refusal';
import { ensureRelation } from '../../relations/inBooks';
import { customerOf, vatQuestion } from './vat';
import type { ExportSettings, InvoiceClient } from './work';

export interface BillingContext {
	client: InvoiceClient;
	settings: ExportSettings;
	catalogue: BooksCatalogue;
}

/** Whom an order is billed to, as the books have it, and its lines with the VAT of that customer. */
export interface BilledCustomer {
	relation: Relation;
	lines: FilledLine[];
	/** What to know about the customer. */
	notes: Finding[];
}

/**
 * Brings the customer of an order into the books, as far as the settings allow, and asks what only a person knows about customer and
 * VAT. In a preview, and before the claim of an order, nothing is written.
 */
export async function billedCustomer(
	order: InvoiceOrder,
	{ client, settings, catalogue }: BillingContext,
	/** Takes what was done to the relation, whatever comes of the order. */
	tell: (decision: Decision) => void = () => undefined,
): Promise<BilledCustomer | ProgressEvent> {
	const ensured = await ensureRelation(order.relation, client.relations, settings);
	if ('findings' in ensured) return afterNotReady(ensured);
	const { relation, decision, notes = [] } = ensured;
	if (decision) tell(decision);
	const customer = customerOf(relation, order.relation, settings.overwriteRelations);
	const billed = linesFor(order, customer, { settings, catalogue });
	if ('event' in billed) return billed;
	const question = vatQuestion(order.date, { customer, inBooks: relation }, billed.lines, settings);
	if (question) return { event: 'blocked', fix: 'service', findings: [question] };
	return { relation, lines: billed.lines, notes };
}

/** The lines as they are billed to this customer. */
export function linesFor(
	order: InvoiceOrder,
	customer: Relation,
	{ settings, catalogue }: Pick<BillingContext, 'settings' | 'catalogue'>,
): { lines: FilledLine[] } | ProgressEvent {
	const filled = fillLines(order, catalogue, vatGivenTo(customer, settings.vatExceptions));
	if (!('faults' in filled)) return filled;
	const { faults } = filled;
	if (faults.every(({ code }) => code === 'lineAccountMissing')) return ACCOUNT_MISSING;
	return toFix({ code: 'orderNotInvoiceable', faults });
}

/** The order is right: one setting is empty, which is said of all such orders at once. */
const ACCOUNT_MISSING: ProgressEvent = {
	event: 'blocked',
	fix: 'service',
	together: 'defaultLedgerAccount',
	findings: [{ code: 'defaultAccountMissing' }],
};
