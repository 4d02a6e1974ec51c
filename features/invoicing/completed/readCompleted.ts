import type { InvoiceItem } from '../item';
import { attempt } from '../../../base/problems/problem';
import { type BookDate, type DateRange, isWithin } from '../../../base/values/dates';
import { formatMoney, ZERO } from '../../../base/values/money';
import { brief } from '../../../base/values/text';
import type { Fault, Finding } from '../../../base/words/finding';
import type { RowFacts } from '../../../base/words/row';
import { mayBeCutOff, type OutSmartClient } from '../../../services/outSmart/client';
import type { WorkOrder } from '../../../services/outSmart/types';
import { aboutWorkOrder, totalOfLines } from '../rows';
import {
	fingerprintOf,
	byId,
	dayOf,
	earliestDay,
	faultsInRelation,
	isByQuotation,
	knownAs,
	notesOf,
	orderByQuotation,
	referenceOf,
	relationOf,
	workDaysOf,
} from '../orders/workOrder';
import { linesOf, type LineSettings } from '../orders/lines';
import { type OrderLists, readLists } from '../orders/reading';

/**
 * A completed work order as the invoice that it should have, with what a reader of a list wants to know of
 * it.
 */
interface CompletedItem extends InvoiceItem {
	/** The main status of the order, as OutSmart writes it. */
	status: string;
	typeOfWork: string;
	paymentMethod: string;
	/** The total of the order excluding VAT; '' when it is not known. */
	total: string;
	/** The reasons why the order has no lines to invoice. */
	reasons: Finding[];
}

type Completed = { json: CompletedItem } | { row: RowFacts };

/**
 * Reads every completed work order with work in a period, handled or not, archived or not. Nothing is
 * written, and no answer of the service makes it throw. An order without any date belongs to every period;
 * otherwise nobody would ever see it.
 */
export async function readCompleted(
	client: OutSmartClient,
	settings: LineSettings,
	period: DateRange,
	today: BookDate,
): Promise<Completed[]> {
	const read = await attempt(async (): Promise<Completed[]> => {
		const { orders, rows } = await readOrders(client);
		const isOf = (day: BookDate | '') => day === '' || isWithin(day, period);
		const wanted = orders.filter((order) => isOf(dayOf(order, today)));
		const reading = { ...settings, invoiceTexts: [], preview: false };
		const { lists, rows: ofLists } = await readLists(client, wanted, reading, []);
		return [
			...[...rows, ...ofLists].map((row) => ({ row })),
			...wanted.map((order) => ({ json: toCompletedItem(order, lists, settings, today) })),
		];
	});
	if (read.ok) return read.value;
	const findings = [{ code: 'ordersNotRead', of: 'orders' }, read.problem.finding] as const;
	return [{ row: aboutWorkOrder('list', 'failed', findings, false) }];
}

/**
 * Reads the two lists in the order in which work orders move from one to the other: an order that is handled
 * meanwhile is in both, and counts once.
 */
async function readOrders(client: OutSmartClient): Promise<{ orders: WorkOrder[]; rows: RowFacts[] }> {
	const rows: RowFacts[] = [];
	const found = new Map<string, WorkOrder>();
	for (const status of COMPLETED) {
		const listed = await client.listWorkOrders({ status });
		if (await isCutOff(client, listed)) {
			const finding = { code: 'completedOrdersCutOff', given: listed.length } as const;
			rows.push({ ...aboutWorkOrder('list', 'blocked', [finding], false), about: { status } });
		}
		for (const order of listed)
			if (order.id === '' || order.status === '') rows.push(unreadable(order));
			else if (COMPLETED.includes(order.status)) found.set(order.id, order);
	}
	return { orders: [...found.values()].sort(byId), rows };
}

const COMPLETED = ['Compleet', 'Afgehandeld'];

/**
 * True when a list may be cut off. A list with a round number of orders is whole where the service gives more
 * than that at once.
 */
async function isCutOff(client: OutSmartClient, listed: readonly WorkOrder[]): Promise<boolean> {
	if (!mayBeCutOff(listed)) return false;
	return (await client.listWorkOrders({ status: 'Alle' })).length <= listed.length;
}

function unreadable(order: WorkOrder): RowFacts {
	const finding = { code: 'workOrderUnreadable', order: brief(knownAs(order)) } as const;
	return aboutWorkOrder(knownAs(order), 'failed', [finding], false);
}

function toCompletedItem(
	order: WorkOrder,
	lists: OrderLists,
	settings: LineSettings,
	today: BookDate,
): CompletedItem {
	const relation = relationOf(order, lists.relations);
	const { lines, notes, faults } = linesOf(order, lists, settings);
	const days = workDaysOf(order, today);
	const reasons = reasonsFor(order, [...faults, ...faultsInRelation(order, relation)]);
	const isFree = lines.length === 0 && faults.length > 0 && faults.every(isWithoutPrice);
	const isKnown = reasons.length === 0;
	return {
		sourceId: order.id,
		reference: referenceOf(order),
		status: order.status,
		typeOfWork: order.typeOfWork,
		paymentMethod: order.paymentMethod,
		total: isKnown ? totalOfLines(lines) : isFree ? formatMoney(ZERO) : '',
		reasons,
		workOrder: {
			id: order.id,
			number: knownAs(order),
			fingerprint: fingerprintOf(order),
			texts: [],
			status: order.workStatus,
		},
		...ON_NO_INVOICE,
		date: dayOf(order, today),
		relation,
		lines: isKnown ? lines : [],
		texts: [],
		createdOn: earliestDay(order, days),
		workDate: days.last,
		notes: [...notes, ...notesOf(order, days, lines, today)],
		invoice: { state: 'new' },
	};
}

/** Values for the fields that an invoice needs. This item only serves to look for existing invoices. */
const ON_NO_INVOICE = { number: '', paymentTermDays: 14, template: 'Factuursjabloon', book: true };

function reasonsFor(order: WorkOrder, faults: Fault[]): Finding[] {
	if (isByQuotation(order)) return [orderByQuotation(order)];
	return faults.length === 0 ? [] : [{ code: 'orderNotInvoiceable', faults }];
}

/**
 * True for a fault which shows that the order is free on purpose; unpriced hours, or a material with a price
 * on its card, may be forgotten.
 */
function isWithoutPrice(fault: Fault): boolean {
	if (fault.code === 'nothingToBill') return fault.because === 'noLines';
	return fault.code === 'materialUnpriced' && fault.onCard === 'none';
}
