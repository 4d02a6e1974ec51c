import { readMutations, type MutationRange } from '../../../../services/eBoekhouden/soap/readMutations';
import type { Mutation } from '../../../../services/eBoekhouden/types';
import { addDays } from '../../../../base/values/dates';

/** Four years. */
const DAYS = Array.from({ length: 4 * 365 }, (_, index) => addDays('2023-01-01', index));

/** Four years of mutations, evenly spread; an answer never holds more than 500, and counts. */
function administration(perYear: number, cut: (found: Mutation[]) => Mutation[]) {
	const count = 4 * perYear;
	const all = Array.from({ length: count }, (_, index) => ({
		number: String(index + 1),
		date: DAYS[Math.floor((index / count) * DAYS.length)],
	})) as Mutation[];
	// By number they are by date as well: how many there are before each day.
	const before = new Map<string, number>();
	for (const [index, { date }] of all.entries()) if (!before.has(date)) before.set(date, index);
	const upTo = (day: string) => before.get(day) ?? (day <= '2023-01-01' ? 0 : count);
	let calls = 0;
	const ask = async ({ from, to, numberFrom = '0', numberTo = '9999999' }: MutationRange) => {
		calls++;
		const first = Math.max(Number(numberFrom) - 1, upTo(from));
		return cut(all.slice(first, Math.min(Number(numberTo), upTo(addDays(to, 1)))));
	};
	return { ask, calls: () => calls, count, all };
}

describe.each([
	['newest', (found: Mutation[]) => found.slice(-500)],
	['oldest', (found: Mutation[]) => found.slice(0, 500)],
])('all mutations of four years, where a full answer holds the %s 500', (_which, cut) => {
	test.each([
		[2_000, 21],
		[7_300, 65],
		[36_500, 300],
	])('%i a year take at most %i calls: little more than a 500th', async (perYear, calls) => {
		const administrated = administration(perYear, cut);
		const found = await readMutations(administrated.ask, { from: '2023-01-01', to: '2027-11-20' });
		expect(found).toHaveLength(administrated.count);
		expect(administrated.calls()).toBeLessThanOrEqual(calls);
	});

	test.each([
		[2_000, 30],
		[7_300, 100],
		[36_500, 550],
	])('%i a year take at most %i where it has nothing by number: about twice', async (perYear, calls) => {
		const { ask, count, calls: asked } = administration(perYear, cut);
		const byDate = async (part: MutationRange) =>
			part.numberFrom !== undefined && part.from !== part.to ? [] : await ask(part);
		const found = await readMutations(byDate, { from: '2023-01-01', to: '2027-11-20' });
		expect(found).toHaveLength(count);
		expect(asked()).toBeLessThanOrEqual(calls);
	});
});

test('a single busy day in a quiet year does not cost a call for every day', async () => {
	const { ask, calls } = administration(100, (found) => found.slice(-500));
	const busy = Array.from({ length: 1700 }, (_, index) => ({
		number: String(10_000 + index),
		date: '2026-10-31',
	})) as Mutation[];
	const withBusy = async (part: MutationRange) => {
		const { from, to, numberFrom = '0', numberTo = '9999999' } = part;
		const isAsked = ({ date, number }: Mutation) =>
			date >= from &&
			date <= to &&
			Number(number) >= Number(numberFrom) &&
			Number(number) <= Number(numberTo);
		return [...(await ask(part)), ...busy.filter(isAsked)].slice(-500);
	};
	const found = await readMutations(withBusy, { from: '2023-01-01', to: '2027-11-20' });
	expect(found).toHaveLength(400 + 1700);
	expect(calls()).toBeLessThanOrEqual(60);
});
