import type { Unsure } from '../values/records';
import type { Field } from './field';

/** An object in JSON, as text or as an expression gives it; {} when it is empty. */
export function jsonObject(shown: {
	displayName: string;
	description?: string;
	placeholder?: string;
	displayOptions?: Field<unknown>['property']['displayOptions'];
}): Field<Unsure> {
	return {
		property: { type: 'json', default: '{}', ...shown },
		read(given, path) {
			const found = typeof given === 'string' ? parsed(given.trim()) : (given ?? {});
			const isObject = typeof found === 'object' && found !== null && !Array.isArray(found);
			return isObject ? { value: found as Unsure } : { fault: { code: 'notAnObject', path } };
		},
	};
}

function parsed(text: string): unknown {
	try {
		return text === '' ? {} : (JSON.parse(text) as unknown);
	} catch {
		return null;
	}
}
