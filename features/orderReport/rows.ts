import { brief, shortHash } from '../../base/values/text';
import { formatMoney } from '../../base/values/money';
import type { Finding, Findings } from '../../base/words/finding';
import type { Decision } from '../../base/words/row';
import { aboutInvoice, E_BOEKHOUDEN } from '../invoicing/books/work';
import type { CompletedOrder, OrderPeriod } from './item';
import { judge, type Judged, totalOf } from './judge';
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
	const finding: Finding = { code: 'ordersCompared', from, to, asOf, orders: orders.length };
	const scope = { ...about('list', 'unchanged', finding), about: { complete } };
	if (books.lacks) {
		const action = books.lacks.length > 1 ? 'failed' : 'blocked';
		return [{ decision: scope }, { decision: aboutInvoice('list', action, books.lacks, false) }];
	}
	const rows = judge(orders, books, from).map((judged): OrderRow => {
		const decision = rowOf(judged);
		const isTold = decision.attention === true && wasTold(tellingOf(decision));
		const findings: Findings = [...decision.findings, { code: 'orderToldBefore' }];
		return { decision: isTold ? { ...decision, findings } : decision, order: judged.order };
	});
	return [{ decision: scope }, ...rows];
}

/** What a row asks, as the next report recognizes it: an order that differs by another amount is new. */
export function tellingOf({ key, findings: [finding] }: Pick<Decision, 'key' | 'findings'>): string {
	return shortHash([key, finding], 16);
}

const WAITS: ReadonlySet<string> = new Set<Finding['code']>(['orderWaitsForInvoice', 'orderOpen']);

function rowOf({ order, verdict, finding, summed }: Judged): Decision {
	const { reference, relation, workDate, status, link, explanation } = order;
	const isOff = verdict === 'missing' || verdict === 'differs';
	const isExplained = isOff && explanation !== '';
	// The next execution makes its invoice, or the office is not done with it.
	const asks = isOff && !isExplained && !WAITS.has(finding.code);
	const said: Finding = isExplained ? { code: 'orderExplained', explanation } : finding;
	return {
		...about(brief(reference), asks ? 'blocked' : isOff ? 'skipped' : 'unchanged', said),
		attention: asks,
		about: {
			verdict,
			workDate,
			workOrder: brief(reference),
			orderStatus: brief(status),
			relation: brief(relation.code),
			relationName: brief(relation.name),
			orderExcludingVat: totalOf({ order, summed }),
			invoices: summed.invoices.map(({ number }) => number),
			excludingVat: summed.net ? formatMoney(summed.net) : '',
			vat: summed.vat ? formatMoney(summed.vat) : '',
			...(link && { link }),
		},
	};
}

function about(key: string, action: Decision['action'], finding: Finding): Decision {
	return {
		service: E_BOEKHOUDEN,
		resource: 'workOrder',
		key,
		action,
		findings: [finding],
		preview: false,
	};
}
