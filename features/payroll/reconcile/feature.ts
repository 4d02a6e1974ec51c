import type { Feature } from '../../../base/words/features';
import { stateOfYear } from './report/year';

export const reconcileFeature: Feature = {
	kinds: {
		reconciliation: {
			noun: [
				['reconciliation', 'reconciliations'],
				['aansluiting', 'aansluitingen'],
			],
		},
	},
	stateOf: stateOfYear,
};
