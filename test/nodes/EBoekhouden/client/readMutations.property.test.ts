import fc from 'fast-check';
import { MUTATION_CAP } from '../../../../nodes/EBoekhouden/client/client';
import { readMutations } from '../../../../nodes/EBoekhouden/client/readMutations';
import type { Mutation, MutationFilter } from '../../../../nodes/EBoekhouden/client/types';
import { addDays } from '../../../../nodes/shared/dates';
import { problemOf } from './support/clientWith';

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
		paymentTermDays: '',
		vatIncluded: false,
		rows: [],
	};
}

const within = (value: string | number, from?: string | number, to?: string | number) =>
	(from === undefined || value >= from) && (to === undefined || value <= to);

function matches({ number, date }: Mutation, { from, to, numberFrom, numberTo }: MutationFilter): boolean {
	return (
		within(date, from, to) &&
		within(Number(number), numberFrom && Number(numberFrom), numberTo && Number(numberTo))
	);
}

/** A service with these mutations; what it makes of a full answer, and of a filter, is the test's to say. */
function serviceWith(
	mutations: Mutation[],
	cut: (found: Mutation[]) => Mutation[],
	honours: (filter: MutationFilter) => MutationFilter = (filter) => filter,
) {
	let calls = 0;
	return {
		calls: () => calls,
		listMutations: async (filter: MutationFilter) => {
			if (++calls > 500) throw new Error('this never ends');
			const found = mutations.filter((one) => matches(one, honours(filter)));
			return found.length > MUTATION_CAP ? cut(found) : found;
		},
	};
}

/** Runs of bookings: so many, from that day of the year, one every so many days (0: all on that day). */
const runs = fc.array(
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
		fc.asyncProperty(runs, fc.constantFrom(1, 3), seeds, async (all, gap, seed) => {
			const mutations = bookingsOf(all, gap);
			const service = serviceWith(mutations, chosenBy(seed));
			const found = await readMutations(service, YEAR);
			expect(found.map(({ number }) => number)).toEqual(mutations.map(({ number }) => number));
			expect(service.calls()).toBeLessThan(150);
		}),
		{
			numRuns: 20,
			// Of one full day, only the even numbers come as long as there are enough of them.
			examples: [[[{ amount: 1_500, day: 10, step: 0 }], 1, 500_002]],
		},
	);
});

test.each<[string, (filter: MutationFilter) => MutationFilter]>([
	['the dates', (filter) => ({ ...filter, from: undefined, to: undefined })],
	['the numbers', (filter) => ({ ...filter, numberFrom: undefined, numberTo: undefined })],
	['every filter', () => ({})],
])('a service that ignores %s is found out, for its list cannot be trusted', async (_name, honours) => {
	const mutations = Array.from({ length: 2_000 }, (_, index) =>
		mutation(index + 1, index < 1_000 ? '2026-06-30' : addDays('2026-01-01', index % 800)),
	);
	const service = serviceWith(mutations, (found) => found.slice(-MUTATION_CAP), honours);
	const problem = await problemOf(readMutations(service, YEAR));
	expect(problem.facts).toMatchObject({ kind: 'unreadable', outcome: 'notDone', operation: 'GetMutaties' });
	expect(problem.message).toContain('mutations that were not asked for');
});

test('one mutation from outside the period is enough to find out, also in a short answer', async () => {
	const service = serviceWith(
		[mutation(7, '2027-01-01')],
		(found) => found,
		() => ({}),
	);
	expect((await problemOf(readMutations(service, YEAR))).facts.kind).toBe('unreadable');
});
