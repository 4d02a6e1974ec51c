import { z } from 'zod';
import { isProblem } from '../../../base/problems/problem';
import { unexpected } from '../../../base/transport/failure';
import type { InTurns, Listed, TurnListing } from '../books';
import { addAll } from '../../../base/values/records';
import type { Schema } from './errors';
import { operationOf, type Query, type Session } from './session';
import { record } from './values';

/** The maximum page size (docs/services/e-boekhouden.md 8.4). */
const PAGE = 2_000;

/*
 * The three limits below have no question in the live day, because a trial account has few records: a large list shows how pages
 * end.
 */

/** The maximum number of pages of a list: a million records, when pages are as large as was asked for. No books have as many. */
const MOST_PAGES = 500;

/** A page with fewer records than this may be the last: no service gives fewer at once. */
const FEWEST = 10;

/**
 * A service without pages would answer the second page with the whole list again. That is only believed of a list that is shorter
 * than this (docs/services/e-boekhouden.md 8.4).
 */
const SHORTEST_PAGE = 100;

export interface ListOptions {
	query?: Query;
	/** The maximum number of records to read; all when left out. */
	limit?: number;
}

/** The schema of a list; an empty one may be written as `null`. */
export function listOf<T>(item: Schema<T>) {
	return record({ items: z.array(item).nullable() }).transform(({ items }) => items ?? []);
}

/** The schema of a page. When no record in it has an id, it is a list of something else. */
function pageOf<T extends { id: string }>(item: Schema<T>) {
	const shape = { items: z.array(item).nullable(), count: z.number().catch(0) };
	return record(shape).transform(({ items, count }, context) => {
		if (!items || items.length === 0 || items.some(({ id }) => id !== ''))
			return { items: items ?? [], count };
		context.addIssue({ code: 'invalid_type', expected: 'number', received: 'undefined', path: ['id'] });
		return z.NEVER;
	});
}

/**
 * Reads a whole list, page by page until one is empty or has only a few records: the service may give fewer
 * at once than were asked for, so a page that is not full proves nothing. Records that moved to another page
 * meanwhile count once.
 */
export async function readList<T extends { id: string }>(
	session: Session,
	path: string,
	item: Schema<T>,
	{ query = [], limit = Infinity }: ListOptions = {},
): Promise<T[]> {
	const schema = pageOf(item);
	const pages = new Pages<T>();
	const problem = (cause: 'noEnd' | 'tooFew') =>
		session.problem({ operation: operationOf('GET', path) }, unexpected(cause));
	let offset = 0;
	/** The number of records in the whole list, when the service counts more than those on the page. */
	let due = 0;
	while (offset < limit) {
		const asked = Math.min(PAGE, limit - offset);
		const paging: Query = [
			['limit', String(asked)],
			['offset', String(offset)],
		];
		const { items: page, count } = await session.get(path, schema, [...query, ...paging]);
		if (page.length === 0) break;
		const before = pages.found.length;
		const isRepeated = pages.add(page) === 'same';
		if (isRepeated && page.length === before && before < SHORTEST_PAGE) break;
		// Without this check, a service that repeats its pages would be read for ever.
		if (isRepeated || pages.count > MOST_PAGES) throw problem('noEnd');
		offset += page.length;
		due = count > page.length ? count : 0;
		if (page.length < FEWEST && offset >= due) break;
	}
	if (offset < Math.min(due, limit)) throw problem('tooFew');
	return pages.found.slice(0, limit);
}

class Pages<T extends { id: string }> {
	count = 0;
	readonly found: T[] = [];
	private readonly seen = new Set<string>();
	private longest = 0;
	private wasOld = false;

	/**
	 * Adds a page to those that were read. A page is the `same` as before when it is as long as any other and mostly known, or
	 * the second in a row with nothing new. A record without an id can only be compared as a whole, and may occur twice.
	 */
	add(page: readonly T[]): 'next' | 'same' {
		this.count += 1;
		const isNumbered = ({ id }: T) => id !== NO_ID && id !== '';
		const keys = page.map((item) => (isNumbered(item) ? item.id : JSON.stringify(item)));
		const isFresh = keys.map((key) => !this.seen.has(key));
		addAll(
			this.found,
			page.filter((item, at) => !isNumbered(item) || isFresh[at]),
		);
		for (const key of keys) this.seen.add(key);
		const fresh = isFresh.filter(Boolean).length;
		const hasTooFewNew = page.length >= this.longest ? fresh * 2 < page.length : fresh === 0 && this.wasOld;
		this.longest = Math.max(this.longest, page.length);
		this.wasOld = fresh === 0;
		return hasTooFewNew ? 'same' : 'next';
	}
}

/** The id that every row of an opening balance has (docs/services/e-boekhouden.md 8.5). */
export const NO_ID = '0';

/**
 * The maximum number of calls at the same time. No limit is documented, and four are not many (docs/services/e-boekhouden.md
 * 8.4).
 */
const AT_ONCE = 4;

/**
 * Reads something for each value, in order, with at most four calls at once; null results are left out. After
 * a failure no further call is started.
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

/**
 * The content of the wanted records, in their order, and the records that were not read, or not completely.
 */
export async function contentsOf<L extends Listed, T>(
	listed: readonly L[],
	{ wanted, isTimeUp = () => false }: InTurns<L>,
	content: (one: L) => Promise<T | null>,
): Promise<Required<TurnListing<T, L>>> {
	const begun = new Set<L>();
	const odd: L[] = [];
	const numbered = listed.filter(({ id }) => id !== '');
	const found = await eachOf(wanted?.(numbered) ?? numbered, async (one) => {
		if (isTimeUp()) return null;
		begun.add(one);
		return await unlessOdd(
			async () => await content(one),
			() => void odd.push(one),
		);
	});
	return {
		found,
		whole: true,
		unread: numbered.filter((one) => !begun.has(one)),
		odd: [...listed.filter(({ id }) => id === ''), ...odd],
	};
}

/** The content of a record in a list, or `otherwise` when it cannot be read completely. */
export async function unlessOdd<T, Other>(
	read: () => Promise<T>,
	otherwise: () => Other,
): Promise<T | Exclude<Other, void> | null> {
	return await read().catch((error: unknown) => {
		if (!isProblem(error) || error.facts.problem.code !== 'answerUnexpected') throw error;
		return (otherwise() ?? null) as Exclude<Other, void> | null;
	});
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
