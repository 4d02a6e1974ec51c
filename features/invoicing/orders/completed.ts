import type { CompletedOrderItem, OrderPeriodItem } from '../completedOrder';
import { identityFor, referenceText } from '../../../base/items/orderReference';
import { attempt } from '../../../base/problems/problem';
import type { Fault, Finding } from '../../../base/words/finding';
import type { Decision } from '../../../base/words/row';
import { addMonths, type BookDate, type DateRange, daysBetween, isWithin } from '../../../base/values/dates';
import { parseDecimal } from '../../../base/values/money';
import { groupedBy } from '../../../base/values/records';
import { brief, oneLine } from '../../../base/values/text';
import { mayBeCutOff, type OutSmartClient } from '../../../services/outSmart/client';
import { linkTo } from '../../../services/outSmart/links';
import type { WorkOrder } from '../../../services/outSmart/types';
import { aboutExport, aboutWorkOrder } from './chain';
import { linesOf, type LineSettings } from './lines';
import { type OrderLists, readLists, unknownPaymentMethods } from './lists';
import { statusAsked } from './statuses';
import { totalOfLines } from './together';
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
} from './workOrder';

type CompletedResult = { json: CompletedOrderItem | OrderPeriodItem } | { decision: Decision };

/**
 * Every order that was completed in a period, whatever happened to it since, and the findings about all of them. Writes
 * nothing, and does not throw for an answer of the service. Without the item of the period, the next step knows that it
 * has not seen all.
 */
export async function readCompleted(
	client: OutSmartClient,
	settings: ReportSettings,
	period: DateRange,
	today: BookDate,
): Promise<CompletedResult[]> {
	const read = await attempt(() => readAll(client, settings, period, today));
	if (read.ok) return read.value;
	const why = [{ code: 'completedOrdersNotRead' }, read.problem.finding] as const;
	return [{ decision: aboutWorkOrder('list', 'failed', why, false) }];
}

async function readAll(
	client: OutSmartClient,
	given: ReportSettings,
	period: DateRange,
	today: BookDate,
): Promise<CompletedResult[]> {
	const statuses = await client.listWorkStatuses();
	const status = statusAsked(given.workOrderStatus, statuses);
	if ('stop' in status) return [{ decision: aboutExport('settings', 'blocked', [status.stop], false) }];
	const { code } = 'there' in status ? status.there : status.missing;
	const statusNames = new Map(statuses.map((one) => [one.code, one.name]));
	const settings = { ...given, workOrderStatus: code, statusNames };
	const { orders, told } = await readOrders(client);
	const older = orders.filter((order) => isOlder(order, period, settings, today));
	const wanted = [...older, ...orders.filter((order) => isOf(order, period, today))].sort(byId);
	const several = numberOfSeveral(orders, settings);
	if (several) return [{ decision: several }];
	const unknown = await unknownPaymentMethods(client, orders, { ...settings, preview: false });
	if (unknown) return [{ decision: unknown }];
	const { lists, told: ofLists } = await readLists(client, wanted, { invoiceTexts: [], preview: false }, []);
	const decisions = [...told, ...ofLists].map((decision) => ({ decision }));
	const isWanted = new Set(wanted);
	const others = orders.filter((order) => !isWanted.has(order));
	const later = others.filter((order) => dayOf(order, today) > period.to);
	const idsOf = (some: readonly WorkOrder[]) => some.map(({ id }) => id);
	const scope = {
		...{ ...period, asOf: today, whole: told.length === 0 },
		...{ count: wanted.length, older: older.filter(isOpen).length },
		...{ others: idsOf(others), later: idsOf(later) },
	};
	return [
		...decisions,
		{ json: { orderPeriod: scope } },
		...wanted.map((order) => ({ json: toCompletedOrder(order, lists, settings, { period, today }) })),
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
		if (mayBeCutOff(listed)) {
			const finding = { code: 'completedOrdersCutOff', count: listed.length } as const;
			told.push({ ...aboutWorkOrder('list', 'blocked', [finding], false), about: { status } });
		}
		for (const order of listed.filter(isCompleted)) found.set(order.id, order);
	}
	return { orders: [...found.values()].sort(byId), told };
}

