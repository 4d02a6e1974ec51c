import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { OutSmartClient } from '../../../services/outSmart/client';
import type { FieldObject, Project } from '../../../services/outSmart/stores';
import type { HttpRequest } from '../../../base/transport/http';
import {
	BEARER_TOKEN,
	clientFor,
	clientWith,
	LOGIN,
	queryOf,
	raw,
	SOFTWARE_TOKEN,
	TOKEN,
} from '../../support/outSmart/answers';
import { hourType, material, relation } from '../../support/outSmart/records';

const GOLDEN = join(__dirname, '../../golden/outsmart');

const PROJECT: Project = {
	...{ code: 'P-100', name: 'Verbouwing keuken', relation: '1042', invoiceRelation: '' },
	...{ status: 'Lopend', description: '', externalCode: '', addressCode: '', contactPersonCode: 'CP-1' },
	...{ progress: '25', startDate: '2026-01-31', endDate: '', active: true },
	wireRow: { pro_budget: '12.50', date_end: null },
};
/** As it came, but for its brand. */
const OBJECT: FieldObject = {
	...{ code: 'KOEL-1', description: 'Koelcel', relation: '1042', parentCode: '', addressCode: '' },
	...{ supplierCode: '', price: '1250.00', floor: '', location: 'Kelder', type: '', model: '' },
	...{
		brand: 'X',
		serialNumber: '',
		warrantyEnds: '2027-03-01',
		lastInspection: '',
		installedOn: '2026-01-31',
	},
	wireRow: {
		obj_date_warranty_expires: '01-03-2027',
		obj_freefield_1: 'ja',
		obj_created: 'x',
		obj_image: 'x',
	},
};
const PERSON = {
	...{ code: 'CP-1', name: 'M. de Vries', relation: '1042', phone: '026-1234567', email: '' },
	wireRow: {},
};
const PRICE = {
	material: 'FLT-10',
	hourType: '',
	relation: '1042',
	from: '2026-01-01',
	to: '',
	price: '11.5',
};
const PLAN = { workDate: '2026-11-03', workTime: '08:30', employeeNumber: '7', workStatus: '1' };
const PAYMENT = {
	...{ invoiceId: '164', reference: 'BANK-1', amount: '43.56', type: 'BANK', description: '' },
	date: '2026-11-03',
};

const CALLS: Record<string, (client: OutSmartClient) => Promise<unknown>> = {
	'relations-list': (client) => client.listRelations(),
	'relations-one': (client) => client.listRelations({ code: 'A&B 1/2' }),
	'relations-save': (client) =>
		client.saveRelations([{ ...relation({ house_number: '' }), street: 'Nieuwstraat 1' }]),
	'materials-list': (client) => client.listMaterials(),
	'materials-save': (client) => client.saveMaterials([{ ...material(), price: '4.55' }], ','),
	'materials-save-dot': (client) => client.saveMaterials([{ ...material(), price: '1234.5' }], '.'),
	'hourtypes-list': (client) => client.listHourTypes(),
	'hourtypes-save': (client) => client.saveHourTypes([{ ...hourType(), active: false }], '.'),
	'prices-list': (client) => client.customerPrices.list(),
	'paymentmethods-list': (client) => client.listPaymentMethods(),
	'workstatusses-list': (client) => client.listWorkStatuses(),
	'workstatusses-save': (client) => client.saveWorkStatuses([{ code: '99', name: 'Error' }]),
	'employees-list': (client) => client.listEmployees(),
	GetWorkorders: (client) => client.listWorkOrders({ status: 'Compleet', workStatus: '1' }),
	'GetWorkorders-all': (client) => client.listWorkOrders({ status: 'Alle' }),
	GetWorkorder: (client) => client.getWorkOrder('204511'),
	'GetWorkorder-mark': (client) => client.markAsHandled('204511'),
	UpdateWorkorder: (client) => client.setWorkStatus('204511', '99'),
	'projects-list': (client) => client.projects.list(),
	'projects-one': (client) => client.projects.list('P 1/2'),
	'projects-save': (client) => client.projects.save(PROJECT),
	'objects-list': (client) => client.objects.list(),
	'object-one': (client) => client.objects.list('KOEL-1'),
	'objects-save': (client) => client.objects.save(OBJECT),
	'contactpersons-list': (client) => client.contactPersons.list(),
	'contactperson-one': (client) => client.contactPersons.list('CP-1'),
	'contactpersons-save': (client) => client.contactPersons.save(PERSON),
	'prices-save': (client) => client.customerPrices.add(PRICE),
	'worktypes-list': (client) => client.listWorkTypes(),
	PostWorkorders: (client) => client.workOrders.create({ WorkorderNo: 'ERP-1', WorkObjects: ['KOEL-1'] }),
	'GetWorkorder-number': (client) => client.workOrders.find({ workOrderNumber: 'ERP 1/2' }),
	'UpdateWorkorder-plan': (client) => client.workOrders.update({ id: '204511' }, PLAN),
	'invoices-list': (client) => client.invoices.list(),
	'invoices-one': (client) => client.invoices.list({ field: 'inv_number_formatted', value: '2026-00001' }),
	'transactions-one': (client) => client.invoices.payments('BANK 1/2'),
	'transactions-save': (client) => client.invoices.pay(PAYMENT),
};
const NAMES = Object.keys(CALLS);

