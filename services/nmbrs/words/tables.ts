import type { Tables } from '../../../base/words/features';
import { nmbrsProblems } from './problems';

type OwnProblems = typeof nmbrsProblems;

declare module '../../../base/words/features' {
	interface Problems extends OwnProblems {}
}

export const nmbrsTables: Tables = {
	problems: nmbrsProblems,
};
