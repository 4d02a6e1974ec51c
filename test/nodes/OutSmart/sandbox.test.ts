import type { IDataObject, IHttpRequestHelper } from 'n8n-workflow';
import { OutSmartApi } from '../../../credentials/OutSmartApi.credentials';
import { connectOutSmart } from '../../../services/outSmart/restClient';
import { synchronizeHourTypes } from '../../../nodes/OutSmart/operations/hourType/synchronize';
import { synchronizeMaterials } from '../../../nodes/OutSmart/operations/material/synchronize';
import { synchronizeRelations } from '../../../nodes/OutSmart/operations/relation/synchronize';
import { confirmWorkOrder } from '../../../nodes/OutSmart/operations/workOrder/confirm';
import { prepareOneInvoice } from '../../../nodes/OutSmart/operations/workOrder/getInvoice';
import { markAsHandled } from '../../../nodes/OutSmart/operations/workOrder/markAsHandled';
import { sendThrough } from '../../../base/n8n/http';
import { isRow } from '../../../base/words/row';
import type { FaultKind, FieldService } from '../../../sandbox';
import { useSandbox } from '../../support/sandbox';
import { n8nHelpers } from '../../support/n8nHelpers';
import { execute } from '../../support/outSmart/execute';

const sandbox = useSandbox('manual');

function client(bearerToken = '') {
	const { credentials, url } = sandbox().outSmart;
	return connectOutSmart({
		...credentials,
		bearerToken,
		baseUrl: url,
		send: (request) => sendThrough(n8nHelpers)({ ...request, timeoutMs: 2000 }),
		wait: async () => undefined,
	});
}

const RELATIONS = [1, 2, 3, 4].map((number) => ({
	code: `TEST${number}`,
	name: `Test ${number}`,
	address: `Dorpsstraat ${number}`,
	postalCode: number === 4 ? '' : '1234 AB',
	city: 'Utrecht',
	country: 'NL',
	phone: '030-1234567',
}));
const PRODUCTS = [
	{
		code: '1',
		description: 'test uursoort',
		unit: 'uur',
		price: '21.00',
		vatCode: 'GEEN',
		ledgerAccount: '8000',
		active: true,
	},
	{
		code: '2',
		description: 'test materiaal',
		unit: 'Stuk',
		price: '10.50',
		vatCode: 'GEEN',
		ledgerAccount: '8000',
		active: true,
	},
];
const SETTINGS = { invoiceTemplate: 'Test', invoiceNumber: 'workOrder', invoiceDate: 'workDate' };

async function synchronizeAll() {
	return [
		...(await execute(synchronizeRelations, client(), RELATIONS)),
		...(await execute(synchronizeMaterials, client(), PRODUCTS)),
		...(await execute(synchronizeHourTypes, client(), PRODUCTS)),
	].map(({ resource, action, count }) => [resource, action, ...(count === undefined ? [] : [count])]);
}

const posts = () => sandbox().calls.filter(({ operation }) => operation.startsWith('POST'));
const CREATED = [
	...RELATIONS.map(() => ['relation', 'created']),
	['material', 'created'],
	['hourType', 'created'],
];
const UNCHANGED = [
	['relation', 'unchanged', 4],
	['material', 'unchanged', 1],
	['hourType', 'unchanged', 1],
];

/** What comes out of the first step, without the row about the status 99 that this OutSmart did not have. */
async function invoices(given: Record<string, unknown> = SETTINGS): Promise<IDataObject[]> {
	const found = await execute(prepareOneInvoice, client(), [{}], given);
	return found.filter(({ resource }) => resource !== 'workStatus');
}

type Settings = FieldService['settings'];

const VARIANTS: Partial<Settings>[] = [
	{},
	{ decimals: 'dot' },
	{ decimals: 'comma' },
	{ decimals: 'asDocumented' },
	{ acceptsPostDecimals: 'comma' },
	{ acceptsPostDecimals: 'dot' },
	{ acceptsPostDecimals: 'both' },
	{ partialSave: true },
	{ omittedFields: 'blanked' },
	{ listFields: 'documented' },
	{ bodyLimitRows: 1 },
	{ emptyReferenceFields: 'absent' },
	{ emptyReferenceFields: 'null' },
	{ creationSeconds: true },
	{ countAsString: true, codeAsString: true },
	{ contentType: 'text/html' },
	{ markAnswers: 'old' },
	{ markAnswers: 'new' },
	{ marksAnyStatus: true },
	{ filtersIgnored: true },
	{ archivedFound: false },
];

