import { call, open, refusal, send, useRestSandbox } from '../../support/rest';
import { ask } from '../../support/eBoekhouden';

const sandbox = useRestSandbox();
const right = () => sandbox().eBoekhoudenRest.credentials.accessToken;
const start = (body: unknown) => send(sandbox(), 'POST', '/v1/session', { body });
const units = (authorization?: string) => send(sandbox(), 'GET', '/v1/unit', { authorization });
const rest = () => sandbox().books.settings.rest;

describe('a session', () => {
	it('is opened with the token, and lives an hour', async () => {
		const { status, json } = await start({ accessToken: right(), source: 'n8n_node 1' });
		expect([status, json]).toEqual([200, { token: expect.any(String), expiresIn: 3600 }]);
		let now = Date.now();
		rest().now = () => now;
		const token = await open(sandbox());
		now += 3_599_000;
		expect((await units(token)).status).toBe(200);
		now += 1000;
		expect((await units(token)).status).toBe(401);
	});

	it.each([
		[{ accessToken: 'TOKEN' }, '400 API_SESSION_001'],
		[{ accessToken: 'TOKEN', source: '' }, '400 API_SESSION_001'],
		[{ accessToken: 'TOKEN', source: 'n8n-node' }, '400 API_SESSION_002'],
		[{ accessToken: 'TOKEN', source: 'elevenchars' }, '400 API_SESSION_002'],
		[{ source: 'n8n' }, '400 API_SESSION_003'],
		[{ accessToken: null, source: 'n8n' }, '400 API_SESSION_003'],
		[{ accessToken: 'TOKEN', source: 'n8n' }, '403 SECURITY_010'],
		[{ accessToken: 5, source: 'n8n' }, '400 ERR_002'],
		[undefined, '400 DATA_01'],
	])('is refused with %j', async (body, expected) => {
		const { status, json } = await send(sandbox(), 'POST', '/v1/session', {
			text: body ? undefined : ' ',
			body,
		});
		expect(`${status} ${String(json?.code)}`).toBe(expected);
		expect(sandbox().books.restSessions.count).toBe(0);
	});

	it('takes names in any capitals', async () => {
		expect((await start({ AccessToken: right(), Source: 'n8n' })).status).toBe(200);
	});

	it('is refused with a token that is too old, taken back, or without access', async () => {
		const sent = { accessToken: right(), source: 'n8n' };
		rest().token = 'expired';
		expect((await start(sent)).json).toMatchObject({ code: 'API_SESSION_004', status: 400 });
		rest().token = 'revoked';
		expect((await start(sent)).json).toMatchObject({ code: 'SECURITY_010', securityType: 0 });
		rest().unknownToken = 'noBody';
		expect(await start(sent)).toMatchObject({ status: 401, text: '' });
		rest().token = 'valid';
		rest().noAccess = 'SECURITY_003';
		expect((await start(sent)).json).toMatchObject({
			...{ code: 'SECURITY_003', status: 403, securityType: 1, type: 'security' },
			title: 'No access to the requested administration.',
		});
		expect(sandbox().books.restSessions.count).toBe(0);
	});

	it('is ended by the client, by a person, or after so many calls', async () => {
		const token = await open(sandbox());
		const ended = await send(sandbox(), 'DELETE', '/v1/session', { authorization: token });
		expect([ended.status, ended.text, (await units(token)).status]).toEqual([204, '', 401]);
		const other = await open(sandbox());
		sandbox().books.expireSessions();
		expect((await units(other)).status).toBe(401);
		sandbox().books.settings.sessionCalls = 2;
		const third = await open(sandbox());
		const statuses = [await units(third), await units(third), await units(third)].map(({ status }) => status);
		expect(statuses).toEqual([200, 200, 401]);
	});

	it('is not that of SOAP', async () => {
		await ask(sandbox(), 'GetKostenplaatsen', '<cFilter />');
		expect([sandbox().books.sessions.count, sandbox().books.restSessions.count]).toEqual([1, 0]);
	});
});

