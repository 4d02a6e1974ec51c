/** A copy that lacks one field. */
export function without<Fields extends object, Key extends keyof Fields>(
	field: Key,
	fields: Fields,
): Omit<Fields, Key> {
	const copy: Fields & Partial<Pick<Fields, Key>> = { ...fields };
	Reflect.deleteProperty(copy, field);
	return copy;
}

/** What anybody may have put into a field. */
export type Unsure = Readonly<Record<string, unknown>>;

/** The records of a list that travelled through a workflow. */
export function recordsIn(given: unknown): Unsure[] {
	if (!Array.isArray(given)) return [];
	return given.filter((one): one is Unsure => typeof one === 'object' && one !== null);
}

/** The fields of what another node or an expression gave; none where it has none. */
export function recordIn(value: unknown): Unsure {
	return typeof value === 'object' && value !== null ? (value as Unsure) : {};
}
