import type { Fault, NoFacts } from './finding';

/** What the field service side of the invoice export finds: reading work orders, confirming and finishing them. */
export type InvoiceExportFindings = InvoiceEndFindings & {
	// Read
	/** The problem follows. */
	workOrdersNotRead: NoFacts;
	noWorkOrders: NoFacts;
	workOrdersOverLimit: { limit: number };
	/** Those on the error status. */
	workOrdersToFix: { errorStatus: string; workOrderStatus: string };
	workOrderTooOld: { completedFrom: string };
	/** How many orders a row is about: the first of them, the oldest date, and what they come to excluding VAT; '' is unknown. */
	ordersConcerned: { count: number; workOrders: string[]; oldest: string; total: string };
	/** The problem follows. */
	customerPricesNotRead: NoFacts;
	/** In `blockedPaymentMethods`; `choices` are some that the account has. */
	paymentMethodsUnknown: { unknown: string[]; choices: string[] };
	/** `values`: a few of what stands there instead. */
	freeFieldsInOtherUse: { fields: string[]; values: string[] };
	orderStatusAdded: StatusFacts;
	orderStatusWouldBeAdded: StatusFacts;
	/** The problem follows. */
	orderStatusesNotAdded: { statuses: StatusFacts[] };
	orderStatusesNotKept: { statuses: StatusFacts[] };
	/** The code that was asked for has a name that says nothing of invoices. */
	orderStatusNamedOtherwise: StatusFacts;
	/** `asked`: the setting. The code that it begins with is there under another name. */
	orderStatusCodeTaken: StatusFacts & { asked: string };
	orderStatusNotUnique: { asked: string; statuses: StatusFacts[] };
	/** All that is wrong with an order, found in whichever step. */
	orderNotInvoiceable: { faults: Fault[] };

	// What is not on an invoice, and why
	/** `minutes` before rounding; `day` as the order has it. */
	hoursLeftOut: { position: number; day: string; minutes: number };
	hoursNotBilled: { hourType: string; hours: string };
	materialLeftOut: { position: number; material: string };
	/** Billed at 0.00. */
	hoursUnpriced: { hourType: string };
	materialUnpriced: MaterialPlace;

	// What is on an order beside what is billed
	/** `total` is billed; `withoutDiscount` is quantity times price. */
	materialDiscounted: MaterialPlace & { discount: string; withoutDiscount: string; total: string };
	minimumHours: { hours: string };
	roundingOfOrder: { minutes: string };
	travelOnOrder: { distance: string };
	paymentMethodOnOrder: { paymentMethod: string };
	typeOfWorkOnOrder: { typeOfWork: string };
	workDayInFuture: { date: string };

	// Confirm
	workOrderGone: NoFacts;
	workOrderArchived: NoFacts;
	workOrderHasStatus: { status: string };
	workOrderHasOrderStatus: { status: string };
	/** The problem follows. */
	workOrderNotReadAgain: NoFacts;
	workOrderChangedNow: NoFacts;
	claimedElsewhere: { errorStatus: string; workOrderStatus: string };
	/** The problem follows. */
	claimFailed: { errorStatus: string; workOrderStatus: string };
};

/** What became of work orders at the end, and what items from elsewhere say. */
export type InvoiceEndFindings = {
	workOrderHandled: NoFacts;
	workOrderWouldBeHandled: NoFacts;
	workOrderChangedSince: { invoiceNumber: string };
	/** Of which an invoice stands. */
	invoicedOrderGone: { invoiceNumber: string };
	/** The problem follows. */
	workOrderNotMarked: { invoiceNumber: string };
	/** The number is '' for a work order that was marked by itself. */
	markNotSeen: { invoiceNumber: string; status: string };
	/** The problem follows. */
	markNotChecked: { invoiceNumber: string };
	/** The problem follows. */
	workOrderNotHandled: NoFacts;
	markedNextTime: NoFacts;
	/** Orders on the error status are looked up every hour. */
	markedWithinTheHour: { errorStatus: string };
	/** Without an invoice, so nothing takes the order back by itself. */
	claimStays: { errorStatus: string; workOrderStatus: string };
	markedAfterReset: { errorStatus: string; workOrderStatus: string };
	orderStatusSet: { status: string };
	orderStatusWouldBeSet: { status: string };
	errorStatusSet: { errorStatus: string; workOrderStatus: string };
	errorStatusWouldBeSet: { errorStatus: string };
	/** The problem follows. */
	orderStatusNotSet: { status: string };
	orderToSetIsGone: NoFacts;
	workOrderStays: NoFacts;
	invoiceToLookFor: { errorStatus: string; workOrderStatus: string };
	/** On its error status, or handled: its invoice cannot be found back, so it must not come back by itself. */
	workOrderParked: { errorStatus: string };
	workOrderLeftQueue: NoFacts;
	workOrderWouldLeaveQueue: NoFacts;
	/** The problem follows. */
	workOrderStaysInQueue: NoFacts;
	invoiceNotSeenTo: NoFacts;
	/** In a preview without the step that creates invoices. */
	invoiceNotSeenToYet: NoFacts;
	noWorkOrderId: NoFacts;

	unknownState: { state: string };
	reasonNotGiven: NoFacts;
	/** What an item that came from elsewhere says in words. */
	asWritten: { text: string };
};

/** A work order status by its code. */
export type StatusFacts = { status: string; name: string };

/** Where hours stand in an order: the number of the row, and its day as the order has it. */
type HoursPlace = { position: number; day: string };
type MaterialPlace = { position: number; material: string };

/** What is wrong with a work order. */
export type InvoiceExportFaults = {
	statusesAreSame: { status: string };
	workDateUnreadable: { value: string };
	creationDateUnreadable: { value: string };
	workDateMissing: NoFacts;
	ownNumberMissing: NoFacts;
	relationNumberMissing: NoFacts;
	relationNumberTooLong: { relation: string; longest: number };
	nothingToBill: NoFacts;
	durationUnreadable: HoursPlace & { value: string };
	hourTypeMissing: HoursPlace;
	hourTypeUnknown: HoursPlace & { hourType: string };
	hourPriceUnreadable: { hourType: string; value: string };
	quantityUnreadable: MaterialPlace & { value: string };
	priceUnreadable: MaterialPlace & { value: string };
	totalUnreadable: MaterialPlace & { value: string };
	/** `amount` is quantity times price; `discount` is '' when there is none. */
	totalDiffers: MaterialPlace & {
		quantity: string;
		price: string;
		amount: string;
		discount: string;
		total: string;
	};
	/** Without a total nothing says whether the price is before or after it. */
	discountUnclear: MaterialPlace & { discount: string };
	/** No duration, although it begins and ends at different times. */
	hoursWithoutDuration: HoursPlace & { begin: string; end: string };
	hoursDayUnreadable: { position: number; value: string };
	/** Prices were agreed for certain days. */
	hoursDayMissing: HoursPlace & { hourType: string };
	customerPricesDiffer: HoursPlace & { hourType: string; prices: string[] };
	customerPriceUnreadable: { hourType: string; value: string };
	paymentMethodBlocked: { paymentMethod: string };
	/** In the settings. */
	paymentMethodBlank: NoFacts;
	invoiceNameWithoutNumber: { invoiceName: string; workName: string };
};
