import type { Bench, History } from '../bench';
import type { Subject } from '../subjects/subject';

/** A kind of disturbance, and every way in which it is tried. */
export interface Prover {
	name: string;
	/** Subjects that it says something about; all when left out. */
	fits?(subject: Subject): boolean;
	/** The name of a case is all that is needed to do it again with the same seed. */
	cases(bench: Bench): Promise<string[]>;
	run(bench: Bench, name: string): Promise<History>;
}
