import { createHash } from 'node:crypto';
import { groupedBy } from '../values/records';

/** Which change of the records is an event. */
export type Watch =
	/** It appeared among the records; records that leave may appear again. */
	| 'entered'
	/** It appeared for the first time. */
	| 'new'
	/** It existed, and its content changed. */
	| 'changed'
	| 'newOrChanged'
	/** It is no longer among the records. */
	| 'gone';

interface Watched<Item> {
	/** Identifies the record from poll to poll; rows of the workflows have the same key. */
	key: string;
	/** What counts as its content; with `gone`, all fields that are reported after it was deleted. */
	content?: unknown;
	item: Item;
}

export interface Reading<Item> {
	records: readonly Watched<Item>[];
	/** Keys of records that exist too, but were not read this time. */
	unread?: readonly string[];
}

interface Comparison<Item> {
	given: Item[];
	/** What to remember from now on. */
	seen: Seen;
	/** Whether it differs from before: then n8n has to store it. */
	isAnotherState: boolean;
	/** The number of records that were never read: a change in one of them cannot be seen yet. */
	unread: number;
}

/** More records than can be remembered. Reports none, because otherwise old ones would be reported as new. */
export class TooManyRecords extends Error {
	constructor(readonly count: number) {
		super(`${count} records`);
	}
}

/**
 * The events since the last reading. `before` is null at the first reading, which gives nothing, or everything that exists
 * already.
 * A change that was undone between two readings is not seen. @throws TooManyRecords
 */
export function compare<Item>(
	watch: Watch,
	before: Seen | null,
	reading: Reading<Item>,
	existing = false,
): Comparison<Item> {
	const groups = groupedBy(reading.records, ({ key }) => hashOfKey(key));
	const now = new Map([...groups].map(([key, group]) => [key, contentOf(watch, group)]));
	for (const key of (reading.unread ?? []).map(hashOfKey)) {
		if (now.has(key)) continue;
		const known = before?.[key] ?? (before || existing ? undefined : UNKNOWN);
		// A record that was never reported stays new until it is read.
		if (known !== undefined) now.set(key, known);
	}
	if (now.size > MOST_RECORDS) throw new TooManyRecords(now.size);
	const isEvent = eventOf(watch, before, existing);
	const given = [...groups].filter(([key]) => isEvent(key, now.get(key) ?? UNKNOWN));
	const gone = Object.entries(before ?? {}).filter(([key]) => !now.has(key));
	const seen = Object.fromEntries([
		...now,
		...(keepsGone(watch) ? gone.slice(0, MOST_RECORDS - now.size) : []),
	]);
	return {
		given: given.flatMap(([, group]) => group.map(({ item }) => item)),
		seen,
		isAnotherState: before === null || !isSame(before, seen),
		unread: comparesContent(watch) ? [...now.values()].filter((content) => content === UNKNOWN).length : 0,
	};
}

/** The records that have left: their contents as they were remembered. */
export function contentsGone(before: Seen | null, reading: Reading<unknown>): unknown[] {
	return goneSince(before, reading).map(([, content]) => JSON.parse(content) as unknown);
}

/** The remembered records that are not among the records now, by the hashes of their keys. */
export function goneSince(before: Seen | null, reading: Reading<unknown>): [key: string, content: string][] {
	const now = new Set(reading.records.map(({ key }) => hashOfKey(key)));
	return Object.entries(before ?? {}).filter(([key]) => !now.has(key));
}

/** Keeps records that have left: after one list that was too short, they would be reported as new again. */
function keepsGone(watch: Watch): boolean {
	return watch !== 'entered' && watch !== 'gone';
}

function contentOf(watch: Watch, group: readonly Watched<unknown>[]): string {
	if (watch === 'entered' || watch === 'new') return UNKNOWN;
	// Records with the same key count as one: their order means nothing.
	if (watch === 'gone') return group.map(({ content }) => JSON.stringify(content)).sort()[0] ?? UNKNOWN;
	return hashOfContent(group.map(({ content }) => JSON.stringify(content)).sort());
}

