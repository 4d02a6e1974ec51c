import { z } from 'zod';
import { unexpected } from '../../../shared/transport/failure';
import type { Schema } from './answer';
import { operationOf } from './callOf';
import type { Query, Session } from './session';
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
