import type { z } from 'zod';
import { formatMoney, parseDecimal, parseMoney, price } from '../../../base/values/money';
import { vatCodeOf } from '../../../base/values/vatCodes';
import { isDeed } from '../../../base/words/outcome';
import type { Row } from '../../../base/words/row';
import { localeIn, sentencesIn } from '../../../base/words/say';
import { below, heading, paragraph, small, type Piece } from '../html';
import { amounts, listOf, recordOf, summed, table, text, texts, type Column } from '../table';
import { wordsFor, type Reader } from '../words';

const invoiceRow = recordOf({
	...{ key: text, invoiceNumber: text, workOrder: text, relation: text, relationName: text, notes: texts },
	...{ total: text, totalIncludingVat: text },
	lines: listOf({
		...{ description: text, code: text, quantity: text, unit: text, unitPrice: text },
		...{ vatCode: text, ledgerAccount: text, ledgerAccountName: text, byDefault: texts },
	}),
	terms: recordOf({ template: text, paymentTermDays: text, date: text, book: text }),
});

interface Invoice extends z.infer<typeof invoiceRow> {
	row: Row;
	/** How it is made, and what happens to its order. */
	madeBy: string;
	said: string;
}
type Line = Invoice['lines'][number];

export function isInvoice(row: Row): boolean {
	return row.resource === 'invoice' && isDeed(row);
}

/** A line an invoice; of one alone, its lines too. */
export function invoiceTables(rows: readonly Row[], reader: Reader): Piece {
	const t = wordsFor(reader);
	// As the books number them; without a number, in the order of the work.
	const invoices = rows
		.filter(isInvoice)
		.map((row) => invoiceOf(row, reader))
		.sort((a, b) => a.invoiceNumber.localeCompare(b.invoiceNumber, 'en', { numeric: true }));
	const [first, ...others] = invoices;
	if (!first) return '';
	const shared = (field: 'madeBy' | 'said') =>
		others.every((one) => one[field] === first[field]) ? first[field] : '';
	const [madeBy, said] = [shared('madeBy'), shared('said')];
	const own = (one: Invoice) => [
		one.invoiceNumber && one.workOrder ? `${t.workOrder} ${one.workOrder}` : '',
		madeBy === '' ? one.madeBy : '',
		...one.notes,
		said === '' ? one.said : '',
	];
	const columns: Column<Invoice>[] = [
		{
			head: invoices.some(isNumbered) ? ['Invoice', 'Factuur'] : ['Work order', 'Werkbon'],
			cell: (one) => [nameOf(one), below(own(one))],
		},
		summed(['Excl. VAT', 'Excl. btw'], ({ total }) => total),
	];
	return [
		heading(3, t.invoices),
		table(invoices, columns, reader),
		others.length === 0 ? linesOf(first, reader) : '',
		small(madeBy),
		paragraph(said && others.length > 0 ? t.ofEach(said) : said),
	];
}

const isNumbered = ({ invoiceNumber }: Invoice) => invoiceNumber !== '';

function nameOf({ invoiceNumber, workOrder, key, relation, relationName }: Invoice): string {
	return [invoiceNumber || workOrder || key, relationName || relation].filter(Boolean).join(' · ');
}

/** What was made is in the books. */
function invoiceOf(row: Row, reader: Reader): Invoice {
	const given = invoiceRow.parse(row);
	const { template, paymentTermDays, date: day, book } = given.terms;
	const date = localeIn(reader.language).date(day);
	const terms = { template, date, days: Number(paymentTermDays), book: book === 'true' };
	const isForeseen = row.preview === true && template !== '';
	const madeBy = isForeseen ? wordsFor(reader).terms(terms) : '';
	return { ...given, row, madeBy, said: sentencesIn(row).details };
}

function linesOf({ row, lines, total, totalIncludingVat }: Invoice, reader: Reader): Piece {
	const t = wordsFor(reader);
	const { amount } = localeIn(reader.language);
	const columns: Column<Line>[] = [
		{
			head: ['Description', 'Omschrijving'],
			cell: (line) => [
				line.description || line.code,
				below([
					vatOf(line, t.vat),
					marked(line, line.ledgerAccount, 'ledgerAccount', line.ledgerAccountName),
				]),
			],
		},
		{ head: ['Quantity', 'Aantal'], cell: ({ quantity, unit }) => `${amount(quantity)} ${unit}` },
		amounts(['Price', 'Prijs'], ({ unitPrice }) => priceOf(unitPrice)),
		amounts(['Amount', 'Bedrag'], amountOfLine),
	];
	const [net, gross] = [total, totalIncludingVat].map(parseMoney);
	const sums = [
		net && gross ? `${t.vat} ${amount(formatMoney(gross.minus(net)))}` : '',
		gross ? `${row.preview ? t.includingForeseen : t.including} ${amount(formatMoney(gross))}` : '',
		lines.some(({ byDefault }) => byDefault.length > 0) ? t.byDefault : '',
	];
	return [table(lines, columns, reader), small(sums.filter(Boolean).join(' · '))];
}

function priceOf(unitPrice: string): string {
	const each = parseDecimal(unitPrice);
	return each ? price(each) : unitPrice;
}

/** "Btw 21%"; a code without a percentage of its own, such as that of reverse charge, as it is. */
function vatOf(line: Line, vat: string): string {
	const percentage = vatCodeOf(line.vatCode)?.percentage;
	const said = marked(line, percentage ? `${percentage}%` : line.vatCode, 'vatCode');
	return said && `${vat} ${said}`;
}

/** A code; one that is only a default has a mark. */
function marked({ byDefault }: Line, code: string, field: 'vatCode' | 'ledgerAccount', name = ''): string {
	return [code, name, byDefault.includes(field) ? '*' : ''].filter(Boolean).join(' ');
}

/** The amount of an invoice line, such as 120.00; '' when quantity or price cannot be read. */
export function amountOfLine({ quantity, unitPrice }: Pick<Line, 'quantity' | 'unitPrice'>): string {
	const [count, each] = [quantity, unitPrice].map(parseDecimal);
	return count && each ? formatMoney(count.times(each)) : '';
}
