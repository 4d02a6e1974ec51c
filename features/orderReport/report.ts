import { formatMoney, parseDecimal, sum } from '../../base/values/money';
import { groupedBy, type Json } from '../../base/values/records';
import { textIn, textsIn } from '../../base/values/text';
import { whyOf } from '../../base/words/codes';
import type { Language } from '../../base/words/language';
import { summarize, type Log } from '../../base/words/log';
import { heading, paragraph, small, type Block, type Report } from '../../base/words/report/blocks';
import { amountCell, flatValue, type Flat } from '../../base/words/report/flat';
import { pageHtml } from '../../base/words/report/html';
import { linkOf, othersIn, stepsIn, toDoIn, type Step } from '../../base/words/report/points';
import { Writer } from '../../base/words/report/writer';
import { isFailing, type Row } from '../../base/words/row';
import { sentencesIn } from '../../base/words/say';
import { VERDICTS, type Verdict } from './judge';
import { orderReportWords, type HeadlineFacts } from './words';

/** A log, and the counts of the period; a workflow finds the fields of a log in the same place. */
export interface OrderReport extends Log {
	headline: string;
	/** No step before it writes: who starts it by hand reads what needs a person on its page. */
	onlyReads: true;
	/** Whether everything could be read. */
	complete: boolean;
	period: { [day: string]: Json; from: string; to: string; asOf: string };
	orders: number;
	counts: Record<Verdict, number>;
	report: string;
	toDo: Step[];
}

const isOrder = (row: Row) => row.verdict !== undefined;

export function orderReportOf(given: readonly Row[], language: Language): OrderReport {
	const log = summarize([...given], language);
	const { rows } = log;
	const orders = rows.filter(isOrder);
	const scopes = rows.filter(({ code }) => code === 'ordersCompared');
	const [scope] = scopes;
	const [from, to, asOf] = [scope?.from, scope?.to, scope?.asOf].map(textIn) as [string, string, string];
	const writer = new Writer(language);
	const words = orderReportWords[language];
	// An order that was lost between two steps must not look like one that is right.
	const isWhole = scopes.length === 1 && scope?.complete === true && scope.orders === orders.length;
	const facts = {
		from: writer.day(from),
		to: writer.day(to),
		orders: orders.length,
		counts: countsOf(orders),
		isComplete: isWhole && !rows.some(({ action }) => action === 'failed'),
	};
	const headline = words.headline(facts);
	return {
		...log,
		message: headline,
		headline,
		onlyReads: true,
		complete: facts.isComplete,
		period: { from, to, asOf },
		orders: orders.length,
		counts: facts.counts,
		report: pageHtml(pageOf(rows, facts, writer)),
		toDo: stepsIn(rows, language),
	};
}

function countsOf(orders: readonly Row[]): Record<Verdict, number> {
	const count = (verdict: Verdict) => orders.filter((row) => row.verdict === verdict).length;
	return Object.fromEntries(VERDICTS.map((verdict) => [verdict, count(verdict)])) as Record<Verdict, number>;
}

/** What a person must do, then the list. */
function pageOf(rows: readonly Row[], facts: HeadlineFacts, writer: Writer): Report {
	const words = orderReportWords[writer.language];
	const isNew = ({ findings = [] }: Row) => !findings.some((one) => whyOf(one) === 'orderToldBefore');
	const all = rows.filter(isFailing);
	const failing = [...all.filter(isNew), ...all.filter((row) => !isNew(row))];
	const points = failing.length;
	const { isComplete, counts } = facts;
	const wrong = counts.missing + counts.differs;
	const banner = {
		tone: !isComplete ? 'wrong' : points > 0 || wrong > 0 ? 'announced' : 'done',
		title: words.title({ ...facts, points, wrong }),
		about: [paragraph(`${words.headline(facts)}.`)],
	} as const;
	const others = rows.filter((row) => !isOrder(row) && whyOf(row) !== 'ordersCompared' && !isFailing(row));
	return writer.report(banner, [
		toDoIn(failing, writer),
		...VERDICTS.map((verdict) => listOf(verdict, rows, writer)),
		othersIn(others, writer),
		[small(words.method)],
	]);
}

/** The spreadsheet has all of them; the page is limited to what a person reads. */
const LISTED_AT_MOST = 100;

