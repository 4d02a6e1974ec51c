import type { InvoiceExportFaults, InvoiceExportFindings } from '../../findings/invoiceExport';
import { dateAsGiven } from '../asGiven';
import type { Clauses, Sentences, Tongue } from '../sentence';
import { invoiceEnds } from './invoiceEnds';

export const invoiceExport: Sentences<InvoiceExportFindings> = {
	...invoiceEnds,
	workOrdersNotRead: { what: 'The work orders could not be read. No order was touched.', todo: '' },
	noWorkOrders: { what: 'There are no work orders to invoice.', todo: '' },
	workOrdersOverLimit: {
		what: ({ count, limit }) =>
			`${count === 1 ? '1 more work order waits' : `${count} more work orders wait`} for the next run: at most ${limit} are invoiced in one.`,
		todo: '',
	},
	workOrdersToFix: {
		what: ({ count, workOrders, errorStatus }) =>
			`Waiting for a person on work order status '${errorStatus}': ${workOrders.join(', ')}${more(count - workOrders.length)}.`,
		todo: ({ workOrderStatus }) =>
			`Fix each, look whether it has an invoice already, and set it to '${workOrderStatus}' again.`,
	},
	workOrderTooOld: {
		what: ({ date, by, completedFrom }, t) =>
			`Its ${by === 'workDate' ? 'work date' : 'date of creation'} ${t.date(date)} is before ${t.date(completedFrom)} ('completedFrom').`,
		todo: '',
	},
	orderStatusAdded: {
		what: (status) => `Work order status ${named([status])} was added to OutSmart.`,
		todo: '',
	},
	orderStatusWouldBeAdded: {
		what: (status) => `Work order status ${named([status])} would be added to OutSmart.`,
		todo: '',
	},
	orderStatusesNotAdded: {
		what: ({ statuses }) =>
			`Work order status ${named(statuses)} is not in OutSmart and could not be created. No order was touched.`,
		todo: 'Add it in OutSmart.',
	},
	orderStatusesNotKept: {
		what: ({ statuses }) =>
			`Work order status ${named(statuses)} is not in OutSmart and could not be created: OutSmart does not keep it. No order was touched.`,
		todo: 'Add it in OutSmart.',
	},
	orderNotInvoiceable: {
		what: ({ faults }, t) => `The work order cannot be invoiced: ${t.faults(faults)}.`,
		todo: 'Correct this in OutSmart or e-Boekhouden.',
	},
	hoursLeftOut: {
		what: ({ minutes, ...place }, t) =>
			`${capital(hours(place, t))} are left out: their duration is ${minutes === 0 ? 'nothing' : `${minutes} minutes`}.`,
		todo: '',
	},
	hoursNotBilled: {
		what: ({ hourType, hours: count }, t) => `${t.amount(count)} hours of type '${hourType}' are not billed.`,
		todo: '',
	},
	materialLeftOut: {
		what: (place) => `${capital(materialAt(place))} is left out: its quantity is 0.`,
		todo: '',
	},
	workOrderGone: { what: 'The work order is no longer in OutSmart; nothing was created.', todo: '' },
	workOrderArchived: { what: 'The work order was archived meanwhile; nothing was created.', todo: '' },
	workOrderHasStatus: {
		what: ({ status }) => `The work order has status '${status}' by now; nothing was created.`,
		todo: '',
	},
	workOrderHasOrderStatus: {
		what: ({ status }) =>
			`The work order has ${status ? `work order status '${status}'` : 'no work order status'} by now; nothing was created.`,
		todo: '',
	},
	workOrderNotReadAgain: { what: 'The work order could not be read again. Nothing was created.', todo: '' },
	workOrderChangedNow: {
		what: 'The work order was changed just now; the next run takes it as it is then.',
		todo: '',
	},
	claimedElsewhere: {
		what: ({ errorStatus }) =>
			`The work order just got work order status '${errorStatus}' from another execution, which is at work on it. Nothing was created.`,
		todo: backWhenItStays,
	},
	claimFailed: {
		what: ({ errorStatus }) =>
			`The work order could not be given work order status '${errorStatus}'. Nothing was created.`,
		todo: backWhenItStays,
	},
};

export const invoiceExportFaults: Clauses<InvoiceExportFaults> = {
	statusesAreSame: ({ status }) => `'errorStatus' is '${status}', but must be another than 'workOrderStatus'`,
	workDateUnreadable: ({ value }) => `it has '${value}' for its work date`,
	creationDateUnreadable: ({ value }) => `it has '${value}' for its date of creation`,
	workDateMissing: "it has no work date, while 'invoiceDate' is 'workDate'",
	ownNumberMissing: "it has no number of its own, while 'invoiceNumber' is 'workOrder'",
	relationNumberMissing: 'it has no relation number (debiteurnummer)',
	relationNumberTooLong: ({ relation, longest }) =>
		`it has relation number '${relation}', which is longer than the ${longest} characters that e-Boekhouden takes`,
	nothingToBill: 'it has no hours or materials to bill',
	durationUnreadable: ({ value, ...place }, t) =>
		`${hours(place, t)} have ${quoted(value)} for their duration, which is no hours and minutes such as 02:30`,
	hourTypeMissing: (place, t) => `${hours(place, t)} have no hour type`,
	hourTypeUnknown: ({ hourType, ...place }, t) =>
		`${hours(place, t)} have hour type '${hourType}', which OutSmart does not have`,
	hourPriceUnreadable: ({ hourType, value }) =>
		`hour type '${hourType}' has ${quoted(value)} for its sale price`,
	quantityUnreadable: ({ value, ...place }) => `${materialAt(place)} has ${quoted(value)} for its quantity`,
	priceUnreadable: ({ value, ...place }) => `${materialAt(place)} has ${quoted(value)} for its price`,
};

function backWhenItStays(facts: { errorStatus: string; workOrderStatus: string }): string {
	return `When it stays on '${facts.errorStatus}', set it to '${facts.workOrderStatus}' again.`;
}

function hours({ position, day }: { position: number; day: string }, t: Tongue): string {
	return `hours ${position}${day ? ` (${dateAsGiven(day, t)})` : ''}`;
}

function materialAt({ position, material }: { position: number; material: string }): string {
	return `material ${position}${material ? ` (${material})` : ''}`;
}

function quoted(value: string): string {
	return value === '' ? 'nothing' : `'${value}'`;
}

function named(statuses: { status: string; name: string }[]): string {
	return statuses.map(({ status, name }) => `'${status}' (${name})`).join(' and ');
}

function more(count: number): string {
	return count > 0 ? ` and ${count} more` : '';
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
