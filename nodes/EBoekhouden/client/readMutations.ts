import { addDays, daysBetween, isWithin, type DateRange } from '../../shared/dates';
import { ServiceProblem } from '../../shared/problem';
import { MUTATION_CAP, type EBoekhoudenClient } from './client';
import type { Mutation, MutationFilter } from './types';

/**
 * All mutations of a period. The service gives at most 500 and does not say which, so an answer that comes back full
 * is asked for again in two halves: by date, and within one day by mutation number.
 */
export async function readMutations(
	client: Pick<EBoekhoudenClient, 'listMutations'>,
	range: DateRange,
	filter: Pick<MutationFilter, 'invoiceNumber'> = {},
): Promise<Mutation[]> {
	const found = new Map<string, Mutation>();

	async function read(part: Part): Promise<void> {
		const answer = await client.listMutations({ ...filter, ...part });
		if (answer.some((mutation) => !fits(mutation, part))) throw filterIgnored();
		for (const mutation of answer) found.set(mutation.number, mutation);
		if (answer.length < MUTATION_CAP) return;
		for (const piece of pieces(part, answer)) await read(piece);
	}

	await read(range);
	return [...found.values()].sort((a, b) => Number(a.number) - Number(b.number));
}

/** Were a filter not honoured, halving would never end and a list would not be whole. */
function fits({ date, number }: Mutation, part: Part): boolean {
	if (date !== '' && !isWithin(date, part)) return false;
	return (
		part.numberFrom === undefined ||
		(Number(number) >= Number(part.numberFrom) && Number(number) <= Number(part.numberTo))
	);
}

function filterIgnored(): ServiceProblem {
	return new ServiceProblem({
		service: 'e-Boekhouden',
		operation: 'GetMutaties',
		kind: 'unreadable',
		outcome: 'notDone',
		what: 'the service gave mutations that were not asked for, so no list of it can be trusted to be whole',
		advice: 'Nothing was written. Report this with the version of the package.',
	});
}

type Part = MutationFilter & DateRange;

/** Beyond any number that an administration reaches. */
const HIGHEST_NUMBER = 2_147_483_647;

function pieces(part: Part, answer: Mutation[]): Part[] {
	const days = daysBetween(part.from, part.to);
	return days > 0 ? byDate(part, days, answer) : byNumber(part, answer);
}

/** More pieces than this at once would cost more than they save when a single busy day fills the answer. */
const PIECES_AT_MOST = 64;

/**
 * Halves, or, where the answer lies close together in a long period, pieces that hold a little less than it does: the
 * number of calls in a month is limited (apis/eboekhouden.md 8).
 */
function byDate(part: Part, days: number, answer: Mutation[]): Part[] {
	const dates = answer.flatMap(({ date }) => (date === '' ? [] : [date])).sort();
	const span = daysBetween(dates[0] ?? part.from, dates[dates.length - 1] ?? part.to);
	const isEven = span * 2 < days && span * PIECES_AT_MOST > days;
	const length = isEven ? Math.max(1, Math.floor(span * 0.8)) : Math.floor(days / 2) + 1;
	const result: Part[] = [];
	for (let from = part.from; from <= part.to; from = addDays(from, length)) {
		const last = addDays(from, length - 1);
		result.push({ ...part, from, to: last < part.to ? last : part.to });
	}
	return result;
}

function byNumber(part: Part, answer: Mutation[]): Part[] {
	// The middle of the numbers that came back lies within those that exist, wherever the answer was cut.
	const numbers = answer.map((mutation) => Number(mutation.number)).sort((a, b) => a - b);
	const from = Number(part.numberFrom ?? 0);
	const to = Number(part.numberTo ?? HIGHEST_NUMBER);
	if (!(from < to)) return [];
	const middle = Math.min(Math.max(numbers[Math.floor(numbers.length / 2)] ?? from, from), to - 1);
	return [
		{ ...part, numberFrom: String(from), numberTo: String(middle) },
		{ ...part, numberFrom: String(middle + 1), numberTo: String(to) },
	];
}
