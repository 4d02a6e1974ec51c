import { z } from 'zod';
import { unexpected } from '../../../shared/transport/failure';
import type { InTurns, Listed, TurnListing } from '../books';
import type { Schema } from './errors';
import { operationOf, type Query, type Session } from './session';
import { record } from './values';

/** As many as a page can have (docs/services/e-boekhouden.md 8.4). */
const PAGE = 2_000;

/** Whoever keeps pages shorter than is asked for takes a round number. */
const ROUND = 100;

export interface ListOptions {
	query?: Query;
	/** No more than these are asked for. */
	limit?: number;
}

/** `null` is how an empty list may be written. */
export function listOf<T>(item: Schema<T>) {
	return record({ items: z.array(item).nullable() }).transform(({ items }) => items ?? []);
}

/**
 * A whole list, page by page until one is not full. A shorter one of a round length may be all that the service gives
 * at once, whatever was asked for, so that the next is asked for as well. What moved to another page meanwhile counts once.
 */
export async function readList<T extends { id: string }>(
	session: Session,
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
		// It would go on for ever.
		if (!pages.add(page))
			throw session.problem({ operation: operationOf('GET', path) }, unexpected('samePage'));
		offset += page.length;
		if (page.length === 0 || (page.length < asked && page.length % ROUND !== 0)) break;
	}
	return pages.found.slice(0, limit);
}

class Pages<T extends { id: string }> {
	readonly found: T[] = [];
	private readonly ids = new Set<string>();

	/** False when there is nothing new on a page, although there is something on it. */
	add(page: readonly T[]): boolean {
		const fresh = page.filter(({ id }) => id === NO_ID || !this.ids.has(id));
		for (const item of fresh) {
			this.ids.add(item.id);
			this.found.push(item);
		}
		const isOpening = page.length > 0 && page.every(({ id }) => id === NO_ID);
		if (isOpening && page.length >= PAGE) return false;
		return fresh.length > 0 || page.length === 0;
	}
}

/** Of each row of an opening balance (docs/services/e-boekhouden.md 8.5). */
export const NO_ID = '0';

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

/** The content of one record; null when it is not there. What has another id, or none, is not taken for it. */
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

/** What is read when it is first needed, and kept for the connection; what failed is read again. */
export function once<T>(read: () => Promise<T>): () => Promise<T> {
	let kept: Promise<T> | undefined;
	return async () => {
		kept ??= read().catch((error: unknown) => {
			kept = undefined;
			throw error;
		});
		return await kept;
	};
}
