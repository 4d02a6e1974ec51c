import Big from 'big.js';
import { isDay } from '../../../shared/dates';
import { invalid } from '../errors';
import type { Code } from '../errors';
import { Exact } from './exact';
import type { Json } from './exact';

/** The path of a value in a request, and the names that were dropped. */
export interface Place {
	path: string;
	ignored: string[];
}

/** How the value of a field is read; absent and null are undefined, because null means absent in the examples. */
export type Field<Value> = (value: Json, place: Place) => Value;

export type Fields = Record<string, Field<unknown>>;
export type ValuesOf<F extends Fields> = { [Name in keyof F]: ReturnType<F[Name]> | undefined };

interface Limits {
	max?: number;
	/** Of a text that is longer. */
	tooLong?: Code;
}

export function text({ max = Infinity, tooLong = 'ERR_002' }: Limits = {}): Field<string> {
	return (value, { path }) => {
		if (typeof value !== 'string') throw invalid('ERR_002', path);
		if (value.length > max) throw invalid(tooLong, path);
		return value;
	};
}

export function choice<Value extends string>(
	values: readonly Value[],
	wrong: Code = 'ERR_002',
): Field<Value> {
	return (value, { path }) => {
		const found = values.find((one) => one === value);
		if (found === undefined) throw invalid(wrong, path);
		return found;
	};
}

const INT32 = 2 ** 31;

export const integer: Field<number> = (value, { path }) => {
	const number = value instanceof Exact && /^-?\d+$/.test(value.text) ? Number(value.text) : NaN;
	if (!(number >= -INT32 && number < INT32)) throw invalid('ERR_002', path);
	return number;
};

/** A decimal number, as text with all of its digits. */
export const decimal: Field<string> = (value, { path }) => {
	if (!(value instanceof Exact)) throw invalid('ERR_002', path);
	return new Big(value.text).toFixed();
};

export const flag: Field<boolean> = (value, { path }) => {
	if (typeof value !== 'boolean') throw invalid('ERR_002', path);
	return value;
};

export function date(wrong: Code = 'ERR_002'): Field<string> {
	return (value, { path }) => {
		if (typeof value !== 'string' || !isDay(value)) throw invalid(wrong, path);
		return value;
	};
}

/** An enumeration of digits: the schema writes them as texts, the examples as numbers. */
export function digit(last: number, wrong: Code): Field<number> {
	return (value, { path }) => {
		const written = value instanceof Exact ? value.text : value;
		if (typeof written !== 'string' || !/^\d$/.test(written)) throw invalid(wrong, path);
		if (Number(written) > last) throw invalid(wrong, path);
		return Number(written);
	};
}

export function list<Value>(item: Field<Value>, max: number, tooMany: Code): Field<Value[]> {
	return (value, place) => {
		if (!Array.isArray(value)) throw invalid('ERR_002', place.path);
		if (value.length > max) throw invalid(tooMany, place.path);
		return value.map((one, index) => item(one, { ...place, path: `${place.path}[${index}]` }));
	};
}

function isObject(value: Json): value is { [name: string]: Json } {
	return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Exact);
}

/** Names are case-insensitive; an unknown one is ignored, because no schema forbids others. */
export function object<F extends Fields>(fields: F): Field<ValuesOf<F>> {
	const byLowerCase = new Map(Object.keys(fields).map((name) => [name.toLowerCase(), name]));
	return (value, { path, ignored }) => {
		if (!isObject(value)) throw invalid('ERR_002', path || undefined);
		const values: Record<string, unknown> = {};
		for (const [written, inner] of Object.entries(value)) {
			const name = byLowerCase.get(written.toLowerCase());
			const at = path === '' ? (name ?? written) : `${path}.${name ?? written}`;
			if (name === undefined) ignored.push(at);
			else if (inner !== null) values[name] = fields[name]?.(inner, { path: at, ignored });
		}
		return values as ValuesOf<F>;
	};
}
