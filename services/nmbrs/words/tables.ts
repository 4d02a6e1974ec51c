import type { Tables } from '../../../base/words/features';
import { nmbrsJournalFaults } from './journal';
import { nmbrsProblems } from './problems';

type OwnProblems = typeof nmbrsProblems;
type OwnFaults = typeof nmbrsJournalFaults;

declare module '../../../base/words/features' {
	interface Problems extends OwnProblems {}
	interface Faults extends OwnFaults {}
}

export const nmbrsTables: Tables = {
	problems: nmbrsProblems,
	faults: nmbrsJournalFaults,
};
