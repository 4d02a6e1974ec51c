import type { InvoiceItem } from '../../shared/items/invoice';
import { next, type Progress } from '../../shared/items/invoiceProgress';
import { attempt } from '../../shared/problems/attempt';
import type { Fault, Finding } from '../../shared/rows/findings/finding';
import type { Decision } from '../../shared/rows/row';
import type { BookDate } from '../../shared/values/dates';
import { oneLine } from '../../shared/values/text';
import { brief } from '../../shared/values/words';
import type { OutSmartClient } from '../client/client';
import type { HourType, WorkOrder } from '../client/types';
import { aboutExport, fingerprintOf, type InvoiceSettings } from './chain';
import { linesOf } from './lines';
import { type Lists, readLists, unknownPaymentMethods } from './lists';
import { ensureStatuses } from './statuses';
import { textsOf } from './texts';
import { aboutTogether, type Concerned, waitingForPerson } from './together';
import {
	earliestDay,
	faultsInRelation,
	isTooOld,
	knownAs,
	methodKey,
	notesOf,
	referenceOf,
	relationOf,
	workDaysOf,
} from './workOrder';

/**
 * The work orders that are ready for it, as invoices to be. Nothing is written but a work order status that is missing.
 * At least one item comes out, and nothing is thrown for an answer.
 */
export async function readInvoiceCandidates(
	client: OutSmartClient,
	settings: InvoiceSettings,
	clock: Clock,
	announced: HourType[] = [],
): Promise<Candidate[]> {
	const read = await attempt(() => readAll(client, settings, clock, announced));
	if (read.ok) return read.value;
	const findings = [{ code: 'workOrdersNotRead' }, read.problem.finding] as const;
	return [{ decision: aboutExport('OutSmart', 'failed', [...findings], settings.preview) }];
}

async function readAll(
	client: OutSmartClient,
	given: InvoiceSettings,
	clock: Clock,
	announced: HourType[],
): Promise<Candidate[]> {
	const statuses = await ensureStatuses(client, given);
	if ('stop' in statuses) return [{ decision: statuses.stop }];
	const settings = { ...given, workOrderStatus: statuses.code };
	const { workOrderStatus, errorStatus } = settings;
	const toFix = errorStatus === '' ? [] : await readOrders(client, errorStatus);
	const ready = await readOrders(client, workOrderStatus);
	const unknown = await unknownPaymentMethods(client, [...ready, ...toFix], settings);
	if (unknown) return [{ decision: unknown }];
	const { taken, old, parked } = select({ ready, toFix }, settings, clock);
	const { lists, told } = await readLists(client, [...taken, ...old, ...parked], settings, announced);
	return candidatesOf({ told: [...statuses.created, ...told], toFix, ready, lists }, settings, clock);
}

/** Each once, oldest first. The service's own filter is not relied upon. */
async function readOrders(client: OutSmartClient, workOrderStatus: string): Promise<WorkOrder[]> {
	const listed = await client.listWorkOrders({ status: 'Compleet', workStatus: workOrderStatus });
	return distinctOldestFirst(listed.filter((order) => isReady(order, workOrderStatus)));
}

function distinctOldestFirst(orders: WorkOrder[]): WorkOrder[] {
	return [...new Map(orders.map((order) => [order.id, order])).values()].sort(byId);
}

/** Ids are numbers given in turn. */
function byId({ id: a }: WorkOrder, { id: b }: WorkOrder): number {
	return a.length - b.length || (a < b ? -1 : 1);
}

/** When the export reads. */
interface Clock {
	today: BookDate;
	/** Of the hour. */
	minute: number;
}

/** All that the export starts from. Orders are listed once each, oldest first. */
interface WhatWasRead {
	/** What is told of the account: work order statuses that were missing, lists that cannot be read. */
	told: Decision[];
	/** On the error status. */
	toFix: WorkOrder[];
	/** On the status that asks for an invoice. */
	ready: WorkOrder[];
	lists: Lists;
}

/** An order that may be invoiced, or something that was decided on the way. */
type Candidate = { json: InvoiceItem } | { decision: Decision };

/** At least one. */
function candidatesOf(read: WhatWasRead, settings: InvoiceSettings, clock: Clock): Candidate[] {
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
interface Selection {
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

function select(
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
function isHourly(minute: number): boolean {
	return minute < 15;
}

function isReady({ status, workStatus, archived }: WorkOrder, workOrderStatus: string): boolean {
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

/** Where an order comes from: the queue, or the error status, where it is only looked for. */
type Origin = 'ready' | 'parked';

/** A work order as the invoice it is to become, or with all that a person has to fix first. */
function toInvoiceItem(
	order: WorkOrder,
	lists: Lists,
	settings: InvoiceSettings,
	today: BookDate,
	origin: Origin = 'ready',
): InvoiceItem {
	const relation = relationOf(order, lists.relations);
	const { lines, notes, faults: wrongLines } = linesOf(order, lists, settings.roundHoursToMinutes);
	const days = workDaysOf(order, today);
	const own = numberOf(order, settings);
	const faults = [
		...wrongLines,
		...days.faults,
		...own.faults,
		...faultsInRelation(order, relation),
		...faultsInPayment(order, settings),
	];
	return {
		...identityOf(order, settings, origin),
		number: own.number,
		date: settings.dateOf === 'today' ? today : days.last,
		paymentTermDays: settings.paymentTermDays,
		template: settings.template,
		book: settings.book,
		relation,
		lines: faults.length > 0 ? [] : lines,
		texts: textsOf({ order, days, relation, employees: lists.employees }, settings.texts),
		createdOn: earliestDay(order, days),
		workDate: days.last,
		notes: [...notes, ...days.notes, ...notesOf(order)],
		invoice: progressOf(faults, origin),
	};
}

function identityOf(
	order: WorkOrder,
	{ texts, workOrderStatus }: InvoiceSettings,
	origin: Origin,
): Pick<InvoiceItem, 'sourceId' | 'reference' | 'workOrder'> {
	return {
		sourceId: order.id,
		reference: referenceOf(order),
		workOrder: {
			id: order.id,
			number: knownAs(order),
			print: fingerprintOf(order, texts),
			texts: [...texts],
			status: workOrderStatus,
			...(origin === 'parked' && { parked: true }),
		},
	};
}

/** The number of the invoice, when it is to be the order's own. */
function numberOf(order: WorkOrder, { ownNumber }: InvoiceSettings): { number: string; faults: Fault[] } {
	const number = ownNumber ? oneLine(order.workOrderNumber || order.orderNumber) : '';
	return { number, faults: ownNumber && number === '' ? [{ code: 'ownNumberMissing' }] : [] };
}

function faultsInPayment({ paymentMethod }: WorkOrder, { blockedPaymentMethods }: InvoiceSettings): Fault[] {
	if (!blockedPaymentMethods.has(methodKey(paymentMethod))) return [];
	return [{ code: 'paymentMethodBlocked', paymentMethod: brief(oneLine(paymentMethod)) }];
}

function progressOf(faults: Fault[], origin: Origin): Progress {
	const start: Progress = origin === 'parked' ? { state: 'new', parked: true } : { state: 'new' };
	if (faults.length === 0) return start;
	// It waits for a person already.
	if (origin === 'parked') return next(start, { event: 'skipped', findings: [], together: 'errorStatus' });
	const findings: Finding[] = [{ code: 'orderNotInvoiceable', faults }];
	return next(start, { event: 'blocked', fix: 'order', findings });
}
