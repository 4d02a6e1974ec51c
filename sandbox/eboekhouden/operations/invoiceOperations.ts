import { dayOf } from '../../shared/dates';
import type { Books } from '../books/books';
import { invoiceRows } from '../books/invoiceTotals';
import type { Invoice } from '../books/types';
import { businessError } from '../errors';
import { messages } from '../wire/messages';
import { inSession, required } from './carryOut';
import { checkOpen, checkRowReferences } from './checkMutation';
import { invoiceFrom, invoiceToWire, usesInclVat } from './invoiceWire';

const MAX_NUMBER = 50;

/** The account that a booked invoice is owed on. */
const DEBTORS = '1300';

function checkInvoice(books: Books, invoice: Invoice): void {
	const { number, relationCode, template, lines } = invoice;
	if (number.length > MAX_NUMBER) throw businessError('tooLong', 'Factuurnummer');
	if (isUsed(books, number)) throw businessError('invoiceInUse', number);
	const known = books.relations.some((relation) => relation.code === relationCode);
	if (!known) throw businessError('invoiceRelation', relationCode);
	if (invoice.date === '0001-01-01') throw businessError('invoiceDate');
	if (!books.invoiceTemplates.some(({ name }) => name === template))
		throw businessError('template', template);
	if (lines.length === 0) throw businessError('noLines');
	for (const line of lines) {
		if (!line.description) throw businessError('lineText');
		checkRowReferences(books, line);
	}
	if (invoice.booked) checkOpen(books, invoice.date);
}

function isUsed(books: Books, number: string): boolean {
	return books.invoices.some((invoice) => invoice.number === number);
}

/** The first free number of the year, as an empty number asks for. */
function nextNumber(books: Books, year: string): string {
	for (let sequence = 1; ; sequence++) {
		const number = `${year}${String(sequence).padStart(3, '0')}`;
		if (!isUsed(books, number)) return number;
	}
}

function book(books: Books, invoice: Invoice, description: string): void {
	const inclVat = usesInclVat(books, invoice);
	books.add({
		kind: 'FactuurVerstuurd',
		date: invoice.date,
		ledgerAccount: DEBTORS,
		relationCode: invoice.relationCode,
		invoiceNumber: invoice.number,
		voucher: '',
		description,
		paymentTerm: String(invoice.paymentTerm),
		inExVat: inclVat ? 'IN' : 'EX',
		rows: invoiceRows(invoice, inclVat),
	});
}

export function invoiceOperations(books: Books) {
	return {
		/** A relation filters together with both dates, which are always there (apis/eboekhouden.md 1.5). */
		GetFacturen: inSession(books, messages.GetFacturen, ({ cFilter }) => {
			const { Factuurnummer, Relatiecode, DatumVan, DatumTm } = required(cFilter, 'noFilter');
			const found = books.invoices.filter(
				({ number, relationCode, date }) =>
					(!Factuurnummer || number === Factuurnummer) &&
					(!Relatiecode || relationCode === Relatiecode) &&
					dayOf(DatumVan) <= date &&
					date <= dayOf(DatumTm),
			);
			return { Facturen: found.map((invoice) => invoiceToWire(books, invoice)) };
		}),

		AddFactuur: inSession(books, messages.AddFactuur, ({ oFact }) => {
			const wire = required(oFact, 'noObject');
			const invoice = invoiceFrom(wire);
			checkInvoice(books, invoice);
			invoice.number ||= nextNumber(books, invoice.date.slice(0, 4));
			books.invoices.push(invoice);
			if (invoice.booked) book(books, invoice, wire.BoekhoudmutatieOmschrijving ?? '');
			return { Factuurnummer: invoice.number };
		}),
	};
}
