import { dayOf, midnight } from '../../shared/dates';
import type { ValuesOf } from '../../soap/sequence';
import type { Books } from '../books/books';
import { invoiceRows, invoiceTotals } from '../books/invoiceTotals';
import { usesInclVat } from '../books/invoices';
import { bookedInvoices } from '../books/openItems';
import type { OpenItem } from '../books/openItems';
import type { Invoice, InvoiceMail } from '../books/types';
import { pdfAddress } from '../pdf/address';
import type { cFactuur, cFactuurList } from '../wire/invoiceTypes';

type InvoiceRequest = ValuesOf<typeof cFactuur>;
type InvoiceAnswer = ValuesOf<typeof cFactuurList>;

export function invoiceFrom(wire: InvoiceRequest): Invoice {
	return {
		number: wire.Factuurnummer ?? '',
		relationCode: wire.Relatiecode ?? '',
		date: dayOf(wire.Datum),
		paymentTerm: wire.Betalingstermijn,
		template: wire.Factuursjabloon ?? '',
		booked: wire.InBoekhoudingPlaatsen,
		mailed: wire.PerEmailVerzenden,
		...(wire.PerEmailVerzenden && { mail: mailFrom(wire) }),
		lines: (wire.Regels ?? []).map((line) => ({
			quantity: line.Aantal,
			unit: line.Eenheid ?? '',
			code: line.Code ?? '',
			description: line.Omschrijving ?? '',
			unitPrice: line.PrijsPerEenheid,
			vatCode: line.BTWCode ?? '',
			ledgerAccount: line.TegenrekeningCode ?? '',
			costCentreId: line.KostenplaatsID,
		})),
	};
}

function mailFrom(wire: InvoiceRequest): InvoiceMail {
	return {
		subject: wire.EmailOnderwerp ?? '',
		body: wire.EmailBericht ?? '',
		fromAddress: wire.EmailVanAdres ?? '',
		fromName: wire.EmailVanNaam ?? '',
	};
}

/** An invoice that was not booked is a draft: nothing is outstanding on it. */
function outstanding(items: ReadonlyMap<string, OpenItem>, invoice: Invoice): string {
	const item = items.get(keyOf(invoice.number, invoice.relationCode));
	return invoice.booked && item ? item.open.toFixed() : '0';
}

const keyOf = (number: string, relationCode: string) => JSON.stringify([number, relationCode]);

export function invoicesToWire(books: Books, invoices: readonly Invoice[]): InvoiceAnswer[] {
	const items = bookedInvoices(books.mutations, 'debtors').toReversed();
	const byKey = new Map(items.map((item) => [keyOf(item.invoiceNumber, item.relationCode), item]));
	return invoices.map((invoice) => invoiceToWire(books, invoice, byKey));
}

function invoiceToWire(books: Books, invoice: Invoice, items: ReadonlyMap<string, OpenItem>): InvoiceAnswer {
	const totals = invoiceTotals(invoiceRows(invoice, usesInclVat(books, invoice)));
	return {
		Factuurnummer: invoice.number,
		Relatiecode: invoice.relationCode,
		Datum: midnight(invoice.date),
		Betalingstermijn: invoice.paymentTerm,
		TotaalExclBTW: totals.exclVat.toFixed(),
		TotaalBTW: totals.vat.toFixed(),
		TotaalInclBTW: totals.inclVat.toFixed(),
		TotaalOpenstaand: outstanding(items, invoice),
		URLPDFBestand: pdfAddress(books, invoice),
		Regels: invoice.lines.map((line) => ({
			Aantal: line.quantity,
			Eenheid: line.unit,
			Code: line.code,
			Omschrijving: line.description,
			PrijsPerEenheid: line.unitPrice,
			BTWCode: line.vatCode,
			TegenrekeningCode: line.ledgerAccount,
			KostenplaatsID: line.costCentreId,
		})),
	};
}
