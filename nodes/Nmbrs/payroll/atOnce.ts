/**
 * Our choice: Nmbrs slows down who calls too often, and the calls of others count as well
 * (docs/services/nmbrs.md 5).
 */
export const MOST_AT_ONCE = 4;

/**
 * What comes of each, in their order, several at once. After one that did not work they are done one by one until one works
 * again: a service that is in trouble is not asked four times for what one call can tell. `worked` gives null where nothing
 * was asked.
 */
export async function severalAtOnce<T, Result>(
	given: readonly T[],
	work: (one: T) => Promise<Result>,
	worked: (result: Result) => boolean | null,
): Promise<Result[]> {
	const results: Result[] = [];
	const open = new Set<Promise<void>>();
	let width = 1;
	for (const [index, one] of given.entries()) {
		const done = work(one).then((result) => {
			results[index] = result;
			const isWell = worked(result);
			if (isWell !== null) width = isWell ? MOST_AT_ONCE : 1;
			open.delete(done);
		});
		open.add(done);
		while (open.size >= width) await Promise.race(open);
	}
	await Promise.all(open);
	return results;
}