/** Orders of which the same is said stand together below it. */
function listOf(verdict: Verdict, rows: readonly Row[], writer: Writer): Block[] {
	const words = orderReportWords[writer.language];
	const of = rows.filter((row) => row.verdict === verdict);
	if (of.length === 0) return [];
	const isTold = (row: Row) => verdict !== 'right' && !isFailing(row);
	const groups = groupedBy(of, (row) => (isTold(row) ? sentencesIn(row).what : ''));
	const saidOf = (said: string, [first]: readonly [Row, ...Row[]]) =>
		said === '' ? [] : [small([said, sentencesIn(first).advice].filter(Boolean).join(' '))];
	// Of these nothing was invoiced.
	const isBilled = verdict === 'right' || verdict === 'differs';
	const toBill = isBilled || verdict === 'nothingToBill' ? '' : totalOf(of, 'orderExcludingVat', writer);
	return [
		heading(3, [`${words.verdicts[verdict]}: ${of.length}`, toBill].filter(Boolean).join(' · ')),
		...[...groups].flatMap(([said, group]) => [
			...saidOf(said, group),
			isBilled ? comparison(group, writer) : unbilled(group, writer),
		]),
	];
}

function totalOf(rows: readonly Row[], field: string, writer: Writer): string {
	return writer.amount(formatMoney(sum(rows.flatMap((row) => parseDecimal(textIn(row[field])) ?? []))));
}

function unbilled(of: readonly Row[], writer: Writer): Block {
	const words = orderReportWords[writer.language];
	return writer.table({
		columns: [words.workOrder, writer.words.excludingVat],
		of,
		most: LISTED_AT_MOST,
		cells: (row) => [named(row, writer), writer.amount(row.orderExcludingVat)],
	});
}

function comparison(of: readonly Row[], writer: Writer): Block {
	const words = orderReportWords[writer.language];
	const sides = ['orderExcludingVat', 'excludingVat'];
	return writer.table({
		columns: [words.workOrder, writer.words.excludingVat, words.invoiced],
		of,
		most: LISTED_AT_MOST,
		cells: (row) => [named(row, writer), ...writer.amounts(sides.map((side) => row[side]))],
		totals: [[writer.words.total, ...sides.map((side) => totalOf(of, side, writer))]],
	});
}

/** "WB-2026-0101 #204511", and below it "Bakkerij De Korst · 19-10-2026 · factuur 2026002". */
function named(row: Row, writer: Writer) {
	const name = textIn(row.workOrder) || row.key;
	const relation = textIn(row.relationName) || textIn(row.relation);
	const invoices = orderReportWords[writer.language].invoices(textsIn(row.invoices));
	const about = [relation, writer.day(row.workDate), invoices].filter(Boolean).join(' · ');
	return [...linkOf(row, name, name), { below: about }];
}

/** The columns, in the order in which a person reads them. */
const COLUMNS = [
	...['workOrder', 'relation', 'relationName', 'workDate', 'verdict', 'orderStatus', 'orderExcludingVat'],
	...['invoiceNumbers', 'excludingVat', 'vat', 'reason', 'attention', 'code', 'why', 'action'],
] as const;

const AMOUNTS: ReadonlySet<string> = new Set(['orderExcludingVat', 'excludingVat', 'vat']);

/** Every row of a report as a line of a spreadsheet, with the same columns; what could not be read comes first. */
export function flatOrders(given: readonly Row[], language: Language): { row: Row; flat: Flat }[] {
	const { rows } = summarize([...given], language);
	const { verdicts } = orderReportWords[language];
	const sorted = [...rows.filter((row) => !isOrder(row)), ...rows.filter(isOrder)];
	return sorted.map((row) => {
		const values: Readonly<Record<string, unknown>> = {
			...row,
			invoiceNumbers: Array.isArray(row.invoices) ? row.invoices.map(textIn).join(', ') : '',
			verdict: verdicts[textIn(row.verdict) as Verdict],
		};
		const cell = (column: string) => (AMOUNTS.has(column) ? amountCell : flatValue)(values[column]);
		return { row, flat: Object.fromEntries(COLUMNS.map((column) => [column, cell(column)])) };
	});
}
