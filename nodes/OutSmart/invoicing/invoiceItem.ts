import { parseDate, type BookDate } from '../../shared/dates';
import { brief } from '../../shared/words';
import type { Relation, WorkOrder } from '../client/types';
import { oneLine } from '../items/text';
import { faultInRelation, relationOf } from './billedTo';
import { linesOf, type Catalogue } from './lines';
import { printOf } from './print';
import type { InvoiceSettings } from './settings';
import type { InvoiceItem, Progress } from './types';

/** What an order is read against, each list read once. */
export interface Lists extends Catalogue {
	relations: ReadonlyMap<string, Relation>;
}

/** A work order as the invoice it is to become, or with what a person has to mend first. */
export function toInvoiceItem(
	order: WorkOrder,
	lists: Lists,
	settings: InvoiceSettings,
	today: BookDate,
): InvoiceItem {
	const relation = relationOf(order, lists.relations);
	const { lines, notes, faults } = linesOf(order, lists, settings.roundHoursToMinutes);
	const workDate = readDate(order.workDate, 'work date', faults);
	const createdOn = readDate(order.createdOn, 'date of creation', faults);
	const date = settings.dateOf === 'today' ? today : workDate;
	if (date === '' && order.workDate === '') {
		faults.push("it has no work date, while 'invoiceDate' is 'workDate'");
	}
	const number = settings.ownNumber ? oneLine(order.workOrderNumber || order.orderNumber) : '';
	if (settings.ownNumber && number === '') {
		faults.push("it has no number of its own, while 'invoiceNumber' is 'workOrder'");
	}
	const nobody = faultInRelation(relation);
	if (nobody) faults.push(nobody);
	return {
		...identityOf(order),
		number,
		date,
		paymentTermDays: settings.paymentTermDays,
		template: settings.template,
		book: settings.book,
		relation,
		lines: faults.length > 0 ? [] : lines,
		createdOn,
		workDate,
		notes,
		invoice: faults.length > 0 ? toMend(faults) : { state: 'new' },
	};
}

/** Why an order is not to be invoiced, by its date; null when it is. Without a work date its day of creation counts. */
export function whyTooOld({ workDate, createdOn }: WorkOrder, completedFrom: BookDate | ''): string | null {
	const date = workDate || createdOn;
	if (completedFrom === '' || date === '' || parseDate(date) === null || date >= completedFrom) return null;
	return `Its ${workDate ? 'work date' : 'date of creation'} ${date} is before ${completedFrom} ('completedFrom').`;
}

/** The number that a person knows an order by. */
export function numberOf({ orderNumber, workOrderNumber, id }: WorkOrder): string {
	return oneLine(orderNumber) || oneLine(workOrderNumber) || id;
}

function identityOf(order: WorkOrder): Pick<InvoiceItem, 'sourceId' | 'reference' | 'workOrder'> {
	const number = numberOf(order);
	return {
		sourceId: order.id,
		reference: `${number} #${order.id}`,
		workOrder: { id: order.id, number, print: printOf(order) },
	};
}

function readDate(text: string, name: string, faults: string[]): BookDate | '' {
	if (text === '') return '';
	const date = parseDate(text);
	if (date === null) faults.push(`it has '${brief(text)}' for its ${name}`);
	return date ?? '';
}

function toMend(faults: string[]): Progress {
	return {
		state: 'blocked',
		reason: `The work order cannot be invoiced: ${faults.join('; ')}.`,
		toMend: true,
	};
}
