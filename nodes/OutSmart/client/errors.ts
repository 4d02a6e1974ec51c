import { isProblem } from '../../shared/problems/problem';
import type { Problem } from '../../shared/rows/findings/finding';
import type { RecordName } from '../../shared/rows/findings/problems/outSmart';
import type { Failure } from '../../shared/transport/failure';

/** The codes of docs/services/outsmart.md 1.4 that are not about one record. */
const KNOWN = new Map<string, Problem>([
	['1000', { code: 'noSuchCall' }],
	['1001', { code: 'noSuchCall' }],
	['1002', { code: 'tokenMissing' }],
	['1003', { code: 'softwareTokenMissing' }],
	['1004', { code: 'wrongToken' }],
	['1005', { code: 'wrongSoftwareToken' }],
	['1006', { code: 'httpsOnly' }],
	['1007', { code: 'serviceError' }],
	['1008', { code: 'requestNotRead' }],
	['1009', { code: 'requestNotRead' }],
	['1500', { code: 'workOrderMissing' }],
	['1502', { code: 'nothingToChange' }],
	['1503', { code: 'nothingChanged' }],
	['1600', { code: 'deleteRefused' }],
]);

/** Record kinds by the codes that refuse one, such as 1200 and 1201. */
const RECORDS = new Map<string, RecordName>([
	['11', 'employee'],
	['12', 'material'],
	['13', 'relation'],
	['15', 'workOrder'],
	['17', 'project'],
	['18', 'hourType'],
	['19', 'object'],
	['28', 'workStatus'],
]);

/** What a code other than 200 means. Unknown codes are told with what the service says of them. */
export function failureOfCode(code: string, messages: string): Failure {
	const record = RECORDS.get(code.slice(0, 2));
	const problem = KNOWN.get(code) ?? (record ? { code: 'recordRefused', record } : { code: 'refused' });
	return { problem, outcome: problem.code === 'serviceError' ? 'unknown' : 'notDone', code, text: messages };
}

/** Something in front of the service may ask for more than the two tokens (docs/services/outsmart.md 1.2). */
export function readStatus(status: number): Failure | null {
	if (status !== 401 && status !== 403) return null;
	return { problem: { code: 'turnedAway', status }, outcome: 'notDone' };
}

/** The account has no such list, or may not read it: asking again helps nobody. */
export function isNotOpenToUs(error: unknown): boolean {
	if (!isProblem(error)) return false;
	const { problem } = error.facts;
	const isUnknownAddress = problem.code === 'answerUnreadable' && problem.status === 404;
	return (
		isProblem(error, 'refused', 'rights', 'account') || problem.code === 'turnedAway' || isUnknownAddress
	);
}

/** The work order is not there (any more). */
export function isGone(error: unknown): boolean {
	return hasCode(error, '1500');
}

export function hasCode(error: unknown, ...codes: string[]): boolean {
	return isProblem(error) && codes.includes(error.facts.code ?? '');
}
