import type { Json, Row } from '../../shared/rows';
import { brief } from '../../shared/words';
import type { Master } from './masters';
import type { Decision, Plan } from './outlook';

type Named = Pick<Master<never>, 'resource' | 'singular' | 'plural'>;

/** A row about everything at once. */
export function generalRow(
	{ resource }: Named,
	action: 'blocked' | 'failed',
	reason: string,
	preview: boolean,
): Row {
	const key = action === 'blocked' ? 'settings' : 'OutSmart';
	return { service: 'OutSmart', resource, key, action, reason, preview };
}

export function planRow<Stored>(
	{ resource, told }: Named & { told?(record: Stored): Record<string, Json> },
	{ code, name, action, changed, remark, record }: Plan<Stored>,
	preview: boolean,
	note = '',
	instead?: 'failed',
): Row {
	const done =
		action === 'created'
			? `${preview ? 'Would be new' : 'New'} in OutSmart.`
			: `${preview ? 'Would change' : 'Changed'}: ${changed.join(', ')}.`;
	const reason = instead ? note : [done, remark, note].filter(Boolean).join(' ');
	const about = { name, ...told?.(record) };
	return { service: 'OutSmart', resource, key: code, action: instead ?? action, reason, preview, ...about };
}

export function decisionRow(
	{ resource }: Named,
	{ code, name, action, reason }: Decision,
	preview: boolean,
): Row {
	const key = code || brief(name) || 'no code';
	return { service: 'OutSmart', resource, key, action, reason, preview, name: brief(name) };
}

/** What is as it should be is counted, not listed. */
export function countRow({ resource, singular, plural }: Named, count: number, preview: boolean): Row {
	const reason = count === 1 ? `1 ${singular} is unchanged.` : `${count} ${plural} are unchanged.`;
	return { service: 'OutSmart', resource, key: plural, action: 'unchanged', reason, preview, count };
}
