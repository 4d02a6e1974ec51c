import { formatMoney, type Money } from '../../../base/values/money';
import { groupedBy, type Json } from '../../../base/values/records';
import { textIn } from '../../../base/values/text';
import type { Language } from '../../../base/words/language';
import { summarize, type Log } from '../../../base/words/log';
import {
	heading,
	paragraph,
	small,
	table,
	type Block,
	type Phrase,
	type Report,
} from '../../../base/words/report/blocks';
import { amountCell, flatValue, type Flat } from '../../../base/words/report/flat';
import { pageHtml } from '../../../base/words/report/html';
import {
	linkOf,
	othersIn,
	problemLines,
	stepsIn,
	toDoIn,
	type Step,
} from '../../../base/words/report/points';
import { Writer } from '../../../base/words/report/writer';
import { isFailing, type Row } from '../../../base/words/row';
import { localeIn } from '../../../base/words/say';
import { orderReportWords, type HeadlineFacts, type OrderReportWords, type ReasonCode } from './words';
import {
	amountsOf,
	hasInvoice,
	isProved,
	isWhole,
	oldestFirst,
	reportedIn,
	type PeriodAmounts,
	type ReportedOrders,
	type ReportedOrder,
} from './orders';

/** A log, and the figures of the period; a workflow finds the fields of a log in the same place. */
export interface OrderReport extends Log {
	headline: string;
	/** The statement that may be quoted; '' when it is not proved. */
	statement: string;
	/** How the statement was established. */
	method: string;
	/** Whether everything could be read. */
	complete: boolean;
	period: { [day: string]: Json; from: string; to: string; asOf: string };
	orders: number;
	invoiced: number;
	amounts: PeriodAmounts;
	problemsHtml: string;
	report: string;
	toDo: Step[];
}

export function orderReportOf(given: readonly Row[], language: Language): OrderReport {
	const log = summarize([...given], language);
	const { rows } = log;
	const reported = reportedIn(rows);
	const writer = new Writer(language);
	const words = orderReportWords[language];
	const amounts = amountsOf(reported.orders);
	const facts = factsOf(reported, rows, writer);
	const headline = words.headline(facts);
	const statement = isProved(reported, rows) ? statementOf(reported, facts, amounts, writer) : '';
	const { from, to, asOf } = periodOf(reported);
	return {
		...log,
		message: headline,
		headline,
		statement,
		method: words.method,
		complete: facts.isComplete,
		period: { from, to, asOf },
		orders: facts.orders,
		invoiced: facts.invoiced,
		amounts,
		problemsHtml: problemLines(rows, localeIn(language).more),
		report: pageHtml(reportOf({ reported, rows, amounts, facts, statement }, writer)),
		toDo: stepsIn(rows, language),
	};
}

function periodOf({ scope }: ReportedOrders) {
	const [from, to, asOf] = [scope?.from, scope?.to, scope?.asOf].map(textIn) as [string, string, string];
	return { from, to, asOf };
}

function factsOf(reported: ReportedOrders, rows: readonly Row[], writer: Writer): HeadlineFacts {
	const { orders, scope } = reported;
	const { from, to, asOf } = periodOf(reported);
	return {
		...{ from: writer.day(from), to: writer.day(to), asOf: writer.day(asOf) },
		older: typeof scope?.older === 'number' ? scope.older : 0,
		orders: orders.length,
		invoiced: orders.filter(hasInvoice).length,
		points: rows.filter(isFailing).length,
		isComplete: scope !== null && isWhole(scope, orders) && !rows.some(({ action }) => action === 'failed'),
	};
}

function statementOf(
	{ orders }: ReportedOrders,
	{ from, to, asOf, older, invoiced }: HeadlineFacts,
	{ excludingVat, includingVat }: PeriodAmounts,
	writer: Writer,
): string {
	return orderReportWords[writer.language].statement({
		...{ from, to, asOf, older, invoiced, nothingToBill: orders.length - invoiced },
		total: writer.amount(excludingVat.invoiced),
		totalIncludingVat: writer.amount(includingVat.invoiced),
		settled: writer.amount(includingVat.settled),
		open: writer.amount(includingVat.open),
	});
}

