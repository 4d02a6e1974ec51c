import { credentialsOf, tokenCredential } from './server/templates';
import { useN8n } from './support/useN8n';

const world = useN8n('credentials');

function credential(type: string, change: Record<string, string> = {}) {
	const { sandbox } = world();
	const all = [...credentialsOf(sandbox), tokenCredential(sandbox)];
	const found = all.find((one) => one.type === type);
	if (!found) throw new Error(`The sandbox has no ${type}.`);
	return { ...found, data: { ...found.data, ...change } };
}

test.each(['nmbrsApi', 'eBoekhoudenSoapApi', 'eBoekhoudenRestApi', 'outSmartApi'])(
	'%s: the right secrets',
	async (type) => {
		const { client, sandbox } = world();
		expect(await client.testCredential(credential(type))).toEqual({
			status: 'OK',
			message: 'Connection successful!',
		});
		expect(sandbox.writes()).toEqual([]);
	},
);

test.each([
	['nmbrsApi', { token: 'another-token' }, /domain.*user name.*API token.*1001/s],
	['nmbrsApi', { domain: 'wrong' }, /1001/],
	['eBoekhoudenSoapApi', { username: 'nobody' }, /user name or a security code.*Beveiligingscode 1/s],
	['eBoekhoudenSoapApi', { securityCode2: 'another-code' }, /security code|refused/],
	[
		'eBoekhoudenRestApi',
		{ accessToken: 'another-token' },
		/the API token is missing, wrong or expired.*Toevoegen/s,
	],
	[
		'outSmartApi',
		{ token: 'another-token' },
		/the customer token or the software token is missing or not right/,
	],
	['outSmartApi', { softwareToken: 'another-token' }, /the software token is/],
	['outSmartApi', { baseUrl: 'http://127.0.0.1:9/openapi/8' }, /no answer from 127\.0\.0\.1:9/],
])('%s with %j: our words, without a secret', async (type, change, words) => {
	const { client } = world();
	const { status, message } = await client.testCredential(credential(type, change));
	expect(status).toBe('Error');
	expect(message).toMatch(words);
	for (const secret of Object.values(credential(type).data)) {
		if (String(secret).length > 25 && !String(secret).startsWith('http'))
			expect(message).not.toContain(secret);
	}
});
