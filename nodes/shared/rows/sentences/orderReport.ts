import type { OrderReasonFindings } from '../findings/orderReport';

/** Why an order has no invoice, as the parts of a report are headed. */
export type ReasonCode =
	keyof OrderReasonFindings | 'orderCredited' | 'orderNotReconciled' | 'reasonNotGiven';

/** What a period came to, as it is written in this language; amounts are of orders that are right. */
export interface PeriodWords {
	from: string;
	to: string;
	asOf: string;
}

export interface HeadlineFacts extends PeriodWords {
	orders: number;
	invoiced: number;
	/** How much waits for a person. */
	points: number;
	/** Whether everything could be read. */
	isComplete: boolean;
}

export interface StatementFacts extends PeriodWords {
	invoiced: number;
	nothingToBill: number;
	/** Excluding VAT. */
	total: string;
	/** Including VAT, as are the next two. */
	totalIncludingVat: string;
	settled: string;
	open: string;
}

/** What stands in a report of completed work orders, beside the words of a page. */
export interface OrderReportWords {
	/** One sentence, for the top and for a subject; without a period when nothing says which. */
	headline(facts: HeadlineFacts): string;
	title(facts: Pick<HeadlineFacts, 'points' | 'isComplete' | 'orders'>): string;
	/** What may be quoted, when it may. */
	statement(facts: StatementFacts): string;
	/** How it was established, and what was not looked at. */
	method: string;
	/** In its place. */
	noStatement: string;
	excludingVat: string;
	includingVat: string;
	ordersComeTo: string;
	invoicedFor: string;
	notInvoicedFor: string;
	settled: string;
	open: string;
	notBooked: string;
	notKnown: string;
	/** Orders or invoices that no amount is known of. */
	withoutAmount(count: number): string;
	withoutInvoice: string;
	openInvoices: string;
	settledInvoices: string;
	otherInvoices: string;
	none: string;
	workOrder: string;
	workDate: string;
	age: string;
	orderTotal: string;
	invoice: string;
	openPart: string;
	/** That settled is not the same as paid. */
	settledMeans: string;
	reasons: Readonly<Record<ReasonCode, string>>;
	/** The headings of the flat items. */
	payments: Readonly<Record<string, string>>;
}
