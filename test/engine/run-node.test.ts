import { listSearch, loadOptions, NODE, runNode } from '../../engine';
import { packageDir, startService, type Service } from './server';

const FIXTURE = 'n8n-nodes-fixture.fixture';
let service: Service;
beforeAll(async () => {
	service = await startService();
});
afterAll(() => service.close());
beforeEach(() => service.requests.splice(0));

const credentials = () => ({
	sessionApi: { data: { password: 'right', baseUrl: service.url } },
	keyApi: { data: { key: 'right', baseUrl: service.url } },
});

describe('one node', () => {
	test('on given items, paired with them', async () => {
		const parameters = { operation: 'echo', count: '={{ $json.n * 2 }}' };
		const run = await runNode(FIXTURE, parameters, {
			packageDir,
			credentials: {},
			input: [{ n: 1 }, { n: 2 }],
			timezone: 'Asia/Tokyo',
		});
		expect(run.error).toBeUndefined();
		expect(run.items(NODE)).toMatchObject([
			{ count: 2, timezone: 'Asia/Tokyo', mode: 'manual' },
			{ count: 4, timezone: 'Asia/Tokyo', mode: 'manual' },
		]);
		expect(run.nodeItems(NODE).map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 1 }]);
	});

	test('one empty item when none is given; none when the list is empty', async () => {
		const run = await runNode(FIXTURE, {}, { packageDir, credentials: {} });
		expect(run.items(NODE)).toHaveLength(1);
		const idle = await runNode(FIXTURE, {}, { packageDir, credentials: {}, input: [] });
		expect(idle.order).not.toContain(NODE);
	});

	test('gets the credentials that it declares and that are given', async () => {
		const run = await runNode(
			FIXTURE,
			{ operation: 'key', path: '/key' },
			{ packageDir, credentials: credentials() },
		);
		expect(run.items(NODE)).toEqual([{ answer: { answer: { ok: true } } }]);
		expect(service.requests).toEqual(['GET /key right']);
	});

	test.each([
		[false, 2],
		[true, 1],
	])('a session that is stored (%s): logins for two requests: %i', async (storeSession, logins) => {
		const data = { password: 'right', baseUrl: service.url, storeSession };
		const options = { packageDir, credentials: { sessionApi: { data } }, input: [{}, {}] };
		const run = await runNode(FIXTURE, { operation: 'session' }, options);
		expect(run.items(NODE)).toHaveLength(2);
		expect(service.requests.filter((line) => line === 'POST /login')).toHaveLength(logins);
	});

	/** Why the REST credential of e-Boekhouden gives none (credentials/EBoekhoudenRestApi.credentials.ts). */
	test.each([
		[true, 2],
		[false, 1],
	])(
		'a session that is stored (%s): the HTTP Request node sends a failed write %i times',
		async (storeSession, sent) => {
			const data = { password: 'right', baseUrl: service.url, storeSession };
			const asked = { method: 'POST', url: `${service.url}/down`, nodeCredentialType: 'sessionApi' };
			const parameters = { ...asked, authentication: 'predefinedCredentialType' };
			const options = { packageDir, credentials: { sessionApi: { data } }, credentialTypes: ['sessionApi'] };
			const run = await runNode('n8n-nodes-base.httpRequest', parameters, options);
			expect(run.error).toBeDefined();
			expect(service.requests.filter((line) => line.startsWith('POST /down'))).toHaveLength(sent);
		},
	);

	test('can be left without one', async () => {
		const run = await runNode(
			FIXTURE,
			{ operation: 'key' },
			{
				packageDir,
				credentials: credentials(),
				credentialTypes: [],
			},
		);
		expect(run.error).toMatchObject({ message: 'Node does not have any credentials set', node: NODE });
	});

	test('an error output', async () => {
		const run = await runNode(
			FIXTURE,
			{ operation: 'failItem' },
			{
				packageDir,
				credentials: {},
				input: [{ n: 1 }],
				onError: 'continueErrorOutput',
			},
		);
		expect(run.status).toBe('success');
		expect(run.items(NODE)).toEqual([]);
		expect(run.items(NODE, 1)).toMatchObject([{ n: 1, error: 'It went wrong' }]);
	});
});

describe('lists for fields', () => {
	test('loadOptions: credentials, and the values of other fields with their defaults', async () => {
		const options = {
			packageDir,
			credentials: credentials(),
			parameters: { operation: 'session', text: 'x' },
		};
		expect(await loadOptions(FIXTURE, 'getItems', options)).toEqual([
			{ name: 'a x 1', value: 'a' },
			{ name: 'b x 1', value: 'b' },
		]);
	});

	test('listSearch: with and without a filter', async () => {
		const options = { packageDir, credentials: {} };
		const all = await listSearch(FIXTURE, 'searchItems', options);
		const some = await listSearch(FIXTURE, 'searchItems', { ...options, filter: 'pl' });
		expect(all.results).toHaveLength(3);
		expect(some.results.map(({ value }) => value)).toEqual(['apple', 'plum']);
	});
});
