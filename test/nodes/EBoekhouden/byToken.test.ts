import { listSearch, NODE, runNode, testCredential } from '../../../engine';
import { answeringServer, type Arrived } from '../../support/answeringServer';

/** A service of a few answers on this machine. */
const { address, answerWith, arrived } = answeringServer();
const callOf = ({ method, url }: Arrived) => `${method} ${new URL(url, 'http://x').pathname}`;
const calls = () => arrived.map(callOf);
type Answer = [status: number, body: unknown];
let answers: Record<string, Answer> = {};

const page = (items: object[]): Answer => [200, { items, count: items.length }];
const listed = (count: number) =>
	page(Array.from({ length: count }, (_, at) => ({ id: at + 1, type: 'B', code: `C${at + 1}` })));

const USUAL: typeof answers = {
	'POST /v1/session': [200, { token: 'session-1', expiresIn: 3600 }],
	'DELETE /v1/session': [204, ''],
	'GET /v1/costcenter': page([{ id: 61, description: '100 Winkel', parentId: null }]),
	'GET /v1/ledger': page([{ id: 1, code: '4000', description: 'Lonen', category: 'VW' }]),
	'GET /v1/relation': listed(150),
};

beforeEach(() => {
	answers = { ...USUAL };
	answerWith((response, request) => {
		const call = callOf(request);
		const id = /^GET \/v1\/relation\/(\d+)$/.exec(call)?.[1];
		const relation = { id: Number(id), type: 'B', code: `C${id}`, name: `Naam ${id}` };
		const isBehind = /[?&]offset=[1-9]/.test(request.url);
		const [status, body]: Answer = id ? [200, relation] : isBehind ? page([]) : (answers[call] ?? [404, '']);
		response.writeHead(status, { 'Content-Type': 'application/json' });
		response.end(typeof body === 'string' ? body : JSON.stringify(body));
	});
});

const data = (change: object = {}) => ({
	accessToken: 'Zx9-secret-token',
	baseUrl: address(),
	...change,
});
const byToken = (change?: object) => ({ eBoekhoudenRestApi: { data: data(change) } });
const TYPE = 'n8n-nodes-eboekhouden.eBoekhouden';
const CENTRES = { resource: 'costCentre', operation: 'getMany' };

test('a node that chose the token works by it, and ends its session', async () => {
	const run = await runNode(TYPE, { authentication: 'rest', ...CENTRES }, { credentials: byToken() });
	expect(run.error).toBeUndefined();
	expect(run.items(NODE)).toEqual([{ id: '61', description: '100 Winkel', parentId: '' }]);
	expect(calls()).toEqual(['POST /v1/session', 'GET /v1/costcenter', 'DELETE /v1/session']);
});

test('a node that chose the codes, also where n8n saved no choice since they are the default, wants these and sends the token nowhere', async () => {
	for (const chosen of [{}, { authentication: 'soap' }]) {
		const run = await runNode(TYPE, { ...chosen, ...CENTRES }, { credentials: byToken() });
		expect(run.error?.message).toMatch(/credential/i);
	}
	expect(calls()).toEqual([]);
});

test('a drop-down of a long list names all, a hundred at a time', async () => {
	const parameters = { authentication: 'rest' };
	const page = async (paginationToken?: string) =>
		await listSearch(TYPE, 'searchRelations', { credentials: byToken(), parameters, paginationToken });
	const named = () => calls().filter((call) => /relation\/\d/.test(call)).length;
	const first = await page();
	expect([first.results.length, named()]).toEqual([100, 100]);
	const last = await page(first.paginationToken as string);
	expect([last.results.length, named(), last.paginationToken]).toEqual([50, 150, undefined]);
	const shown = [first, last].flatMap(({ results }) => results.map(({ name, value }) => `${value}=${name}`));
	expect(new Set(shown).size).toBe(150);
	expect(shown).toContain('C101=Naam 101 (C101)');
});

describe('the test of the credential', () => {
	test('reads with the token, and the request of n8n itself holds no secret', async () => {
		expect(await testCredential('eBoekhoudenRestApi', data())).toMatchObject({ status: 'OK' });
		expect(calls()).toEqual(['POST /v1/session', 'GET /v1/ledger', 'GET /']);
	});

	const security = (code: string) => ({ type: 'security', code, title: 'No.', status: 403, securityType: 0 });
	test.each<[string, string, [number, unknown], RegExp]>([
		[
			'a wrong token',
			'POST /v1/session',
			[401, ''],
			/the API token is missing or wrong, or has ended.*Toevoegen/,
		],
		[
			'an expired one',
			'POST /v1/session',
			[400, { type: 'validation', code: 'API_SESSION_004', title: 'Access token has expired.', status: 400 }],
			/the API token has ended.*API_SESSION_004: Access token has expired.*Make a new one.*Toevoegen.*end date blank/,
		],
		['no access', 'POST /v1/session', [403, security('SECURITY_003')], /does not open the administration/],
		[
			'no access, told later',
			'GET /v1/ledger',
			[403, security('SECURITY_003')],
			/does not open the administration/,
		],
		['no rights', 'GET /v1/ledger', [403, security('SECURITY_001')], /this API token may not do this/],
		['an overdue payment', 'POST /v1/session', [403, security('SECURITY_005')], /SECURITY_005/],
		['another address', 'POST /v1/session', [404, ''], /Check the base URL/],
	])('says what it is: %s', async (_what, call, answer, words) => {
		answers[call] = answer;
		const { status, message } = await testCredential('eBoekhoudenRestApi', data());
		expect([status, message]).toEqual(['Error', expect.stringMatching(words)]);
		expect(message).not.toContain('secret');
	});
});
