import { parseDecimal, price } from '../../values/money';
import { groupedBy, recordIn, recordsIn, type UnknownFields } from '../../values/records';
import { capital, textIn, textsIn } from '../../values/text';
import { isDeed, needsPerson, numbered, summaryOf } from '../headline';
import type { Language } from '../language';
import { isMasterData, isRow, type Row } from '../row';
import type { Outcome } from '../sentences/page';
import { box, bullets, heading, paragraph, parts, small, type Block, type Report, type Tone } from './blocks';
import { amountOfLine } from './flat';
import { pageHtml } from './html';
import { isPayroll, payrollOf } from './payroll';
import { othersIn, toDoIn } from './points';
import { withoutFirstSentence, Writer } from './writer';

/** A log as a piece of a page: for an HTML node, a form or a mail. */
export function pageOf(log: UnknownFields, language: Language): string {
	return pageHtml(runReport(rowsIn(log), new Writer(language)));
}

/** The same for a page that asks whether to book what it shows: to who reads that, it is no preview. */
export function askingPageOf(rows: readonly Row[], writer: Writer): string {
	const report = runReport(rows, writer);
	if (summaryOf(rows, writer.language).outcome !== 'announced') return pageHtml(report);
	return pageHtml({ ...report, banner: { ...report.banner, title: writer.words.ready } });
}

export function rowsIn({ rows }: UnknownFields): Row[] {
	return recordsIn(rows).filter(isRow);
}

/** What a person must do first; then what was done, kind by kind; then the rest, and what stayed the same. */
export function runReport(rows: readonly Row[], writer: Writer): Report {
	const isUnchanged = ({ action }: Row) => action === 'unchanged';
	const isTold = (row: Row) => isPayroll(row) || isInvoice(row) || isSentRecord(row);
	const rest = rows.filter((row) => !(needsPerson(row) || isUnchanged(row) || isTold(row)));
	const stayed = rows.filter((row) => isUnchanged(row) && !needsPerson(row));
	return writer.report(bannerOf(rows, writer), [
		toDoIn(rows.filter(needsPerson), writer),
		payrollOf(rows.filter(isPayroll), writer),
		invoicesOf(rows.filter(isInvoice), writer),
		masterDataOf(rows.filter(isSentRecord), writer),
		othersIn(rest, writer),
		unchanged(stayed, writer),
	]);
}

const TONES: Readonly<Record<Outcome, Tone>> = {
	announced: 'announced',
	booked: 'done',
	partly: 'announced',
	unsure: 'announced',
	partlyUnsure: 'announced',
	updated: 'done',
	updatedPartly: 'announced',
	nothing: 'idle',
	idle: 'idle',
};

function bannerOf(rows: readonly Row[], { language, words }: Writer): Report['banner'] {
	const { outcome, title, parts: said } = summaryOf(rows, language);
	const isWaiting = rows.some(needsPerson);
	const tone = isWaiting ? (outcome === 'nothing' ? 'wrong' : 'announced') : TONES[outcome];
	const isUncertain = rows.some((row) => row.preview === true && isDeed(row) && !isMasterData(row.resource));
	return {
		tone,
		title,
		about: [
			said.length > 2 ? bullets(said) : paragraph(said.join(' · ')),
			...(isUncertain ? [paragraph(words.unforeseen)] : []),
		],
	};
}

/** "Ongewijzigd: 10 loonjournaalposten, 13 relaties". */
function unchanged(rows: readonly Row[], writer: Writer): Block[] {
	const kinds = groupedBy(rows, ({ resource }) => writer.noun(resource, 2));
	const counts = [...kinds.values()].map((kind) => {
		const count = kind.reduce((sum, row) => sum + (typeof row.count === 'number' ? row.count : 1), 0);
		return count === 0 ? '' : `${count} ${writer.noun(kind[0].resource, count)}`;
	});
	const told = counts.filter(Boolean);
	if (told.length === 0) return [];
	const { sections, actions } = writer.words;
	return [heading(3, sections.unchanged), paragraph(`${told.join(', ')} ${actions.unchanged}.`)];
}

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
			[heading(3, writer.words.sections.invoices), where, small(terms)],
			[paragraph(common && rows.length > 1 ? writer.words.ofEach(common) : common)],
			...shown,
		),
	];
}

function sharedBy(rows: readonly Row[], textOf: (row: Row) => string): string {
	const [first = '', ...others] = new Set(rows.map(textOf));
	return others.length === 0 ? first : '';
}

function termsOf({ terms }: Row, writer: Writer): string {
	const { template, paymentTermDays: days, date, book } = recordIn(terms);
	if (typeof template !== 'string' || typeof days !== 'number') return '';
	return writer.words.terms({ template, date: writer.day(date), days, book: book === true });
}

function invoiceOf(row: Row, writer: Writer, own: { said: string; terms: string }): Block {
	const { words } = writer;
	const [number, order, relation] = [row.invoiceNumber, row.workOrder, row.relation].map(textIn);
	const customer = [relation, textIn(row.relationName)].filter(Boolean).join(' ');
	const about = [
		writer.state(row),
		number && order ? `${words.workOrder} ${order}` : '',
		customer ? `${words.relation} ${customer}` : '',
	];
	const name = number ? `${words.invoice} ${number}` : `${words.workOrder} ${order || textIn(row.key)}`;
	return box(
		'run',
		heading(4, capital(name)),
		small(about.filter(Boolean).join(' · ')),
		small(own.terms),
		...invoiceLines(row, writer),
		paragraph(own.said),
		...(Array.isArray(row.notes) ? [bullets(row.notes.slice(0, LINES_AT_MOST).map(textIn))] : []),
	);
}

function invoiceLines({ lines, total: excluding, totalIncludingVat }: Row, writer: Writer): Block[] {
	const { words } = writer;
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

/** Whether a row is about a record that was or would be sent to a service. */
function isSentRecord(row: Row): boolean {
	return isMasterData(row.resource) && isDeed(row);
}

/** Records by kind and service: how many, and what changed. */
function masterDataOf(rows: readonly Row[], writer: Writer): Block[] {
	const kinds = groupedBy(rows, ({ service, resource }) => `${service} ${resource}`);
	const shown = writer.fit(
		[...kinds.values()],
		(kind) => recordsOf(kind, writer),
		(kind) => kind.length,
	);
	return shown.length === 0 ? [] : [parts([heading(3, writer.words.sections.masterData)], ...shown)];
}

const NAMED_AT_MOST = 12;

function recordsOf(kind: readonly [Row, ...Row[]], writer: Writer): Block[] {
	const { words, locale } = writer;
	const [{ service, resource }] = kind;
	const added = kind.filter(({ action }) => action === 'created');
	const changed = kind.filter(({ action }) => action !== 'created');
	const counts = [
		...numbered(added.length, (count) => `${count} ${words.added}`),
		...numbered(changed.length, (count) => `${count} ${words.changed}`),
	];
	const nameOf = ({ key, name }: Row) => textsIn([key, name]).join(' ');
	const names = locale.names(added.slice(0, NAMED_AT_MOST).map(nameOf), NAMED_AT_MOST, added.length);
	const changes = changed.map((row) => `${nameOf(row)}: ${textIn(row.reason)}`);
	return [
		heading(4, words.at(capital(writer.noun(resource, 2)), service)),
		small(counts.join(' · ')),
		bullets(writer.some(changes, NAMED_AT_MOST)),
		...(added.length > 0 ? [paragraph(`${capital(words.added)}: ${names}`)] : []),
	];
}
