import type { Fault, NoFacts } from './finding';
import type { InvoiceExportFaults, InvoiceExportFindings } from './invoiceExport';

/** What the steps in e-Boekhouden find on the way from an order to its invoice. */
export type InvoiceCreationFindings = {
	// Look up
	/** `lacks`: the fields that every order has. */
	notAnOrder: { lacks: string[] };
	defaultsWrong: { faults: Fault[] };
	/** The problem follows. */
	invoicesNotRead: NoFacts;
	invoiceFoundBefore: { invoiceNumber: string };
	severalInvoices: { invoiceNumbers: string[] };
	invoiceBillsOther: { invoiceNumber: string };
	/** Excluding VAT; '' when the books give no total. */
	invoiceTotalDiffers: { invoiceNumber: string; totalInBooks: string; totalOfOrder: string };
	/** The invoice that has the order's own number, and is not the order's. */
	invoiceNumberTaken: { ownNumber: string; date: string };
	invoiceDateClosed: { date: string; closedUntil: string };
	/** Days of which the list of invoices may be cut off. */
	invoiceDaysCutOff: { days: string[] };

	// The relation of an order
	relationNotUnique: { relation: string };
	relationUnknown: { relation: string };
	/** The problem follows. */
	relationNotReady: { relation: string };
	relationCreated: { name: string };
	relationWouldBeCreated: { name: string };
	relationCompleted: { fields: string[] };
	relationWouldBeCompleted: { fields: string[] };

	// Create
	/** Excluding VAT. */
	invoiceCreated: { invoiceNumber: string; total: string };
	invoiceWouldBeCreated: { total: string };
	invoiceNotFoundBack: { invoiceNumber: string };
	/** Right before creating, an invoice stood there that this execution did not make. */
	invoiceMadeElsewhere: { otherInvoice: string };
	/** The problem follows, as it does for all that begin with "invoice" from here on. */
	orderNotLookedUp: NoFacts;
	invoiceOutcomeUnknown: NoFacts;
	invoicePeriodClosed: NoFacts;
	invoiceRefused: NoFacts;
	invoiceTemplateRefused: { template: string };
	invoiceAccountRefused: NoFacts;
	invoiceNotCreated: NoFacts;
	/** Why nothing more is created in this execution. */
	waitsForFirstInvoice: NoFacts;
	waitsForOtherExecution: NoFacts;
	waitsForLostInvoice: { lostInvoice: string };
	waitsForTemplate: { template: string };
	waitsForAccount: { refusedFor: string };
	/** The problem follows. */
	waitsForService: NoFacts;
};

export type InvoiceFindings = InvoiceCreationFindings & InvoiceExportFindings;

export type InvoiceFaults = InvoiceCreationFaults & InvoiceExportFaults;

/** What is wrong with an order as it is to stand in the books, or with what the settings add to it. */
export type InvoiceCreationFaults = {
	defaultVatCodeNotForSales: { vatCode: string };
	defaultAccountUnknown: { ledgerAccount: string };
	lineVatCodeNotForSales: { vatCode: string; line: string };
	lineAccountUnknown: { ledgerAccount: string; line: string };
	/** Products with one code that differ in VAT code or ledger account. */
	productsDiffer: { product: string; count: number };
};
