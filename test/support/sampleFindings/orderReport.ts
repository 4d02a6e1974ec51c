import type { FactsOf } from '../../../base/words/finding';
import type {
	orderReportFaults as orderReportFaultsMessages,
	orderReport as orderReportMessages,
} from '../../../features/invoicing/messages/orderReport';
import type { NothingToDo, Samples } from './samples';

const explainAs = '#204511@2026-00012';
const text = 'Werkbon WB-2026-0101 #204511';

export const orderReport: Samples<FactsOf<typeof orderReportMessages>> = {
	orderExplained: [{ explanation: 'garantie', about: '' }],
	explainedNumberOfSeveral: [{ number: 'wb-7', orders: ['#204511', '#204512'] }],
	orderNothingToBill: [{}],
	orderWithoutPrice: [{}],
	orderWaitsForInvoice: [{ status: '1' }],
	orderNotReleased: [
		{ status: '5', statusName: 'Wacht op materiaal' },
		{ status: '', statusName: '' },
	],
	orderOnErrorStatus: [{ status: '99' }],
	orderBeforeStart: [{ completedFrom: '2026-01-01' }],
	orderLeftByPaymentMethod: [{ paymentMethod: 'pin betaling' }],
	orderCannotBeInvoiced: [{ faults: [{ code: 'relationNumberMissing' }] }],
	orderUnderWarranty: [{ typeOfWork: 'Garantie' }],
	orderHandledWithoutInvoice: [{ text, released: true }],
	orderArchivedWithoutInvoice: [{ text }],
	completedOrdersNotRead: [{}],
	completedOrdersCutOff: [{ count: 2000 }],
	orderPeriodMissing: [{}],
	orderNotReadable: [{ faults: [{ code: 'missing', path: 'reference' }] }],
	ordersReconciled: [{ from: '2026-10-01', to: '2026-10-31', asOf: '2026-11-03', orders: 42, older: 2 }],
	orderInvoicesNotRead: [{}],
	orderInvoiceDaysNotWhole: [{ days: ['2026-10-05', '2026-10-12'] }],
	orderOpenItemsNotRead: [{}],
	orderOpenItemsCutOff: [{ count: 500 }],
	orderBookingsNotRead: [{}],
	orderNotReconciled: [{}],
	orderInvoiced: [{ invoiceNumber: '2026-00012' }],
	orderInvoiceNotBooked: [{ invoiceNumber: '2026-00012' }, { invoiceNumber: '' }],
	orderInvoiceDiffers: [
		{
			invoiceNumber: '2026-00012',
			faults: [{ code: 'quantityDiffers', line: 'Ketel', onInvoice: '2', inOrder: '3' }],
			more: 0,
			explainAs,
		},
		{
			invoiceNumber: '2026-00012',
			faults: [{ code: 'lineNotOnInvoice', line: 'Ketel', quantity: '1' }],
			more: 2,
			explainAs,
		},
	],
	orderTotalDiffers: [
		{ invoiceNumber: '2026-00012', totalOfInvoice: '105.00', totalOfOrder: '110.00', explainAs },
	],
	orderInvoiceContradictsItself: [
		{ invoiceNumber: '2026-00012', total: '86.78', totalOfLines: '105.00', explainAs },
	],
	orderNotCompared: [
		{
			invoiceNumber: '2026-00012',
			faults: [{ code: 'hourTypeUnknown', position: 1, day: '2026-10-05', hourType: 'MON' }],
			explainAs,
		},
	],
	orderInvoicedTwice: [{ invoiceNumbers: ['2026-00012', '2026-00019'], explainAs }],
	orderSharesInvoice: [{ invoiceNumber: '2026-00012', orders: 2, explainAs }],
	orderPartlyCredited: [{ invoiceNumbers: ['2026-00012', '2026-00019'], left: '55.00', explainAs }],
	orderInvoicedElsewhere: [{ invoiceNumbers: ['2026-00012'], text }],
	orderInvoicedByQuotation: [{ invoiceNumber: '2026-00012' }],
	orderInvoicedTogether: [
		{ invoiceNumber: '2026-00012', orders: 2, later: [] },
		{ invoiceNumber: '2026-00012', orders: 2, later: ['#204519'] },
	],
	ordersBeforeFirstInvoice: [{ count: 3, firstDay: '2026-10-12', orders: ['WB-1 #1', 'WB-2 #2', 'WB-3 #3'] }],
	orderCreditedToRest: [{ invoiceNumbers: ['2026-00012', '2026-00019'], left: '55.00' }],
	orderCredited: [{ invoiceNumber: '2026-00012', creditNumber: '2026-00019' }],
	orderCreditUnnamed: [
		{ invoiceNumber: '2026-00012', creditNumber: '2026-00019', also: [], text },
		{ invoiceNumber: '2026-00012', creditNumber: '2026-00019', also: ['2026-00011'], text },
	],
	invoiceWithoutOrder: [{ invoiceNumber: '2026-00012', order: 'WB-2026-0101 #204511' }],
};

export const orderReportNothingToDo: NothingToDo<FactsOf<typeof orderReportMessages>> = [
	...(['orderExplained', 'orderNothingToBill', 'orderBeforeStart', 'orderLeftByPaymentMethod'] as const),
	...([
		'orderWithoutPrice',
		'orderUnderWarranty',
		'completedOrdersNotRead',
		'ordersReconciled',
		'orderInvoicesNotRead',
	] as const),
	...([
		'orderOpenItemsNotRead',
		'orderBookingsNotRead',
		'orderInvoiced',
		'orderInvoicedByQuotation',
		'orderInvoicedTogether',
		'orderCredited',
		'orderCreditedToRest',
	] as const),
];

export const orderReportFaults: Samples<FactsOf<typeof orderReportFaultsMessages>> = {
	explanationUnreadable: [{ value: 'WB-2026-0101' }],
	periodEndsBeforeStart: [{ from: '2026-10-31', until: '2026-10-01' }],
};
