import type { OrderReportWords } from '../orderReport';

const orders = (count: number) => `${count} completed work ${count === 1 ? 'order' : 'orders'}`;

export const orderReportPage: OrderReportWords = {
	headline({ from, to, orders: count, invoiced, points, isComplete }) {
		const period = from === '' ? '' : ` from ${from} to ${to}`;
		const found = count === 0 ? '' : `: ${invoiced} with an invoice, ${count - invoiced} without`;
		const asked =
			points === 0 ? '' : `; ${points === 1 ? '1 point asks' : `${points} points ask`} for your attention`;
		return `${isComplete ? '' : 'Not everything could be read. '}${orders(count)}${period}${found}${asked}`;
	},
	title({ points, isComplete, orders: count }) {
		if (!isComplete) return 'Not everything could be read';
		if (points > 0) return 'Something waits for you';
		return count === 0 ? 'No completed work orders' : 'Everything is explained';
	},
	statement: ({ from, to, asOf, invoiced, nothingToBill, total, totalIncludingVat, settled, open }) =>
		`${invoiced === 1 ? 'The one completed work order' : `All ${invoiced} completed work orders`} from ${from} to ${to}${nothingToBill > 0 ? ` that have something to bill (${nothingToBill} other have nothing)` : ''} ${invoiced === 1 ? 'has' : 'have'} exactly one invoice${invoiced === 1 ? '' : ' each'}, for what the order says: € ${total} excluding VAT together; of the € ${totalIncludingVat} including VAT, € ${settled} was settled and € ${open} open on ${asOf}.`,
	method:
		'Established so: every work order with status Compleet or Afgehandeld, archived or not, whose last day worked lies in the period was held against all invoices in e-Boekhouden with its line “Werkbon … #number”. Compared were debtor, quantities, prices of materials and the total excluding VAT; not compared were VAT codes and ledger accounts. An invoice that a credit invoice takes back whole does not count. Settled is an invoice that is booked, and is no open item any more.',
	noStatement:
		'There is no sentence to quote: not everything could be read, or not every completed work order has exactly one invoice that is right.',
	excludingVat: 'Excluding VAT',
	includingVat: 'Including VAT',
	ordersComeTo: 'Work orders',
	invoicedFor: 'Invoiced',
	notInvoicedFor: 'Work orders without an invoice',
	settled: 'Settled',
	open: 'Open',
	notBooked: 'Not booked',
	notKnown: 'Not known whether anything is open',
	withoutAmount: (count) =>
		`Of ${count} work ${count === 1 ? 'order or invoice' : 'orders or invoices'} the amount is not known; it is not counted here.`,
	withoutInvoice: 'Work orders without an invoice',
	openInvoices: 'Invoices that are open',
	settledInvoices: 'Invoices that are settled',
	otherInvoices: 'Invoices of which that is not known, or that are not booked',
	none: 'None.',
	workOrder: 'Work order',
	workDate: 'Day worked',
	age: 'Days',
	orderTotal: 'Order excluding VAT',
	invoice: 'Invoice',
	openPart: 'Open (including VAT)',
	settledMeans:
		'Settled means: booked, and no open item any more. That may be by a payment, and also by a credit invoice or a write-off. Of a part payment, what is still open stands here.',
	reasons: {
		orderExplained: 'Explained in the settings',
		orderNothingToBill: 'Nothing to bill',
		orderWaitsForInvoice: 'Waits for the next run',
		orderNotReleased: 'Not released yet',
		orderOnErrorStatus: 'On the error status',
		orderBeforeStart: 'Of before invoicing began',
		orderLeftByPaymentMethod: 'A payment method that is not invoiced',
		orderCannotBeInvoiced: 'Cannot be invoiced',
		orderHandledWithoutInvoice: 'Handled without an invoice',
		orderArchivedWithoutInvoice: 'Archived without an invoice',
		orderCredited: 'Credited, and not invoiced again',
		orderNotReconciled: 'Not all invoices could be seen',
		reasonNotGiven: 'Without a reason',
	},
	payments: {
		open: 'open',
		partly: 'partly open',
		settled: 'settled',
		notBooked: 'not booked',
		unknown: 'not known',
	},
};
