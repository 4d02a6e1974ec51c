import type { IHttpRequestHelper } from 'n8n-workflow';
import { NmbrsApi } from '../../../credentials/NmbrsApi.credentials';
import type { HttpAnswer } from '../../../base/transport/http';
import { answer, coded, LOGIN, TOKEN } from './support/answers';
import { fakeNode } from './support/fakeNode';

const credential = new NmbrsApi();

async function tested(given: HttpAnswer) {
	const { node, requests } = fakeNode({}, [given]);
	const outcome: unknown = await credential.preAuthentication
		.call(node as unknown as IHttpRequestHelper, { ...LOGIN, baseUrl: 'https://api.nmbrs.nl/soap/v3/' })
		.catch((error: unknown) => error);
	return { outcome, requests };
}

test('a right login gives nothing back to store', async () => {
	const { outcome, requests } = await tested(answer('List_GetAll', '<List_GetAllResult />'));
	expect(outcome).toEqual({});
	expect(requests.map(({ url }) => url)).toEqual(['https://api.nmbrs.nl/soap/v3/CompanyService.asmx']);
});

test('what is wrong is a plain error in words, without the token', async () => {
	const { outcome } = await tested(coded(1001, `Invalid ${TOKEN}`));
	expect(outcome).toBeInstanceOf(Error);
	const { message } = outcome as Error;
	expect(message).toContain('the domain, the user name or the API token is not right');
	expect(message).not.toContain(TOKEN);
	// Of any of these n8n would show the status or the code instead of the message.
	for (const field of ['cause', 'response', 'code', 'facts']) expect(outcome).not.toHaveProperty(field);
});

test('n8n runs that test only with an expirable property, which stays empty', () => {
	const checked = credential.properties.find(({ name }) => name === 'checked');
	expect(checked).toMatchObject({ type: 'hidden', typeOptions: { expirable: true }, default: '' });
});
