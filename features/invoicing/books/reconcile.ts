import type { CompletedOrder, OrderPeriod } from '../completedOrder';
import {
	hasId,
	hasReference,
	identitiesOn,
	identityFor,
	identityOf,
	referenceOn,
} from '../../../base/items/orderReference';
import type { Finding, Findings } from '../../../base/words/finding';
import type { Decision, Json, RowAction } from '../../../base/words/row';
import { brief, codeKey } from '../../../base/values/text';
import { type BookDate, daysBetween, isWithin } from '../../../base/values/dates';
import { formatMoney, parseDecimal, sum } from '../../../base/values/money';
import type { Invoice } from '../../../services/eBoekhouden/types';
import { billedTotal } from './compare';
import { uncredited } from './credits';
import { type Reconciled, reconcileOrder } from './judgeCompleted';
import { isSeenBooked, type OrderBooks } from './orderBooks';
import { paymentOf } from './payment';
import { invoicesByIdentity } from './search';
import { aboutInvoice, E_BOEKHOUDEN } from './work';

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
	const later = new Set(period.later.map((id) => codeKey(identityFor(id))));
	const before: CompletedOrder[] = [];
	const rows = compared.flatMap((order): ReconciledRow[] => {
		const own = byIdentity.get(identityOf(order.reference)) ?? [];
		const sharedBy = (invoice: Invoice) => identitiesOn(invoice).flatMap((one) => known.get(one) ?? []);
		const isLater = (identity: string) => !known.has(identity) && later.has(identity);
		const { invoices: all, numbers, invoicesWhole: whole } = books;
		const isDraft = (one: Invoice) => isSeenBooked(one) && paymentOf([one], books).payment === 'notBooked';
		const isNew = own.some((invoice) => books.made.isSince(invoice));
		const isOld = order.closedEarlier === true && !isNew;
		const evidence = { own, unnamed, all, numbers, whole, isOld, sharedBy, isLater, isDraft };
		const found = reconcileOrder(order, evidence);
		const isWithout = found.attention && found.standing.length === 0;
		if (isOld && isWithout && (first === null || isEarlier(order))) return [];
		if (isWithout && CLOSED.has(found.finding.code) && isEarlier(order)) before.push(order);
		// An invoice of two orders counts once.
		const amounts = found.standing.filter((invoice) => !counted.has(invoice));
		const decision = rowOf(order, found, amounts, { period, books });
		// An earlier report had it; only what is wrong is reported again.
		if (isOld && !decision.attention) return [];
		for (const invoice of amounts) counted.add(invoice);
		return [{ decision, order }];
	});
	return [
		{ decision: scopeOf(orders.length, rows, { period, books }) },
		...withOneFor(before, withOneForEachCredit(rows), first ?? ''),
		...withoutOrder(byIdentity, known, period, books),
		...books.lacks.map((findings) => ({ decision: lackOf(findings) })),
	];
}

/** Codes of orders that were closed without an invoice. */
const CLOSED: ReadonlySet<string> = new Set<Finding['code']>([
	...(['orderHandledWithoutInvoice', 'orderInvoicedElsewhere', 'orderArchivedWithoutInvoice'] as const),
]);

/** Orders that were closed before our first invoice were invoiced in another way: one question about all of them. */
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

/** A credit that may belong to several orders is asked about once: the row of the first order names all of them. */
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
	const isDraft = action === 'unchanged' && standing.length > 0 && money.payment === 'notBooked';
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
		orderExcludingVat: faults.length > 0 ? '' : formatMoney(billedTotal(lines)),
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
	return {
		service: E_BOEKHOUDEN,
		resource: 'workOrder',
		key,
		action,
		findings: [...findings],
		preview: false,
	};
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
function lackOf(findings: Findings): Decision {
	return aboutInvoice('list', findings.length > 1 ? 'failed' : 'blocked', findings, false);
}
