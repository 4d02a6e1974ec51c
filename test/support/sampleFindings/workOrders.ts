import type { FactsOf } from '../../../base/words/finding';
import type { invoiceExport } from '../../../features/invoicing/messages/export';
import type { NothingToDo, Samples } from './samples';
import type { invoiceExportFaults } from '../../../features/invoicing/messages/faults';

const STATUSES = { errorStatus: '99', workOrderStatus: '1' };
const [FIRST_END, ...OTHER_ENDS] = (['again', 'handled', 'either', 'byInvoices', 'byDraft'] as const).map(
	(end) => ({
		...STATUSES,
		end,
	}),
);
const ENDS = [FIRST_END ?? { ...STATUSES, end: 'again' as const }, ...OTHER_ENDS] as const;
const TO_INVOICE = { status: '1', name: 'Naar E-boekhouden' };
const invoiceNumber = '2026008';
const hours = { position: 3, day: '2026-05-31' };
const oddDay = { position: 3, day: '31 mei' };
const material = { position: 1, material: 'Filter 10"' };
const nameless = { position: 1, material: '' };

export const workOrders: Samples<FactsOf<typeof invoiceExport>> = {
	workOrdersNotRead: [{}],
	noWorkOrders: [{}],
	workOrdersOverLimit: [{ limit: 50 }],
	workOrderWaits: [{}],
	hasErrorStatus: ENDS,
	workOrderTooOld: [{ completedFrom: '2026-01-01' }],
	ordersConcerned: [
		{ count: 1, workOrders: ['WB-2025-0183 #204511'], oldest: '', total: '' },
		{
			count: 7,
			workOrders: ['WB-2025-0183 #204511', 'WB-2025-0184 #204512'],
			oldest: '2025-12-31',
			total: '12345.60',
		},
	],
	customerPricesNotRead: [{}],
	paymentMethodsUnknown: [{ unknown: ['pin betalng'], choices: ['op rekening', 'pin betaling'] }],
	orderStatusAdded: [TO_INVOICE],
	orderStatusWouldBeAdded: [TO_INVOICE],
	orderStatusesNotAdded: [
		{ statuses: ['1 Naar E-boekhouden'] },
		{ statuses: ['1 Naar E-boekhouden', '99 Error'] },
	],
	errorStatusNamedOtherwise: [{ status: '99', name: 'Offerte maken' }],
	orderStatusOther: [{ asked: '1', status: '1', name: 'Materiaal bestellen' }],
	orderNotInvoiceable: [
		{ faults: [{ code: 'nothingToBill' }] },
		{ faults: [{ code: 'relationNumberMissing' }, { code: 'hourTypeUnknown', ...hours, hourType: '' }] },
	],
	itemNotInvoiceable: [{ faults: [{ code: 'missing', path: 'lines 1, quantity' }] }],
	hoursLeftOut: [
		{ ...hours, minutes: 0 },
		{ ...oddDay, minutes: 7 },
		{ position: 1, day: '', minutes: 7 },
	],
	hoursNotBilled: [{ hourType: 'REIS', hours: '1.50' }],
	materialLeftOut: [material, nameless],
	materialFree: [
		{ ...material, onCard: 'free' },
		{ ...nameless, onCard: 'none' },
	],
	materialDiscounted: [{ ...material, discount: '20', withoutDiscount: '125.00', total: '100.00' }],
	materialTypeOnOrder: [{ position: 2, material: 'Pomp', type: 'PICKUP' }],
	tariffOfToday: [{ date: '2025-12-30' }],
	notOnInvoice: [
		{ things: [{ of: 'rounding', value: '15.00' }] },
		...['18', 'ver'].map((value) => ({
			things: [
				{ of: 'travel' as const, value },
				{ of: 'paymentMethod' as const, value: 'pin betaling' },
			],
		})),
	],
	workDayInFuture: [{ date: '2026-12-31' }],
	workOrderGone: [{}],
	workOrderMoved: [
		{ isArchived: true, status: 'Compleet', orderStatus: '1' },
		{ isArchived: false, status: 'Afgehandeld', orderStatus: '7' },
		{ isArchived: false, status: 'Compleet', orderStatus: '' },
	],
	workOrderNotReadAgain: [{}],
	workOrderChangedNow: [{}],
	claimedElsewhere: [{ errorStatus: STATUSES.errorStatus }],
	claimFailed: [
		{ ...STATUSES, isUnknown: true },
		{ ...STATUSES, isUnknown: false },
	],
	workOrderHandled: [{}],
	workOrderWouldBeHandled: [{}],
	workOrderChangedSince: [{ invoiceNumber }, { invoiceNumber: '' }],
	invoicedOrderGone: [{ invoiceNumber }, { invoiceNumber: '' }],
	workOrderNotMarked: [{ invoiceNumber }, { invoiceNumber: '' }],
	markNotSeen: [
		{ invoiceNumber, status: 'Compleet' },
		{ invoiceNumber: '', status: 'Compleet' },
	],
	markedNextTime: [{}],
	claimKept: [{ errorStatus: '99' }],
	claimStays: [STATUSES],
	errorStatusSet: ENDS,
	errorStatusWouldBeSet: [{ errorStatus: '99' }],
	orderStatusNotSet: [{ status: '99' }],
	invoiceNotSeenTo: [{}],
	invoiceNotSeenToYet: [{}],
	workOrderUnreadable: [{ order: 'WB-2026-0101' }, { order: '' }],
	completedOrdersCutOff: [{ count: 2000 }],
	noWorkOrderId: [{}],
	unknownState: [{ state: 'odd' }],
	reasonNotGiven: [{}],
	asWritten: [{ text: 'What an item says.' }],
};

