/** What a workflow sees of these names (`codes` of base/words/features.ts). */
export const codes = {
	settingWrong: ['settingAccountUnusable'],
	inputWrong: ['payrollItemFaulty', 'secondList'],
	quotaForecast: ['quotaForecast'],
	listNotRead: ['booksNotRead'],
	nothingToDo: ['noPayrollRuns'],
};
