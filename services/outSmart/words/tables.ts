import type { Tables } from '../../../base/words/features';
import { outSmartProblems } from './problems';
import { outSmartRecords } from './records';

type OwnFindings = typeof outSmartRecords;
type OwnProblems = typeof outSmartProblems;

declare module '../../../base/words/features' {
	interface Findings extends OwnFindings {}
	interface Problems extends OwnProblems {}
}

export const outSmartTables: Tables = {
	findings: outSmartRecords,
	problems: outSmartProblems,
};