/** What a report needs to know about how orders are invoiced. */
export interface ReportSettings extends LineSettings {
	/** Code of the work order status whose orders are invoiced. */
	workOrderStatus: string;
	errorStatus: string;
	completedFrom: BookDate | '';
	blockedPaymentMethods: ReadonlySet<string>;
	/** An order that has waited for more days than this needs a person's attention. */
	attentionAfterDays: number;
	/** Explanations that a person gave for orders, by id or number. */
	explained: ReadonlyMap<string, string>;
}

interface Read extends ReportSettings {
	/** Of the work order statuses, by code. */
	statusNames: ReadonlyMap<string, string>;
}

/** Whether an order was completed, handled or not, archived or not. */
export function isCompleted({ status }: WorkOrder): boolean {
	return status === 'Compleet' || status === 'Afgehandeld';
}

/** An order without any date belongs to every period; otherwise no report would ever have it. */
function isOf(order: WorkOrder, period: DateRange, today: BookDate): boolean {
	const day = dayOf(order, today);
	return day === '' || isWithin(day, period);
}

/** For how long a report looks at an order that was closed after the report of its own month; its page says so. */
const MONTHS_BACK = 24;

const isOpen = ({ status, archived }: WorkOrder) => status === 'Compleet' && !archived;

/**
 * Orders from before the period: an open one stays in every report until it is handled, because nobody else would ask for
 * it; one that was closed may have been open when its own month was reported.
 */
function isOlder(
	order: WorkOrder,
	period: DateRange,
	{ completedFrom }: Pick<ReportSettings, 'completedFrom'>,
	today: BookDate,
): boolean {
	const day = dayOf(order, today);
	if (day === '' || day >= period.from || isTooOld(order, completedFrom, today)) return false;
	return isOpen(order) || day >= addMonths(period.from, -MONTHS_BACK);
}

function toCompletedOrder(
	order: WorkOrder,
	lists: OrderLists,
	settings: Read,
	{ period, today }: { period: DateRange; today: BookDate },
): CompletedOrderItem {
	const relation = relationOf(order, lists.relations);
	const { lines, notes, faults } = linesOf(order, lists, settings);
	const days = workDaysOf(order, today);
	const isEmpty = lines.length === 0 && faults.length > 0 && faults.every(isWithoutPrice);
	const isPriceless = isEmpty && faults.some(({ code }) => code !== 'nothingToBill');
	const workDate = dayOf(order, today);
	const { code, name } = relation;
	const why = whyNot(order, {
		free: isPriceless ? 'orderWithoutPrice' : isEmpty || isNothing(lines) ? 'orderNothingToBill' : null,
		settings,
		today,
		faults: [...faults, ...faultsInWork(order, lines), ...faultsInRelation(order, relation)],
	});
	return {
		sourceId: order.id,
		reference: referenceOf(order),
		relation: { code, name },
		workDate,
		createdOn: days.createdOn,
		status: order.status,
		lines: faults.length > 0 ? [] : lines,
		faults: isEmpty ? [] : faults,
		notes: [...notes, ...notesOf(order, days, lines, today)],
		whyNot: [why.finding, ...explainedWithInvoice(order, settings)],
		attention: why.attention || (why.waits && isOverdue(workDate, settings, today)),
		byQuotation: isByQuotation(order),
		closedEarlier: workDate !== '' && workDate < period.from && !isOpen(order),
		link: linkTo('work-orders', order.id).link ?? '',
	};
}

/** Whether a line shows that the order is free on purpose; unpriced hours, or a material with a price on its card, may be forgotten. */
function isWithoutPrice(fault: Fault): boolean {
	return fault.code === 'nothingToBill' || (fault.code === 'materialUnpriced' && fault.onCard === 'none');
}

interface Why {
	finding: Finding;
	attention: boolean;
	/** It gets its invoice automatically, or once the office releases it. */
	waits: boolean;
}

interface About {
	/** The code for it once it is closed; null when there is something to bill. */
	free: 'orderNothingToBill' | 'orderWithoutPrice' | null;
	faults: Fault[];
	settings: Read;
	today: BookDate;
}

