import type { InvoiceItem } from '../../shared/items/invoice';
import { next, type Progress } from '../../shared/items/invoiceProgress';
import { brief, oneLine } from '../../shared/values/text';
import type { Fault, Finding } from '../../shared/rows/findings/finding';
import type { BookDate } from '../../shared/values/dates';
import type { Relation, WorkOrder } from '../client/types';
import { faultsInRelation, relationOf } from './billedTo';
import { earliestDay, workDaysOf } from './days';
import { fingerprintOf } from './fingerprint';
import { linesOf, type Catalogue } from './lines';
import { methodKey, notesOf } from './notes';
import type { InvoiceSettings } from './settings';
import { textsOf } from './texts';

/** What an order is read against, each list read once. */
export interface Lists extends Catalogue {
	relations: ReadonlyMap<string, Relation>;
	/** Names by number; empty when no text needs them. */
	employees: ReadonlyMap<string, string>;
}

/** Where an order comes from: the queue, or the error status, where it is only looked for. */
export type Origin = 'ready' | 'parked';

/** A work order as the invoice it is to become, or with all that a person has to fix first. */
export function toInvoiceItem(
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

/** Whether an order is not to be invoiced by its date. Where no day of work is known, its day of creation counts. */
export function isTooOld(order: WorkOrder, completedFrom: BookDate | '', today: BookDate): boolean {
	const { last, createdOn } = workDaysOf(order, today);
	const date = last || createdOn;
	return completedFrom !== '' && date !== '' && date < completedFrom;
}

/** The number that a person knows an order by. */
export function knownAs({ orderNumber, workOrderNumber, id }: WorkOrder): string {
	return oneLine(orderNumber) || oneLine(workOrderNumber) || id;
}

/** What stands on the invoice, and in rows. */
export function referenceOf(order: WorkOrder): string {
	return `${knownAs(order)} #${order.id}`;
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
