import type { Tables } from '../../../base/words/features';
import { outSmartProblems } from './problems';
import { outSmartFaults, outSmartRecords } from './records';

type OwnFindings = typeof outSmartRecords;
type OwnProblems = typeof outSmartProblems;
type OwnFaults = typeof outSmartFaults;

declare module '../../../base/words/features' {
	interface Findings extends OwnFindings {}
	interface Problems extends OwnProblems {}
	interface Faults extends OwnFaults {}
}

export const outSmartTables: Tables = {
	codes: {
		fieldWrong: ['priceEndsBeforeStart'],
		credentialWrong: ['wrongToken', 'turnedAway'],
		/** It was made, and may be otherwise than it was sent: look before it is done again. */
		lookFirst: ['workOrderNotShown', 'savedOtherwise'],
	},
	findings: outSmartRecords,
	problems: outSmartProblems,
	faults: outSmartFaults,
};
