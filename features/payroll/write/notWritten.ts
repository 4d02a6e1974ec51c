import { findingsIn } from '../../../base/items/fields';
import type { Finding, FindingCode } from '../../../base/words/finding';
import type { Json } from '../../../base/words/row';
import { recordsIn, without, type UnknownFields } from '../../../base/values/records';
import { writes, type RowDraft } from '../row/rowDraft';
import { ANNOUNCED, type Why } from './outcome';

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
const OF_ENTRIES: readonly FindingCode[] = [...Object.values(ANNOUNCED), 'bookedForClosedDate'];

function saysMore({ code }: Finding): boolean {
	return !OF_ENTRIES.includes(code);
}

/** Why an item may not be booked; null when it may. A value that cannot be read is a reason too. */
export function holdReasonIn({ held }: UnknownFields): Finding | null {
	if (held === undefined || held === null) return null;
	return findingsIn(held)[0] ?? UNREADABLE;
}

const UNREADABLE: Finding = {
	code: 'payrollItemFaulty',
	faults: [{ code: 'wrongType', path: 'held', expected: 'text' }],
};

/** A row of such an item: what would be booked is refused; in a preview it has the reason besides. */
export function asHeld(row: RowDraft, held: Finding, isPreview: boolean): RowDraft {
	if (!writes(row)) return row;
	return isPreview ? { ...row, findings: [...row.findings, held] } : notWritten(row, held);
}
