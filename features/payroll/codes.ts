/** What a workflow sees of these names (`codes` of base/words/features.ts). */
export const codes = {
	settingWrong: ['noClearingAccount', 'settingAccountUnknown'],
	inputWrong: ['payrollItemFaulty', 'secondList'],
	quotaForecast: ['quotaForecast'],
	listNotRead: ['booksNotRead'],
	nothingToDo: ['noPayrollRuns'],
	journalBooked: ['journalBooked', 'journalWouldBeBooked'],
	journalCorrected: ['journalCorrected', 'journalWouldBeCorrected'],
	runTakenBack: ['runTakenBack', 'runWouldBeTakenBack'],
	runMayBeBooked: ['runMayBeBooked', 'runInFormerState', 'runBookedElsewhere', 'runsOfOnePeriod'],
	runVanished: ['runVanished', 'bookedJournalEmpty'],
	closedPeriod: ['closedBySetting', 'closedInBooks', 'waitsForClosedDate'],
	entryNotKept: ['entryNotFoundBack', 'fieldNotKept', 'rowsNotKept'],
	planChanged: ['planChanged', 'entryNotInPlan'],
};
