import { CallFailed, unexpected, unreadable, type Failure } from '../../shared/transport/failure';
import type { RestAnswer } from '../../shared/transport/rest/caller';
import { failureOfCode } from './errors';
import { MATERIAL_FIELDS, RELATION_FIELDS } from './records';
import type { WireRow } from './types';
import { isRecord, text } from './wire';

/** The field by which the records of a list are known. */
const KEYS: Readonly<Record<string, string>> = {
	relations: RELATION_FIELDS.code,
	materials: MATERIAL_FIELDS.code,
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

/** Whatever the HTTP status, the code in the answer decides (docs/services/outsmart.md 1.3). @throws CallFailed */
export function responseIn({ status, json }: RestAnswer): unknown {
	const code = isRecord(json) ? text(json.code) : '';
	if (!isRecord(json) || !/^\d{1,6}$/.test(code)) throw new CallFailed(unreadable('noEnvelope', status));
	const { messages, response } = json;
	if (code !== '200') throw new CallFailed(failureOfCode(code, textOf(messages)));
	if (status >= 400) throw new CallFailed(unreadable('status', status));
	return response;
}

/**
 * The records of a list; `null` is how an empty one may be written. Without any list nothing is known; taken for an
 * empty one, everything would be new.
 */
export function rowsIn(resource: string, response: unknown): { rows: WireRow[] } | { failure: Failure } {
	if (response === null) return { rows: [] };
	if (!Array.isArray(response)) return { failure: unexpected('noList') };
	const rows = response.filter((row) => row !== null);
	if (!rows.every(isRecord)) return { failure: unexpected('noRecords') };
	const key = KEYS[resource];
	const isNameless = key !== undefined && rows.length > 0 && !rows.some((row) => key in row);
	return isNameless ? { failure: unexpected('recordsWithout', key) } : { rows };
}

function textOf(messages: unknown): string {
	return (Array.isArray(messages) ? messages : [messages]).map(text).filter(Boolean).join('; ');
}