/** The first request of a call; what is answered does not matter. */
async function requestOf(name: string, change: { bearerToken?: string } = {}): Promise<HttpRequest> {
	const { client, requests } = clientFor(change, raw('', 400));
	await CALLS[name]?.(client).catch(() => undefined);
	return requests[0] as HttpRequest;
}

/** As a person reads it, the tokens masked. */
function asText({ method, url, headers, body }: HttpRequest): string {
	const secrets = `token=${TOKEN}&software_token=${encodeURIComponent(SOFTWARE_TOKEN)}`;
	const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
	const json = body === undefined ? [] : ['', JSON.stringify(JSON.parse(body), null, '\t')];
	return [`${method} ${url.replace(secrets, 'token=*&software_token=*')}`, ...lines, ...json, ''].join('\n');
}

test.each(NAMES)('%s is sent as in test/golden/outsmart', async (name) => {
	const request = await requestOf(name);
	expect(request.url).toContain(`token=${TOKEN}&`);
	expect(asText(request)).toBe(readFileSync(join(GOLDEN, `${name}.http`), 'utf8'));
});

test('there is a call for every golden request', () => {
	expect(readdirSync(GOLDEN).sort()).toEqual(NAMES.map((name) => `${name}.http`).sort());
});

test.each(NAMES.filter((name) => name.startsWith('GetWorkorder')))(
	'%s always says whether it marks',
	async (name) => {
		const marks = queryOf(await requestOf(name)).filter(([parameter]) => parameter === 'update_status');
		expect(marks).toEqual([['update_status', name === 'GetWorkorder-mark' ? 'true' : 'false']]);
	},
);

test.each(NAMES)('%s: five minutes for lists of work orders and of materials, else one', async (name) => {
	const { timeoutMs } = await requestOf(name);
	const isLong = name.startsWith('GetWorkorders') || name === 'materials-list';
	expect(timeoutMs).toBe(isLong ? 300_000 : 60_000);
});

test('the bearer token is sent only when there is one', async () => {
	expect((await requestOf('employees-list')).headers).not.toHaveProperty('Authorization');
	const { headers } = await requestOf('employees-list', { bearerToken: ` ${BEARER_TOKEN} ` });
	expect(headers.Authorization).toBe(`Bearer ${BEARER_TOKEN}`);
});

test.each([
	'https://www.werkbonapp.nl/openapi/8',
	' https://www.werkbonapp.nl/openapi/8/ ',
	`https://www.werkbonapp.nl/openapi/8/?token=${LOGIN.token}`,
	'https://www.werkbonapp.nl/openapi/8//#top',
])('base URL %o', async (baseUrl) => {
	const { client, requests } = clientFor({ baseUrl }, raw('', 400));
	await client.listEmployees().catch(() => undefined);
	expect(requests[0]?.url.split('?')[0]).toBe('https://www.werkbonapp.nl/openapi/8/employees/');
});

test.each(['', 'WB-1', '12 or 1=1', '-5'])('%o is no work order ID, and nothing is sent', async (id) => {
	const { client, requests } = clientWith(raw(''));
	for (const call of [client.getWorkOrder(id), client.markAsHandled(id), client.setWorkStatus(id, '99')]) {
		await expect(call).rejects.toMatchObject({ facts: { kind: 'input', outcome: 'notDone' } });
	}
	expect(requests).toEqual([]);
});
