import { hasReference, identityOf, ordersOn, referenceText } from '../../base/items/orderReference';
import type { BookDate } from '../../base/values/dates';
import type { Finding } from '../../base/words/finding';
import { formatMoney, type Money, ZERO } from '../../base/values/money';
import { isSameCode } from '../../base/values/text';
import type { Invoice } from '../../services/eBoekhouden/types';
import { billedTotal, countedLines } from '../invoicing/sum/amounts';
import { unnamedCredit, unnamedInvoice } from '../invoicing/sum/guards';
import {
	atTariffsOf,
	type Due,
	netStandingOf,
	sumTogether,
	type NetStanding,
	sumOf,
	type Summed,
} from '../invoicing/sum/sum';
import type { CompletedOrder } from './item';
import type { OrderBooks } from './readInvoices';

export const VERDICTS = ['missing', 'differs', 'nothingToBill', 'right'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What the sum of an order's invoices and credit notes means for it. */
export interface Judged {
	order: CompletedOrder;
	verdict: Verdict;
	finding: Finding;
	summed: Summed;
	/** What it comes to: at the tariffs of now, or of the time of its invoices. */
	lines: CompletedOrder['lines'];
}

/** Compares each order with the sum of what names it. */
export function judge(
	orders: readonly CompletedOrder[],
	books: Pick<OrderBooks, 'invoices' | 'numbers'>,
	since: BookDate,
): Judged[] {
	const known = new Map(orders.map((order) => [identityOf(order.reference), order]));
	/** A credit that may be of several orders is one question: whose it is, is asked at the first. */
	const asked = new Set<string>();
	const tariffs = tariffsIn(books.invoices);
	return orders.map((given): Judged => {
		const summed = sumOf(given.reference, books.invoices);
		const order = atTariffOfThen(given, summed, tariffs);
		const invoiceNumbers = summed.invoices.map(({ number }) => number);
		const as = (verdict: Verdict, finding: Finding): Judged => ({
			order: given,
			verdict,
			finding,
			summed,
			lines: order.lines,
		});
		const facts = { reference: order.reference, due: dueOf([order]), summed };
		const around = { ...books, since };
		const standing = standingWith(order, summed, known, books.invoices);
		const credit = summed.net?.eq(ZERO) ? null : unnamedCredit(facts, around);
		if (credit && !asked.has(credit.creditNumber)) {
			asked.add(credit.creditNumber);
			return as('differs', credit);
		}
		if (order.byQuotation && standing !== 'nothing' && summed.net?.gt(ZERO))
			return as('right', { code: 'orderInvoicedByQuotation', invoiceNumbers });
		if (standing === 'nothing')
			return withoutInvoice(order, as, invoiceNumbers, unnamedInvoice(facts, around));
		if (order.faults.length > 0)
			return as('differs', { code: 'orderNotCompared', invoiceNumbers, faults: order.faults.slice(0, TOLD) });
		if (standing !== 'right')
			return as('differs', {
				code: 'orderDiffers',
				invoiceNumbers,
				text: referenceText(order.reference),
				because: standing,
				net: summed.net ? formatMoney(summed.net) : '',
				total: totalOf({ order, summed, lines: order.lines }),
			});
		const twin = unnamedInvoice(facts, around);
		return twin ? as('differs', twin) : as('right', { code: 'orderInvoiced', invoiceNumbers });
	});
}

/** Nobody reads more than this. */
const TOLD = 3;

function withoutInvoice(
	order: CompletedOrder,
	as: (verdict: Verdict, finding: Finding) => Judged,
	invoiceNumbers: string[],
	unnamed: Finding | null,
): Judged {
	if (order.whenNone.code === 'orderNotBilled') return as('nothingToBill', order.whenNone);
	if (invoiceNumbers.length > 0 && order.whenNone.code === 'orderMissing') {
		const { workOrderStatus } = order.whenNone;
		return as('missing', { code: 'orderCredited', invoiceNumbers, workOrderStatus });
	}
	return as('missing', unnamed ?? order.whenNone);
}

/** What several orders share, made by hand, is right when all that names one of them is what they come to together. */
function standingWith(
	order: CompletedOrder,
	summed: Summed,
	known: ReadonlyMap<string, CompletedOrder>,
	all: readonly Invoice[],
): NetStanding {
	const standing = netStandingOf(summed, dueOf([order]));
	if (standing !== 'shared') return standing;
	const named = new Set(summed.invoices.flatMap(ordersOn));
	const sharing = [...named].flatMap((identity) => known.get(identity) ?? []);
	const isWhole = sharing.length === named.size && sharing.every(({ faults }) => faults.length === 0);
	const together = all.filter((invoice) => ordersOn(invoice).some((identity) => named.has(identity)));
	const isClosed = together.every((invoice) => ordersOn(invoice).every((identity) => named.has(identity)));
	const isRight = isWhole && isClosed && netStandingOf(sumTogether(together), dueOf(sharing)) === 'right';
	return isRight ? 'right' : 'shared';
}

function dueOf(orders: readonly CompletedOrder[]): Due {
	return { relationCode: orders[0]?.relation.code ?? '', lines: orders.flatMap(({ lines }) => lines) };
}

/** What an order comes to, with hours at the tariff of its invoices; '' when that is not known. */
export function totalOf({ order: { faults }, summed, lines }: Omit<Judged, 'verdict' | 'finding'>): string {
	return faults.length > 0 ? '' : formatMoney(billedTotal(atTariffsOf(summed.invoices, lines)));
}

/** What an hour of each type was billed at, in invoices of ours, oldest first. */
type Tariffs = readonly { date: BookDate; code: string; unitPrice: Money }[];

function tariffsIn(invoices: readonly Invoice[]): Tariffs {
	const dated = invoices.flatMap((invoice) =>
		invoice.date === '' || !hasReference(invoice) ? [] : [{ ...invoice, date: invoice.date }],
	);
	const ofTime = dated.sort((one, other) => (one.date < other.date ? -1 : 1));
	return ofTime.flatMap((invoice) =>
		countedLines(invoice).flatMap(({ code, unitPrice }) =>
			code === '' ? [] : [{ date: invoice.date, code, unitPrice: unitPrice.abs() }],
		),
	);
}

/**
 * An order at the tariffs of a day on which others were invoiced, when that is what was billed: a deposit and a rest in one amount
 * each do not say their tariff, and OutSmart has only that of today.
 */
function atTariffOfThen(order: CompletedOrder, summed: Summed, tariffs: Tariffs): CompletedOrder {
	const isRight = (one: CompletedOrder) => netStandingOf(summed, dueOf([one])) === 'right';
	if (summed.invoices.length === 0 || order.faults.length > 0 || isRight(order)) return order;
	const days = new Set(tariffs.map(({ date }) => date));
	for (const day of days) {
		const before = tariffs.filter(({ date }) => date <= day);
		const lines = order.lines.map((line) => {
			const last = before.findLast(({ code }) => isSameCode(code, line.code));
			return line.kind === 'hours' && last ? { ...line, unitPrice: last.unitPrice } : line;
		});
		if (isRight({ ...order, lines })) return { ...order, lines };
	}
	return order;
}
