import { subdomainOf, testNmbrsLogin } from '../../../services/nmbrs/soapClient';
import { answer, clientWith, coded } from '../../nodes/Nmbrs/support/answers';

const EMPTY_LIST = answer('List_GetAll', '<List_GetAllResult />');
const WRONG = coded(1001, 'Invalid Authentication');
const environment = (subdomain: string) =>
	answer(
		'Environment_Get',
		`<Environment_GetResult><Domain>X</Domain><SubDomain>${subdomain}</SubDomain></Environment_GetResult>`,
		'DebtorService',
	);

test('a login that works makes one call', async () => {
	const { client, requests } = clientWith(EMPTY_LIST);
	await testNmbrsLogin(client, 'examplepayroll');
	expect(requests).toHaveLength(1);
});

test('a wrong domain is named, with the right one', async () => {
	const { client } = clientWith(WRONG, environment('otherpayroll'));
	await expect(testNmbrsLogin(client, 'examplepayroll')).rejects.toMatchObject({
		facts: {
			kind: 'login',
			problem: { code: 'wrongDomainUserOrToken', domain: 'otherpayroll' },
		},
	});
});

test.each([
	['a wrong token', WRONG],
	['the domain is that of the token', environment('ExamplePayroll')],
	['no domain comes back', environment('')],
])('%s: the service is not right is wrong', async (_name, second) => {
	const { client } = clientWith(WRONG, second);
	await expect(testNmbrsLogin(client, 'examplepayroll.nmbrs.nl')).rejects.toThrow('is not right');
});

test('another problem is told as it is, without a second question', async () => {
	const { client, requests } = clientWith(coded(1002, 'Unauthorized access'));
	await expect(testNmbrsLogin(client, 'examplepayroll')).rejects.toThrow('may not make the call List_GetAll');
	expect(requests).toHaveLength(1);
});

test.each([
	'examplepayroll',
	' examplepayroll ',
	'examplepayroll.nmbrs.nl',
	'https://examplepayroll.nmbrs.nl/',
	'https://examplepayroll.nmbrs.nl/applications/login.aspx',
	'examplepayroll.nmbrs-sandbox.nl',
	'examplepayroll.nmbrs.se',
	' http://examplepayroll.nmbrs.nl ',
])('%o is examplepayroll', (domain) => {
	expect(subdomainOf(domain)).toBe('examplepayroll');
});

test.each([
	...['examplepayroll.nmbrs.nl is ours', 'examplepayroll.nmbrs.nl?a=b', 'a.b.nmbrs.nl', 'nmbrs.nl'],
	...['ftp://examplepayroll.nmbrs.nl', 'examplepayroll.example', ''],
])('%o is no address of Nmbrs, and stays as it is', (domain) => {
	expect(subdomainOf(domain)).toBe(domain);
});
