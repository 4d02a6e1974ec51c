import { oneTable, type Feature } from '../../base/words/features';
import { payroll } from './messages/payroll';
import { payrollQuota, payrollReading, payrollReadingFaults } from './messages/reading';
import { fullLabels } from './settings';

const findings = oneTable(payroll, payrollQuota, payrollReading);
const faults = payrollReadingFaults;

type OwnFindings = typeof findings;
type OwnFaults = typeof faults;

declare module '../../base/words/features' {
	interface Findings extends OwnFindings {}
	interface Faults extends OwnFaults {}
}

export const payrollFeature: Feature = {
	findings,
	faults,
	settings: fullLabels,
	kinds: {
		payrollJournal: {
			noun: [
				['payroll journal', 'payroll journals'],
				['loonjournaalpost', 'loonjournaalposten'],
			],
		},
		mutation: {
			noun: [
				['mutation', 'mutations'],
				['mutatie', 'mutaties'],
			],
		},
	},
	states: {
		runTakenBack: ['reversed', 'teruggeboekt'],
	},
};
