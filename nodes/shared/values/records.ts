/** A copy that lacks one field. */
export function without<Fields extends object, Key extends keyof Fields>(
	field: Key,
	fields: Fields,
): Omit<Fields, Key> {
	const copy: Fields & Partial<Pick<Fields, Key>> = { ...fields };
	Reflect.deleteProperty(copy, field);
	return copy;
}

/** The fields of what another node or an expression gave; none where it has none. */
export function recordIn(value: unknown): Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
