/** Elements of a list that may be absent, nil or hold nil entries. */
export function list<T>(elements: (T | null)[] | null | undefined): T[] {
	return (elements ?? []).filter((element): element is T => element !== null && element !== undefined);
}
