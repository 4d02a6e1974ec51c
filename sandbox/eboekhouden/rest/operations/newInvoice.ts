import Big from 'big.js';
import type { Books } from '../../books/books';
import { isNumberUsed } from '../../books/newInvoice';
import { invoiceRows, invoiceTotals } from '../../books/invoiceTotals';
import type { Invoice, InvoiceMail, Relation } from '../../books/types';
import { checkOpen } from '../closedPeriods';
import { invalid, require } from '../errors';
import { newLine } from './invoiceLines';
import type { SentBooking, SentDebit, SentEmail, SentInvoice } from './invoiceWire';
import { templatesOf } from './templates';

function checkNumber(books: Books, number: string): void {
	const { refusesDuplicateInvoiceNumbers, invoiceNumbersEndInDigit } = books.settings;
	if (number === '') return;
	if (invoiceNumbersEndInDigit && !/\d$/.test(number)) throw invalid('FACT_009', 'invoiceNumber');
	if (refusesDuplicateInvoiceNumbers && isNumberUsed(books, number))
		throw invalid('FACT_101', 'invoiceNumber');
}

function relationFor({ relations }: Books, sent: number | undefined): Relation {
	const wanted = require(sent, 'FACT_001', 'relationId');
	const relation = relations.find(({ id }) => id === wanted);
	if (!relation) throw invalid('FACT_002', 'relationId');
	if (relation.inactive) throw invalid('FACT_003', 'relationId');
	return relation;
}

/** INVENTED: an inactive template is not found. */
function templateFor(books: Books, id: number | undefined): string {
	const template = templatesOf(books).find((one) => one.id === id);
	if (!template || template.inactive) throw invalid('FACT_018', 'templateId');
	return template.name;
}

function termOf(days: number | undefined): number {
	const term = require(days, 'FACT_015', 'termOfPayment');
	if (term < 0) throw invalid('FACT_016', 'termOfPayment');
	return term;
}

/** A template has a subject and a text; without one, both must be given. */
function checkEmail(email: SentEmail | undefined, relation: Relation, hasTemplate: boolean): void {
	if (!email) return;
	const { fromEmail = '', subject, body } = email;
	if (!relation.emailInvoice && !relation.email) throw invalid('FACT_EMAIL_001', 'relationId');
	if (fromEmail !== '' && !/^[^\s@]+@[^\s@]+$/.test(fromEmail))
		throw invalid('FACT_EMAIL_006', 'email.fromEmail');
	if (!subject && !hasTemplate) throw invalid('FACT_EMAIL_013', 'email.subject');
	if (!body && !hasTemplate) throw invalid('FACT_EMAIL_014', 'email.body');
}

function mailFrom({ subject = '', body = '', fromEmail = '', fromName = '' }: SentEmail): InvoiceMail {
	return { subject, body, fromAddress: fromEmail, fromName };
}

function checkDebit(debit: SentDebit | undefined): void {
	if (!debit) return;
	require(debit.iban, 'FACT_INCASSO_008', 'directDebit.iban');
	require(debit.mandateId, 'FACT_INCASSO_003', 'directDebit.mandateId');
	require(debit.mandateSignedDate, 'FACT_INCASSO_005', 'directDebit.mandateSignedDate');
}

function checkReference(books: Books, { checkPaymentReference, paymentReference }: SentBooking): void {
	if (!checkPaymentReference || !paymentReference) return;
	const exists = books.mutations.some((one) => one.paymentReference === paymentReference);
	if (exists) throw invalid(books.settings.rest.paymentReferenceExists, 'mutation.paymentReference');
}

function ledgerFor(books: Books, id: number | undefined): string | undefined {
	if (id === undefined) return undefined;
	const account = books.ledgerAccounts.find((one) => one.id === id);
	if (!account) throw invalid('MUT_007', 'mutation.ledgerId');
	if (account.category !== 'DEB') throw invalid('MUT_011', 'mutation.ledgerId');
	return account.code;
}

/** How a new invoice is booked; undefined when it remains a draft. */
export function bookingOf(books: Books, sent: SentInvoice) {
	const { mutation, date, invoiceNumber = '' } = sent;
	if (!mutation) return undefined;
	checkReference(books, mutation);
	const ledgerAccount = ledgerFor(books, mutation.ledgerId);
	checkOpen(books, date ?? '', 'FACT_VERWERK_001');
	const isBooked = books.mutations.some(
		(one) => one.kind === 'FactuurVerstuurd' && one.invoiceNumber === invoiceNumber,
	);
	if (invoiceNumber !== '' && isBooked) throw invalid('MUT_019', 'invoiceNumber');
	const { description = '', paymentReference } = mutation;
	return { description, ledgerAccount, ...(paymentReference && { paymentReference }) };
}

function checkTotal(books: Books, invoice: Invoice): void {
	const { exclVat } = invoiceTotals(invoiceRows(invoice, invoice.inclVat ?? false));
	if (exclVat.lt(new Big(0)) && !books.settings.acceptsNegativeInvoices) throw invalid('FACT_005', 'items');
}

/** Throws what the service would refuse; nothing is made before all of this has passed. */
export function invoiceFrom(books: Books, sent: SentInvoice): Invoice {
	const { invoiceNumber: number = '', reference, text, print, emailTemplateId, inExVat = 'EX' } = sent;
	checkNumber(books, number);
	const relation = relationFor(books, sent.relationId);
	const date = require(sent.date, 'FACT_011', 'date');
	const paymentTerm = termOf(sent.termOfPayment);
	const template = templateFor(books, sent.templateId);
	const hasTemplate = emailTemplateId !== undefined;
	if (hasTemplate && !books.emailTemplates.some(({ id }) => id === emailTemplateId))
		throw invalid('FACT_020', 'emailTemplateId');
	checkEmail(sent.email, relation, hasTemplate);
	checkDebit(sent.directDebit);
	if (!sent.items?.length) throw invalid('FACT_019', 'items');
	const invoice = {
		...{ number, relationCode: relation.code, date, paymentTerm, template },
		booked: sent.mutation !== undefined,
		mailed: sent.email !== undefined,
		...(sent.email && { mail: mailFrom(sent.email) }),
		inclVat: inExVat === 'IN',
		...{ reference, text, print, emailTemplateId },
		lines: sent.items.map((item, index) => newLine(books, item, inExVat, `items[${index}]`)),
	};
	checkTotal(books, invoice);
	return invoice;
}
