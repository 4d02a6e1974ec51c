import { extremes, isAlike, isWithinACent, keyOf, together, type Moves } from './foreignMoves';

/** The maximum of work for one run, about a second: sums that are looked up, and sums that are compared line by line. */
const MOST_LOOKED_UP = 30_000_000;
const MOST_COMPARED = 100_000;
/** The cost of joining two sums, in look-ups. */
const UNION = 30;

/** The work for one run, which ends when it exceeds the maximum. */
class Budget {
	private lookedUp = 0;
	private compared = 0;

	get isSpent(): boolean {
		return this.lookedUp > MOST_LOOKED_UP || this.compared > MOST_COMPARED;
	}

	lookUp(count: number): void {
		this.lookedUp += count;
	}

	compare(): void {
		this.compared += 1;
	}
}

/** The places in a list of the moves that are added up, in order. */
type Parts = readonly number[];

/** Sums of all moves that equal a total, and sums of some moves that are similar to a model. */
export interface Sought {
	all: readonly Moves[];
	totals: readonly Moves[];
	/** Places in `all`. */
	alikeAmong: Parts;
	models: readonly Moves[];
}

/**
 * Every two or three moves whose sum equals a total or is similar to a model, without moves that the sum does not need,
 * such as two that cancel out. Null when there are too many to compare.
 */
export function sumsLike({ all, totals, alikeAmong, models }: Sought): Parts[] | null {
	const budget = new Budget();
	const some = alikeAmong.map((at) => all[at] as Moves);
	const alike = distinctMoves(models).flatMap((model) => alikeSums(some, model, budget));
	const found = [
		...exactSums(all, distinctMoves(totals), budget),
		...alike.map((parts) => parts.map((part) => alikeAmong[part] as number)),
	];
	return budget.isSpent ? null : [...new Map(found.map((parts) => [parts.join(' '), parts])).values()];
}

/**
 * Looks up the last part by a number: the number of a sum is the sum of the numbers. The sum is then compared to the cent.
 */
function exactSums(all: readonly Moves[], totals: readonly Moves[], budget: Budget): Parts[] {
	const numbers = new Numbers();
	const own = all.map((moves) => numbers.of(moves));
	const sought = totals.map((moves) => numbers.of(moves));
	const keys = new Set(totals.map(keyOf));
	const found: Parts[] = [];
	lookUpLast(own, sought, numbers.minus, budget, (parts) => {
		budget.compare();
		if (keys.has(keyOf(sumOf(all, parts))) && isIrreducible(all, parts)) found.push(parts);
	});
	return found;
}

/** Calls back for every two and three numbers whose sum is one of the totals. */
function lookUpLast(
	numbers: readonly number[],
	totals: readonly number[],
	minus: (one: number, other: number) => number,
	budget: Budget,
	found: (parts: Parts) => void,
): void {
	const places = new Map<number, number[]>();
	numbers.forEach((number, at) => {
		const same = places.get(number);
		if (same) same.push(at);
		else places.set(number, [at]);
	});
	const lookUp = (rest: number, parts: Parts) => {
		for (const last of places.get(rest) ?? []) if (last > (parts.at(-1) ?? -1)) found([...parts, last]);
	};
	for (const [one, first] of numbers.entries()) {
		const rests = totals.map((total) => minus(total, first));
		budget.lookUp(rests.length * (numbers.length - one));
		for (const rest of rests) lookUp(rest, [one]);
		for (let other = one + 1; other < numbers.length && !budget.isSpent; other++) {
			const second = numbers[other] as number;
			for (const rest of rests) {
				const last = minus(rest, second);
				if (places.has(last)) lookUp(last, [one, other]);
			}
		}
	}
}

const PRIME = 67_108_859;
const GENERATOR = 48_271;

/** Numbers for moves: the number of a sum is the sum of the numbers. Few other moves have the same number. */
class Numbers {
	private readonly weights = new Map<string, number>();
	private last = 1;

	of(moves: Moves): number {
		let total = 0;
		for (const [account, cents] of moves)
			total = (total + modulo(modulo(cents) * this.weightOf(account))) % PRIME;
		return total;
	}

	readonly minus = (one: number, other: number): number => (one >= other ? one - other : one - other + PRIME);

