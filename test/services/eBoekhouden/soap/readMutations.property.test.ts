import fc from 'fast-check';
import { MUTATION_CAP } from '../../../../services/eBoekhouden/soap/wire';
import {
	readMutations,
	readNewest,
	type MutationRange,
} from '../../../../services/eBoekhouden/soap/readMutations';
import type { Mutation } from '../../../../services/eBoekhouden/types';
import { addDays } from '../../../../base/values/dates';
import { problemOf } from '../support/clientWith';
import { runs } from '../../../support/runs';

const YEAR = { from: '2026-01-01', to: '2026-12-31' };

function mutation(number: number, date: string): Mutation {
	return {
		number: String(number),
		kind: 'memorial',
		date,
		ledgerAccount: '2999',
		relationCode: '',
		invoiceNumber: '',
		voucher: '',
		description: '',
		paymentTermDays: null,
		vatIncluded: false,
		rows: [],
	};
}

const within = (value: string | number, from?: string | number, to?: string | number) =>
	(from === undefined || value >= from) && (to === undefined || value <= to);

function matches(
	{ number, date }: Mutation,
	{ from, to, numberFrom, numberTo }: Partial<MutationRange>,
): boolean {
	return (
		within(date, from, to) &&
		within(Number(number), numberFrom && Number(numberFrom), numberTo && Number(numberTo))
	);
}

/** A service with these mutations; what it makes of a full answer, and of a filter, is the test's to say. */
function serviceWith(
	mutations: Mutation[],
	cut: (found: Mutation[]) => Mutation[],
	honours: (part: MutationRange) => Partial<MutationRange> = (part) => part,
) {
	let calls = 0;
	return {
		calls: () => calls,
		ask: async (part: MutationRange) => {
			if (++calls > 500) throw new Error('this never ends');
			const found = mutations.filter((one) => matches(one, honours(part)));
			return found.length > MUTATION_CAP ? cut(found) : found;
		},
	};
}

/** Runs of bookings: so many, from that day of the year, one every so many days (0: all on that day). */
const stretches = fc.array(
	fc.record({ amount: fc.nat(900), day: fc.nat(364), step: fc.constantFrom(0, 0, 1, 3) }),
	{ minLength: 1, maxLength: 4 },
);

/** Numbers ascend, with or without gaps. */
function bookingsOf(all: { amount: number; day: number; step: number }[], gap: number): Mutation[] {
	const dates = all.flatMap(({ amount, day, step }) =>
		Array.from({ length: amount }, (_, index) => addDays('2026-01-01', (day + index * step) % 365)),
	);
	return dates.map((date, index) => mutation(gap * index + 1, date));
}

/** Which 500 of more come back is not certain, so any choice has to do. */
const chosenBy = (seed: number) => (found: Mutation[]) => {
	const place = ({ number }: Mutation) => (Number(number) * seed) % 1_000_003;
	return [...found].sort((a, b) => place(a) - place(b)).slice(0, MUTATION_CAP);
};

test('everything of the year is read, each mutation once and by number, whichever 500 a full answer holds', async () => {
	const seeds = fc.integer({ min: 1, max: 1_000_002 });
	await fc.assert(
		fc.asyncProperty(stretches, fc.constantFrom(1, 3), seeds, async (all, gap, seed) => {
			const mutations = bookingsOf(all, gap);
			const service = serviceWith(mutations, chosenBy(seed));
			const found = await readMutations(service.ask, YEAR);
			expect(found.map(({ number }) => number)).toEqual(mutations.map(({ number }) => number));
			expect(service.calls()).toBeLessThan(150);
		}),
		{
			numRuns: runs(20),
			// Of one full day, only the even numbers come as long as there are enough of them.
			examples: [[[{ amount: 1_500, day: 10, step: 0 }], 1, 500_002]],
		},
	);
});

