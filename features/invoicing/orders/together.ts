import Big from 'big.js';
import type { ChainedOrder } from '../item';
import type { Progress } from '../progress';
import type { Findings } from '../../../base/words/finding';
import type { Decision, RowAction } from '../../../base/words/row';
import { daysBetween, parseDate, today } from '../../../base/values/dates';
import { formatMoney, type Money, parseDecimal, sum } from '../../../base/values/money';
import { recordIn } from '../../../base/values/records';
import { aboutExport } from '../said';
import type { ChainSettings } from './chain';

type Ended = Extract<Progress, { state: 'blocked' | 'closed' | 'failed' | 'skipped' }>;

/** Whether an order was on its error status and stays there: nothing is done to it, whatever a step says. */
export function staysOnErrorStatus({ onErrorStatus, progress }: ChainedOrder): boolean {
	return onErrorStatus && progress.state !== 'found' && progress.state !== 'created';
}

/** What orders have in common that one row reports; null for an order with a row of its own. */
export function groupOf({ progress }: ChainedOrder): string | null {
	if (!isTold(progress)) return null;
	return JSON.stringify([progress.together, progress.state, progress.findings]);
}

/** Orders that a person must fix, or whose invoice may be lost, are never reported together. */
function isTold(progress: Progress): progress is Ended & { together: string } {
	if (!('together' in progress) || progress.together === undefined) return false;
	switch (progress.state) {
		case 'blocked':
			return progress.fix === 'service';
		case 'failed':
			return progress.outcome === 'notDone';
		case 'closed':
		case 'skipped':
			return true;
		case 'created':
		case 'found':
			return false;
	}
}

/** The one row for orders of a group, with the findings of the first one. */
export function aboutGroup(first: ChainedOrder, orders: ChainedOrder[], settings: ChainSettings): Decision {
	const concerned = orders.map(toConcerned);
	const { progress } = first;
	if (!isTold(progress)) throw new Error('Only orders with a group are reported together');
	const { together, state, findings } = progress;
	return {
		...groupRow(together, state, findings, concerned, settings.preview),
		...(orders.some(waitsTooLong) && { attention: true }),
	};
}

/** Days after which an order in a closed period asks for a person: a period that is closed too early is often opened again. */
const CLOSED_DAYS = 7;

/** Whether an order waits for a closed period, and would never be invoiced by itself. */
export function waitsTooLong({ progress, date }: ChainedOrder): boolean {
	const day = parseDate(date);
	return progress.state === 'closed' && (day === null || daysBetween(day, today()) > CLOSED_DAYS);
}

function toConcerned({ reference, date, lines }: ChainedOrder): Concerned {
	return { reference, date, total: totalOfLines(lines) };
}

/** One of the orders in a row about several; date and total are '' when not known. */
export interface Concerned {
	reference: string;
	date: string;
	total: string;
}

const NAMED_AT_MOST = 20;

/** One row for all orders that ended in the same way for the same reason. */
export function groupRow(
	key: string,
	action: RowAction,
	because: Readonly<Findings>,
	orders: Concerned[],
	preview: boolean,
): Decision {
	const facts = factsOf(orders);
	const findings = [...because, { code: 'ordersConcerned', ...facts }] as const;
	return { ...aboutExport(key, action, findings, preview), about: facts };
}

/** Excluding VAT, each line to the cent; '' when the lines cannot be added up. */
export function totalOfLines(lines: unknown): string {
	if (!Array.isArray(lines) || lines.length === 0) return '';
	const amounts = lines.map(amountOf);
	return amounts.every((amount) => amount !== null) ? formatMoney(sum(amounts)) : '';
}

function amountOf(line: unknown): Money | null {
	const { quantity, unitPrice } = recordIn(line);
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
