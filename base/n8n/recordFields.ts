import type { UnknownFields } from '../values/records';
import { storableIn } from '../values/text';
import { blank, type Field, type Fields, valueIn, type ValuesOf } from './field';
import { collection } from './fieldTypes';

/**
 * A field for a record that may exist already. A part that is empty, also by an expression, counts as not
 * added: an existing record keeps what it has, and a new one gets its default.
 */
export function recordFields<F extends Fields>(
	shown: Parameters<typeof collection<F>>[0],
): Field<Partial<ValuesOf<F>>> {
	const parts = Object.entries(shown.fields).map(([name, field]) => [name, unlessEmpty(field)] as const);
	const all = collection({ ...shown, fields: Object.fromEntries(parts) });
	return {
		...all,
		read(given, path, saved) {
			const read = all.read(given, path, saved);
			return 'fault' in read ? read : { value: onlyGiven(read.value) as Partial<ValuesOf<F>> };
		},
	};
}

/** Makes the field of a part of a record give undefined when it is empty. */
export function unlessEmpty<Value>(field: Field<Value>): Field<Value | undefined> {
	return blank({
		...field,
		read: (given: unknown, name: string, saved?: unknown) =>
			isEmpty(given) ? { value: undefined } : field.read(given, name, saved),
	});
}

function isEmpty(given: unknown): boolean {
	const value = valueIn(given) ?? '';
	return typeof value === 'string' && storableIn(value) === '';
}

function onlyGiven(values: UnknownFields): UnknownFields {
	return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
