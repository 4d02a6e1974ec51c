import type { INodeParameters } from 'n8n-workflow';
import { picked, useOperations } from '../../../support/runOperation';

const { sandbox, run } = useOperations('nmbrs');

const BAKERY = picked('12345', 'id');
beforeEach(() => {
	for (const company of sandbox().payroll.companies) company.visible = true;
});

describe.each<[string, INodeParameters, number]>([
	['company', {}, 3],
	['costCentre', { company: BAKERY }, 3],
	['employee', { company: BAKERY }, 3],
])('many of %s', (resource, parameters, all) => {
	test('all, or as many as the limit says', async () => {
		const many = async (change: INodeParameters) =>
			(await run([resource, 'getMany'], { ...parameters, ...change })).items.length;
		expect(await many({ returnAll: false, limit: 2 })).toBe(2);
		expect(await many({ returnAll: '={{ "true" }}' as never, limit: 1 })).toBe(all);
	});
});

test('employees of every type, each once; names only where they are asked for', async () => {
	const many = async (withNames: boolean) =>
		(await run(['employee', 'getMany'], { company: BAKERY, returnAll: true, withNames })).items;
	expect(await many(false)).toEqual([
		{ id: '7001', number: '1', types: ['Actieve medewerkers'] },
		{ id: '7002', number: '2', types: ['Actieve medewerkers', 'Oproepkrachten'] },
		{ id: '7003', number: '2', types: ['Uit dienst'] },
	]);
	const left = { company: BAKERY, filters: { type: 'UIT DIENST' } };
	expect((await run(['employee', 'getMany'], left)).items).toMatchObject([{ id: '7003' }]);
	expect((await many(true)).map(({ name }) => name)).toEqual(['A. de Bakker', 'B. Winkel', 'C. Vertrokken']);
});

test('payroll runs of the year that an expression gives, each item by its own', async () => {
	const { items, pairs } = await run(
		['run', 'getMany'],
		{ company: BAKERY, year: '={{ $json.year }}', returnAll: true },
		{ input: [{ year: 2026 }, { year: '2025' }, { year: 1999 }] },
	);
	const years = new Set(items.map(({ year }) => year));
	expect(years.has(2026)).toBe(true);
	expect(years.has(1999)).toBe(false);
	expect(
		pairs.every((pair, index) => JSON.stringify(pair) === `{"item":${items[index]?.year === 2026 ? 0 : 1}}`),
	).toBe(true);
});

test('a call that may not be made keeps its advice', async () => {
	sandbox().payroll.forbid('List_GetAll');
	const { execution } = await run(['company', 'getMany']);
	expect(execution.raw.data.resultData.error?.name).toBe('NodeApiError');
	expect(execution.error).toMatchObject({
		message: expect.stringContaining('List_GetAll'),
		description: expect.stringContaining('API user template'),
	});
});
