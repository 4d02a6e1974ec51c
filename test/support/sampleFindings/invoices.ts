import type {
	InvoiceCreationFaults,
	InvoiceCreationFindings,
	InvoiceFaults,
	InvoiceFindings,
} from '../../../nodes/shared/rows/findings/invoices';
import { workOrderFaults, workOrders, workOrdersNothingToDo } from './workOrders';
import type { NothingToDo, Samples } from './samples';

const DAYS = Array.from({ length: 23 }, (_, day) => `2026-05-${String(day + 1).padStart(2, '0')}`);

const creation: Samples<InvoiceCreationFindings> = {
	notAnOrder: [
		{ lacks: ['book'] },
		{ lacks: ['reference', 'date', 'paymentTermDays', 'template', 'book', 'relation', 'lines'] },
	],
	defaultsWrong: [{ faults: [{ code: 'defaultVatCodeNotForSales', vatCode: 'HOOG' }] }],
	invoicesNotRead: [{}],
	invoiceFoundBefore: [{ invoiceNumber: '2026008' }],
	severalInvoices: [
		{ invoiceNumbers: ['2026008', '2026009'] },
		{ invoiceNumbers: ['2026008', '2026009', '2026010'] },
	],
	invoiceBillsOther: [{ invoiceNumber: '2026008' }],
	invoiceTotalDiffers: [
		{ invoiceNumber: '2026008', totalInBooks: '1238.02', totalOfOrder: '1498.00' },
		{ invoiceNumber: '2026008', totalInBooks: '', totalOfOrder: '-96.00' },
		{ invoiceNumber: '2026008', totalInBooks: 'n.v.t.', totalOfOrder: '96.00' },
	],
	invoiceNumberTaken: [{ ownNumber: 'WB-2025-0183', date: '2026-05-31' }],
	invoiceDateClosed: [{ date: '2025-12-31', closedUntil: '2025-12-31' }],
	invoiceDaysCutOff: [{ days: ['2026-05-31'] }, { days: DAYS }],
	relationNotUnique: [{ relation: '1042' }],
	relationUnknown: [{ relation: '1042' }],
	relationNotReady: [{ relation: '1042' }],
	relationCreated: [{ name: 'Bakkerij De Korst' }],
	relationWouldBeCreated: [{ name: 'Bakkerij De Korst' }],
	relationCompleted: [{ fields: ['city', 'email'] }],
	relationWouldBeCompleted: [{ fields: ['city'] }],
	invoiceCreated: [{ invoiceNumber: '2026008', total: '1498.00' }],
	invoiceWouldBeCreated: [{ total: '1498.00' }, { total: '-96.00' }],
	invoiceNotFoundBack: [{ invoiceNumber: '2026008' }],
	invoiceMadeElsewhere: [{ otherInvoice: '2026008' }],
	orderNotLookedUp: [{}],
	invoiceOutcomeUnknown: [{}],
	invoicePeriodClosed: [{}],
	invoiceRefused: [{}],
	invoiceTemplateRefused: [{ template: 'Factuursjabloon' }],
	invoiceAccountRefused: [{}],
	invoiceNotCreated: [{}],
	waitsForFirstInvoice: [{}],
	waitsForOtherExecution: [{}],
	waitsForLostInvoice: [{ lostInvoice: '2026008' }],
	waitsForTemplate: [{ template: 'Factuursjabloon' }],
	waitsForAccount: [{ refusedFor: 'WB-2025-0183 #204511' }],
	waitsForService: [{}],
};

export const invoices: Samples<InvoiceFindings> = { ...creation, ...workOrders };

const creationNothingToDo: NothingToDo<InvoiceCreationFindings> = [
	'invoicesNotRead',
	'invoiceFoundBefore',
	'invoiceDateClosed',
	'relationNotReady',
	'relationCreated',
	'relationWouldBeCreated',
	'relationCompleted',
	'relationWouldBeCompleted',
	'invoiceCreated',
	'invoiceWouldBeCreated',
	'invoiceMadeElsewhere',
	'invoiceTemplateRefused',
	'orderNotLookedUp',
	'invoiceOutcomeUnknown',
	'invoicePeriodClosed',
	'invoiceRefused',
	'invoiceAccountRefused',
	'invoiceNotCreated',
	'waitsForFirstInvoice',
	'waitsForOtherExecution',
	'waitsForLostInvoice',
	'waitsForTemplate',
	'waitsForAccount',
	'waitsForService',
];

export const invoicesNothingToDo: NothingToDo<InvoiceFindings> = [
	...creationNothingToDo,
	...workOrdersNothingToDo,
];

const creationFaults: Samples<InvoiceCreationFaults> = {
	defaultVatCodeNotForSales: [{ vatCode: 'HOOG' }, { vatCode: '' }],
	defaultAccountUnknown: [{ ledgerAccount: '7777' }, { ledgerAccount: '' }],
	lineVatCodeNotForSales: [{ vatCode: 'HOOG', line: 'Montage' }],
	lineAccountUnknown: [{ ledgerAccount: '7777', line: 'Filter 10"' }],
	productsDiffer: [{ product: 'MONT', count: 2 }],
};

export const invoiceFaults: Samples<InvoiceFaults> = { ...creationFaults, ...workOrderFaults };