describe.each(VARIANTS)('OutSmart with %j', (settings) => {
	beforeEach(() => void Object.assign(sandbox().fieldService.settings, settings));

	test('the master data of the manual come over once', async () => {
		expect(await synchronizeAll()).toEqual(CREATED);
		expect(posts().flatMap(({ ignored }) => ignored)).toEqual([]);
		const before = posts().length;
		expect(await synchronizeAll()).toEqual(UNCHANGED);
		expect(posts()).toHaveLength(before);
	});

	test('a change is one post of one row, and blanks nothing', async () => {
		await synchronizeAll();
		sandbox().fieldService.saveRelation({ debtorNumber: 'TEST1', remark: 'Hond', active: false });
		const before = posts().length;
		const changed = [{ ...RELATIONS[0], city: 'Zeist' }, ...RELATIONS.slice(1)];
		expect(await execute(synchronizeRelations, client(), changed)).toMatchObject([
			{ key: 'TEST1', action: 'updated', reason: 'Changed: city.' },
			{ action: 'unchanged', count: 3 },
		]);
		expect(posts()).toHaveLength(before + 1);
		const seen = settings.listFields !== 'documented';
		expect(sandbox().fieldService.relation('TEST1')).toMatchObject({
			city: 'Zeist',
			street: 'Dorpsstraat 1',
			...(seen && { remark: 'Hond', active: false }),
		});
	});

	test('the work order of the manual becomes its invoice, and is handled', async () => {
		await synchronizeAll();
		const [order] = sandbox().fieldService.workOrders;
		const [item] = await invoices();
		expect(item).toMatchObject({
			sourceId: order?.id,
			number: '2018010',
			date: '2018-09-19',
			template: 'Test',
			paymentTermDays: 14,
			book: true,
			relation: { code: 'TEST1', name: 'Test 1', address: 'Dorpsstraat 1', city: 'Utrecht' },
			lines: [{ quantity: '5', unit: 'uur', code: '1', description: 'test uursoort', unitPrice: '21.00' }],
			invoice: { state: 'new' },
		});
		const looked = { ...item, invoice: { state: 'create', earlier: 0 } };
		const claimed = { ...looked, invoice: { ...looked.invoice, claimed: true } };
		expect(await execute(confirmWorkOrder, client(), [looked])).toEqual([claimed]);
		expect(order).toMatchObject({ status: 'Compleet', workStatus: '99' });
		const made = { state: 'created', number: '2018010', total: '105.00', claimed: true };
		const invoiced = { ...item, invoice: made };
		expect(await execute(markAsHandled, client(), [invoiced])).toMatchObject([
			{ action: 'created', invoiceNumber: '2018010', total: '105.00', relation: 'TEST1' },
		]);
		expect(sandbox().fieldService.workOrder(order?.id ?? '').status).toBe('Afgehandeld');
		expect(await invoices()).toMatchObject([{ action: 'unchanged', count: 0 }]);
	});
});

describe('an installer with a year of work orders', () => {
	beforeEach(() => sandbox().reset('bakery'));

	test('reading changes nothing, and every order that is ready is an item', async () => {
		const before = structuredClone(sandbox().fieldService.workOrders);
		const items = (await invoices({})).filter((item) => !isRow(item));
		const ready = before.filter(
			({ status, workStatus, archived }) => status === 'Compleet' && workStatus === '1' && !archived,
		);
		expect(items.map(({ sourceId }) => sourceId).sort()).toEqual(ready.map(({ id }) => id).sort());
		expect(sandbox().fieldService.workOrders).toEqual(before);
		expect(sandbox().calls.some(({ operation }) => operation.includes('update_status=true'))).toBe(false);
	});

	test('those that a person must mend get the error status, and leave the queue', async () => {
		const items = (await invoices({})).filter((item) => !isRow(item));
		const toMend = items.filter(({ invoice }) => (invoice as IDataObject).fix === 'order');
		expect(toMend.length).toBeGreaterThan(0);
		const rows = await execute(markAsHandled, client(), toMend);
		expect(rows.every(({ action }) => action === 'blocked')).toBe(true);
		for (const { sourceId } of toMend) {
			expect(sandbox().fieldService.workOrder(String(sourceId))).toMatchObject({
				status: 'Compleet',
				workStatus: '99',
			});
		}
		const again = (await invoices({})).filter((item) => !isRow(item));
		// Each still says what is wrong with it.
		const waiting = again.filter(({ workOrder }) => (workOrder as IDataObject).onErrorStatus === true);
		expect(waiting.map(({ sourceId }) => sourceId)).toEqual(toMend.map(({ sourceId }) => sourceId));
		expect(waiting.every(({ invoice }) => (invoice as IDataObject).state === 'blocked')).toBe(true);
		expect(again).toHaveLength(items.length);
	});

	test('an order that is edited on its way is not marked', async () => {
		const items = (await invoices({})).filter((item) => !isRow(item));
		const item = items.find(({ invoice }) => (invoice as IDataObject).state === 'new') as IDataObject;
		const id = String(item.sourceId);
		sandbox().fieldService.editWorkOrder(id, { hours: [], materials: [] });
		const looked = await execute(confirmWorkOrder, client(), [{ ...item, invoice: { state: 'create' } }]);
		expect(looked).toMatchObject([{ invoice: { state: 'skipped' } }]);
		const created = { ...item, invoice: { state: 'created', number: 'F1' } };
		expect(await execute(markAsHandled, client(), [created])).toMatchObject([{ action: 'blocked' }]);
		expect(sandbox().fieldService.workOrder(id)).toMatchObject({ status: 'Compleet', workStatus: '99' });
	});
});

