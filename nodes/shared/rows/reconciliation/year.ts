import { recordIn, recordsIn, type UnknownFields } from '../../values/records';
import { textIn } from '../../values/text';
import type { Row } from '../row';

/** The fields of a reconciliation row, as far as they passed through a workflow. */
export interface YearRow {
	row: Row;
	accounts: readonly UnknownFields[];
	differences: readonly UnknownFields[];
	toCheck: readonly UnknownFields[];
	byDecision: readonly UnknownFields[];
	moved: readonly UnknownFields[];
	outside: readonly UnknownFields[];
	wageTax: UnknownFields;
	netWages: UnknownFields;
	established: UnknownFields;
}

export type YearOutcome = 'equal' | 'decided' | 'differs' | 'unproven' | 'nothing';

/** About one company, whether it could be compared or not. */
export function isAboutYear({ resource, code }: Pick<Row, 'resource' | 'code'>): boolean {
	return resource === 'reconciliation' && textIn(code).startsWith('year');
}

export function isYear(row: Row): boolean {
	return row.resource === 'reconciliation' && Array.isArray(row.accounts);
}

export function yearIn(row: Row): YearRow {
	return {
		row,
		accounts: recordsIn(row.accounts),
		differences: recordsIn(row.differences),
		toCheck: recordsIn(row.toCheck),
		byDecision: recordsIn(row.byDecision),
		moved: recordsIn(row.moved),
		outside: recordsIn(row.outside),
		wageTax: recordIn(row.wageTax),
		netWages: recordIn(row.netWages),
		established: recordIn(row.established),
	};
}

/** Everything that is not clearly right counts as not right. */
export function outcomeOf({ code }: Pick<Row, 'code'>): YearOutcome {
	switch (code) {
		case 'yearReconciled':
			return 'equal';
		case 'yearReconciledButDecided':
			return 'decided';
		case 'yearDiffers':
			return 'differs';
		case 'yearWithoutRuns':
		case 'yearBeforeStart':
			return 'nothing';
		default:
			return 'unproven';
	}
}
