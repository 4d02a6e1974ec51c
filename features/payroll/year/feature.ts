import type { Feature } from '../../../base/words/features';
import { year, yearFaults } from './messages';
import { stateOfAccount, yearTable } from './table';

type OwnFindings = typeof year;
type OwnFaults = typeof yearFaults;

declare module '../../../base/words/features' {
	interface Findings extends OwnFindings {}
	interface Faults extends OwnFaults {}
}

export const yearFeature: Feature = {
	findings: year,
	faults: yearFaults,
	kinds: {
		payrollYear: {
			noun: [
				['account', 'accounts'],
				['rekening', 'rekeningen'],
			],
		},
	},
	section: yearTable,
	stateOf: stateOfAccount,
};
