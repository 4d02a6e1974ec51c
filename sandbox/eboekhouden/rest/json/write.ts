import type Big from 'big.js';
import type { RestSettings } from '../../books/restSettings';
import { Exact } from './exact';

/** A value that is not filled in. */
export class Empty {
	constructor(readonly filled: '' | 0) {}
}

export type Answer =
	| Exact
	| Empty
	| string
	| number
	| boolean
	| undefined
	| readonly Answer[]
	| { readonly [name: string]: Answer };

type EmptyValues = RestSettings['emptyValues'];

/** An amount, with all of its digits. */
export function amount(value: Big | string): Exact {
	return new Exact(typeof value === 'string' ? value : value.toFixed());
}

export function filled(text: string | undefined): Answer {
	return text === undefined || text === '' ? new Empty('') : text;
}

/** An id or a count; 0 counts as none. */
export function counted(number: number | undefined): Answer {
	return number === undefined || number === 0 ? new Empty(0) : number;
}

function emptyText({ filled }: Empty, emptyValues: EmptyValues): string | undefined {
	if (emptyValues === 'null') return 'null';
	const isShown = emptyValues === 'filled' || (emptyValues === 'usual' && filled === '');
	return isShown ? JSON.stringify(filled) : undefined;
}

/** The JSON text; undefined when the value is left out. */
export function writeJson(value: Answer, emptyValues: EmptyValues): string | undefined {
	if (value === undefined) return undefined;
	if (value instanceof Exact) return value.text;
	if (value instanceof Empty) return emptyText(value, emptyValues);
	if (typeof value !== 'object') return JSON.stringify(value);
	const inner = (one: Answer) => writeJson(one, emptyValues);
	if (isList(value)) return `[${value.map((one) => inner(one) ?? 'null').join(',')}]`;
	const fields = Object.entries(value).flatMap(([name, one]) => {
		const text = inner(one);
		return text === undefined ? [] : [`${JSON.stringify(name)}:${text}`];
	});
	return `{${fields.join(',')}}`;
}

function isList(value: object): value is readonly Answer[] {
	return Array.isArray(value);
}
