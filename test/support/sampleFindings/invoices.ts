import type { FactsOf } from '../../../base/words/finding';
import type {
	invoiceCreation,
	invoices as invoicesMessages,
} from '../../../features/invoicing/messages/invoices';
import { workOrderFaults, workOrders, workOrdersNothingToDo } from './workOrders';
import type { NothingToDo, Samples } from './samples';
import type { invoiceCreationFaults } from '../../../features/invoicing/messages/creationFaults';
import type { invoiceFaults as invoiceFaultsMessages } from '../../../features/invoicing/messages/faults';

const DAYS = Array.from({ length: 23 }, (_, day) => `2026-05-${String(day + 1).padStart(2, '0')}`);

const text = 'Werkbon WB-2025-0183 #204511';
const summed = (
	why: FactsOf<typeof invoiceCreation>['orderSumDiffers']['why'],
	change: Partial<FactsOf<typeof invoiceCreation>['orderSumDiffers']>,
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

const creation: Samples<FactsOf<typeof invoiceCreation>> = {
	notAnOrder: [
		{ lacks: ['book'] },
		{ lacks: ['reference', 'date', 'paymentTermDays', 'template', 'book', 'relation', 'lines'] },
	],
	defaultsWrong: [{ faults: [{ code: 'defaultVatCodeUnusable', vatCode: 'HOOG' }] }],
	invoicesNotRead: [{}],
	notYetLookedUp: [{}],
	lookedUpElsewhere: [{}],
	invoiceFoundBefore: [{ invoiceNumber: '2026008' }, { invoiceNumber: '' }],
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
	orderGivenTwice: [{ reference: 'WB-1 #1' }],
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
	waitsForAnswer: [{ document: '2026009', askedAt: 'WB-1 #1' }],
	noInvoiceSeen: [{ mayBeDraft: false }, { mayBeDraft: true }],
	wrongTotalStands: [{ invoiceNumber: '2026008' }],
	defaultAccountMissing: [{}],
	orderByQuotation: [{ paymentMethod: 'conform offerte', text }],
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
	vatNumberMissing: [
		{ relation: '1042', vatCode: 'VERL_VERK', vatNumber: '', ofOtherMember: false },
		{ relation: '1042', vatCode: 'BI_EU_VERK', vatNumber: 'NL001234567B01', ofOtherMember: true },
	],
	invoiceNumberTaken: [{ ownNumber: 'WB-2025-0183', date: '2026-05-31' }],
	invoiceDatesClosed: [
		{ closedUntil: '2025-12-31', ofWork: true },
		{ closedUntil: '2025-12-31', ofWork: false },
	],
	invoiceUnreadable: [
		{ invoiceNumber: 'F2026-12', date: '2026-05-31' },
		{ invoiceNumber: '', date: '' },
	],
	invoiceDaysCutOff: [{ days: ['2026-05-31'] }, { days: DAYS }],
	relationNotUnique: [{ relation: '1042' }],
	relationUnknown: [{ relation: '1042' }],
	relationIsOther: [
		{
			relation: '1005',
			answer: '1005=Bakkerij Smit BV / Fam. Jansen',
			inOrder: 'Fam. Jansen, Kerkweg 2, Breda',
			inBooks: 'Bakkerij Smit BV, Markt 1, Zwolle',
		},
	],
	relationIsThereAlready: [
		{
			...{ relation: 'D-2041', other: '20410', answer: 'D-2041=Bakkerij De Korst / De Korst' },
			name: 'De Korst, Dorpsstraat 1, Utrecht',
		},
	],
	relationCountsAsOne: [
		{ relation: '1042', differ: 'name', inOrder: 'De Korst, Utrecht', inBooks: 'Bakkerij De Korst, Utrecht' },
		{ relation: '1042', differ: 'place', inOrder: 'De Korst, Zwolle', inBooks: 'De Korst, Utrecht' },
		{ relation: '1042', differ: 'contact', inOrder: 'De Korst, Utrecht', inBooks: 'De Korst, Utrecht' },
	],
	relationWithoutAddress: [{ relation: '1042', name: 'Bakkerij De Korst' }],
	relationNotReady: [{ relation: '1042' }],
	relationCreated: [{ name: 'Bakkerij De Korst' }],
	relationTypeAssumed: [{}],
	relationWouldBeCreated: [{ name: 'Bakkerij De Korst' }],
	relationCompleted: [{ fields: ['city', 'email'] }],
	relationWouldBeCompleted: [{ fields: ['city'] }],
	invoiceCreated: [{ invoiceNumber: '2026008', total: '1498.00' }],
	invoiceWouldBeCreated: [{ total: '1498.00' }, { total: '-96.00' }],
	invoiceReferenceInUse: [{ text }],
	invoiceNotFoundBack: [{ invoiceNumber: '2026008' }],
	invoiceNotReadBack: [{ invoiceNumber: '2026008' }],
	orderNotLookedUp: [{}],
	invoiceOutcomeUnknown: [{}],
	invoicePeriodClosed: [{ ofWork: true }, { ofWork: false }],
	invoiceRefused: [{}],
	invoiceTemplateRefused: [{ template: 'Factuursjabloon' }],
	invoiceNotCreated: [{}],
	waitsAfterRefusals: [{ count: 3 }],
	waitsForInvoice: [{ invoiceNumber: '2026008' }],
};

export const invoices: Samples<FactsOf<typeof invoicesMessages>> = { ...creation, ...workOrders };

const creationNothingToDo: NothingToDo<FactsOf<typeof invoiceCreation>> = [
	'invoicesNotRead',
	'invoiceFoundBefore',
	'waitsForAnswer',
	'relationNotReady',
	'relationCountsAsOne',
	'relationCreated',
	'relationWouldBeCreated',
	'relationCompleted',
	'relationWouldBeCompleted',
	'invoiceCreated',
	'invoiceWouldBeCreated',
	'invoiceTemplateRefused',
	'orderNotLookedUp',
	'invoiceOutcomeUnknown',
	'invoiceRefused',
	'invoiceNotCreated',
	'invoiceNotReadBack',
	'waitsAfterRefusals',
	'waitsForInvoice',
];

export const invoicesNothingToDo: NothingToDo<FactsOf<typeof invoicesMessages>> = [
	...creationNothingToDo,
	...workOrdersNothingToDo,
];

const creationFaults: Samples<FactsOf<typeof invoiceCreationFaults>> = {
	defaultVatCodeUnusable: [
		{ vatCode: 'HOOG' },
		{ vatCode: '' },
		{ vatCode: 'HOOG_VERK' },
		{ vatCode: 'AFW_VERK' },
	],
	defaultAccountUnknown: [{ ledgerAccount: '7777' }, { ledgerAccount: '' }],
	lineVatCodeUnusable: [
		{ vatCode: 'HOOG', line: 'Montage' },
		{ vatCode: 'AFW_VERK', line: 'Montage' },
	],
	lineAccountMissing: [{ line: 'Filter 10"' }],
	lineAccountUnknown: [{ ledgerAccount: '7777', line: 'Filter 10"' }],
	productsDiffer: [{ product: 'MONT', count: 2 }],
	tooManyDecimals: [
		{ of: 'unitPrice', line: 'Kabel', value: '0.12345678' },
		{ of: 'quantity', line: 'Kabel', value: '1.00001' },
	],
	hoursWithoutProduct: [{ hourType: 'STUC' }],
	vatExceptionTwice: [{ key: 'DE' }],
	vatExceptionNoCountry: [{ country: 'XX' }],
	vatExceptionUnusable: [
		{ key: 'DE', vatCode: 'HOOG' },
		{ key: 'DE', vatCode: 'AFW_VERK' },
	],
};

export const invoiceFaults: Samples<FactsOf<typeof invoiceFaultsMessages>> = {
	...creationFaults,
	...workOrderFaults,
};
