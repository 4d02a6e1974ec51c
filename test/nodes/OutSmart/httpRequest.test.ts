import { OutSmartApi } from '../../../credentials/OutSmartApi.credentials';
import { NODE, runNode } from '../../../engine';
import { credentialsOf } from '../../support/runOperation';
import { useSandbox } from '../../support/sandbox';

const sandbox = useSandbox();

/** n8n's own HTTP Request node, with the credential as *Predefined Credential Type*. */
async function requested(url: string) {
	const parameters = { url, authentication: 'predefinedCredentialType', nodeCredentialType: 'outSmartApi' };
	return await runNode('n8n-nodes-base.httpRequest', parameters, {
		credentials: credentialsOf(sandbox()),
		credentialTypes: ['outSmartApi'],
	});
}

test('the credential serves the HTTP Request node of n8n', async () => {
	const run = await requested(`${sandbox().outSmart.url}/workstatusses/`);
	expect(run.error).toBeUndefined();
	expect(JSON.stringify(run.items(NODE))).toContain('sta_code');
});

test('its tokens go to no other service', async () => {
	const run = await requested('http://127.0.0.1:9/workstatusses/');
	expect(run.error?.message).toContain('Nothing was sent');
});

test.each<{ allowHttp?: boolean | string }>([
	{},
	{ allowHttp: false },
	{ allowHttp: 'true' },
	{ allowHttp: true },
])(
	'unencrypted they are sent only when the credential allows it, also where its test is not made: %j',
	async (change) => {
		const baseUrl = 'http://outsmart.example/openapi/8';
		const credential = {
			token: 'TOKEN',
			softwareToken: 'SOFTWARE',
			bearerToken: 'BEARER',
			baseUrl,
			...change,
		};
		const request = new OutSmartApi().authenticate(credential as never, { url: `${baseUrl}/employees` });
		if (change.allowHttp === true) await expect(request).resolves.toMatchObject({ qs: { token: 'TOKEN' } });
		else await expect(request).rejects.toThrow(/not encrypted \(http\).*Nothing was sent/);
	},
);
