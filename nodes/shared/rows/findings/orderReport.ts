import type { Fault, NoFacts } from './finding';

/** Why a completed work order has no invoice, as far as field service itself tells it. */
export type OrderReasonFindings = {
	/** What a person said of it in the settings. */
	orderExplained: { explanation: string };
	/** Handled, or archived, and there is nothing on it that costs anything. */
	orderNothingToBill: NoFacts;
	/** On the status that asks for an invoice; the next run of the export makes it. */
	orderWaitsForInvoice: { status: string };
	/** Completed, and on no status that asks for an invoice. */
	orderNotReleased: { status: string };
	orderOnErrorStatus: { status: string };
	orderBeforeStart: { completedFrom: string };
	orderLeftByPaymentMethod: { paymentMethod: string };
	orderCannotBeInvoiced: { faults: Fault[] };
	orderHandledWithoutInvoice: NoFacts;
	orderArchivedWithoutInvoice: NoFacts;
};

/** What a report of completed work orders finds beside the reasons above. */
export type OrderReportFindings = OrderReasonFindings & {
	/** The problem follows. */
	completedOrdersNotRead: NoFacts;
	/** A list of a round length may not be all there is. */
	completedOrdersCutOff: { count: number };
	/** What came in does not say which orders there are in which period. */
	orderPeriodMissing: NoFacts;
	/** An item that cannot be read as a completed order. */
	orderNotReadable: { faults: Fault[] };
	/** What was looked at; dates are `yyyy-MM-dd`. */
	ordersReconciled: { from: string; to: string; asOf: string; orders: number };

	// What the books could not tell
	/** The problem follows, as for the next two that could not be read. */
	orderInvoicesNotRead: NoFacts;
	orderInvoiceDaysNotWhole: { days: string[] };
	orderOpenItemsNotRead: NoFacts;
	orderOpenItemsCutOff: { count: number };
	orderBookingsNotRead: NoFacts;
	/** No invoice was found, and not all of them were seen. */
	orderNotReconciled: NoFacts;

	// What stands in the books
	orderInvoiced: { invoiceNumber: string };
	/** It has no booking, and is no open item. */
	orderInvoiceNotBooked: { invoiceNumber: string };
	/** The first differences, and how many there are more. */
	orderInvoiceDiffers: { invoiceNumber: string; faults: Fault[]; more: number };
	/** Both excluding VAT, counted of their lines. */
	orderTotalDiffers: { invoiceNumber: string; totalOfInvoice: string; totalOfOrder: string };
	/** The total that an invoice has is not that of its own lines. */
	orderInvoiceContradictsItself: { invoiceNumber: string; total: string; totalOfLines: string };
	/** The order cannot be read as an invoice any more. */
	orderNotCompared: { invoiceNumber: string; faults: Fault[] };
	orderInvoicedTwice: { invoiceNumbers: string[] };
	/** One invoice says to be of several orders. */
	orderSharesInvoice: { invoiceNumber: string; orders: number };
	/** What is left of the invoice, excluding VAT. */
	orderPartlyCredited: { invoiceNumbers: string[]; left: string };
	orderCredited: { invoiceNumber: string; creditNumber: string };
	/** Something takes the invoice back without saying of which order it is; `text` makes it that order's. */
	orderCreditUnnamed: { invoiceNumber: string; creditNumber: string; text: string };
	/** An invoice of ours in the period, of an order that is not among the completed ones. */
	invoiceWithoutOrder: { invoiceNumber: string; order: string };
};

export type OrderReportFaults = {
	/** In the setting of explanations, which are written `order=explanation`. */
	explanationUnreadable: { value: string };
	periodEndsBeforeStart: { from: string; until: string };
};
