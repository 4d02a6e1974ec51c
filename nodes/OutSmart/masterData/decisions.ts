import { ServiceProblem } from '../../shared/problems/problem';
import type { Finding } from '../../shared/rows/findings/finding';
import type { Decision } from '../../shared/rows/row';
import { distinct } from '../../shared/values/records';
import { brief } from '../../shared/values/text';
import type { Held } from '../client/types';
import type { Change, Exception, Staying } from './changePlan';
import type { RecordKind } from './recordKinds';

const SERVICE = 'OutSmart';

type Named = Pick<RecordKind<never>, 'resource' | 'plural'>;
type Findings = [Finding, ...Finding[]];

/** What became of a change that was sent, or is to be. */
export interface Outcome<Stored> {
	change: Change<Stored>;
	/** Why it was not done. */
	failure?: Finding | ServiceProblem;
	/** What a reader must know beside it. */
	notes: Finding[];
}

export function changeDecision<Stored extends Held & { code: string }>(
	{ resource, about }: RecordKind<Stored>,
	{ change, failure, notes }: Outcome<Stored>,
	preview: boolean,
): Decision {
	const { code, name, action, remark, record } = change;
	const first = failure instanceof ServiceProblem ? failure.finding : failure;
	const findings: Findings = first
		? [first, ...notes]
		: [done(change, preview), ...(remark ? [remark] : []), ...notes];
	return {
		service: SERVICE,
		resource,
		key: code,
		action: first ? 'failed' : action,
		findings,
		preview,
		about: { name, ...about?.(record) },
	};
}

function done<Stored>({ action, changed }: Change<Stored>, preview: boolean): Finding {
	if (action === 'created') return { code: preview ? 'recordWouldBeCreated' : 'recordCreated' };
	return { code: preview ? 'recordWouldBeUpdated' : 'recordUpdated', changed };
}

export function exceptionDecision(
	{ resource }: Named,
	{ code, name, action, finding }: Exception,
	preview: boolean,
): Decision {
	const key = code || brief(name) || 'no code';
	return {
		service: SERVICE,
		resource,
		key,
		action,
		findings: [finding],
		preview,
		about: { name: brief(name) },
	};
}

/** So many codes say enough of what stays. */
const CODES_AT_MOST = 20;

/** What stays for one reason, which is the same in every run: one row. */
export function stayingDecision(
	{ resource, plural }: Named,
	staying: readonly Staying[],
	preview: boolean,
): Decision {
	const unit = distinct(staying.map((one) => one.unit)).join(', ');
	const codes = staying.slice(0, CODES_AT_MOST).map(({ code }) => brief(code));
	const finding: Finding = { code: 'materialStays', unit: brief(unit), count: staying.length, codes };
	return { service: SERVICE, resource, key: plural, action: 'skipped', findings: [finding], preview };
}

/** What may be there although the list does not show it. */
export function laterDecision({ resource, plural }: Named, count: number, preview: boolean): Decision {
	const finding: Finding = { code: 'recordsWait', resource, count };
	return { service: SERVICE, resource, key: plural, action: 'skipped', findings: [finding], preview };
}

/** The records of OutSmart could not be read. */
export function failedDecision({ resource }: Named, finding: Finding, preview: boolean): Decision {
	return { service: SERVICE, resource, key: SERVICE, action: 'failed', findings: [finding], preview };
}

/** What is as it should be is counted, not listed. */
export function countDecision({ resource, plural }: Named, count: number, preview: boolean): Decision {
	const finding: Finding = { code: 'recordsUnchanged', resource, count };
	return { service: SERVICE, resource, key: plural, action: 'unchanged', findings: [finding], preview };
}
