import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { OutSmartApi } from '../../../credentials/OutSmartApi.credentials';
import { NO_REDIRECT } from '../../../base/n8n/credential';
import { NODE, runNode } from '../../../engine';
import { credentialsOf } from '../../support/runOperation';
import { useSandbox } from '../../support/sandbox';

const sandbox = useSandbox();

/** n8n's own HTTP Request node, with the credential as *Predefined Credential Type*. */
async function requested(url: string, credentials = credentialsOf(sandbox()), typeVersion?: number) {
	const parameters = { url, authentication: 'predefinedCredentialType', nodeCredentialType: 'outSmartApi' };
	return await runNode('n8n-nodes-base.httpRequest', parameters, {
		...{ credentials, credentialTypes: ['outSmartApi'] },
		...(typeVersion !== undefined && { typeVersion }),
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

test.each([4.2, undefined])('nor after a redirect, by version %s of that node', async (typeVersion) => {
	const got: string[] = [];
	const elsewhere = await listening(({ headers }, answer) => {
		got.push(headers.authorization ?? 'none');
		answer.end('[]');
	});
	const service = sandbox().outSmart;
	const own = await listening(({ url = '' }, answer) => {
		if (!url.startsWith('/employees')) answer.writeHead(302, { Location: elsewhere.url }).end();
		else void fetch(service.url + url).then(async (test) => answer.end(await test.text()));
	});
	try {
		const data = { ...service.credentials, bearerToken: 'BEARER', baseUrl: own.url };
		await requested(`${own.url}/workstatusses/`, { outSmartApi: { data } }, typeVersion);
		expect(got).toEqual([]);
	} finally {
		own.close();
		elsewhere.close();
	}
});

async function listening(handle: RequestListener) {
	const server = createServer(handle);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return { url, close: () => server.close() };
}

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
		if (change.allowHttp === true)
			await expect(request).resolves.toMatchObject({ qs: { token: 'TOKEN' }, ...NO_REDIRECT });
		else await expect(request).rejects.toThrow(/not encrypted \(http\).*Nothing was sent/);
	},
);
