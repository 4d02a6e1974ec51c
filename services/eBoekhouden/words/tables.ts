import { oneTable, type Tables } from '../../../base/words/features';
import { administrationProblems } from './administrationProblems';
import { administrations } from './administrations';
import { mutationFaults, mutations } from './mutations';
import { eBoekhoudenProblems } from './problems';
import { booksRecords } from './records';

const findings = oneTable(administrations, booksRecords, mutations);
const problems = oneTable(administrationProblems, eBoekhoudenProblems);

type OwnFindings = typeof findings;
type OwnProblems = typeof problems;
type OwnFaults = typeof mutationFaults;

declare module '../../../base/words/features' {
	interface Findings extends OwnFindings {}
	interface Problems extends OwnProblems {}
	interface Faults extends OwnFaults {}
}

export const eBoekhoudenTables: Tables = {
	findings,
	problems,
	faults: mutationFaults,
	kinds: {
		administration: {
			noun: [
				['administration', 'administrations'],
				['administratie', 'administraties'],
			],
		},
	},
};
