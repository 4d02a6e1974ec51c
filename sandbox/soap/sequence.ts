import { pathOf, tag } from './xml';
import type { XmlElement } from './xml';
import type { Reading, ValueOf, XmlType } from './xmlType';

/** The elements of an xs:sequence, in its order. */
export type Fields = Record<string, XmlType<unknown>>;

export type ValuesOf<F extends Fields> = { [Name in keyof F]: ValueOf<F[Name]> };

/** The .NET defaults of all fields. */
export function absentValues<F extends Fields>(fields: F): ValuesOf<F> {
	const entries = Object.entries(fields).map(([name, type]) => [name, type.absent()]);
	return Object.fromEntries(entries) as ValuesOf<F>;
}

/**
 * Reads the children of an element in the order of the schema. Elements that are late, repeated, unknown or in another
 * namespace are silently dropped (docs/services/e-boekhouden.md 1.1).
 */
export function readFields<F extends Fields>(fields: F, element: XmlElement, reading: Reading): ValuesOf<F> {
	const names = Object.keys(fields);
	const values: Record<string, unknown> = absentValues(fields);
	let next = 0;
	for (const child of element.children) {
		const index = child.namespace === reading.namespace ? names.indexOf(child.name) : -1;
		const type = fields[child.name];
		if (index < next || !type) {
			reading.ignored.push(pathOf(child));
			continue;
		}
		values[child.name] = type.read(child, reading);
		next = index + 1;
	}
	return values as ValuesOf<F>;
}

export function writeFields<F extends Fields>(fields: F, values: ValuesOf<F>): string {
	return Object.entries(fields)
		.map(([name, type]) => type.write(name, values[name]))
		.join('');
}

/** A complex type: a class in .NET, therefore null when absent. */
export function sequence<F extends Fields>(fields: F): XmlType<ValuesOf<F> | undefined> {
	return {
		absent: () => undefined,
		read: (element, reading) => readFields(fields, element, reading),
		write: (name, values) => (values === undefined ? '' : tag(name, writeFields(fields, values))),
	};
}

/** An ArrayOf… type: the wrapper element with any number of items of one name. */
export function list<Item>(itemName: string, type: XmlType<Item | undefined>): XmlType<Item[] | undefined> {
	return {
		absent: () => undefined,
		read(element, reading) {
			const items: Item[] = [];
			for (const child of element.children) {
				const known = child.name === itemName && child.namespace === reading.namespace;
				const item = known ? type.read(child, reading) : undefined;
				if (item === undefined) reading.ignored.push(pathOf(child));
				else items.push(item);
			}
			return items;
		},
		write: (name, items) =>
			items === undefined ? '' : tag(name, items.map((item) => type.write(itemName, item)).join('')),
	};
}
