import type { DateRange } from '../../../shared/values/dates';
import type { Mutation } from '../types';
import { MUTATION_CAP } from './caps';
import { areOf, HIGHEST_NUMBER, numbered, type AskMutations } from './mutationPart';

/** So many numbers are never more mutations than fit in an answer. */
const BLOCK = MUTATION_CAP - 1;

/** What an answer should hold where numbers lie apart: a full one is asked for once more. */
const AIM = 0.8 * MUTATION_CAP;

/** After a block with fewer, the rest may fit in one answer. */
const FEW = AIM / 2;

/**
 * All mutations of a period, in blocks of numbers, where the first answer was full. Each block begins or ends with a mutation
 * that is there for certain: an answer without it is not believed, for one that wrongly comes back empty would hide what is
 * booked. Null when numbers cannot be relied on.
 */
export async function readByNumber(
	ask: AskMutations,
	range: DateRange,
	first: Mutation[],
): Promise<Mutation[] | null> {
	const walk = new NumberWalk(ask, range, first);
	return (await walk.to(HIGHEST_NUMBER)) && (await walk.to(1)) ? walk.found : null;
}

class NumberWalk {
	readonly found: Mutation[];
	/** The highest number of the first answer, which need not hold the newest. */
	private readonly start: number;

	constructor(
		private readonly ask: AskMutations,
		private readonly range: DateRange,
		first: Mutation[],
	) {
		this.found = [...first];
		this.start = Math.max(...numbersIn(first));
	}

	/** From the start to the highest or lowest number there can be; false when an answer is not believed. */
	async to(end: number): Promise<boolean> {
		const isUp = end > this.start;
		let known = this.start;
		let width = BLOCK;
		// The first answer probably holds the newest.
		let isRest = isUp;
		for (;;) {
			const far = isUp ? Math.min(end, known + width - 1) : Math.max(end, known - width + 1);
			const last = isRest ? end : far;
			const answer = await this.look(known, last);
			if (!answer) return false;
			const isWhole = answer.length < MUTATION_CAP;
			if (isWhole && last === end) return true;
			if (isRest) {
				isRest = false;
				// Most likely nothing lies between.
				width = Math.max(BLOCK, distance(known, answer) + AIM);
				continue;
			}
			if (!isWhole && width <= BLOCK) return false;
			width = nextWidth(width, answer.length);
			isRest = answer.length < FEW;
			if (isWhole) known = isUp ? Math.max(...numbersIn(answer)) : Math.min(...numbersIn(answer));
		}
	}

	/** Null when the answer is not what was asked for. */
	private async look(known: number, last: number): Promise<Mutation[] | null> {
		const part = numbered(this.range, Math.min(known, last), Math.max(known, last));
		const answer = await this.ask(part);
		const isBelieved = answer.length >= MUTATION_CAP || numbersIn(answer).includes(known);
		if (!areOf(part, answer) || !isBelieved) return null;
		this.found.push(...answer);
		return answer;
	}
}

function nextWidth(width: number, found: number): number {
	if (found >= MUTATION_CAP) return Math.max(BLOCK, Math.floor(width / 2));
	return Math.min(HIGHEST_NUMBER, Math.max(BLOCK, Math.floor((width * AIM) / found)));
}

/** To the nearest of them, itself left out. */
function distance(number: number, mutations: Mutation[]): number {
	const distances = numbersIn(mutations).map((other) => Math.abs(other - number));
	return Math.min(...distances.filter((one) => one > 0), HIGHEST_NUMBER);
}

function numbersIn(mutations: Mutation[]): number[] {
	return mutations.map(({ number }) => Number(number));
}
