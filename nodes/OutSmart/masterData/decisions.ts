import { ServiceProblem } from '../../shared/problems/problem';
import type { Finding } from '../../shared/rows/findings/finding';
import type { Decision } from '../../shared/rows/row';
import { brief } from '../../shared/values/words';
import type { Held } from '../client/types';
import type { Change, Exception } from './changePlan';
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

/** The records of OutSmart could not be read. */
export function failedDecision({ resource }: Named, finding: Finding, preview: boolean): Decision {
	return { service: SERVICE, resource, key: SERVICE, action: 'failed', findings: [finding], preview };
}

/** What is as it should be is counted, not listed. */
export function countDecision({ resource, plural }: Named, count: number, preview: boolean): Decision {
	const finding: Finding = { code: 'recordsUnchanged', resource, count };
	return { service: SERVICE, resource, key: plural, action: 'unchanged', findings: [finding], preview };
}
