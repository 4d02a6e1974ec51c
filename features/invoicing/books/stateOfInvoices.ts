import type { InvoiceOrder, Line } from '../item';
import { ordersOn, referenceText } from '../../../base/items/orderReference';
import type { Finding } from '../../../base/words/finding';
import { isSameCode } from '../../../base/values/text';
import { parseDecimal, sum, ZERO, type Money } from '../../../base/values/money';
import type { Invoice } from '../../../services/eBoekhouden/types';
import { billedTotal, ownTotalOf } from '../sum/amounts';
import {
	type Credited,
	type CreditEvidence,
	type CreditPair,
	doubtfulIn,
	draftAmong,
	isTurned,
	sharedIn,
	type uncredited,
	type UnnamedCredit,
	unnamedCreditOf,
} from './credits';

/** The invoices of an order: those in force, and those that credits cancel. */
type Split = ReturnType<typeof uncredited>;

/** Decides about credits that do not name the order. Without `isDraft`, every credit counts as booked. */
export type StateEvidence = CreditEvidence & { isDraft?: (invoice: Invoice) => boolean };

/** What an order has in invoices and credits. Each caller has a code of its own for each state. */
export type InvoicesState =
	/** Nothing in force: no invoice, or all of them are credited. */
	| { is: 'none'; credited: readonly Credited[] }
	/** One invoice in force, and no credit of it; whether it is right is compared later. */
	| { is: 'one'; invoice: Invoice }
	/** An invoice of several orders. How much of it belongs to which order is not known. */
	| { is: 'shared'; invoice: Invoice; standing: readonly Invoice[] }
	/** A credit that is older than its invoice and does not name it. */
	| ({ is: 'doubtful' } & Credited)
	/** A credit that is only a draft. */
	| ({ is: 'draft' } & CreditPair)
	/** More than one invoice in force, or one with a credit of another debtor; `standing` has the credits too. */
	| { is: 'several'; invoices: readonly Invoice[]; standing: readonly Invoice[] }
	/** One invoice, and credits of a part of it. `left` is their total, excluding VAT. */
	| {
			is: 'partlyCredited';
			invoice: Invoice;
			credits: readonly Invoice[];
			left: Money;
			standing: readonly Invoice[];
	  }
	/** Only credits are in force. */
	| { is: 'turned'; credits: readonly [Invoice, ...Invoice[]] }
	/** A credit of the invoice that does not name the order; for the export it has to, for the report `isNamed` is enough. */
	| ({ is: 'unnamedCredit'; invoice: Invoice } & UnnamedCredit);

/** The first of these states that holds, for the export of invoices and for the report alike. */
export function stateOfInvoices(
	{ lines }: { lines: readonly Pick<Line, 'quantity' | 'unitPrice'>[] },
	{ standing, credited }: Split,
	evidence: StateEvidence,
): InvoicesState {
	const { isDraft = () => false } = evidence;
	const shared = sharedIn({ standing, credited }, lines);
	if (shared) return { is: 'shared', invoice: shared, standing };
	const doubtful = doubtfulIn(credited, evidence.all);
	if (doubtful) return { is: 'doubtful', ...doubtful };
	const draft = draftAmong(credited, isDraft);
	if (draft) return { is: 'draft', ...draft };
	const [invoice, ...more] = standing;
	if (!invoice) return { is: 'none', credited };
	if (more.length > 0) return stateOfSeveral(lines, [invoice, ...more]);
	const found = ordersOn(invoice).length > 1 ? null : unnamedCreditOf(invoice, evidence);
	if (found?.isNamed && isDraft(found.credit)) return { is: 'draft', invoice, credit: found.credit };
	if (!found?.isNamed && isTurned(lines, invoice)) return { is: 'turned', credits: [invoice] };
	return found ? { is: 'unnamedCredit', invoice, ...found } : { is: 'one', invoice };
}

/** An invoice has the sign of its order, a credit the opposite one. */
function stateOfSeveral(
	lines: Parameters<typeof stateOfInvoices>[0]['lines'],
	standing: readonly [Invoice, ...Invoice[]],
): InvoicesState {
	const isNegative = billedTotal(lines).lt(ZERO);
	const isInvoice = (one: Invoice) => ownTotalOf(one).lt(ZERO) === isNegative;
	const [invoices, credits] = [standing.filter(isInvoice), standing.filter((one) => !isInvoice(one))];
	const [invoice, another] = invoices;
	if (!invoice && standing.every((one) => isTurned(lines, one))) return { is: 'turned', credits: standing };
	if (!invoice) return { is: 'several', invoices: standing, standing };
	if (another) return { is: 'several', invoices, standing };
	if (credits.some(({ relationCode }) => !isSameCode(relationCode, invoice.relationCode)))
		return { is: 'several', invoices: standing, standing };
	return { is: 'partlyCredited', invoice, credits, left: sum(standing.map(totalOf)), standing };
}

/** As the books have it, which a discount makes another total than that of the lines. */
function totalOf(invoice: Invoice): Money {
	return parseDecimal(invoice.totalExcludingVat) ?? ownTotalOf(invoice);
}

type CreditState = Extract<InvoicesState, { is: 'doubtful' | 'draft' | 'turned' }>;

/** The finding for a state that is wrong for the export and for the report. */
export function creditFinding({ reference }: Pick<InvoiceOrder, 'reference'>, state: CreditState): Finding {
	const text = referenceText(reference);
	if (state.is === 'turned') return { code: 'creditStands', creditNumber: state.credits[0].number, text };
	return state.is === 'doubtful' ? { code: 'creditOfBefore', ...numbersOf(state), text } : draftCredit(state);
}

export function draftCredit(pair: CreditPair): Finding {
	return { code: 'creditNotBooked', ...numbersOf(pair) };
}

function numbersOf({ invoice, credit }: CreditPair) {
	return { invoiceNumber: invoice.number, creditNumber: credit.number };
}
