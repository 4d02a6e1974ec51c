import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { INodeProperties } from 'n8n-workflow';
import { NodeApiError, NodeOperationError } from 'n8n-workflow';
import { OutSmart } from '../../../nodes/OutSmart/OutSmart.node';
import type { HttpAnswer } from '../../../base/transport/http';
import { answer, queryOf, refusal, resourceOf, TOKEN } from './support/answers';
import { fakeNode } from './support/fakeNode';
import { hourType, material, relation, SAMPLE_ORDER } from './support/records';

const FOLDER = join(__dirname, '../../../nodes/OutSmart');
const outSmart = new OutSmart();

async function run(parameters: Record<string, unknown>, ...answers: HttpAnswer[]) {
	const { node, requests } = fakeNode(parameters, answers);
	const [items = []] = await outSmart.execute.call(node);
	expect(items.every(({ pairedItem }) => pairedItem !== undefined)).toBe(true);
	return { items: items.map(({ json }) => json), requests };
}

const ORDERS = [
	SAMPLE_ORDER,
	{ ...SAMPLE_ORDER, id: '2', Archived: '1' },
	{ ...SAMPLE_ORDER, id: '3', status: 'Opgehaald' },
	{ ...SAMPLE_ORDER, id: '4', WorkStatus: '0' },
];

test.each<[string, Record<string, unknown>, unknown[], object[]]>([
	[
		'employee',
		{ returnAll: true },
		[{ number: '7', firstname: 'An' }],
		[{ number: '7', firstName: 'An', active: true }],
	],
	[
		'workStatus',
		{},
		[{ sta_code: '1', sta_name: 'Naar E-boekhouden' }],
		[{ code: '1', name: 'Naar E-boekhouden' }],
	],
	[
		'hourType',
		{},
		[hourType().held],
		[{ code: 'MONT', name: 'Montage', price: '48.00', billable: true, costs: false, active: true }],
	],
	[
		'material',
		{ limit: 1 },
		[material().held, material().held],
		[{ code: 'FLT-10', price: '12.50', vatCode: 'HOOG_VERK_21', ledgerAccount: '8000' }],
	],
	[
		'relation',
		{},
		[relation({ contact: '<leeg>' }).held],
		[{ code: '1042', address: 'Hoofdstraat 12', contactPerson: '', iban: '', active: true }],
	],
	['relation', { filters: { code: '1042' } }, [relation().held, { debtor_number: '1' }], [{ code: '1042' }]],
	['workOrder', { status: 'Compleet' }, ORDERS, [{ id: '204511' }, { id: '4' }]],
	['workOrder', { status: 'Compleet', filters: { workStatus: '1' } }, ORDERS, [{ id: '204511' }]],
	[
		'workOrder',
		{ status: 'Compleet', filters: { includeArchived: true, workStatus: '1' } },
		ORDERS,
		[{ id: '204511' }, { id: '2' }],
	],
	['workOrder', { status: 'Alle', returnAll: true }, ORDERS, [{ id: '204511' }, { id: '3' }, { id: '4' }]],
])('%s: get many with %j', async (resource, given, rows, expected) => {
	const { items, requests } = await run({ resource, operation: 'getMany', ...given }, answer(rows));
	expect(items).toMatchObject(expected);
	expect(items).toHaveLength(expected.length);
	expect(JSON.stringify(items)).not.toContain('held');
	const marks = requests.flatMap(({ url }) => queryOf({ url }).filter(([name]) => name === 'update_status'));
	expect(marks).toEqual(resource === 'workOrder' ? [['update_status', 'false']] : []);
});

test('get one work order, without marking it', async () => {
	const { items, requests } = await run(
		{ resource: 'workOrder', operation: 'get', workOrderId: 204511 },
		answer(SAMPLE_ORDER),
	);
	expect(items).toMatchObject([{ id: '204511', orderNumber: 'WB-2025-0183', workDate: '2025-11-03' }]);
	expect(queryOf(requests[0] as { url: string })).toEqual([
		['row_id', '204511'],
		['update_status', 'false'],
	]);
});

test.each([
	[answer(null), true],
	[refusal(1503, 'No data changed'), false],
])('update the status of a work order', async (given, changed) => {
	const parameters = { resource: 'workOrder', operation: 'updateStatus', workOrderId: '7', workStatus: '99' };
	const statuses = answer([{ sta_code: '99', sta_name: 'Fout' }]);
	const { items } = await run(parameters, statuses, given);
	expect(items).toEqual([{ id: '7', workStatus: '99', changed }]);
});

