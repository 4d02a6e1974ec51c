import Big from 'big.js';
import type { Decision, RowAction } from '../../shared/rows/row';
import type { Finding } from '../../shared/rows/findings/finding';
import { formatMoney, parseDecimal, sum, type Money } from '../../shared/values/money';
import { aboutExport } from './decisions';
import type { ChainSettings } from './settings';

/** One of the orders that a row tells of together; its date and total are '' where they are not known. */
export interface Concerned {
	reference: string;
	date: string;
	total: string;
}

const NAMED_AT_MOST = 20;

/** One row for all orders that ended in the same way for the same reason. */
export function aboutTogether(
	key: string,
	action: RowAction,
	because: Finding[],
	orders: Concerned[],
	preview: boolean,
): Decision {
	const facts = factsOf(orders);
	const findings: Finding[] = [...because, { code: 'ordersConcerned', ...facts }];
	const [first, ...others] = findings as [Finding, ...Finding[]];
	return { ...aboutExport(key, action, [first, ...others], preview), about: facts };
}

/**
 * Orders that stand on the error status: no run takes them up by itself, so every run says that they are there. One may
 * have been claimed for its invoice by a run that was killed, and nobody would hear of it.
 */
export function waitingForPerson(orders: Concerned[], settings: ChainSettings): Decision {
	const { errorStatus, workOrderStatus, preview } = settings;
	const because: Finding = { code: 'workOrdersToFix', errorStatus, workOrderStatus };
	return aboutTogether('errorStatus', 'skipped', [because], orders, preview);
}

/** Excluding VAT, each line to the cent; '' when an order has no lines that can be added up. */
export function totalOfLines(lines: unknown): string {
	if (!Array.isArray(lines) || lines.length === 0) return '';
	const amounts = lines.map(amountOf);
	return amounts.every((amount) => amount !== null) ? formatMoney(sum(amounts)) : '';
}

function amountOf(line: unknown): Money | null {
	const { quantity, unitPrice } = (line ?? {}) as Record<string, unknown>;
	const [count, price] = [quantity, unitPrice].map((value) => parseDecimal(String(value)));
	return count && price ? count.times(price).round(2) : null;
}

function factsOf(orders: Concerned[]) {
	const dates = orders.map(({ date }) => date).filter((date) => date !== '');
	const totals = orders.map(({ total }) => total).filter((total) => total !== '');
	return {
		count: orders.length,
		workOrders: orders.slice(0, NAMED_AT_MOST).map(({ reference }) => reference),
		oldest: dates.sort()[0] ?? '',
		total: totals.length === 0 ? '' : formatMoney(sum(totals.map((total) => new Big(total)))),
	};
}
