import type {
	DebitOrCredit,
	PayrollFaults,
	PayrollFindings,
} from '../../../nodes/shared/rows/findings/payroll';
import { CONTEXT } from './problems';
import type { NothingToDo, Samples } from './samples';

const voucher = 'NMBRS 12345/2026-05/887';
const [one, two] = [['101'], ['101', '104']];

const gross: DebitOrCredit = { ledgerAccount: '4000', costCentreId: '11', debit: '12500.00', credit: '0.00' };
const net: DebitOrCredit = { ledgerAccount: '1710', costCentreId: '', debit: '0.00', credit: '12500.00' };

export const payroll: Samples<PayrollFindings> = {
	payrollItemFaulty: [{ faults: [{ code: 'missing', path: 'source' }] }],
	booksNotRead: [{}],
	clearingAccountUnknown: [{ clearingAccount: '2999' }],
	noPayrollRuns: [{ fromYear: 2026, fromPeriod: 5 }],
	journalFaulty: [
		{ faults: [{ code: 'notAWholeNumber', path: 'entries 1, period', value: '0', low: 1, high: 53 }] },
	],
	journalNotRead: [
		{ cause: '' },
		{ cause: 'Nmbrs: no answer (Journals_GetByRunCompany_v2). Try again.' },
		{ cause: '', problem: { code: 'refused', ...CONTEXT } },
		{ cause: '', problem: { code: 'journalUnreadable', faults: [{ code: 'journalNotXml' }] } },
		{ cause: '', problem: { code: 'runWithoutPeriod', run: '90013', period: 0 } },
	],
	journalEmpty: [{}],
	bookedJournalEmpty: [
		{ mutations: one, voucher },
		{ mutations: two, voucher },
	],
	runNotLocked: [{}],
	bookedRunNotLocked: [{ mutations: one }, { mutations: [] }],
	journalUnbalanced: [
		{ date: '2026-05-31', difference: '0.50', side: 'debit' },
		{ date: '2026-05-31', difference: '1250.00', side: 'credit' },
	],
	codesMissing: [
		{ ledgerAccounts: ['4000', '0042'], costCentres: ['100'], linesWithoutAccount: ['Bruto lonen', ''] },
		{ ledgerAccounts: ['4000'], costCentres: [], linesWithoutAccount: [] },
		{ ledgerAccounts: [], costCentres: ['K1'], linesWithoutAccount: [] },
		{ ledgerAccounts: [], costCentres: [], linesWithoutAccount: [''] },
	],
	journalEqualsBooks: [{ mutations: one }, { mutations: two }, { mutations: [] }],
	dateOutsideReading: [{ date: '2027-12-31', readFrom: '2025-01-01', readTo: '2027-06-15' }],
	closedBySetting: [
		{
			closedUntil: '2026-05-31',
			dates: ['2026-04-30', '2026-05-31'],
			amount: '12500.00',
			differences: [gross, net].map((amount) => ({ date: '2026-05-31', ...amount })),
		},
	],
	runMadeAgain: [
		{ run: '901', formerRun: '887', formerMutations: one, formerVoucher: voucher },
		{ run: '901', formerRun: '887', formerMutations: two, formerVoucher: voucher },
	],
	bookedByAnotherHand: [{ mutation: '77', mutationDate: '2026-05-28', adoptAs: voucher }],
	editedByHand: [{ mutations: one }, { mutations: two }],
	entriesKeepChanging: [{ mutations: ['101', '104', '105'] }],
	runVanished: [
		{ mutations: one, voucher },
		{ mutations: two, voucher },
	],
	runNotInList: [{ mutations: one }, { mutations: two }],
	voucherTooLong: [{ voucher: `NMBRS ${'1'.repeat(40)}/2026-05/887`, longest: 50 }],

	journalBooked: [{ mutations: one }, { mutations: two }],
	journalWouldBeBooked: [{}],
	journalCorrected: [{ mutations: one }, { mutations: two }],
	journalWouldBeCorrected: [{}],
	runTakenBack: [{ mutations: one }],
	runWouldBeTakenBack: [{}],
	entryUnbalanced: [{ date: '2026-05-31', difference: '0.50', side: 'debit' }],
	entryNotBooked: [
		{ date: '2026-05-31', mutations: [] },
		{ date: '2026-05-31', mutations: two },
	],
	entryPerhapsBooked: [
		{ date: '2026-05-31', mutations: [] },
		{ date: '2026-05-31', mutations: one },
	],
	closedInBooks: [
		{ date: '2026-05-31', mutations: [], putBackAs: [] },
		{ date: '2026-05-31', mutations: one, putBackAs: ['105'] },
	],
	putBackFailed: [{ refusedDate: '2026-05-31', date: '2026-04-30', mutations: two, putBackAs: ['105'] }],
	ownFault: [{ text: 'x is not a function' }],
	writingStopped: [{}],
	entryNotReadBack: [{ mutation: '101' }],
	entryNotFoundBack: [{ mutation: '101' }],
	voucherNotKept: [{ mutation: '101', sent: voucher, found: 'NMBRS 12345/2026-05/88' }],
	dateNotKept: [{ mutation: '101', sent: '2026-05-31', found: '2026-05-30' }],
	headerNotKept: [{ mutation: '101', sent: '2999', found: '4010' }],
	rowsNotKept: [{ mutation: '101', sent: [gross, net], found: [{ ...gross, costCentreId: '' }, net] }],
	sideNotChecked: [{ mutation: '101', ledgerAccount: '4000' }],
	bookedOnWrongSide: [{ mutation: '101', ledgerAccount: '4000', before: '0.00', after: '-12500.00' }],
};

export const payrollNothingToDo: NothingToDo<PayrollFindings> = [
	'booksNotRead',
	'noPayrollRuns',
	'journalEmpty',
	'runNotLocked',
	'bookedRunNotLocked',
	'journalEqualsBooks',
	'journalBooked',
	'journalWouldBeBooked',
	'journalCorrected',
	'journalWouldBeCorrected',
	'runTakenBack',
	'runWouldBeTakenBack',
	'entryNotBooked',
	'closedInBooks',
	'writingStopped',
];

export const payrollFaults: Samples<PayrollFaults> = {};
