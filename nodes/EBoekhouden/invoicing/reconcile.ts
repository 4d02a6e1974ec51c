import type Big from 'big.js';
import type { CompletedOrder, OrderPeriod } from '../../shared/items/completedOrder';
import {
	hasId,
	hasReference,
	identitiesOn,
	identityFor,
	identityOf,
	referenceOn,
	referenceText,
} from '../../shared/items/orderReference';
import type { Fault, Finding } from '../../shared/rows/findings/finding';
import type { Decision, Json, RowAction } from '../../shared/rows/row';
import { brief, isSameCode } from '../../shared/values/text';
import { type BookDate, daysBetween, isWithin } from '../../shared/values/dates';
import { formatMoney, parseDecimal, sum, ZERO } from '../../shared/values/money';
import type { Invoice, OpenItem } from '../books/types';
import {
	contradictsItself,
	type Credited,
	differences,
	firstFew,
	ownTotalOf,
	totalOf,
	uncredited,
	unnamedCreditOf,
} from './compare';
import type { OrderBooks } from './orderBooks';
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
	const known = new Set(orders.map(({ reference }) => identityOf(reference)));
	const unnamed = books.invoices.filter((invoice) => !hasReference(invoice));
	const counted = new Set<Invoice>();
	const compared = orders.filter((order) => !books.leftOut.has(order));
	const first = firstInvoiced(orders, byIdentity, books);
	const rows = compared.flatMap((order): ReconciledRow[] => {
		const own = byIdentity.get(identityOf(order.reference)) ?? [];
		const sharedBy = (invoice: Invoice) =>
			identitiesOn(invoice).filter((identity) => known.has(identity)).length;
		const evidence = { own, unnamed, all: books.invoices, whole: books.invoicesWhole, sharedBy };
		const found = reconcileOrder(order, evidence);
		const isAsked = found.attention && found.standing.length === 0 && order.workDate >= first;
		if (order.closedEarlier && !isAsked) return [];
		// An invoice of two orders counts once.
		const amounts = found.standing.filter((invoice) => !counted.has(invoice));
		for (const invoice of amounts) counted.add(invoice);
		return [{ decision: rowOf(order, found, amounts, { period, books }), order }];
	});
	return [
		{ decision: scopeOf(orders.length, rows, { period, books }) },
		...rows,
		...withoutOrder(byIdentity, known, period, books),
		...books.lacks.map((findings) => ({ decision: lackOf(findings) })),
	];
}

/** The work day of the first order with an invoice of ours: earlier ones were invoiced in another way. */
function firstInvoiced(
	orders: readonly CompletedOrder[],
	byIdentity: ReadonlyMap<string, Invoice[]>,
	{ leftOut }: OrderBooks,
): string {
	const isInvoiced = (order: CompletedOrder) =>
		leftOut.has(order) || byIdentity.has(identityOf(order.reference));
	const days = orders.filter(isInvoiced).map(({ workDate }) => workDate);
	return days.filter(Boolean).sort()[0] ?? LAST_DAY;
}

const LAST_DAY = '9999-12-31';

interface Around {
	period: OrderPeriod;
	books: OrderBooks;
}

function rowOf(
	order: CompletedOrder,
	{ finding, action, attention, standing }: Reconciled,
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
		...aboutWorkOrders(key, isDraft ? 'blocked' : action, isDraft ? draft : finding),
		attention: isDraft || attention,
		about,
	};
}

