import type { InvoiceEndFindings } from '../../findings/invoiceExport';
import type { Sentences } from '../sentence';

/** What became of work orders at the end of the export. */
export const invoiceEnds: Sentences<InvoiceEndFindings> = {
	workOrderHandled: { what: 'The work order is Afgehandeld.', todo: '' },
	workOrderWouldBeHandled: { what: 'The work order would become Afgehandeld.', todo: '' },
	workOrderChangedSince: {
		what: ({ invoiceNumber }) =>
			`The work order was changed after invoice ${invoiceNumber || '(number unknown)'} was made of it.`,
		todo: 'Correct one of the two.',
	},
	invoicedOrderGone: {
		what: ({ invoiceNumber }) =>
			`Invoice ${invoiceNumber || '(number unknown)'} exists, but its work order is no longer in OutSmart, so it cannot be marked.`,
		todo: '',
	},
	workOrderNotMarked: {
		what: ({ invoiceNumber }) =>
			`Invoice ${invoiceNumber || '(number unknown)'} exists, but its work order could not be marked as Afgehandeld.`,
		todo: '',
	},
	markNotSeen: {
		what: ({ invoiceNumber, status }) =>
			`${marked(invoiceNumber)}, but that cannot be seen: it still has status '${status}'.`,
		todo: '',
	},
	markNotChecked: {
		what: ({ invoiceNumber }) =>
			`${marked(invoiceNumber)}, but that cannot be seen: it could not be read again.`,
		todo: '',
	},
	workOrderNotHandled: { what: 'The work order could not be marked as Afgehandeld.', todo: '' },
	markedNextTime: { what: 'The next run marks it.', todo: '' },
	markedWithinTheHour: {
		what: ({ errorStatus }) =>
			`The work order is on work order status '${errorStatus}', where invoices are looked for every hour; then it becomes Afgehandeld.`,
		todo: '',
	},
	claimStays: {
		what: ({ errorStatus }) => `The work order is still on '${errorStatus}', without an invoice.`,
		todo: ({ workOrderStatus }) => `Set it to '${workOrderStatus}' again yourself.`,
	},
	markedAfterReset: {
		what: ({ errorStatus }) =>
			`The work order is on work order status '${errorStatus}'; when its invoice is found there, it becomes Afgehandeld within the hour.`,
		todo: 'If it stays, make it Afgehandeld yourself when the invoice is right.',
	},
	orderStatusSet: { what: ({ status }) => `The work order got work order status '${status}'.`, todo: '' },
	orderStatusWouldBeSet: {
		what: ({ status }) => `The work order would get work order status '${status}'.`,
		todo: '',
	},
	errorStatusSet: {
		what: ({ errorStatus }) => `The work order got work order status '${errorStatus}'.`,
		todo: ({ workOrderStatus }) => `When it is right, set it to '${workOrderStatus}' again.`,
	},
	errorStatusWouldBeSet: {
		what: ({ errorStatus }) => `The work order would get work order status '${errorStatus}'.`,
		todo: '',
	},
	orderStatusNotSet: {
		what: ({ status }) => `The work order could not be given work order status '${status}'.`,
		todo: '',
	},
	orderToSetIsGone: { what: 'The work order is no longer in OutSmart.', todo: '' },
	workOrderStays: { what: 'The work order stays as it is.', todo: '' },
	invoiceToLookFor: {
		what: ({ errorStatus }) => `The work order keeps work order status '${errorStatus}'.`,
		todo: ({ workOrderStatus }) =>
			`Look whether the invoice is there, then set it to '${workOrderStatus}' again.`,
	},
	workOrderParked: {
		what: ({ errorStatus }) =>
			`The work order got work order status '${errorStatus}', so that it is not invoiced again.`,
		todo: 'Make it Afgehandeld yourself when the invoice is right.',
	},
	workOrderLeftQueue: {
		what: 'The work order is Afgehandeld, so that it is not invoiced again.',
		todo: '',
	},
	workOrderWouldLeaveQueue: {
		what: 'The work order would become Afgehandeld, so that it is not invoiced again.',
		todo: '',
	},
	workOrderStaysInQueue: {
		what: 'The work order could not be taken out of the queue.',
		todo: 'Take it out by hand, or it is invoiced again.',
	},
	invoiceNotSeenTo: {
		what: 'No invoice was made of it: the step that creates invoices did not see to it.',
		todo: 'Put "Invoice: Create or Get" before this step.',
	},
	invoiceNotSeenToYet: {
		what: 'Would be invoiced; the work order would become Afgehandeld.',
		todo: '',
	},
	noWorkOrderId: {
		what: "The item is not a work order: it lacks 'id'.",
		todo: 'Give this step the items of the invoice export, or work orders.',
	},
	unknownState: {
		what: ({ state }) => `The item has no state that is known: '${state}'.`,
		todo: 'Leave the field "invoice" as the steps before gave it.',
	},
	reasonNotGiven: { what: 'Not invoiced; the item does not say why.', todo: '' },
	asWritten: { what: ({ text }) => text, todo: '' },
};

function marked(invoiceNumber: string): string {
	return invoiceNumber === ''
		? 'The work order was marked as Afgehandeld'
		: `Invoice ${invoiceNumber} exists, and its work order was marked as Afgehandeld`;
}
