import type { INodeParameters } from 'n8n-workflow';
import { CONTINUE, picked, useOperations } from '../../../support/runOperation';

const { sandbox, run } = useOperations('nmbrs');

const BAKERY = picked('12345', 'id');
const get = async (change: INodeParameters, more = {}) =>
	await run(['payrollJournal', 'get'], { company: BAKERY, year: 2026, ...change }, more);

async function journals() {
	const given = { companies: 'id:12345', fromYear: 2026, fromPeriod: 1, output: 'journals' };
	const { items } = await run(['payrollJournal', 'getMany'], given);
	return items.filter(({ year, run: id }) => year === 2026 && id !== undefined);
}

test('one run, by its id or its number, is as Get Many gives it', async () => {
	const [first, second] = await journals();
	const { items } = await get({ run: picked(String(first?.run), 'id') });
	expect(items).toEqual([first]);
	const runs = (await run(['run', 'getMany'], { company: BAKERY, year: 2026, returnAll: true })).items;
	const number = runs.find(({ id }) => id === second?.run)?.number;
	expect((await get({ run: picked(String(number), 'number') })).items).toEqual([second]);
});

test('each item its own; what is not there is told in its place, with what to do', async () => {
	const [first] = await journals();
	const { items, pairs } = await get(
		{ run: picked('={{ $json.run }}', 'id') },
		{ input: [{ run: first?.run }, { run: '999999' }], ...CONTINUE },
	);
	expect(items).toMatchObject([
		{ run: first?.run, state: 'ready' },
		{
			error: "This company has no payroll run '999999' in 2026.",
			message: { code: 'noSuchRunOfYear', advice: expect.stringContaining('Check the year') },
		},
	]);
	expect(pairs).toEqual([{ item: 0 }, { item: 1 }]);
});

test.each([
	[{ run: picked('mei', 'id') }, /whole number/],
	[{ run: picked('1', 'id'), year: 'dit' as never }, /'Year' is 'dit'/],
])('%j: nothing is asked', async (change, told) => {
	expect((await get(change)).execution.error?.message).toMatch(told);
	expect(sandbox().calls).toEqual([]);
});
