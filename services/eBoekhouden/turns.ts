import { codeKey } from '../../base/values/text';
import { groupedBy, highestOf } from '../../base/values/records';
import type { Listed } from './books';

/** The records of a long list that are read in one turn, because each takes a call. */
interface Turn<L extends Listed> {
	wanted: readonly L[];
	/**
	 * The number of hours within which each record is read once, with a run every quarter of an hour; 0 when
	 * all are read now.
	 */
	hours: number;
}

/** The maximum number of records that are read in one turn. */
const MOST = 200;
/** The part of a turn for the newest records, which have the highest ids; they get more if there is room. */
const FOR_NEWEST = 1 / 16;
const NEWEST_AT_MOST = 1 / 4;
/**
 * The maximum number of records with the same code that are read: the first few show that there are several.
 */
const SAME_CODE_AT_MOST = 10;

/**
 * The numbers of turns for a list; a longer list needs more. 104 quarters of an hour are a day and a run or
 * two that failed. Each number divides the last, so that the turn of a record among all turns gives its turn
 * here, and no record is skipped when a list grows or shrinks.
 */
const NUMBERS_OF_TURNS = [2, 4, 8, 13, 16, 26, 32, 52, 64, 104, 128, 208, 416, 832, 1_664];
const ALL_TURNS = 1_664;

const MINUTES = 15;

/** The number of quarters of an hour since a fixed moment, so that no state is needed. */
export function quarterOf(time: Date): number {
	return Math.floor(time.getTime() / (MINUTES * 60_000));
}

/**
 * Chooses the records to read by the clock alone: the newest, and those whose turn it is. Records with the
 * same code share a turn, because one alone would hide that there are two.
 */
export function turnOf<L extends Listed>(listed: readonly L[], time: number, most = MOST): Turn<L> {
	const quarter = movedDaily(time);
	if (listed.length <= most) return { wanted: listed, hours: 0 };
	const groups = [...groupedBy(listed, ({ code }) => codeKey(code))].map(([key, records]) => ({
		turn: turnOfCode(key),
		records: records.slice(0, SAME_CODE_AT_MOST),
	}));
	const room = most - Math.floor(most * FOR_NEWEST);
	const count = numberOfTurns(groups, room);
	const isNow = ({ turn }: Group<L>) => turn % count === quarter % count;
	const now = rotated(groups.filter(isNow), Math.floor(quarter / count) * (most - room));
	const newest = newestOf(groups, new Set(now), Math.min(most - sizeOf(now), most * NEWEST_AT_MOST));
	return {
		wanted: [...newest, ...now].flatMap(({ records }) => records).slice(0, most),
		hours: hoursOf(count),
	};
}

const DAY = 96;

/**
 * The turn for a quarter of an hour. One turn comes twice around midnight, so that the run of each morning, whose mail reports
 * what is wrong, has another turn every day.
 */
function movedDaily(quarter: number): number {
	return quarter - Math.floor(quarter / DAY);
}

/** The hours that this number of turns takes; around midnight one turn comes twice. */
function hoursOf(turns: number): number {
	return Math.ceil(((turns + Math.floor(turns / (DAY - 1)) + 1) * MINUTES) / 60);
}

/** The records of a list that have the same code. */
interface Group<L> {
	turn: number;
	records: readonly L[];
}

/** The smallest number of turns with which no turn is too long. */
function numberOfTurns<L>(groups: readonly Group<L>[], room: number): number {
	return NUMBERS_OF_TURNS.find((count) => highestOf(sizesOf(groups, count)) <= room) ?? ALL_TURNS;
}

function sizesOf<L>(groups: readonly Group<L>[], count: number): number[] {
	const sizes = Array.from({ length: count }, () => 0);
	for (const { turn, records } of groups) sizes[turn % count] = (sizes[turn % count] ?? 0) + records.length;
	return sizes;
}

/** Begins a list elsewhere in each cycle, so that when time is up, other records wait each time. */
function rotated<T>(given: readonly T[], by: number): T[] {
	const start = by % Math.max(1, given.length);
	return [...given.slice(start), ...given.slice(0, start)];
}

function newestOf<L extends Listed>(
	groups: readonly Group<L>[],
	without: ReadonlySet<Group<L>>,
	most: number,
): Group<L>[] {
	const newest: Group<L>[] = [];
	let left = most;
	const ids = new Map(groups.map((group) => [group, highestOf(group.records.map(({ id }) => numberOf(id)))]));
	const idOf = (group: Group<L>) => ids.get(group) ?? 0;
	for (const group of groups.filter((one) => !without.has(one)).sort((a, b) => idOf(b) - idOf(a))) {
		if (left <= 0) break;
		if (group.records.length > left) continue;
		newest.push(group);
		left -= group.records.length;
	}
	return newest;
}

function numberOf(id: string): number {
	return /^\d{1,15}$/.test(id) ? Number(id) : 0;
}

function sizeOf<L>(groups: readonly Group<L>[]): number {
	return groups.reduce((size, { records }) => size + records.length, 0);
}

/**
 * The turn of a code among all turns. The hash spreads similar codes evenly (FNV-1a, mixed as in
 * MurmurHash3).
 */
function turnOfCode(key: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return ((hash ^ (hash >>> 16)) >>> 0) % ALL_TURNS;
}
