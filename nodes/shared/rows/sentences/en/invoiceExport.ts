import type { InvoiceExportFaults, InvoiceExportFindings } from '../../findings/invoiceExport';
import { amountAsGiven, dateAsGiven } from '../asGiven';
import type { Clauses, Sentences, Tongue } from '../sentence';
import { invoiceEnds } from './invoiceEnds';

export const invoiceExport: Sentences<InvoiceExportFindings> = {
	...invoiceEnds,
	workOrdersNotRead: { what: 'The work orders could not be read. No order was touched.', todo: '' },
	noWorkOrders: { what: 'There are no work orders to invoice.', todo: '' },
	workOrdersOverLimit: {
		what: ({ limit }) => `These work orders follow in a next run: in one there are at most ${limit}.`,
		todo: '',
	},
	workOrdersToFix: {
		what: ({ errorStatus }) => `These work orders wait for a person, on work order status '${errorStatus}'.`,
		todo: ({ workOrderStatus }) =>
			`Fix each, look whether it has an invoice already, and set it to '${workOrderStatus}' again.`,
	},
	workOrderTooOld: {
		what: ({ completedFrom }, t) =>
			`Not invoiced: the work is from before ${t.date(completedFrom)} ('completedFrom').`,
		todo: '',
	},
	ordersConcerned: {
		what: ({ count, workOrders, oldest, total }, t) =>
			[
				`This is about ${count === 1 ? '1 work order' : `${count} work orders`}`,
				...(oldest ? [`the oldest of ${t.date(oldest)}`] : []),
				...(total ? [`${t.amount(total)} excluding VAT in all`] : []),
			].join(', ') + `: ${t.names(workOrders, 20, count)}.`,
		todo: '',
	},
	paymentMethodsUnknown: {
		what: ({ unknown }) =>
			`OutSmart does not know this payment method in 'blockedPaymentMethods': ${unknown.join(', ')}. Nothing is invoiced: the setting would hold nothing back.`,
		todo: ({ choices }) => `Give its name as OutSmart has it, such as ${choices.join(', ')}.`,
	},
	customerPricesNotRead: {
		what: 'The prices agreed with customers cannot be read in OutSmart; hours get the tariff of their hour type.',
		todo: '',
	},
	freeFieldsInOtherUse: {
		what: ({ fields, values }, t) =>
			`Free fields ${numbersOf(fields)} of the materials are in use for something else (${t.list(values, 3)}), so they are not taken for a VAT code and a ledger account: these come from the product or the settings.`,
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
	orderStatusNamedOtherwise: {
		what: ({ status, name }) =>
			`Work order status '${status}' is called '${name}' in OutSmart, which does not look like invoicing. No order was touched.`,
		todo: ({ status, name }) =>
			`If it is the right one, put '${status} ${name}' in 'workOrderStatus'; else put the right status there.`,
	},
	orderStatusCodeTaken: {
		what: ({ asked, status, name }) =>
			`Work order status '${asked}' is not in OutSmart, and code '${status}' is called '${name}' there. No order was touched.`,
		todo: "Put a status as OutSmart has it in 'workOrderStatus', or a free code with a name.",
	},
	orderStatusNotUnique: {
		what: ({ asked, statuses }) =>
			`Several work order statuses fit '${asked}': ${named(statuses)}. No order was touched.`,
		todo: "Put the code and the name of one of them in 'workOrderStatus'.",
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
	hoursUnpriced: {
		what: ({ hourType }) => `Hours of type '${hourType}' are on the invoice at 0.00.`,
		todo: '',
	},
	materialUnpriced: {
		what: (place) => `${capital(materialAt(place))} is on the invoice at 0.00.`,
		todo: '',
	},
	materialDiscounted: {
		what: ({ discount, withoutDiscount, total, ...place }, t) =>
			`${capital(materialAt(place))} has a discount of ${t.amount(discount)} %: the total of the work order is billed, ${t.amount(total)} instead of ${t.amount(withoutDiscount)}.`,
		todo: '',
	},
	minimumHours: {
		what: ({ hours: count }, t) =>
			`The work order has a minimum of ${amountAsGiven(count, t)} hours, which is not billed by itself.`,
		todo: '',
	},
	roundingOfOrder: {
		what: ({ minutes }, t) =>
			`The work order says that time is rounded to ${amountAsGiven(minutes, t)} minutes; the invoice follows the setting 'roundHoursToMinutes'.`,
		todo: '',
	},
	travelOnOrder: {
		what: ({ distance }, t) =>
			`The work order has a travel distance of ${amountAsGiven(distance, t)}, which is not billed by itself.`,
		todo: '',
	},
	paymentMethodOnOrder: {
		what: ({ paymentMethod }) =>
			`The payment method of the work order is '${paymentMethod}', of which the invoice takes no notice.`,
		todo: '',
	},
	typeOfWorkOnOrder: {
		what: ({ typeOfWork }) => `The type of work is '${typeOfWork}', of which the invoice takes no notice.`,
		todo: '',
	},
	workDayInFuture: {
		what: ({ date }, t) =>
			`The last day worked in the work order is ${t.date(date)}, which is yet to come; the invoice has today.`,
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
	workDateMissing: 'it has no date on which the work was done, which must be on the invoice',
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
	totalUnreadable: ({ value, ...place }) => `${materialAt(place)} has '${value}' for its total`,
	totalDiffers: ({ quantity, price, amount, discount, total, ...place }, t) =>
		`${materialAt(place)} is ${t.amount(quantity)} × ${t.amount(price)} = ${t.amount(amount)}${discount ? `, with ${amountAsGiven(discount, t)} % discount` : ''}, but its total in the work order is ${t.amount(total)}`,
	discountUnclear: ({ discount, ...place }, t) =>
		`${materialAt(place)} has ${amountAsGiven(discount, t)} % discount and no total, so that its price may be before or after it`,
	hoursWithoutDuration: ({ begin, end, ...place }, t) =>
		`${hours(place, t)} run from ${begin} to ${end}, but have 00:00 for their duration`,
	hoursDayUnreadable: ({ position, value }) => `hours ${position} have '${value}' for their date`,
	hoursDayMissing: ({ hourType, ...place }, t) =>
		`${hours(place, t)} have no date, while prices for hour type '${hourType}' were agreed for certain days`,
	customerPricesDiffer: ({ hourType, prices, ...place }, t) =>
		`prices that differ were agreed for ${hours(place, t)} of hour type '${hourType}': ${prices.map(t.amount).join(' and ')}`,
	customerPriceUnreadable: ({ hourType, value }) =>
		`an agreed price for hour type '${hourType}' has '${value}' in it`,
	paymentMethodBlocked: ({ paymentMethod }) =>
		`its payment method is '${paymentMethod}', which stands in 'blockedPaymentMethods'`,
	paymentMethodBlank: "'blockedPaymentMethods' has a comma without a payment method",
	invoiceNameWithoutNumber: ({ invoiceName, workName }) =>
		`its invoice is for '${invoiceName}', without a relation number, while the work was at '${workName}'`,
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

/** MaterialFreeField1 is field 1. */
function numbersOf(fields: string[]): string {
	return fields.map((field) => field.replace(/\D/g, '')).join(' and ');
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
