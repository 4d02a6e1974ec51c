import { formatMoney, parseDecimal, parseMoney, price } from '../../base/values/money';
import { recordIn, recordsIn, type UnknownFields } from '../../base/values/records';
import { capital, textIn, textsIn } from '../../base/values/text';
import { vatCodeOf } from '../../base/values/vatCodes';
import type { Section } from '../../base/words/report/runReport';
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

/** Invoices, each with its lines. */
function invoicesOf(rows: readonly Row[], writer: Writer): Block[] {
	// A text that all of them share is shown once.
	const common = sharedBy(rows.slice(0, COMPARED_AT_MOST), withoutFirstSentence);
	const terms = sharedBy(rows, (row) => termsOf(row, writer));
	const { shown: open, below } = writer.unfolded(byNumber(rows), (row) => {
		const own = [terms === '' ? termsOf(row, writer) : '', common === '' ? withoutFirstSentence(row) : ''];
		return [...own, ...textsIn(row.notes)].filter(Boolean).map((one) => `${nameOf(row, writer)}: ${one}`);
	});
	const shown = writer.fit(open, (row) => [
		invoiceOf(row, writer, {
			said: common === '' ? withoutFirstSentence(row) : '',
			terms: terms === '' ? termsOf(row, writer) : '',
		}),
	]);
	if (shown.length + below.length === 0) return [];
	const where = small(capital(writer.administration(rows)));
	return [
		parts(
			[heading(3, rows.length > 1 ? '' : invoicingWordsOf(writer).title), where, small(terms)],
			[paragraph(common && rows.length > 1 ? invoicingWordsOf(writer).ofEach(common) : common)],
			[...(shown.length > 0 ? [beside(shown.flat())] : []), ...below],
		),
	];
}

const LISTED_AT_MOST = 60;

/** A line for each, for the top of the page. */
function invoiceSummary(rows: readonly Row[], writer: Writer): Block[] {
	if (rows.length < 2) return [];
	const words = invoicingWordsOf(writer);
	const sides = (['total', 'totalIncludingVat'] as const).filter((side) =>
		rows.every((row) => parseMoney(textIn(row[side]))),
	);
	const columns = [
		words.invoice,
		...sides.map((side) => (side === 'total' ? words.excludingVat : words.includingVat)),
	];
	const orderOf = ({ invoiceNumber, workOrder }: Row) =>
		textIn(invoiceNumber) && textIn(workOrder) ? `${words.workOrder} ${textIn(workOrder)}` : '';
	const cells = (row: Row) => [
		[
			[textIn(row.invoiceNumber) || nameOf(row, writer), customerOf(row)].filter(Boolean).join(' · '),
			{ below: orderOf(row) },
		],
		...writer.amounts(sides.map((side) => row[side])),
	];
	const totals = [
		[
			words.total,
			...writer.amounts(
				sides.map((side) =>
					totalOf(
						rows.map((row) => ({ of: row[side] })),
						'of',
					),
				),
			),
		],
	];
	// The details have these as well.
	const none = () => 0;
	return writer
		.fit(
			[byNumber(rows)],
			(of) => [heading(3, words.title), writer.table({ columns, of, most: LISTED_AT_MOST, cells, totals })],
			none,
		)
		.flat();
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

function termsOf({ terms }: Row, writer: Writer): string {
	const { template, paymentTermDays: days, date, book } = recordIn(terms);
	if (typeof template !== 'string' || typeof days !== 'number') return '';
	return invoicingWordsOf(writer).terms({ template, date: writer.day(date), days, book: book === true });
}

function invoiceOf(row: Row, writer: Writer, own: { said: string; terms: string }): Block {
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