function eventOf(watch: Watch, before: Seen | null, existing: boolean) {
	return (key: string, content: string): boolean => {
		if (watch === 'gone') return false;
		if (before === null) return existing;
		const known = before[key];
		if (known === undefined) return watch !== 'changed';
		return comparesContent(watch) && known !== UNKNOWN && known !== content;
	};
}

function comparesContent(watch: Watch): boolean {
	return watch === 'changed' || watch === 'newOrChanged';
}

function isSame(one: Seen, other: Seen): boolean {
	const entries = Object.entries(other);
	return (
		entries.length === Object.keys(one).length && entries.every(([key, content]) => one[key] === content)
	);
}

/**
 * What is remembered of records between two polls: the hash of each content by the hash of its key, so that nobody can read a
 * record in it. `UNKNOWN` for a record that exists but was not read, or whose content does not count.
 */
export type Seen = Readonly<Record<string, string>>;

const UNKNOWN = '';

/** n8n stores everything that it remembers of a workflow in one field of its database. */
export const MOST_RECORDS = 10_000;

const KEY_LENGTH = 10;
const CONTENT_LENGTH = 6;

/** 60 bits: among 10,000 keys an accidental duplicate is practically impossible. */
export function hashOfKey(key: string): string {
	return hash(key).slice(0, KEY_LENGTH);
}

function hashOfContent(content: unknown): string {
	return hash(JSON.stringify(content)).slice(0, CONTENT_LENGTH);
}

/** Identifies the settings: what was remembered under other settings is not compared. */
export function hashOfQuestion(question: unknown): string {
	return hashOfKey(JSON.stringify(question));
}

function hash(text: string): string {
	return createHash('sha256').update(text).digest('base64url');
}

/** Which records of a list are read now, when each takes a call. */
export interface ReadTurn {
	/** The keys to read; first those of records that were never read. */
	wanted: readonly string[];
	/** Where the next turn begins, when these were not read. */
	next(unread: readonly string[]): string;
}

/** The maximum that is read in one poll, except for records of which nothing is known yet. */
const MOST_IN_A_TURN = 200;

interface TurnOptions {
	most?: number;
	/** Reads all records that were never read at once: their changes cannot be seen before. Needs a limit on the time. */
	unreadAtOnce?: boolean;
}

/**
 * New records first, then the others in order of their hashes, from the one after the last that was read: each has its turn,
 * however long the time between two polls. When `at` is lost, a turn is repeated, and no change is missed.
 */
export function readTurn(
	keys: readonly string[],
	seen: Seen | null,
	at: string,
	{ most = MOST_IN_A_TURN, unreadAtOnce = false }: TurnOptions = {},
): ReadTurn {
	const ordered = [...new Map(keys.map((key) => [hashOfKey(key), key]))].sort(([a], [b]) => (a < b ? -1 : 1));
	if (ordered.length <= most) return { wanted: ordered.map(([, key]) => key), next: () => '' };
	const isKnown = ([hash]: [string, string]) =>
		// At the start no record is newer than another.
		unreadAtOnce ? (seen?.[hash] ?? UNKNOWN) !== UNKNOWN : seen === null || Object.hasOwn(seen, hash);
	const fresh = ordered.filter((one) => !isKnown(one)).slice(0, unreadAtOnce ? undefined : most);
	const known = ordered.filter(isKnown);
	const start = known.findIndex(([hash]) => hash > at);
	const rotated = start < 0 ? known : [...known.slice(start), ...known.slice(0, start)];
	const turn = rotated.slice(0, Math.max(0, most - fresh.length));
	return {
		wanted: [...fresh, ...turn].map(([, key]) => key),
		next(unread) {
			const missed = new Set(unread.map(hashOfKey));
			const stop = turn.findIndex(([hash]) => missed.has(hash));
			return (stop < 0 ? turn : turn.slice(0, stop)).at(-1)?.[0] ?? at;
		},
	};
}
