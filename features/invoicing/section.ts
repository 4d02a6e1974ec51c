import { parseDecimal, price } from '../../base/values/money';
import { recordIn, recordsIn, type UnknownFields } from '../../base/values/records';
import { capital, textIn } from '../../base/values/text';
import type { Section } from '../../base/words/features';
import { isDeed } from '../../base/words/headline';
import { box, bullets, heading, paragraph, parts, small, type Block } from '../../base/words/report/blocks';
import { amountOfLine } from '../../base/words/report/flat';
import { withoutFirstSentence, type Writer } from '../../base/words/report/writer';
import type { Row } from '../../base/words/row';
import { wordsOf } from './words';

/** Whether a row is about an invoice that was or would be created. */
function isInvoice(row: Row): boolean {
	return row.resource === 'invoice' && isDeed(row);
}

/** More than fit on a page. */
const COMPARED_AT_MOST = 200;
const LINES_AT_MOST = 120;

/** Invoices, each with its lines. */
function invoicesOf(rows: readonly Row[], writer: Writer): Block[] {
	// A text that all of them share is shown once.
	const common = sharedBy(rows.slice(0, COMPARED_AT_MOST), withoutFirstSentence);
	const terms = sharedBy(rows, (row) => termsOf(row, writer));
	const shown = writer.fit(rows, (row) => [
		invoiceOf(row, writer, {
			said: common === '' ? withoutFirstSentence(row) : '',
			terms: terms === '' ? termsOf(row, writer) : '',
		}),
	]);
	if (shown.length === 0) return [];
	const where = small(capital(writer.administration(rows)));
	return [
		parts(
			[heading(3, wordsOf(writer).title), where, small(terms)],
			[paragraph(common && rows.length > 1 ? wordsOf(writer).ofEach(common) : common)],
			...shown,
		),
	];
}

const LISTED_AT_MOST = 60;

/** A line for each, for the top of the page. */
function invoiceSummary(rows: readonly Row[], writer: Writer): Block[] {
	const columns = [writer.words.invoice, writer.words.totalExcludingVat];
	const cells = (row: Row) => [
		[nameOf(row, writer), customerOf(row)].filter(Boolean).join(' · '),
		writer.amount(row.total),
	];
	if (rows.length < 2) return [];
	// The details have these as well.
	const none = () => 0;
	return writer
		.fit([rows], (of) => [writer.table({ columns, of, most: LISTED_AT_MOST, cells })], none)
		.flat();
}

function customerOf({ relation, relationName }: Row): string {
	return [textIn(relation), textIn(relationName)].filter(Boolean).join(' ');
}

/** "Factuur 2026003", or "Werkbon WB-1" as long as it has no number. */
function nameOf({ invoiceNumber, workOrder, key }: Row, writer: Writer): string {
	const words = wordsOf(writer);
	const number = textIn(invoiceNumber);
	return capital(
		number ? `${words.invoice} ${number}` : `${words.workOrder} ${textIn(workOrder) || textIn(key)}`,
	);
}

function sharedBy(rows: readonly Row[], textOf: (row: Row) => string): string {
	const [first = '', ...others] = new Set(rows.map(textOf));
	return others.length === 0 ? first : '';
}

function termsOf({ terms }: Row, writer: Writer): string {
	const { template, paymentTermDays: days, date, book } = recordIn(terms);
	if (typeof template !== 'string' || typeof days !== 'number') return '';
	return wordsOf(writer).terms({ template, date: writer.day(date), days, book: book === true });
}

function invoiceOf(row: Row, writer: Writer, own: { said: string; terms: string }): Block {
	const words = wordsOf(writer);
	const [number, order] = [row.invoiceNumber, row.workOrder].map(textIn);
	const customer = customerOf(row);
	const about = [
		writer.state(row),
		number && order ? `${words.workOrder} ${order}` : '',
		customer ? `${words.relation} ${customer}` : '',
	];
	return box(
		'run',
		heading(4, nameOf(row, writer)),
		small(about.filter(Boolean).join(' · ')),
		small(own.terms),
		...invoiceLines(row, writer),
		paragraph(own.said),
		...(Array.isArray(row.notes) ? [bullets(row.notes.slice(0, LINES_AT_MOST).map(textIn))] : []),
	);
}

function invoiceLines({ lines, total: excluding, totalIncludingVat }: Row, writer: Writer): Block[] {
	const words = wordsOf(writer);
	const of = recordsIn(lines);
	const amount = writer.amount(excluding);
	if (of.length === 0 && amount === '') return [];
	const isFilled = of.some(({ vatCode, ledgerAccount }) => textIn(vatCode) || textIn(ledgerAccount));
	const columns = [
		...[words.description, words.quantity, words.unitPrice],
		...(isFilled ? [words.vatCode, words.ledgerAccount] : []),
		words.amount,
	];
	const cells = (line: UnknownFields) => {
		const each = parseDecimal(textIn(line.unitPrice));
		return [
			textIn(line.description) || textIn(line.code),
			[writer.amount(line.quantity), textIn(line.unit)].filter(Boolean).join(' '),
			writer.amount(each ? price(each) : line.unitPrice),
			...(isFilled ? [marked(line, 'vatCode'), marked(line, 'ledgerAccount')] : []),
			writer.amount(amountOfLine(line)),
		];
	};
	const total = [words.totalExcludingVat, ...columns.slice(2).map(() => ''), amount];
	const including = writer.amount(totalIncludingVat);
	return [
		writer.table({ columns, of, most: LINES_AT_MOST, cells, total }),
		paragraph(including && `${words.totalIncludingVat}: ${including}`),
		small(of.some(({ byDefault }) => Array.isArray(byDefault)) ? words.byDefault : ''),
	];
}

/** A code with the name of its account; one that is only a default has a mark. */
function marked(line: UnknownFields, field: 'vatCode' | 'ledgerAccount'): string {
	const { byDefault } = line;
	const name = field === 'ledgerAccount' ? textIn(line.ledgerAccountName) : '';
	const isDefault = Array.isArray(byDefault) && byDefault.includes(field);
	return [textIn(line[field]), name].filter(Boolean).join(' ') + (isDefault ? ' *' : '');
}

/** Invoices that were or would be created, in the report of a run. */
export const invoiceSection: Section = { is: isInvoice, summary: invoiceSummary, of: invoicesOf };
