import type { CompletedOrder, OrderPeriod } from '../../shared/items/completedOrder';
import type { Finding } from '../../shared/rows/findings/finding';
import type { Decision, Json } from '../../shared/rows/row';
import { daysBetween, isWithin, type BookDate } from '../../shared/values/dates';
import { distinct } from '../../shared/values/records';
import { formatMoney, parseDecimal, sum } from '../../shared/values/money';
import { brief } from '../../shared/values/text';
import type { Invoice } from '../books/types';
import { uncredited } from './credits';
import { aboutInvoice, SERVICE } from './decisions';
import type { OrderBooks } from './orderBooks';
import { paymentOf } from './payment';
import { reconcileOrder, type Reconciled } from './reconcileOrder';
import { hasReference, identitiesOn, identityOf, referenceOn } from './reference';
import { totalOf } from './totals';

/** A decision, and the order that it is about; none when it is about all of them. */
export interface ReconciledRow {
	decision: Decision;
	order?: CompletedOrder;
}

/** Every order once, then what stands in the books without one, then what could not be seen. */
export function reconcile(
	orders: readonly CompletedOrder[],
	period: OrderPeriod,
	books: OrderBooks,
): ReconciledRow[] {
	const byIdentity = invoicesByIdentity(books.invoices);
	const known = new Set(orders.map(({ reference }) => identityOf(reference)));
	const unnamed = books.invoices.filter((invoice) => !hasReference(invoice));
	const counted = new Set<Invoice>();
	const rows = orders.map((order): ReconciledRow => {
		const own = byIdentity.get(identityOf(order.reference)) ?? [];
		const sharedBy = (invoice: Invoice) =>
			distinct(identitiesOn(invoice)).filter((identity) => known.has(identity)).length;
		const evidence = { own, unnamed, whole: books.invoicesWhole, sharedBy };
		const found = reconcileOrder(order, evidence);
		// An invoice of two orders counts once.
		const amounts = found.standing.filter((invoice) => !counted.has(invoice));
		for (const invoice of amounts) counted.add(invoice);
		return { decision: rowOf(order, found, amounts, { period, books }), order };
	});
	return [
		{ decision: scopeOf(orders, period, books) },
		...rows,
		...withoutOrder(byIdentity, known, period, books),
		...books.lacks.map((findings) => ({ decision: lackOf(findings) })),
	];
}

function invoicesByIdentity(invoices: readonly Invoice[]): Map<string, Invoice[]> {
	const found = new Map<string, Invoice[]>();
	for (const invoice of invoices)
		for (const identity of distinct(identitiesOn(invoice)))
			found.set(identity, [...(found.get(identity) ?? []), invoice]);
	return found;
}

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
	return {
		service: SERVICE,
		resource: 'workOrder',
		key: brief(order.reference),
		action: isDraft ? 'blocked' : action,
		findings: [isDraft ? draft : finding],
		preview: false,
		attention: isDraft || attention,
		about: {
			...aboutOrder(order, period.asOf),
			invoices: standing.map(({ number }) => number),
			invoiceDate: standing[0]?.date ?? '',
			...money,
		},
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

/** Texts: '' is not known. What includes VAT is never added to what does not. */
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

function scopeOf(orders: readonly CompletedOrder[], period: OrderPeriod, books: OrderBooks): Decision {
	const { from, to, asOf } = period;
	const complete = period.whole && period.count === orders.length && books.lacks.length === 0;
	return {
		service: SERVICE,
		resource: 'workOrder',
		key: 'list',
		action: 'unchanged',
		findings: [{ code: 'ordersReconciled', from, to, asOf, orders: orders.length }],
		preview: false,
		about: { complete, listed: period.count },
	};
}

/** Of ours, in the period, of an order that is in no list: deleted since, or not completed any more. */
function withoutOrder(
	byIdentity: ReadonlyMap<string, Invoice[]>,
	known: ReadonlySet<string>,
	period: OrderPeriod,
	books: OrderBooks,
): ReconciledRow[] {
	// Where a list may be cut off, an order that is not in it may be there.
	if (!period.whole) return [];
	const elsewhere = new Set(period.others.map((id) => `#${id}`));
	const lost = [...byIdentity].filter(
		([identity]) => identity.startsWith('#') && !known.has(identity) && !elsewhere.has(identity),
	);
	const standing = [...new Set(lost.flatMap(([, invoices]) => uncredited(invoices).standing))];
	return standing
		.filter((invoice) => invoice.date !== '' && isWithin(invoice.date, period))
		.filter((invoice) => identitiesOn(invoice).every((identity) => !known.has(identity)))
		.map((invoice) => {
			const [invoiceNumber, order] = [
				invoice.number,
				brief(referenceOn(invoice) || (invoice.reference ?? '')),
			];
			const finding = { code: 'invoiceWithoutOrder', invoiceNumber, order } as const;
			const about = {
				invoiceDate: invoice.date,
				relation: brief(invoice.relationCode),
				...moneyOf([invoice], books),
			};
			return { decision: { ...aboutInvoice(invoiceNumber || order, 'blocked', [finding], false), about } };
		});
}

/** What could not be read may be there the next time; what does not fit in a list will not. */
function lackOf(findings: readonly [Finding, ...Finding[]]): Decision {
	const action = findings.length > 1 ? 'failed' : 'blocked';
	return { ...aboutInvoice('list', action, findings as [Finding, ...Finding[]], false) };
}
