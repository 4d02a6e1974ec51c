/** Each value once, in order; what is the same as JSON is the same. */
export function distinct<T>(values: readonly T[]): T[] {
	return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
