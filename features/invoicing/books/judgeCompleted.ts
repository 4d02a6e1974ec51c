import type { CompletedOrder } from '../completedOrder';
import { explainAs, identitiesOn, ordersOn, referenceText } from '../../../base/items/orderReference';
import type { Fault, Finding } from '../../../base/words/finding';
import type { RowAction } from '../../../base/words/row';
import { isSameCode } from '../../../base/values/text';
import { formatMoney, parseDecimal, sum, ZERO } from '../../../base/values/money';
import type { Invoice } from '../../../services/eBoekhouden/types';
import { contradictsItself, differences, firstFew, ownTotalOf, billedTotal } from './compare';
import { type CreditPair, uncredited, wordsIn } from './credits';
import { creditFinding, type InvoicesState, stateOfInvoices, type StateEvidence } from './stateOfInvoices';

export interface Reconciled {
	finding: Finding;
	/** The question that an explanation answers. */
	also?: Finding[];
	action: RowAction;
	attention: boolean;
	/** The invoices in force; empty when it has no invoice, or only a credited one. */
	standing: readonly Invoice[];
}

/** The invoices to compare an order with. */
export interface OrderEvidence extends Required<StateEvidence> {
	/** Invoices with the reference of this order. */
	own: readonly Invoice[];
	/** Whether every invoice was read. */
	whole: boolean;
	/** Whether it was invoiced before the last report: prices and settings may have changed since, so totals are not compared. */
	isOld: boolean;
	/** The orders in the references on an invoice, as far as this report has them. */
	sharedBy(invoice: Invoice): CompletedOrder[];
	/** Whether an order belongs to a later report; that one compares all orders of an invoice. */
	isLater(identity: string): boolean;
}

/** An order that a person explained is not asked about, also when it has an invoice; the row shows the explanation. */
export function reconcileOrder(order: CompletedOrder, evidence: OrderEvidence): Reconciled {
	const found = compareOrder(order, evidence);
	if (!found.attention) return found;
	// An explanation counts only for the invoices that it was given for.
	const ofStanding = found.standing.length === 0 ? '' : nameOf(order, found.standing);
	const about = 'explainAs' in found.finding ? found.finding.explainAs : ofStanding;
	const why = order.whyNot.find((one) => one.code === 'orderExplained' && one.about === about.toLowerCase());
	if (!why) return found;
	return { ...found, also: [found.finding], finding: why, action: 'unchanged', attention: false };
}

function nameOf({ reference }: CompletedOrder, invoices: readonly Invoice[]): string {
	return explainAs(
		reference,
		invoices.map(({ number }) => number),
	);
}

function compareOrder(order: CompletedOrder, evidence: OrderEvidence): Reconciled {
	const state = stateOfInvoices(order, uncredited(evidence.own), evidence);
	switch (state.is) {
		case 'shared': {
			const { invoice, standing } = state;
			if (evidence.own.length === 1) return judgeShared(order, invoice, evidence);
			return toLookAt(sharesInvoice(order, invoice, evidence), standing.length > 0 ? standing : [invoice]);
		}
		case 'doubtful':
		case 'draft':
			return toLookAt(creditFinding(order, state), [state.invoice]);
		case 'turned':
			// An explanation is for all of them: a further credit is asked about again.
			return toLookAt(creditFinding(order, state), state.credits);
		case 'several':
			return toLookAt(invoicedTwice(order, state.standing), state.standing);
		case 'partlyCredited':
			return judgePartlyCredited(order, state);
		case 'unnamedCredit':
			return state.isNamed ? withoutInvoice(order, state, evidence) : unnamedCredit(order, state);
		case 'one':
			return judgeOne(order, state.invoice, evidence);
		case 'none':
			return withoutInvoice(order, state.credited.at(-1), evidence);
	}
}

/** No invoice is in force; `last`: the one that was credited last. */
function withoutInvoice(
	order: CompletedOrder,
	last: CreditPair | undefined,
	evidence: OrderEvidence,
): Reconciled {
	// An invoice that was not read may be in force.
	if (!evidence.whole) return without({ code: 'orderNotReconciled' }, false);
	const [why] = order.whyNot;
	if (last && !OPEN.has(why.code) && !isMadeAnew(last.invoice, evidence))
		return without(creditedBy(last), false);
	return without(invoicedElsewhere(order, why, evidence) ?? why, order.attention);
}

