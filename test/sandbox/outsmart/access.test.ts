import { get, post, send, tokens } from '../support/outSmart';
import type { OutSmartAnswer } from '../support/outSmart';
import { useSandbox } from '../../support/sandbox';

const sandbox = useSandbox();
const codeOf = ({ text }: OutSmartAnswer) => (JSON.parse(text) as { code: unknown }).code;

describe('the tokens', () => {
	it.each([
		['none', '', 1002],
		['an empty customer token', 'token=&software_token=GOOD', 1002],
		['no software token', 'token=GOOD', 1003],
		['a wrong customer token', 'token=wrong&software_token=GOOD', 1004],
		['a wrong software token', 'token=GOOD&software_token=wrong', 1005],
		['both wrong', 'token=wrong&software_token=wrong', 1004],
		['names in capitals', 'Token=GOOD&Software_Token=GOOD', 1002],
	])('are refused: %s', async (_, query, code) => {
		const { token, softwareToken } = sandbox().outSmart.credentials;
		const filled = query.replace('software_token=GOOD', `software_token=${softwareToken}`);
		const answer = await send(sandbox(), '/employees', { query: filled.replace('=GOOD', `=${token}`) });
		expect(answer).toMatchObject({ status: 200, text: `{"code":${code},"messages":[],"response":null}` });
	});

	it('are told apart when they are swapped', async () => {
		const { token, softwareToken } = sandbox().outSmart.credentials;
		const query = `token=${softwareToken}&software_token=${token}`;
		expect(codeOf(await send(sandbox(), '/employees', { query }))).toBe(1004);
	});

	it('do not count in headers or body', async () => {
		const { token } = sandbox().outSmart.credentials;
		const headers = { Authorization: `Bearer ${token}` };
		expect(codeOf(await send(sandbox(), '/employees', { query: '', headers }))).toBe(1002);
	});
});

describe('the address', () => {
	it.each(['/employees', '/employees/'])('may end in a slash: %s', async (path) => {
		expect(codeOf(await send(sandbox(), path))).toBe(200);
	});

	it.each([
		['', 1000],
		['/', 1000],
		['/Employees', 1001],
		['/getworkorders', 1001],
		['/workstatuses', 1001],
		['/toString', 1001],
		['/relations/1001', 1001],
	])('of "%s" is refused', async (path, code) => {
		expect(codeOf(await send(sandbox(), path))).toBe(code);
		expect(sandbox().calls).toMatchObject([{ service: 'OutSmart', operation: '' }]);
	});

	it('has no other methods, and no other version', async () => {
		expect((await send(sandbox(), '/employees', { method: 'DELETE' })).status).toBe(405);
		expect(codeOf(await send(sandbox(), '/GetWorkorders', { method: 'POST', body: '[]' }))).toBe(1001);
		const version7 = sandbox().outSmart.url.replace('/8', '/7');
		expect((await fetch(`${version7}/employees`)).status).toBe(404);
		expect((await fetch(`${sandbox().outSmart.url}0/employees`)).status).toBe(404);
	});

	it('says so when the sandbox lacks an endpoint of the real service', async () => {
		expect(await send(sandbox(), '/quotations/')).toMatchObject({
			status: 501,
			text: 'The sandbox does not have GET quotations.',
		});
		expect((await send(sandbox(), '/UpdateWorkorder', { method: 'POST', body: '[]' })).status).toBe(501);
	});
});

describe('answers', () => {
	it('are JSON as PHP writes it, in UTF-8', async () => {
		sandbox().fieldService.saveMaterial({ code: 'A/B', description: 'Café', price: '1', unit: 'm²' });
		const { contentType, text } = await send(sandbox(), '/materials');
		expect(contentType).toBe('application/json; charset=utf-8');
		expect(text).toContain('"code":"A\\/B","description":"Café","price":"1.00","unit":"m²"');
	});

	it('have nothing but texts, and null where nothing was ever filled in', async () => {
		for (const resource of ['relations', 'materials', 'hourtypes', 'workstatusses', 'employees']) {
			const rows = (await get(sandbox(), resource)).response as object[];
			const kinds = new Set(rows.flatMap(Object.values).map((value) => value === null || typeof value));
			expect([...kinds].filter((kind) => kind !== 'string' && kind !== true)).toEqual([]);
		}
	});
});

describe('calls', () => {
	it('are recorded with method, path, query and body', async () => {
		await get(sandbox(), 'relations', 'key[]=zip&value[]=3511&operator[]=li');
		const rows = [{ sta_code: '2', sta_name: 'Twee', sta_color: 'red' }];
		await post(sandbox(), 'workstatusses/', rows);
		const path = '/outsmart/openapi/8';
		expect(sandbox().calls).toMatchObject([
			{
				service: 'OutSmart',
				operation: 'GET relations',
				soapAction: undefined,
				request: `${path}/relations?${tokens(sandbox())}&key[]=zip&value[]=3511&operator[]=li`,
				status: 200,
				response: expect.stringContaining('"code":200'),
			},
			{
				operation: 'POST workstatusses',
				request: `${path}/workstatusses/?${tokens(sandbox())}\n${JSON.stringify(rows)}`,
				ignored: ['0/sta_color'],
			},
		]);
	});

	it('count as writes when they may change something', async () => {
		await get(sandbox(), 'relations');
		await get(sandbox(), 'GetWorkorders', 'status=Compleet&update_status=false');
		await get(sandbox(), 'GetWorkorder', 'row_id=204501&update_status=false');
		expect(sandbox().writes()).toEqual([]);
		await get(sandbox(), 'GetWorkorders', 'status=Klaargezet');
		await get(sandbox(), 'GetWorkorder', 'row_id=204501&update_status=true');
		await get(sandbox(), 'GetWorkorder', 'row_id=1&update_status=False');
		await get(sandbox(), 'UpdateWorkorder', 'row_id=1');
		await post(sandbox(), 'relations', []);
		expect(
			sandbox()
				.writes()
				.map(({ operation }) => operation),
		).toEqual([
			'GET GetWorkorders update_status=true',
			'GET GetWorkorder update_status=true',
			'GET GetWorkorder update_status=true',
			'GET UpdateWorkorder',
			'POST relations',
		]);
	});
});
