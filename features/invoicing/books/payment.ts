import type Big from 'big.js';
import { parseDecimal, sum, ZERO } from '../../../base/values/money';
import { isSameCode } from '../../../base/values/text';
import type { Invoice, OpenItem } from '../../../services/eBoekhouden/types';
import type { OrderBooks } from './orderBooks';

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
