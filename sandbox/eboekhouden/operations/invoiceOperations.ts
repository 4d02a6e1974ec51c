import { dayOf } from '../../shared/dates';
import type { Books } from '../books/books';
import { enter, usesInclVat } from '../books/invoices';
import { invoiceRows, invoiceTotals } from '../books/invoiceTotals';
import { isNumberUsed, newInvoice } from '../books/newInvoice';
import { relationOf, sameCode } from '../books/relationCodes';
import type { Invoice } from '../books/types';
import { isSalesVatCode } from '../books/vatCodes';
import { BusinessError, businessError } from '../errors';
import { messages } from '../wire/messages';
import { inSession, required } from './carryOut';
import { checkOpen, checkRowReferences } from './checkMutation';
import { invoiceFrom, invoicesToWire } from './invoiceWire';

const MAX_NUMBER = 50;

function checkNumber(books: Books, number: string): void {
	const { refusesDuplicateInvoiceNumbers, invoiceNumbersEndInDigit } = books.settings;
	if (number.length > MAX_NUMBER) throw businessError('tooLong', 'Factuurnummer');
	if (number && invoiceNumbersEndInDigit && !/\d$/.test(number)) throw businessError('ownNumber', number);
	if (number && refusesDuplicateInvoiceNumbers && isNumberUsed(books, number))
		throw businessError('invoiceInUse', number);
}

function checkInvoice(books: Books, invoice: Invoice): void {
	const { number, relationCode, template, paymentTerm, lines } = invoice;
	checkNumber(books, number);
	if (!relationCode) throw businessError('noInvoiceRelation');
	if (!relationOf(books, relationCode)) throw businessError('invoiceRelation', relationCode);
	if (invoice.date === '0001-01-01') throw businessError('invoiceDate');
	if (paymentTerm < 0) throw businessError('invoiceTerm', String(paymentTerm));
	if (!books.invoiceTemplates.some(({ name }) => name === template))
		throw businessError('template', template);
	if (lines.length === 0) throw businessError('noLines');
	for (const line of lines) {
		if (!line.description) throw businessError('lineText');
		checkRowReferences(books, line);
		if (!isSalesVatCode(line.vatCode)) throw businessError('salesVatCode', line.vatCode);
	}
	checkMail(books, invoice);
	checkTotal(books, invoice);
	if (invoice.booked) checkOpen(books, invoice.date);
}

/** As the REST API refuses it; for SOAP no source says so. */
function checkMail(books: Books, { mail, relationCode }: Invoice): void {
	if (!mail) return;
	const relation = relationOf(books, relationCode);
	if (!relation?.email && !relation?.emailInvoice) throw businessError('mailRelation');
	if (!/^[^\s@]+@[^\s@]+$/.test(mail.fromAddress)) throw businessError('mailSender');
	if (!mail.subject) throw businessError('mailSubject');
	if (!mail.body) throw businessError('mailBody');
}

function checkTotal(books: Books, invoice: Invoice): void {
	const { exclVat } = invoiceTotals(invoiceRows(invoice, usesInclVat(books, invoice)));
	if (exclVat.lt(0) && !books.settings.acceptsNegativeInvoices) throw businessError('negativeInvoice');
}

function checkAllowed(books: Books, invoice: Invoice): void {
	const refusal = books.settings.refusesInvoice(invoice);
	if (refusal) throw new BusinessError(refusal.code, refusal.text);
}

/** The maximum number of those found, in the order in which they were made. */
function capped(
	invoices: Invoice[],
	{ invoiceCap = Infinity, invoiceCapMode }: Books['settings'],
): Invoice[] {
	const from = invoiceCapMode === 'oldest' ? 0 : Math.max(0, invoices.length - invoiceCap);
	return invoices.slice(from, from + invoiceCap);
}

export function invoiceOperations(books: Books) {
	return {
		/** A relation filters together with both dates, which are always there (docs/services/e-boekhouden.md 6). */
		GetFacturen: inSession(books, messages.GetFacturen, ({ cFilter }) => {
			const { Factuurnummer, Relatiecode, DatumVan, DatumTm } = required(cFilter, 'noFilter');
			const found = books.invoices.filter(
				({ number, relationCode, date, booked }) =>
					(booked || books.settings.draftsListed) &&
					(!Factuurnummer || number === Factuurnummer) &&
					(!Relatiecode || sameCode(books, relationCode, Relatiecode)) &&
					dayOf(DatumVan) <= date &&
					date <= dayOf(DatumTm),
			);
			return { Facturen: invoicesToWire(books, capped(found, books.settings)) };
		}),

		AddFactuur: inSession(books, messages.AddFactuur, ({ oFact }) => {
			const wire = required(oFact, 'noObject');
			const sent = invoiceFrom(wire);
			checkAllowed(books, sent);
			checkInvoice(books, sent);
			const invoice = newInvoice(books, sent);
			enter(books, invoice, { description: wire.BoekhoudmutatieOmschrijving ?? '' });
			return { Factuurnummer: invoice.number };
		}),
	};
}