describe('create or update', () => {
	const RELATION = { resource: 'relation', operation: 'createOrUpdate', code: '1042', name: 'Nieuw' };

	test('a relation that is there: what is left empty is not changed', async () => {
		const after = relation({ name: 'Nieuw', phone_number: '030-1' }).held;
		const { items, requests } = await run(
			{ ...RELATION, additionalFields: { phone: '030-1', city: '' } },
			answer([relation().held]),
			answer(1),
			answer([after]),
		);
		expect(items).toMatchObject([
			{
				...{ code: '1042', name: 'Nieuw', address: 'Hoofdstraat 12', city: 'Arnhem', phone: '030-1' },
				...{ action: 'updated', reason: 'Changed: name, phone.' },
			},
		]);
		expect(JSON.stringify(items)).not.toContain('"held"');
		expect(requests.map(({ method, url }) => `${method} ${resourceOf({ url })}`)).toEqual([
			'GET relations',
			'POST relations',
			'GET relations',
		]);
		expect(JSON.parse(requests[1]?.body as string)).toMatchObject([
			{ street: 'Hoofdstraat', city: 'Arnhem' },
		]);
		expect(queryOf(requests[0] as { url: string })).toContainEqual(['value[]', '1042']);
	});

	test('a relation that is new, and one that is as it should be', async () => {
		const there = relation({ name: 'Nieuw', street: '<leeg>', house_number: '' }).held;
		const created = await run(RELATION, answer([]), answer(1), answer([there]));
		expect(created.items).toMatchObject([{ action: 'created' }]);
		const again = await run(RELATION, answer([there]));
		expect(again.items).toMatchObject([{ action: 'unchanged' }]);
		expect(again.requests).toHaveLength(1);
	});

	test('a material', async () => {
		const parameters = {
			resource: 'material',
			operation: 'createOrUpdate',
			code: 'FLT-10',
			description: 'Filter',
		};
		const given = { price: '13', additionalFields: { vatCode: 'HOOG_VERK_21', ledgerAccount: '8000' } };
		const after = material({ price: '13.00' }).held;
		const { items, requests } = await run(
			{ ...parameters, ...given },
			answer([material().held]),
			answer(1),
			answer([after]),
		);
		expect(items).toMatchObject([{ code: 'FLT-10', action: 'updated', reason: 'Changed: price.' }]);
		expect(JSON.parse(requests[1]?.body as string)).toMatchObject([{ price: '13,00', unit: 'stuk' }]);
	});

	test('an hour type is not saved when nobody can tell whether it is to be active', async () => {
		const parameters = {
			resource: 'hourType',
			operation: 'createOrUpdate',
			code: 'MONT',
			description: 'Montage',
			price: '48',
			active: 'nee',
		};
		const { node, requests } = fakeNode(parameters, [answer([hourType().held])]);
		await expect(outSmart.execute.call(node)).rejects.toThrow(
			"'Active' is 'nee', but must be on (true) or off (false)",
		);
		expect(requests).toEqual([]);
	});

	test('an hour type, also out of use', async () => {
		const parameters = {
			resource: 'hourType',
			operation: 'createOrUpdate',
			code: 'MONT',
			description: 'Montage',
			price: '48',
		};
		const same = await run({ ...parameters, active: true }, answer([hourType().held]));
		expect(same.items).toMatchObject([{ action: 'unchanged' }]);
		const after = hourType({ active: '0' }).held;
		const off = await run(
			{ ...parameters, active: false },
			answer([hourType().held]),
			answer(1),
			answer([after]),
		);
		expect(off.items).toMatchObject([{ action: 'updated' }]);
		expect(JSON.parse(off.requests[1]?.body as string)).toMatchObject([{ active: '0', sale_price: '48.00' }]);
	});

	test.each([
		[{ ...RELATION, code: '' }, 'it has no code'],
		[
			{ resource: 'material', operation: 'createOrUpdate', code: 'A', description: 'B', price: 'x' },
			"Price: 'x' is not a number",
		],
	])('what cannot be sent is an error: %j', async (parameters, reason) => {
		const { node, requests } = fakeNode(parameters, [answer([])]);
		const error: unknown = await outSmart.execute.call(node).catch((thrown: unknown) => thrown);
		expect(error).toBeInstanceOf(NodeOperationError);
		expect((error as Error).message).toContain(reason);
		expect(requests.filter(({ method }) => method === 'POST')).toEqual([]);
	});
});

test('what the service refuses is shown with what to do, without the token', async () => {
	const { node } = fakeNode({ resource: 'employee', operation: 'getMany' }, [refusal(1005, `No ${TOKEN}`)]);
	const error: unknown = await outSmart.execute.call(node).catch((thrown: unknown) => thrown);
	expect(error).toBeInstanceOf(NodeApiError);
	expect(error).toMatchObject({
		message: expect.stringContaining('the software token is wrong or not licensed with this token'),
		description: expect.stringContaining('issued together'),
	});
	expect(JSON.stringify(error)).not.toContain(TOKEN);
});

