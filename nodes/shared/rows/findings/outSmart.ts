/** What the operations on OutSmart by itself may find. */
export type OutSmartFindings = {
	/** Saved, but what came back has these fields otherwise; none when the whole record is not there. */
	savedOtherwise: { fields: string[] };
	relationNotInOutSmart: { relationCode: string };
	workOrderNumberInUse: { number: string; id: string };
	/** OutSmart took it, and does not show it. */
	workOrderNotShown: { number: string };
	workOrderNothingToUpdate: object;
	noSuchWorkOrder: { workOrder: string };
	workOrderWithoutPdf: { workOrder: string };
	priceEndsBeforeStart: { from: string; to: string };
	/** The new price stands beside the one before, instead of in its place. `of` is a material or an hour type. */
	pricesBeside: { of: string; from: string; price: string };
	invoiceNotInOutSmart: { invoice: string };
	invoiceTwiceInOutSmart: { invoice: string };
	invoiceNotToBePaid: { invoice: string; type: string };
	/** What is still open is less than what was paid, or nothing. */
	invoiceOpenIsLess: { invoice: string; open: string };
	/** The reference was used for another amount or another invoice. */
	paymentOfOther: { reference: string; amount: string; invoice: string };
	outSmartCallPathUnknown: { path: string };
	outSmartCallMethodUnknown: { path: string; method: string; methods: string[] };
	outSmartCallBodyNotWanted: { method: string };
	outSmartCallBodyMissing: { method: string };
	outSmartCallParameterNotAllowed: { parameter: string };
	outSmartCallParameterNotText: { parameter: string };
	outSmartCallDeletesAll: object;
	outSmartCallMarksAll: object;
	outSmartCallClearsMaterials: object;
	outSmartCallNamesNoOrder: object;
};

export type OutSmartFaults = {
	notATime: { path: string; value: string };
	/** Seven digits, two of them behind the point, and not below nothing. */
	notSevenDigits: { path: string; value: string };
	notAWorkOrderId: { path: string; value: string };
	notReadableJson: { path: string };
};
