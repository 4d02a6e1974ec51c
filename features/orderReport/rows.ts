import type { BookDate } from '../../base/values/dates';
import { brief, shortHash } from '../../base/values/text';
import type { Finding, Findings } from '../../base/words/finding';
import type { Decision } from '../../base/words/row';
import { aboutInvoice, aboutOrderInBooks } from '../invoicing/said';
import type { CompletedOrder, OrderPeriod } from './item';
import { judge, type Judged } from './judge';
import type { OrderBooks } from './readInvoices';

/** A decision and its order; without an order it is about all of them. */
interface OrderRow {
	decision: Decision;
	order?: CompletedOrder;
}

/**
 * A row for each order that was worked or invoiced in the period, and for what could not be read: then nothing is compared. `given`:
 * the number of orders in the input. What `wasTold` knows was asked in the former report in the same way.
 */
export function rowsOf(
	given: number,
	period: OrderPeriod,
	books: OrderBooks,
	wasTold: (row: string) => boolean = () => false,
): OrderRow[] {
	const { from, to, asOf } = period;
	const { orders } = books;
	const complete = period.whole && period.count === given && books.lacks === null;
	const judged = books.lacks ? [] : judge(orders, books, from);
	const isNew = books.firstOfOurs === '' || books.firstOfOurs >= from;
	const start = startOf(judged, books.firstOfOurs || asOf);
	const before = isNew ? beforeStart(judged, start) : [];
	const told = judged.filter((one) => !before.includes(one));
	const finding: Finding = { code: 'ordersCompared', from, to, asOf, orders: told.length };
	const scope = { ...aboutOrderInBooks('list', 'unchanged', [finding], false), about: { complete } };
	if (books.lacks) {
		const action = books.lacks.length > 1 ? 'failed' : 'blocked';
		return [{ decision: scope }, { decision: aboutInvoice('list', action, books.lacks, false) }];
	}
	const rows = told.map((one): OrderRow => {
		const decision = rowOf(one);
		const isTold = decision.attention === true && wasTold(tellingOf(decision));
		const findings: Findings = [...decision.findings, { code: 'orderToldBefore' }];
		return { decision: isTold ? { ...decision, findings } : decision, order: one.order };
	});
	return [{ decision: scope }, ...startRow(before, start), ...rows];
}

/**
 * The closed orders without an invoice from before the first one of ours, when that is of this period: they were invoiced in another
 * way, and one setting says so of all. One alone is told as any.
 */
function beforeStart(judged: readonly Judged[], start: BookDate): Judged[] {
	const isBefore = ({ finding, order: { date, explanation } }: Judged) =>
		finding.code === 'orderMissing' && explanation === '' && date !== '' && date < start;
	const before = judged.filter(isBefore);
	return before.length > 1 ? before : [];
}

/** The first day worked of which an order has an invoice, or is ready for one: a later start would leave that order out. */
function startOf(judged: readonly Judged[], otherwise: BookDate): BookDate {
	const ours = judged.filter(
		({ finding, invoiceNumbers }) => invoiceNumbers.length > 0 || finding.code === 'orderWaitsForInvoice',
	);
	const days = ours.flatMap(({ order: { date } }) => (date === '' ? [] : [date]));
	return days.sort()[0] ?? otherwise;
}

function startRow(before: readonly Judged[], start: BookDate): OrderRow[] {
	if (before.length === 0) return [];
	const workOrders = before.slice(0, NAMED_AT_MOST).map(({ order }) => brief(order.reference));
	const finding: Finding = { code: 'ordersBeforeStart', start, count: before.length, workOrders };
	return [{ decision: { ...aboutOrderInBooks('start', 'blocked', [finding], false), attention: true } }];
}

const NAMED_AT_MOST = 20;

/** What a row asks, as the next report recognizes it: an order that differs by another amount is new. */
export function tellingOf({ key, findings: [finding] }: Pick<Decision, 'key' | 'findings'>): string {
	return shortHash([key, finding], 16);
}

/** Nobody has to do anything about it, or it is asked elsewhere. */
const WAITS: ReadonlySet<string> = new Set<Finding['code']>([
	...(['orderWaitsForInvoice', 'orderOpen', 'orderToldWith', 'waitsForAnswer'] as const),
]);

function rowOf({ order, verdict, finding, invoiceNumbers, amounts }: Judged): Decision {
	const { reference, relation, workDate, status, link, explanation } = order;
	const isOff = verdict === 'missing' || verdict === 'differs';
	const isExplained = isOff && explanation !== '';
	const asks = isOff && !isExplained && !WAITS.has(finding.code);
	const action = asks ? 'blocked' : isOff ? 'skipped' : 'unchanged';
	const said: Finding = isExplained ? { code: 'orderExplained', explanation } : finding;
	return {
		...aboutOrderInBooks(brief(reference), action, [said], false),
		attention: asks,
		about: {
			verdict,
			workDate,
			workOrder: brief(reference),
			orderStatus: brief(status),
			relation: brief(relation.code),
			relationName: brief(relation.name),
			orderExcludingVat: amounts.total,
			invoices: invoiceNumbers,
			excludingVat: amounts.net,
			vat: amounts.vat,
			...(link && { link }),
		},
	};
}
