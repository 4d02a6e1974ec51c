import type { CaseResult } from './checker';
import type { Suite } from './registry';

/** To a worker. */
export type WorkerRequest =
	| { type: 'list'; suite: Suite }
	/** The cases of one batch, in order. */
	| { type: 'run'; suite: Suite; cases: string[] };

/** From a worker. */
export type WorkerMessage =
	| { type: 'ready' }
	| { type: 'listed'; cases: string[] }
	| { type: 'caseDone'; name: string; result: CaseResult }
	| { type: 'batchDone' }
	/** The prover itself failed, not what it tests. */
	| { type: 'failed'; text: string };
