import type {
	InvoiceExportFaults,
	InvoiceExportFindings,
} from '../../../nodes/shared/rows/findings/invoiceExport';
import type { NothingToDo, Samples } from './samples';

const STATUSES = { errorStatus: '99', workOrderStatus: '1' };
const TO_INVOICE = { status: '1', name: 'Naar E-boekhouden' };
const invoiceNumber = '2026008';
const hours = { position: 3, day: '2026-05-31' };
const oddDay = { position: 3, day: '31 mei' };
const material = { position: 1, material: 'Filter 10"' };
const nameless = { position: 1, material: '' };

export const workOrders: Samples<InvoiceExportFindings> = {
	workOrdersNotRead: [{}],
	noWorkOrders: [{}],
	workOrdersOverLimit: [
		{ count: 1, limit: 100 },
		{ count: 12, limit: 100 },
	],
	workOrdersToFix: [
		{ count: 1, workOrders: ['WB-2025-0183 #204511'], ...STATUSES },
		{ count: 7, workOrders: ['WB-2025-0183 #204511', 'WB-2025-0184 #204512'], ...STATUSES },
	],
	workOrderTooOld: [
		{ date: '2025-12-31', by: 'workDate', completedFrom: '2026-01-01' },
		{ date: '2025-12-31', by: 'createdOn', completedFrom: '2026-01-01' },
	],
	orderStatusAdded: [TO_INVOICE],
	orderStatusWouldBeAdded: [TO_INVOICE],
	orderStatusesNotAdded: [
		{ statuses: [TO_INVOICE] },
		{ statuses: [TO_INVOICE, { status: '99', name: 'Error' }] },
	],
	orderStatusesNotKept: [{ statuses: [TO_INVOICE] }],
	orderNotInvoiceable: [
		{ faults: [{ code: 'nothingToBill' }] },
		{ faults: [{ code: 'relationNumberMissing' }, { code: 'hourTypeMissing', ...hours }] },
	],
	hoursLeftOut: [
		{ ...hours, minutes: 0 },
		{ ...oddDay, minutes: 7 },
		{ position: 1, day: '', minutes: 7 },
	],
	hoursNotBilled: [{ hourType: 'REIS', hours: '1.50' }],
	materialLeftOut: [material, nameless],
	workOrderGone: [{}],
	workOrderArchived: [{}],
	workOrderHasStatus: [{ status: 'Afgehandeld' }],
	workOrderHasOrderStatus: [{ status: '7' }, { status: '' }],
	workOrderNotReadAgain: [{}],
	workOrderChangedNow: [{}],
	claimedElsewhere: [STATUSES],
	claimFailed: [STATUSES],
	workOrderHandled: [{}],
	workOrderWouldBeHandled: [{}],
	workOrderChangedSince: [{ invoiceNumber }, { invoiceNumber: '' }],
	invoicedOrderGone: [{ invoiceNumber }, { invoiceNumber: '' }],
	workOrderNotMarked: [{ invoiceNumber }, { invoiceNumber: '' }],
	markNotSeen: [
		{ invoiceNumber, status: 'Compleet' },
		{ invoiceNumber: '', status: 'Compleet' },
	],
	markNotChecked: [{ invoiceNumber }, { invoiceNumber: '' }],
	workOrderNotHandled: [{}],
	markedNextTime: [{}],
	markedAfterReset: [STATUSES],
	orderStatusSet: [{ status: '1' }],
	orderStatusWouldBeSet: [{ status: '1' }],
	errorStatusSet: [STATUSES],
	errorStatusWouldBeSet: [{ errorStatus: '99' }],
	orderStatusNotSet: [{ status: '99' }],
	orderToSetIsGone: [{}],
	workOrderStays: [{}],
	invoiceToLookFor: [STATUSES],
	workOrderParked: [{ errorStatus: '99' }],
	workOrderLeftQueue: [{}],
	workOrderWouldLeaveQueue: [{}],
	workOrderStaysInQueue: [{}],
	invoiceNotSeenTo: [{}],
	invoiceNotSeenToYet: [{}],
	noWorkOrderId: [{}],
	unknownState: [{ state: 'odd' }],
	reasonNotGiven: [{}],
	asWritten: [{ text: 'What an item says.' }],
};

export const workOrdersNothingToDo: NothingToDo<InvoiceExportFindings> = [
	'workOrdersNotRead',
	'noWorkOrders',
	'workOrdersOverLimit',
	'workOrderTooOld',
	'orderStatusAdded',
	'orderStatusWouldBeAdded',
	'hoursLeftOut',
	'hoursNotBilled',
	'materialLeftOut',
	'workOrderGone',
	'workOrderArchived',
	'workOrderHasStatus',
	'workOrderHasOrderStatus',
	'workOrderNotReadAgain',
	'workOrderChangedNow',
	'workOrderHandled',
	'workOrderWouldBeHandled',
	'invoicedOrderGone',
	'workOrderNotMarked',
	'markNotSeen',
	'markNotChecked',
	'workOrderNotHandled',
	'markedNextTime',
	'orderStatusSet',
	'orderStatusWouldBeSet',
	'errorStatusWouldBeSet',
	'orderStatusNotSet',
	'orderToSetIsGone',
	'workOrderStays',
	'workOrderLeftQueue',
	'workOrderWouldLeaveQueue',
	'invoiceNotSeenToYet',
	'reasonNotGiven',
	'asWritten',
];

export const workOrderFaults: Samples<InvoiceExportFaults> = {
	statusesAreSame: [{ status: '1' }],
	workDateUnreadable: [{ value: '31-02-2025' }],
	creationDateUnreadable: [{ value: 'gisteren' }],
	workDateMissing: [{}],
	ownNumberMissing: [{}],
	relationNumberMissing: [{}],
	relationNumberTooLong: [{ relation: '1234567890123456', longest: 15 }],
	nothingToBill: [{}],
	durationUnreadable: [
		{ ...hours, value: '3.75' },
		{ ...oddDay, value: '' },
	],
	hourTypeMissing: [hours],
	hourTypeUnknown: [{ ...hours, hourType: 'SPOED' }],
	hourPriceUnreadable: [
		{ hourType: 'MONT', value: 'abc' },
		{ hourType: 'MONT', value: '' },
	],
	quantityUnreadable: [
		{ ...material, value: 'abc' },
		{ ...nameless, value: '' },
	],
	priceUnreadable: [
		{ ...material, value: '12,5,0' },
		{ ...nameless, value: '' },
	],
};
