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

	async function read(part: MutationFilter & DateRange): Promise<void> {
		const answer = await client.listMutations({ ...filter, ...part });
		if (answer.some((mutation) => !fits(mutation, part))) throw filterIgnored();
		for (const mutation of answer) found.set(mutation.number, mutation);
		if (answer.length < MUTATION_CAP) return;
		for (const half of halves(part, answer)) await read(half);
	}

	await read(range);
	return [...found.values()].sort((a, b) => Number(a.number) - Number(b.number));
}

/** Were a filter not honoured, halving would never end and a list would not be whole. */
function fits({ date, number }: Mutation, part: MutationFilter & DateRange): boolean {
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

/** Beyond any number that an administration reaches. */
const HIGHEST_NUMBER = 2_147_483_647;

function halves(part: MutationFilter & DateRange, answer: Mutation[]): (MutationFilter & DateRange)[] {
	const days = daysBetween(part.from, part.to);
	if (days > 0) {
		const middle = addDays(part.from, Math.floor(days / 2));
		return [
			{ ...part, to: middle },
			{ ...part, from: addDays(middle, 1) },
		];
	}
	// The middle of the numbers that came back lies within those that exist, wherever the answer was cut.
	const numbers = answer.map((mutation) => Number(mutation.number)).sort((a, b) => a - b);
	const from = Number(part.numberFrom ?? 0);
	const to = Number(part.numberTo ?? HIGHEST_NUMBER);
	const middle = Math.min(Math.max(numbers[Math.floor(numbers.length / 2)] ?? from, from), to - 1);
	if (!(from < to)) return [];
	return [
		{ ...part, numberFrom: String(from), numberTo: String(middle) },
		{ ...part, numberFrom: String(middle + 1), numberTo: String(to) },
	];
}
