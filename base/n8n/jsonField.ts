import { DateTime } from 'luxon';
import type { Fault } from '../words/finding';
import { isRecord, type Json, type UnknownFields } from '../values/records';
import { DEEPEST, isExpression, type Field } from './field';
import { parsed } from './fieldTypes';

type Shown = { displayName: string; description: string } & Partial<
	Pick<Field<unknown>['property'], 'placeholder' | 'displayOptions'>
>;

/** The fields of a call, as JSON or as an expression gives them; {} when it is left empty. */
export function callFields(shown: Shown): Field<UnknownFields> {
	return jsonOf(shown, {}, isRecord, 'notAnObject');
}

/** The content of a call, which may be a list; undefined when it is left empty. */
export function callBody(shown: Shown): Field<Json | undefined> {
	const isBody = (value: unknown): value is Json => typeof value === 'object' && value !== null;
	return jsonOf<Json | undefined>(shown, undefined, isBody, 'notReadableJson');
}

/** Refuses a value that an expression does not give: it would be left out of the call, and the service would use another. */
function jsonOf<Value>(
	shown: Shown,
	empty: Value,
	isWell: (value: unknown) => value is Value,
	code: 'notAnObject' | 'notReadableJson',
): Field<Value> {
	return {
		property: { type: 'json', default: '', ...shown },
		read(given, path, saved) {
			const isNothing = (typeof given === 'string' ? given.trim() : (given ?? '')) === '';
			if (isNothing && !isExpression(saved)) return { value: empty };
			if (isNothing) return { fault: { code: 'gaveNothing', field: path } };
			const value = typeof given === 'string' ? parsed(given, {}) : given;
			if (!isWell(value) || hasJson(value)) return { fault: { code, path } };
			const isEmpty = value instanceof Object && Object.keys(value).length === 0;
			if (isEmpty && isExpression(saved)) return { fault: { code: 'gaveNothing', field: path } };
			const fault = faultIn(value, path);
			return fault ? { fault } : { value };
		},
	};
}

/** How n8n and JavaScript write a moment and a date that do not exist. */
const NO_MOMENTS = [String(DateTime.invalid('-')), String(new Date(NaN))];

/** A date and a moment have a method for JSON. */
function hasJson(value: unknown): value is { toJSON: unknown } {
	return typeof value === 'object' && value !== null && 'toJSON' in value;
}

/** The JSON of an object; undefined when it has none, as an invalid date. */
function jsonOfObject(value: { toJSON: unknown }): unknown {
	try {
		return (typeof value.toJSON === 'function' ? (value.toJSON() as unknown) : undefined) ?? undefined;
	} catch {
		return undefined;
	}
}

/** Finds a value that is missing, is not JSON, or contains itself. */
function faultIn(value: unknown, path: string, depth = 0): Fault | null {
	if (value === undefined) return { code: 'missing', path };
	if (NO_MOMENTS.includes(value as string)) return { code: 'missing', path };
	// JSON would write null instead, or leave these out.
	const isNoNumber = typeof value === 'number' && !Number.isFinite(value);
	if (isNoNumber || ['bigint', 'function', 'symbol'].includes(typeof value))
		return { code: 'notUsable', path };
	if (typeof value !== 'object' || value === null) return null;
	if (depth >= DEEPEST) return { code: 'nestedTooDeep', levels: DEEPEST };
	if (hasJson(value)) return faultIn(jsonOfObject(value), path, depth + 1);
	if (!/^\[object (?:Array|Object)\]$/.test(Object.prototype.toString.call(value)))
		return { code: 'notUsable', path };
	const parts = Array.isArray(value)
		? Array.from(value as unknown[], (one, place): [string, unknown] => [`${path}[${place}]`, one])
		: Object.entries(value).map(([name, one]): [string, unknown] => [`${path}.${name}`, one]);
	for (const [at, part] of parts) {
		const fault = faultIn(part, at, depth + 1);
		if (fault) return fault;
	}
	return null;
}
