import { formatMoney, parseDecimal, sum, type Money } from '../../../base/values/money';
import { textIn } from '../../../base/values/text';
import type { Json } from '../../../base/values/records';
import { isFailing, type Row } from '../../../base/words/row';

/** A row about one completed order, as a report reads it; '' and null mean not known. */
export interface ReportedOrder {
	row: Row;
	code: string;
	name: string;
	relation: string;
	workDate: string;
	/** Null when its date is not known. */
	age: number | null;
	invoices: string[];
	invoiceDate: string;
	payment: string;
	/** Excluding VAT. */
	ordered: Money | null;
	invoiced: Money | null;
	/** Including VAT, as are the next two. */
	includingVat: Money | null;
	open: Money | null;
	settled: Money | null;
}

/** The rows of a report, by subject. */
export interface ReportedOrders {
	orders: ReportedOrder[];
	/** The row about the selection of orders; null unless there is exactly one. */
	scope: Row | null;
}

export function reportedIn(rows: readonly Row[]): ReportedOrders {
	const scopes = rows.filter(({ code }) => code === 'ordersReconciled');
	return {
		orders: rows.filter(isOrder).map(toOrder),
		scope: scopes.length === 1 ? (scopes[0] ?? null) : null,
	};
}

function isOrder({ resource, orderStatus }: Row): boolean {
	return resource === 'workOrder' && orderStatus !== undefined;
}

function toOrder(row: Row): ReportedOrder {
	const amount = (field: string) => parseDecimal(textIn(row[field]));
	return {
		row,
		code: row.code,
		name: textIn(row.workOrder) || textIn(row.key),
		relation: [row.relation, row.relationName].map(textIn).filter(Boolean).join(' '),
		workDate: textIn(row.workDate),
		age: typeof row.age === 'number' ? row.age : null,
		invoices: Array.isArray(row.invoices) ? row.invoices.map(textIn) : [],
		invoiceDate: textIn(row.invoiceDate),
		payment: textIn(row.payment),
		ordered: amount('orderExcludingVat'),
		invoiced: amount('excludingVat'),
		includingVat: amount('includingVat'),
		open: amount('openIncludingVat'),
		settled: amount('settledIncludingVat'),
	};
}

/** Counted by invoice and not by number, because drafts may have no number. */
export function hasInvoice({ invoices }: ReportedOrder): boolean {
	return invoices.length > 0;
}

/** Longest wait first; orders without a date come before all. */
export function oldestFirst(orders: readonly ReportedOrder[]): ReportedOrder[] {
	const ageOf = ({ age }: ReportedOrder) => age ?? Number.POSITIVE_INFINITY;
	return [...orders].sort((a, b) => (ageOf(a) === ageOf(b) ? 0 : ageOf(b) - ageOf(a)));
}

/** The totals of a period, as decimal text; amounts with and without VAT are never added up. */
export interface PeriodAmounts {
	[side: string]: Json;
	excludingVat: { orders: string; invoiced: string; notInvoiced: string };
	/** Settled, open, not booked and unknown add up to invoiced. */
	includingVat: { invoiced: string; settled: string; open: string; notBooked: string; unknown: string };
	/** The number of orders or invoices whose amount is not known. */
	withoutAmount: number;
}

/** The payments of which the amounts are known. */
const KNOWN: readonly string[] = ['open', 'partly', 'settled'];

export function amountsOf(orders: readonly ReportedOrder[]): PeriodAmounts {
	const total = (of: readonly ReportedOrder[], amount: (order: ReportedOrder) => Money | null) =>
		formatMoney(sum(of.flatMap((order) => amount(order) ?? [])));
	const withPayment = (...wanted: string[]) => orders.filter(({ payment }) => wanted.includes(payment));
	const known = withPayment(...KNOWN);
	const including = ({ includingVat }: ReportedOrder) => includingVat;
	return {
		excludingVat: {
			orders: total(orders, ({ ordered }) => ordered),
			invoiced: total(orders, ({ invoiced }) => invoiced),
			notInvoiced: total(
				orders.filter((order) => !hasInvoice(order)),
				({ ordered }) => ordered,
			),
		},
		includingVat: {
			invoiced: total(orders, including),
			settled: total(known, ({ settled }) => settled),
			open: total(known, ({ open }) => open),
			notBooked: total(withPayment('notBooked'), including),
			unknown: total(withPayment('unknown'), including),
		},
		withoutAmount: orders.filter((order) => lacksAmount(order)).length,
	};
}

/** An invoice that counts with another order has no payment of its own here. */
function lacksAmount({ ordered, invoiced, includingVat, payment }: ReportedOrder): boolean {
	return ordered === null || (payment !== '' && (invoiced === null || includingVat === null));
}

/** Codes of orders that are proved completely. */
const PROVED: ReadonlySet<string> = new Set(['orderInvoiced', 'orderNothingToBill']);

/**
 * Whether every completed order of the period has exactly one correct invoice, and all were read: one doubt, or one
 * missing order, and it is not proved.
 */
export function isProved({ orders, scope }: ReportedOrders, rows: readonly Row[]): boolean {
	if (!scope || !isWhole(scope, orders) || rows.some(isFailing)) return false;
	const invoiced = orders.filter(({ code }) => code === 'orderInvoiced');
	return (
		invoiced.length > 0 &&
		orders.every(({ code }) => PROVED.has(code)) &&
		orders.every((order) => !lacksAmount(order)) &&
		invoiced.every((order) => order.invoices.length === 1 && KNOWN.includes(order.payment))
	);
}

/** Whether everything was read and nothing was lost on the way; each order once. */
export function isWhole(scope: Row, orders: readonly ReportedOrder[]): boolean {
	const names = new Set(orders.map(({ row }) => row.key));
	return scope.complete === true && scope.orders === orders.length && names.size === orders.length;
}