export const workOrdersNothingToDo: NothingToDo<FactsOf<typeof invoiceExport>> = [
	'workOrdersNotRead',
	'noWorkOrders',
	'workOrdersOverLimit',
	'workOrderWaits',
	'ordersConcerned',
	'customerPricesNotRead',
	'orderStatusAdded',
	'orderStatusWouldBeAdded',
	'hoursLeftOut',
	'hoursNotBilled',
	'materialLeftOut',
	'materialFree',
	'materialDiscounted',
	'materialTypeOnOrder',
	'tariffOfToday',
	'notOnInvoice',
	'workDayInFuture',
	'workOrderGone',
	'workOrderMoved',
	'workOrderNotReadAgain',
	'workOrderChangedNow',
	'claimedElsewhere',
	'workOrderHandled',
	'workOrderWouldBeHandled',
	'invoicedOrderGone',
	'workOrderNotMarked',
	'markNotSeen',
	'markedNextTime',
	'claimKept',
	'errorStatusWouldBeSet',
	'orderStatusNotSet',
	'invoiceNotSeenToYet',
	'reasonNotGiven',
	'asWritten',
];

export const workOrderFaults: Samples<FactsOf<typeof invoiceExportFaults>> = {
	statusesAreSame: [{ status: '1' }],
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
	workDateMissing: [{}],
	hoursInFuture: [{ date: '2027-05-31' }],
	workUnderWarranty: [{ typeOfWork: 'Garantie' }],
	lessThanMinimumHours: [{ minimum: '2.00', hours: '1.5' }],
	ownNumberMissing: [{}],
	relationNumberMissing: [{}],
	relationNumberTooLong: [{ relation: '1234567890123456', longest: 15 }],
	listMissing: [{ list: 'Materials' }, { list: 'Workperiods' }],
	totalIsNothing: [{}],
	nothingToBill: [{}],
	hourTypeUnknown: [
		{ ...hours, hourType: 'SPOED' },
		{ ...hours, hourType: '' },
	],
	hoursUnpriced: [{ hourType: 'MONT' }],
	totalDiffers: [
		{ ...material, quantity: '2', price: '62.50', amount: '125.00', discount: '', total: '100.00' },
		{ ...nameless, quantity: '2.5', price: '1.25', amount: '3.125', discount: '10', total: '1.00' },
	],
	materialUnpriced: [
		{ ...material, onCard: 'none' },
		{ ...nameless, onCard: 'none' },
		{ ...material, onCard: 'priced' },
	],
	discountUnclear: [{ ...material, discount: '20' }],
	hoursOverDay: [{ ...hours, hours: '26:00' }],
	hoursWithoutDuration: [{ ...hours, begin: '22:00', end: '06:00' }],
	hoursDayMissing: [{ position: 3, day: '', hourType: 'MONT' }],
	freeFieldWrong: [
		{ of: 'vatCode', value: 'rood', line: 'Pomp' },
		{ of: 'ledgerAccount', value: 'Stelling 4', line: 'Pomp' },
	],
	materialCardsDiffer: [{ position: 2, material: 'Pomp', materialCode: 'P-1' }],
	hourTypesDiffer: [{ ...hours, hourType: 'MONT' }],
	customerPricesDiffer: [{ ...hours, hourType: 'MONT', prices: ['55.00', '57.50'] }],
	paymentMethodBlocked: [{ paymentMethod: 'pin betaling' }],
	relationTypedOver: [
		{
			relation: 'D-2041',
			answer: 'D-2041=Bakkerij De Korst / VvE Parkzicht',
			inOrder: 'VvE Parkzicht',
			inOutSmart: 'Bakkerij De Korst',
		},
	],
	termUnreadable: [
		{ of: 'blockedPaymentMethods', value: '' },
		{ of: 'knownRelations', value: '1005' },
		{ of: 'vatExceptions', value: 'DE' },
	],
	invoiceNameWithoutNumber: [{ invoiceName: 'Verzekeraar N.V.', workName: 'Bakkerij De Korst' }],
};
