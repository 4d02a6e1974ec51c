import type { FactsOf } from '../../../base/words/finding';
import type { year, yearFaults } from '../../../features/payroll/year/messages';
import type { NothingToDo, Samples } from './samples';

const account = {
	...{ ledgerAccount: '4000', name: 'Brutolonen' },
	...{ payroll: '37500.00', booked: '37500.00', others: '20.00', difference: '-20.00' },
};

export const payrollYear: Samples<FactsOf<typeof year>> = {
	accountIsEqual: [account],
	accountDiffers: [account],
	accountNotCompared: [{ ...account, name: '' }],
	yearWithoutRuns: [{ year: 2026 }],
	yearBeforeStart: [{ year: 2025, start: '2026-01-01' }],
	runsNotListed: [{ year: 2026 }],
	runsNotCompared: [{ runs: ['Mei 2026'] }],
	runsNotFinal: [{ runs: ['Mei 2026', '888'] }],
	entriesNotCompared: [{ mutations: ['375'] }],
};

export const payrollYearNothingToDo: NothingToDo<FactsOf<typeof year>> = [
	'accountIsEqual',
	'accountNotCompared',
	'yearWithoutRuns',
	'runsNotFinal',
];

export const payrollYearFaults: Samples<FactsOf<typeof yearFaults>> = {
	mustBePastYear: [{ field: 'year', value: '26', low: 1990, high: 2026 }],
};
