import type { Feature } from '../../../base/words/features';
import { year } from './messages';

type OwnFindings = typeof year;

declare module '../../../base/words/features' {
	interface Findings extends OwnFindings {}
}

export const yearFeature: Feature = {
	findings: year,
	kinds: {
		payrollYear: {
			noun: [
				['account', 'accounts'],
				['rekening', 'rekeningen'],
			],
			is: 'comparison',
		},
	},
};
