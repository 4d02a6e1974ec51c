import { identityFor, referenceText } from '../../base/items/orderReference';
import { attempt } from '../../base/problems/problem';
import type { Fault, Finding } from '../../base/words/finding';
import type { Decision } from '../../base/words/row';
import {
	addMonths,
	addYears,
	type BookDate,
	type DateRange,
	firstOfMonth,
	isWithin,
} from '../../base/values/dates';
import { parseDecimal } from '../../base/values/money';
import { groupedBy } from '../../base/values/records';
import { brief, oneLine } from '../../base/values/text';
import { mayBeCutOff, type OutSmartClient } from '../../services/outSmart/client';
import { linkTo } from '../../services/outSmart/links';
import type { WorkOrder } from '../../services/outSmart/types';
import { aboutExport, aboutWorkOrder } from '../invoicing/said';
import { linesOf, type LineSettings } from '../invoicing/orders/lines';
import { type OrderLists, readLists, unknownPaymentMethods } from '../invoicing/orders/lists';
import { statusAsked } from '../invoicing/orders/statuses';
import { totalOfLines } from '../invoicing/orders/together';
import {
	byId,
	dayOf,
	faultsInPayment,
	faultsInRelation,
	faultsInWork,
	isByQuotation,
	isTooOld,
	knownAs,
	notesOf,
	referenceOf,
	relationOf,
	workDaysOf,
} from '../invoicing/orders/workOrder';
import type { CompletedOrderItem, OrderPeriodItem } from './item';

/** What a report needs to know about how orders are invoiced. */
export interface ReportSettings extends LineSettings {
	/** Code of the work order status whose orders are invoiced. */
	workOrderStatus: string;
	errorStatus: string;
	completedFrom: BookDate | '';
	blockedPaymentMethods: ReadonlySet<string>;
	/** Explanations that a person gave for orders, by id or number. */
	explained: ReadonlyMap<string, string>;
}

type CompletedResult = { json: CompletedOrderItem | OrderPeriodItem } | { decision: Decision };

/**
 * Every completed order that was worked in a period or the year before it, whatever happened to it since: an invoice of the period
 * may be of each. Those before *Completed From* were invoiced in another way, unless their status asks for an invoice. Writes nothing,
 * and does not throw for an answer of the service. Without the item of the period, the next step knows that it has not seen all.
 */
export async function readCompleted(
	client: OutSmartClient,
	settings: ReportSettings,
	period: DateRange,
	today: BookDate,
): Promise<CompletedResult[]> {
	const read = await attempt(() => readAll(client, settings, period, today));
	if (read.ok) return read.value;
	const why = [{ code: 'workOrdersNotRead' }, read.problem.finding] as const;
	return [{ decision: aboutWorkOrder('list', 'failed', why, false) }];
}

async function readAll(
	client: OutSmartClient,
	given: ReportSettings,
	period: DateRange,
	today: BookDate,
): Promise<CompletedResult[]> {
	const { code, other } = statusAsked(given.workOrderStatus, await client.listWorkStatuses());
	if (other) return [{ decision: aboutExport('settings', 'blocked', [other], false) }];
	const { orders, told } = await readOrders(client);
	const settings = { ...given, workOrderStatus: code, explained: clearlyOf(orders, given.explained) };
	const isBefore = (order: WorkOrder) => isTooOld(order, settings.completedFrom, today);
	const invoicedIn = { from: addYears(period.from, -1), to: period.to };
	const isOf = (order: WorkOrder) => {
		const day = dayOf(order, today);
		// Without any date it belongs to every period; otherwise no report would ever have it.
		return day === '' || (isWithin(day, invoicedIn) && (isReady(order, settings) || !isBefore(order)));
	};
	const wanted = orders.filter(isOf);
	const unknown = await unknownPaymentMethods(client, orders, { ...settings, preview: false });
	if (unknown) return [{ decision: unknown }];
	const { lists, told: ofLists } = await readLists(
		client,
		wanted,
		{ ...settings, invoiceTexts: [], preview: false },
		[],
	);
	const orderPeriod = { ...period, asOf: today, whole: told.length === 0, count: wanted.length };
	return [
		...[...told, ...ofLists].map((decision) => ({ decision })),
		{ json: { orderPeriod } },
		...wanted.map((order) => ({ json: toCompletedOrder(order, lists, settings, today) })),
	];
}

/**
 * In the order in which they move from one list to the other: one that is handled meanwhile is in both, and counts once.
 */
async function readOrders(client: OutSmartClient): Promise<{ orders: WorkOrder[]; told: Decision[] }> {
	const told: Decision[] = [];
	const found = new Map<string, WorkOrder>();
	for (const status of ['Compleet', 'Afgehandeld']) {
		const listed = await client.listWorkOrders({ status });
		if (await isCutOff(client, listed)) {
			const finding = { code: 'completedOrdersCutOff', count: listed.length } as const;
			told.push({ ...aboutWorkOrder('list', 'blocked', [finding], false), about: { status } });
		}
		for (const order of listed)
			if (order.id === '' || order.status === '') told.push(unreadable(order));
			else if (isCompleted(order)) found.set(order.id, order);
	}
	return { orders: [...found.values()].sort(byId), told };
}

