/** Logs in by preAuthentication, as the SOAP credentials do. */
class SessionApi {
	name = 'sessionApi';
	displayName = 'Session API';
	properties = [
		{
			displayName: 'Session',
			name: 'session',
			type: 'hidden',
			typeOptions: { expirable: true },
			default: '',
		},
		{ displayName: 'Username', name: 'username', type: 'string', default: 'demo' },
		{
			displayName: 'Password',
			name: 'password',
			type: 'string',
			typeOptions: { password: true },
			default: '',
		},
		{ displayName: 'Store Session', name: 'storeSession', type: 'boolean', default: false },
		{ displayName: 'Base URL', name: 'baseUrl', type: 'string', default: '' },
	];
	async preAuthentication({ username, password, baseUrl, storeSession }) {
		const login = { method: 'POST', url: `${baseUrl}/login`, body: { username, password }, json: true };
		const answer = await this.helpers.httpRequest(login);
		if (answer.fault) throw new Error(`The service refused the login: ${answer.fault}`);
		return storeSession ? { session: answer.session } : {};
	}
	async authenticate({ username, password }, request) {
		const token = Buffer.from(`${username}:${password}`).toString('base64');
		return { ...request, headers: { ...request.headers, authorization: `Basic ${token}` } };
	}
	test = { request: { baseURL: '={{ $credentials.baseUrl }}', url: '/ping' } };
}
module.exports = { SessionApi };
