import type { InvoiceItem } from '../item';
import { next, type Progress, type ProgressEvent, toFix } from '../progress';
import { attempt, isProblem } from '../../../base/problems/problem';
import type { Fault, Finding } from '../../../base/words/finding';
import type { RowFacts } from '../../../base/words/row';
import type { BookDate } from '../../../base/values/dates';
import { groupedBy } from '../../../base/values/records';
import { brief, oneLine, textsIn } from '../../../base/values/text';
import { hasStatus, type OutSmartClient } from '../../../services/outSmart/client';
import type { HourType, WorkOrder } from '../../../services/outSmart/types';
import { aboutExport, groupRow, type Concerned } from '../rows';
import {
	fingerprintOf,
	byId,
	dayOf,
	earliestDay,
	faultsInPayment,
	faultsInRelation,
	faultsInWork,
	isByQuotation,
	isTooOld,
	knownAs,
	otherCustomerIn,
	notesOf,
	orderByQuotation,
	referenceOf,
	relationOf,
	workDaysOf,
} from './workOrder';
import {
	type InvoiceSettings,
	type OrderLists,
	readLists,
	unknownPaymentMethods,
	ensureStatuses,
} from './reading';
import { linesOf } from './lines';
import { type KeptIn, release } from './releases';
import { textsOf } from './texts';

/**
 * Gives the work orders that are ready for invoicing as invoices to create. Writes nothing but a missing work order
 * status. Gives at least one item, and does not throw for an answer of the service.
 */
export async function readInvoiceCandidates(
	client: OutSmartClient,
	settings: InvoiceSettings,
	today: BookDate,
	announced: HourType[] = [],
	keptIn: KeptIn = { kept: null, where: '' },
): Promise<Candidate[]> {
	const read = await attempt(() => readAll(client, settings, today, announced, keptIn));
	if (read.ok) return read.value;
	const findings = [{ code: 'ordersNotRead', of: 'orders' }, read.problem.finding] as const;
	return [{ row: aboutExport('OutSmart', 'failed', findings, settings.preview) }];
}

async function readAll(
	client: OutSmartClient,
	given: InvoiceSettings,
	today: BookDate,
	announced: HourType[],
	keptIn: KeptIn,
): Promise<Candidate[]> {
	const statuses = await ensureStatuses(client, given);
	if ('stop' in statuses) return [{ row: statuses.stop }];
	const settings = { ...given, workOrderStatus: statuses.code };
	const { workOrderStatus, errorStatus } = settings;
	await release(client, settings, keptIn);
	const told = [...statuses.created, ...(await tellOfFormer(client, settings, today, keptIn.kept ?? {}))];
	const [waiting, waitingOdd] = await readOrders(client, errorStatus);
	const [ready, readyOdd] = await readOrders(client, workOrderStatus);
	const odd = [...waitingOdd, ...readyOdd];
	const unknown = await unknownPaymentMethods(client, [...ready, ...waiting], settings);
	if (unknown) return [{ row: unknown }];
	const selection = select(ready, waiting, settings, today);
	const { taken, old } = selection;
	const { lists, rows } = await readLists(client, [...taken, ...old, ...waiting], settings, announced);
	const none = ready.length + odd.length === 0 ? [noWorkOrders(settings)] : [];
	return [
		...[...told, ...rows, ...none, ...odd.map((order) => unreadable(order, settings))].map((row) => ({
			row,
		})),
		...candidatesOf(selection, lists, settings, today),
	];
}

/**
 * Reads the orders with a work order status: each once, oldest first; and apart from them, those without an
 * id or a main status.
 */
