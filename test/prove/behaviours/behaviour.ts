import type { Sandbox } from '../../../sandbox';
import type { Protocol } from '../protocol';
import type { Execution, WorkflowSettings } from '../subjects/execution';

/** One possible behaviour of a service where its documents are silent or contradict each other. */
export interface Behaviour {
	/** `setting=value` of the sandbox. */
	name: string;
	apply(sandbox: Sandbox): void;
	/** The only protocol of e-Boekhouden for which it makes a difference; both when left out. */
	over?: Protocol;
	/** Settings of the workflow under which it matters. */
	settings?: WorkflowSettings;
	/**
	 * Only when the workflow cannot do its work then: damage that executions did anyway, in words. Without this, every
	 * execution must end as usual.
	 */
	damage?(sandbox: Sandbox, executions: Execution[]): string[];
}

/** Every execution must fail, and name in a row what was not done. */
export function silentExecutions(executions: Execution[]): string[] {
	const isReported = ({ status, rows }: Execution) =>
		status === 'error' && rows.some(({ action }) => action === 'blocked' || action === 'failed');
	return executions.flatMap((execution, index) =>
		isReported(execution) ? [] : [`execution ${index + 1} did not say that something is wrong`],
	);
}
