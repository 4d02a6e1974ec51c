import { testCredential } from '../../engine';
import { packageDir, startService, type Service } from './server';

let service: Service;
beforeAll(async () => {
	service = await startService();
});
afterAll(() => service.close());
beforeEach(() => service.requests.splice(0));

const session = (data: Record<string, string>) =>
	testCredential('sessionApi', { baseUrl: service.url, ...data }, { packageDir });
const key = (data: Record<string, string>) =>
	testCredential('keyApi', { baseUrl: service.url, ...data }, { packageDir });

test('a right secret: logs in, then sends the test request with authentication', async () => {
	expect(await session({ password: 'right' })).toEqual({ status: 'OK', message: 'Connection successful!' });
	const basic = Buffer.from('demo:right').toString('base64');
	expect(service.requests).toEqual(['POST /login', `GET /ping Basic ${basic}`]);
});

test('a wrong secret: the message that preAuthentication threw', async () => {
	expect(await session({ password: 'wrong' })).toEqual({
		status: 'Error',
		message: 'The service refused the login: unknown user',
	});
	expect(service.requests).toEqual(['POST /login']);
});

test('a session in the credential: n8n 2.41 tests with it and does not log in', async () => {
	expect(await session({ password: 'wrong', session: 'S0' })).toMatchObject({ status: 'OK' });
});

test('a service that cannot be reached', async () => {
	expect(await session({ baseUrl: 'http://127.0.0.1:1' })).toEqual({
		status: 'Error',
		message: 'ECONNREFUSED',
	});
});

test('generic authentication and a rule on the body', async () => {
	expect(await key({ key: 'right' })).toMatchObject({ status: 'OK' });
	expect(await key({ key: 'wrong' })).toEqual({ status: 'Error', message: 'The key is not known' });
	expect(service.requests).toEqual(['GET /key right', 'GET /key wrong']);
});

test('a status other than 2xx: its text', async () => {
	expect(await key({ path: '/down' })).toEqual({ status: 'Error', message: 'Service Unavailable' });
});

test('an unknown credential type', async () => {
	await expect(testCredential('nopeApi', {}, { packageDir })).rejects.toThrow('nopeApi');
});
