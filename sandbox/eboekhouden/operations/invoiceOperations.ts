import Big from 'big.js';
import { dayOf } from '../../shared/dates';
import type { Books } from '../books/books';
import { invoiceRows } from '../books/invoiceTotals';
import type { Invoice, InvoiceLine } from '../books/types';
import { isSalesVatCode } from '../books/vatCodes';
import { businessError } from '../errors';
import { messages } from '../wire/messages';
import { inSession, required } from './carryOut';
import { checkOpen, checkRowReferences } from './checkMutation';
import { invoiceFrom, invoiceToWire, usesInclVat } from './invoiceWire';

const MAX_NUMBER = 50;

/** The account that a booked invoice is owed on. */
const DEBTORS = '1300';

function checkNumber(books: Books, number: string): void {
	const { refusesDuplicateInvoiceNumbers, invoiceNumbersEndInDigit } = books.settings;
	if (number.length > MAX_NUMBER) throw businessError('tooLong', 'Factuurnummer');
	if (number && invoiceNumbersEndInDigit && !/\d$/.test(number)) throw businessError('ownNumber', number);
	if (refusesDuplicateInvoiceNumbers && isUsed(books, number)) throw businessError('invoiceInUse', number);
}

function checkInvoice(books: Books, invoice: Invoice): void {
	const { number, relationCode, template, paymentTerm, lines } = invoice;
	checkNumber(books, number);
	if (!relationCode) throw businessError('noInvoiceRelation');
	const known = books.relations.some((relation) => relation.code === relationCode);
	if (!known) throw businessError('invoiceRelation', relationCode);
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
	if (invoice.booked) checkOpen(books, invoice.date);
}

function isUsed(books: Books, number: string): boolean {
	return books.invoices.some((invoice) => invoice.number === number);
}

/** A line of nothing but text. */
function isTextLine({ quantity, unitPrice }: InvoiceLine): boolean {
	return new Big(quantity).eq(0) && new Big(unitPrice).eq(0);
}

function kept(invoice: Invoice, { keepsTextLines }: Books['settings']): Invoice {
	return keepsTextLines ? invoice : { ...invoice, lines: invoice.lines.filter((line) => !isTextLine(line)) };
}

/** At most so many of those found, in the order in which they were made. */
function capped(invoices: Invoice[], { invoiceCap = Infinity }: Books['settings']): Invoice[] {
	return invoices.slice(Math.max(0, invoices.length - invoiceCap));
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
				({ number, relationCode, date, booked }) =>
					(booked || books.settings.draftsListed) &&
					(!Factuurnummer || number === Factuurnummer) &&
					(!Relatiecode || relationCode === Relatiecode) &&
					dayOf(DatumVan) <= date &&
					date <= dayOf(DatumTm),
			);
			const shown = capped(found, books.settings);
			return { Facturen: shown.map((invoice) => invoiceToWire(books, invoice)) };
		}),

		AddFactuur: inSession(books, messages.AddFactuur, ({ oFact }) => {
			const wire = required(oFact, 'noObject');
			const sent = invoiceFrom(wire);
			checkInvoice(books, sent);
			const invoice = kept(sent, books.settings);
			invoice.number ||= nextNumber(books, invoice.date.slice(0, 4));
			books.invoices.push(invoice);
			if (invoice.booked) book(books, invoice, wire.BoekhoudmutatieOmschrijving ?? '');
			return { Factuurnummer: invoice.number };
		}),
	};
}
