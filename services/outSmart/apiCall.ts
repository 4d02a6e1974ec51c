import type { Fault, Finding } from '../../base/words/finding';
import type { Redactor } from '../../base/transport/redact';
import { isRecord, type Json } from '../../base/values/records';
import { brief, storableIn } from '../../base/values/text';
import type { Calls, OutSmartQuery } from './types';

/** The fields of a call. */
interface GivenCall {
	method: ApiMethod;
	path: string;
	query: Readonly<Record<string, unknown>>;
	body: Json | undefined;
}

type Checked = { call: ApiCall } | { finding: Finding };

/**
 * The call to send, or why it may not be sent: no calls that are unknown to the API, and none that delete, clear or mark
 * more than they name.
 */
export function checkedCall({ method, path, query, body }: GivenCall): Checked {
	// A path that ends in '/' may lack its second part, and would give the whole list.
	const resource = path.trim().replace(/^\//, '');
	const methods = (Object.hasOwn(API_RESOURCES, resource) && API_RESOURCES[resource]) || [];
	if (!methods.includes(method))
		return { finding: { code: 'outSmartCallUnknown', path: brief(path), method, methods: [...methods] } };
	if (method === 'GET' ? body !== undefined : !hasRows(body))
		return { finding: { code: 'outSmartCallBodyWrong', method } };
	const read = readQuery(query);
	if ('finding' in read) return read;
	const found = guarded({ method, resource, query: read.query, body, writes: method !== 'GET' });
	if ('finding' in found) return found;
	const empty = Object.entries(query).find(([, value]) => isEmpty(value));
	return empty ? { finding: { code: 'fieldsWrong', faults: [missing(empty[0])] } } : found;
}

function isEmpty(value: unknown): boolean {
	const all = [value].flat();
	return all.length === 0 || all.some((one) => storableIn(one) === '');
}

/** Without a value, a parameter that selects would select everything. */
function missing(parameter: string): Fault {
	return { code: 'missing', path: brief(`Query.${parameter}`) };
}

/** An empty list would clear what it replaces. */
function hasRows(body: Json | undefined): boolean {
	if (Array.isArray(body)) return body.length > 0 && body.every(isFilled);
	return isFilled(body);
}

function isFilled(row: Json | undefined): boolean {
	return isRecord(row) && Object.keys(row).length > 0;
}

/** Names that PHP treats as equal: it turns spaces and points into underscores, and uses the last of two. */
const NAME = /^[A-Za-z][A-Za-z0-9_-]*(\[\d{0,3}\])?$/;

const SECRET = new Set(['token', 'software_token']);

function readQuery(
	given: Readonly<Record<string, unknown>>,
): { query: OutSmartQuery } | { finding: Finding } {
	const query: OutSmartQuery = [];
	for (const [name, value] of Object.entries(given)) {
		const values: unknown[] = [value].flat();
		const isRight = values.every((one) => ['string', 'number', 'boolean'].includes(typeof one));
		if (!isRight || !NAME.test(name) || SECRET.has(bare(name)))
			return { finding: { code: 'outSmartCallParameterWrong', parameter: brief(name) } };
		for (const one of values) query.push([name, String(one)]);
	}
	return { query };
}

/** Refuses a call that would change more than it names, by default or on request (docs/services/outsmart.md 4.3 and 5.7). */
function guarded(call: ApiCall): Checked {
	switch (call.resource) {
		case 'DeleteEntity':
			return deleting(call);
		case 'GetWorkorders':
			return marking(call, 'never');
		case 'GetWorkorder':
			return marking(call, 'one');
		case 'UpdateWorkorder':
			return updating(call);
		case 'numbers':
			// It is not known whether a number is assigned twice.
			return { call: { ...call, writes: true } };
		default:
			return { call };
	}
}

/** The name of a parameter in lower case, without an index. */
function bare(written: string): string {
	return (written.split('[', 1)[0] ?? '').toLowerCase();
}

/** The values of a parameter, however its name is written. */
function valuesOf({ query }: ApiCall, name: string): string[] {
	return query.filter(([written]) => bare(written) === name).map(([, value]) => value.trim());
}

function without({ query }: ApiCall, name: string): OutSmartQuery {
	return query.filter(([written]) => bare(written) !== name);
}

const OFF = new Set(['false', '0']);

/** Deletes one entity by a key and a value: without both it is not known what is deleted. */
function deleting(call: ApiCall): Checked {
	const isAll = valuesOf(call, 'delete_all').some((value) => !OFF.has(value.toLowerCase()));
	const named = ['entity', 'key', 'value'].every((name) => {
		const values = valuesOf(call, name);
		return values.length > 0 && values.every((value) => value !== '' && !/^[%*_]+$/.test(value));
	});
	const isCompared = valuesOf(call, 'operator').every((value) => value === 'eq');
	if (isAll || !named || !isCompared) return { finding: { code: 'outSmartCallDeletesAll' } };
	const query: OutSmartQuery = [...without(call, 'delete_all'), ['delete_all', 'false']];
	return { call: { ...call, query, writes: true } };
}

/** Reading marks orders unless the call says otherwise. */
function marking(call: ApiCall, allowed: 'never' | 'one'): Checked {
	const given = valuesOf(call, 'update_status').map((value) => value.toLowerCase());
	const marks = given.some((value) => !OFF.has(value));
	const query: OutSmartQuery = [...without(call, 'update_status'), ['update_status', String(marks)]];
	if (marks && (allowed === 'never' || !namesOrder(call)))
		return { finding: { code: 'outSmartCallMarksAll' } };
	return { call: { ...call, query, writes: marks } };
}

/** Many orders have no external number: an empty one would match them all. */
function namesOrder(call: ApiCall): boolean {
	const named = [...valuesOf(call, 'row_id'), ...valuesOf(call, 'workorder_no')];
	return named.length > 0 && named.every((value) => value !== '');
}

/** Materials that are not posted would be deleted; without a number, orders without one might match. */
function updating(call: ApiCall): Checked {
	if (!namesOrder(call)) return { finding: { code: 'outSmartCallNamesNoOrder' } };
	const clears = valuesOf(call, 'clearmaterials').some((value) => !OFF.has(value.toLowerCase()));
	if (clears) return { finding: { code: 'outSmartCallClearsMaterials' } };
	return { call: { ...call, writes: true } };
}

const READ = ['GET'] as const;
const READ_AND_POST = ['GET', 'POST'] as const;

/** All known calls of the API, version 8, by resource, case-sensitive (docs/services/outsmart.md 5.7). */
const API_RESOURCES: Readonly<Record<string, readonly ApiMethod[]>> = {
	...named(READ_AND_POST, [
		'addresses categories contactpersons employees errors expense_categories expenses forms',
		'freefields generic_notes hours hourtypes locations material_categories material_types',
		'materials notes object_parts objects parts paymentmethods prices priorities',
		'project_activities projects regions relations solutions suppliers tasks travel values',
		'vehicles warehouses workstatusses worktypes UpdateWorkorder',
	]),
	...named(READ, [
		'address category contactperson object objects/changed object_parts/changed numbers',
		'sub-materials warehouse-material GetWorkorder GetWorkorders DeleteEntity',
	]),
	...named(['GET', 'PUT'], ['invoices']),
	...named(['GET', 'POST', 'PUT'], ['quotations transactions']),
	...named(['POST'], ['PostWorkorders']),
};

function named(
	methods: readonly ApiMethod[],
	names: readonly string[],
): Record<string, readonly ApiMethod[]> {
	return Object.fromEntries(names.flatMap((line) => line.split(' ')).map((name) => [name, methods]));
}

export type ApiMethod = 'GET' | 'POST' | 'PUT';

/** One call, after checking. */
export interface ApiCall {
	method: ApiMethod;
	resource: string;
	query: OutSmartQuery;
	body?: Json;
	/** Whether it changes something: then it is never sent twice. */
	writes: boolean;
}

export interface AnyCall {
	/** The response of the service, without tokens. */
	send(call: ApiCall): Promise<Json>;
}

const TIMEOUT_MS = 300_000;
/** The field of an answer that has its list. */
export const LIST = 'response';

export function anyCall(calls: Calls, redactor: Redactor): AnyCall {
	return {
		async send({ method, resource, query, body, writes }) {
			const clean = (one: unknown) => cleaned(one, redactor);
			const isOneOrder = resource === 'GetWorkorder';
			const response = await calls.send({
				operation: resource,
				method,
				path: `${resource}/`,
				query,
				body,
				writes,
				repeatable: false,
				timeoutMs: TIMEOUT_MS,
				...(method === 'GET' && !isOneOrder && { rows: { field: LIST, kept: clean } }),
			});
			return clean(response);
		},
	};
}

/** The service might repeat what it was sent. */
function cleaned(value: unknown, redactor: Redactor): Json {
	if (typeof value === 'string') return redactor.clean(value);
	if (Array.isArray(value)) return value.map((one) => cleaned(one, redactor));
	if (typeof value !== 'object' || value === null) return value as Json;
	const entries = Object.entries(value).map(([name, one]) => [redactor.clean(name), cleaned(one, redactor)]);
	return Object.fromEntries(entries) as Json;
}
