import type { InTurns, Listed, TurnListing } from '../books';

/** The service names no limit on calls; four at once are not many (docs/services/e-boekhouden.md 8.4). */
const AT_ONCE = 4;

/**
 * What there is to be read of each, in their order, at most four at once; what is null is left out. After one that
 * failed no other is begun.
 */
export async function eachOf<T, Result>(
	given: readonly T[],
	read: (one: T) => Promise<Result | null>,
): Promise<Result[]> {
	const results: (Result | null)[] = [];
	let next = 0;
	let hasFailed = false;
	const line = async () => {
		while (next < given.length && !hasFailed) {
			const place = next++;
			results[place] = await read(given[place] as T).catch((error: unknown) => {
				hasFailed = true;
				throw error;
			});
		}
	};
	const lines = Array.from({ length: Math.min(AT_ONCE, given.length) }, line);
	const ended = await Promise.allSettled(lines);
	const failed = ended.find((one) => one.status === 'rejected');
	if (failed) throw failed.reason;
	return results.filter((result): result is Result => result !== null && result !== undefined);
}

/** The content of those that are wanted, in the order in which they are wanted, and what was not read. */
export async function contentsOf<L extends Listed, T>(
	listed: readonly L[],
	{ wanted, isTimeUp = () => false }: InTurns<L>,
	content: (one: L) => Promise<T | null>,
): Promise<Required<TurnListing<T, L>>> {
	const begun = new Set<L>();
	const found = await eachOf(wanted?.(listed) ?? listed, async (one) => {
		if (isTimeUp()) return null;
		begun.add(one);
		return await content(one);
	});
	return { found, whole: true, unread: listed.filter((one) => !begun.has(one)) };
}
