import { formatMoney, parseDecimal, parseMoney, price } from '../../../base/values/money';
import { recordIn, recordsIn, type UnknownFields } from '../../../base/values/records';
import { textIn, textsIn } from '../../../base/values/text';
import { vatCodeOf } from '../../../base/values/vatCodes';
import { isDeed } from '../../../base/words/outcome';
import type { Row } from '../../../base/words/row';
import { localeIn, sentencesIn } from '../../../base/words/say';
import { totalOf } from './amounts';
import { amountOfLine } from './flat';
import { below, heading, paragraph, small, table, type Column, type Piece } from './html';
import { wordsFor, type Reader } from './words';

/** An invoice on a page. */
interface Invoice {
	row: Row;
	number: string;
	order: string;
	customer: string;
	total: string;
	/** How it is made, and what happens to its order. */
	terms: string;
	said: string;
}

export function isInvoice(row: Row): boolean {
	return row.resource === 'invoice' && isDeed(row);
}

/** A line an invoice; of one alone, its lines too. */
export function invoiceTables(rows: readonly Row[], reader: Reader): Piece {
	const t = wordsFor(reader);
	const { amount, more } = localeIn(reader.language);
	const invoices = byNumber(rows.filter(isInvoice).map((row) => invoiceIn(row, reader)));
	const [first, ...others] = invoices;
	if (!first) return '';
	const shared = (field: 'terms' | 'said') =>
		others.every((one) => one[field] === first[field]) ? first[field] : '';
	const [terms, said] = [shared('terms'), shared('said')];
	const own = (one: Invoice) => [
		one.number && one.order ? `${t.workOrder} ${one.order}` : '',
		terms === '' ? one.terms : '',
		...textsIn(one.row.notes),
		said === '' ? one.said : '',
	];
	const columns: Column<Invoice>[] = [
		{
			head: invoices.some(({ number }) => number !== '') ? t.invoice : t.workOrder,
			cell: (one) => [[one.number || one.order, one.customer].filter(Boolean).join(' · '), below(own(one))],
			total: () => t.total,
		},
		{
			head: t.excludingVat,
			cell: ({ total }) => amount(total),
			total: (all) => amount(totalOf(all, 'total')),
		},
	];
	const administration = textIn(first.row.administration);
	return [
		heading(3, t.invoices),
		table(invoices, columns, more),
		others.length === 0 ? linesOf(first.row, reader) : '',
		small(administration && `${t.administration} ${administration}`),
		small(terms),
		paragraph(said && others.length > 0 ? t.ofEach(said) : said),
	];
}

function invoiceIn(row: Row, reader: Reader): Invoice {
	return {
		row,
		number: textIn(row.invoiceNumber),
		order: textIn(row.workOrder) || row.key,
		customer: textIn(row.relationName) || textIn(row.relation),
		total: textIn(row.total),
		terms: termsOf(row, reader),
		said: sentencesIn(row).details,
	};
}

/** As the books number them; without a number, in the order of the work. */
function byNumber(invoices: readonly Invoice[]): Invoice[] {
	return [...invoices].sort((a, b) => a.number.localeCompare(b.number, 'en', { numeric: true }));
}

/** What was made is in the books. */
function termsOf({ terms, preview }: Row, reader: Reader): string {
	const { template, paymentTermDays: days, date, book } = recordIn(terms);
	if (preview !== true || typeof template !== 'string' || typeof days !== 'number') return '';
	const day = localeIn(reader.language).date(textIn(date));
	return wordsFor(reader).terms({ template, date: day, days, book: book === true });
}

function linesOf({ lines, total, totalIncludingVat, preview }: Row, reader: Reader): Piece {
	const t = wordsFor(reader);
	const { amount, more } = localeIn(reader.language);
	const of = recordsIn(lines);
	const columns: Column<UnknownFields>[] = [
		{
			head: t.description,
			cell: (line) => [
				textIn(line.description) || textIn(line.code),
				below([vatOf(line, reader), marked(line, 'ledgerAccount')]),
			],
		},
		{ head: t.quantity, cell: (line) => [amount(textIn(line.quantity)), ' ', textIn(line.unit)] },
		{
			head: t.unitPrice,
			cell: ({ unitPrice }) => {
				const each = parseDecimal(textIn(unitPrice));
				return amount(each ? price(each) : textIn(unitPrice));
			},
		},
		{ head: t.amount, cell: (line) => amount(amountOfLine(line)) },
	];
	const [net, gross] = [total, totalIncludingVat].map((given) => parseMoney(textIn(given)));
	const sums = [
		net && gross ? `${t.vat} ${amount(formatMoney(gross.minus(net)))}` : '',
		gross ? `${preview === true ? t.includingForeseen : t.including} ${amount(formatMoney(gross))}` : '',
		of.some(({ byDefault }) => Array.isArray(byDefault)) ? t.byDefault : '',
	];
	return [table(of, columns, more), small(sums.filter(Boolean).join(' · '))];
}

/** "Btw 21%"; a code without a percentage of its own, such as that of reverse charge, as it is. */
function vatOf(line: UnknownFields, reader: Reader): string {
	const percentage = vatCodeOf(textIn(line.vatCode))?.percentage;
	const said = marked(percentage ? { ...line, vatCode: `${percentage}%` } : line, 'vatCode');
	return said && `${wordsFor(reader).vat} ${said}`;
}

/** A code with the name of its account; one that is only a default has a mark. */
function marked(line: UnknownFields, field: 'vatCode' | 'ledgerAccount'): string {
	const name = field === 'ledgerAccount' ? textIn(line.ledgerAccountName) : '';
	const isDefault = Array.isArray(line.byDefault) && line.byDefault.includes(field);
	return [textIn(line[field]), name].filter(Boolean).join(' ') + (isDefault ? ' *' : '');
}
