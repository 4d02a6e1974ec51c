import type { FactsOf } from '../../../base/words/finding';
import type { orderReport as orderReportMessages } from '../../../features/orderReport/messages';
import type { NothingToDo, Samples } from './samples';

const text = 'Werkbon WB-2026-0101 #204511';
const invoiceNumbers = ['2026-00012', '2026-00019'];
const off = { text, invoiceNumbers, net: '105.00', total: '110.00' };

export const orderReport: Samples<FactsOf<typeof orderReportMessages>> = {
	completedOrdersCutOff: [{ count: 2000 }],
	orderPeriodMissing: [{}],
	orderNotReadable: [{ faults: [{ code: 'missing', path: 'reference' }] }],
	ordersCompared: [{ from: '2026-10-01', to: '2026-10-31', asOf: '2026-11-03', orders: 42 }],
	orderInvoiceDaysNotWhole: [{ days: ['2026-10-05', '2026-10-12'] }],
	orderWaitsForInvoice: [{ status: '1' }],
	orderMissing: [
		{ text, workOrderStatus: '1' },
		{ text, workOrderStatus: '' },
	],
	ordersBeforeStart: [{ start: '2026-10-12', count: 8, workOrders: [text] }],
	orderOpen: [
		{ status: '5', text },
		{ status: '', text },
	],
	orderStillOpen: [
		{ status: '5', text, workOrderStatus: '1' },
		{ status: '', text, workOrderStatus: '1' },
	],
	orderDiffers: [
		{ ...off, because: 'otherTotal' },
		{ ...off, because: 'otherDebtor' },
		{ ...off, because: 'unknown', net: '' },
	],
	ordersDiffer: [
		{ invoiceNumbers, texts: [text, 'Werkbon WB-2 #2'], net: '62.50', total: '187.50' },
		{ invoiceNumbers, texts: [text], net: '', total: '' },
	],
	orderToldWith: [{ toldAt: 'WB-1 #1' }],
	orderNotCompared: [
		{
			invoiceNumbers,
			faults: [{ code: 'hourTypeUnknown', position: 1, day: '2026-10-05', hourType: 'MON' }],
		},
	],
	orderInvoiced: [{ invoiceNumbers }],
	orderInvoicedByQuotation: [{ invoiceNumbers }],
	orderNotBilled: [{ of: '' }, { of: 'pin betaling' }],
	orderCredited: [{ invoiceNumbers, workOrderStatus: '1' }],
	orderToldBefore: [{}],
	orderExplained: [{ explanation: 'garantie' }],
};

export const orderReportNothingToDo: NothingToDo<FactsOf<typeof orderReportMessages>> = [
	...(['ordersCompared', 'orderInvoiced'] as const),
	...(['orderInvoicedByQuotation', 'orderNotBilled', 'orderOpen', 'orderToldWith'] as const),
	...(['orderExplained', 'orderToldBefore'] as const),
];
