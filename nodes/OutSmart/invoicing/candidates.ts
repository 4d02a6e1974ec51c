import type { InvoiceItem } from '../../shared/items/invoice';
import { next } from '../../shared/items/invoiceProgress';
import type { Finding } from '../../shared/rows/findings/finding';
import type { Decision } from '../../shared/rows/row';
import type { BookDate } from '../../shared/values/dates';
import type { WorkOrder } from '../client/types';
import { aboutTogether, waitingForPerson, type Concerned } from './concerned';
import { workDaysOf } from './days';
import { aboutExport } from './decisions';
import { isTooOld, referenceOf, toInvoiceItem, type Lists } from './invoiceItem';
import type { InvoiceSettings } from './settings';

/** When the export reads. */
export interface Clock {
	today: BookDate;
	/** Of the hour. */
	minute: number;
}

/** All that the export starts from. Orders are listed once each, oldest first. */
export interface WhatWasRead {
	/** What is told of the account: work order statuses that were missing, lists that cannot be read. */
	told: Decision[];
	/** On the error status. */
	toFix: WorkOrder[];
	/** On the status that asks for an invoice. */
	ready: WorkOrder[];
	lists: Lists;
}

/** An order that may be invoiced, or something that was decided on the way. */
export type Candidate = { json: InvoiceItem } | { decision: Decision };

/** At least one. */
export function candidatesOf(read: WhatWasRead, settings: InvoiceSettings, clock: Clock): Candidate[] {
	const { taken, old, left, parked, waiting } = select(read, settings, clock);
	const toItem = (order: WorkOrder) => toInvoiceItem(order, read.lists, settings, clock.today);
	const toParked = (order: WorkOrder) => toInvoiceItem(order, read.lists, settings, clock.today, 'parked');
	const concerned = (orders: WorkOrder[]) => orders.map((order) => toConcerned(order, clock.today));
	return [
		...read.told.map((decision) => ({ decision })),
		...(read.ready.length === 0 ? [{ decision: none(settings) }] : []),
		...taken.map((order) => ({ json: toItem(order) })),
		...old.map((order) => ({ json: tooOld(toItem(order), settings) })),
		...parked.map((order) => ({ json: toParked(order) })),
		...(waiting.length > 0 ? [{ decision: waitingForPerson(concerned(waiting), settings) }] : []),
		...(left.length > 0 ? [{ decision: overLimit(concerned(left), settings) }] : []),
	];
}

/** What becomes of the orders that were read. */
export interface Selection {
	/** Invoiced now, if they can be. */
	taken: WorkOrder[];
	/** Too old to be. */
	old: WorkOrder[];
	/** More than one execution takes. */
	left: WorkOrder[];
	/** On the error status, and looked up. */
	parked: WorkOrder[];
	/** On the error status, and only told of. */
	waiting: WorkOrder[];
}

export function select(
	{ ready, toFix }: Pick<WhatWasRead, 'ready' | 'toFix'>,
	{ completedFrom, limit }: InvoiceSettings,
	{ today, minute }: Clock,
): Selection {
	const isOld = (order: WorkOrder) => isTooOld(order, completedFrom, today);
	const due = ready.filter((order) => !isOld(order));
	const looksUp = due.length > 0 || isHourly(minute);
	return {
		taken: due.slice(0, limit),
		old: ready.filter(isOld),
		left: due.slice(limit),
		parked: looksUp ? toFix : [],
		waiting: looksUp ? [] : toFix,
	};
}

/** True for one of the executions of an hour when they begin every quarter: no memory is needed for that. */
export function isHourly(minute: number): boolean {
	return minute < 15;
}

export function isReady({ status, workStatus, archived }: WorkOrder, workOrderStatus: string): boolean {
	return status === 'Compleet' && workStatus === workOrderStatus && !archived;
}

/** Whatever else is the matter with it. */
function tooOld(item: InvoiceItem, { completedFrom }: InvoiceSettings): InvoiceItem {
	const because: Finding = { code: 'workOrderTooOld', completedFrom };
	const invoice = next(
		{ state: 'new' },
		{ event: 'skipped', findings: [because], together: 'completedFrom' },
	);
	return { ...item, invoice };
}

function none({ preview }: InvoiceSettings): Decision {
	const decision = aboutExport('invoices', 'unchanged', [{ code: 'noWorkOrders' }], preview);
	return { ...decision, about: { count: 0 } };
}

function overLimit(orders: Concerned[], { limit, preview }: InvoiceSettings): Decision {
	return aboutTogether('limit', 'skipped', [{ code: 'workOrdersOverLimit', limit }], orders, preview);
}

/** Without its lines nothing is known of its total. */
function toConcerned(order: WorkOrder, today: BookDate): Concerned {
	const { last, createdOn } = workDaysOf(order, today);
	return { reference: referenceOf(order), date: last || createdOn, total: '' };
}
