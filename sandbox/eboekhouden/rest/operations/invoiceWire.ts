import type { Books } from '../../books/books';
import { invoiceRows, invoiceTotals } from '../../books/invoiceTotals';
import { usesInclVat } from '../../books/invoices';
import { relationOf } from '../../books/relationCodes';
import type { Invoice, InvoiceLine } from '../../books/types';
import { unitNamed } from '../../books/units';
import { choice, date, decimal, flag, integer, list, object, text } from '../json/fields';
import type { ValuesOf } from '../json/fields';
import { amount, counted, filled } from '../json/write';
import { isDivergent } from '../vatCodes';
import { pdfAddress } from '../../pdf/address';
import { templatesOf } from './templates';

const SENT_ITEM = {
	quantity: decimal,
	amount: decimal,
	unitId: integer,
	code: text({ max: 50, tooLong: 'FACT_ITEM_003' }),
	productId: integer,
	description: text(),
	pricePerUnit: decimal,
	vatCode: text(),
	vatAmount: decimal,
	ledgerId: integer,
	costCenterId: integer,
	discountAmount: decimal,
	discountPercentage: decimal,
};

const SENT_EMAIL = {
	fromEmail: text(),
	fromName: text(),
	subject: text(),
	body: text(),
	attachUbl: flag,
	invoiceUbl: flag,
};

const SENT_DEBIT = {
	iban: text({ max: 150, tooLong: 'FACT_INCASSO_009' }),
	mandateType: choice(['O', 'E', 'R', 'D'], 'FACT_INCASSO_002'),
	mandateId: text({ max: 35, tooLong: 'FACT_INCASSO_004' }),
	mandateSignedDate: date('FACT_INCASSO_006'),
	name: text({ max: 150, tooLong: 'FACT_INCASSO_011' }),
	city: text({ max: 150, tooLong: 'FACT_INCASSO_012' }),
	descriptionLine1: text({ max: 50, tooLong: 'FACT_INCASSO_013' }),
	descriptionLine2: text({ max: 50, tooLong: 'FACT_INCASSO_014' }),
	descriptionLine3: text({ max: 50, tooLong: 'FACT_INCASSO_015' }),
};

const SENT_BOOKING = {
	description: text({ max: 200, tooLong: 'FACT_VERWERK_002' }),
	checkPaymentReference: flag,
	paymentReference: text({ max: 50, tooLong: 'FACT_VERWERK_003' }),
	ledgerId: integer,
};

export const SENT_INVOICE = {
	invoiceNumber: text({ max: 50, tooLong: 'FACT_007' }),
	relationId: integer,
	date: date('FACT_012'),
	termOfPayment: integer,
	inExVat: choice(['IN', 'EX'], 'FACT_010'),
	templateId: integer,
	emailTemplateId: integer,
	reference: text({ max: 50, tooLong: 'FACT_014' }),
	text: text({ max: 35000, tooLong: 'FACT_017' }),
	print: flag,
	email: object(SENT_EMAIL),
	directDebit: object(SENT_DEBIT),
	mutation: object(SENT_BOOKING),
	items: list(object(SENT_ITEM), 500, 'FACT_025'),
};

export type SentInvoice = ValuesOf<typeof SENT_INVOICE>;
export type SentItem = ValuesOf<typeof SENT_ITEM>;
export type SentBooking = ValuesOf<typeof SENT_BOOKING>;
export type SentDebit = ValuesOf<typeof SENT_DEBIT>;
export type SentEmail = ValuesOf<typeof SENT_EMAIL>;

function totalsOf(books: Books, invoice: Invoice) {
	const totals = invoiceTotals(invoiceRows(invoice, usesInclVat(books, invoice)));
	return {
		totalExcl: amount(totals.exclVat),
		totalAmount: amount(totals.inclVat),
		vatAmount: amount(totals.vat),
	};
}

/** When its template was renamed since, the invoice keeps the old name, and has no id of it. */
function templateIdOf(books: Books, { template }: Invoice) {
	return counted(templatesOf(books).find(({ name }) => name === template)?.id);
}

function shared(books: Books, invoice: Invoice & { id: number }) {
	return {
		id: invoice.id,
		invoiceNumber: filled(invoice.number),
		relationId: counted(relationOf(books, invoice.relationCode)?.id),
		date: invoice.date,
		reference: filled(invoice.reference),
		text: filled(invoice.text),
		termOfPayment: invoice.paymentTerm,
		templateId: templateIdOf(books, invoice),
		...totalsOf(books, invoice),
		urlPdfFile: filled(pdfAddress(books, invoice)),
	};
}

export function invoiceToItem(books: Books, invoice: Invoice & { id: number }) {
	return { ...shared(books, invoice), print: invoice.print ?? false };
}

function lineToAnswer(books: Books, line: InvoiceLine) {
	const { discount } = line;
	return {
		quantity: amount(line.quantity),
		amount: amount(line.quantity),
		unitId: counted(unitNamed(books, line.unit)?.id),
		code: filled(line.code),
		productId: counted(line.productId),
		description: line.description,
		pricePerUnit: amount(line.unitPrice),
		vatCode: line.vatCode,
		...(isDivergent(line.vatCode) && { vatAmount: amount(line.vatAmount ?? '0') }),
		ledgerId: counted(books.ledgerAccount(line.ledgerAccount)?.id),
		costCenterId: counted(line.costCentreId),
		...(discount && 'amount' in discount && { discountAmount: amount(discount.amount) }),
		...(discount && 'percentage' in discount && { discountPercentage: amount(discount.percentage) }),
	};
}

export function invoiceToAnswer(books: Books, invoice: Invoice & { id: number }) {
	return {
		...shared(books, invoice),
		inExVat: usesInclVat(books, invoice) ? 'IN' : 'EX',
		emailTemplateId: counted(invoice.emailTemplateId),
		items: invoice.lines.map((line) => lineToAnswer(books, line)),
	};
}
