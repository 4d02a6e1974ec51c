import type { IDataObject } from 'n8n-workflow';
import { connectOutSmart } from '../../../services/outSmart/restClient';
import { synchronizeHourTypes } from '../../../nodes/OutSmart/operations/hourType/synchronize';
import { synchronizeMaterials } from '../../../nodes/OutSmart/operations/material/synchronize';
import { synchronizeRelations } from '../../../nodes/OutSmart/operations/relation/synchronize';
import { confirmWorkOrder } from '../../../nodes/OutSmart/operations/workOrder/confirm';
import { prepareInvoices } from '../../../nodes/OutSmart/operations/workOrder/getInvoice';
import { markAsHandled } from '../../../nodes/OutSmart/operations/workOrder/markAsHandled';
import { sendThrough } from '../../../base/n8n/http';
import type { FieldService } from '../../../sandbox';
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
	const found = await execute(prepareInvoices, client(), [{}], given);
	return found.filter(({ resource }) => resource !== 'workStatus');
}

type Settings = FieldService['settings'];

const VARIANTS: Partial<Settings>[] = [
	{},
	{ decimals: 'comma' },
	{ decimals: 'asDocumented' },
	{ acceptsPostDecimals: 'comma' },
	{ acceptsPostDecimals: 'dot' },
	{ partialSave: true },
	{ omittedFields: 'blanked' },
	{ listFields: 'documented' },
	{ bodyLimitRows: 1 },
	{ emptyReferenceFields: 'absent' },
	{ emptyReferenceFields: 'null' },
	{ countAsString: true, codeAsString: true },
	{ contentType: 'text/html' },
	{ markAnswers: 'new' },
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