const FAULTS: FaultKind[] = [
	'dropBefore',
	'dropAfter',
	'unavailable',
	'html',
	'empty',
	'cutOff',
	'garbage',
	'tooManyRequests',
];

describe.each(FAULTS)('a service with fault %s', (kind) => {
	const secrets = () => Object.values(sandbox().outSmart.credentials) as string[];

	test('that passes is tried again; that stays is told, without a secret', async () => {
		await synchronizeAll();
		sandbox().faults.inject({ kind });
		const once = await invoices();
		expect(once).toMatchObject([kind === 'tooManyRequests' ? { action: 'failed' } : { sourceId: '1909257' }]);
		sandbox().faults.inject({ kind, times: 50 });
		const found = [
			...(await invoices()),
			...(await execute(synchronizeRelations, client(), RELATIONS)),
			...(await execute(synchronizeMaterials, client(), PRODUCTS)),
			...(await execute(markAsHandled, client(), [{ id: '1909257' }])),
		];
		sandbox().faults.clear();
		expect(found.map(({ action }) => action)).toEqual(['failed', 'failed', 'failed', 'failed']);
		for (const secret of secrets()) expect(JSON.stringify(found)).not.toContain(secret);
	});

	test('at the mark: the order is marked by the next run', async () => {
		await synchronizeAll();
		const [item] = await invoices();
		sandbox().faults.inject({
			kind,
			operation: 'GET GetWorkorder update_status=true',
			times: 3,
		});
		const invoiced = { ...item, invoice: { state: 'found', number: '2018010' } };
		const [first] = await execute(markAsHandled, client(), [invoiced]);
		expect(sandbox().calls.some(({ fault }) => fault === kind)).toBe(true);
		const done = kind === 'dropAfter' || kind === 'cutOff';
		expect(first?.action).toBe(done ? 'unchanged' : 'failed');
		sandbox().faults.clear();
		const [second] = await execute(markAsHandled, client(), [invoiced]);
		expect(second).toMatchObject({ action: 'unchanged' });
		expect(sandbox().fieldService.workOrder('1909257').status).toBe('Afgehandeld');
	});
});

describe('the connection test', () => {
	const tested = async (change: Record<string, string>) => {
		const { credentials, url } = sandbox().outSmart;
		const data = { ...credentials, bearerToken: '', baseUrl: url, ...change };
		return await new OutSmartApi().preAuthentication
			.call({ helpers: n8nHelpers } as unknown as IHttpRequestHelper, data)
			.then(
				() => 'OK',
				(error: unknown) => (error as Error).message,
			);
	};

	test('tells which token is wrong', async () => {
		expect(await tested({})).toBe('OK');
		expect(await tested({ token: 'another' })).toContain('the token (customer token) is not right');
		expect(await tested({ softwareToken: 'another' })).toContain(
			'the software token is wrong or not licensed',
		);
		expect(await tested({ token: '' })).toContain('the token is missing');
		expect(await tested({ softwareToken: '' })).toContain('the software token is missing');
		expect(sandbox().writes()).toEqual([]);
	});

	test('says what plain http and a wrong address do', async () => {
		sandbox().fieldService.settings.requireHttps = true;
		expect(await tested({})).toContain('https only');
		sandbox().fieldService.settings.requireHttps = false;
		expect(await tested({ baseUrl: sandbox().url })).toMatch(/base URL/);
	});

	test('takes a bearer token where one is wanted', async () => {
		sandbox().fieldService.settings.requireBearer = true;
		expect(await tested({})).not.toBe('OK');
		expect(await tested({ bearerToken: sandbox().outSmart.credentials.token })).toBe('OK');
	});
});
