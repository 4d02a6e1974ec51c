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