test('the newest are read until they are enough, whichever 500 a full answer holds', async () => {
	const seeds = fc.integer({ min: 1, max: 1_000_002 });
	const cuts = fc.oneof(
		seeds.map(chosenBy),
		fc.constant((found: Mutation[]) => found.slice(-MUTATION_CAP)),
	);
	await fc.assert(
		fc.asyncProperty(stretches, fc.constantFrom(1, 3), cuts, fc.nat(2_000), async (all, gap, cut, limit) => {
			// The days come in any order: what was booked last need not have the latest date.
			const mutations = bookingsOf(all, gap);
			const service = serviceWith(mutations, cut);
			const found = await readNewest(service.ask, YEAR, (read) => read.length >= limit);
			const numbers = (some: Mutation[]) => some.slice(0, limit).map(({ number }) => number);
			expect(numbers(found)).toEqual(numbers([...mutations].reverse()));
		}),
		{ numRuns: runs(30) },
	);
});

test('a service that takes numbers from 0 for all numbers is read by date instead', async () => {
	const mutations = bookingsOf([{ amount: 1_700, day: 3, step: 1 }], 1);
	const allFrom0 = (part: MutationRange) =>
		part.numberFrom === '0' ? { from: part.from, to: part.to } : part;
	const service = serviceWith(mutations, (found) => found.slice(-MUTATION_CAP), allFrom0);
	const found = await readNewest(service.ask, YEAR, (read) => read.length >= 700);
	expect(found.map(({ number }) => Number(number))).toEqual(
		Array.from({ length: 1_700 }, (_, i) => 1_700 - i),
	);
});

test('a service that finds nothing by number is read by date: what it hides would be booked again', async () => {
	const mutations = Array.from({ length: 1_200 }, (_, index) =>
		mutation(index + 1, addDays('2026-01-01', index % 300)),
	);
	const byDate = serviceWith(mutations, (found) => found.slice(-MUTATION_CAP));
	const ask = async (part: MutationRange) => (part.numberFrom === undefined ? await byDate.ask(part) : []);
	expect(await readMutations(ask, YEAR)).toHaveLength(1_200);
});

describe('from a number on', () => {
	const mutations = Array.from({ length: 1_200 }, (_, index) =>
		mutation(index + 1, addDays('2026-01-01', index % 300)),
	);
	const newest = (found: Mutation[]) => found.slice(-MUTATION_CAP);
	const lowest = ([first]: Mutation[]) => first?.number;

	test('one call, and all of the period where these do not fit in it, or others come too', async () => {
		const service = serviceWith(mutations, newest);
		expect(lowest(await readMutations(service.ask, YEAR, '1100'))).toBe('1100');
		expect(service.calls()).toBe(1);
		expect(await readMutations(service.ask, YEAR, '500')).toHaveLength(1_200);
		const ignoring = serviceWith(mutations.slice(0, 300), newest, ({ from, to }) => ({ from, to }));
		expect(await readMutations(ignoring.ask, YEAR, '200')).toHaveLength(300);
		expect(ignoring.calls()).toBe(2);
	});
});

test.each<[string, (part: MutationRange) => Partial<MutationRange>]>([
	['the dates', (part) => ({ ...part, from: undefined, to: undefined })],
	['the numbers', (part) => ({ ...part, numberFrom: undefined, numberTo: undefined })],
	['every filter', () => ({})],
])('a service that ignores %s is found out, for its list cannot be trusted', async (_name, honours) => {
	const mutations = Array.from({ length: 2_000 }, (_, index) =>
		mutation(index + 1, index < 1_000 ? '2026-06-30' : addDays('2026-01-01', index % 800)),
	);
	const service = serviceWith(mutations, (found) => found.slice(-MUTATION_CAP), honours);
	const problem = await problemOf(readMutations(service.ask, YEAR));
	expect(problem.facts).toMatchObject({ kind: 'unreadable', outcome: 'notDone', operation: 'GetMutaties' });
	expect(problem.message).toContain('records that were not asked for');
});
