import { recordIn } from '../../base/values/records';
import { textIn } from '../../base/values/text';
import type { Findings, Fault, Finding } from '../../base/words/finding';
import type { RowFacts, RowAction } from '../../base/words/row';
import { type Item, type Progress, progressOf, type ChainedOrder } from './progress';
import Big from 'big.js';
import { daysBetween, parseDate, today } from '../../base/values/dates';
import { formatMoney, type Money, parseDecimal, sum } from '../../base/values/money';
import type { ChainSettings } from './settings';
import type { OrderEnd } from './messages/ends';
import { isUnsureInvoice } from './unsure';

const E_BOEKHOUDEN = 'e-Boekhouden';

const OUTSMART = 'OutSmart';

/** Makes the function that gives rows about one kind of record. */
function deciding(service: string, resource: string) {
	return (key: string, action: RowAction, findings: Readonly<Findings>, preview: boolean): RowFacts => ({
		service,
		resource,
		key,
		action,
		findings,
		preview,
	});
}

export const aboutInvoice = deciding(E_BOEKHOUDEN, 'invoice');

export const aboutExport = deciding(OUTSMART, 'invoice');

export const aboutWorkOrder = deciding(OUTSMART, 'workOrder');

export const aboutOrderStatus = deciding(OUTSMART, 'workStatus');

const ACTIONS: Partial<Record<Progress['state'], RowAction>> = {
	created: 'created',
	found: 'unchanged',
	blocked: 'blocked',
	closed: 'closed',
	skipped: 'skipped',
	failed: 'failed',
};

/**
 * The row that an order gets at the end of the workflow; undefined as long as the order has no
 * end.
 */
export function rowOn(
	{ item, progress }: { item: Item; progress: Progress },
	preview: boolean,
): RowFacts | undefined {
	const action = ACTIONS[progress.state];
	const [first, ...others] = 'findings' in progress ? progress.findings : [];
	return action && first && aboutInvoice(textIn(item.reference), action, [first, ...others], preview);
}

interface GivenItem {
	json: Item;
	index: number;
}

/**
 * The row of an item as it came in, for a step behind *Look Up*: an order that no step decided about was
 * not looked up.
 */
export function rowOnItem(given: GivenItem, preview: boolean): RowFacts | undefined {
	const progress = progressOf(given.json);
	if (!progress) return notAnOrder(given, ['invoice'], preview);
	if (progress.state === 'new') return aboutInvoice(itemKey(given), 'blocked', [STEP_MISSING], preview);
	return rowOn({ item: given.json, progress }, preview);
}

const STEP_MISSING = { code: 'stepsWrong', because: 'notLookedUp', reference: '' } as const;

export function notAnOrder(given: GivenItem, lacks: string[], preview: boolean): RowFacts {
	return aboutInvoice(itemKey(given), 'blocked', [{ code: 'notAnOrder', lacks }], preview);
}

function itemKey({ json, index }: GivenItem): string {
	const named = [json.reference, json.sourceId, json.id].map(textIn).find((text) => text !== '');
	return named ?? `item ${index + 1}`;
}

/** The row of an item at the end of the workflow that no earlier step made a row of. */
export function rowAtEnd(item: Item): RowFacts | undefined {
	const progress = progressOf(item);
	if (!progress) return undefined;
	const isForeseen = progress.state === 'created' && recordIn(item.invoice).state !== progress.state;
	const isPreview = item.preview === true || isForeseen;
	return rowOn({ item, progress }, isPreview);
}

type Ended = Extract<Progress, { state: 'blocked' | 'closed' | 'failed' | 'skipped' }>;

/**
 * True when an order was on its error status and stays there: nothing is done to it, whatever a step says.
 */
export function staysOnErrorStatus({ onErrorStatus, progress }: ChainedOrder): boolean {
	// An order whose invoice was sent within the hour gets another row, because nobody can do anything about it yet.
	return (
		onErrorStatus && progress.state !== 'found' && progress.state !== 'created' && !isUnsureInvoice(progress)
	);
}