function aboutOrder(order: CompletedOrder, asOf: BookDate): Record<string, Json> {
	const { reference, relation, workDate, status, lines, faults } = order;
	return {
		workOrder: brief(reference),
		relation: brief(relation.code),
		relationName: brief(relation.name),
		workDate,
		age: workDate === '' ? null : daysBetween(workDate, asOf),
		orderStatus: brief(status),
		orderExcludingVat: faults.length > 0 ? '' : formatMoney(totalOf(lines)),
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

function aboutWorkOrders(key: string, action: RowAction, finding: Finding): Decision {
	return { service: SERVICE, resource: 'workOrder', key, action, findings: [finding], preview: false };
}

/** Our invoices in the period whose order is in no list: it was deleted, or is no longer completed. */
function withoutOrder(
	byIdentity: ReadonlyMap<string, Invoice[]>,
	known: ReadonlySet<string>,
	period: OrderPeriod,
	books: OrderBooks,
): ReconciledRow[] {
	// A list that may be cut off does not prove that an order is missing.
	if (!period.whole) return [];
	const elsewhere = new Set(period.others.map(identityFor));
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
	action: RowAction;
	attention: boolean;
	/** The invoices in force; empty when it has no invoice, or only a credited one. */
	standing: Invoice[];
}

/** The invoices to compare an order with. */
interface OrderEvidence {
	/** Invoices with the reference of this order. */
	own: readonly Invoice[];
	/** Invoices without any reference: one of them may credit an invoice of this order. */
	unnamed: readonly Invoice[];
	/** All invoices that were read. */
	all: readonly Invoice[];
	/** Whether every invoice was read. */
	whole: boolean;
	/** The number of orders in the references on an invoice. */
	sharedBy(invoice: Invoice): number;
}

function reconcileOrder(order: CompletedOrder, evidence: OrderEvidence): Reconciled {
	const { standing, credited } = uncredited(evidence.own);
	const [invoice, ...more] = standing;
	if (invoice && more.length > 0) return judgeSeveral(order, [invoice, ...more]);
	if (invoice) return judgeOne(order, invoice, evidence);
	// Another invoice, which was not read, may be in force beside a credited one.
	if (!evidence.whole) return without({ code: 'orderNotReconciled' }, false);
	const last = credited.at(-1);
	const why = whyNotOf(order);
	if (last && !OPEN.has(why.code)) return without(creditedBy(last), false);
	return without(why, order.attention || order.whyNot.length === 0);
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

const found = (finding: Finding, standing: Invoice[]): Reconciled => ({
	...{ finding, standing, action: 'unchanged', attention: false },
});
const toLookAt = (finding: Finding, standing: Invoice[]): Reconciled => ({
	...{ finding, standing, action: 'blocked', attention: true },
});

function judgeOne(order: CompletedOrder, invoice: Invoice, evidence: OrderEvidence): Reconciled {
	const { number } = invoice;
	const orders = evidence.sharedBy(invoice);
	if (orders > 1) return toLookAt({ code: 'orderSharesInvoice', invoiceNumber: number, orders }, [invoice]);
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
	const wrong = whatIsWrong(order, invoice);
	// There may be a second invoice on a day that was not read completely.
	if (!wrong && !evidence.whole)
		return { ...found({ code: 'orderNotReconciled' }, [invoice]), action: 'skipped' };
	return wrong
		? toLookAt(wrong, [invoice])
		: found({ code: 'orderInvoiced', invoiceNumber: number }, [invoice]);
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
	const finding: Finding = { code: 'orderPartlyCredited', invoiceNumbers, left: formatMoney(left) };
	const isRight = order.faults.length === 0 && left.eq(totalOf(order.lines));
	return isRight ? found(finding, standing) : toLookAt(finding, standing);
}

/**
 * The payment status of invoices; amounts include VAT. Settled means that there is no open item any more: paid, credited
 * or written off, which an open item does not show. With `unknown`, no amounts are given.
 */
type Payment = 'open' | 'partly' | 'settled' | 'notBooked' | 'unknown';

interface Paid {
	payment: Payment;
	/** Null when not known, or not booked. */
	open: Big | null;
	settled: Big | null;
}

type Seen = Pick<OrderBooks, 'openItems' | 'booked'>;

/** For several invoices together, such as an invoice and its partial credit. */
export function paymentOf(invoices: readonly Invoice[], seen: Seen): Paid {
	const all = invoices.map((invoice) => ofOne(invoice, seen));
	if (all.some((one) => one === 'unknown')) return nothing('unknown');
	if (all.some((one) => one === 'notBooked')) return nothing('notBooked');
	const open = sum(all.filter((one) => typeof one !== 'string'));
	const total = sum(invoices.map(({ totalIncludingVat }) => parseDecimal(totalIncludingVat) ?? ZERO));
	return { payment: statusOf(open, total), open, settled: total.minus(open) };
}

const nothing = (payment: Payment): Paid => ({ payment, open: null, settled: null });

/** Credits and prepayments can leave more than the total open, or a negative amount: then the status is open. */
function statusOf(open: Big, total: Big): Payment {
	if (open.eq(ZERO)) return 'settled';
	const isPart = open.abs().lt(total.abs()) && open.times(total).gt(ZERO);
	return isPart ? 'partly' : 'open';
}

/** The open amount of one invoice. */
function ofOne(invoice: Invoice, { openItems, booked }: Seen): Big | 'unknown' | 'notBooked' {
	const { number } = invoice;
	if (parseDecimal(invoice.totalIncludingVat) === null) return 'unknown';
	if (number === '') return 'notBooked';
	if (openItems === null) return 'unknown';
	const amounts = itemsOf(invoice, openItems).map(({ open }) => parseDecimal(open));
	if (amounts.length > 0) return amounts.every((open) => open !== null) ? sum(amounts) : 'unknown';
	if (booked === null) return 'unknown';
	return booked.has(number) ? ZERO : 'notBooked';
}

/** By invoice number, and also by relation when another relation has the same number. */
function itemsOf({ number, relationCode }: Invoice, items: readonly OpenItem[]): readonly OpenItem[] {
	const numbered = items.filter(({ invoiceNumber }) => invoiceNumber === number);
	const own = numbered.filter((item) => isSameCode(item.relationCode, relationCode));
	return own.length > 0 ? own : numbered;
}
