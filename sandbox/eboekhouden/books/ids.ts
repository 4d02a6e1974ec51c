/** One more than the greatest. */
export function nextId(items: readonly { id?: number }[]): number {
	return items.reduce((greatest, { id = 0 }) => Math.max(greatest, id), 0) + 1;
}

/** The items, each with an id from now on: those without one get the next. */
export function identified<Item extends { id?: number }>(
	items: readonly Item[],
	first: number,
): (Item & { id: number })[] {
	let next = Math.max(first, nextId(items));
	return items.map((item) => Object.assign(item, { id: item.id ?? next++ }));
}