/** Whether other orders of a credited invoice were invoiced again: then this one may have been forgotten. */
function isMadeAnew(invoice: Invoice, evidence: OrderEvidence): boolean {
	return ordersOn(invoice).length > 1 && uncredited(ofOrdersOn(invoice, evidence)).standing.length > 0;
}

/** For an order that something else marked as handled, such as OutSmart's own coupling: the invoices that this may have made. */
function invoicedElsewhere(
	{ relation, lines, workDate }: CompletedOrder,
	why: Finding,
	{ unnamed }: OrderEvidence,
): Finding | null {
	if (why.code !== 'orderHandledWithoutInvoice' || !why.released || lines.length === 0) return null;
	const ofCustomer = unnamed.filter(({ relationCode }) => isSameCode(relationCode, relation.code));
	const isOfOrder = (invoice: Invoice) =>
		(invoice.date === '' || invoice.date >= workDate) && ownTotalOf(invoice).eq(billedTotal(lines));
	const invoiceNumbers = uncredited(ofCustomer)
		.standing.filter(isOfOrder)
		.map(({ number }) => number);
	return invoiceNumbers.length > 0
		? { code: 'orderInvoicedElsewhere', invoiceNumbers, text: why.text }
		: null;
}

/** Reasons of orders that still get an invoice, also after a credit. */
const OPEN: ReadonlySet<string> = new Set<Finding['code']>([
	...(['orderWaitsForInvoice', 'orderNotReleased', 'orderOnErrorStatus', 'orderCannotBeInvoiced'] as const),
]);

function without(finding: Finding, attention: boolean): Reconciled {
	return { finding, action: attention ? 'blocked' : 'skipped', attention, standing: [] };
}

function creditedBy({ invoice, credit }: CreditPair): Finding {
	return { code: 'orderCredited', invoiceNumber: invoice.number, creditNumber: credit.number };
}

const found = (finding: Finding, standing: readonly Invoice[]): Reconciled => {
	return { finding, standing, action: 'unchanged', attention: false };
};
const toLookAt = (finding: Finding, standing: readonly Invoice[]): Reconciled => ({
	...{ finding, standing, action: 'blocked', attention: true },
});

function judgeOne(order: CompletedOrder, invoice: Invoice, evidence: OrderEvidence): Reconciled {
	const { number } = invoice;
	const isOfDebtor = isSameCode(order.relation.code, invoice.relationCode);
	if (order.byQuotation && isOfDebtor && ownTotalOf(invoice).gt(ZERO))
		return found({ code: 'orderInvoicedByQuotation', invoiceNumber: number }, [invoice]);
	const wrong = whatIsWrong(order, invoice, evidence.isOld);
	// There may be a second invoice on a day that was not read completely.
	if (!wrong && !evidence.whole)
		return { ...found({ code: 'orderNotReconciled' }, [invoice]), action: 'skipped' };
	const twin = wrong ? undefined : twinOf(order, invoice, evidence);
	if (twin) return toLookAt(invoicedTwice(order, [invoice, twin]), [invoice]);
	return wrong
		? toLookAt(wrong, [invoice])
		: found({ code: 'orderInvoiced', invoiceNumber: number }, [invoice]);
}

/** Another invoice for this customer and amount with the number of the order, such as OutSmart's own coupling makes. */
function twinOf(
	{ reference }: CompletedOrder,
	invoice: Invoice,
	{ unnamed }: OrderEvidence,
): Invoice | undefined {
	const [number = ''] = reference.split(' #');
	return uncredited(unnamed).standing.find(
		(one) =>
			isSameCode(one.relationCode, invoice.relationCode) &&
			ownTotalOf(one).eq(ownTotalOf(invoice)) &&
			wordsIn(one).has(number.trim()),
	);
}

/** An invoice of several orders, made by hand: right when all are of its debtor, the totals agree, and none of it was credited. */
function judgeShared(order: CompletedOrder, invoice: Invoice, evidence: OrderEvidence): Reconciled {
	const named = ordersOn(invoice);
	const sharing = evidence.sharedBy(invoice);
	const later = named.filter((identity) => evidence.isLater(identity));
	const facts = { invoiceNumber: invoice.number, orders: named.length, later };
	const known = sharing.filter(({ byQuotation, faults }) => !byQuotation && faults.length === 0);
	const [total, least] = [ownTotalOf(invoice), sum(known.map(({ lines }) => billedTotal(lines)))];
	// Without the totals of all orders, the known ones are a lower limit.
	const isEnough = known.length === named.length ? total.eq(least) : total.gt(least) && total.gt(ZERO);
	const areThere = sharing.length + later.length === named.length;
	const isOfOne = sharing.every(({ relation }) => isSameCode(relation.code, invoice.relationCode));
	const { standing } = uncredited(ofOrdersOn(invoice, evidence));
	const isWhole = standing.length === 1 && standing.includes(invoice);
	const isRight =
		areThere && isOfOne && isWhole && contradictsItself(invoice) === null && (evidence.isOld || isEnough);
	return isRight
		? found({ code: 'orderInvoicedTogether', ...facts }, [invoice])
		: toLookAt(sharesInvoice(order, invoice, evidence), [invoice]);
}

