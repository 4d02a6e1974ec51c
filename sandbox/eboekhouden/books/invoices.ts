import Big from 'big.js';
import type { Books } from './books';
import { invoiceRows } from './invoiceTotals';
import type { Invoice, InvoiceLine } from './types';

/** The account that a booked invoice is owed on. */
const DEBTORS = '1300';

/** Whether the prices on an invoice include VAT, which its template decided when it was made. */
export function usesInclVat({ invoiceTemplates }: Books, { template, inclVat }: Invoice): boolean {
	return inclVat ?? invoiceTemplates.find(({ name }) => name === template)?.inclVat ?? false;
}

/** The first free number of the year, as an empty number asks for. */
export function nextInvoiceNumber({ invoices }: Books, year: string): string {
	const used = new Set(invoices.map(({ number }) => number));
	for (let sequence = 1; ; sequence++) {
		const number = `${year}${String(sequence).padStart(3, '0')}`;
		if (!used.has(number)) return number;
	}
}

export function isTextLine({ quantity, unitPrice }: InvoiceLine): boolean {
	return new Big(quantity).eq(0) && new Big(unitPrice).eq(0);
}

interface Booking {
	description: string;
	/** Of debtors. */
	ledgerAccount?: string;
	paymentReference?: string;
}

/** Adds it to the invoices, and to the bookings when it is to be booked. */
export function enter(books: Books, invoice: Invoice, booking: Booking): void {
	const inclVat = usesInclVat(books, invoice);
	const { description, ledgerAccount = DEBTORS, paymentReference } = booking;
	books.invoices.push({ ...invoice, inclVat });
	if (!invoice.booked) return;
	books.add({
		kind: 'FactuurVerstuurd',
		date: invoice.date,
		ledgerAccount,
		relationCode: invoice.relationCode,
		invoiceNumber: invoice.number,
		voucher: '',
		description,
		paymentTerm: String(invoice.paymentTerm),
		inExVat: inclVat ? 'IN' : 'EX',
		...(paymentReference !== undefined && { paymentReference }),
		rows: invoiceRows(invoice, inclVat),
	});
}

function negated(line: InvoiceLine): InvoiceLine {
	return isTextLine(line) ? line : { ...line, quantity: new Big(line.quantity).neg().toFixed() };
}

/** A booked credit invoice under the next number: a copy with every quantity negated, as a person makes it. */
export function creditOf(books: Books, credited: Invoice, { keepsText }: { keepsText: boolean }): Invoice {
	const lines = credited.lines.filter((line) => keepsText || !isTextLine(line)).map(negated);
	const number = nextInvoiceNumber(books, credited.date.slice(0, 4));
	const reference = keepsText ? credited.reference : undefined;
	return { ...credited, id: undefined, number, booked: true, mailed: false, reference, lines };
}
