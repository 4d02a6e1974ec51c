import { formatMoney, parseDecimal, parseMoney, price } from '../../base/values/money';
import { recordIn, recordsIn, type UnknownFields } from '../../base/values/records';
import { capital, textIn, textsIn } from '../../base/values/text';
import { vatCodeOf } from '../../base/values/vatCodes';
import type { Section } from '../../base/words/report/runReport';
import { nounOf } from '../../base/words/nouns';
import { isDeed } from '../../base/words/written';
import {
	beside,
	box,
	bullets,
	heading,
	paragraph,
	parts,
	small,
	type Block,
	type Phrase,
} from '../../base/words/report/blocks';
import { totalOf } from '../../base/words/report/amounts';
import { amountOfLine } from '../../base/words/report/flat';
import { withoutFirstSentence, type Writer } from '../../base/words/report/writer';
import type { Row } from '../../base/words/row';
import { invoicingWordsOf } from './words';

/** Whether a row is about an invoice that was or would be created. */
function isInvoice(row: Row): boolean {
	return row.resource === 'invoice' && isDeed(row);
}

/** More than fit on a page. */
const COMPARED_AT_MOST = 200;
const LINES_AT_MOST = 120;

/** Invoices, each with its lines; of several that a person need not approve, the table above has all that fits on a page. */
function invoicesOf(rows: readonly Row[], writer: Writer): Block[] {
	if (isListed(rows, writer)) return [];
	const common = commonTo(rows, writer);
	const shown = writer.fit(byNumber(rows), (row) => [invoiceOf(row, writer, ownOf(row, writer, common))]);
	if (shown.length === 0) return [];
	const title = heading(3, rows.length > 1 ? '' : invoicingWordsOf(writer).title);
	return [parts([title, ...aboutAll(rows, writer, common)], [beside(shown.flat())])];
}

/** Whether the lines of each are left to the log. */
function isListed(rows: readonly Row[], { isWhole, asks }: Writer): boolean {
	return rows.length > 1 && !isWhole && !asks;
}

/** What is said of an invoice besides its lines: how it is made, and what happens to its order. */
interface Said {
	terms: string;
	said: string;
}

/** What all of them share, to be said once; '' for what differs. */
function commonTo(rows: readonly Row[], writer: Writer): Said {
	return {
		terms: sharedBy(rows, (row) => termsOf(row, writer)),
		said: sharedBy(rows.slice(0, COMPARED_AT_MOST), withoutFirstSentence),
	};
}

function ownOf(row: Row, writer: Writer, common: Said): Said {
	return {
		terms: common.terms === '' ? termsOf(row, writer) : '',
		said: common.said === '' ? withoutFirstSentence(row) : '',
	};
}

function aboutAll(rows: readonly Row[], writer: Writer, { terms, said }: Said): Block[] {
	const where = small(capital(writer.administration(rows)));
	const ofEach = said && rows.length > 1 ? invoicingWordsOf(writer).ofEach(said) : said;
	return [where, small(terms), paragraph(ofEach)];
}

const LISTED_AT_MOST = 60;

/** A line for each, for the top of the page. */
function invoiceSummary(rows: readonly Row[], writer: Writer): Block[] {
	if (rows.length < 2) return [];
	const words = invoicingWordsOf(writer);
	const common = commonTo(rows, writer);
	// What was made is in the books, with its lines.
	const isAnnounced = rows.every(({ preview }) => preview === true);
	const folded = isAnnounced ? words.folded.all(rows.length, nounOf[writer.language]('invoice')) : '';
	const below = isListed(rows, writer) ? [...aboutAll(rows, writer, common), small(folded)] : [];
	// Where the details follow, they count for the length of the page.
	const none = () => 0;
	return writer
		.fit([rows], (of) => [heading(3, words.title), overview(of, writer, common), ...below], none)
		.flat();
}

function overview(rows: readonly Row[], writer: Writer, common: Said): Block {
	const words = invoicingWordsOf(writer);
	const listed = { common, isListed: isListed(rows, writer) };
	const isNumbered = rows.some(({ invoiceNumber }) => textIn(invoiceNumber) !== '');
	const total = totalOf(
		rows.map(({ total }) => ({ total })),
		'total',
	);
	return writer.table({
		columns: [isNumbered ? words.invoice : words.workOrder, words.excludingVat],
		of: byNumber(rows),
		most: LISTED_AT_MOST,
		cells: (row) => [lineOf(row, writer, listed), writer.amount(row.total)],
		totals: [[words.total, writer.amount(total)]],
	});
}