async function readOrders(client: OutSmartClient, workStatus: string): Promise<[WorkOrder[], WorkOrder[]]> {
	const wanted = { status: 'Compleet', workStatus };
	const listed = (await client.listWorkOrders(wanted)).filter(({ archived }) => !archived);
	const isOdd = ({ id, status }: WorkOrder) => id === '' || status === '';
	const ready = listed.filter((order) => !isOdd(order) && hasStatus(order, wanted));
	const each = [...new Map(ready.map((order) => [order.id, order])).values()].sort(byId);
	const odd = listed.filter((order) => isOdd(order) && hasStatus({ ...order, status: 'Compleet' }, wanted));
	return [each, odd];
}

/**
 * Reports the orders on a former error status: nothing else looks at them, and one may have been claimed by
 * an execution that was killed. `kept` remembers each status that an order may have.
 */
async function tellOfFormer(
	client: OutSmartClient,
	{ errorStatus, workOrderStatus, preview }: InvoiceSettings,
	today: BookDate,
	kept: Record<string, unknown>,
): Promise<RowFacts[]> {
	const inUse = new Set(preview ? [] : [errorStatus]);
	const rows: RowFacts[] = [];
	for (const status of textsIn(kept.errorStatuses)) {
		const isRead = status === errorStatus || status === workOrderStatus;
		const read = await attempt(async () => (isRead ? [] : (await readOrders(client, status)).flat()));
		// A status that was deleted in OutSmart may be refused, which must not stop the export.
		if (!read.ok && !isProblem(read.problem, 'refused')) throw read.problem;
		const orders = read.ok ? read.value : [];
		if (isRead || !read.ok || orders.length > 0) inUse.add(status);
		if (orders.length === 0) continue;
		const finding: Finding = { code: 'formerErrorStatus', status, errorStatus };
		rows.push(groupRow(`status ${status}`, 'blocked', [finding], concernedOf(orders, today), preview));
	}
	kept.errorStatuses = [...inUse];
	return rows;
}

/** The facts of orders for a row about several; without its lines the total of an order is not known. */
function concernedOf(orders: WorkOrder[], today: BookDate): Concerned[] {
	return orders.map((order) => ({ reference: referenceOf(order), date: dayOf(order, today), total: '' }));
}

/**
 * The row of an order without an id or a main status: it can neither be read again nor marked as
 * handled.
 */
function unreadable(order: WorkOrder, { preview }: InvoiceSettings): RowFacts {
	const finding = { code: 'workOrderUnreadable', order: brief(knownAs(order)) } as const;
	return aboutExport(knownAs(order), 'failed', [finding], preview);
}

/** An order that may be invoiced, or a row that was made earlier. */
type Candidate = { json: InvoiceItem } | { row: RowFacts };

function candidatesOf(
	{ taken, old, aboveLimit, waiting }: Selection,
	lists: OrderLists,
	settings: InvoiceSettings,
	today: BookDate,
): Candidate[] {
	const { completedFrom, limit, preview } = settings;
	const numbers = groupedBy([...taken, ...old, ...aboveLimit, ...waiting], knownAs);
	const toItem = (order: WorkOrder, onErrorStatus = false) => {
		const item = toInvoiceItem(order, lists, settings, today, onErrorStatus);
		const isOnly = numbers.get(knownAs(order))?.length === 1;
		return isOnly ? item : { ...item, workOrder: { ...item.workOrder, number: item.reference } };
	};
	const tooOld: Finding = { code: 'workOrderTooOld', completedFrom };
	const tooOldEvent: ProgressEvent = {
		event: 'blocked',
		fix: 'service',
		findings: [tooOld],
		together: 'completedFrom',
	};
	const overLimit: Finding = { code: 'ordersWait', because: 'limit', about: String(limit) };
	const concerned = concernedOf(aboveLimit, today);
	const waitRows =
		concerned.length > 0 ? [groupRow('limit', 'skipped', [overLimit], concerned, preview)] : [];
	return [
		...taken.map((order) => ({ json: toItem(order) })),
		// An order with work before *Completed From* is reported as too old, whatever else is wrong with it.
		...old.map((order) => ({ json: { ...toItem(order), invoice: next({ state: 'new' }, tooOldEvent) } })),
		...waiting.map((order) => ({ json: toItem(order, true) })),
		...waitRows.map((row) => ({ row })),
	];
}

