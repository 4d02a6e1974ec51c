import { z } from 'zod';
import { unexpected } from '../../../base/transport/failure';
import type { InTurns, Listed, TurnListing } from '../books';
import { addAll } from '../../../base/values/records';
import type { Schema } from './errors';
import { operationOf, type Query, type Session } from './session';
import { record } from './values';

/** The maximum page size (docs/services/e-boekhouden.md 8.4). */
const PAGE = 2_000;

/** More than any books have: a million records, where pages are not smaller than asked for. */
const MOST_PAGES = 500;

/** A service with a smaller page size than requested uses a round number. */
const ROUND = 100;

export interface ListOptions {
	query?: Query;
	/** The maximum number to read. */
	limit?: number;
}

/** `null` is how an empty list may be written. */
export function listOf<T>(item: Schema<T>) {
	return record({ items: z.array(item).nullable() }).transform(({ items }) => items ?? []);
}

/**
 * A whole list, page by page until one is not full. A shorter page with a round length may be the maximum of the service,
 * so the next page is requested as well. Records that moved to another page meanwhile count once.
 */
export async function readList<T extends { id: string }>(
	session: Pick<Session, 'get' | 'problem'>,
	path: string,
	item: Schema<T>,
	{ query = [], limit = Infinity }: ListOptions = {},
): Promise<T[]> {
	const schema = listOf(item);
	const pages = new Pages<T>();
	for (let offset = 0; offset < limit;) {
		const asked = Math.min(PAGE, limit - offset);
		const paging: Query = [
			['limit', String(asked)],
			['offset', String(offset)],
		];
		const page = await session.get(path, schema, [...query, ...paging]);
		const isLast = page.length === 0 || (page.length < asked && page.length % ROUND !== 0);
		const fresh = pages.add(page);
		// Without this the loop would never end.
		const isSame = isLast ? fresh === 0 && page.length > 0 : fresh * 2 < page.length;
		const why = isSame ? 'samePage' : pages.count > MOST_PAGES ? 'noEnd' : null;
		if (why) throw session.problem({ operation: operationOf('GET', path) }, unexpected(why));
		offset += page.length;
		if (isLast) break;
	}
	return pages.found.slice(0, limit);
}

class Pages<T extends { id: string }> {
	count = 0;
	readonly found: T[] = [];
	private readonly seen = new Set<string>();

	/** The number of records that were on no page before. One without an id can only be compared whole, and may be there twice. */
	add(page: readonly T[]): number {
		this.count += 1;
		const keys = page.map((item) => (item.id === NO_ID ? JSON.stringify(item) : item.id));
		const isFresh = keys.map((key) => !this.seen.has(key));
		addAll(
			this.found,
			page.filter(({ id }, at) => id === NO_ID || isFresh[at]),
		);
		for (const key of keys) this.seen.add(key);
		return isFresh.filter(Boolean).length;
	}
}

/** Of each row of an opening balance (docs/services/e-boekhouden.md 8.5). */
export const NO_ID = '0';

/** No limit on calls is documented; four at once are not many (docs/services/e-boekhouden.md 8.4). */
const AT_ONCE = 4;

/**
 * Reads something for each, in order, at most four at once; null results are left out. After a failure no others are
 * started.
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

/** The content of the wanted records, in that order, and the records that were not read. */
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

/** The content of one record; null when it does not exist. A record with another id, or without one, does not count. */
export async function findById<T extends { id: string }>(
	session: Session,
	resource: string,
	id: string,
	content: Schema<T>,
): Promise<T | null> {
	const path = `${resource}/${id}`;
	const found = await session.find(path, content);
	if (found && found.id !== id)
		throw session.problem({ operation: operationOf('GET', path) }, unexpected('otherShape'));
	return found;
}
