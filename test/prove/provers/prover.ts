import type { Bench } from '../bench';
import type { CaseResult } from '../checker';
import type { Subject } from '../subjects/subject';

/** A case that was requested by name, and that the prover does not have. */
export class UnknownCase extends Error {
	constructor(name: string, example: string) {
		super(`There is no case "${name}"; its name is such as ${example}.`);
	}
}

/** Whether a text is the index of a call, in the name of a case. */
export const isIndex = (text = '') => /^\d+$/.test(text);

/** A way to disturb executions, tried in many cases. */
export interface Prover {
	name: string;
	/** Subjects that it is tried on; all when left out. */
	appliesTo?(subject: Subject): boolean;
	/** Whether every execution must make the same calls in the same order. */
	keepsTurns?: boolean;
	/** Names of the cases. With the seed, a name is enough to run the same case again. */
	cases(bench: Bench): Promise<string[]>;
	run(bench: Bench, name: string): Promise<CaseResult>;
}
