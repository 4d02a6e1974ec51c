import type { FactsOf, FindingFacts } from '../../../base/words/finding';
import type { payroll as payrollMessages } from '../../../features/payroll/messages/payroll';
import type { RunOption } from '../../../features/payroll/messages/words';
import type { NothingToDo, Samples } from './samples';
import type { ClosedRemedy, ForeignEntry } from '../../../features/payroll/messages/runWords';
import type { DebitOrCredit } from '../../../features/payroll/row/details';

const voucher = 'NMBRS 12345/2026-05/887';
const [one, two] = [['101'], ['101', '104']];

const gross: DebitOrCredit = {
	...{ ledgerAccount: '4000', name: 'Bruto lonen', costCentre: '100 Winkel' },
	...{ debit: '12500.00', credit: '0.00' },
};
const net: DebitOrCredit = {
	...{ ledgerAccount: '1710', name: 'Te betalen lonen', costCentre: '' },
	...{ debit: '0.00', credit: '12500.00' },
};
type BookedRunFacts = FindingFacts['runVanished'];
const lacking = {
	dates: ['2026-04-30', '2026-05-31'],
	amount: '12500.00',
	differences: [gross, net].map((amount) => ({ date: '2026-05-31', ...amount })),
};
const hand = (mutation: string): ForeignEntry => ({
	mutation,
	date: '2026-05-28',
	voucher: 'MEM-14',
	adoptAs: voucher,
	alsoOf: [],
});
const bookedRun: [BookedRunFacts, ...BookedRunFacts[]] = [
	{
		mutations: one,
		foreignEntries: [],
		decisions: ['NMBRS 12345/2026-05/887=reverse', 'NMBRS 12345/2026-05/887=leave'],
	},
	{
		mutations: two,
		foreignEntries: [],
		decisions: ['NMBRS 12345/2026-05/887=reverse', 'NMBRS 12345/2026-05/887=leave'],
	},
	{
		mutations: two,
		foreignEntries: [hand('77'), hand('78')],
		decisions: ['NMBRS 12345/2026-05/887=leave'],
	},
];
const decisions = ['NMBRS 12345/2026-05/887=book:3fa9c1d2', 'NMBRS 12345/2026-05/887=leave'];

function closed<Facts>(facts: Facts): [Facts & ClosedRemedy, ...(Facts & ClosedRemedy)[]] {
	return [
		{ ...facts, remedy: 'setting', decisions: ['NMBRS 12345/2026-03/203=leave'] },
		{ ...facts, remedy: 'setting', decisions: [] },
		{
			...facts,
			remedy: 'decide',
			decisions: ['NMBRS 12345/2026-03/203=book', 'NMBRS 12345/2026-03/203=leave'],
		},
		{ ...facts, remedy: 'noOpenMonth', decisions: [] },
	];
}

function questionAbout(corrected: string[][]): {
	question: string;
	options: RunOption[];
	decisions: string[];
} {
	const question = 'Q3fa9c1d2b07';
	const correct = corrected.map((runs) => ({
		text: `${question}=correct:${runs.join('+')}`,
		word: 'correct' as const,
		runs: runs.map((run) => ({ run, description: 'Mei 2026', mutations: one })),
		amount: '100.00',
	}));
	const others = (['book', 'leave'] as const).map((word) => ({
		text: `${question}=${word}`,
		word,
		runs: [],
		amount: '5100.00',
	}));
	const options: RunOption[] = [...correct, ...others];
	return { question, options, decisions: options.map(({ text }) => text) };
}

function otherHand(
	mutations: string[],
	touched: FindingFacts['foreignBooking']['touched'] = null,
): FindingFacts['foreignBooking'] {
	const foreignEntries = mutations.map(hand);
	return {
		foreignEntries,
		mutations,
		touched,
		unread: [],
		question: 'Q3fa9c1d2b07',
		decisions: ['Q3fa9c1d2b07=book', 'NMBRS 12345/2026-05/887=leave:3fa9c1d2'],
	};
}

const MANY = {
	...{ periods: ['2026-01', '2026-02', '2026-03', '2026-04'], amount: '20000.00' },
	...{ ledgerAccounts: ['4000', '4001'], ...questionAbout([]) },
};

