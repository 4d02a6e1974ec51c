import type { Finding } from '../../shared/rows/findings/finding';
import type { Decision, Json, RowAction } from '../../shared/rows/row';

export type Findings = Decision['findings'];

/** What was decided about one company or payroll run. */
export interface Verdict {
	action: RowAction;
	findings: Findings;
	/** What was written, or would be. */
	entries?: Json[];
	/** Dates on which the books still differ, and why nothing was written for them. */
	left?: Json[];
	/** Whether it makes the execution end as failed; by its action when left out. */
	attention?: boolean;
}

export function verdict(action: RowAction, finding: Finding): Verdict {
	return { action, findings: [finding] };
}

export function blocked(finding: Finding): Verdict {
	return verdict('blocked', finding);
}
