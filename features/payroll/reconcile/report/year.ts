import { whyOf } from '../../../../base/words/codes';
import type { FindingCode } from '../../../../base/words/finding';
import type { Language } from '../../../../base/words/language';
import type { Row } from '../../../../base/words/row';
import { reconciliationWords } from '../words';

export type YearOutcome = 'equal' | 'decided' | 'differs' | 'unproven' | 'nothing';

/** Whether a row is about the year of one company, compared or not. */
export function isAboutYear(row: Pick<Row, 'resource' | 'code'>): boolean {
	return row.resource === 'reconciliation' && whyOf(row).startsWith('year');
}

export function isYear(row: Row): boolean {
	return row.resource === 'reconciliation' && Array.isArray(row.accounts);
}

const OUTCOMES: ReadonlyMap<string, YearOutcome> = new Map<FindingCode, YearOutcome>([
	['yearReconciled', 'equal'],
	['yearReconciledButDecided', 'decided'],
	['yearDiffers', 'differs'],
	['yearDiffersByOthers', 'differs'],
	['yearWithoutRuns', 'nothing'],
	['yearBeforeStart', 'nothing'],
]);

/** A code that is not in the list counts as unproven. */
export function outcomeOf(row: Pick<Row, 'code'>): YearOutcome {
	return OUTCOMES.get(whyOf(row)) ?? 'unproven';
}

/** "There is a difference", for a row about the year of a company. */
export function stateOfYear(row: Row, language: Language): string | undefined {
	return isAboutYear(row) ? reconciliationWords[language].titles[outcomeOf(row)] : undefined;
}