/** A list of a round number is whole where the service gives more than that at once. */
async function isCutOff(client: OutSmartClient, listed: readonly WorkOrder[]): Promise<boolean> {
	if (!mayBeCutOff(listed)) return false;
	return (await client.listWorkOrders({ status: 'Alle' })).length <= listed.length;
}

function unreadable(order: WorkOrder): Decision {
	const finding = { code: 'workOrderUnreadable', order: brief(knownAs(order)) } as const;
	return aboutWorkOrder(knownAs(order), 'failed', [finding], false);
}

/** Whether an order was completed, handled or not, archived or not. */
export function isCompleted({ status }: Pick<WorkOrder, 'status'>): boolean {
	return status === 'Compleet' || status === 'Afgehandeld';
}

function toCompletedOrder(
	order: WorkOrder,
	lists: OrderLists,
	settings: ReportSettings,
	today: BookDate,
): CompletedOrderItem {
	const relation = relationOf(order, lists.relations);
	const { lines, notes, faults } = linesOf(order, lists, settings);
	const days = workDaysOf(order, today);
	const isEmpty = lines.length === 0 && faults.length > 0 && faults.every(isWithoutPrice);
	const isNothing = lines.length > 0 && parseDecimal(totalOfLines(lines))?.eq(0) === true;
	const all = [...faults, ...faultsInWork(order, lines), ...faultsInRelation(order, relation)];
	return {
		sourceId: order.id,
		reference: referenceOf(order),
		relation: { code: relation.code, name: relation.name },
		workDate: dayOf(order, today),
		createdOn: days.createdOn,
		status: order.status,
		lines: faults.length > 0 ? [] : lines,
		faults: isEmpty ? [] : faults,
		notes: [...notes, ...notesOf(order, days, lines, today)],
		whenNone: whenNone(order, all, isEmpty || isNothing, settings, today),
		byQuotation: isByQuotation(order),
		explanation: explanationOf(order, settings),
		link: linkTo('work-orders', order.id).link ?? '',
	};
}

/** Whether a line shows that the order is free on purpose; unpriced hours, or a material with a price on its card, may be forgotten. */
function isWithoutPrice(fault: Fault): boolean {
	return fault.code === 'nothingToBill' || (fault.code === 'materialUnpriced' && fault.onCard === 'none');
}

/** What an order without an invoice is. One that is open may still change. */
function whenNone(
	order: WorkOrder,
	faults: Fault[],
	isFree: boolean,
	settings: ReportSettings,
	today: BookDate,
): Finding {
	const isOpen = isOpenOrder(order);
	const status = brief(order.workStatus);
	const text = referenceText(referenceOf(order));
	const inPayment = faultsInPayment(order, settings.blockedPaymentMethods);
	const notBilled = (of: string): Finding => ({ code: 'orderNotBilled', of: brief(oneLine(of)) });
	if (!isOpen && isFree) return notBilled('');
	if (!isOpen && inPayment.length > 0) return notBilled(order.paymentMethod);
	if (!isOpen && faults.some(({ code }) => code === 'workUnderWarranty')) return notBilled(order.typeOfWork);
	const { completedFrom } = settings;
	// As the workflow that invoices asks.
	if (isReady(order, settings) && isTooOld(order, completedFrom, today))
		return { code: 'workOrderTooOld', completedFrom };
	if (isReady(order, settings) && faults.length === 0 && !isByQuotation(order))
		return { code: 'orderWaitsForInvoice', status };
	if (isOpen && isLongAgo(dayOf(order, today), today))
		return { code: 'orderStillOpen', status, text, workOrderStatus: settings.workOrderStatus };
	if (isOpen) return { code: 'orderOpen', status, text };
	return { code: 'orderMissing', text, workOrderStatus: settings.workOrderStatus };
}

/** Before the former month: the report of the next month begins after it, and no other one would ask about it. */
function isLongAgo(day: BookDate | '', today: BookDate): boolean {
	return day !== '' && day < addMonths(firstOfMonth(today), -1);
}

function isOpenOrder({ status, archived }: WorkOrder): boolean {
	return status === 'Compleet' && !archived;
}

/** Whether its status asks for an invoice. */
function isReady(order: WorkOrder, { workOrderStatus }: ReportSettings): boolean {
	return isOpenOrder(order) && order.workStatus === workOrderStatus;
}

/** The explanation for an order; '' when there is none. */
function explanationOf(order: WorkOrder, { explained }: ReportSettings): string {
	const names = [order.id, identityFor(order.id), knownAs(order), referenceOf(order)];
	return names.map((name) => explained.get(nameKey(name))).find((given) => given !== undefined) ?? '';
}

/** A number that several orders have explains none of them: in the settings an order is chosen, with its id. */
function clearlyOf(orders: readonly WorkOrder[], explained: ReportSettings['explained']) {
	const byNumber = groupedBy(orders, (order) => nameKey(knownAs(order)));
	return new Map([...explained].filter(([name]) => (byNumber.get(name) ?? []).length <= 1));
}

/** The form in which a typed name and the name in an order are compared. */
export function nameKey(name: string): string {
	return oneLine(name).toLowerCase();
}