/** The orders that were read, divided by what happens to them. */
interface Selection {
	/** Orders that are invoiced now, if possible. */
	taken: WorkOrder[];
	/** Orders with work before *Completed From* that are yet to be invoiced: a person is asked about them. */
	old: WorkOrder[];
	/** Orders above the maximum of one execution. */
	aboveLimit: WorkOrder[];
	/** Orders on the error status, which are looked up in every execution before anything is created. */
	waiting: WorkOrder[];
}

function select(
	ready: WorkOrder[],
	waiting: WorkOrder[],
	{ completedFrom, limit }: InvoiceSettings,
	today: BookDate,
): Selection {
	const isOld = (order: WorkOrder) => isTooOld(order, completedFrom, today);
	const due = ready.filter((order) => !isOld(order));
	return { taken: due.slice(0, limit), old: ready.filter(isOld), aboveLimit: due.slice(limit), waiting };
}

function noWorkOrders({ preview }: InvoiceSettings): RowFacts {
	const row = aboutExport('invoices', 'unchanged', [{ code: 'noWorkOrders' }], preview);
	return { ...row, about: { count: 0 } };
}

/** A work order as the invoice to create, or with everything that a person has to fix first. */
function toInvoiceItem(
	order: WorkOrder,
	lists: OrderLists,
	settings: InvoiceSettings,
	today: BookDate,
	/** True when only existing invoices of the order are looked for, because it is on its error status. */
	onErrorStatus: boolean,
): InvoiceItem {
	const relation = relationOf(order, lists.relations);
	const { lines, notes, faults: wrongLines } = linesOf(order, lists, settings);
	const days = workDaysOf(order, today);
	const own = numberOf(order, settings);
	const faults = [
		...wrongLines,
		...days.faults,
		...faultsInWork(order, lines),
		...own.faults,
		...faultsInRelation(order, relation),
		...otherCustomerIn(order, lists.relations, settings.knownRelations),
		...faultsInPayment(order, settings.blockedPaymentMethods),
	];
	return {
		sourceId: order.id,
		reference: referenceOf(order),
		workOrder: {
			id: order.id,
			number: knownAs(order),
			fingerprint: fingerprintOf(order, settings.invoiceTexts),
			texts: [...settings.invoiceTexts],
			status: settings.workOrderStatus,
			...(onErrorStatus && { onErrorStatus }),
		},
		number: own.number,
		date: settings.invoiceDate === 'today' ? today : days.last,
		paymentTermDays: settings.paymentTermDays,
		template: settings.invoiceTemplate,
		book: settings.bookDirectly,
		relation,
		lines: faults.length > 0 || isByQuotation(order) ? [] : lines,
		texts: textsOf({ order, days, relation, employees: lists.employees }, settings.invoiceTexts),
		createdOn: earliestDay(order, days),
		workDate: days.last,
		notes: [...notes, ...notesOf(order, days, lines, today)],
		invoice: progressOf(order, faults, onErrorStatus),
	};
}

/** The number for the invoice: that of the order when the settings say so; '' when the books choose one. */
function numberOf(order: WorkOrder, { invoiceNumber }: InvoiceSettings): { number: string; faults: Fault[] } {
	if (invoiceNumber === 'automatic') return { number: '', faults: [] };
	const number = oneLine(order.workOrderNumber || order.orderNumber);
	return { number, faults: number === '' ? [{ code: 'ownNumberMissing' }] : [] };
}

function progressOf(order: WorkOrder, faults: Fault[], claimed: boolean): Progress {
	const start: Progress = claimed ? { state: 'new', claimed } : { state: 'new' };
	if (isByQuotation(order)) return next(start, toFix(orderByQuotation(order)));
	return faults.length === 0 ? start : next(start, toFix({ code: 'orderNotInvoiceable', faults }));
}
