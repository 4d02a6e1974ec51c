import type { Books } from '../../books/books';
import { identified } from '../../books/ids';
import { enter } from '../../books/invoices';
import { newInvoice } from '../../books/newInvoice';
import { relationOf } from '../../books/relationCodes';
import type { Invoice } from '../../books/types';
import { bodyOf, created, found } from '../call';
import type { Operation } from '../call';
import { notFound, refusedWith } from '../errors';
import { filled } from '../json/write';
import { byDate, byPlainNumber, byText, pageOf } from '../lists';
import { invoiceToAnswer, invoiceToItem, SENT_INVOICE } from './invoiceWire';
import { bookingOf, invoiceFrom } from './newInvoice';

type Listed = Invoice & { id: number };

/** The invoices of the invoicing module; an invoice that was only booked is not among them. */
function invoicesOf({ invoices }: Books): Listed[] {
	return identified(invoices, 2001);
}

function checkAllowed(books: Books, invoice: Invoice): void {
	const refusal = books.settings.refusesInvoice(invoice);
	if (refusal) throw refusedWith(refusal.code, refusal.text);
}

export const invoiceOperations: Record<string, Operation> = {
	'GET /v1/invoice': (call) => {
		const { books } = call;
		const listed = invoicesOf(books).filter(({ booked }) => booked || books.settings.draftsListed);
		return pageOf(
			call,
			listed,
			{
				invoiceNumber: byText<Listed>(({ number }) => number),
				relationId: byPlainNumber<Listed>(({ relationCode }) => relationOf(books, relationCode)?.id ?? 0),
				date: byDate<Listed>(({ date }) => date),
			},
			(invoice) => invoiceToItem(books, invoice),
		);
	},

	'GET /v1/invoice/{id}': ({ books, id }) => {
		const invoice = invoicesOf(books).find((one) => one.id === id);
		if (!invoice) throw notFound('FACT_021');
		return found(invoiceToAnswer(books, invoice));
	},

	'POST /v1/invoice': (call) => {
		const { books } = call;
		const sent = bodyOf(call, SENT_INVOICE);
		const wanted = invoiceFrom(books, sent);
		checkAllowed(books, wanted);
		const booking = bookingOf(books, sent);
		const invoice = newInvoice(books, wanted);
		enter(books, invoice, booking ?? { description: '' });
		const id = invoicesOf(books).at(-1)?.id ?? 0;
		const inExVat = invoice.inclVat ? 'IN' : 'EX';
		return created({ id, invoiceNumber: filled(invoice.number), inExVat });
	},
};
