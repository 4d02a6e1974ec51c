/** What a workflow sees of these names (`codes` of base/words/features.ts). */
export const codes = {
	settingWrong: [
		'defaultsWrong',
		'paymentMethodsUnknown',
		'errorStatusNamedOtherwise',
		'orderStatusOther',
		'invoiceTemplateRefused',
	],
	inputWrong: ['notAnOrder', 'noWorkOrderId', 'unknownState', 'notYetLookedUp', 'invoiceNotSeenTo'],
	orderNotInvoiceable: ['orderNotInvoiceable', 'itemNotInvoiceable'],
	listCutOff: ['completedOrdersCutOff'],
	listNotRead: ['invoicesNotRead', 'workOrdersNotRead'],
	nothingToDo: ['noWorkOrders'],
	invoiceCreated: ['invoiceCreated', 'invoiceWouldBeCreated', 'invoiceNotSeenToYet'],
	invoicePeriodClosed: ['invoicePeriodClosed', 'invoiceDatesClosed'],
	workOrderNotMarked: ['workOrderNotMarked', 'markNotSeen'],
	workOrderLeftQueue: [
		'workOrderGone',
		'workOrderMoved',
		'workOrderNotReadAgain',
		'workOrderChangedNow',
		'claimedElsewhere',
	],
	ordersWait: ['waitsAfterRefusals', 'waitsForInvoice', 'workOrdersOverLimit'],
	errorStatusSet: ['errorStatusSet', 'errorStatusWouldBeSet', 'hasErrorStatus'],
	orderStatusNotSet: ['orderStatusNotSet', 'claimFailed', 'claimStays'],
};
