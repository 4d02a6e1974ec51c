import { expectAllFollowed } from '../support/advice/followed';
import { followPayroll, usePayroll } from '../support/advice/payroll';
import { payrollReading } from '../support/advice/payrollReading';
import { payrollRuns } from '../support/advice/payrollRuns';
import { payrollServices } from '../support/advice/payrollServices';
import { few } from '../support/runs';
import { general } from '../support/sampleFindings/general';
import { payroll } from '../support/sampleFindings/payroll';
import { nmbrsReading } from '../support/sampleFindings/nmbrsReading';
import { payrollReading as ofReading } from '../support/sampleFindings/payrollReading';
import { problems } from '../support/sampleFindings/problems';

/**
 * Every advice that the workflows of payroll and of its files give, followed to the letter: the next execution is a success,
 * the row is gone, the books have what they should have, and the execution after it writes nothing.
 */
const world = usePayroll();
const FOLLOWED = [...payrollRuns(world), ...payrollReading(world), ...payrollServices(world)];

/** What cannot be followed here, and why. */
const ELSEWHERE: Readonly<Record<string, string>> = {
	secondList: 'steps wired otherwise than in the shipped workflows',
	payrollItemFaulty: 'steps wired otherwise than in the shipped workflows',
	journalFaulty: 'steps wired otherwise than in the shipped workflows',
	entryTooLong: 'over REST only',
	entryReferenceInUse: 'over REST only',
	waitsForClosedDate: 'said behind closedInBooks, which is followed',
	answerWaits:
		'said behind a question: identify.test.ts, "that name a run which is booked in this execution"',
	leftBeforeChange: 'what was left, and changed since: rulingText.test.ts',
	manyMonthsChange: 'more than three months: ordinaryYears.test.ts',
	journalUnreadable: 'said in journalNotRead, which is followed',
	entryUnreadable: 'what the service writes wrong: test/oddRecords sees it said',
	otherEntriesUnreadable: 'asks to look at a mutation of others',
	runWithoutNumber: 'what the service writes wrong: test/oddRecords sees it said',
	companyWithoutId: 'likewise',
	recordsUnreadable: 'likewise, over REST',
	anotherExecution:
		'two executions at once: payrollYear.prove.ts, "the schedule and a click at the same moment"',
	pastedAround: 'of a credential, which no workflow sees: route.test.ts',
	ownFault: 'a bug',
	entryNotFoundBack: 'asks to look at a mutation; the next run compares it again',
	rowsNotKept: 'asks to look at a mutation: write.test.ts, "the first booking of an execution"',
	nmbrsInterfaceEnds: 'a date; months from Nmbrs and from files: features/payroll/ordinaryHistories.test.ts',
	nmbrsInterfaceEnded: 'a date; months from Nmbrs and from files: features/payroll/ordinaryHistories.test.ts',
	nmbrsProbablyEnded: 'a date; months from Nmbrs and from files: features/payroll/ordinaryHistories.test.ts',
	planChanged: 'a page or a mail that was open: payrollFile.test.ts and payrollWithApproval.test.ts',
	entryNotInPlan: 'books that changed while it was written: onlyThisPlan.test.ts',
	voucherTooLong: 'a number of a company or a run of forty characters: notBooked.test.ts',
	...because('of two files, sent again or answered: fileHistories.test.ts', [
		...['fileRunUnmatched', 'runBookedElsewhere', 'runInFormerState', 'runMayBeBooked', 'runsOfOnePeriod'],
	]),
	journalSidesSwapped: 'a setting of a file that changed: decide/file.test.ts',
	...because('a step of a workflow of your own, or wired otherwise than in the shipped workflows', [
		...[
			'fieldsWrong',
			'fieldEmpty',
			'noCredential',
			'noSuchOperation',
			'retryOnFailIsOn',
			'doneBefore',
			'pastedAround',
		],
		...['listEmpty', 'listOverTokenOnly', 'inputNotThere', 'noSuchInvoice', 'noSuchRelation', 'noTool'],
		...['noSuchRunOfYear', 'runNumberTwice'],
	]),
	...because('lists of thousands, which field service reads: records.test.ts and reading.test.ts', [
		...['listCutOff', 'readTooSlowly'],
	]),
};

function because(reason: string, codes: readonly string[]): Record<string, string> {
	return Object.fromEntries(codes.map((code) => [code, reason]));
}

/** Failed calls have their advice with the call; those of rights, subscriptions and tokens are in overRestRefusals.prove.ts. */
const FAILED_CALLS = FOLLOWED.filter(({ code }) => Object.hasOwn(problems, code));

test('every code with advice is followed here, or there is a reason why not', () =>
	expectAllFollowed(
		{ ...general, ...payroll, ...nmbrsReading, ...ofReading },
		FOLLOWED.filter((one) => !FAILED_CALLS.includes(one)),
		ELSEWHERE,
	));

test.each(few(FOLLOWED.map((one) => [`${one.code} ${one.way}`, one] as const)))(
	'%s',
	async (_name, one) => await followPayroll(world(), one),
);
