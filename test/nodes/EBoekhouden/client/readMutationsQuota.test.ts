import { readMutations } from '../../../../nodes/EBoekhouden/client/readMutations';
import type { Mutation, MutationFilter } from '../../../../nodes/EBoekhouden/client/types';
import { addDays } from '../../../../nodes/shared/dates';

const DAYS = 4 * 365;

/** Four years of mutations, evenly spread; an answer never holds more than 500, and counts. */
function administration(perYear: number, cut: (found: Mutation[]) => Mutation[]) {
	const count = 4 * perYear;
	const all = Array.from({ length: count }, (_, index) => ({
		number: String(index + 1),
		date: addDays('2023-01-01', Math.floor((index / count) * DAYS)),
	})) as Mutation[];
	let calls = 0;
	const listMutations = async ({
		from = '',
		to = '',
		numberFrom = '0',
		numberTo = '9999999',
	}: MutationFilter) => {
		calls++;
		const number = (mutation: Mutation) => Number(mutation.number);
		return cut(
			all.filter(
				(mutation) =>
					mutation.date >= from &&
					mutation.date <= to &&
					number(mutation) >= Number(numberFrom) &&
					number(mutation) <= Number(numberTo),
			),
		);
	};
	return { client: { listMutations }, calls: () => calls, count };
}

test.each([
	['newest', (found: Mutation[]) => found.slice(-500)],
	['oldest', (found: Mutation[]) => found.slice(0, 500)],
])('2,000 mutations a year take some 26 calls a day, of 5,000 a month (%s 500)', async (_which, cut) => {
	const { client, calls, count } = administration(2000, cut);
	const found = await readMutations(client, { from: '2023-01-01', to: '2027-11-20' });
	expect(found).toHaveLength(count);
	expect(calls()).toBeLessThanOrEqual(30);
});

test('a single busy day in a quiet year does not cost a call for every day', async () => {
	const { client, calls } = administration(100, (found) => found.slice(-500));
	const busy = Array.from({ length: 1700 }, (_, index) => ({
		number: String(10_000 + index),
		date: '2026-10-31',
	})) as Mutation[];
	const withBusy = {
		listMutations: async (filter: MutationFilter) => {
			const { from = '', to = '', numberFrom = '0', numberTo = '9999999' } = filter;
			const isAsked = ({ date, number }: Mutation) =>
				date >= from &&
				date <= to &&
				Number(number) >= Number(numberFrom) &&
				Number(number) <= Number(numberTo);
			return [...(await client.listMutations(filter)), ...busy.filter(isAsked)].slice(-500);
		},
	};
	const found = await readMutations(withBusy, { from: '2023-01-01', to: '2027-11-20' });
	expect(found).toHaveLength(400 + 1700);
	expect(calls()).toBeLessThanOrEqual(60);
});