/** Why there is no invoice, if there is none: the first reason that applies. */
function whyNot(order: WorkOrder, about: About): Why {
	const { settings, today, free } = about;
	const explanation = explanationOf(order, settings);
	if (explanation !== '') return told({ code: 'orderExplained', explanation, about: '' });
	const isDone = order.archived || order.status === 'Afgehandeld';
	if (isDone && free) return told({ code: free });
	if (isTooOld(order, settings.completedFrom, today))
		return told({ code: 'orderBeforeStart', completedFrom: settings.completedFrom });
	const inPayment = faultsInPayment(order, settings.blockedPaymentMethods);
	if (isDone && inPayment.length > 0)
		return told({ code: 'orderLeftByPaymentMethod', paymentMethod: brief(oneLine(order.paymentMethod)) });
	const typeOfWork = brief(oneLine(order.typeOfWork));
	const isWarranty = about.faults.some(({ code }) => code === 'workUnderWarranty');
	if (isDone && isWarranty) return told({ code: 'orderUnderWarranty', typeOfWork });
	const text = referenceText(referenceOf(order));
	if (order.archived) return asks({ code: 'orderArchivedWithoutInvoice', text });
	const released = order.workStatus === settings.workOrderStatus;
	if (isDone) return asks({ code: 'orderHandledWithoutInvoice', text, released });
	return whyOpen(order, settings, [...about.faults, ...inPayment]);
}

function whyOpen(
	{ workStatus }: WorkOrder,
	{ workOrderStatus, errorStatus, statusNames }: Read,
	faults: Fault[],
): Why {
	const status = brief(workStatus);
	if (errorStatus !== '' && workStatus === errorStatus) return asks({ code: 'orderOnErrorStatus', status });
	const statusName = brief(statusNames.get(workStatus) ?? '');
	if (workStatus !== workOrderStatus) return waits({ code: 'orderNotReleased', status, statusName });
	if (faults.length > 0) return asks({ code: 'orderCannotBeInvoiced', faults: faults.slice(0, TOLD) });
	return waits({ code: 'orderWaitsForInvoice', status });
}

/** Nobody reads more than this. */
const TOLD = 3;

const told = (finding: Finding): Why => ({ finding, attention: false, waits: false });
const asks = (finding: Finding): Why => ({ finding, attention: true, waits: false });
const waits = (finding: Finding): Why => ({ finding, attention: false, waits: true });

/** An order without a date may have waited for any time. */
function isOverdue(day: BookDate | '', { attentionAfterDays }: ReportSettings, today: BookDate): boolean {
	return day === '' || daysBetween(day, today) > attentionAfterDays;
}

/** The explanation for an order without an invoice; '' when there is none. */
function explanationOf(order: WorkOrder, { explained }: ReportSettings): string {
	const found = namesOf(order).map((name) => explained.get(nameKey(name)));
	return found.find((given) => given !== undefined) ?? '';
}

const namesOf = (order: WorkOrder) => [
	...[order.id, identityFor(order.id), knownAs(order), referenceOf(order)],
];

/** Explanations of this order with certain invoices, such as `#204511@2026-00012`; only the books know those invoices. */
function explainedWithInvoice(order: WorkOrder, { explained }: ReportSettings): Finding[] {
	const names = new Set(namesOf(order).map(nameKey));
	return [...explained].flatMap(([key, explanation]): Finding[] => {
		if (!names.has(beforeInvoices(key))) return [];
		const about = `${identityFor(order.id).toLowerCase()}${key.slice(key.lastIndexOf('@'))}`;
		return [{ code: 'orderExplained', explanation, about }];
	});
}

/** The order in `#204511@2026-00012`; '' when the key names no invoice. */
function beforeInvoices(key: string): string {
	return key.slice(0, Math.max(0, key.lastIndexOf('@')));
}

/** A finding when a number in *Explained* is that of several orders: it explains none of them. Null for none. */
function numberOfSeveral(orders: readonly WorkOrder[], { explained }: ReportSettings): Decision | null {
	const byNumber = groupedBy(orders, (order) => nameKey(knownAs(order)));
	// A number may have an `@` of its own.
	const ordersIn = (key: string) => byNumber.get(key) ?? byNumber.get(beforeInvoices(key)) ?? [];
	const named = [...explained.keys()].find((key) => ordersIn(key).length > 1);
	if (named === undefined) return null;
	const ids = ordersIn(named).map(({ id }) => identityFor(id));
	const finding: Finding = { code: 'explainedNumberOfSeveral', number: brief(named), orders: ids };
	return aboutExport('settings', 'blocked', [finding], false);
}

/** The form in which a typed name and the name in an order are compared. */
export function nameKey(name: string): string {
	return oneLine(name).toLowerCase();
}

/** Lines with a total of zero are not invoiced. */
function isNothing(lines: CompletedOrderItem['lines']): boolean {
	return lines.length > 0 && parseDecimal(totalOfLines(lines))?.eq(0) === true;
}
