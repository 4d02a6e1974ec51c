import { distinct, recordIn } from '../values/records';
import { brief, textIn } from '../values/text';
import { LANGUAGES, type Language } from './language';
import type { NoAnswerReason } from './messages/transport';
import type { Row } from './row';
import { findingIn, say, sentencesIn } from './say';
import { writtenFor } from './written';

/** Causes of a missing answer that pass by themselves. */
const PASSES: ReadonlySet<unknown> = new Set<NoAnswerReason>([
	'refused',
	'brokenOff',
	'tookTooLong',
	'nameNotLookedUp',
	'noRoute',
]);

/**
 * Whether a row is only about a service that did not answer, for a cause that passes, and nothing was written for it: then
 * nobody has to do anything but wait. A row that says more, such as what was booked before that call, is an ordinary point.
 */
export function isAway(row: Row): boolean {
	const { code, why, status, outcome } = recordIn(row.problem);
	if (row.action !== 'failed' || outcome !== 'notDone' || writtenFor(row) !== 'not') return false;
	const passes =
		code === 'noAnswer'
			? PASSES.has(why)
			: code === 'serviceUnavailable' ||
				(code === 'answerUnreadable' && typeof status === 'number' && status >= 500);
	return passes && saysNoMore(row);
}

/** Besides the call, only what was not done by it. */
function saysNoMore(row: Row): boolean {
	const { advice, details } = sentencesIn(row);
	if (row.code === recordIn(row.problem).code) return details === '';
	return advice === '' && LANGUAGES.some((language) => details === callIn(row, language));
}

/** The call with its advice; null when a row from elsewhere lacks facts of it. */
function callIn({ problem }: Row, language: Language): string | null {
	const finding = findingIn(recordIn(problem));
	try {
		return finding && say(finding, language);
	} catch {
		return null;
	}
}

/** What such a row says, without the advice about the call. */
export function saidOfAway(row: Row): string {
	const { what, details } = sentencesIn(row);
	const { length } = textIn(recordIn(row.problem).advice);
	return [what, details.slice(0, details.length - length).trimEnd()].filter(Boolean).join(' ');
}

export function awayServices(rows: readonly Row[]): string[] {
	return distinct(rows.map(({ problem, service }) => brief(textIn(recordIn(problem).service) || service)));
}
