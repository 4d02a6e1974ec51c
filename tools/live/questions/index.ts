import type { Question } from '../question';
import * as BOOKS from './eBoekhouden';
import * as NMBRS from './nmbrs';
import * as OUTSMART from './outSmart';

export { BOOKS, NMBRS, OUTSMART };

type Named = readonly [name: string, question: Question<never>];

/** All of them, by service. */
export const QUESTIONS: readonly { service: string; questions: readonly Named[] }[] = [
	{ service: 'e-Boekhouden', questions: Object.entries(BOOKS) },
	{ service: 'Nmbrs', questions: Object.entries(NMBRS) },
	{ service: 'OutSmart', questions: Object.entries(OUTSMART) },
];
