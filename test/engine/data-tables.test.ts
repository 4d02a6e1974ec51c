import type { INode, INodeParameters } from 'n8n-workflow';
import { DataTable, runWorkflow, type EngineRun, type WorkflowFile } from '../../engine';
import { connect } from './connect';
import { node } from './sample-workflow';
import { packageDir } from './server';

const COLUMNS = { client: 'string', hours: 'number', active: 'boolean', since: 'date' } as const;

const clients = () =>
	new DataTable('Payroll clients', COLUMNS, [
		{ client: 'Alfa', hours: 1, active: true, since: '2026-01-31T00:00:00Z' },
		{ client: 'Beta', hours: 2.5, active: false },
		{ client: 'alfa twee', hours: 10, active: true },
	]);

const NAMED = { __rl: true, mode: 'name', value: 'Payroll clients' };

function workflow(parameters: INodeParameters, extra: Partial<INode> = {}): WorkflowFile {
	const row = { resource: 'row', dataTableId: NAMED, ...parameters };
	return {
		nodes: [
			node('Error', 'n8n-nodes-base.errorTrigger', 1),
			{ ...node('Table', 'n8n-nodes-base.dataTable', 1.1, row), ...extra },
		],
		connections: connect(['Error', 'Table']),
	};
}

async function run(
	tables: DataTable[],
	parameters: INodeParameters,
	input: Parameters<typeof runWorkflow>[1]['input'] = [{}],
	extra: Partial<INode> = {},
): Promise<EngineRun> {
	const options = { packageDir, credentials: {}, startNode: 'Error', input, dataTables: tables };
	return await runWorkflow(workflow(parameters, extra), options);
}

const where = (keyName: string, condition: string, keyValue: string | number | boolean = '') => ({
	matchType: 'allConditions',
	filters: { conditions: [{ keyName, condition, keyValue }] },
});

const AUTO = { mappingMode: 'autoMapInputData', value: null };
const names = (ran: EngineRun) => ran.items('Table').map(({ client }) => client);

describe('getting rows', () => {
	const get = (more: INodeParameters = {}) =>
		run([clients()], { operation: 'get', returnAll: true, ...more });

	test('all, with what n8n adds', async () => {
		const ran = await get();
		expect(ran.error).toBeUndefined();
		expect(names(ran)).toEqual(['Alfa', 'Beta', 'alfa twee']);
		expect(ran.items('Table')[0]).toEqual({
			id: 1,
			client: 'Alfa',
			hours: 1,
			active: true,
			since: '2026-01-31T00:00:00.000Z',
			createdAt: expect.stringContaining('T'),
			updatedAt: expect.stringContaining('T'),
		});
		expect(ran.items('Table')[1]).toMatchObject({ since: null, active: false });
	});

	test.each([
		['eq', 'client', 'Alfa', ['Alfa']],
		['neq', 'client', 'Alfa', ['Beta', 'alfa twee']],
		['ilike', 'client', 'alfa', ['Alfa', 'alfa twee']],
		['like', 'client', 'alfa%', ['alfa twee']],
		['gte', 'hours', 2.5, ['Beta', 'alfa twee']],
		['lt', 'hours', '2.5', ['Alfa']],
		['isTrue', 'active', '', ['Alfa', 'alfa twee']],
		['isEmpty', 'since', '', ['Beta', 'alfa twee']],
		['lte', 'since', '2026-02-01', ['Alfa']],
		['neq', 'since', '2026-01-31', ['Beta', 'alfa twee']],
	])('%s on %s', async (condition, column, value, expected) => {
		expect(names(await get(where(column, condition, value)))).toEqual(expected);
	});

	test('sorted, and at most so many', async () => {
		const order = { orderBy: true, orderByColumn: 'hours', orderByDirection: 'DESC' };
		expect(names(await get({ ...order, returnAll: false, limit: 2 }))).toEqual(['alfa twee', 'Beta']);
	});

	test('more than a page', async () => {
		const rows = Array.from({ length: 2500 }, (_, hours) => ({ client: 'x', hours }));
		const ran = await run([new DataTable('Payroll clients', COLUMNS, rows)], {
			operation: 'get',
			returnAll: true,
		});
		expect(ran.items('Table').map(({ hours }) => hours)).toEqual(rows.map(({ hours }) => hours));
	});

	test('a table that is not there, and a column that is not', async () => {
		const missing = await run([], { operation: 'get' });
		expect(missing.error?.message).toBe('Data table with name "Payroll clients" not found');
		const ran = await get(where('klant', 'eq', 'Alfa'));
		expect(ran.error?.message).toContain('Column(s) "klant" do not exist');
	});

	test('as in n8n, a name finds every table whose name contains it: the one changed last', async () => {
		const [exact, old] = [clients(), new DataTable('Old payroll clients', COLUMNS, [{ client: 'Oud' }])];
		old.updatedAt = new Date(exact.updatedAt.getTime() + 1000);
		expect(names(await run([exact, old], { operation: 'get', returnAll: true }))).toEqual(['Oud']);
	});
});

