import type { Invoice, InvoiceLine, Product, Relation } from '../../services/eBoekhouden/types';
import type { ExportSettings } from '../../features/invoicing/settings';
import { codeKey } from '../../base/values/text';
import { readInvoiceOrder, type InvoiceOrder } from '../../features/invoicing/books/work';

export const TODAY = '2026-06-15';

export const EXPORT: ExportSettings = {
	preview: false,
	closedUntil: '',
	defaults: { vatCode: 'HOOG_VERK_21', ledgerAccount: '8000' },
	exportRelations: true,
	overwriteRelations: false,
	knownRelations: new Set(),
	ownHourTypes: new Set(),
	vatExceptions: { countries: new Map(), relations: new Map() },
	limit: 50,
};

export interface InvoiceItem extends Record<string, unknown> {
	sourceId: string;
	reference: string;
	number: string;
	date: string;
	relation: Relation;
	lines: InvoiceLine[];
}

export function relation(change: Partial<Relation> = {}): Relation {
	const { code = '1042' } = change;
	// Another number is another customer.
	const own = code === '1042' ? '' : ` ${codeKey(code)}`;
	return {
		code,
		name: `Bakkerij De Korst${own}`,
		contactPerson: '',
		address: `Dorpsstraat 1${own}`,
		postalCode: '1234 AB',
		city: 'Utrecht',
		country: 'NL',
		email: `info${own.trim()}@dekorst.example`,
		phone: '',
		mobile: '',
		vatNumber: '',
		chamberOfCommerceNumber: '',
		iban: '',
		type: '',
		...change,
	};
}

/** A customer of the sandbox's books, as they have it. */
export const LUNCHROOM = relation({
	...{ code: '1001', name: 'Lunchroom De Linde', email: 'info@delinde.example' },
	...{ address: 'Lindelaan 4', postalCode: '3511 AB', city: 'Utrecht' },
});

export function product(code: string, change: Partial<Product> = {}): Product {
	return {
		...{ code, description: code, unit: 'stuk', price: '1.00', active: true, group: '' },
		...{ vatCode: '', ledgerAccount: '', ...change },
	};
}

export function itemLine(change: Partial<InvoiceLine & { kind: string }> = {}): InvoiceLine {
	return {
		quantity: '2',
		unit: 'uur',
		code: 'MONT',
		description: 'Montage',
		unitPrice: '48.00',
		vatCode: '',
		ledgerAccount: '',
		...change,
	};
}

/** An order as the workflow carries it (docs/items.md, "Invoice"). */
export function invoiceItem(id = '204511', change: Record<string, unknown> = {}): InvoiceItem {
	return {
		sourceId: id,
		reference: `WB-1 #${id}`,
		number: '',
		date: '2026-06-10',
		paymentTermDays: 14,
		template: 'Test',
		book: true,
		relation: relation(),
		lines: [itemLine()],
		createdOn: '2026-06-01',
		workDate: '2026-06-10',
		...change,
	};
}

export function orderOf(item: Record<string, unknown>): InvoiceOrder {
	const read = readInvoiceOrder(item);
	if ('faults' in read) throw new Error(JSON.stringify(read.faults));
	return read.order;
}

/** An invoice that stands in the books; by default without a line of text. */
export function invoice(number: string, lines: InvoiceLine[], change: Partial<Invoice> = {}): Invoice {
	return {
		number,
		relationCode: '1042',
		date: '2026-06-10',
		paymentTermDays: 14,
		totalExcludingVat: '96',
		totalVat: '20.16',
		totalIncludingVat: '116.16',
		totalOpen: '116.16',
		lines,
		...change,
	};
}

/** The line that makes an invoice an order's own. */
export function textLine(reference: string): InvoiceLine {
	return itemLine({
		quantity: '0',
		unit: '',
		code: '',
		description: `Werkbon ${reference}`,
		unitPrice: '0',
		vatCode: 'GEEN',
		ledgerAccount: '8000',
	});
}
