import type { CompletedOrder, OrderPeriod } from '../completedOrder';
import {
	hasId,
	hasReference,
	identitiesOn,
	identityFor,
	identityOf,
	referenceOn,
	referenceText,
} from '../../../base/items/orderReference';
import type { Fault, Finding } from '../../../base/words/finding';
import type { Decision, Json, RowAction } from '../../../base/words/row';
import { brief, codeKey, isSameCode } from '../../../base/values/text';
import { type BookDate, daysBetween, isWithin } from '../../../base/values/dates';
import { formatMoney, parseDecimal, sum, ZERO } from '../../../base/values/money';
import type { Invoice } from '../../../services/eBoekhouden/types';
import { contradictsItself, differences, firstFew, ownTotalOf, totalOf } from './compare';
import {
	type Credited,
	type CreditEvidence,
	doubtfulIn,
	signIn,
	signOf,
	uncredited,
	unnamedCreditOf,
} from './credits';
import { creditOfBefore } from './judge';
import type { OrderBooks } from './orderBooks';
import { paymentOf } from './payment';
import { invoicesByIdentity } from './search';
import { aboutInvoice, SERVICE } from './work';

/** A decision and its order; without an order it is about all of them. */
interface ReconciledRow {
	decision: Decision;
	order?: CompletedOrder;
}

/** A row for each order, then for invoices without an order, then for what could not be read. */
export function reconcile(
	orders: readonly CompletedOrder[],
	period: OrderPeriod,
	books: OrderBooks,
): ReconciledRow[] {
	const byIdentity = invoicesByIdentity(books.invoices);
	const known = new Map(orders.map((order) => [identityOf(order.reference), order]));
	const unnamed = books.invoices.filter((invoice) => !hasReference(invoice));
	const counted = new Set<Invoice>();
	const compared = orders.filter((order) => !books.leftOut.has(order));
	const first = books.made.firstDay();
	const isEarlier = ({ workDate }: CompletedOrder) => first !== null && workDate !== '' && workDate < first;
	const before: CompletedOrder[] = [];
	const rows = compared.flatMap((order): ReconciledRow[] => {
		const own = byIdentity.get(identityOf(order.reference)) ?? [];
		const sharedBy = (invoice: Invoice) => identitiesOn(invoice).flatMap((one) => known.get(one) ?? []);
		const { invoices: all, numbers, invoicesWhole: whole } = books;
		const evidence = { own, unnamed, all, numbers, whole, sharedBy };
		const found = reconcileOrder(order, evidence);
		const isWithout = found.attention && found.standing.length === 0;
		const isNew = own.some((invoice) => books.made.isSince(invoice));
		if (order.closedEarlier && !isNew && !(isWithout && first !== null && !isEarlier(order))) return [];
		if (isWithout && CLOSED.has(found.finding.code) && isEarlier(order)) before.push(order);
		// An invoice of two orders counts once.
		const amounts = found.standing.filter((invoice) => !counted.has(invoice));
		for (const invoice of amounts) counted.add(invoice);
		return [{ decision: rowOf(order, found, amounts, { period, books }), order }];
	});
	return [
		{ decision: scopeOf(orders.length, rows, { period, books }) },
		...withOneFor(before, withOneForEachCredit(rows), first ?? ''),
		...withoutOrder(byIdentity, known, period, books),
		...books.lacks.map((findings) => ({ decision: lackOf(findings) })),
	];
}

/** Why an order is asked about that was closed without an invoice. */
const CLOSED: ReadonlySet<string> = new Set<Finding['code']>([
	...(['orderHandledWithoutInvoice', 'orderInvoicedElsewhere', 'orderArchivedWithoutInvoice'] as const),
]);

/** What was closed before the first invoice of ours was invoiced in another way: one question, and none by order. */
function withOneFor(
	before: readonly CompletedOrder[],
	rows: ReconciledRow[],
	firstDay: string,
): ReconciledRow[] {
	if (before.length < 2) return rows;
	const orders = before.map(({ reference }) => brief(reference));
	const finding: Finding = { code: 'ordersBeforeFirstInvoice', count: orders.length, firstDay, orders };
	return [
		{ decision: { ...aboutWorkOrders('earlier', 'blocked', finding), attention: true } },
		...rows.map((row) => (row.order && before.includes(row.order) ? quiet(row) : row)),
	];
}

/** A credit that may be of several orders is one question, which the row of the first names all of them in. */
function withOneForEachCredit(rows: readonly ReconciledRow[]): ReconciledRow[] {
	const asked = new Set<string>();
	return rows.map((row) => {
		const [finding] = row.decision.findings;
		if (finding.code !== 'orderCreditUnnamed' || finding.also.length === 0) return row;
		if (asked.has(finding.creditNumber)) return quiet(row);
		asked.add(finding.creditNumber);
		return row;
	});
}

