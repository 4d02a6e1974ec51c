import { hasReference, isOfNoOrder, referenceText } from '../../../base/items/orderReference';
import { addDays, type BookDate } from '../../../base/values/dates';
import { type Money, parseDecimal, ZERO } from '../../../base/values/money';
import { codeKey, isSameCode, oneLine } from '../../../base/values/text';
import type { Finding } from '../../../base/words/finding';
import type { Invoice } from '../../../services/eBoekhouden/types';
import { billedTotal, isAbout, ownTotalOf } from './amounts';
import type { Due, Summed } from './sum';

/** For how many days an invoice without a reference may be that of an order. */
export const LOOKED_BACK = 30;

/** The numbers of all invoices that were listed, each with its relation. */
export type Numbers = ReadonlySet<string>;

export function numberKey({ relationCode, number }: Pick<Invoice, 'relationCode' | 'number'>): string {
	return JSON.stringify([codeKey(relationCode), number]);
}

/** What may belong to an order without naming it. */
export interface GuardedBy {
	/** The invoices that were read, of any order. */
	invoices: readonly Invoice[];
	numbers: Numbers;
	today: BookDate;
}

/**
 * The question about a credit that does not name its order: one of this debtor that has the number of an invoice of the order, or
 * its total and no number of another invoice. Its lines prove nothing: many credits have a single one.
 */
export function unnamedCredit(
	{ reference, due, summed }: { reference: string; due: Due; summed: Summed },
	{ invoices, numbers, today }: GuardedBy,
): Finding | null {
	const text = referenceText(reference);
	const total = billedTotal(due.lines);
	const own = summed.invoices.filter((invoice) => netOf(invoice).times(total).gt(ZERO));
	const debtors = [due.relationCode, ...own.map(({ relationCode }) => relationCode)];
	const dates = [today, ...own.map(({ date }) => date || today)].sort();
	const since = addDays(dates[0] ?? today, -LOOKED_BACK);
	for (const credit of invoices) {
		const net = netOf(credit);
		if (!isUnnamed(credit) || !net.times(total).lt(ZERO)) continue;
		if (!debtors.some((code) => isSameCode(code, credit.relationCode))) continue;
		const words = wordsIn(credit);
		const named = own.find(({ number }) => number !== '' && words.has(number));
		const same = own.find((one) => isSameSize(net, netOf(one), due));
		const isRecent = credit.date === '' || credit.date >= since;
		const isOfSize = isRecent && (same !== undefined || isSameSize(net, total, due));
		const { relationCode } = credit;
		const isOfAnother = [...words].some(
			(number) => number !== credit.number && numbers.has(numberKey({ relationCode, number })),
		);
		if (!named && (!isOfSize || isOfAnother)) continue;
		const invoiceNumber = (named ?? same)?.number ?? '';
		return { code: 'creditMayBeOfOrder', creditNumber: credit.number, invoiceNumber, text };
	}
	return null;
}

/** The question about an invoice to this debtor that may be that of the order: its total, or the number of the order. */
export function unnamedInvoice(
	{ reference, due }: { reference: string; due: Due },
	{ invoices, today }: Pick<GuardedBy, 'invoices' | 'today'>,
): Finding | null {
	const since = addDays(today, -LOOKED_BACK);
	const total = billedTotal(due.lines);
	const orderNumber = reference.slice(0, Math.max(0, reference.lastIndexOf(' #'))).trim();
	const found = invoices.find((invoice) => {
		if (!isUnnamed(invoice) || !isSameCode(invoice.relationCode, due.relationCode)) return false;
		if (invoice.date !== '' && invoice.date < since) return false;
		const isOfSize = [netOf(invoice), ownTotalOf(invoice)].some((net) =>
			isAbout(net, total, due.lines.length),
		);
		return (isOfSize && !total.eq(ZERO)) || (orderNumber !== '' && wordsIn(invoice).has(orderNumber));
	});
	const text = referenceText(reference);
	return found ? { code: 'invoiceMayBeOfOrder', invoiceNumber: found.number, date: found.date, text } : null;
}

function isUnnamed(invoice: Invoice): boolean {
	return !hasReference(invoice) && !isOfNoOrder(invoice);
}

/** As the books have it; with a discount that is not the total of the lines. */
function netOf(invoice: Invoice): Money {
	return parseDecimal(invoice.totalExcludingVat) ?? ownTotalOf(invoice);
}

function isSameSize(credit: Money, amount: Money, { lines }: Due): boolean {
	return isAbout(credit.times(-1), amount, lines.length);
}

/** The words of all lines, and each line of text as a whole, because a number may have a slash. */
export function wordsIn({ lines }: Pick<Invoice, 'lines'>): ReadonlySet<string> {
	const texts = lines.flatMap(({ description }) => description.split(/[\r\n]+/).map(oneLine));
	const words = texts.flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}-]/u)]);
	return new Set(words.filter((word) => word !== ''));
}
