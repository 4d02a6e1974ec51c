import type { IHttpRequestHelper } from 'n8n-workflow';
import { NmbrsApi } from '../../../credentials/NmbrsApi.credentials';
import type { HttpAnswer } from '../../../base/transport/http';
import { answer, coded, LOGIN, raw, TOKEN } from './support/answers';
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

test.each([
	[
		'a wrong login',
		coded(1001, `Invalid ${TOKEN}`),
		'the domain, the user name or the API token is not right',
	],
	[
		'a call that is switched off',
		coded(1002, 'Unauthorized access'),
		'Switch on List_GetAll in the API user template',
	],
	['a web page', raw('<html>Onderhoud</html>'), 'a web page instead of data (HTTP 200)'],
	['a passing fault that stays', coded(9999, 'Unkown'), 'the service ran into an error of its own'],
])('%s: a plain error in words, without the token', async (_name, given, message) => {
	const { outcome } = await tested(given);
	expect(outcome).toBeInstanceOf(Error);
	expect((outcome as Error).message).toContain(message);
	expect((outcome as Error).message).not.toContain(TOKEN);
	// Of any of these n8n would show the status or the code instead of the message.
	for (const field of ['cause', 'response', 'code', 'facts']) expect(outcome).not.toHaveProperty(field);
});

test('n8n runs that test only with an expirable property, which stays empty', () => {
	const checked = credential.properties.find(({ name }) => name === 'checked');
	expect(checked).toMatchObject({ type: 'hidden', typeOptions: { expirable: true }, default: '' });
});

test('names and defaults that saved credentials depend on', () => {
	expect(credential.name).toBe('nmbrsApi');
	expect(Object.fromEntries(credential.properties.map(({ name, default: value }) => [name, value]))).toEqual({
		username: '',
		token: '',
		domain: '',
		baseUrl: 'https://api.nmbrs.nl/soap/v3',
		allowHttp: false,
		checked: '',
	});
});

test('the help names every call that the nodes make', () => {
	const help = credential.properties.map(({ description }) => description).join(' ');
	for (const call of [
		'List_GetAll',
		'Company_GetCurrentPeriod',
		'Run_GetList',
		'Journals_GetByRunCompany_v2',
		'Journals_GetByRunCostCenter_v2',
		'Journals_GetByRunDepartment_v2',
		'CostCenter_GetList',
	]) {
		expect(help).toContain(call);
	}
});