function quiet({ decision, order }: ReconciledRow): ReconciledRow {
	return { decision: { ...decision, action: 'skipped', attention: false }, order };
}

interface Around {
	period: OrderPeriod;
	books: OrderBooks;
}

function rowOf(
	order: CompletedOrder,
	{ finding, also = [], action, attention, standing }: Reconciled,
	amounts: readonly Invoice[],
	{ period, books }: Around,
): Decision {
	const money = moneyOf(amounts, books);
	const isDraft = finding.code === 'orderInvoiced' && money.payment === 'notBooked';
	const draft: Finding = { code: 'orderInvoiceNotBooked', invoiceNumber: standing[0]?.number ?? '' };
	const about = {
		...aboutOrder(order, period.asOf),
		invoices: standing.map(({ number }) => number),
		invoiceDate: standing[0]?.date ?? '',
		...money,
	};
	const key = brief(order.reference);
	return {
		...aboutWorkOrders(key, isDraft ? 'blocked' : action, isDraft ? draft : finding, also),
		attention: isDraft || attention,
		about,
	};
}

function aboutOrder(order: CompletedOrder, asOf: BookDate): Record<string, Json> {
	const { reference, relation, workDate, status, lines, faults, link } = order;
	return {
		workOrder: brief(reference),
		relation: brief(relation.code),
		relationName: brief(relation.name),
		workDate,
		age: workDate === '' ? null : daysBetween(workDate, asOf),
		orderStatus: brief(status),
		orderExcludingVat: faults.length > 0 ? '' : formatMoney(totalOf(lines)),
		...(link && { link }),
	};
}

/** Amounts as text, '' when not known. Amounts with and without VAT are never added up. */
function moneyOf(invoices: readonly Invoice[], books: OrderBooks) {
	const none = {
		excludingVat: '',
		includingVat: '',
		payment: '',
		openIncludingVat: '',
		settledIncludingVat: '',
	};
	if (invoices.length === 0) return none;
	const { payment, open, settled } = paymentOf(invoices, books);
	return {
		excludingVat: totalText(invoices, 'totalExcludingVat'),
		includingVat: totalText(invoices, 'totalIncludingVat'),
		payment,
		openIncludingVat: open ? formatMoney(open) : '',
		settledIncludingVat: settled ? formatMoney(settled) : '',
	};
}

function totalText(invoices: readonly Invoice[], field: 'totalExcludingVat' | 'totalIncludingVat'): string {
	const amounts = invoices.map((invoice) => parseDecimal(invoice[field]));
	return amounts.every((amount) => amount !== null) ? formatMoney(sum(amounts)) : '';
}

function scopeOf(received: number, rows: readonly ReconciledRow[], { period, books }: Around): Decision {
	const { from, to, asOf } = period;
	const older = period.older + rows.filter(({ order }) => order?.closedEarlier).length;
	const complete = period.whole && period.count === received && books.lacks.length === 0;
	const finding: Finding = { code: 'ordersReconciled', from, to, asOf, orders: rows.length, older };
	return { ...aboutWorkOrders('list', 'unchanged', finding), about: { complete, listed: period.count } };
}

function aboutWorkOrders(key: string, action: RowAction, finding: Finding, also: Finding[] = []): Decision {
	const findings = [finding, ...also] as const;
	return { service: SERVICE, resource: 'workOrder', key, action, findings: [...findings], preview: false };
}

/** Our invoices in the period whose order is in no list: it was deleted, or is no longer completed. */
function withoutOrder(
	byIdentity: ReadonlyMap<string, Invoice[]>,
	known: ReadonlyMap<string, CompletedOrder>,
	period: OrderPeriod,
	books: OrderBooks,
): ReconciledRow[] {
	// A list that may be cut off does not prove that an order is missing.
	if (!period.whole) return [];
	const elsewhere = new Set(period.others.map((id) => codeKey(identityFor(id))));
	const lost = [...byIdentity].filter(
		([identity]) => hasId(identity) && !known.has(identity) && !elsewhere.has(identity),
	);
	const standing = [...new Set(lost.flatMap(([, invoices]) => uncredited(invoices).standing))];
	return standing
		.filter((invoice) => invoice.date !== '' && isWithin(invoice.date, period))
		.filter((invoice) => identitiesOn(invoice).every((identity) => !known.has(identity)))
		.map((invoice) => {
			const { number: invoiceNumber, date: invoiceDate, relationCode, reference = '' } = invoice;
			const order = brief(referenceOn(invoice) || reference);
			const finding: Finding = { code: 'invoiceWithoutOrder', invoiceNumber, order };
			const about = { invoiceDate, relation: brief(relationCode), ...moneyOf([invoice], books) };
			return { decision: { ...aboutInvoice(invoiceNumber || order, 'blocked', [finding], false), about } };
		});
}

