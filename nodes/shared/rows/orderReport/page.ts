import { groupedBy } from '../../values/records';
import { formatMoney, type Money } from '../../values/money';
import type { Language } from '../language';
import {
	bold,
	element,
	heading,
	joined,
	NOTHING,
	paragraph,
	table,
	type Markup,
	type Tone,
} from '../page/markup';
import { listOf, pointsIn, remarksIn } from '../page/points';
import { Room } from '../page/room';
import { Speech } from '../page/speech';
import { STYLE } from '../page/style';
import { isFailing, type Row } from '../row';
import { orderReportWords } from '../say';
import { amountAsGiven } from '../sentences/asGiven';
import type { HeadlineFacts, OrderReportWords, ReasonCode } from '../sentences/orderReport';
import {
	amountsOf,
	hasInvoice,
	oldestFirst,
	type PeriodAmounts,
	type Reported,
	type ReportedOrder,
} from './orders';

/** What a page is made of. */
export interface Told {
	reported: Reported;
	rows: readonly Row[];
	amounts: PeriodAmounts;
	facts: HeadlineFacts;
	statement: string;
}

interface Pen {
	words: OrderReportWords;
	speech: Speech;
}

/** A report as a piece of a page: what a person must do, what it comes to, what has no invoice, what is open. */
export function orderPage(told: Told, language: Language): string {
	const pen: Pen = { words: orderReportWords(language), speech: new Speech(language) };
	const { words, speech } = pen;
	const { orders } = told.reported;
	const room = new Room();
	const invoiced = orders.filter(hasInvoice);
	const paid = (...wanted: string[]) => invoiced.filter(({ payment }) => wanted.includes(payment));
	const parts = [
		banner(told, pen),
		listOf(
			pointsIn(told.rows.filter(isFailing)),
			{ title: speech.words.sections.toDo, isToDo: true },
			speech,
			room,
		),
		amountsMarkup(told.amounts, pen),
		withoutInvoice(
			orders.filter((order) => !hasInvoice(order)),
			pen,
		),
		invoiceTable(words.openInvoices, paid('open', 'partly'), pen),
		invoiceTable(words.otherInvoices, paid('notBooked', 'unknown', ''), pen),
		invoiceTable(words.settledInvoices, paid('settled'), pen),
		listOf(remarksIn(remarksAmong(told)), { title: speech.words.sections.others }, speech, room),
		paragraph(words.settledMeans, 'meta'),
		paragraph(words.method, 'meta'),
		room.left > 0 ? paragraph(speech.words.leftOut(room.left)) : NOTHING,
	];
	return `<style>${STYLE}</style>\n${element('div', ['log'], joined(parts, '\n')).html}`;
}

function banner({ facts, statement }: Told, { words }: Pen): Markup {
	const tone: Tone = !facts.isComplete ? 'wrong' : facts.points > 0 ? 'announced' : 'done';
	return element(
		'div',
		['banner', tone],
		heading('h2', words.title(facts)),
		paragraph(`${words.headline(facts)}.`),
		statement === '' ? paragraph(words.noStatement) : element('p', [], bold(statement)),
	);
}

/** What is told nowhere else, as a list that an account does not show. */
function remarksAmong({ rows, reported }: Told): Row[] {
	const told = new Set<Row>(reported.orders.map(({ row }) => row));
	return rows.filter((row) => !told.has(row) && row !== reported.scope && !isFailing(row));
}

/** Each kind of amount under its own heading: the two are never added up. */
function amountsMarkup(
	{ excludingVat, includingVat, withoutAmount }: PeriodAmounts,
	{ words, speech }: Pen,
): Markup {
	const line = (name: string, amount: string) => [name, amountAsGiven(amount, speech.tongue)];
	const some = (name: string, amount: string) => (amount === '0.00' ? [] : [line(name, amount)]);
	const { orders, invoiced, notInvoiced } = excludingVat;
	return joined([
		heading('h3', words.excludingVat),
		table({
			columns: ['', speech.words.amount],
			rows: [
				line(words.ordersComeTo, orders),
				line(words.invoicedFor, invoiced),
				line(words.notInvoicedFor, notInvoiced),
			],
		}),
		heading('h3', words.includingVat),
		table({
			columns: ['', speech.words.amount],
			rows: [
				line(words.settled, includingVat.settled),
				line(words.open, includingVat.open),
				...some(words.notBooked, includingVat.notBooked),
				...some(words.notKnown, includingVat.unknown),
			],
			total: line(words.invoicedFor, includingVat.invoiced),
		}),
		withoutAmount > 0 ? paragraph(words.withoutAmount(withoutAmount)) : NOTHING,
	]);
}

/** The spreadsheet has all; a page keeps what a person reads. */
const LISTED_AT_MOST = 100;

/** By reason, the one with the oldest first. */
function withoutInvoice(orders: readonly ReportedOrder[], pen: Pen): Markup {
	const { words } = pen;
	const groups = [...groupedBy(oldestFirst(orders), ({ code }) => code)];
	const parts = groups.flatMap(([code, group]) => [
		heading('h4', `${reasonFor(code, words)}: ${group.length}`),
		reasonTable(group, pen),
	]);
	const title = heading('h3', words.withoutInvoice);
	return joined(parts.length === 0 ? [title, paragraph(words.none)] : [title, ...parts]);
}

function reasonFor(code: string, { reasons }: OrderReportWords): string {
	return Object.hasOwn(reasons, code) ? reasons[code as ReasonCode] : reasons.reasonNotGiven;
}

function reasonTable(group: readonly ReportedOrder[], { words, speech }: Pen): Markup {
	const { shown, more } = speech.firstOf(group, LISTED_AT_MOST);
	const { excludingVat } = amountsOf(group);
	return table({
		columns: [words.workOrder, words.workDate, words.age, words.orderTotal],
		rows: shown.map((order) => [
			named(order),
			speech.day(order.workDate),
			order.age === null ? '' : String(order.age),
			amount(order.ordered, speech),
		]),
		more,
		total: [speech.words.total, '', '', amountAsGiven(excludingVat.orders, speech.tongue)],
	});
}

function invoiceTable(title: string, orders: readonly ReportedOrder[], { words, speech }: Pen): Markup {
	if (orders.length === 0) return NOTHING;
	const { shown, more } = speech.firstOf(oldestFirst(orders), LISTED_AT_MOST);
	const { excludingVat, includingVat } = amountsOf(orders);
	const given = (text: string) => amountAsGiven(text, speech.tongue);
	return joined([
		heading('h3', `${title}: ${orders.length}`),
		table({
			columns: [
				words.workOrder,
				words.invoice,
				words.age,
				words.excludingVat,
				words.includingVat,
				words.openPart,
			],
			rows: shown.map((order) => [
				named(order),
				order.invoices.join(', '),
				order.age === null ? '' : String(order.age),
				amount(order.invoiced, speech),
				amount(order.includingVat, speech),
				amount(order.open, speech),
			]),
			more,
			total: [
				speech.words.total,
				'',
				'',
				given(excludingVat.invoiced),
				given(includingVat.invoiced),
				given(includingVat.open),
			],
		}),
	]);
}

/** "WB-2026-0101 #204511 · 1042 Bakkerij De Korst", and what a person said of it. */
function named({ name, relation, row }: ReportedOrder): string {
	const explanation =
		row.code === 'orderExplained' && typeof row.explanation === 'string' ? row.explanation : '';
	return [name, relation, explanation].filter(Boolean).join(' · ');
}

function amount(given: Money | null, { tongue }: Speech): string {
	return given === null ? '' : amountAsGiven(formatMoney(given), tongue);
}
