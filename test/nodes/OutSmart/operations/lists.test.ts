import type { INodeParameters } from 'n8n-workflow';
import type { Sandbox } from '../../../../sandbox';
import { useOperations } from '../../../support/runOperation';
import { mapped } from '../../../support/everyField';

const { sandbox, run } = useOperations('outSmart');
const service = () => sandbox().fieldService;

const LISTS: [string, INodeParameters, (of: Sandbox['fieldService']) => number][] = [
	['employee', {}, ({ employees }) => employees.length],
	['hourType', {}, ({ hourTypes }) => hourTypes.length],
	['material', {}, ({ materials }) => materials.length],
	['relation', {}, ({ relations }) => relations.length],
	['workOrder', { status: 'Compleet' }, ({ workOrders }) => workOrders.filter(isOpen).length],
	['workStatus', {}, ({ workStatuses }) => workStatuses.length],
];
const isOpen = ({ status, archived }: { status: string; archived: boolean }) =>
	status === 'Compleet' && !archived;

describe.each(LISTS)('many of %s', (resource, parameters, countOf) => {
	const many = async (change: INodeParameters) =>
		await run([resource, 'getMany'], { ...parameters, ...change });

	test('all, or as many as the limit says; nothing is written, and nothing of the wire comes out', async () => {
		const { items, pairs } = await many({ returnAll: true, limit: 1 });
		expect(items).toHaveLength(countOf(service()));
		expect(items.length).toBeGreaterThan(2);
		expect(pairs).toEqual(items.map(() => ({ item: 0 })));
		expect(items.every((item) => !('wireRow' in item))).toBe(true);
		expect((await many({ returnAll: false, limit: 2 })).items).toEqual(items.slice(0, 2));
		expect(sandbox().writes()).toEqual([]);
	});
});

test.each(['contactPerson', 'customerPrice', 'object', 'project', 'workOrder'])(
	'%s of a relation that is not there: told, and of one without any: none',
	async (resource) => {
		const [known] = service().relations;
		if (known) service().relations.push({ ...known, debtorNumber: '4711', name: 'Nieuwe klant' });
		const find = async (relation: string) =>
			await run([resource, 'getMany'], {
				...(resource === 'workOrder' && { status: 'Alle' }),
				...{ returnAll: true, filters: { relation } },
			});
		expect(await find('4711')).toMatchObject({ items: [], execution: { error: undefined } });
		expect((await find('9999')).execution.error?.message).toContain('9999');
	},
);

describe('filters', () => {
	const ids = async (status: string, filters: INodeParameters = {}) =>
		(await run(['workOrder', 'getMany'], { status, filters, returnAll: true })).items.map(({ id }) => id);

	test('work orders by status, by work order status, with those that are archived', async () => {
		expect(await ids('Afgehandeld')).toEqual(['204509']);
		expect(await ids('Compleet', { workStatus: '5812441' })).toEqual(['204508']);
		expect(await ids('Compleet', { includeArchived: true })).toContain('204507');
		expect(await ids('Compleet', { includeArchived: '={{ "false" }}' as never })).not.toContain('204507');
		expect((await ids('Alle', { includeArchived: true })).length).toBe(service().workOrders.length);
	});

	test('work orders of some days; one without a date has none', async () => {
		const dates = service()
			.workOrders.filter(({ archived }) => !archived)
			.map(({ id, date }) => [date, String(id)] as const);
		const [from = '', to = ''] = [dates.map(([date]) => date).sort()[2], '2026-10-20'];
		const within = dates.filter(([date]) => date >= from && date <= to).map(([, id]) => id);
		expect((await ids('Alle', { from, to })).sort()).toEqual(within.sort());
		expect(within.length).toBeGreaterThan(0);
	});

	test.each([
		['relation', { search: 'LINDE' }, 'code', ['1001']],
		['material', { search: 'filter' }, 'code', ['FLT-10']],
		['hourType', { search: 'mont' }, 'code', ['MONT']],
		['employee', { active: false }, 'active', [false]],
	])('%s by %j', async (resource, filters, field, found) => {
		const { items } = await run([resource, 'getMany'], { filters: filters as INodeParameters });
		expect(items.map((one) => one[field])).toEqual(found);
	});

	test('work orders of an employee, and of a relation wherever it stands in them', async () => {
		const of = (wanted: string) =>
			service()
				.workOrders.filter(({ employeeNumber }) => employeeNumber === wanted)
				.map(({ id }) => String(id))
				.sort();
		const all = { includeArchived: true };
		expect((await ids('Alle', { ...all, employee: '12' })).sort()).toEqual(of('12'));
		expect(of('12').length).toBeGreaterThan(0);
		expect(await ids('Compleet', { relation: '1004' })).toContain('204502');
		expect(await ids('Compleet', { relation: '1002' })).toContain('204502');
		expect(await ids('Compleet', { relation: '100' })).toEqual([]);
	});
});

describe('one work order', () => {
	test('comes with its hours and materials', async () => {
		const { items } = await run(['workOrder', 'get'], { workOrderId: '={{ 204501 }}' });
		expect(items).toMatchObject([
			{ id: '204501', orderNumber: 'WB-2026-0101', hours: [{ duration: '02:00' }, {}], materials: [{}, {}] },
		]);
	});

	test.each([
		['999', /does not exist .*1500/, /deleted/],
		['WB-2026-0101', /'WB-2026-0101', and must be a whole number/, /which is not the number/],
	])('%s: what is wrong, and what to do', async (workOrderId, what, advice) => {
		const { execution } = await run(['workOrder', 'get'], { workOrderId });
		expect(execution.raw.data.resultData.error?.name).toBe('NodeApiError');
		expect(execution.error).toMatchObject({
			message: expect.stringMatching(what),
			description: expect.stringMatching(advice),
		});
	});
});

describe('create or update', () => {
	const save = async (resource: string, parameters: INodeParameters) =>
		await run([resource, 'createOrUpdate'], mapped(parameters));

	test('a relation says what was changed', async () => {
		const [changed] = (await save('relation', { code: '1001', city: 'Ede' })).items;
		expect(changed).toMatchObject({ action: 'updated', changed: ['city'], reason: 'Changed: city.' });
	});

	test.each([
		['material', { code: 'M', description: 'Pijp', price: '1.234,56' }, /1\.234,56/],
		['material', { code: 'M', description: 'Pijp', price: '1.855' }, /1\.855/],
		['material', { code: 'M', description: 'Pijp', price: 'abc' }, /abc/],
	])('%s %j is not sent, and said', async (resource, parameters, told) => {
		const { items, execution } = await save(resource, parameters);
		expect(JSON.stringify([items, execution.error])).toMatch(told);
		expect(sandbox().writes()).toEqual([]);
	});
});