/** The key of the row that orders with the same end share; null for an order with a row of its own. */
export function groupOf({ progress }: ChainedOrder): string | null {
	if (!isTold(progress)) return null;
	return JSON.stringify([progress.together, progress.state, progress.findings]);
}

/**
 * True for an order that may share a row with others. An order that a person must fix, or whose invoice may
 * be lost, may not.
 */
function isTold(progress: Progress): progress is Ended & { together: string } {
	if (!('together' in progress)) return false;
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

/** The row for a group of orders, with the findings of the first one. */
export function aboutGroup(first: ChainedOrder, orders: ChainedOrder[], settings: ChainSettings): RowFacts {
	const concerned = orders.map(toConcerned);
	const { progress } = first;
	if (!isTold(progress)) throw new Error('Only orders with a group are reported together');
	const { together, state, findings } = progress;
	return {
		...groupRow(together, state, findings, concerned, settings.preview),
		...(orders.some(waitsTooLong) && { attention: true }),
	};
}

/**
 * After this many days an order in a closed period asks for a person: a period that is closed too early is
 * often opened again.
 */
const CLOSED_DAYS = 7;

/**
 * True when an order in a closed period needs a person: its date is unknown or more than `CLOSED_DAYS` ago,
 * so that it would probably never be invoiced by itself.
 */
export function waitsTooLong({ progress, date }: ChainedOrder): boolean {
	const day = parseDate(date);
	return progress.state === 'closed' && (day === null || daysBetween(day, today()) > CLOSED_DAYS);
}

function toConcerned({ reference, date, lines }: ChainedOrder): Concerned {
	return { reference, date, total: totalOfLines(lines) };
}

/** An order in a row about several; date and total are '' when not known. */
export interface Concerned {
	reference: string;
	date: string;
	total: string;
}

const NAMED_AT_MOST = 20;

/** The row for all orders that ended in the same way for the same reason. */
export function groupRow(
	key: string,
	action: RowAction,
	because: Readonly<Findings>,
	orders: Concerned[],
	preview: boolean,
): RowFacts {
	const facts = factsOf(orders);
	const findings = [...because, { code: 'ordersConcerned', ...facts }] as const;
	return { ...aboutExport(key, action, findings, preview), about: facts };
}

/** The total of lines excluding VAT, each rounded to the cent; '' when the lines cannot be added up. */
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

/**
 * How an order goes on from its error status (`OrderEnd`), by the reason why it is there. With any other reason it is set back to
 * the status that asks for an invoice.
 */
const ENDS: Readonly<Partial<Record<Finding['code'], OrderEnd>>> = {
	orderByQuotation: 'handled',
	orderSumDiffers: 'byInvoices',
	workOrderChangedSince: 'byInvoices',
	invoiceNotFoundBack: 'byDraft',
};

/** How an order goes on from its error status (`OrderEnd`), by a fault in it that may mean that there is nothing to invoice. */
const FAULT_ENDS: Readonly<Partial<Record<Fault['code'], OrderEnd>>> = {
	workUnderWarranty: 'either',
	nothingToBill: 'either',
	materialUnpriced: 'either',
	paymentMethodBlocked: 'handled',
};

/** How an order that waits for a person goes on, by the first reason that decides it. */
export function endOf(findings: readonly Finding[]): OrderEnd {
	for (const finding of findings) {
		if (finding.code === 'noInvoiceSeen' && finding.mayBeDraft) return 'byDraft';
		if (finding.code === 'orderSumDiffers' && finding.because === 'sharedCredit') return 'handled';
		const end = finding.code === 'orderNotInvoiceable' ? endOfFaults(finding.faults) : ENDS[finding.code];
		if (end) return end;
	}
	return 'again';
}

/**
 * How an order with several faults goes on: `handled` or `again` only when all of its faults say so, and otherwise a person
 * decides.
 */
function endOfFaults(faults: readonly Fault[]): OrderEnd {
	const ends = faults.map(({ code }) => FAULT_ENDS[code] ?? 'again');
	if (ends.every((end) => end === 'handled')) return 'handled';
	return ends.every((end) => end === 'again') ? 'again' : 'either';
}