/** What could not be read may be readable next time; what does not fit in a list never will be. */
function lackOf(findings: Decision['findings']): Decision {
	return aboutInvoice('list', findings.length > 1 ? 'failed' : 'blocked', findings, false);
}

interface Reconciled {
	finding: Finding;
	/** What would have been asked. */
	also?: Finding[];
	action: RowAction;
	attention: boolean;
	/** The invoices in force; empty when it has no invoice, or only a credited one. */
	standing: Invoice[];
}

/** The invoices to compare an order with. */
interface OrderEvidence extends CreditEvidence {
	/** Invoices with the reference of this order. */
	own: readonly Invoice[];
	/** Whether every invoice was read. */
	whole: boolean;
	/** The orders in the references on an invoice. */
	sharedBy(invoice: Invoice): CompletedOrder[];
}

/** What a person explained is not asked about, also beside an invoice; its reason is shown. */
function reconcileOrder(order: CompletedOrder, evidence: OrderEvidence): Reconciled {
	const found = compareOrder(order, evidence);
	const [why] = order.whyNot;
	if (!found.attention || why?.code !== 'orderExplained') return found;
	return { ...found, also: [found.finding], finding: why, action: 'unchanged', attention: false };
}

function compareOrder(order: CompletedOrder, evidence: OrderEvidence): Reconciled {
	const { standing, credited } = uncredited(evidence.own);
	const doubtful = doubtfulIn(credited, evidence.all);
	if (doubtful) return toLookAt(creditOfBefore(order, doubtful), [doubtful.invoice]);
	const [invoice, ...more] = standing;
	if (invoice && more.length > 0) return judgeSeveral(order, [invoice, ...more]);
	const byNumber = invoice ? creditNaming(invoice, evidence) : null;
	if (invoice && !byNumber) return judgeOne(order, invoice, evidence);
	// Another invoice, which was not read, may be in force beside a credited one.
	if (!evidence.whole) return without({ code: 'orderNotReconciled' }, false);
	const last = byNumber ?? credited.at(-1);
	const why = whyNotOf(order);
	if (last && !OPEN.has(why.code)) return without(creditedBy(last), false);
	return without(
		invoicedElsewhere(order, why, evidence) ?? why,
		order.attention || order.whyNot.length === 0,
	);
}

/** The credit that says by its number that it takes back an invoice, and does so line by line. */
function creditNaming(invoice: Invoice, evidence: OrderEvidence): Credited | null {
	const reversed = evidence.sharedBy(invoice).length > 1 ? null : unnamedCreditOf(invoice, evidence);
	return reversed?.isNamed ? { invoice, credit: reversed.credit } : null;
}

/** Handled while it asked for an invoice, as OutSmart's own coupling does: told with what that may have made. */
function invoicedElsewhere(
	{ relation, lines, workDate }: CompletedOrder,
	why: Finding,
	{ unnamed }: OrderEvidence,
): Finding | null {
	if (why.code !== 'orderHandledWithoutInvoice' || !why.released || lines.length === 0) return null;
	const ofCustomer = unnamed.filter(({ relationCode }) => isSameCode(relationCode, relation.code));
	const isOfOrder = (invoice: Invoice) =>
		(invoice.date === '' || invoice.date >= workDate) && ownTotalOf(invoice).eq(totalOf(lines));
	const invoiceNumbers = uncredited(ofCustomer)
		.standing.filter(isOfOrder)
		.map(({ number }) => number);
	return invoiceNumbers.length > 0
		? { code: 'orderInvoicedElsewhere', invoiceNumbers, text: why.text }
		: null;
}

function whyNotOf({ whyNot }: CompletedOrder): Finding {
	const [why] = whyNot;
	if (why) return why;
	return { code: 'reasonNotGiven' };
}

/** Of orders that are to get an invoice, also after a credit. */
const OPEN: ReadonlySet<string> = new Set<Finding['code']>([
	...(['orderWaitsForInvoice', 'orderNotReleased', 'orderOnErrorStatus', 'orderCannotBeInvoiced'] as const),
]);

function without(finding: Finding, attention: boolean): Reconciled {
	return { finding, action: attention ? 'blocked' : 'skipped', attention, standing: [] };
}

function creditedBy({ invoice, credit }: Credited): Finding {
	return { code: 'orderCredited', invoiceNumber: invoice.number, creditNumber: credit.number };
}

const found = (finding: Finding, standing: Invoice[]): Reconciled => {
	return { finding, standing, action: 'unchanged', attention: false };
};
const toLookAt = (finding: Finding, standing: Invoice[]): Reconciled => ({
	...{ finding, standing, action: 'blocked', attention: true },
});

