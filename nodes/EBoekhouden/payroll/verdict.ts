import type { Finding } from '../../shared/rows/findings/finding';
import type { Decision, Json, RowAction } from '../../shared/rows/row';

export type Findings = Decision['findings'];

/** What was decided about one company or payroll run. */
export interface Verdict {
	action: RowAction;
	findings: Findings;
	/** What was written, or would be. */
	entries?: Json[];
}

export function verdict(action: RowAction, finding: Finding): Verdict {
	return { action, findings: [finding] };
}

export function blocked(finding: Finding): Verdict {
	return verdict('blocked', finding);
}
