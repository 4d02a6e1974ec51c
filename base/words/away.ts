import { distinct, recordIn } from '../values/records';
import { brief, textIn } from '../values/text';
import { whyOf } from './codes';
import type { Finding } from './finding';
import type { NoAnswerReason } from './messages/transport';
import type { Row } from './row';
import { findingsIn } from './say';
import { writtenFor } from './written';

/** Causes of a missing answer that pass by themselves. */
const PASSES: ReadonlySet<unknown> = new Set<NoAnswerReason>([
	'refused',
	'brokenOff',
	'tookTooLong',
	'nameNotLookedUp',
	'noRoute',
]);

/** Names the orders that a row is about. */
const CONCERNED: Finding['code'] = 'ordersConcerned';

/**
 * Whether a row is only about a service that did not answer, for a cause that passes, and nothing was written for it: then
 * nobody has to do anything but wait. A row that says more, such as what was booked before that call, is an ordinary point.
 */
export function isAway(row: Row): boolean {
	const problem = recordIn(row.problem);
	const { cause, status, outcome } = problem;
	if (row.action !== 'failed' || outcome !== 'notDone' || writtenFor(row) !== 'not') return false;
	const code = whyOf(problem);
	const passes =
		code === 'noAnswer'
			? PASSES.has(cause)
			: code === 'serviceUnavailable' ||
				(code === 'answerUnreadable' && typeof status === 'number' && status >= 500);
	return passes && saysNoMore(row);
}

/** Besides the call, only what was not done by it, and for which orders. */
function saysNoMore(row: Row): boolean {
	const [first, ...others] = findingsIn(row).filter((one) => whyOf(one) !== CONCERNED);
	const call = whyOf(recordIn(row.problem));
	if (whyOf(row) === call) return others.length === 0;
	return first?.advice === '' && others.length === 1 && whyOf(others[0] ?? {}) === call;
}

/** What such a row says, without the advice about the call. */
export function saidOfAway(row: Row): string {
	return findingsIn(row)
		.map(({ says }) => says)
		.join(' ');
}

export interface WhenAway {
	/** What happens now. */
	advice: string;
	/** Where to look when it lasts; left out where the reader cannot. */
	ifItLasts?: string;
}

/** A service that answers that it is out of order is at its address. */
export function adviceAbout(away: readonly Row[], { advice, ifItLasts = '' }: WhenAway): string {
	const isSilent = away.some(({ problem }) => whyOf(recordIn(problem)) === 'noAnswer');
	return isSilent ? `${advice} ${ifItLasts}`.trim() : advice;
}

export function awayServices(rows: readonly Row[]): string[] {
	return distinct(rows.map(({ problem, service }) => brief(textIn(recordIn(problem).service) || service)));
}