/** An invoice in a table: its number, or its order as long as it has none; whose it is, and what to know. */
function lineOf(row: Row, writer: Writer, { common, isListed }: { common: Said; isListed: boolean }): Phrase {
	const [number, order] = [row.invoiceNumber, row.workOrder].map(textIn);
	const customer = textIn(row.relationName) || textIn(row.relation);
	const name = [number || order || textIn(row.key), customer].filter(Boolean).join(' · ');
	const ofOrder = number && order ? `${invoicingWordsOf(writer).workOrder} ${order}` : '';
	if (!isListed) return [name, { below: ofOrder }];
	const { terms, said } = ownOf(row, writer, common);
	const facts = [ofOrder, terms].filter(Boolean);
	return [name, { below: facts.join(' · ') }, ...[...textsIn(row.notes), said].map((below) => ({ below }))];
}

/** As the books number them; without a number, in the order of the work. */
function byNumber(rows: readonly Row[]): Row[] {
	const numberOf = ({ invoiceNumber }: Row) => textIn(invoiceNumber);
	return [...rows].sort((a, b) => numberOf(a).localeCompare(numberOf(b), 'en', { numeric: true }));
}

function customerOf({ relation, relationName }: Row): string {
	return [textIn(relation), textIn(relationName)].filter(Boolean).join(' ');
}

/** "Factuur 2026003", or "Werkbon WB-1" as long as it has no number. */
function nameOf({ invoiceNumber, workOrder, key }: Row, writer: Writer): string {
	const words = invoicingWordsOf(writer);
	const number = textIn(invoiceNumber);
	return capital(
		number ? `${words.invoice} ${number}` : `${words.workOrder} ${textIn(workOrder) || textIn(key)}`,
	);
}

function sharedBy(rows: readonly Row[], textOf: (row: Row) => string): string {
	const [first = '', ...others] = new Set(rows.map(textOf));
	return others.length === 0 ? first : '';
}

/** What was made is in the books. */
function termsOf({ terms, preview }: Row, writer: Writer): string {
	if (preview !== true) return '';
	const { template, paymentTermDays: days, date, book } = recordIn(terms);
	if (typeof template !== 'string' || typeof days !== 'number') return '';
	return invoicingWordsOf(writer).terms({ template, date: writer.day(date), days, book: book === true });
}

function invoiceOf(row: Row, writer: Writer, own: Said): Block {
	const words = invoicingWordsOf(writer);
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

function invoiceLines({ lines, total: excluding, totalIncludingVat, preview }: Row, writer: Writer): Block[] {
	const words = invoicingWordsOf(writer);
	const of = recordsIn(lines);
	const amount = writer.amount(excluding);
	if (of.length === 0 && amount === '') return [];
	const columns = [words.description, words.quantity, words.unitPrice, words.amount];
	const cells = (line: UnknownFields) => {
		const each = parseDecimal(textIn(line.unitPrice));
		const below = [vatOf(line, writer), marked(line, 'ledgerAccount')].filter(Boolean).join(' · ');
		return [
			[textIn(line.description) || textIn(line.code), { below }],
			[writer.amount(line.quantity), textIn(line.unit)].filter(Boolean).join(' '),
			writer.amount(each ? price(each) : line.unitPrice),
			writer.amount(amountOfLine(line)),
		];
	};
	const line = (name: string, given: unknown) => [name, '', '', writer.amount(given)];
	const [net, gross] = [excluding, totalIncludingVat].map((given) => parseMoney(textIn(given)));
	const totals = [
		line(words.totalExcludingVat, excluding),
		...(net && gross ? [line(words.vatCode, formatMoney(gross.minus(net)))] : []),
		...(textIn(totalIncludingVat) === ''
			? []
			: [line(preview === true ? words.totalForeseen : words.totalIncludingVat, totalIncludingVat)]),
	];
	return [
		writer.table({ columns, of, most: LINES_AT_MOST, cells, totals }),
		small(of.some(({ byDefault }) => Array.isArray(byDefault)) ? words.byDefault : ''),
	];
}

/** "Btw 21%"; a code without a percentage of its own, such as that of reverse charge, as it is. */
function vatOf(line: UnknownFields, writer: Writer): string {
	const percentage = vatCodeOf(textIn(line.vatCode))?.percentage;
	const said = marked(percentage ? { ...line, vatCode: `${percentage}%` } : line, 'vatCode');
	return said && `${invoicingWordsOf(writer).vatCode} ${said}`;
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
