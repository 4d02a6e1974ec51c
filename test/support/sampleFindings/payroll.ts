import type { Faults, FindingFacts, ProblemFindings } from '../../../base/words/finding';
import type { ForeignEntry } from '../../../features/payroll/compare/foreignBookings';
import type { DebitOrCredit } from '../../../features/payroll/row/rowDraft';
import type { ClosedRemedy } from '../../../features/payroll/write/outcome';
import type { RunOption } from '../../../features/payroll/identify/question';
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
type BookedRunFacts = Omit<FindingFacts['runVanished'], 'because'>;
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
const grosses = [
	{ number: '4712', gross: '12500.00' },
	{ number: '', gross: '250.00' },
];
const missing = { column: 'Bedrag', columns: ['Datum', 'Debet'], fields: ['amountColumn', 'dateColumn'] };
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

function closed<const Facts>(facts: Facts): [Facts & ClosedRemedy, ...(Facts & ClosedRemedy)[]] {
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

export const findings: Samples<Omit<FindingFacts, keyof ProblemFindings> & ProblemFindings> = {
	journalNotRead: [
		{ cause: '' },
		{ cause: 'Nmbrs: no answer (Journals_GetByRunCompany_v2). Try again.' },
		{
			cause: '',
			problem: { code: 'journalFaulty', faults: [{ code: 'journalNotWhole', because: 'xml', element: '' }] },
		},
		{ cause: '', problem: { code: 'runWithoutPeriod', run: '90013', period: 0 } },
	],
	codesMissing: [
		{ ledgerAccounts: ['4000', '0042'], costCentres: ['100'], linesWithoutAccount: ['Bruto lonen', ''] },
		{ ledgerAccounts: ['4000'], costCentres: [], linesWithoutAccount: [] },
		{ ledgerAccounts: ['440'], costCentres: [], linesWithoutAccount: [], zerosLost: ['0440'] },
		{ ledgerAccounts: [], costCentres: ['K1'], linesWithoutAccount: [] },
		{ ledgerAccounts: ['4000 - Lonen', '1710.0'], costCentres: [], linesWithoutAccount: [], ofTable: true },
		{ ledgerAccounts: [], costCentres: [], linesWithoutAccount: [''] },
	],
	runNotLocked: [{ mutations: [] }, { mutations: two }],
	journalEqualsBooks: [
		{ mutations: one, withoutCentres: false },
		{ mutations: two, withoutCentres: true },
		{ mutations: [], withoutCentres: false },
	],
	closedPeriod: [
		...closed({ because: 'setting', closedDate: '2026-05-31', ...lacking }),
		...closed({ because: 'books', closedDate: '', ...lacking }),
		...closed({ because: 'opposite', closedDate: '2026-04-30', ...lacking }),
	],
	journalBooked: [{ mutations: one }, { mutations: [] }],
	journalCorrected: [{ mutations: two }, { mutations: [] }],
	runTakenBack: [{ mutations: one }, { mutations: [] }],
	runVanished: [
		{ because: 'empty', ...bookedRun[0] },
		...bookedRun.map((facts) => ({ because: 'deleted' as const, ...facts })),
	],
	answersSpent: [
		{ answers: ['Q3fa9c1d2b07=book', 'Q3fa9c1d3=leave'] },
		{ answers: ['Q3fa9c1d2b07=book'], onPage: true },
	],
	leftByDecision: [
		{ because: 'left', answer: 'NMBRS 12345/2026-05/887=leave:3fa9c1d2' },
		{ because: 'reversed', answer: 'NMBRS 12345/2026-05/887=reverse' },
		{ because: 'onPage', answer: 'Q3fa9c1d2b07=leave' },
	],
	otherSinceReversed: [{ answer: 'NMBRS 12345/2026-05/P05=reverse' }],
	runBeside: [
		{ runs: ['P05 (mei.csv)'], lessons: [], reverse: 'NMBRS 12345/2026-05/P05-bonus=reverse' },
		{
			runs: ['P05 (mei.csv)'],
			lessons: [
				{ voucher: 'NMBRS 12345/2026-03/P03-bonus', mutations: one },
				{ voucher: 'NMBRS 12345/2026-04/P04-bonus', mutations: [] },
			],
			reverse: 'NMBRS 12345/2026-05/P05-bonus=reverse',
		},
	],
	runMayBeBooked: [
		{
			...{ because: 'beside', run: 'P05-noord', runs: ['P05'], mutations: [] },
			...questionAbout([['P05']]),
			apart: { without: ['4100'], added: ['4010'] },
			same: [],
		},
		{
			...{ because: 'beside', run: 'P05-jan', runs: ['P05'], mutations: one, same: ['mei.csv'] },
			...questionAbout([]),
		},
		...(['amounts', 'name', 'numbers', 'together', 'beside', 'former', 'elsewhere', 'twice'] as const).map(
			(because) => ({
				...{ because, run: 'P05', runs: ['887'], mutations: one, same: [] },
				...questionAbout([['887']]),
			}),
		),
	],
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
	secondLook: [
		{ because: 'scale', gross: '125050.00', before: '1250.50', of: '2026-04', ...questionAbout([]) },
		{ because: 'yearSoFar', gross: '6250.00', of: '2026-04', ...questionAbout([]) },
		{ because: 'ahead', date: '2027-05-31', ...questionAbout([]) },
		{ because: 'totals', lines: ['3 Totaal 4000', '6 Totaal 1710'], ...questionAbout([]) },
	],
	linesLeftOut: [
		{ file: 'mei.csv', count: 2, lines: ['12', '13'], debit: '250.50', credit: '250.50' },
		{ file: '', count: 1, lines: [], grosses },
	],
	journalSidesSwapped: [
		{
			costsInCredit: '5000.00',
			ledgerAccount: '4000 Bruto lonen',
			sides: 'sign',
			isFirst: true,
			decisions: ['NMBRS 12345/2026-05/887=book'],
		},
	],
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
	entryReferenceInUse: [
		{ date: '2026-05-31', voucher, mutations: [], decisions: ['NMBRS 12345/2026-05/887=book'] },
		{ date: '2026-05-31', voucher, mutations: one, decisions: [] },
	],
};

export const faults: Samples<Faults> = {
	companyNotKnown: [{ grosses }],
	columnTwice: [{ column: 'Bedrag', fields: ['debitColumn', 'creditColumn'] }],
	headingTwice: [{ column: 'Bedrag', fields: ['debitColumn', 'creditColumn'] }],
	accountBeside: [{ line: 2, column: 'AccountCR' }],
	columnNotThere: [
		{ ...missing, table: 'columns' },
		{ ...missing, table: 'oneColumn' },
	],
};
