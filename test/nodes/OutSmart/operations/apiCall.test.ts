import type { INodeParameters } from 'n8n-workflow';
import { checkedCall } from '../../../../services/outSmart/apiCall';
import { CONTINUE, useOperations } from '../../../support/runOperation';

const { sandbox, run } = useOperations('outSmart');
const service = () => sandbox().fieldService;
const call = async (given: INodeParameters, more = {}) => await run(['apiCall', 'call'], given, more);

test('reads and writes with JSON, as text or as an expression gives it', async () => {
	const query = '{"key": "code", "value": "P-100"}';
	const { items } = await call({ path: '/projects', query });
	expect(items).toMatchObject([{ code: 'P-100' }]);
	const body = { wrt_name: 'Sloop', wrt_description: 'x', wrt_default_minutes: '60', wrt_active: '1' };
	const posted = await call(
		{ method: 'POST', path: 'worktypes', body: '={{ $json }}' },
		{ input: [body, { ...body, wrt_name: 'Bouw' }] },
	);
	expect(posted.items).toMatchObject([{ value: 1 }, { value: 1 }]);
	expect(posted.pairs).toEqual([{ item: 0 }, { item: 1 }]);
	expect(service().workTypes.map(({ name }) => name)).toEqual(expect.arrayContaining(['Sloop', 'Bouw']));
});

test('a filter that the service refuses is told, and not tried again', async () => {
	service().settings.filtersRefused = ['inv_project_id'];
	const query = '{"key[]": "inv_project_id", "value[]": "7", "operator[]": "eq"}';
	const { execution } = await call({ path: 'invoices', query });
	expect(execution.error).toMatchObject({
		message: expect.stringContaining('the service does not allow a filter on inv_project_id') as string,
		description: expect.stringContaining('Leave the filter out (key, value and operator)') as string,
	});
	expect(sandbox().calls.filter(({ operation }) => operation === 'GET invoices')).toHaveLength(1);
});

test.each([
	[{ path: 'geheim' }, /has no GET 'geheim'/],
	[{ path: 'Relations' }, /has no/],
	[{ path: 'relations?x=1' }, /has no/],
	[{ path: '../7/relations' }, /has no/],
	[{ path: 'https://example.invalid/relations' }, /has no/],
	[{ path: 'toString' }, /has no/],
	[{ path: 'objects/' }, /has no/],
	[{ path: '//projects' }, /has no/],
	[{ path: 'projects', query: '{"key":"code","value":" "}' }, /Query\.value is missing/],
	[{ path: 'projects', query: '{"key":"code","value":[]}' }, /Query\.value is missing/],
	[{ path: 'projects', query: '{"key":"code","value":["x",""]}' }, /Query\.value is missing/],
	[{ path: 'projects', query: '={{ {} }}' }, /Query/],
	[{ path: 'projects', query: '={{ new Date() }}' }, /Query is not an object/],
	[{ path: 'projects', query: '={{ ({ value: NaN }) }}' }, /Query\.value cannot be used/],
	[{ method: 'POST', path: 'relations', body: '={{ new Date() }}' }, /not valid JSON/],
	[
		{ method: 'POST', path: 'relations', body: '={{ [{ a: [Infinity] }] }}' },
		/Body\[0\]\.a\[0\] cannot be used/,
	],
	[
		{ method: 'POST', path: 'relations', body: `[${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}]` },
		/levels deep/,
	],
	[
		{
			method: 'POST',
			path: 'relations',
			body: `={{ JSON.parse('{"a":'.repeat(10000) + '1' + '}'.repeat(10000)) }}`,
		},
		/levels deep/,
	],
	[{ method: 'POST', path: 'invoices', body: '{"a":1}' }, /has no POST 'invoices', but GET, PUT/],
	[{ path: 'relations', body: '{"a":1}' }, /GET has no body/],
	[{ method: 'POST', path: 'relations' }, /at least one row/],
	[{ method: 'POST', path: 'relations', body: '[]' }, /at least one row/],
	[{ method: 'POST', path: 'relations', body: '[{}]' }, /at least one row/],
	[{ method: 'POST', path: 'relations', body: '{a' }, /not valid JSON/],
	[{ path: 'relations', query: '[1]' }, /not an object in JSON/],
	[{ path: 'relations', query: '{"token":"x"}' }, /'token' is not allowed/],
	[{ path: 'relations', query: '{"Software_Token[0]":"x"}' }, /is not allowed/],
	[{ path: 'relations', query: '{"software.token":"x"}' }, /is not allowed/],
	[{ path: 'relations', query: '{"key":{"a":1}}' }, /not a text, number or boolean/],
])('%j is not sent', async (given, told) => {
	const { items } = await call(given, CONTINUE);
	expect(items).toMatchObject([
		{ error: expect.stringMatching(told), details: { advice: expect.any(String) } },
	]);
	expect(sandbox().calls).toEqual([]);
});

