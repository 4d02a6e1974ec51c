import { createHash } from 'node:crypto';
import { groupedBy } from '../values/records';

/** The kind of change in a list of polled records that a trigger reports. */
export type Watch =
	/** A record joined the list. One that leaves and returns is reported again. */
	| 'entered'
	/** A record joined the list for the first time. */
	| 'new'
	/** A record that was known changed its content. */
	| 'changed'
	| 'newOrChanged'
	/** A record left the list. */
	| 'gone';

interface Watched<Item> {
	/** Identifies the record from poll to poll; rows of the workflows have the same key. */
	key: string;
	/**
	 * The fields that are compared for changes. With `gone` nothing is compared: they are what can still be
	 * reported once the record has left.
	 */
	content?: unknown;
	item: Item;
}

export interface Reading<Item> {
	records: readonly Watched<Item>[];
	/** Keys of records that are in the list too, but whose content was not read this time. */
	unread?: readonly string[];
}

interface Comparison<Item> {
	given: Item[];
	/** The state to remember until the next poll. */
	seen: Seen;
	/** True when the state differs from the former one, so that n8n has to store it. */
	isAnotherState: boolean;
	/** The number of records that were never read: a change in one of them cannot be seen yet. */
	unread: number;
}

/**
 * Thrown when a list has more records than can be remembered. Nothing is reported then, because a forgotten
 * record would be reported as new later.
 */
export class TooManyRecords extends Error {
	constructor(readonly count: number) {
		super(`${count} records`);
	}
}

/**
 * The events since the previous reading. At the first reading (`before` is null) there are none, or with
 * `existing` one for each record. A change that was undone between two readings is not seen. @throws
 * TooManyRecords
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
		// A record whose content was never read is not remembered, so that it still counts as new when it is read.
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
		isAnotherState: before === null || !isSameContent(before, seen),
		unread: comparesContent(watch) ? [...now.values()].filter((content) => content === UNKNOWN).length : 0,
	};
}

/** The remembered contents of the records that have left. */
export function contentsGone(before: Seen | null, reading: Reading<unknown>): unknown[] {
	return goneSince(before, reading).map(([, content]) => JSON.parse(content) as unknown);
}

/** The remembered records that are not among the records now, by the hashes of their keys. */
export function goneSince(before: Seen | null, reading: Reading<unknown>): [key: string, content: string][] {
	const now = new Set(reading.records.map(({ key }) => hashOfKey(key)));
	return Object.entries(before ?? {}).filter(([key]) => !now.has(key));
}

/**
 * True for a watch that keeps records that have left in memory: after one truncated list they would otherwise
 * be reported as new.
 */
function keepsGone(watch: Watch): boolean {
	return watch !== 'entered' && watch !== 'gone';
}

function contentOf(watch: Watch, group: readonly Watched<unknown>[]): string {
	if (watch === 'entered' || watch === 'new') return UNKNOWN;
	// The contents of records with the same key count together as one record, in any order.
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

function isSameContent(one: Seen, other: Seen): boolean {
	const entries = Object.entries(other);
	return (
		entries.length === Object.keys(one).length && entries.every(([key, content]) => one[key] === content)
	);
}

/**
 * The memory of a trigger between two polls: the content of each record by the hash of its key. A content is
 * kept as a hash, so that nobody can read a record in it; only with `gone` it is kept as JSON, to be reported
 * later. It is `UNKNOWN` for a record that was not read, or whose content does not matter.
 */
export type Seen = Readonly<Record<string, string>>;

const UNKNOWN = '';

/**
 * Limits the memory of a trigger, because n8n stores all memory of a workflow in one field of its database.
 */
export const MOST_RECORDS = 10_000;

const KEY_LENGTH = 10;
const CONTENT_LENGTH = 6;

/** The hash of a key, which has 60 bits: among 10,000 keys two equal hashes are practically impossible. */
export function hashOfKey(key: string): string {
	return hash(key).slice(0, KEY_LENGTH);
}

function hashOfContent(content: unknown): string {
	return hash(JSON.stringify(content)).slice(0, CONTENT_LENGTH);
}

/**
 * Identifies the settings of a trigger: records that were remembered under other settings are not compared.
 */
export function hashOfQuestion(question: unknown): string {
	return hashOfKey(JSON.stringify(question));
}

function hash(text: string): string {
	return createHash('sha256').update(text).digest('base64url');
}

/** The records of a list to read in this poll, when each record takes a call. */
export interface ReadTurn {
	/** The keys to read; records that were never read come first. */
	wanted: readonly string[];
	/** Gives the place where the next turn begins, when the `unread` keys could not be read in this one. */
	next(unread: readonly string[]): string;
}

/** The maximum number of records that one poll reads, unless `unreadAtOnce` lets it read more. */
const MOST_IN_A_TURN = 200;

interface TurnOptions {
	most?: number;
	/**
	 * Reads every record that was never read in this turn, because its changes cannot be seen before. The
	 * caller has to limit the time.
	 */
	unreadAtOnce?: boolean;
}

/**
 * Chooses the records that this poll reads: new ones first, then the others in order of their hashes,
 * starting after the last one that was read. So each has its turn, however long the time between two polls.
 * When `at` is lost, a turn is repeated, and no change is missed.
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
		// At the first poll no record counts as new, because the trigger knows none yet.
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
