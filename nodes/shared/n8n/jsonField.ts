import type { Fault } from '../rows/findings/finding';
import type { Json, UnknownFields } from '../values/records';
import { isExpression, type Field } from './field';

type Shown = { displayName: string; description: string } & Partial<
	Pick<Field<unknown>['property'], 'placeholder' | 'displayOptions'>
>;

/** The fields of a call, as JSON or as an expression gives them; {} when it is left empty. */
export function callFields(shown: Shown): Field<UnknownFields> {
	return jsonOf({ default: '{}', ...shown }, {}, isObject, 'notAnObject');
}

/** The content of a call, which may be a list; undefined when it is left empty. */
export function callBody(shown: Shown): Field<Json | undefined> {
	const isBody = (value: unknown): value is Json => typeof value === 'object' && value !== null;
	return jsonOf<Json | undefined>({ default: '', ...shown }, undefined, isBody, 'notReadableJson');
}

function isObject(value: unknown): value is UnknownFields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What an expression does not give would be left out of the call, and the service would take another value for it. */
function jsonOf<Value>(
	shown: Shown & { default: string },
	empty: Value,
	isWell: (value: unknown) => value is Value,
	code: 'notAnObject' | 'notReadableJson',
): Field<Value> {
	return {
		property: { type: 'json', ...shown },
		read(given, path, saved) {
			const isNothing = (typeof given === 'string' ? given.trim() : (given ?? '')) === '';
			if (isNothing && !isExpression(saved)) return { value: empty };
			if (isNothing) return { fault: { code: 'gaveNothing', field: path } };
			const value = typeof given === 'string' ? parsed(given) : given;
			if (!isWell(value)) return { fault: { code, path } };
			const fault = faultIn(value, path);
			return fault ? { fault } : { value };
		},
	};
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return null;
	}
}

/** Deeper than any call, and less than a computer can follow; also the end of a value that has itself in it. */
export const DEEPEST = 100;

/** What is not there, is no JSON, or has no end; a date and a moment have a method for JSON. */
function faultIn(value: unknown, path: string, depth = 0): Fault | null {
	if (value === undefined) return { code: 'missing', path };
	if (['bigint', 'function', 'symbol'].includes(typeof value)) return { code: 'notUsable', path };
	if (typeof value !== 'object' || value === null || 'toJSON' in value) return null;
	if (!/^\[object (?:Array|Object)\]$/.test(Object.prototype.toString.call(value)))
		return { code: 'notUsable', path };
	if (depth >= DEEPEST) return { code: 'nestedTooDeep', levels: DEEPEST };
	const parts = Array.isArray(value)
		? Array.from(value as unknown[], (one, place): [string, unknown] => [`${path}[${place}]`, one])
		: Object.entries(value).map(([name, one]): [string, unknown] => [`${path}.${name}`, one]);
	for (const [at, part] of parts) {
		const fault = faultIn(part, at, depth + 1);
		if (fault) return fault;
	}
	return null;
}
