import type { Faults, FindingFacts, ProblemFindings } from '../../../base/words/finding';
import type { Samples } from './samples';

const STATUSES = { errorStatus: '99', workOrderStatus: '1' };
const [FIRST_END, ...OTHER_ENDS] = (['again', 'handled', 'either', 'byInvoices', 'byDraft'] as const).map(
	(end) => ({
		...STATUSES,
		end,
	}),
);
const ENDS = [FIRST_END ?? { ...STATUSES, end: 'again' as const }, ...OTHER_ENDS] as const;
const hours = { position: 3, day: '2026-05-31' };

const text = 'Werkbon WB-2025-0183 #204511';
const summed = (
	why: FindingFacts['orderSumDiffers']['why'],
	change: Partial<FindingFacts['orderSumDiffers']>,
) => ({
	...{
		why,
		invoiceNumbers: ['2026008', '2026009'],
		ofInvoices: '69.50',
		ofOrder: '139.00',
		others: [],
		text,
	},
	...change,
});

export const findings: Samples<Omit<FindingFacts, keyof ProblemFindings> & ProblemFindings> = {
	hasErrorStatus: ENDS,
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
		{ faults: [{ code: 'nothingToBill' }] },
		{ faults: [{ code: 'relationNumberMissing' }, { code: 'hourTypeUnknown', ...hours, hourType: '' }] },
	],
	itemNotInvoiceable: [{ faults: [{ code: 'missing', path: 'lines 1, quantity' }] }],
	notOnInvoice: [
		{ things: [{ of: 'rounding', value: '15.00' }] },
		...['18', 'ver'].map((value) => ({
			things: [
				{ of: 'travel' as const, value },
				{ of: 'paymentMethod' as const, value: 'pin betaling' },
			],
		})),
	],
	errorStatusSet: ENDS,
	asWritten: [{ text: 'What an item says.' }],
	orderSumDiffers: [
		summed('otherTotal', { invoiceNumbers: ['2026008'] }),
		summed('otherTotal', { invoiceNumbers: ['2026008', '2026009'], ofInvoices: '0.50' }),
		summed('otherVat', { invoiceNumbers: ['2026008'], ofInvoices: '20.16', ofOrder: '8.64' }),
		summed('otherDebtor', { others: ['5002'] }),
		summed('shared', { others: ['#204512'] }),
		summed('ownTotal', { invoiceNumbers: ['2026008'], ofInvoices: '79.34' }),
		summed('sharedCredit', { invoiceNumbers: ['2026009'], others: ['#204512'] }),
		summed('unknown', { ofInvoices: '' }),
	],
	creditMayBeOfOrder: [
		{ creditNumber: '2026009', invoiceNumber: '2026008', text, others: [] },
		{ creditNumber: '2026009', invoiceNumber: '', text, others: ['Werkbon WB-2 #2', 'Werkbon WB-3 #3'] },
	],
	invoiceMayBeOfOrder: [
		{ invoices: [{ number: '2026008', date: '2026-05-31' }], text, others: ['Werkbon WB-2 #2'] },
		{
			invoices: [
				{ number: '2026008', date: '' },
				{ number: '', date: '2026-05-31' },
			],
			text,
			others: [],
		},
	],
	noInvoiceSeen: [{ mayBeDraft: false }, { mayBeDraft: true }],
	foreignCustomerWithDutchVat: [
		{
			...{ relation: 'K300', country: 'Duitsland', vatNumber: 'DE123456789', vatCode: 'HOOG_VERK_21' },
			...{ example: 'K300=BI_EU_VERK/BI_EU_VERK_D', asItIs: 'K300=own' },
		},
		{
			...{ relation: 'F-21', country: 'FR', vatNumber: 'FR12345678901', vatCode: 'HOOG_VERK_21' },
			...{ example: 'F-21=BI_EU_VERK/BI_EU_VERK_D', asItIs: 'F-21=own' },
		},
		{
			...{ relation: 'K300', country: 'Duitsland', vatNumber: '', vatCode: 'HOOG_VERK_21' },
			...{ example: 'K300=own', asItIs: 'K300=own' },
		},
	],
	invoiceDatesClosed: [
		{ closedUntil: '2025-12-31', ofWork: true },
		{ closedUntil: '2025-12-31', ofWork: false },
	],
	relationCompleted: [{ foreseen: false, fields: ['city', 'email'] }],
	invoicePeriodClosed: [{ ofWork: true }, { ofWork: false }],
	recordUpdated: [{ foreseen: false, changed: ['city', 'email'] }],
	recordsUnchanged: [
		{ resource: 'relation', count: 1 },
		{ resource: 'material', count: 1200 },
		{ resource: 'hourType', count: 3 },
	],
	recordsUnchangedByHand: [
		{ resource: 'relation', count: 0 },
		{ resource: 'material', count: 0 },
		{ resource: 'hourType', count: 0 },
		{ resource: 'hourType', count: 2 },
	],
	placeholdersSent: [{ fields: ['address', 'city'] }],
	itemNotSent: [{ name: 'Bloem', faults: [{ code: 'noPrice' }] }],
	recordNotKept: [{ fields: ['city'] }, { fields: [] }],
};

export const faults: Samples<Faults> = {
	orderValueUnreadable: [
		{ of: 'day', value: '31 mei', position: 3, name: '' },
		...(['workDate', 'creationDate'] as const).map((of) => ({ of, value: '31-02', position: 0, name: '' })),
		...['3.75', ''].map((value) => ({ of: 'duration' as const, value, position: 3, name: '2025-11-03' })),
		...(['quantity', 'price', 'total'] as const).map((of) => ({
			of,
			value: 'abc',
			position: 2,
			name: 'Pomp',
		})),
		...(['tariff', 'agreedPrice'] as const).map((of) => ({ of, value: '', position: 0, name: 'MONT' })),
	],
	defaultVatCodeUnusable: [
		{ vatCode: 'HOOG' },
		{ vatCode: '' },
		{ vatCode: 'HOOG_VERK' },
		{ vatCode: 'AFW_VERK' },
	],
	lineVatCodeUnusable: [
		{ vatCode: 'HOOG', line: 'Montage' },
		{ vatCode: 'AFW_VERK', line: 'Montage' },
	],
	tooManyDecimals: [
		{ of: 'unitPrice', line: 'Kabel', value: '0.12345678' },
		{ of: 'quantity', line: 'Kabel', value: '1.00001' },
	],
	vatExceptionUnusable: [
		{ key: 'DE', vatCode: 'HOOG' },
		{ key: 'DE', vatCode: 'AFW_VERK' },
	],
	textTooLong: [{ field: 'name', length: 10_000, longest: 255 }],
};
