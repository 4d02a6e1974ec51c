import fc from 'fast-check';
import { quarterOf, turnOf } from '../../../services/eBoekhouden/turns';
import { codeKey } from '../../../base/values/text';
import { runs } from '../../support/runs';

const MOST = 200;
/** The same with shorter lists, for what takes many of them. */
const FEW = 24;

interface Record {
	id: string;
	code: string;
}

const listOf = (count: number, from = 0): Record[] =>
	Array.from({ length: count }, (_, at) => ({ id: String(from + at + 1), code: `R${from + at}` }));

/** Codes that have been wanted in these quarters. */
function wantedIn(quarters: readonly number[], listAt: (quarter: number) => readonly Record[], most = MOST) {
	const codes = new Set<string>();
	for (const quarter of quarters) {
		const { wanted } = turnOf(listAt(quarter), quarter, most);
		if (wanted.length > most) throw new Error(`${wanted.length} at once in ${quarter}`);
		if (new Set(wanted).size < wanted.length) throw new Error(`one is wanted twice in ${quarter}`);
		for (const { code } of wanted) codes.add(code);
	}
	return codes;
}

/** 26 hours and a half. */
const quartersFrom = (start: number, count = 106) => Array.from({ length: count }, (_, at) => start + at);
const FIRST = quarterOf(new Date('2026-11-20T09:20:00Z'));

test('a list of no more than can be read is read whole each time', () => {
	expect(turnOf(listOf(MOST), FIRST)).toEqual({ wanted: listOf(MOST), hours: 0 });
	expect(turnOf([], FIRST)).toEqual({ wanted: [], hours: 0 });
});

test.each([201, 1_000, 10_000])(
	'of %i, at most 200 a quarter, each is read within the hours that are told, at most 27',
	(count) => {
		const list = listOf(count);
		const { hours } = turnOf(list, FIRST);
		expect(hours).toBeLessThanOrEqual(27);
		expect(wantedIn(quartersFrom(FIRST, hours * 4), () => list).size).toBe(count);
	},
);

test('of too many for a day, each is read within the hours that are told', () => {
	const list = listOf(3_000);
	const { hours } = turnOf(list, FIRST, FEW);
	expect(hours).toBeGreaterThan(27);
	expect(wantedIn(quartersFrom(FIRST, hours * 4), () => list, FEW).size).toBe(3_000);
	expect(turnOf(listOf(50_000), FIRST).hours).toBeGreaterThan(27);
});

test('whatever comes and goes meanwhile, what stays is read once in 27 hours, and never are more than may be', () => {
	const change = fc.record({
		count: fc.integer({ min: 0, max: 700 }),
		lasts: fc.integer({ min: 1, max: 40 }),
	});
	fc.assert(
		fc.property(
			fc.integer({ min: 0, max: 5_000_000 }),
			fc.integer({ min: 1, max: 200 }),
			fc.array(change, { minLength: 1, maxLength: 12 }),
			(start, staying, changes) => {
				const stays = listOf(staying);
				const others = changes.flatMap(({ count, lasts }) => {
					const list = [...listOf(count, 100_000), ...stays];
					return Array.from({ length: lasts }, () => list);
				});
				const listAt = (quarter: number) => others[(quarter - start) % others.length] ?? stays;
				const codes = wantedIn(quartersFrom(start), listAt, FEW);
				return stays.every(({ code }) => codes.has(code));
			},
		),
		{ numRuns: runs(12) },
	);
});

test('a turn ends elsewhere each time: where time is up before its end, others wait', () => {
	const midnight = FIRST - (FIRST % 96);
	// Of two turns: the same ones come again half an hour later.
	for (let count = 201; count <= 320; count++)
		for (const quarter of [midnight, midnight + 1]) {
			const ends = [0, 2, 4].map((later) => turnOf(listOf(count), quarter + later).wanted.at(-1)?.code);
			expect([count, new Set(ends).size]).toEqual([count, 3]);
		}
});

test('what has the highest ids is read at once, in whatever order it comes', () => {
	const list = [...listOf(20, 900_000), ...listOf(10_000)];
	for (const quarter of quartersFrom(FIRST, 4)) {
		const wanted = new Set(turnOf(list, quarter).wanted.map(({ code }) => code));
		expect(list.slice(0, 20).filter(({ code }) => !wanted.has(code))).toEqual([]);
	}
});

test('records that share a code are read together, or not at all: one alone would be taken for the only one', () => {
	const codes = fc.array(fc.constantFrom('a', 'A', ' a', 'b', 'B', '', 'c', 'd', 'e', 'f', 'g', 'h'), {
		minLength: 11,
		maxLength: 60,
	});
	fc.assert(
		fc.property(codes, fc.integer({ min: 0, max: 10_000 }), (given, quarter) => {
			const list = given.map((code, at) => ({ id: String(at), code }));
			const { wanted } = turnOf(list, quarter, 30);
			for (const key of new Set(wanted.map(({ code }) => codeKey(code)))) {
				const all = list.filter(({ code }) => codeKey(code) === key);
				const read = wanted.filter(({ code }) => codeKey(code) === key);
				if (all.length > 1 && read.length < 2) return false;
			}
			return wanted.length <= 30;
		}),
	);
});
