import type { FactsOf } from '../../../base/words/finding';
import type {
	reconciliationFaults as reconciliationFaultsMessages,
	reconciliation as reconciliationMessages,
} from '../../../features/payroll/reconcile/messages';
import type { NothingToDo, Samples } from './samples';

const YEAR = {
	companyName: 'Bakkerij De Korst B.V.',
	year: 2026,
	since: '2026-01-01',
	until: '2026-12-31',
};
const PROOF = {
	...YEAR,
	source: 'NMBRS',
	runCount: 12,
	accountCount: 9,
	readAt: '2027-01-05 06:00',
	elsewhere: [],
	ofOtherYears: [],
	withoutCentres: [],
};

export const reconciliation: Samples<FactsOf<typeof reconciliationMessages>> = {
	yearReconciled: [
		PROOF,
		{ ...PROOF, elsewhere: [{ year: 2027, amount: '538.00' }] },
		{ ...PROOF, ofOtherYears: [{ year: 2025, amount: '118.00' }] },
		{ ...PROOF, withoutCentres: ['Mei 2026', 'Juni 2026'] },
		{ ...PROOF, since: '2026-09-01', runCount: 1, accountCount: 1 },
	],
	yearReconciledButDecided: [
		{
			...PROOF,
			...{ decided: ['Mei 2026', 'Juli 2026'], amount: '500.00', byHand: [] },
			...{ accepted: [], acceptedAmount: '0.00' },
		},
		{
			...PROOF,
			...{ decided: [], amount: '0.00', byHand: ['Maart 2026'] },
			...{ accepted: [], acceptedAmount: '0.00' },
		},
		{
			...PROOF,
			...{ decided: [], amount: '0.00', byHand: [] },
			...{ accepted: ['101', '104'], acceptedAmount: '800.00' },
		},
	],
	yearDiffersByOthers: [
		{
			...YEAR,
			accounts: ['4000 Bruto lonen'],
			mutations: ['104'],
			undone: [
				[
					{ mutation: '104', date: '2026-12-20' },
					{ mutation: '109', date: '2027-01-15' },
				],
			],
			decisions: ['104+109=book:9c1d23fa'],
		},
		{
			...YEAR,
			accounts: ['4000 Bruto lonen'],
			mutations: ['101'],
			backByOthers: { amount: '5000.00', mutations: ['101'] },
			undone: [],
			takenBack: [{ run: 'Maart 2026', mutations: ['87', '88'] }],
			decisions: [],
		},
		{
			...YEAR,
			accounts: ['4000 Bruto lonen'],
			mutations: ['101'],
			bookedByOthers: { amount: '300.00', mutations: ['101'] },
			undone: [],
			decisions: ['101=book:3fa9c1d2'],
			besides: {
				...{ decided: ['Mei 2026'], amount: '100.00', byHand: [] },
				...{ accepted: [], acceptedAmount: '0.00' },
			},
		},
	],
	yearDiffers: [
		{
			...YEAR,
			amount: '0.01',
			ledgerAccounts: ['4000'],
			accounts: ['4000 Bruto lonen'],
			runs: ['May 2026'],
			mutations: ['77'],
		},
		{
			...YEAR,
			amount: '36327.57',
			ledgerAccounts: ['1700', '1710', '4000', '4010', '4020'],
			accounts: ['1700 Loonheffing', '1710 Nettolonen', '4000 Bruto lonen', '4010', '4020'],
			runs: ['Run 1', 'Run 2'],
			mutations: [],
		},
	],
	yearNotReconciled: [YEAR],
	yearBeforeStart: [{ ...YEAR, start: '2027-02-01' }],
	yearWithoutRuns: [YEAR],
	payrollOfFiles: [{}],
	payrollNotWhole: [{}],
	runsNotCompared: [{ runs: ['Mei 2026'] }],
	runsNotFinal: [{ runs: ['December 2026', 'Dertiende maand'] }],
	runsBookedBeforeStart: [{ runs: ['December 2025'], mutations: ['12'] }],
	entriesNotCompared: [{ mutations: ['77', '78'] }],
	entriesOfOtherCompany: [{ company: '12346', mutations: ['77', '79'] }],
};

export const reconciliationNothingToDo: NothingToDo<FactsOf<typeof reconciliationMessages>> = [
	'yearReconciled',
	'yearReconciledButDecided',
	'runsNotFinal',
	'entriesOfOtherCompany',
];

export const reconciliationFaults: Samples<FactsOf<typeof reconciliationFaultsMessages>> = {
	mustBePastYear: [{ field: 'year', value: '26', low: 1990, high: 2026 }],
};
