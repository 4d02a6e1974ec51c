import type { Finding, FindingCode } from '../../../base/words/finding';
import type { Json } from '../../../base/words/row';
import { recordsIn, without } from '../../../base/values/records';
import type { RowDraft } from '../row/rowDraft';
import { WRITTEN, type Why } from './outcome';

/** The row of a run whose entries are not written after all: with its amounts, and why. */
export function notWritten(row: RowDraft, why: Finding): RowDraft {
	const { entries, left = [] } = row;
	const unwritten = recordsIn(entries).map(({ date, amount, rows }) => ({
		date,
		why: NOT_IN_PLAN,
		amount,
		rows,
	}));
	return {
		...without('entries', row),
		action: 'blocked',
		findings: [why, ...row.findings.filter(saysMore)],
		left: [...unwritten, ...left] as Json[],
	};
}

const NOT_IN_PLAN: Why = 'notInPlan';

/** Findings that only say that an entry would be written. */
const OF_ENTRIES: readonly FindingCode[] = [...Object.values(WRITTEN), 'bookedForClosedDate'];

function saysMore({ code }: Finding): boolean {
	return !OF_ENTRIES.includes(code);
}
