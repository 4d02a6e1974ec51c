import Big from 'big.js';
import { money } from '../../shared/money';
import type { Books } from './books';
import { isTextLine, nextInvoiceNumber } from './invoices';
import { relationOf } from './relationCodes';
import type { Invoice } from './types';

/** The part of a new invoice that the service stores, with the relation's own code. */
function kept(books: Books, invoice: Invoice): Invoice {
	const { keepsTextLines, invoicePriceDecimals } = books.settings;
	const lines = invoice.lines.filter((line) => keepsTextLines || !isTextLine(line));
	const { code = invoice.relationCode } = relationOf(books, invoice.relationCode) ?? {};
	if (invoicePriceDecimals === undefined) return { ...invoice, relationCode: code, lines };
	const rounded = (price: string) => money(new Big(price).round(invoicePriceDecimals));
	return {
		...invoice,
		relationCode: code,
		lines: lines.map((line) => ({ ...line, unitPrice: rounded(line.unitPrice) })),
	};
}

function numberOf(books: Books, { number, date, booked }: Invoice): string {
	if (!booked && !books.settings.draftsNumbered) return '';
	return number || nextInvoiceNumber(books, date.slice(0, 4));
}

/** The invoice as the books keep it, with its number. */
export function newInvoice(books: Books, sent: Invoice): Invoice {
	const invoice = kept(books, sent);
	return { ...invoice, number: numberOf(books, invoice) };
}

export function isNumberUsed({ invoices }: Books, number: string): boolean {
	return invoices.some((invoice) => invoice.number === number);
}