function judgeOne(order: CompletedOrder, invoice: Invoice, evidence: OrderEvidence): Reconciled {
	const { number } = invoice;
	const [sign, ofInvoice] = [signIn(order.lines), signOf(invoice)];
	if (sign && ofInvoice && sign !== ofInvoice)
		return toLookAt({ code: 'creditStands', creditNumber: number, text: referenceText(order.reference) }, [
			invoice,
		]);
	const sharing = evidence.sharedBy(invoice);
	if (sharing.length > 1) return judgeShared(sharing, invoice);
	const reversed = unnamedCreditOf(invoice, evidence);
	if (reversed) {
		const { credit, also } = reversed;
		const of = {
			invoiceNumber: number,
			creditNumber: credit.number,
			also,
			text: referenceText(order.reference),
		};
		return toLookAt({ code: 'orderCreditUnnamed', ...of }, [invoice]);
	}
	if (order.byQuotation && isSameCode(order.relation.code, invoice.relationCode))
		return found({ code: 'orderInvoicedByQuotation', invoiceNumber: number }, [invoice]);
	const wrong = whatIsWrong(order, invoice);
	// There may be a second invoice on a day that was not read completely.
	if (!wrong && !evidence.whole)
		return { ...found({ code: 'orderNotReconciled' }, [invoice]), action: 'skipped' };
	return wrong
		? toLookAt(wrong, [invoice])
		: found({ code: 'orderInvoiced', invoiceNumber: number }, [invoice]);
}

/** One invoice by hand for several orders of one debtor, which comes to what they do. */
function judgeShared(sharing: readonly CompletedOrder[], invoice: Invoice): Reconciled {
	const facts = { invoiceNumber: invoice.number, orders: sharing.length };
	const total = sum(sharing.map(({ lines }) => totalOf(lines)));
	const isOfOne = sharing.every(({ relation }) => isSameCode(relation.code, invoice.relationCode));
	const isKnown = sharing.every(({ byQuotation, faults }) => !byQuotation && faults.length === 0);
	const isRight =
		isOfOne && contradictsItself(invoice) === null && (!isKnown || ownTotalOf(invoice).eq(total));
	return isRight
		? found({ code: 'orderInvoicedTogether', ...facts }, [invoice])
		: toLookAt({ code: 'orderSharesInvoice', ...facts }, [invoice]);
}

/** These come from settings, which may have been different then; the order is not compared on them. */
const OF_SETTINGS: ReadonlySet<Fault['code']> = new Set<Fault['code']>(['vatCodeDiffers', 'accountDiffers']);

function whatIsWrong(order: CompletedOrder, invoice: Invoice): Finding | null {
	const { number } = invoice;
	if (order.faults.length > 0)
		return { code: 'orderNotCompared', invoiceNumber: number, faults: firstFew(order.faults).faults };
	const faults = differences(order, invoice).filter(({ code }) => !OF_SETTINGS.has(code));
	if (faults.length > 0) return { code: 'orderInvoiceDiffers', invoiceNumber: number, ...firstFew(faults) };
	const [ofInvoice, ofOrder] = [ownTotalOf(invoice), totalOf(order.lines)];
	if (contradictsItself(invoice) !== null)
		return {
			code: 'orderInvoiceContradictsItself',
			invoiceNumber: number,
			total: invoice.totalExcludingVat,
			totalOfLines: formatMoney(ofInvoice),
		};
	if (ofInvoice.eq(ofOrder)) return null;
	const [totalOfInvoice, totalOfOrder] = [ofInvoice, ofOrder].map(formatMoney) as [string, string];
	return { code: 'orderTotalDiffers', invoiceNumber: number, totalOfInvoice, totalOfOrder };
}

/** One invoice that was partly credited, or more than one invoice. */
function judgeSeveral(order: CompletedOrder, standing: Invoice[]): Reconciled {
	const invoiceNumbers = standing.map(({ number }) => number);
	const isNegative = totalOf(order.lines).lt(ZERO);
	const signs = standing.map((invoice) => ownTotalOf(invoice).lt(ZERO));
	if (signs.filter((sign) => sign === isNegative).length !== 1)
		return toLookAt({ code: 'orderInvoicedTwice', invoiceNumbers }, standing);
	const left = sum(standing.map(({ totalExcludingVat }) => parseDecimal(totalExcludingVat) ?? ZERO));
	const isRight = order.faults.length === 0 && left.eq(totalOf(order.lines));
	const facts = { invoiceNumbers, left: formatMoney(left) };
	return isRight
		? found({ code: 'orderCreditedToRest', ...facts }, standing)
		: toLookAt({ code: 'orderPartlyCredited', ...facts }, standing);
}
