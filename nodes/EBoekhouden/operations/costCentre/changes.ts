import { FindingError } from '../../../shared/problems/problem';
import type { Books, CostCentreChanges } from '../../books/books';

/** docs/services/e-boekhouden.md 4.3 */
export const LONGEST_NAME = 50;

/** Stops where the protocol can only read cost centres. */
export function changesOf({ costCentreChanges }: Books): CostCentreChanges {
	if (!costCentreChanges) throw new FindingError({ code: 'operationOverTokenOnly' });
	return costCentreChanges;
}
