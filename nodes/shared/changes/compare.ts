import { createHash } from 'node:crypto';
import { groupedBy } from '../values/records';

/** What of records is an event. */
export type Watch =
	/** It came among the records; what leaves them may come again. */
	| 'entered'
	/** It is there for the first time. */
	| 'new'
	/** It was there, and is another now. */
	| 'changed'
	| 'newOrChanged'
	/** It is not among the records any more. */
	| 'left';

interface Watched<Item> {
	/** That of the rows of the workflows, by which a record stays the same record. */
	key: string;
	/** What counts as its content; of `left` all that is told of it when it is gone. */
	content?: unknown;
	item: Item;
}

export interface Reading<Item> {
	records: readonly Watched<Item>[];
	/** Keys of what is there too, but was not read now. */
	unread?: readonly string[];
}

interface Comparison<Item> {
	given: Item[];
	/** What is remembered from now on. */
	seen: Seen;
	/** Whether that is anything else than before: then n8n has to keep it. */
	isOther: boolean;
}

/** More records than can be remembered. None is told rather than old ones as new ones. */
export class TooManyRecords extends Error {
	constructor(readonly count: number) {
		super(`${count} records`);
	}
}

/**
 * What happened since. `before` is null at the first reading, which gives nothing, or all that is there already. What cannot
 * be told by comparing two readings is not told: what was done and undone again in between.
 * @throws TooManyRecords
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
		// What was never told stays new until it is read.
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
		isOther: before === null || !isSame(before, seen),
	};
}

/** What was told of records that have left: their contents as they were remembered. */
export function leftSince(before: Seen | null, reading: Reading<unknown>): unknown[] {
	return goneSince(before, reading).map(([, content]) => JSON.parse(content) as unknown);
}

/** What was known and is not among the records, by the hashes of their keys. */
export function goneSince(before: Seen | null, reading: Reading<unknown>): [key: string, content: string][] {
	const now = new Set(reading.records.map(({ key }) => hashOfKey(key)));
	return Object.entries(before ?? {}).filter(([key]) => !now.has(key));
}

/** A list that is once too short does not make all that it lacked new. */
function keepsGone(watch: Watch): boolean {
	return watch !== 'entered' && watch !== 'left';
}

function contentOf(watch: Watch, group: readonly Watched<unknown>[]): string {
	if (watch === 'entered' || watch === 'new') return UNKNOWN;
	// Records that share a key are one: which of them comes first says nothing.
	if (watch === 'left') return group.map(({ content }) => JSON.stringify(content)).sort()[0] ?? UNKNOWN;
	return hashOfContent(group.map(({ content }) => JSON.stringify(content)).sort());
}

function eventOf(watch: Watch, before: Seen | null, existing: boolean) {
	return (key: string, content: string): boolean => {
		if (watch === 'left') return false;
		if (before === null) return existing;
		const known = before[key];
		if (known === undefined) return watch !== 'changed';
		const isWatched = watch === 'changed' || watch === 'newOrChanged';
		return isWatched && known !== UNKNOWN && known !== content;
	};
}

function isSame(one: Seen, other: Seen): boolean {
	const entries = Object.entries(other);
	return (
		entries.length === Object.keys(one).length && entries.every(([key, content]) => one[key] === content)
	);
}

/**
 * What is remembered of records between two polls: by the hash of its key, the hash of its content. Nothing of a record can
 * be read in it. `UNKNOWN` where a record was there but was not read, or where its content does not count.
 */
export type Seen = Readonly<Record<string, string>>;

const UNKNOWN = '';

/** n8n keeps all that it remembers of a workflow in one field of its database. */
export const MOST_RECORDS = 10_000;

const KEY_LENGTH = 10;
const CONTENT_LENGTH = 6;

/** Of 10,000 keys no two are the same by accident: these are 60 bits. */
export function hashOfKey(key: string): string {
	return hash(key).slice(0, KEY_LENGTH);
}

function hashOfContent(content: unknown): string {
	return hash(JSON.stringify(content)).slice(0, CONTENT_LENGTH);
}

/** What settings ask for: what was remembered for others is not compared. */
export function hashOfQuestion(question: unknown): string {
	return hashOfKey(JSON.stringify(question));
}

function hash(text: string): string {
	return createHash('sha256').update(text).digest('base64url');
}

/** Of a list of which each record takes a call, what is read now. */
export interface ReadTurn {
	/** The keys of these, what was never read first. */
	wanted: readonly string[];
	/** Where the next turn begins, when these were not reached. */
	next(unread: readonly string[]): string;
}

/** As many as are read in one poll. */
const MOST_IN_A_TURN = 200;

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
