import { isProblem } from '../../base/problems/problem';
import type { Problem } from '../../base/words/finding';
import { CallFailed, unexpected, unreadable, type Failure } from '../../base/transport/failure';
import type { RestAnswer } from '../../base/transport/rest';
import { isRecord } from '../../base/values/records';
import { MATERIAL_NAMES, RELATION_NAMES, type WireRow } from './types';
import { text } from './wire';

/** The error codes of docs/services/outsmart.md 1.4 that are not about one record. */
const KNOWN = new Map<string, Problem>([
	['1002', { code: 'wrongToken' }],
	['1003', { code: 'wrongToken' }],
	['1004', { code: 'wrongToken' }],
	['1005', { code: 'wrongToken' }],
	['1006', { code: 'baseUrlWrong' }],
	['1007', { code: 'serviceError' }],
	['1500', { code: 'notThere' }],
]);

/**
 * The failure for a code other than 200. Unknown codes are reported with the message of the service. No code
 * is known for a filter that is not allowed: the message names its column (docs/services/outsmart.md 1.5).
 */
function failureOfCode(code: string, messages: string, columns: readonly string[]): Failure {
	const words = messages.toLowerCase().split(NO_NAME);
	const column = columns.find((one) => isRefused(one.toLowerCase(), words));
	const known = KNOWN.get(code);
	if (column !== undefined && (!known || known.code === 'serviceError'))
		return { problem: { code: 'refused' }, outcome: 'notDone', code, text: messages };
	const problem = known ?? { code: 'refused' };
	return { problem, outcome: problem.code === 'serviceError' ? 'unknown' : 'notDone', code, text: messages };
}

/** Matches what is between the words of a message. Some of those words are names of columns. */
const NO_NAME = /[^a-z0-9_]+/;

/**
 * True when a message refuses a column as a filter: `Key postal_code not allowed`. Other messages have names
 * of columns as words too.
 */
function isRefused(column: string, words: readonly string[]): boolean {
	return words.some((word, at) => {
		const [not, allowed] = words.slice(at + 1);
		return word === column && not === 'not' && allowed === 'allowed' && words.slice(0, at).includes('key');
	});
}

/**
 * The failure for a 401 or 403: a system in front of the service may require more than the two tokens
 * (docs/services/outsmart.md 1.2).
 */
export function readStatus(status: number): Failure | null {
	if (status !== 401 && status !== 403) return null;
	return { problem: { code: 'turnedAway', status }, outcome: 'unknown' };
}

/** True when the account has no such list, or no permission to read it: a retry does not help. */
export function isNotOpenToUs(error: unknown): boolean {
	if (!isProblem(error)) return false;
	const { problem } = error.facts;
	const isUnknownAddress = problem.code === 'answerUnreadable' && problem.status === 404;
	return (
		isProblem(error, 'refused', 'rights', 'account') || problem.code === 'turnedAway' || isUnknownAddress
	);
}

/** True when the work order does not exist (any more). */
export function isGone(error: unknown): boolean {
	return hasCode(error, '1500');
}

export function hasCode(error: unknown, ...codes: string[]): boolean {
	return isProblem(error) && codes.includes(error.facts.code ?? '');
}

/** The key field of the records in a list. */
const KEYS: Readonly<Record<string, string>> = {
	relations: RELATION_NAMES.code,
	materials: MATERIAL_NAMES.code,
	hourtypes: 'code',
	workstatusses: 'sta_code',
	prices: 'price',
	projects: 'code',
	objects: 'obj_code',
	object: 'obj_code',
	contactpersons: 'cpn_code',
	contactperson: 'cpn_code',
	worktypes: 'wrt_name',
	invoices: 'inv_id',
	transactions: 'int_amount',
};

/**
 * The content of an answer. Its code decides, whatever the HTTP status (docs/services/outsmart.md 1.3). For a
 * write that holds only in the whole envelope, because a gateway may answer in JSON with a code of its own.
 * `columns` are those by which a reading call filters. @throws CallFailed
 */
export function responseIn(
	{ status, json }: RestAnswer,
	{ columns = [], writes = false }: { columns?: readonly string[]; writes?: boolean } = {},
): unknown {
	const code = isRecord(json) ? text(json.code) : '';
	const isWhole = isRecord(json) && 'messages' in json && 'response' in json;
	if (!isRecord(json) || !/^\d{1,6}$/.test(code) || (writes && !isWhole))
		throw new CallFailed(readStatus(status) ?? unreadable('noEnvelope', status));
	const { messages, response } = json;
	if (code !== '200' && status === 429)
		throw new CallFailed({ problem: { code: 'tooManyCalls', status }, outcome: 'notDone' });
	if (code !== '200') throw new CallFailed(failureOfCode(code, messagesText(messages), columns));
	if (status >= 400) throw new CallFailed(unreadable('status', status));
	return response;
}

/**
 * The records of a list; an empty one may be written as `null`. An answer without a list is an error: if it
 * counted as empty, all records would seem to be new.
 */
export function rowsOfAnswer(
	resource: string,
	response: unknown,
): { rows: WireRow[] } | { failure: Failure } {
	if (response === null) return { rows: [] };
	if (!Array.isArray(response)) return { failure: unexpected('otherShape') };
	// An entry of a list that is not a record does not make the list unknown: it becomes a record without any field.
	if (response.length > 0 && !response.some(isRecord)) return { failure: unexpected('otherShape') };
	const rows = response.map((one: unknown): WireRow => (isRecord(one) ? one : {}));
	const key = KEYS[resource];
	const isNameless = key !== undefined && rows.length > 0 && !rows.some((row) => key in row);
	return isNameless ? { failure: unexpected('recordsWithout', key) } : { rows };
}

function messagesText(messages: unknown): string {
	return (Array.isArray(messages) ? messages : [messages]).map(text).filter(Boolean).join('; ');
}
