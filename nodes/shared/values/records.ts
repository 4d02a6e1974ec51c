/** A copy that lacks one field. */
export function without<Fields extends object, Key extends keyof Fields>(
	field: Key,
	fields: Fields,
): Omit<Fields, Key> {
	const copy: Fields & Partial<Pick<Fields, Key>> = { ...fields };
	Reflect.deleteProperty(copy, field);
	return copy;
}
