import { distinct, recordIn } from '../values/records';
import { brief, textIn } from '../values/text';
import type { NoAnswerReason } from './messages/transport';
import type { Row } from './row';

/** Causes of a missing answer that pass by themselves. */
const PASSES: ReadonlySet<unknown> = new Set<NoAnswerReason>([
	'refused',
	'brokenOff',
	'tookTooLong',
	'nameNotLookedUp',
	'noRoute',
]);

/** Whether a service did not answer for a cause that passes, and nothing was done. */
export function isAway({ action, problem }: Row): boolean {
	const { code, why, status, outcome } = recordIn(problem);
	if (action !== 'failed' || outcome !== 'notDone') return false;
	if (code === 'noAnswer') return PASSES.has(why);
	return (
		code === 'serviceUnavailable' ||
		(code === 'answerUnreadable' && typeof status === 'number' && status >= 500)
	);
}

export function awayServices(rows: readonly Row[]): string[] {
	return distinct(rows.map(({ problem, service }) => brief(textIn(recordIn(problem).service) || service)));
}