test.each([
	[{ path: 'quotations' }, /HTTP 501/],
	[{ method: 'POST', path: 'quotations', body: '[{"a":1}]' }, /not known whether .* was written/],
])('%j goes to the service; the sandbox has none', async (given, told) => {
	const { items } = await call(given, CONTINUE);
	expect(items).toMatchObject([{ error: expect.stringMatching(told) }]);
	expect(sandbox().calls.length).toBeGreaterThan(0);
});

const ONE = { entity: 'material', key: 'code', value: 'FLT-10' };

test.each<[string, object]>([
	['DeleteEntity', { ...ONE, delete_all: true }],
	['DeleteEntity', { ...ONE, delete_all: 'TRUE' }],
	['DeleteEntity', { ...ONE, delete_all: 1 }],
	['DeleteEntity', { ...ONE, delete_all: '' }],
	['DeleteEntity', { ...ONE, delete_all: ['false', 'true'] }],
	['DeleteEntity', { ...ONE, 'delete_all[]': 'true' }],
	['DeleteEntity', { ...ONE, value: '' }],
	['DeleteEntity', { ...ONE, value: '%' }],
	['DeleteEntity', { ...ONE, 'value[]': '' }],
	['DeleteEntity', { ...ONE, operator: 'ne' }],
	['DeleteEntity', { entity: 'material' }],
	['GetWorkorders', { status: 'Compleet', update_status: 'true' }],
	['GetWorkorders', { status: 'Compleet', update_status: '' }],
	['GetWorkorder', { update_status: true }],
	['GetWorkorder', { update_status: true, row_id: 204501, workorder_no: '' }],
	['UpdateWorkorder', { workstatus: '99' }],
	['UpdateWorkorder', { workstatus: '99', workorder_no: '' }],
	['UpdateWorkorder', { workstatus: '99', row_id: ' ' }],
])('%s with %j would do more than it names, and is not sent', async (path, query) => {
	const { execution } = await call({ path, query: JSON.stringify(query) });
	expect(execution.error?.message).toMatch(/everything of a kind|every work order|which work order/);
	expect(sandbox().calls).toEqual([]);
});

test.each([
	['numbers', {}],
	['UpdateWorkorder', { row_id: 204501, workstatus: '99' }],
])('GET %s with %j changes something, so it is never sent twice', (path, query) => {
	expect(checkedCall({ method: 'GET', path, query, body: undefined })).toMatchObject({
		call: { writes: true },
	});
});

test('materials that are not in the body stay', async () => {
	const query = '{"row_id": 204501, "ClearMaterials": true}';
	const { execution } = await call({
		method: 'POST',
		path: 'UpdateWorkorder',
		query,
		body: '{"MaterialNr":1}',
	});
	expect(execution.error?.message).toContain('ClearMaterials');
	expect(sandbox().calls).toEqual([]);
});

test('one record is deleted, and no other', async () => {
	const before = service().materials.length;
	const { items } = await call({ path: 'DeleteEntity', query: JSON.stringify(ONE) });
	expect(items).toMatchObject([{ value: 1 }]);
	expect(service().materials).toHaveLength(before - 1);
	expect(sandbox().calls[0]?.request).toContain('delete_all=false');
});

test('reading work orders marks none, unless one is asked for by name', async () => {
	await call({ path: 'GetWorkorders', query: '{"status":"Compleet"}' });
	await call({ path: 'GetWorkorder', query: '{"row_id":204501}' });
	expect(service().workOrder('204501').status).toBe('Compleet');
	await call({ path: 'GetWorkorder', query: '{"row_id":204501,"update_status":true}' });
	expect(service().workOrder('204501').status).toBe('Afgehandeld');
	expect(service().workOrder('204502').status).toBe('Compleet');
});

test('a write whose answer is lost is not sent again, and told as unknown; a read is', async () => {
	sandbox().faults.inject({ kind: 'dropAfter', operation: 'POST prices' });
	const body = '{"material":"FLT-10","date_start":"2026-01-01","price":"1.00"}';
	const { items } = await call({ method: 'POST', path: 'prices', body }, CONTINUE);
	const told = { code: 'writeUncertain', made: 'apiCall', about: 'POST prices', outcome: 'unknown' };
	const advice = expect.stringContaining('Look in OutSmart whether it is there; only if not');
	expect(items).toMatchObject([{ details: { ...told, writes: true, advice } }]);
	expect(sandbox().writes()).toHaveLength(1);
});

test('refused by the service: its code and text; no token in anything that comes out', async () => {
	const { token, softwareToken } = sandbox().outSmart.credentials;
	sandbox().faults.inject({ kind: 'outsmartCode', code: 1700, text: `No ${token} & ${softwareToken}` });
	const refused = await call({ path: 'projects' }, CONTINUE);
	expect(refused.items).toMatchObject([{ error: expect.stringContaining('1700') }]);
	const name = `x ${token} ${encodeURIComponent(softwareToken)}`;
	Object.assign(service().projects[0] as object, { name });
	const read = await call({ path: 'projects' });
	const told = JSON.stringify([refused.items, read.items]);
	expect(told).not.toContain(token);
	expect(told).not.toContain(softwareToken);
	expect(told).toContain('x *****');
});

test('an empty list', async () => {
	service().projects = [];
	expect((await call({ path: 'projects' })).items).toEqual([]);
});
