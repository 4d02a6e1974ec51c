import type { Fields, ServiceDescription, Types } from './description';

/**
 * An answer as its table describes it. `soap` passes on whatever it finds: text where a list should be would read as
 * no entries, an element where text should be as an object. What the table does not know stays as it is.
 * @throws TypeError when the answer has another shape
 */
export function inShape<R extends object>(
	description: ServiceDescription,
	operation: string,
	response: R,
): R {
	const fields = description.operations[operation]?.response ?? {};
	return elementsOf(response, fields, description.types, `${operation}Response`) as R;
}

function elementsOf(value: unknown, fields: Fields, types: Types, path: string): object {
	if (!isObject(value) || '$value' in value) throw new TypeError(`${path} holds text`);
	const known = Object.entries(fields).filter(([name]) => Object.hasOwn(value, name));
	const checked = known.map(([name, type]) => [name, elementOf(value[name], type, types, `${path}.${name}`)]);
	return { ...value, ...Object.fromEntries(checked) };
}

function elementOf(value: unknown, type: string, types: Types, path: string): unknown {
	const bare = type.replace(/(\[\]|\?)$/, '');
	if (Array.isArray(value)) {
		if (!type.endsWith('[]')) throw new TypeError(`${path} is there more than once`);
		return value.map((entry) => elementOf(entry, bare, types, path));
	}
	if (value === null) return null;
	const fields = types[bare];
	return fields ? elementsOf(value, fields, types, path) : textOf(value, path);
}

/** With attributes, `soap` makes an object of a text. */
function textOf(value: unknown, path: string): string {
	if (typeof value === 'string') return value;
	if (!isObject(value) || Object.keys(value).some((key) => key !== 'attributes' && key !== '$value'))
		throw new TypeError(`${path} holds elements`);
	return typeof value.$value === 'string' ? value.$value : '';
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}