interface Found {
	reported: ReportedOrders;
	rows: readonly Row[];
	amounts: PeriodAmounts;
	facts: HeadlineFacts;
	statement: string;
}

/** What a person must do, the totals, what has no invoice, what is open. */
function reportOf(found: Found, writer: Writer): Report {
	const words = orderReportWords[writer.language];
	const { orders } = found.reported;
	const invoiced = orders.filter(hasInvoice);
	const paid = (...wanted: string[]) => invoiced.filter(({ payment }) => wanted.includes(payment));
	const without = orders.filter((order) => !hasInvoice(order));
	return writer.report(bannerOf(found, words), [
		toDoIn(found.rows.filter(isFailing), writer),
		amountsIn(found.amounts, words, writer),
		withoutInvoice(without, words, writer),
		invoicesOf(words.openInvoices, paid('open', 'partly'), words, writer),
		invoicesOf(words.otherInvoices, paid('notBooked', 'unknown', ''), words, writer),
		invoicesOf(words.settledInvoices, paid('settled'), words, writer),
		othersIn(remarksAmong(found), writer),
		[small(words.settledMeans)],
		[small(words.method)],
	]);
}

function bannerOf({ facts, statement }: Found, words: OrderReportWords): Report['banner'] {
	const none = facts.isComplete && facts.orders > 0 ? words.noStatement : '';
	return {
		tone: !facts.isComplete ? 'wrong' : facts.points > 0 ? 'announced' : 'done',
		title: words.title(facts),
		about: [
			paragraph(`${words.headline(facts)}.`),
			paragraph(statement === '' ? none : [{ bold: statement }]),
		],
	};
}

/** What is reported nowhere else, such as a list that an account does not show. */
function remarksAmong({ rows, reported }: Found): Row[] {
	const told = new Set<Row>(reported.orders.map(({ row }) => row));
	return rows.filter((row) => !told.has(row) && row !== reported.scope && !isFailing(row));
}

/** Amounts with and without VAT under a heading of their own: they are never added up. */
function amountsIn(
	{ excludingVat, includingVat, withoutAmount }: PeriodAmounts,
	words: OrderReportWords,
	writer: Writer,
): Block[] {
	const line = (name: string, amount: string) => [name, writer.amount(amount)];
	const some = (name: string, amount: string) => (amount === '0.00' ? [] : [line(name, amount)]);
	const { orders, invoiced, notInvoiced } = excludingVat;
	const columns = ['', writer.words.amount];
	return [
		heading(3, words.excludingVat),
		table({
			columns,
			rows: [
				line(words.ordersComeTo, orders),
				line(words.invoicedFor, invoiced),
				line(words.notInvoicedFor, notInvoiced),
			],
		}),
		heading(3, words.includingVat),
		table({
			columns,
			rows: [
				line(words.settled, includingVat.settled),
				line(words.open, includingVat.open),
				...some(words.notBooked, includingVat.notBooked),
				...some(words.notKnown, includingVat.unknown),
			],
			totals: [line(words.invoicedFor, includingVat.invoiced)],
		}),
		...(withoutAmount > 0 ? [paragraph(words.withoutAmount(withoutAmount))] : []),
	];
}

/** The spreadsheet has all of them; the page is limited to what a person reads. */
const LISTED_AT_MOST = 100;

/** By reason, the one with the oldest order first. */
function withoutInvoice(orders: readonly ReportedOrder[], words: OrderReportWords, writer: Writer): Block[] {
	const groups = [...groupedBy(oldestFirst(orders), ({ code }) => code)];
	const blocks = groups.flatMap(([code, group]) => [
		heading(4, `${reasonFor(code, words)}: ${group.length}`),
		writer.table({
			columns: [words.workOrder, words.workDate, words.age, words.orderTotal],
			of: group,
			most: LISTED_AT_MOST,
			cells: (order) => [
				named(order),
				writer.day(order.workDate),
				textIn(order.age),
				amountIn(order.ordered, writer),
			],
			totals: [[writer.words.total, '', '', writer.amount(amountsOf(group).excludingVat.orders)]],
		}),
	]);
	return [heading(3, words.withoutInvoice), ...(blocks.length === 0 ? [paragraph(words.none)] : blocks)];
}