describe('writing rows', () => {
	test('insert, of each item; columns that are not given are empty', async () => {
		const table = clients();
		const input = [{ client: 'Gamma', hours: '3', since: '2026-02-28T00:00:00Z' }, { client: 7 }];
		const ran = await run([table], { operation: 'insert', columns: AUTO }, input);
		expect(ran.error).toBeUndefined();
		expect(table.rows.slice(3)).toMatchObject([
			{ id: 4, client: 'Gamma', hours: 3, active: null, since: new Date('2026-02-28T00:00:00Z') },
			{ id: 5, client: '7', hours: null },
		]);
	});

	test('update: every row that matches; of none nothing is said', async () => {
		const table = clients();
		const update = (name: string) => ({
			operation: 'update',
			...where('client', 'eq', name),
			columns: { mappingMode: 'defineBelow', value: { hours: '={{ $json.hours }}' } },
		});
		const ran = await run([table], update('Beta'), [{ hours: 40 }]);
		expect(ran.items('Table')).toMatchObject([{ client: 'Beta', hours: 40 }]);
		expect(table.rows.map(({ hours }) => hours)).toEqual([1, 40, 10]);
		const none = await run([table], update('Delta'), [{ hours: 41 }]);
		expect(none.status).toBe('success');
		expect(none.items('Table')).toEqual([]);
	});

	test('upsert: updates, else inserts', async () => {
		const table = clients();
		const upsert = { operation: 'upsert', ...where('client', 'eq', '={{ $json.client }}'), columns: AUTO };
		const ran = await run([table], upsert, [
			{ client: 'Beta', hours: 3 },
			{ client: 'Delta', hours: 4 },
		]);
		expect(ran.items('Table')).toMatchObject([
			{ id: 2, hours: 3, active: false },
			{ id: 4, hours: 4 },
		]);
		expect(table.rows).toHaveLength(4);
	});

	test.each([
		['an unknown column', { name: 'x' }, "unknown column name 'name'"],
		['text for a number', { hours: 'veel' }, "value 'veel' does not match column type 'number'"],
		['a word for a boolean', { active: 'ja' }, "value 'ja' does not match column type 'boolean'"],
		['a word for a date', { since: 'gisteren' }, "value 'gisteren' does not match column type 'date'"],
		['a boolean for text', { client: true }, "in 'client' depends on the database"],
		['a list', { client: ['x'] }, 'unexpected array input'],
		['an object', { client: { x: 1 } }, 'unexpected object input'],
	])('%s is refused, and nothing is stored', async (_what, wrong, message) => {
		const table = clients();
		const ran = await run([table], { operation: 'insert', columns: AUTO }, [{ client: 'Fine' }, wrong]);
		expect(ran.error?.message).toContain(message);
		expect(table.rows).toHaveLength(3);
	});

	test('an update without a condition is refused', async () => {
		const ran = await run([clients()], { operation: 'update', columns: AUTO }, [{ hours: 1 }]);
		expect(ran.error?.message).toContain('At least 1 field is required');
	});
});

describe('a table that another changes', () => {
	test('between two calls of a node', async () => {
		const table = clients();
		table.before = (_call, count) => {
			if (count === 2)
				table.remove({ type: 'and', filters: [{ columnName: 'id', condition: 'eq', value: 2 }] });
		};
		const columns = { mappingMode: 'defineBelow', value: { hours: 0 } };
		const update = { operation: 'update', ...where('id', 'eq', '={{ $json.id }}'), columns };
		const ran = await run([table], update, [{ id: 1 }, { id: 2 }, { id: 3 }]);
		expect(names(ran)).toEqual(['Alfa', 'alfa twee']);
		expect(table.rows.map(({ hours }) => hours)).toEqual([0, 0]);
	});

	test('a column that is gone, and a call that fails', async () => {
		const table = clients();
		table.removeColumn('hours');
		const insert = { operation: 'insert', columns: AUTO };
		expect((await run([table], insert, [{ hours: 1 }])).error?.message).toContain(
			"unknown column name 'hours'",
		);
		table.before = () => {
			throw new Error('database is locked');
		};
		expect((await run([table], { operation: 'get' })).error?.message).toBe('database is locked');
	});
});

test('only the node of n8n gets at the tables', async () => {
	const file = workflow({}, { type: 'n8n-nodes-base.noOp', parameters: {} });
	const options = { packageDir, credentials: {}, startNode: 'Error', dataTables: [clients()] };
	expect((await runWorkflow(file, options)).status).toBe('success');
});
