import type { Feature } from '../../../base/words/features';
import { year, yearFaults } from './messages';

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
			is: 'comparison',
		},
	},
	states: { accountDiffers: ['differs', 'verschilt'] },
};
