import type { InvoiceItem } from '../../shared/items/invoice';
import { next } from '../../shared/items/invoiceProgress';
import type { Finding } from '../../shared/rows/findings/finding';
import type { Decision } from '../../shared/rows/row';
import type { BookDate } from '../../shared/values/dates';
import type { WorkOrder } from '../client/types';
import { aboutExport } from './decisions';
import { referenceOf, toInvoiceItem, tooOld, type Lists } from './invoiceItem';
import type { InvoiceSettings } from './settings';

/** All that the export starts from. Orders are listed once each, oldest first. */
export interface WhatWasRead {
	/** Work order statuses that were missing. */
	created: Decision[];
	/** On the error status. */
	toFix: WorkOrder[];
	/** On the status that asks for an invoice. */
	ready: WorkOrder[];
	lists: Lists;
}

/** An order that may be invoiced, or something that was decided on the way. */
export type Candidate = { json: InvoiceItem } | { decision: Decision };

/** At least one. */
export function candidatesOf(read: WhatWasRead, settings: InvoiceSettings, today: BookDate): Candidate[] {
	const created = read.created.map((decision) => ({ decision }));
	const waiting = read.toFix.length > 0 ? [{ decision: waitingForPerson(read.toFix, settings) }] : [];
	if (read.ready.length === 0) return [...created, { decision: none(settings) }, ...waiting];
	const { taken, old, left } = select(read.ready, settings);
	const toItem = (order: WorkOrder) => toInvoiceItem(order, read.lists, settings, today);
	return [
		...created,
		...taken.map((order) => ({ json: toItem(order) })),
		...old.map((order) => ({ json: skipped(toItem(order), tooOld(order, settings.completedFrom)) })),
		...waiting,
		...(left > 0 ? [{ decision: overLimit(left, settings) }] : []),
	];
}

/** Which of the orders are invoiced now, which are too old to be, and how many have to wait. */
export function select(
	ready: WorkOrder[],
	{ completedFrom, limit }: InvoiceSettings,
): { taken: WorkOrder[]; old: WorkOrder[]; left: number } {
	const isOld = (order: WorkOrder) => tooOld(order, completedFrom) !== null;
	const due = ready.filter((order) => !isOld(order));
	const taken = due.slice(0, limit);
	return { taken, old: ready.filter(isOld), left: due.length - taken.length };
}

export function isReady({ status, workStatus, archived }: WorkOrder, workOrderStatus: string): boolean {
	return status === 'Compleet' && workStatus === workOrderStatus && !archived;
}

/** Whatever else is the matter with it. */
function skipped(item: InvoiceItem, because: Finding | null): InvoiceItem {
	const findings = because ? [because] : [];
	return { ...item, invoice: next({ state: 'new' }, { event: 'skipped', findings }) };
}

function none({ preview }: InvoiceSettings): Decision {
	const decision = aboutExport('invoices', 'unchanged', [{ code: 'noWorkOrders' }], preview);
	return { ...decision, about: { count: 0 } };
}

const NAMED_AT_MOST = 20;

/**
 * Orders that stand on the error status: no run takes them up, so every run says that they are there. One may have been
 * claimed for its invoice by a run that was killed, and nobody would hear of it.
 */
function waitingForPerson(orders: WorkOrder[], settings: InvoiceSettings): Decision {
	const { errorStatus, workOrderStatus, preview } = settings;
	const workOrders = orders.slice(0, NAMED_AT_MOST).map(referenceOf);
	const finding: Finding = {
		code: 'workOrdersToFix',
		count: orders.length,
		workOrders,
		errorStatus,
		workOrderStatus,
	};
	return aboutExport(`status ${errorStatus}`, 'skipped', [finding], preview);
}

function overLimit(count: number, { limit, preview }: InvoiceSettings): Decision {
	return aboutExport('limit', 'skipped', [{ code: 'workOrdersOverLimit', count, limit }], preview);
}
