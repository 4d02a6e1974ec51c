import { notDone, type ServiceProblem } from '../../../base/problems/problem';
import { addDays, daysBetween, isWithin, type DateRange } from '../../../base/values/dates';
import type { Mutation } from '../types';
import { MUTATION_CAP } from './wire';
import { addAll, highestOf, lowestOf } from '../../../base/values/records';

/**
 * Reads all mutations of a period, by number. The service gives at most 500 and does not say which, so after
 * a full answer everything is requested in blocks of numbers, which takes the fewest calls; where these are
 * not reliable, in halves. With `since`, only mutations from that number on are read, if they fit in one
 * answer.
 */
export async function readMutations(
	ask: AskMutations,
	range: DateRange,
	since?: string,
): Promise<Mutation[]> {
	if (since !== undefined) {
		const newest = numbered(range, Number(since), HIGHEST_NUMBER);
		const answer = await ask(newest);
		if (areOf(newest, answer) && answer.length < MUTATION_CAP) return inOrder(answer);
	}
	const { found, whole } = await firstAnswer(ask, range);
	if (whole) return found;
	return inOrder((await readByNumber(ask, range, found)) ?? (await readInHalves(ask, range, found)));
}

/** All mutations of a period in one call, by number, or some of them when they do not fit. */
export async function firstAnswer(
	ask: AskMutations,
	range: DateRange,
): Promise<{ found: Mutation[]; whole: boolean }> {
	const answer = await ask(range);
	if (!areOf(range, answer)) throw filterIgnored();
	return { found: inOrder(answer), whole: answer.length < MUTATION_CAP };
}

/** Reads a period in pieces by date, and a single day in pieces by mutation number. */
async function readInHalves(ask: AskMutations, range: DateRange, first: Mutation[]): Promise<Mutation[]> {
	const found: Mutation[] = [...first];

	async function read(part: MutationRange): Promise<void> {
		const answer = await ask(part);
		if (!areOf(part, answer)) throw filterIgnored();
		addAll(found, answer);
		if (answer.length >= MUTATION_CAP) await readPieces(part, answer);
	}

	async function readPieces(part: MutationRange, answer: Mutation[]): Promise<void> {
		for (const piece of pieces(part, answer)) await read(piece);
	}

	await readPieces(range, first);
	return found;
}

/**
 * Reads the mutations of a period with the highest numbers, these first, until there are enough. Dates are no
 * guide: what is booked today under a date of last year has a higher number than what was booked yesterday. A
 * full answer should have the newest 500 (docs/services/e-boekhouden.md 3); this is verified: everything
 * above its lowest number is requested again, and that answer is complete when it is not full. If it does not
 * hold, everything is read.
 */
export async function readNewest(
	ask: AskMutations,
	range: DateRange,
	areEnough: (found: Mutation[]) => boolean,
): Promise<Mutation[]> {
	const found: Mutation[] = [];
	let part: MutationRange = range;
	for (;;) {
		const answer = await ask(part);
		if (!areOf(part, answer)) break;
		if (answer.length < MUTATION_CAP) return [...found, ...inOrder(answer).reverse()];
		const lowest = lowestOf(numbersIn(answer));
		const upper = numbered(range, lowest + 1, Number(part.numberTo ?? HIGHEST_NUMBER));
		const above = await ask(upper);
		if (!areOf(upper, above) || above.length === 0 || above.length >= MUTATION_CAP) break;
		addAll(found, inOrder(above).reverse());
		if (areEnough(found)) return found;
		part = numbered(range, 0, lowest);
	}
	return (await readMutations(ask, range)).reverse();
}

/** The mutations sorted by number, each once. Mutations without a number are the same when their content is. */
function inOrder(mutations: Mutation[]): Mutation[] {
	const identityOf = (mutation: Mutation) =>
		isNumbered(mutation) ? mutation.number : JSON.stringify(mutation);
	const each = [...new Map(mutations.map((mutation) => [identityOf(mutation), mutation])).values()];
	const numbered = each.filter(isNumbered).sort((a, b) => Number(a.number) - Number(b.number));
	return [...each.filter((mutation) => !isNumbered(mutation)), ...numbered];
}

/** True for a mutation with a number. The service wrote a mutation without one wrongly. */
function isNumbered({ number }: Mutation): boolean {
	return number !== '';
}

function filterIgnored(): ServiceProblem {
	return notDone(
		{ service: 'e-Boekhouden', operation: 'GetMutaties' },
		{ code: 'answerUnexpected', cause: 'otherRecords' },
	);
}

function pieces(part: MutationRange, answer: Mutation[]): MutationRange[] {
	const days = daysBetween(part.from, part.to);
	return days > 0 ? byDate(part, days, answer) : byNumber(part, answer);
}

/** The maximum number of pieces of a period: more would cost more than they save when a single busy day fills the answer. */
const PIECES_AT_MOST = 64;

/**
 * Divides a period in halves. When the answer is concentrated in a part of a long period, the pieces are a
 * little shorter than that part, because the number of calls in a month is limited
 * (docs/services/e-boekhouden.md 3).
 */
function byDate(part: MutationRange, days: number, answer: Mutation[]): MutationRange[] {
	const dates = answer.flatMap(({ date }) => (date === '' ? [] : [date])).sort();
	const span = daysBetween(dates[0] ?? part.from, dates[dates.length - 1] ?? part.to);
	const isEven = span * 2 < days && span * PIECES_AT_MOST > days;
	const length = isEven ? Math.max(1, Math.floor(span * 0.8)) : Math.floor(days / 2) + 1;
	const result: MutationRange[] = [];
	for (let from = part.from; from <= part.to; from = addDays(from, length)) {
		const last = addDays(from, length - 1);
		result.push({ ...part, from, to: last < part.to ? last : part.to });
	}
	return result;
}

