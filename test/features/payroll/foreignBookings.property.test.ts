import fc from 'fast-check';
import { isAlike, keyOf, together, type Moves } from '../../../features/payroll/foreignMoves';
import { sumsLike } from '../../../features/payroll/foreignSums';

const ACCOUNTS = ['1500', '1700', '1710', '1720', '4000', '4010', '4100'];

const isIn = (whole: readonly number[], part: readonly number[]) => part.every((at) => whole.includes(at));

/** Every two and three of them, tried one by one, without those of which a part adds up to zero. */
function everySum(all: readonly Moves[]): { parts: number[]; moves: Moves }[] {
	const sum = (parts: number[]) => together(parts.map((at) => all[at] ?? new Map()));
	const sets = all.flatMap((_, one) =>
		all.flatMap((__, other) =>
			other <= one
				? []
				: [
						[one, other],
						...[...all.keys()].filter((third) => third > other).map((third) => [one, other, third]),
					],
		),
	);
	const moving = (parts: number[]) =>
		parts.length < 3 || parts.every((at) => sum(parts.filter((part) => part !== at)).size > 0);
	return sets.filter(moving).map((parts) => ({ parts, moves: sum(parts) }));
}

function movesOf(cents: Record<string, number>): Moves {
	return new Map(Object.entries(cents).filter(([, amount]) => amount !== 0));
}

/** Few accounts and amounts: sums are often right by accident. */
const moves = (amount: fc.Arbitrary<number>, accounts = ACCOUNTS) =>
	fc
		.dictionary(fc.constantFrom(...accounts), amount, { minKeys: 1, maxKeys: 4 })
		.map((cents) => movesOf(cents))
		.filter(({ size }) => size > 0);

describe('sums of foreign bookings', () => {
	test('are those that trying each of them finds', () => {
		const some = moves(fc.integer({ min: -4, max: 4 }).map((amount) => amount * 2));
		fc.assert(
			fc.property(fc.array(some, { maxLength: 9 }), some, some, (books, total, model) => {
				const tried = everySum(books);
				const alone = books.flatMap((own, at) => (isAlike(own, model) ? [at] : []));
				const among = [...books.keys()].filter((at) => !alone.includes(at));
				const found = sumsLike({ all: books, totals: [total], alikeAmong: among, models: [model] }) ?? [];
				const isExact = (own: Moves) => keyOf(own) === keyOf(total);
				const isWanted = (own: Moves, parts: readonly number[]) =>
					isExact(own) || (isAlike(own, model) && isIn(among, parts));
				for (const { parts, moves: own } of tried) {
					const has = (one: readonly number[]) =>
						isIn(parts, one) && (!isExact(own) || one.length === parts.length);
					if (isWanted(own, parts)) expect([parts, found.some(has)]).toEqual([parts, true]);
				}
				const allowed = tried
					.filter(({ moves: own, parts }) => isWanted(own, parts))
					.map(({ parts }) => parts);
				expect(allowed).toEqual(expect.arrayContaining(found.map((parts) => [...parts])));
			}),
			{ numRuns: 1500 },
		);
	});

	test.each([2, 3])('%s planted among 300 entries of a month are found, to the cent and nearly', (count) => {
		const big = fc.integer({ min: -2_000_000, max: 2_000_000 });
		const books = fc.array(moves(big), { minLength: 300, maxLength: 300 });
		const run = fc.record({ '4000': big, '1700': big, '1710': big, '4010': big }).map(movesOf);
		const cuts = fc.array(big, { minLength: 8, maxLength: 8 });
		fc.assert(
			fc.property(books, run, cuts, fc.nat(299), fc.boolean(), (all, model, cut, at, isNear) => {
				const wanted = isNear
					? new Map([...model].map(([account, cents], one) => [account, cents + (one % 2)]))
					: model;
				const planted = [0, 1]
					.slice(0, count - 1)
					.map((part) =>
						movesOf(
							Object.fromEntries(
								[...model.keys(), '1500'].map((account, one) => [account, cut[(one + 3 * part) % 8] ?? 0]),
							),
						),
					);
				const rest = together([
					wanted,
					...planted.map((part) => new Map([...part].map(([account, cents]) => [account, -cents]))),
				]);
				const whole = [...all.slice(0, at), ...planted, ...all.slice(at), rest];
				const since = Date.now();
				const found = sumsLike({
					...{ all: whole, totals: [model], models: [model], alikeAmong: [...whole.keys()] },
				});
				expect(Date.now() - since).toBeLessThan(1000);
				const places = [...planted.keys()].map((part) => at + part);
				expect(found?.some((parts) => isIn([...places, whole.length - 1], parts))).toBe(true);
			}),
			{ numRuns: 10 },
		);
	});

	test('of more entries than can be compared are not told as none', () => {
		const same = Array.from({ length: 300 }, () => movesOf({ '4000': -100, '1500': 100 }));
		const model = movesOf({ '4000': -300, '1700': 200, '1710': 100 });
		expect(sumsLike({ all: same, totals: [], alikeAmong: [...same.keys()], models: [model] })).toBeNull();
	});
});
