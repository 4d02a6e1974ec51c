import type { FactsOf } from '../../../base/words/finding';
import type {
	outSmartFaults as outSmartFaultsMessages,
	outSmartRecords as outSmartMessages,
} from '../../../services/outSmart/words/records';
import type { Samples } from './samples';

export const outSmart: Samples<FactsOf<typeof outSmartMessages>> = {
	savedOtherwise: [{ fields: ['status', 'startDate'] }, { fields: [] }],
	relationNotInOutSmart: [{ relationCode: 'TEST1' }],
	workOrderNumberInUse: [{ number: 'ERP-1024', id: '204511' }],
	workOrderNotShown: [{ number: 'ERP-1024' }],
	noSuchWorkOrder: [{ workOrder: '204511' }],
	workOrderTwice: [{ workOrder: 'WB-2026-0101' }],
	tooManyFiles: [{ workOrder: 'WB-2026-0101', count: 500, limit: 250 }],
	noSuchWorkStatus: [{ status: '77' }],
	workOrderWithoutPdf: [{ workOrder: '204511' }],
	workOrdersWithoutFiles: [
		{ count: 1, items: 1 },
		{ count: 2, items: 3 },
	],
	priceEndsBeforeStart: [{ from: '2026-02-01', to: '2026-01-01' }],
	pricesBeside: [{ of: 'FLT-10', from: '2026-01-01', price: '10.00' }],
	invoiceNotInOutSmart: [{ invoice: '2026-00001' }],
	invoiceTwiceInOutSmart: [{ invoice: '2026-00001' }],
	invoiceNotToBePaid: [{ invoice: '2026-00001', type: 'CONCEPT_DEBIT' }],
	invoiceOpenIsLess: [{ invoice: '2026-00001', open: '43.56' }],
	paymentOfOther: [{ reference: 'BANK-2026-0411', amount: '43.56', invoice: '164' }],
};

export const outSmartFaults: Samples<FactsOf<typeof outSmartFaultsMessages>> = {
	notATime: [{ path: 'Work Time', value: '25:00' }],
	notSevenDigits: [{ path: 'Amount', value: '1.234,56' }],
	notAWorkOrderId: [{ path: 'Work Order', value: 'WB-2026-0101' }],
};
