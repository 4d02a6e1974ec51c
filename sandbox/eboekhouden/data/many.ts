import { addDays } from '../../shared/dates';
import type { Books } from '../books/books';
import type { Invoice, Product, Relation } from '../books/types';
import { emptyRelation } from './relations';

interface Many {
	/** Customers K00001 and on, each with an address. */
	relations?: number;
	/** Products P00001 and on; every tenth is an hour type. */
	products?: number;
	/** Invoices of other work, evenly over the year before `until`, to these relations in turn. */
	invoices?: number;
	linesPerInvoice?: number;
	/** The day of the newest invoice. */
	until?: string;
}

const numbered = (letter: string, index: number) => `${letter}${String(index + 1).padStart(5, '0')}`;

function relation(id: number, index: number): Relation {
	const code = numbered('K', index);
	return {
		...emptyRelation(id, code, `Klant ${code} B.V.`),
		address: `Dorpsstraat ${index + 1}`,
		postalCode: '3511 AB',
		city: 'Utrecht',
		country: 'NL',
	};
}

function product(id: number, index: number): Product {
	const isHour = index % 10 === 0;
	return {
		id,
		code: numbered('P', index),
		description: isHour ? `Monteur ${index + 1}` : `Artikel ${index + 1}`,
		groupCode: 'ART',
		group: 'Artikelen',
		unit: isHour ? 'uur' : 'stuk',
		purchasePrice: '0.00',
		price: isHour ? '62.50' : '12.50',
		vatCode: 'HOOG_VERK_21',
		ledgerAccount: '8000',
		costCentreId: 0,
		active: true,
	};
}

function invoice(index: number, relationCode: string, date: string, lines: number): Invoice {
	const line = (position: number) => ({
		quantity: '2',
		unit: 'stuk',
		code: '',
		description: `Levering ${index + 1}.${position + 1} volgens afspraak`,
		unitPrice: '12.50',
		vatCode: 'HOOG_VERK_21',
		ledgerAccount: '8000',
		costCentreId: 0,
	});
	return {
		number: numbered('G', index),
		relationCode,
		date,
		paymentTerm: 14,
		template: 'Factuursjabloon',
		booked: true,
		mailed: false,
		lines: Array.from({ length: lines }, (_, position) => line(position)),
	};
}

const DAYS = 365;

/** Adds these to the books, without their mutations: everything was paid long ago. */
export function addMany(books: Books, many: Many): void {
	const { relations = 0, products = 0, invoices = 0, linesPerInvoice = 2, until = '2026-10-31' } = many;
	const firstOf = (rows: readonly { id: number }[]) => rows.reduce((id, row) => Math.max(id, row.id), 0) + 1;
	const relationId = firstOf(books.relations);
	const productId = firstOf(books.products);
	for (let index = 0; index < relations; index++) books.relations.push(relation(relationId + index, index));
	for (let index = 0; index < products; index++) books.products.push(product(productId + index, index));
	for (let index = 0; index < invoices; index++) {
		const code = relations > 0 ? numbered('K', index % relations) : '1001';
		const date = addDays(until, -Math.floor(((invoices - 1 - index) * DAYS) / invoices));
		books.invoices.push(invoice(index, code, date, linesPerInvoice));
	}
}
