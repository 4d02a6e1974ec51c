import {
	compare,
	hashOfKey,
	contentsGone,
	MOST_RECORDS,
	readTurn,
	TooManyRecords,
	type Seen,
	type Watch,
} from '../../../base/changes/compare';
import { Random } from '../../prove/random';
import { runs } from '../../support/runs';

/** The records of an account at one moment: their content by their key. */
type World = Map<string, number>;

const KEYS = ['a', 'b', 'c', 'd', 'e', 'f'];
const HISTORIES = runs(10);
const POLLS = 20;

function step(world: World, random: () => number): World {
	const next = new Map(world);
	for (const key of KEYS) {
		const chance = random();
		if (chance < 0.15) next.set(key, Math.floor(random() * 4));
		else if (chance < 0.25) next.delete(key);
	}
	return next;
}

function readingOf(world: World) {
	return { records: [...world].map(([key, content]) => ({ key, content, item: key })) };
}

/**
 * What a poll must give, said without hashes: of all polls before that did not fail, the last one in which something was known
 * of a record.
 */
class Expected {
	private known: World | null = null;
	private ever: World = new Map();

	constructor(private readonly watch: Watch) {}

	poll(now: World): string[] {
		const before = this.known;
		const ever = new Map(this.ever);
		this.known = now;
		for (const [key, content] of now) this.ever.set(key, content);
		if (before === null) return [];
		if (this.watch === 'gone') return [...before.keys()].filter((key) => !now.has(key));
		return [...now].filter(([key, content]) => this.isEvent(key, content, before, ever)).map(([key]) => key);
	}

	private isEvent(key: string, content: number, before: World, ever: World): boolean {
		if (this.watch === 'entered') return !before.has(key);
		if (this.watch === 'new') return !ever.has(key);
		if (!ever.has(key)) return this.watch === 'newOrChanged';
		return ever.get(key) !== content;
	}
}

/** n8n: a poll changes what is remembered only when it hands something over, and n8n may die after each. */
class Remembering {
	private stored: string | null = null;
	private memory: Seen | null = null;

	constructor(private readonly watch: Watch) {}

	poll(now: World): string[] {
		const reading = {
			records: readingOf(now).records.map((one) => ({
				...one,
				content: this.watch === 'gone' ? one.key : one.content,
			})),
		};
		const gone = this.watch === 'gone' ? (contentsGone(this.memory, reading) as string[]) : [];
		const { given, seen, isAnotherState } = compare(this.watch, this.memory, reading);
		if (isAnotherState) {
			this.memory = seen;
			this.stored = JSON.stringify(seen);
		} else if (given.length + gone.length > 0) throw new Error('given, and not kept');
		return [...given, ...gone];
	}

	die(): void {
		this.memory = this.stored === null ? null : (JSON.parse(this.stored) as Seen);
	}
}

describe.each<Watch>(['entered', 'new', 'changed', 'newOrChanged', 'gone'])('%s', (watch) => {
	test('any history, with n8n dying in between: each event is given in the poll that can see it, and no other', () => {
		for (let seed = 1; seed <= HISTORIES; seed++) {
			const numbers = new Random(seed);
			const random = () => numbers.next();
			const [expected, remembering] = [new Expected(watch), new Remembering(watch)];
			let world: World = step(new Map(), random);
			for (let poll = 0; poll < POLLS; poll++) {
				if (random() < 0.3) remembering.die();
				const got = remembering.poll(world).sort();
				const due = expected.poll(world).sort();
				if (got.join() !== due.join()) expect([seed, poll, got]).toEqual([seed, poll, due]);
				world = step(world, random);
			}
		}
	});

	test('the first reading gives nothing, or all that is there', () => {
		const world = new Map([
			['a', 1],
			['b', 2],
		]);
		expect(compare(watch, null, readingOf(world)).given).toEqual([]);
		const all = compare(watch, null, readingOf(world), true).given;
		expect(all).toEqual(watch === 'gone' ? [] : ['a', 'b']);
	});

	test('what was there but could not be read at the start is not new when it is read later', () => {
		const { seen } = compare(watch, null, { records: [], unread: ['a'] });
		expect(compare(watch, seen, readingOf(new Map([['a', 1]]))).given).toEqual([]);
	});

	test('more than can be remembered: nothing is told', () => {
		const many = new Map(Array.from({ length: MOST_RECORDS + 1 }, (_, index) => [`key ${index}`, index]));
		expect(() => compare(watch, {}, readingOf(many))).toThrow(TooManyRecords);
		many.delete('key 0');
		expect(Object.keys(compare(watch, null, readingOf(many)).seen)).toHaveLength(MOST_RECORDS);
	});
});