	private weightOf(account: string): number {
		const known = this.weights.get(account);
		if (known !== undefined) return known;
		this.last = (this.last * GENERATOR) % PRIME;
		this.weights.set(account, this.last);
		return this.last;
	}
}

function modulo(number: number): number {
	return ((number % PRIME) + PRIME) % PRIME;
}

/**
 * A sum is similar to a model when half of its lines are equal, or gross and net are. So parts that give one account its
 * amount are looked up by account, and joined.
 */
function alikeSums(all: readonly Moves[], model: Moves, budget: Budget): Parts[] {
	if (model.size < 2) return [];
	const net = extremes(model);
	const right = [...columnsOf(all)].flatMap(([account, column]) =>
		partsWith(account, column, [model.get(account) ?? 0, ...net], all, budget),
	);
	const found: Parts[] = [];
	const seen = new Set<string>();
	const judge = (parts: Parts) => {
		const key = parts.join(' ');
		if (parts.length > 3 || budget.isSpent || seen.has(key)) return;
		seen.add(key);
		budget.compare();
		const sum = sumOf(all, parts);
		if (!isAlike(sum, model)) return fill(parts, sum);
		if (parts.length > 1 && isIrreducible(all, parts)) found.push(parts);
	};
	/** Gross and net are equal, but another account has more than these: a third part may take that away. */
	const fill = (parts: Parts, sum: Moves) => {
		const [debit, credit] = net;
		const cents = [...sum.values()];
		const isThere = net.every((wanted) => cents.some((amount) => isWithinACent(amount, wanted)));
		if (parts.length === 3 || !isThere) return;
		const beyond = [...sum].find(([, amount]) => amount < debit - 1 || amount > credit + 1);
		if (!beyond) return;
		all.forEach((moves, at) => {
			if (moves.has(beyond[0])) judge(united(parts, [at]));
		});
	};
	for (const parts of right) judge(parts);
	const small = right.filter(({ length }) => length < 3);
	const ones = small.filter(({ length }) => length === 1);
	for (const [at, one] of small.entries()) {
		budget.lookUp(small.length * UNION);
		if (budget.isSpent) break;
		for (const other of small.slice(at + 1)) {
			const both = united(one, other);
			judge(both);
			if (one.length === 1 && other.length === 1 && both.length === 2)
				for (const third of ones) judge(united(both, third));
		}
	}
	return found;
}

/** By account: the places of the moves that have it. */
function columnsOf(all: readonly Moves[]): Map<string, number[]> {
	const columns = new Map<string, number[]>();
	all.forEach((moves, at) => {
		for (const account of moves.keys()) {
			const column = columns.get(account);
			if (column) column.push(at);
			else columns.set(account, [at]);
		}
	});
	return columns;
}

/** One, two or three parts of a column whose sum is one of the amounts, within a cent. */
function partsWith(
	account: string,
	column: Parts,
	amounts: readonly number[],
	all: readonly Moves[],
	budget: Budget,
): Parts[] {
	const cents = column.map((at) => all[at]?.get(account) ?? 0);
	const wanted = new Set(
		amounts.filter((amount) => amount !== 0).flatMap((amount) => [amount - 1, amount, amount + 1]),
	);
	const found = column.filter((_, at) => wanted.has(cents[at] ?? 0)).map((at): Parts => [at]);
	const minus = (one: number, other: number) => one - other;
	lookUpLast(cents, [...wanted], minus, budget, (parts) => {
		budget.compare();
		found.push(parts.map((part) => column[part] as number));
	});
	return found;
}

function united(one: Parts, other: Parts): Parts {
	return [...new Set([...one, ...other])].sort((first, second) => first - second);
}

function sumOf(all: readonly Moves[], parts: Parts): Moves {
	return together(parts.map((part) => all[part] as Moves));
}

/** Whether each part is needed: no two of three cancel out. */
function isIrreducible(all: readonly Moves[], parts: Parts): boolean {
	const isMoving = (some: Parts) => sumOf(all, some).size > 0;
	return parts.length < 3 || parts.every((one) => isMoving(parts.filter((part) => part !== one)));
}

function distinctMoves(all: readonly Moves[]): Moves[] {
	return [...new Map(all.map((moves) => [keyOf(moves), moves])).values()].filter(({ size }) => size > 0);
}
