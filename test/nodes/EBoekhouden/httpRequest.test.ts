import type { INodeParameters } from 'n8n-workflow';
import { NODE, runNode } from '../../../engine';
import { tokenOf } from '../../support/runOperation';
import { useSandbox } from '../../support/sandbox';

const sandbox = useSandbox();

/** n8n's own HTTP Request node, with the credential as *Predefined Credential Type*. */
async function requested(given: INodeParameters, credentials = tokenOf(sandbox())) {
	const ours = { authentication: 'predefinedCredentialType', nodeCredentialType: 'eBoekhoudenRestApi' };
	return await runNode(
		'n8n-nodes-base.httpRequest',
		{ ...ours, ...given },
		{ credentials, credentialTypes: ['eBoekhoudenRestApi'] },
	);
}

const at = (path: string) => `${sandbox().eBoekhoudenRest.url}/v1/${path}`;
const RELATION = { method: 'POST', sendBody: true, specifyBody: 'json' };
const named = (code: string) => ({
	...{ ...RELATION, url: at('relation') },
	jsonBody: JSON.stringify({ type: 'B', name: 'Nieuw', code }),
});

test('the token serves the HTTP Request node of n8n, to read and to write', async () => {
	const read = await requested({ url: at('invoicetemplate') });
	expect(read.error).toBeUndefined();
	expect(JSON.stringify(read.items(NODE))).toContain('Factuursjabloon');
	const made = await requested(named('N1'));
	expect(made.error).toBeUndefined();
	expect(sandbox().books.relations).toContainEqual(expect.objectContaining({ code: 'N1' }));
});

test('what may have been written is not sent again', async () => {
	sandbox().faults.inject({ kind: 'dropAfter', operation: 'POST /v1/relation' });
	expect((await requested(named('N2'))).error).toBeDefined();
	expect(sandbox().books.relations.filter(({ code }) => code === 'N2')).toHaveLength(1);
	expect(sandbox().writes()).toHaveLength(1);
});

test('its session goes to no other service', async () => {
	const run = await requested({ url: 'http://127.0.0.1:9/v1/relation' });
	expect(run.error?.message).toContain('Nothing was sent');
});

test('a wrong token is said in words', async () => {
	const { eBoekhoudenRestApi } = tokenOf(sandbox());
	const data = { ...eBoekhoudenRestApi?.data, accessToken: 'wrong' };
	const run = await requested({ url: at('relation') }, { eBoekhoudenRestApi: { data } });
	expect(run.error?.message).toContain('token');
});
