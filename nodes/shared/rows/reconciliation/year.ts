import { textIn } from '../../values/text';
import type { FindingCode } from '../findings/finding';
import type { Row } from '../row';

export type YearOutcome = 'equal' | 'decided' | 'differs' | 'unproven' | 'nothing';

/** About one company, whether it could be compared or not. */
export function isAboutYear({ resource, code }: Pick<Row, 'resource' | 'code'>): boolean {
	return resource === 'reconciliation' && textIn(code).startsWith('year');
}

export function isYear(row: Row): boolean {
	return row.resource === 'reconciliation' && Array.isArray(row.accounts);
}

const OUTCOMES: ReadonlyMap<string, YearOutcome> = new Map<FindingCode, YearOutcome>([
	['yearReconciled', 'equal'],
	['yearReconciledButDecided', 'decided'],
	['yearDiffers', 'differs'],
	['yearWithoutRuns', 'nothing'],
	['yearBeforeStart', 'nothing'],
]);

/** Everything that is not clearly right counts as not right. */
export function outcomeOf({ code }: Pick<Row, 'code'>): YearOutcome {
	return OUTCOMES.get(code) ?? 'unproven';
}
