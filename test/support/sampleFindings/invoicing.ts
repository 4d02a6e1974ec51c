import type { Faults, FindingFacts, ProblemFindings } from '../../../base/words/finding';
import type { Samples } from './samples';

const STATUSES = { errorStatus: '99', workOrderStatus: '1' };
const ENDS = (['again', 'handled', 'either', 'byInvoices', 'byDraft'] as const).map((end) => {
	return { ...STATUSES, as: 'got' as const, end };
});
const text = 'Werkbon WB-2025-0183 #204511';

export const findings: Samples<Omit<FindingFacts, keyof ProblemFindings> & ProblemFindings> = {
	ordersConcerned: [
		{ count: 1, workOrders: ['WB-2025-0183 #204511'], oldest: '', total: '' },
		{
			count: 7,
			workOrders: ['WB-2025-0183 #204511', 'WB-2025-0184 #204512'],
			oldest: '2025-12-31',
			total: '12345.60',
		},
	],
	orderNotInvoiceable: [
		{ faults: [{ code: 'nothingToBill', because: 'total' }] },
		{ faults: [{ code: 'ownNumberMissing' }, { code: 'hoursUnpriced', hourType: 'MONT' }] },
		{ faults: [{ code: 'missing', path: 'lines 1, quantity' }] },
	],
	claimKept: [STATUSES],
	errorStatusSet: [
		{ ...STATUSES, as: 'has', end: 'again' },
		{ ...STATUSES, as: 'would', end: 'again' },
		...ENDS,
	],
	invoiceMayBeOfOrder: [
		{
			...{ of: 'invoice', documents: [{ number: '2026008', date: '2026-05-31' }], invoiceNumber: '', text },
			others: ['Werkbon WB-2 #2'],
		},
		{
			...{ of: 'credit', documents: [{ number: '2026009', date: '' }], invoiceNumber: '2026008', text },
			others: [],
		},
		{
			...{ of: 'credit', documents: [{ number: '', date: '2026-05-31' }], invoiceNumber: '', text },
			others: ['Werkbon WB-2 #2', 'Werkbon WB-3 #3'],
		},
	],
	relationNotReady: [{ relation: '1001' }, { relation: '1001', nameLength: 192 }],
	relationCompleted: [{ foreseen: false, fields: ['city', 'email'] }],
	recordUpdated: [{ foreseen: false, changed: ['city', 'email'] }],
	placeholdersSent: [{ fields: ['address', 'city'] }],
	recordNotKept: [{ fields: ['city'] }, { fields: [] }],
};

export const faults: Samples<Faults> = {};
