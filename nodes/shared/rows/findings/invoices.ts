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
	/** With another credential, or in another administration, than the step that is to create them. */
	lookedUpElsewhere: NoFacts;
	invoiceFoundBefore: { invoiceNumber: string };
	severalInvoices: { invoiceNumbers: string[] };
	/** The first differences, and how many there are more. */
	invoiceBillsOther: { invoiceNumber: string; faults: Fault[]; more: number };
	/** Excluding VAT; '' when the books give no total. */
	invoiceTotalDiffers: { invoiceNumber: string; totalInBooks: string; totalOfOrder: string };
	invoiceVatDiffers: { invoiceNumber: string; vatInBooks: string; vatOfOrder: string };
	/** Excluding VAT. */
	invoiceCredited: { invoiceNumber: string; creditNumber: string; total: string };
	/** `text` makes the credit the order's own. */
	creditLacksReference: { invoiceNumber: string; creditNumber: string; text: string };
	/** Of an order of this execution or an earlier one; `of`: which of its totals is wrong. */
	wrongTotalStands: { invoiceNumber: string; text: string; of: 'total' | 'vat' };
	/** The invoice that has the order's own number, and is not the order's. */
	invoiceNumberTaken: { ownNumber: string; date: string };
	/** Of all such orders together. */
	invoiceDatesClosed: { closedUntil: string };
	/** Days of which the list of invoices may be cut off, or is too large to be read. */
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

	/** `example` and `asItIs` are parts of the setting `vatExceptions`, to the letter. */
	foreignCustomerWithDutchVat: {
		relation: string;
		country: string;
		vatNumber: string;
		vatCode: string;
		example: string;
		asItIs: string;
	};

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
	/** Something is booked with its payment reference, and no invoice has the line of text that would make it the order's. */
	invoiceReferenceInUse: { text: string };
	invoiceTemplateRefused: { template: string };
	invoiceAccountRefused: NoFacts;
	invoiceNotCreated: NoFacts;
	/** In unknown words; `tried` are the orders, of different relations. */
	invoicesRefused: { tried: string[] };
	serviceTakesNoMore: { created: number; count: number };
	/** Why nothing more is created in this execution. */
	waitsForFirstInvoice: NoFacts;
	waitsForOtherExecution: NoFacts;
	waitsForLostInvoice: { lostInvoice: string };
	waitsForOtherInvoice: { invoiceNumber: string };
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
	/** Of 19 %, or without an amount of VAT. */
	defaultVatCodeNotBillable: { vatCode: string };
	lineVatCodeNotBillable: { vatCode: string; line: string };
	tooManyDecimals: { of: 'quantity' | 'unitPrice'; line: string; value: string };
	totalIsNothing: NoFacts;
} & InvoiceDifferences &
	VatExceptionFaults;

/** What an invoice has otherwise than its order. */
type InvoiceDifferences = {
	invoiceToOtherDebtor: { invoiceNumber: string } & Difference;
	lineNotOnInvoice: { line: string; quantity: string };
	lineNotInOrder: { line: string; quantity: string };
	quantityDiffers: { line: string } & Difference;
	priceDiffers: { line: string } & Difference;
	vatCodeDiffers: { line: string } & Difference;
	accountDiffers: { line: string } & Difference;
};

type Difference = { onInvoice: string; inOrder: string };

/** What is wrong with the setting `vatExceptions`. */
type VatExceptionFaults = {
	vatExceptionUnreadable: { value: string };
	vatExceptionTwice: { key: string };
	vatExceptionNoCountry: { country: string };
	vatExceptionNotForSales: { key: string; vatCode: string };
	vatExceptionNotBillable: { key: string; vatCode: string };
};
