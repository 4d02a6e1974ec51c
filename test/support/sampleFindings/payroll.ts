import type { Faults, FindingFacts, ProblemFindings } from '../../../base/words/finding';
import type { ClosedRemedy, ForeignEntry } from '../../../features/payroll/messages/runWords';
import type { DebitOrCredit } from '../../../features/payroll/row/details';
import type { RunOption } from '../../../features/payroll/messages/words';
import type { Samples } from './samples';

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

const line = { line: 3, description: 'Bruto lonen', value: 'abc' };

const file = 'journaal 05-2026.csv';

const account = {
	...{ ledgerAccount: '4000', name: 'Brutolonen' },
	...{ payroll: '37500.00', booked: '37500.00', others: '20.00', difference: '-20.00' },
};

const companies = ['Bakkerij De Korst B.V. (number 1, id 12345)', 'De Korst Markt B.V. (number 3, id 12347)'];

function periodOf(periodsPerYear: number): FindingFacts['noSuchPeriod'] {
	return { fromPeriod: 54, companyName: 'Bakkerij De Korst B.V.', periodsPerYear };
}

function startOf(periodsPerYear: number): FindingFacts['noSuchStart'] {
	return { start: '2026-54', companyName: 'Bakkerij De Korst B.V.', periodsPerYear };
}

const booked = { mutation: '101', ledgerAccount: '4000', amount: '12500.00', side: 'debit' } as const;

export const findings: Samples<Omit<FindingFacts, keyof ProblemFindings> & ProblemFindings> = {
	journalNotRead: [
		{ cause: '' },
		{ cause: 'Nmbrs: no answer (Journals_GetByRunCompany_v2). Try again.' },
		{ cause: '', problem: { code: 'journalUnreadable', faults: [{ code: 'journalNotXml' }] } },
		{ cause: '', problem: { code: 'runWithoutPeriod', run: '90013', period: 0 } },
	],
	bookedJournalEmpty: bookedRun,
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
	runsOfOnePeriod: [{ run: 'P05', others: ['bonus.csv'], ...questionAbout([]) }],
	formerState: [{ runs: ['887'] }],
	foreignBooking: [
		otherHand(['77']),
		{ ...otherHand(['77']), foreignEntries: [{ ...hand('77'), adoptAs: '' }] },
		{ ...otherHand(['77', '78']), unread: ['78'] },
		{ ...otherHand(['77']), unread: ['77'] },
		otherHand(['77', '78', '79', '80'], {
			...{ ledgerAccount: '4000', name: 'Bruto lonen', booked: '3000.00', expected: '5000.00' },
		}),
	],
	editedByHand: [
		{ mutations: one, gone: [], decisions },
		{ mutations: two, gone: ['4020'], decisions: decisions.slice(1) },
	],
	runVanished: bookedRun,
	leftByDecision: [{ answer: 'NMBRS 12345/2026-05/887=leave:3fa9c1d2' }],
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
	entryNotBooked: [
		{ date: '2026-05-31', mutations: [] },
		{ date: '2026-05-31', mutations: two },
	],
	entryReferenceInUse: [
		{ date: '2026-05-31', voucher, mutations: [], decisions: ['NMBRS 12345/2026-05/887=book'] },
		{ date: '2026-05-31', voucher, mutations: one, decisions: [] },
	],
	entryPerhapsBooked: [
		{ date: '2026-05-31', mutations: [] },
		{ date: '2026-05-31', mutations: one },
	],
	fieldNotKept: [
		{ mutation: '101', field: 'voucher', sent: voucher, found: 'NMBRS 12345/2026-05/88' },
		{ mutation: '101', field: 'date', sent: '2026-05-31', found: '2026-05-30' },
		{ mutation: '101', field: 'header', sent: '2999', found: '4010' },
	],
	runWithoutPeriod: [
		{ run: '90013', period: 0 },
		{ run: '90013', period: 0, companyName: 'Bakkerij De Korst B.V.' },
	],
	rowsUnreadable: [
		{ file, faults: [{ code: 'lineValue', line: 3, column: 'Bedrag', value: '12,5%' }], more: 0 },
		{ file: '', faults: [{ code: 'lineWithoutAccount', line: 1 }], more: 4 },
	],
	fileNoLines: [{ file }, { file: '' }],
	fileRunOfSeveral: [{ file, run: 'bonus', runs: ['2026-5 P05', '2026-5 P05-bonus'] }],
	fileWithoutDates: [{ file, dates: ['2026-05-31'] }],
	accountIsEqual: [account],
	accountDiffers: [account],
	accountNotCompared: [{ ...account, name: '' }],
	ambiguousCompany: [
		{ given: 'De Korst', companies, count: 200, ways: ['id:12345', 'id:12347'] },
		{ given: '1042', companies, count: 2, ways: ['id:1042', 'number:1042'] },
	],
	startsDiffer: [{ companyName: 'Bakkerij De Korst B.V.', starts: ['2026-5', ''] }],
	noSuchStart: [startOf(12), startOf(53), startOf(0)],
	periodKindsDiffer: [
		{
			fromPeriod: 6,
			kinds: [12, 53, 13, 0].map((periodsPerYear) => ({ company: 'De Korst B.V.', periodsPerYear })),
			example: 'id:12345 from 2026-6',
		},
	],
	noSuchPeriod: [periodOf(12), periodOf(13), periodOf(53), periodOf(0)],
	payrollNotRead: [
		{ currentPeriod: true, years: [2025, 2026] },
		{ currentPeriod: false, years: [2026] },
	],
	nothingToRead: [
		{ empty: 1, notLocked: 2, outOfScope: 3 },
		{ empty: 0, notLocked: 0, outOfScope: 0 },
	],
	sideNotVerified: [
		{ ...booked, before: '0.00', after: '0.00' },
		{ ...booked, before: '', after: '' },
		{ ...booked, before: '100.00', after: '' },
	],
	quotaForecast: [{ calls: 217, forecast: 6727, limit: 5000 }],
};

export const faults: Samples<Faults> = {
	mustBeYear: [
		{ field: 'fromYear', value: '1917', low: 2000, high: 2027 },
		{ field: 'fromYear', value: '0', low: 2000, high: 2027 },
	],
	mustBePeriod: [{ field: 'fromPeriod', value: '99' }],
	journalOtherRoot: [{ element: 'html' }, { element: 'html', expected: 'eExact' }],
	journalDate: [{ value: '' }, { value: '20261399' }],
	journalPeriod: [{ value: '' }, { value: '10-2026' }],
	journalSide: [line, { ...line, description: '' }],
	journalAmount: [line, { ...line, value: '' }],
};
