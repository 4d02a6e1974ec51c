import { findingsIn } from '../../../base/items/fields';
import type { Finding, FindingCode } from '../../../base/words/finding';
import type { Json } from '../../../base/words/row';
import { recordsIn, type UnknownFields } from '../../../base/values/records';
import { aboutCompany, blocked, verdict, withFacts, writes, type RowDraft } from '../row/rowDraft';
import { ANNOUNCED, type Why } from '../write/outcome';
import { plannedEntries, type CompanyPlan } from '../write/plan';
import type { Reviewer, Seen } from '../settings';
import { fingerprintOf } from './fingerprint';

/** The rows of a preview for a reviewer: each run has the fingerprint of the plan, and one row asks for the approval. */
export function toApprove(plan: CompanyPlan, { where }: Reviewer): RowDraft[] {
	const rows = plan.steps.map(({ row }) => row);
	const entries = plannedEntries(plan).length;
	if (entries === 0) return rows;
	const fingerprint = fingerprintOf(plan, { where });
	const runs = rows.map((row) => (writes(row) ? withFacts(row, { fingerprint }) : row));
	const finding = { code: 'signOffAsked', entries, fingerprint } as const;
	return [...runs, { ...verdict('skipped', finding), ...aboutCompany(plan.payroll) }];
}

/** Why a date that was approved may not be booked after all: the other reasons were on the page. */
const UNFORESEEN: ReadonlySet<unknown> = new Set<Why>([
	'notBooked',
	'perhapsBooked',
	'notApproved',
	'bookedElsewhere',
	'closedInBooks',
]);

/** Adds to a row about written entries which address was asked, and when the answer came. */
export function signed(row: RowDraft, { askedAddress, answeredAt }: Reviewer, fingerprint: string): RowDraft {
	if (!writes(row)) return row;
	const facts = { askedAddress, answeredAt, fingerprint };
	const isCutShort = recordsIn(row.left).some(({ why }) => UNFORESEEN.has(why));
	if (isCutShort || row.action === 'failed') return withFacts(row, facts);
	const finding = { code: 'bookedAsApproved', askedAddress, answeredAt } as const;
	const [first, ...others] = row.findings;
	return withFacts({ ...row, findings: [first, ...others, finding] }, facts);
}

/**
 * Why nothing of the plan with this fingerprint may be written; null when exactly that was approved. `wasAsked`: whether
 * something of its company was in the mail.
 */
export function refusalOf(
	fingerprint: string,
	{ fingerprints, wasAsked, reviewer }: Required<Seen> & { wasAsked: boolean },
): Finding | null {
	const { answer, askedAddress, answeredAt } = reviewer;
	if (fingerprints.length > 0 && !wasAsked) return { code: 'signOffNotAsked', askedAddress };
	if (answer === 'declined') return { code: 'signOffDeclined', askedAddress, answeredAt };
	if (answer === 'none') return { code: 'signOffNotAnswered', askedAddress };
	if (fingerprints.length === 0) return { code: 'signOffMissing' };
	if (fingerprints.includes(fingerprint)) return null;
	return { code: 'changedSinceApproval', askedAddress, answeredAt, fingerprint };
}

/** Nothing went wrong: the next mail asks. */
const NEXT_MAIL: readonly FindingCode[] = ['signOffDeclined', 'signOffNotAsked'];

/** The row of a preview, when its entries may not be written. */
export function refused(row: RowDraft, refusal: Finding): RowDraft {
	if (!writes(row)) return row;
	const { entries, left, ...others } = row;
	const more = row.findings.filter(saysMore);
	return {
		...others,
		action: NEXT_MAIL.includes(refusal.code) && more.length === 0 ? 'skipped' : 'blocked',
		findings: [refusal, ...more],
		left: [...recordsIn(entries).map(asUnwritten), ...recordsIn(left)] as Json[],
	};
}

/** Asked about, and nothing of it can be written now: it is already booked, no longer needed, or its file is gone. */
export function nothingToBook({ answer, askedAddress, answeredAt }: Reviewer, mayBeGone: boolean): RowDraft {
	const answered = { askedAddress, answeredAt };
	const said =
		mayBeGone && answer === 'approved'
			? blocked({ code: 'approvedIsGone', ...answered })
			: verdict('skipped', { code: 'nothingLeftToBook', ...answered, isDeclined: answer === 'declined' });
	return { ...said, key: 'signOff' };
}

/** Findings that only say that an entry would be written. */
const OF_ENTRIES: readonly FindingCode[] = [...Object.values(ANNOUNCED), 'bookedForClosedDate'];

export function saysMore({ code }: Finding): boolean {
	return !OF_ENTRIES.includes(code);
}

export function asUnwritten({ date, amount, rows }: Readonly<Record<string, unknown>>) {
	return { date, why: 'notApproved', amount, rows };
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
	if (!isPreview) return refused(row, held);
	return writes(row) ? { ...row, findings: [...row.findings, held] } : row;
}