function byNumber(part: MutationRange, answer: Mutation[]): MutationRange[] {
	// A day is divided at the middle of the numbers in its answer, which are numbers that exist wherever the answer was cut off.
	const numbers = numbersIn(answer).sort((a, b) => a - b);
	const from = Number(part.numberFrom ?? 0);
	const to = Number(part.numberTo ?? HIGHEST_NUMBER);
	if (!(from < to)) return [];
	const middle = Math.min(Math.max(numbers[Math.floor(numbers.length / 2)] ?? from, from), to - 1);
	return [numbered(part, from, middle), numbered(part, middle + 1, to)];
}

/** The size of a block of numbers, which never has more mutations than fit in an answer. */
const BLOCK = MUTATION_CAP - 1;

/**
 * The number of mutations that a wider block should give when numbers are sparse: a full answer has to be
 * requested again.
 */
const AIM = 0.8 * MUTATION_CAP;

/** After a block with fewer mutations than this, the rest may fit in one answer. */
const FEW = AIM / 2;

/**
 * Reads all mutations of a period in blocks of numbers, after a full first answer. Each block begins or ends
 * with a mutation that certainly exists: an answer without it is not trusted, because a wrongly empty answer
 * would hide bookings. Null when numbers are not reliable.
 */
async function readByNumber(
	ask: AskMutations,
	range: DateRange,
	first: Mutation[],
): Promise<Mutation[] | null> {
	const walk = new NumberWalk(ask, range, first);
	return (await walk.to(HIGHEST_NUMBER)) && (await walk.to(1)) ? walk.found : null;
}

class NumberWalk {
	readonly found: Mutation[];
	/** The highest number in the first answer, from which reading goes up and down. It may not be the newest. */
	private readonly start: number;

	constructor(
		private readonly ask: AskMutations,
		private readonly range: DateRange,
		first: Mutation[],
	) {
		this.found = [...first];
		this.start = highestOf(numbersIn(first));
	}

	/** Reads the mutations from the first answer up or down to the number `end`; false when an answer cannot be trusted. */
	async to(end: number): Promise<boolean> {
		const isUp = end > this.start;
		let known = this.start;
		let width = BLOCK;
		// Going up, the rest is expected in one answer, because the first answer most likely has the newest mutations.
		let isRest = isUp;
		for (;;) {
			const far = isUp ? Math.min(end, known + width - 1) : Math.max(end, known - width + 1);
			const last = isRest ? end : far;
			const answer = await this.readBetween(known, last);
			if (!answer) return false;
			const isWhole = answer.length < MUTATION_CAP;
			if (isWhole && last === end) return true;
			if (isRest) {
				isRest = false;
				// The numbers up to the nearest known mutation are most likely unused, so the next block spans them.
				width = Math.max(BLOCK, distance(known, answer) + AIM);
				continue;
			}
			if (!isWhole && width <= BLOCK) return false;
			width = nextWidth(width, answer.length);
			isRest = answer.length < FEW;
			if (isWhole) known = isUp ? highestOf(numbersIn(answer)) : lowestOf(numbersIn(answer));
		}
	}

	/** Reads the mutations between two numbers; null when the answer does not match the request. */
	private async readBetween(known: number, last: number): Promise<Mutation[] | null> {
		const part = numbered(this.range, Math.min(known, last), Math.max(known, last));
		const answer = await this.ask(part);
		const isBelieved = answer.length >= MUTATION_CAP || numbersIn(answer).includes(known);
		if (!areOf(part, answer) || !isBelieved) return null;
		addAll(this.found, answer);
		return answer;
	}
}

function nextWidth(width: number, found: number): number {
	if (found >= MUTATION_CAP) return Math.max(BLOCK, Math.floor(width / 2));
	return Math.min(HIGHEST_NUMBER, Math.max(BLOCK, Math.floor((width * AIM) / found)));
}

/** The distance from a number to the nearest other number of these mutations. */
function distance(number: number, mutations: Mutation[]): number {
	const distances = numbersIn(mutations).map((other) => Math.abs(other - number));
	return lowestOf(
		distances.filter((one) => one > 0),
		HIGHEST_NUMBER,
	);
}

function numbersIn(mutations: Mutation[]): number[] {
	return mutations.filter(isNumbered).map(({ number }) => Number(number));
}

/** The mutations to request: those of a period, or those with numbers of a range in it. */
export interface MutationRange extends DateRange {
	numberFrom?: string;
	numberTo?: string;
}

/**
 * Requests mutations. An answer never has more than `MUTATION_CAP` of them, so one of that length may be cut
 * off.
 */
type AskMutations = (part: MutationRange) => Promise<Mutation[]>;

/** A number that no administration reaches. */
const HIGHEST_NUMBER = 2_147_483_647;

function numbered({ from, to }: DateRange, first: number, last: number): MutationRange {
	return { from, to, numberFrom: String(first), numberTo: String(last) };
}

/**
 * True when an answer has only what was requested. If a filter is ignored, halving would never end and a list
 * would be incomplete.
 */
function areOf(part: MutationRange, answer: Mutation[]): boolean {
	const { numberFrom, numberTo } = part;
	return answer.every((mutation) => {
		const { date, number } = mutation;
		if (date !== '' && !isWithin(date, part)) return false;
		if (numberFrom === undefined || !isNumbered(mutation)) return true;
		return Number(number) >= Number(numberFrom) && Number(number) <= Number(numberTo);
	});
}
