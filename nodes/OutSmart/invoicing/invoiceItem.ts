import type { InvoiceItem } from '../../shared/items/invoice';
import { next, type Progress } from '../../shared/items/invoiceProgress';
import { oneLine } from '../../shared/items/text';
import type { Fault, Finding } from '../../shared/rows/findings/finding';
import { parseDate, type BookDate } from '../../shared/values/dates';
import { brief } from '../../shared/values/words';
import type { Relation, WorkOrder } from '../client/types';
import { faultsInRelation, relationOf } from './billedTo';
import { fingerprintOf } from './fingerprint';
import { linesOf, type Catalogue } from './lines';
import type { InvoiceSettings } from './settings';

/** What an order is read against, each list read once. */
export interface Lists extends Catalogue {
	relations: ReadonlyMap<string, Relation>;
}

/** A work order as the invoice it is to become, or with all that a person has to fix first. */
export function toInvoiceItem(
	order: WorkOrder,
	lists: Lists,
	settings: InvoiceSettings,
	today: BookDate,
): InvoiceItem {
	const relation = relationOf(order, lists.relations);
	const { lines, notes, faults: wrongLines } = linesOf(order, lists, settings.roundHoursToMinutes);
	const dates = datesOf(order, settings, today);
	const own = numberOf(order, settings);
	const faults = [...wrongLines, ...dates.faults, ...own.faults, ...faultsInRelation(relation)];
	return {
		...identityOf(order),
		number: own.number,
		date: dates.date,
		paymentTermDays: settings.paymentTermDays,
		template: settings.template,
		book: settings.book,
		relation,
		lines: faults.length > 0 ? [] : lines,
		createdOn: dates.createdOn,
		workDate: dates.workDate,
		notes,
		invoice: faults.length > 0 ? blocked(faults) : { state: 'new' },
	};
}

/** That an order is not to be invoiced, by its date; null when it is. Without a work date its day of creation counts. */
export function tooOld({ workDate, createdOn }: WorkOrder, completedFrom: BookDate | ''): Finding | null {
	const date = workDate || createdOn;
	if (completedFrom === '' || date === '' || parseDate(date) === null || date >= completedFrom) return null;
	return { code: 'workOrderTooOld', date, by: workDate ? 'workDate' : 'createdOn', completedFrom };
}

/** The number that a person knows an order by. */
export function knownAs({ orderNumber, workOrderNumber, id }: WorkOrder): string {
	return oneLine(orderNumber) || oneLine(workOrderNumber) || id;
}

/** What stands on the invoice, and in rows. */
export function referenceOf(order: WorkOrder): string {
	return `${knownAs(order)} #${order.id}`;
}

function identityOf(order: WorkOrder): Pick<InvoiceItem, 'sourceId' | 'reference' | 'workOrder'> {
	return {
		sourceId: order.id,
		reference: referenceOf(order),
		workOrder: { id: order.id, number: knownAs(order), print: fingerprintOf(order) },
	};
}

function datesOf(order: WorkOrder, { dateOf }: InvoiceSettings, today: BookDate) {
	const [workDate, createdOn] = [parseDate(order.workDate), parseDate(order.createdOn)];
	const faults: Fault[] = [];
	if (workDate === null && order.workDate !== '')
		faults.push({ code: 'workDateUnreadable', value: brief(order.workDate) });
	if (createdOn === null && order.createdOn !== '')
		faults.push({ code: 'creationDateUnreadable', value: brief(order.createdOn) });
	const date = dateOf === 'today' ? today : (workDate ?? '');
	if (date === '' && order.workDate === '') faults.push({ code: 'workDateMissing' });
	return { date, workDate: workDate ?? '', createdOn: createdOn ?? '', faults } as const;
}

/** The number of the invoice, when it is to be the order's own. */
function numberOf(order: WorkOrder, { ownNumber }: InvoiceSettings): { number: string; faults: Fault[] } {
	const number = ownNumber ? oneLine(order.workOrderNumber || order.orderNumber) : '';
	return { number, faults: ownNumber && number === '' ? [{ code: 'ownNumberMissing' }] : [] };
}

function blocked(faults: Fault[]): Progress {
	const findings: Finding[] = [{ code: 'orderNotInvoiceable', faults }];
	return next({ state: 'new' }, { event: 'blocked', fix: 'order', findings });
}
