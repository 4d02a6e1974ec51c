import { oneTable, type Tables } from '../../../base/words/features';
import { administrationProblems } from './administrationProblems';
import { administrations } from './administrations';
import { booksCallFaults, booksCalls } from './calls';
import { mutationFaults, mutations } from './mutations';
import { eBoekhoudenProblems } from './problems';
import { booksRecordFaults, booksRecords } from './records';

const findings = oneTable(administrations, booksRecords, mutations);
const problems = oneTable(administrationProblems, booksCalls, eBoekhoudenProblems);
const faults = oneTable(booksCallFaults, booksRecordFaults, mutationFaults);

type OwnFindings = typeof findings;
type OwnProblems = typeof problems;
type OwnFaults = typeof faults;

declare module '../../../base/words/features' {
	interface Findings extends OwnFindings {}
	interface Problems extends OwnProblems {}
	interface Faults extends OwnFaults {}
}

export const eBoekhoudenTables: Tables = {
	findings,
	problems,
	faults,
	kinds: {
		administration: {
			noun: [
				['administration', 'administrations'],
				['administratie', 'administraties'],
			],
		},
	},
};
