/** A copy of plain data; `structuredClone` takes many times as long, at every reset, and building it field by field four times. */
export function copyOf<T>(value: T): T {
	if (Array.isArray(value)) return value.map(copyOf) as T;
	if (typeof value !== 'object' || value === null) return value;
	const copy = { ...value };
	for (const name in copy) if (typeof copy[name] === 'object') copy[name] = copyOf(copy[name]);
	return copy;
}
