import type { Question } from '../question';
import * as BOOKS from './eBoekhouden';
import * as NMBRS from './nmbrs';
import * as OUTSMART from './outSmart';

export { BOOKS, NMBRS, OUTSMART };

type Named = readonly [name: string, question: Question<never>];

/** All of them by service, and the document with the facts that they settle. */
export const QUESTIONS: readonly { service: string; document: string; questions: readonly Named[] }[] = [
	{ service: 'e-Boekhouden', document: 'e-boekhouden', questions: Object.entries(BOOKS) },
	{ service: 'Nmbrs', document: 'nmbrs', questions: Object.entries(NMBRS) },
	{ service: 'OutSmart', document: 'outsmart', questions: Object.entries(OUTSMART) },
];
