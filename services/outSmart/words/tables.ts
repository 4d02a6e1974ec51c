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
	findings: outSmartRecords,
	problems: outSmartProblems,
	faults: outSmartFaults,
};