function reasonFor(code: string, { reasons }: OrderReportWords): string {
	return Object.hasOwn(reasons, code) ? reasons[code as ReasonCode] : reasons.reasonNotGiven;
}

function invoicesOf(
	title: string,
	orders: readonly ReportedOrder[],
	words: OrderReportWords,
	writer: Writer,
): Block[] {
	if (orders.length === 0) return [];
	const { excludingVat, includingVat } = amountsOf(orders);
	const totals = [excludingVat.invoiced, includingVat.invoiced, includingVat.open];
	return [
		heading(3, `${title}: ${orders.length}`),
		writer.table({
			columns: [
				...[words.workOrder, words.invoice, words.age],
				...[words.excludingVat, words.includingVat, words.openPart],
			],
			of: oldestFirst(orders),
			most: LISTED_AT_MOST,
			cells: (order) => [
				...[named(order), order.invoices.join(', '), textIn(order.age)],
				...[order.invoiced, order.includingVat, order.open].map((amount) => amountIn(amount, writer)),
			],
			totals: [[writer.words.total, '', '', ...writer.amounts(totals)]],
		}),
	];
}

/** "WB-2026-0101 #204511 · 1042 Bakkerij De Korst", and the explanation that a person gave. */
function named({ name, relation, row }: ReportedOrder): Phrase {
	const explanation =
		row.code === 'orderExplained' && typeof row.explanation === 'string' ? row.explanation : '';
	const text = [name, relation, explanation].filter(Boolean).join(' · ');
	return linkOf(row, text, text);
}

function amountIn(given: Money | null, writer: Writer): string {
	return given === null ? '' : writer.amount(formatMoney(given));
}

/** The columns, in the order in which a person reads them. */
const COLUMNS = [
	...['workOrder', 'relation', 'relationName', 'workDate', 'age', 'orderStatus', 'orderExcludingVat'],
	...['invoiceNumbers', 'invoiceDate', 'excludingVat', 'includingVat'],
	...['payment', 'openIncludingVat', 'settledIncludingVat', 'reason', 'attention', 'code', 'action'],
] as const;

const AMOUNTS: ReadonlySet<string> = new Set([
	...['orderExcludingVat', 'excludingVat', 'includingVat', 'openIncludingVat', 'settledIncludingVat'],
]);

/** Every row of a report as a line of a spreadsheet, with the same columns; includes what could not be read. */
export function flatOrders(given: readonly Row[], language: Language): { row: Row; flat: Flat }[] {
	const { rows } = summarize([...given], language);
	const { payments } = orderReportWords[language];
	const isOrder = new Set(reportedIn(rows).orders.map(({ row }) => row));
	// What could not be read comes first.
	const sorted = [...rows.filter((row) => !isOrder.has(row)), ...rows.filter((row) => isOrder.has(row))];
	return sorted.map((row) => ({ row, flat: flatOrder(row, payments) }));
}

function flatOrder(row: Row, payments: Readonly<Record<string, string>>): Flat {
	const numbers = Array.isArray(row.invoices) ? row.invoices.map(textIn) : [textIn(row.invoiceNumber)];
	const payment = textIn(row.payment);
	const values: Readonly<Record<string, unknown>> = {
		...row,
		workOrder: textIn(row.workOrder) || textIn(row.order),
		invoiceNumbers: numbers.filter(Boolean).join(', '),
		payment: Object.hasOwn(payments, payment) ? payments[payment] : payment,
	};
	return Object.fromEntries(
		COLUMNS.map((column) => [column, (AMOUNTS.has(column) ? amountCell : flatValue)(values[column])]),
	);
}
