import { hashOfKey, type Seen } from './seen';

/** Of a list of which each record takes a call, what is read now. */
export interface ReadTurn {
	/** The keys of these, what was never read first. */
	wanted: readonly string[];
	/** Where the next turn begins, when these were not reached. */
	next(unread: readonly string[]): string;
}

/** As many as are read in one poll. */
export const MOST_IN_A_TURN = 200;

/**
 * What is new, and of the others those that follow the one that was read last, by their hashes: however long there is between
 * two polls, each has its turn. Losing `at` costs a turn, and no change.
 */
export function readTurn(
	keys: readonly string[],
	seen: Seen | null,
	at: string,
	most = MOST_IN_A_TURN,
): ReadTurn {
	const ordered = [...new Map(keys.map((key) => [hashOfKey(key), key]))].sort(([a], [b]) => (a < b ? -1 : 1));
	if (ordered.length <= most) return { wanted: ordered.map(([, key]) => key), next: () => '' };
	// At the start none is newer than another.
	const isKnown = ([hash]: [string, string]) => seen === null || Object.hasOwn(seen, hash);
	const fresh = ordered.filter((one) => !isKnown(one)).slice(0, most);
	const known = ordered.filter(isKnown);
	const start = known.findIndex(([hash]) => hash > at);
	const rotated = start < 0 ? known : [...known.slice(start), ...known.slice(0, start)];
	const turn = rotated.slice(0, most - fresh.length);
	return {
		wanted: [...fresh, ...turn].map(([, key]) => key),
		next(unread) {
			const left = new Set(unread.map(hashOfKey));
			const stop = turn.findIndex(([hash]) => left.has(hash));
			return (stop < 0 ? turn : turn.slice(0, stop)).at(-1)?.[0] ?? at;
		},
	};
}
