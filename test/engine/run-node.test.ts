import { NODE, runNode } from '../../engine';
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
	test('one empty item when none is given; none when the list is empty', async () => {
		const run = await runNode(FIXTURE, {}, { packageDir, credentials: {} });
		expect(run.items(NODE)).toHaveLength(1);
		const idle = await runNode(FIXTURE, {}, { packageDir, credentials: {}, input: [] });
		expect(idle.order).not.toContain(NODE);
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
});
