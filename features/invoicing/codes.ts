/** What a workflow sees of these names (`codes` of base/words/features.ts). */
export const codes = {
	settingWrong: ['paymentMethodsUnknown', 'orderStatusOther'],
	inputWrong: ['notAnOrder', 'unknownState', 'stepsWrong'],
	listCutOff: ['completedOrdersCutOff'],
	listNotRead: ['ordersNotRead'],
	nothingToDo: ['noWorkOrders'],
};