/** All invoices that name one of the orders on this one. */
function ofOrdersOn(invoice: Invoice, { all }: OrderEvidence): Invoice[] {
	const named = new Set(ordersOn(invoice));
	return all.filter((one) => identitiesOn(one).some((identity) => named.has(identity)));
}

/** The explanation names all invoices of these orders, so that a further credit is asked about again. */
function sharesInvoice(order: CompletedOrder, invoice: Invoice, evidence: OrderEvidence): Finding {
	const orders = ordersOn(invoice).length;
	const explainAs = nameOf(order, ofOrdersOn(invoice, evidence));
	return { code: 'orderSharesInvoice', invoiceNumber: invoice.number, orders, explainAs };
}

/** These come from settings, which may have been different then; the order is not compared on them. */
const OF_SETTINGS: ReadonlySet<Fault['code']> = new Set<Fault['code']>(['vatCodeDiffers', 'accountDiffers']);

function whatIsWrong(order: CompletedOrder, invoice: Invoice, isOld: boolean): Finding | null {
	const { number } = invoice;
	const explainAs = nameOf(order, [invoice]);
	if (order.faults.length > 0 && !isOld)
		return {
			...{ code: 'orderNotCompared', invoiceNumber: number, explainAs },
			faults: firstFew(order.faults).faults,
		};
	const isTold = ({ code }: Fault) => (isOld ? code === 'invoiceToOtherDebtor' : !OF_SETTINGS.has(code));
	const faults = differences(order, invoice).filter(isTold);
	if (faults.length > 0)
		return { code: 'orderInvoiceDiffers', invoiceNumber: number, explainAs, ...firstFew(faults) };
	const [ofInvoice, ofOrder] = [ownTotalOf(invoice), billedTotal(order.lines)];
	if (contradictsItself(invoice) !== null)
		return {
			code: 'orderInvoiceContradictsItself',
			invoiceNumber: number,
			total: invoice.totalExcludingVat,
			totalOfLines: formatMoney(ofInvoice),
			explainAs,
		};
	if (isOld || ofInvoice.eq(ofOrder)) return null;
	const [totalOfInvoice, totalOfOrder] = [ofInvoice, ofOrder].map(formatMoney) as [string, string];
	return { code: 'orderTotalDiffers', invoiceNumber: number, totalOfInvoice, totalOfOrder, explainAs };
}

function unnamedCredit(
	{ reference }: CompletedOrder,
	{ invoice, credit, also }: Extract<InvoicesState, { is: 'unnamedCredit' }>,
): Reconciled {
	const numbers = { invoiceNumber: invoice.number, creditNumber: credit.number };
	return toLookAt({ code: 'orderCreditUnnamed', ...numbers, also, text: referenceText(reference) }, [
		invoice,
	]);
}

function invoicedTwice(order: CompletedOrder, invoices: readonly Invoice[]): Finding {
	const invoiceNumbers = invoices.map(({ number }) => number);
	return { code: 'orderInvoicedTwice', invoiceNumbers, explainAs: nameOf(order, invoices) };
}

/** Right when the rest is what the order comes to now, for its debtor; without all totals of the books the rest is not known. */
function judgePartlyCredited(
	order: CompletedOrder,
	{ invoice, left, standing }: Extract<InvoicesState, { is: 'partlyCredited' }>,
): Reconciled {
	const isOfDebtor = isSameCode(order.relation.code, invoice.relationCode);
	const isKnown = standing.every(({ totalExcludingVat }) => parseDecimal(totalExcludingVat) !== null);
	const isRight = isKnown && isOfDebtor && order.faults.length === 0 && left.eq(billedTotal(order.lines));
	const facts = { invoiceNumbers: standing.map(({ number }) => number), left: formatMoney(left) };
	return isRight
		? found({ code: 'orderCreditedToRest', ...facts }, standing)
		: toLookAt({ code: 'orderPartlyCredited', ...facts, explainAs: nameOf(order, standing) }, standing);
}
