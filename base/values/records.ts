import type { Told } from './shown';
export function without<Fields extends object, Key extends keyof Fields>(
	field: Key,
	fields: Fields,
): Omit<Fields, Key> {
	const copy: Fields & Partial<Pick<Fields, Key>> = { ...fields };
	Reflect.deleteProperty(copy, field);
	return copy;
}

/** The fields of an object of unknown origin, with any value. */
export type UnknownFields = Readonly<Record<string, unknown>>;

/** True for an object with fields. A list does not count as one. */
export function isRecord(value: unknown): value is UnknownFields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Adds each value to a list: `push(...more)` fails from some 120,000 values on. */
export function addAll<T>(list: T[], more: Iterable<T>): void {
	for (const one of more) list.push(one);
}

/** The highest number of a list of any length; `least` when the list is empty. */
export function highestOf(numbers: Iterable<number>, least = -Infinity): number {
	let highest = least;
	for (const one of numbers) highest = Math.max(highest, one);
	return highest;
}

export function lowestOf(numbers: Iterable<number>, most = Infinity): number {
	let lowest = most;
	for (const one of numbers) lowest = Math.min(lowest, one);
	return lowest;
}

/** The objects in a list that passed through a workflow; anything else in it is left out. */
export function recordsIn(given: unknown): UnknownFields[] {
	if (!Array.isArray(given)) return [];
	return given.filter((one): one is UnknownFields => typeof one === 'object' && one !== null);
}

/** The fields of a value from another node or an expression; empty when it is not an object. */
export function recordIn(value: unknown): UnknownFields {
	return typeof value === 'object' && value !== null ? (value as UnknownFields) : {};
}

/** Each value once, in order; values with the same JSON are the same. */
export function distinct<T>(values: readonly T[]): T[] {
	return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

/** Values grouped by key, in order of appearance; no group is empty. */
export function groupedBy<Value, Key>(
	values: Iterable<Value>,
	keyOf: (value: Value) => Key,
): Map<Key, [Value, ...Value[]]> {
	const groups = new Map<Key, [Value, ...Value[]]>();
	for (const value of values) {
		const key = keyOf(value);
		const group = groups.get(key);
		if (group) group.push(value);
		else groups.set(key, [value]);
	}
	return groups;
}

/** The values of a list that have the highest worth, of which there may be several. */
export function bestOf<Value>(
	values: readonly [Value, ...Value[]],
	worth: (value: Value) => number,
): [Value, ...Value[]] {
	const most = highestOf(values.map(worth));
	const [first = values[0], ...others] = values.filter((value) => worth(value) === most);
	return [first, ...others];
}

/** Records of a list, and whether the list is complete. */
export interface Listing<T> {
	found: readonly T[];
	/** False when the service may have more records than it gives at once. */
	whole: boolean;
}

/** Any value that a field of an item may have. */
export type Json = Told | number | boolean | null | undefined | Json[] | { [field: string]: Json };

/** Remembers the results of a function: one date may be on thousands of lines. */
export function memoized<Given, Value>(of: (given: Given) => Value): (given: Given) => Value {
	const known = new Map<Given, Value>();
	return (given) => {
		const found = known.get(given);
		if (found !== undefined) return found;
		const value = of(given);
		known.set(given, value);
		return value;
	};
}

/** Makes a value for an object at first use, and keeps it as long as the object exists. */
export function memoizedBy<Owner extends object, Value>(
	make: (owner: Owner) => Value,
): (owner: Owner) => Value {
	const kept = new WeakMap<Owner, Value>();
	return (owner) => {
		const value = kept.get(owner) ?? make(owner);
		kept.set(owner, value);
		return value;
	};
}

/** Remembers what a function read; after a failure it reads again. */
export function once<T>(read: () => Promise<T>): () => Promise<T> {
	let kept: Promise<T> | undefined;
	return async () => {
		kept ??= read().catch((error: unknown) => {
			kept = undefined;
			throw error;
		});
		return await kept;
	};
}
