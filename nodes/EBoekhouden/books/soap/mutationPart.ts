import { isWithin, type DateRange } from '../../../shared/values/dates';
import type { Mutation } from '../types';

/** What one request asks for: a period, or the numbers of it from one to another. */
export interface Part extends DateRange {
	numberFrom?: string;
	numberTo?: string;
}

/** One request: never more than `MUTATION_CAP` mutations, so that an answer of that length may be cut off. */
export type AskMutations = (part: Part) => Promise<Mutation[]>;

/** Beyond any number that an administration reaches. */
export const HIGHEST_NUMBER = 2_147_483_647;

export function numbered({ from, to }: DateRange, first: number, last: number): Part {
	return { from, to, numberFrom: String(first), numberTo: String(last) };
}

/** Were a filter not honoured, halving would never end and a list would not be whole. */
export function areOf(part: Part, answer: Mutation[]): boolean {
	const { numberFrom, numberTo } = part;
	return answer.every(({ date, number }) => {
		if (date !== '' && !isWithin(date, part)) return false;
		if (numberFrom === undefined) return true;
		return Number(number) >= Number(numberFrom) && Number(number) <= Number(numberTo);
	});
}
