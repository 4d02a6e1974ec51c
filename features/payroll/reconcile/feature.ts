import type { Feature } from '../../../base/words/features';
import { reconciliation, reconciliationFaults } from './messages';
import { stateOfYear } from './report/year';

type OwnFindings = typeof reconciliation;
type OwnFaults = typeof reconciliationFaults;

declare module '../../../base/words/features' {
	interface Findings extends OwnFindings {}
	interface Faults extends OwnFaults {}
}

export const reconcileFeature: Feature = {
	codes: {
		listNotRead: ['payrollNotWhole'],
	},
	findings: reconciliation,
	faults: reconciliationFaults,
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
