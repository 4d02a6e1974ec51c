import type Big from 'big.js';
import { isSameCode } from '../../shared/values/text';
import { parseDecimal, sum, ZERO } from '../../shared/values/money';
import type { Invoice, OpenItem } from '../books/types';
import type { OrderBooks } from './orderBooks';

/**
 * What became of invoices, all including VAT. Settled is what is no open item any more: paid, credited or written off,
 * which an open item does not tell. `unknown` says nothing of amounts.
 */
export type Payment = 'open' | 'partly' | 'settled' | 'notBooked' | 'unknown';

export interface Paid {
	payment: Payment;
	/** Null where it is not known, or not booked. */
	open: Big | null;
	settled: Big | null;
}

type Seen = Pick<OrderBooks, 'openItems' | 'booked'>;

/** Of several invoices together, as an invoice and what was credited of it. */
export function paymentOf(invoices: readonly Invoice[], seen: Seen): Paid {
	const all = invoices.map((invoice) => ofOne(invoice, seen));
	if (all.some((one) => one === 'unknown')) return nothing('unknown');
	if (all.some((one) => one === 'notBooked')) return nothing('notBooked');
	const open = sum(all.filter((one) => typeof one !== 'string'));
	const total = sum(invoices.map(({ totalIncludingVat }) => parseDecimal(totalIncludingVat) ?? ZERO));
	return { payment: statusOf(open, total), open, settled: total.minus(open) };
}

const nothing = (payment: Payment): Paid => ({ payment, open: null, settled: null });

/** Credits and payments on account may leave more open, or less, than a part: that is open too, for what it is. */
function statusOf(open: Big, total: Big): Payment {
	if (open.eq(ZERO)) return 'settled';
	const isPart = open.abs().lt(total.abs()) && open.times(total).gt(ZERO);
	return isPart ? 'partly' : 'open';
}

/** What is open of one. */
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

/** By its number, and its relation where another one has that number too. */
function itemsOf({ number, relationCode }: Invoice, items: readonly OpenItem[]): readonly OpenItem[] {
	const numbered = items.filter(({ invoiceNumber }) => invoiceNumber === number);
	const own = numbered.filter((item) => isSameCode(item.relationCode, relationCode));
	return own.length > 0 ? own : numbered;
}