test('what was never given, since it could not be read, stays new', () => {
	const { seen } = compare('newOrChanged', {}, { records: [], unread: ['a'] });
	expect(compare('newOrChanged', seen, readingOf(new Map([['a', 1]]))).given).toEqual(['a']);
});

test('what is gone makes room for what is there, and for nothing else', () => {
	const first = Array.from({ length: MOST_RECORDS }, (_, index) => [`old ${index}`, 0] as const);
	const { seen } = compare('new', null, readingOf(new Map(first)));
	const after = compare('new', seen, readingOf(new Map([['fresh', 1], ...first.slice(5)])));
	expect(after.given).toEqual(['fresh']);
	expect(Object.keys(after.seen)).toHaveLength(MOST_RECORDS);
	// A list that is short once makes nothing new.
	const short = compare('new', after.seen, readingOf(new Map()));
	expect(compare('new', short.seen, readingOf(new Map(first.slice(5)))).given).toEqual([]);
});

test('records that share a key are one, whatever their order', () => {
	const records = [
		{ key: 'a', content: 1, item: 'one' },
		{ key: 'a', content: 2, item: 'two' },
	];
	const { seen } = compare('newOrChanged', null, { records });
	expect(compare('newOrChanged', seen, { records: [...records].reverse() }).isAnotherState).toBe(false);
	const other = [...records.slice(0, 1), { key: 'a', content: 3, item: 'three' }];
	expect(compare('newOrChanged', seen, { records: other }).given).toEqual(['one', 'three']);
});

test('nothing of a record can be read in what is remembered, and it is small', () => {
	const record = { key: 'D10001', content: { name: 'J. Jansen', iban: 'NL91ABNA0417164300' }, item: {} };
	const { seen } = compare('newOrChanged', null, { records: [record] });
	expect(JSON.stringify(seen)).not.toMatch(/D10001|Jansen|NL91/);
	expect(JSON.stringify(seen).length).toBeLessThan(25);
});

describe('turns', () => {
	const keys = Array.from({ length: 1000 }, (_, index) => `R${index}`);
	const all = Object.fromEntries(keys.map((key) => [hashOfKey(key), 'x']));

	test('each is read once in as many polls as there are turns, however long there is between them', () => {
		let at = '';
		const read: string[] = [];
		for (let poll = 0; poll < 10; poll++) {
			const turn = readTurn(keys, all, at, { most: 100 });
			read.push(...turn.wanted);
			at = turn.next([]);
		}
		expect([...read].sort()).toEqual([...keys].sort());
	});

	test('what is new comes first, and what was not reached comes the next time', () => {
		const turn = readTurn(['NEW', ...keys], all, '', { most: 100 });
		expect(turn.wanted[0]).toBe('NEW');
		expect(turn.wanted).toHaveLength(100);
		const unread = turn.wanted.slice(50);
		expect(readTurn(keys, all, turn.next(unread), { most: 100 }).wanted[0]).toBe(unread[0]);
		expect(turn.next(turn.wanted)).toBe('');
	});

	test('what the first poll read is not read again by the second', () => {
		const first = readTurn(keys, null, '', { most: 100 });
		const second = readTurn(keys, all, first.next([]), { most: 100 });
		expect(second.wanted.filter((key) => first.wanted.includes(key))).toEqual([]);
	});

	test('all that were never read are read at once where that is wanted, and then those whose turn it is', () => {
		const options = { most: 100, unreadAtOnce: true };
		expect(readTurn(keys, null, '', options).wanted).toHaveLength(1000);
		const some = Object.fromEntries(keys.map((key, at) => [hashOfKey(key), at < 50 ? '' : 'x']));
		const { wanted } = readTurn(keys, some, '', options);
		expect(wanted.slice(0, 50).sort()).toEqual(keys.slice(0, 50).sort());
		expect(wanted).toHaveLength(100);
		expect(readTurn(keys, all, '', options).wanted).toHaveLength(100);
	});

	test('a short list is read whole', () => {
		expect(readTurn(keys.slice(0, 100), null, 'x', { most: 100 }).wanted).toHaveLength(100);
	});
});