test('the invoice chain runs through the node itself', async () => {
	const item = {
		invoice: { state: 'created', number: 'F1' },
		workOrder: { id: '7', number: 'W', fingerprint: 'x' },
	};
	const { node } = fakeNode(
		{
			resource: 'workOrder',
			operation: 'markAsHandled',
			preview: false,
			errorStatus: '99',
			workOrderStatus: '1',
		},
		[answer(SAMPLE_ORDER), answer(null)],
		[item],
	);
	const [items = []] = await outSmart.execute.call(node);
	expect(items).toMatchObject([
		{ json: { action: 'blocked', invoiceNumber: 'F1' }, pairedItem: { item: 0 } },
	]);
});

test('work order statuses to choose from, in the order of their codes', async () => {
	const rows = ['99', '1', '0', 'x'].map((code) => ({ sta_code: code, sta_name: `Naam ${code}` }));
	const { node } = fakeNode({}, [answer(rows)]);
	expect(await outSmart.methods.loadOptions.getWorkStatuses.call(node)).toEqual([
		{ name: '0 Naam 0', value: '0' },
		{ name: '1 Naam 1', value: '1' },
		{ name: '99 Naam 99', value: '99' },
		{ name: 'x Naam x', value: 'x' },
	]);
});

describe('description', () => {
	const { properties, icon, name } = outSmart.description;
	const named = (wanted: string, operation: string, resource?: string) =>
		properties.find(
			({ name: found, displayOptions: { show } = {} }) =>
				found === wanted &&
				show?.operation?.includes(operation) &&
				(!resource || show.resource?.includes(resource)),
		);
	const options = (field?: INodeProperties) =>
		field?.options?.map((option) => 'value' in option && option.value);
	const operationsOf = (resource: string) =>
		options(
			properties.find(
				(field) => field.name === 'operation' && field.displayOptions?.show?.resource?.includes(resource),
			),
		);

	test('names that saved workflows depend on', () => {
		expect(name).toBe('outSmart');
		expect(options(properties[0])).toEqual([
			'apiCall',
			'connection',
			'contactPerson',
			'customerPrice',
			'employee',
			'hourType',
			'invoiceStatus',
			'material',
			'object',
			'project',
			'relation',
			'workOrder',
			'workStatus',
		]);
		for (const resource of ['hourType', 'material', 'relation']) {
			expect(operationsOf(resource)).toEqual(['createOrUpdate', 'getMany', 'synchronize']);
		}
		expect(operationsOf('workOrder')).toEqual([
			'confirm',
			'create',
			'downloadFiles',
			'downloadPdf',
			'get',
			'getCompleted',
			'getMany',
			'markAsHandled',
			'getInvoice',
			'update',
			'updateStatus',
		]);
	});

	test('defaults are those of the Settings step', () => {
		const defaults = Object.fromEntries(
			[
				'preview',
				'workOrderStatus',
				'errorStatus',
				'completedFrom',
				'invoiceTemplate',
				'paymentTermDays',
				'bookDirectly',
				'invoiceNumber',
				'invoiceDate',
				'roundHoursToMinutes',
				'roundHours',
				'limit',
				'invoiceTexts',
				'blockedPaymentMethods',
			].map((field) => [field, named(field, 'getInvoice')?.default]),
		);
		expect(defaults).toEqual({
			preview: true,
			workOrderStatus: '1',
			errorStatus: '99',
			completedFrom: '',
			invoiceTemplate: 'Factuursjabloon',
			paymentTermDays: 14,
			bookDirectly: true,
			invoiceNumber: 'automatic',
			invoiceDate: 'today',
			roundHoursToMinutes: 0,
			roundHours: 'nearest',
			limit: 1000,
			invoiceTexts: 'workDate, workAddress',
			blockedPaymentMethods: '',
		});
		expect(named('leading', 'synchronize', 'relation')?.default).toBe('e-Boekhouden');
		expect(named('hourUnits', 'synchronize', 'hourType')?.default).toBe('uur, uren, hour');
		expect(options(named('leading', 'synchronize'))).toEqual(['e-Boekhouden', 'OutSmart']);
	});

	test('nothing lets a user mark orders by listing or reading them', () => {
		expect(JSON.stringify(properties)).not.toContain('update_status');
	});

	test('the icons are there', () => {
		for (const file of Object.values(icon as Record<string, string>)) {
			expect(existsSync(join(FOLDER, file.replace('file:', '')))).toBe(true);
		}
	});
});
