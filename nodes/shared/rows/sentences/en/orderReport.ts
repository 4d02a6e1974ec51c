import type { OrderReportFaults, OrderReportFindings } from '../../findings/orderReport';
import { brief } from '../../../values/text';
import { amountAsGiven, dateAsGiven } from '../asGiven';
import type { Clauses, Sentences } from '../sentence';

export const orderReport: Sentences<OrderReportFindings> = {
	orderExplained: {
		what: ({ explanation }) => `No invoice; the settings say why: ${brief(explanation)}.`,
		todo: '',
	},
	orderNothingToBill: { what: 'No invoice: there is nothing to bill on it.', todo: '' },
	orderWaitsForInvoice: {
		what: ({ status }, t) => `No invoice yet: it waits on status ${t.list([status])}.`,
		todo: 'The next run that makes invoices takes it. If it has waited long, see whether that workflow is on.',
	},
	orderNotReleased: {
		what: ({ status }, t) =>
			status === ''
				? 'No invoice: it has no work order status, so nothing asks for one.'
				: `No invoice: its status ${t.list([status])} does not ask for one.`,
		todo: 'Give it the status that asks for an invoice, or handle it in OutSmart.',
	},
	orderOnErrorStatus: {
		what: ({ status }, t) => `No invoice: it stands on the error status ${t.list([status])}.`,
		todo: 'Correct it in OutSmart and set its status back.',
	},
	orderBeforeStart: {
		what: ({ completedFrom }, t) =>
			`No invoice of ours: it is of before ${t.date(completedFrom)}, where invoicing begins.`,
		todo: '',
	},
	orderLeftByPaymentMethod: {
		what: ({ paymentMethod }, t) =>
			`No invoice: orders with payment method ${t.list([paymentMethod])} are not invoiced.`,
		todo: '',
	},
	orderCannotBeInvoiced: {
		what: ({ faults }, t) => `No invoice: ${t.faults(faults)}.`,
		todo: 'Correct the order in OutSmart.',
	},
	orderHandledWithoutInvoice: {
		what: 'It was handled, but no invoice of this work order was found.',
		todo: 'Make its invoice, or write under Explained why it has none.',
	},
	orderArchivedWithoutInvoice: {
		what: 'It was archived, but no invoice of this work order was found.',
		todo: 'Make its invoice, or write under Explained why it has none.',
	},
	completedOrdersNotRead: {
		what: 'The completed work orders could not be read, so that nothing is proved.',
		todo: '',
	},
	completedOrdersCutOff: {
		what: ({ count }) =>
			`OutSmart gave exactly ${count} work orders: there may be more than it gives at once.`,
		todo: 'Nothing is proved by this report. Try again when there is one more.',
	},
	orderPeriodMissing: {
		what: 'What came in does not say of which period these orders are all.',
		todo: 'Put this step right behind OutSmart: Work Order: Get Completed.',
	},
	orderNotReadable: {
		what: ({ faults }, t) => `This is no completed work order as it should be: ${t.faults(faults)}.`,
		todo: 'See what changed it on its way from OutSmart: Work Order: Get Completed.',
	},
	ordersReconciled: {
		what: ({ from, to, asOf, orders }, t) =>
			`Completed work orders from ${t.date(from)} to ${t.date(to)}, as of ${t.date(asOf)}: ${orders}.`,
		todo: '',
	},
	orderInvoicesNotRead: {
		what: 'The invoices could not be read, so that nothing is proved.',
		todo: '',
	},
	orderInvoiceDaysNotWhole: {
		what: ({ days }, t) =>
			`Not all invoices of ${t.dates(days.slice(0, 5))} could be seen, so that nothing is proved.`,
		todo: 'Look at these days in e-Boekhouden.',
	},
	orderOpenItemsNotRead: {
		what: 'The open items could not be read: what is paid is not known.',
		todo: '',
	},
	orderOpenItemsCutOff: {
		what: ({ count }) =>
			`e-Boekhouden gave exactly ${count} open items: there may be more, so that what is paid is not known.`,
		todo: 'Try again when there is one more or less, or use an API token.',
	},
	orderBookingsNotRead: {
		what: 'The bookings of invoices could not be read: what is settled is not known.',
		todo: '',
	},
	orderNotReconciled: {
		what: 'Not all of its invoices could be looked for.',
		todo: 'See what this report says could not be read.',
	},
	orderInvoiced: {
		what: ({ invoiceNumber }, t) => `One invoice, ${t.list([invoiceNumber])}, for what the order says.`,
		todo: '',
	},
	orderInvoiceNotBooked: {
		what: ({ invoiceNumber }, t) =>
			invoiceNumber === ''
				? 'Its invoice is a draft: it has no number, and is not booked.'
				: `Invoice ${t.list([invoiceNumber])} is no open item, and no booking of it is to be seen.`,
		todo: 'Send or book it in e-Boekhouden. If its booking has another date than the invoice, it is booked all the same.',
	},
	orderInvoiceDiffers: {
		what: ({ invoiceNumber, faults, more }, t) =>
			`Invoice ${t.list([invoiceNumber])} is not what the order says now: ${t.faults(faults)}${more > 0 ? ` (and ${more} more)` : ''}.`,
		todo: 'See which of the two is right.',
	},
	orderTotalDiffers: {
		what: ({ invoiceNumber, totalOfInvoice, totalOfOrder }, t) =>
			`Invoice ${t.list([invoiceNumber])} comes to ${t.amount(totalOfInvoice)} excluding VAT, the order now to ${t.amount(totalOfOrder)}.`,
		todo: 'See whether a tariff changed since, or which of the two is right.',
	},
	orderInvoiceContradictsItself: {
		what: ({ invoiceNumber, total, totalOfLines }, t) =>
			`Invoice ${t.list([invoiceNumber])} has a total of ${amountAsGiven(brief(total), t)} excluding VAT, or a VAT, that its lines do not make: these come to ${t.amount(totalOfLines)}.`,
		todo: 'Look at the invoice, and at whether its template is one excluding VAT.',
	},
	orderNotCompared: {
		what: ({ invoiceNumber, faults }, t) =>
			`Invoice ${t.list([invoiceNumber])} is of it, but what the order comes to cannot be told: ${t.faults(faults)}.`,
		todo: 'Compare the two yourself.',
	},
	orderInvoicedTwice: {
		what: ({ invoiceNumbers }, t) => `More than one invoice is of it: ${t.list(invoiceNumbers, 5)}.`,
		todo: 'Credit the one that is too much, and leave the line with the work order on the credit.',
	},
	orderSharesInvoice: {
		what: ({ invoiceNumber, orders }, t) =>
			`Invoice ${t.list([invoiceNumber])} says to be of ${orders} work orders; its amounts count once.`,
		todo: 'See of which it is.',
	},
	orderPartlyCredited: {
		what: ({ invoiceNumbers, left }, t) =>
			`A part was credited: ${t.list(invoiceNumbers, 5)} together come to ${t.amount(left)} excluding VAT.`,
		todo: 'See whether that is what the order says now.',
	},
	orderCredited: {
		what: ({ invoiceNumber, creditNumber }, t) =>
			`Invoice ${t.list([invoiceNumber])} was credited whole with ${t.list([creditNumber])}, and there is no other.`,
		todo: '',
	},
	orderCreditUnnamed: {
		what: ({ invoiceNumber, creditNumber, text }, t) =>
			`${t.list([creditNumber])} takes back invoice ${t.list([invoiceNumber])}, but lacks the line ${t.list([text])}.`,
		todo: 'Add that line to the credit when it is of this work order.',
	},
	invoiceWithoutOrder: {
		what: ({ invoiceNumber, order }, t) =>
			`Invoice ${t.list([invoiceNumber])} is of work order ${t.list([order])}, which is not among the completed ones: deleted, or set back.`,
		todo: 'See in OutSmart what became of the work order.',
	},
};

export const orderReportFaults: Clauses<OrderReportFaults> = {
	explanationUnreadable: ({ value }, t) =>
		`Explained: ${t.list([value])} is not a work order, an equals sign and a reason`,
	periodEndsBeforeStart: ({ from, until }, t) =>
		`the period ends (${dateAsGiven(until, t)}) before it begins (${dateAsGiven(from, t)})`,
};