describe('the header', () => {
	it('has the bare token, or Bearer before it', async () => {
		const token = await open(sandbox());
		for (const [header, bare, bearer] of [
			['both', 200, 200],
			['bare', 200, 401],
			['bearer', 401, 200],
		] as const) {
			rest().header = header;
			const statuses = [(await units(token)).status, (await units(`Bearer ${token}`)).status];
			expect([header, ...statuses]).toEqual([header, bare, bearer]);
		}
	});

	it.each([undefined, '', 'Bearer', 'Bearer x', 'Basic eDp5'])(
		'is refused without a body: %j',
		async (header) => {
			expect(await units(header)).toMatchObject({ status: 401, text: '' });
			expect((await units(header)).headers.get('content-type')).toBeNull();
		},
	);

	it('of an API token is refused: only that of a session counts', async () => {
		expect((await units(right())).status).toBe(401);
	});
});

describe('rights', () => {
	it('that are missing are told, and the others are not touched', async () => {
		rest().missingRights = ['GET /v1/unit'];
		const { status, json } = await call(sandbox(), 'GET', '/v1/unit');
		expect([status, json]).toEqual([
			403,
			{
				securityType: 0,
				type: 'security',
				code: 'SECURITY_001',
				title: 'No permission to access the requested resource.',
				status: 403,
				traceId: expect.any(String),
			},
		]);
		expect((await call(sandbox(), 'GET', '/v1/ledger')).status).toBe(200);
	});

	it('end in the middle of a session', async () => {
		const token = await open(sandbox());
		rest().noAccess = 'SECURITY_005';
		expect((await units(token)).json).toMatchObject({ code: 'SECURITY_005', securityType: 0 });
	});
});

describe('an address', () => {
	it.each([
		['GET', '/v1/nothing', '404'],
		['GET', '/v2/unit', '404'],
		['GET', '', '404'],
		['DELETE', '/v1/mutation/1', '405'],
		['PATCH', '/v1/invoice/1', '405'],
		['GET', '/v1/relation/1', '404 REL_055'],
		['GET', '/v1/relation/abc', '400 ERR_002'],
		['GET', '/v1/relation/7001/x', '404'],
		['GET', '/v1/toString', '404'],
	])('%s %s: %s', async (method, path, expected) => {
		expect(await refusal(sandbox(), method, path)).toBe(expected);
	});

	it('may be in capitals, and end in a slash', async () => {
		expect((await call(sandbox(), 'GET', '/V1/Unit/')).status).toBe(200);
	});

	it('of members is one that the sandbox does not have', async () => {
		expect(await send(sandbox(), 'GET', '/v1/member')).toMatchObject({ status: 501 });
	});

	it('wants JSON', async () => {
		const body = { description: 'Bakkerij' };
		const sent = (contentType: string) => call(sandbox(), 'POST', '/v1/costcenter', { body, contentType });
		expect((await sent('text/plain')).status).toBe(415);
		expect((await sent('application/json-patch+json; charset=utf-8')).status).toBe(201);
	});

	it.each(['{"description":', '[]', '"x"', '{"description":5}', '{"parentId":"61","description":"x"}'])(
		'refuses a body of %s',
		async (text) => {
			const { status, json } = await call(sandbox(), 'POST', '/v1/costcenter', { text });
			expect([status, json?.code]).toEqual([400, 'ERR_002']);
		},
	);
});

describe('a refusal', () => {
	it('says what it is about, as text or by field', async () => {
		const refused = () => call(sandbox(), 'GET', '/v1/unit?limit=0');
		const title = 'Limit must be between 1 and 2000.';
		expect((await refused()).json).toEqual({
			...{ errors: [title], type: 'validation', propertyName: 'limit', code: 'PAGE_001' },
			...{ title, status: 400, traceId: expect.any(String) },
		});
		sandbox().books.settings.rest.errors = 'byField';
		const { json } = await refused();
		expect(json?.errors).toEqual({ limit: [title] });
		sandbox().calls.pop();
	});
});