export const payroll: Samples<FactsOf<typeof payrollMessages>> = {
	secondList: [{ company: '12345' }],
	payrollItemFaulty: [{ faults: [{ code: 'missing', path: 'source' }] }],
	booksNotRead: [{}],
	planChanged: [{}],
	entryNotInPlan: [{ date: '2026-01-31', on: '2026-03-01' }],
	noPayrollRuns: [{ fromYear: 2026, fromPeriod: 5 }],
	journalFaulty: [
		{ faults: [{ code: 'notAWholeNumber', path: 'entries 1, period', value: '0', low: 1, high: 53 }] },
	],
	journalNotRead: [
		{ cause: '' },
		{ cause: 'Nmbrs: no answer (Journals_GetByRunCompany_v2). Try again.' },
		{ cause: '', problem: { code: 'journalUnreadable', faults: [{ code: 'journalNotXml' }] } },
		{ cause: '', problem: { code: 'runWithoutPeriod', run: '90013', period: 0 } },
	],
	journalEmpty: [{}],
	bookedJournalEmpty: bookedRun,
	runNotLocked: [{}],
	bookedRunNotLocked: [{ mutations: one }, { mutations: [] }],
	journalUnbalanced: [
		{ date: '2026-05-31', difference: '0.50', side: 'debit' },
		{ date: '2026-05-31', difference: '1250.00', side: 'credit' },
		{ date: '2026-05-31', difference: '0.03', side: 'credit' },
	],
	codesMissing: [
		{ ledgerAccounts: ['4000', '0042'], costCentres: ['100'], linesWithoutAccount: ['Bruto lonen', ''] },
		{ ledgerAccounts: ['4000'], costCentres: [], linesWithoutAccount: [] },
		{ ledgerAccounts: ['440'], costCentres: [], linesWithoutAccount: [], zerosLost: ['0440'] },
		{ ledgerAccounts: [], costCentres: ['K1'], linesWithoutAccount: [] },
		{ ledgerAccounts: [], costCentres: [], linesWithoutAccount: [''] },
	],
	journalEqualsBooks: [
		{ mutations: one },
		{ mutations: one, withoutCentres: true },
		{ mutations: two },
		{ mutations: [] },
	],
	entryTooLong: [{ date: '2026-05-31', rows: 612, most: 500 }],
	dateOutsideReading: [{ date: '2027-12-31', readFrom: '2025-01-01', readTo: '2027-06-15' }],
	closedAndNeverBooked: [
		{
			...{ closedUntil: '2026-05-31', ...lacking, remedy: 'decide' },
			decisions: ['NMBRS 12345/2026-03/203=book', 'NMBRS 12345/2026-03/203=leave'],
		},
	],
	closedBySetting: closed({ closedUntil: '2026-05-31', ...lacking }),
	closedInBooks: closed(lacking),
	waitsForClosedDate: closed({ date: '2026-05-31', closedDate: '2026-04-30' }),
	runMadeAgain: [
		{
			...{ run: '901', formerRun: '887', formerMutations: one },
			...{
				foreignEntries: [],
				decisions: [
					'NMBRS 12345/2026-05/887=reverse',
					'NMBRS 12345/2026-05/901=book',
					'NMBRS 12345/2026-05/901=leave',
				],
			},
		},
		{
			...{ run: '901', formerRun: '887', formerMutations: two },
			...{
				foreignEntries: [hand('77')],
				decisions: ['NMBRS 12345/2026-05/901=book', 'NMBRS 12345/2026-05/901=leave'],
			},
		},
	],
	journalSidesSwapped: [
		{
			costsInCredit: '5000.00',
			ledgerAccount: '4000 Bruto lonen',
			mayBeSet: true,
			decisions: ['NMBRS 12345/2026-05/887=book'],
		},
	],
	runMayBeBooked: [
		{ run: 'P05', runs: ['887'], mutations: one, words: [], ...questionAbout([['887']]) },
		{
			...{ run: 'P05-noord', runs: ['P05'], mutations: one, words: ['noord'], ...questionAbout([['P05']]) },
			apart: { without: ['4100'], added: ['4010'] },
		},
		{
			...{ run: 'P05-noord', runs: ['887', 'P05'], mutations: [], words: ['noord'] },
			...questionAbout([['887'], ['P05']]),
		},
	],
	runInFormerState: [{ run: 'P05', runs: ['887'], mutations: two, ...questionAbout([['887']]) }],
	runBookedElsewhere: [{ run: 'P05', runs: ['887'], mutations: one, ...questionAbout([['887']]) }],
	answerWaits: [{ others: ['bonus.csv'] }],
	runsOfOnePeriod: [{ run: 'P05', others: ['bonus.csv'], ...questionAbout([]) }],
	formerState: [{ runs: ['887'] }],
	fileRunUnmatched: [
		{ mutations: one, decisions: ['NMBRS 12345/2026-05/P05=leave', 'NMBRS 12345/2026-05/P05=reverse'] },
	],
	fileRunWaits: [{ mutations: two }],
	foreignBooking: [
		otherHand(['77']),
		{ ...otherHand(['77']), foreignEntries: [{ ...hand('77'), adoptAs: '' }] },
		{ ...otherHand(['77', '78']), unread: ['78'] },
		{ ...otherHand(['77']), unread: ['77'] },
		otherHand(['77', '78', '79', '80'], {
			...{ ledgerAccount: '4000', name: 'Bruto lonen', booked: '3000.00', expected: '5000.00' },
		}),
	],
	entryUnreadable: [{ mutations: one }, { mutations: two }],
	otherEntriesUnreadable: [{ mutations: one }, { mutations: two }],
	entryWithVat: [
		{ mutations: one, decisions: ['NMBRS 12345/2026-05/887=leave'] },
		{ mutations: two, decisions: ['NMBRS 12345/2026-05/887=leave'] },
	],
	editedByHand: [
		{ mutations: one, gone: [], decisions },
		{ mutations: two, gone: ['4020'], decisions: decisions.slice(1) },
	],
	tooManyEntries: [
		{
			most: 6,
			mutations: ['101', '102', '103', '104', '105', '106', '107'],
			question: 'Q3f2a91c4d07',
			options: [
				{ text: 'Q3f2a91c4d07=book', word: 'book', runs: [], amount: '50.00' },
				{ text: 'NMBRS 12345/2026-05/887=leave', word: 'leave', runs: [], amount: '0.00' },
			],
			decisions: ['Q3f2a91c4d07=book', 'NMBRS 12345/2026-05/887=leave'],
		},
	],
	runVanished: bookedRun,
	runNotInList: [
		{ mutations: one, decisions: ['NMBRS 12345/2026-04/821=reverse', 'NMBRS 12345/2026-04/821=leave'] },
		{ mutations: two, decisions: ['NMBRS 12345/2026-04/821=reverse', 'NMBRS 12345/2026-04/821=leave'] },
	],
	leftByDecision: [{ answer: 'NMBRS 12345/2026-05/887=leave:3fa9c1d2' }],
	leftBeforeChange: [
		{
			answer: 'NMBRS 12345/2026-05/887=leave',
			decisions: ['NMBRS 12345/2026-05/887=leave:3fa9c1d2', 'NMBRS 12345/2026-05/887=book'],
		},
		{
			answer: 'NMBRS 12345/2026-05/887=leave:3fa9c1d2+5be01c77',
			decisions: ['NMBRS 12345/2026-05/887=leave:472c8202'],
		},
	],
	manyMonthsChange: [MANY],
	reversedByDecision: [{ answer: 'NMBRS 12345/2026-05/887=reverse' }],
	decisionFitsNoRun: [{ text: 'NMBRS 12345/2026-05/999=leave' }],
	answersSpent: [
		{ answers: ['Q3fa9c1d2b07=book', 'Q3fa9c1d3=leave'] },
		{ answers: ['Q3fa9c1d2b07=book'], onPage: true },
	],
	runsBeforeStart: [
		{ count: 3, runs: ['871 (Februari 2026)', '874', '879 (April 2026)'], from: '2026-05-01' },
		{ count: 1, runs: ['mei.csv'], from: '2026-05-01', amount: '100.00' },
		{
			count: 14,
			runs: Array.from({ length: 14 }, (_, at) => String(871 + at)),
			from: '2026-05-01',
			booked: 11,
		},
	],
	noClearingAccount: [
		{ chosen: '', ownAccounts: ['1700', '1710', '4000'] },
		{ chosen: '1710 Nettolonen', ownAccounts: ['1700', '1710', '4000'] },
	],
	settingAccountUnknown: [
		{ setting: 'clearingAccount', account: '2999' },
		{ setting: 'roundingAccount', account: '4999' },
	],
	voucherTooLong: [{ voucher: `NMBRS ${'1'.repeat(40)}/2026-05/887`, longest: 50 }],

	journalBooked: [{ mutations: one }, { mutations: two }],
	journalWouldBeBooked: [{}],
	journalCorrected: [{ mutations: one }, { mutations: two }],
	journalWouldBeCorrected: [{}],
	runTakenBack: [{ mutations: one }],
	runWouldBeTakenBack: [{}],
	codeInDescription: [{}],
	bookedForClosedDate: [{ date: '2026-02-01', forDate: '2026-01-31' }],
	entryNotBooked: [
		{ date: '2026-05-31', mutations: [] },
		{ date: '2026-05-31', mutations: two },
	],
	entryWasBooked: [{ mutation: '101', date: '2026-05-31' }],
	entryReferenceInUse: [
		{ date: '2026-05-31', voucher, mutations: [], decisions: ['NMBRS 12345/2026-05/887=book'] },
		{ date: '2026-05-31', voucher, mutations: one, decisions: [] },
	],
	entryPerhapsBooked: [
		{ date: '2026-05-31', mutations: [] },
		{ date: '2026-05-31', mutations: one },
	],
	ownFault: [{ text: 'x is not a function' }],
	writingStopped: [{}],
	entryNotReadBack: [{ mutation: '101' }],
	entryNotFoundBack: [{ mutation: '101' }],
	fieldNotKept: [
		{ mutation: '101', field: 'voucher', sent: voucher, found: 'NMBRS 12345/2026-05/88' },
		{ mutation: '101', field: 'date', sent: '2026-05-31', found: '2026-05-30' },
		{ mutation: '101', field: 'header', sent: '2999', found: '4010' },
	],
	rowsNotKept: [{ mutation: '101', sent: [gross, net], found: [{ ...gross, costCentre: '' }, net] }],
	anotherExecution: [
		{ mutation: '101', others: ['100'] },
		{ mutation: '101', others: ['99', '100'] },
	],
};

export const payrollNothingToDo: NothingToDo<FactsOf<typeof payrollMessages>> = [
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
	'entryWasBooked',
	'leftByDecision',
	'formerState',
	'answersSpent',
	'runsBeforeStart',
	'fileRunWaits',
	'codeInDescription',
	'bookedForClosedDate',
	'writingStopped',
];
