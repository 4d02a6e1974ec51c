import type { History } from './bench';
import type { Part } from './registry';

/** What a worker is asked. */
export type Request =
	| { type: 'list'; part: Part }
	/** The cases of one batch, in order. */
	| { type: 'run'; part: Part; cases: string[] };

export type Answer =
	| { type: 'ready' }
	| { type: 'listed'; cases: string[] }
	| { type: 'ran'; name: string; history: Pick<History, 'violations' | 'steps' | 'figures'> }
	| { type: 'batchDone' }
	| { type: 'broken'; text: string };
