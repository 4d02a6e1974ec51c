import type { EngineRun } from '../../../engine';
import type { Row } from '../../../base/words/row';

/** What an execution reported to the user. */
export interface ExecutionResult {
	status: string;
	message: string;
	rows: Row[];
	/** Why it failed; '' when it did not. */
	failure: string;
}

export interface Execution extends ExecutionResult {
	/** Everything that n8n would store and log of it. */
	engineRun: EngineRun;
	/** How many entries and invoices the books have more than before it; left out when something else wrote meanwhile. */
	added?: number;
}

/** Settings of the workflow that differ from those of the subject. */
export type WorkflowSettings = Record<string, unknown>;
