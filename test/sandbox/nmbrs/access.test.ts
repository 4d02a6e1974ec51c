import { authHeader, call, namespaceOf } from '../support/nmbrs';
import { text, texts } from '../support/http';
import { useSandbox } from '../../support/sandbox';

const sandbox = useSandbox();

async function faultOf(header: string, operation = 'List_GetAll', elements = ''): Promise<string> {
	const { status, body } = await call(sandbox(), 'CompanyService', operation, elements, header);
	expect(status).toBe(500);
	return text(body, 'faultstring') ?? '';
}

const UNAUTHENTICATED = 'Server was unable to process request. ---&gt; 1001: Invalid Authentication';
const right = () => authHeader(sandbox(), 'CompanyService');

describe('who may ask Nmbrs', () => {
	it('is told by a header in the namespace of the service', async () => {
		expect((await call(sandbox(), 'CompanyService', 'List_GetAll')).status).toBe(200);
		expect((await call(sandbox(), 'DebtorService', 'List_GetAll')).status).toBe(200);
		expect(await faultOf('')).toBe(UNAUTHENTICATED);
		expect(await faultOf(authHeader(sandbox(), 'DebtorService'))).toBe(UNAUTHENTICATED);
		expect(sandbox().calls.at(-1)?.ignored).toEqual(['AuthHeaderWithDomain']);
		expect(await faultOf(right().replaceAll('WithDomain', ''))).toBe(UNAUTHENTICATED);
	});

	it.each(['Username', 'Token', 'Domain'])('is refused with a wrong or absent %s', async (name) => {
		const element = new RegExp(`<${name}>.*</${name}>`);
		expect(await faultOf(right().replace(element, `<${name}>x</${name}>`))).toBe(UNAUTHENTICATED);
		expect(await faultOf(right().replace(element, ''))).toBe(UNAUTHENTICATED);
	});

	it('is refused when the header is out of order', async () => {
		const swapped = right().replace(/(<Username>.*<\/Username>)(<Token>.*<\/Token>)/, '$2$1');
		expect(await faultOf(swapped)).toBe(UNAUTHENTICATED);
		expect(sandbox().calls.at(-1)?.ignored).toEqual(['AuthHeaderWithDomain/Username']);
	});

	it('needs the right to each call', async () => {
		sandbox().payroll.forbid('Run_GetList');
		expect(await faultOf(right(), 'Run_GetList', '<CompanyId>12345</CompanyId><Year>2026</Year>')).toBe(
			'Server was unable to process request. ---&gt; 1002: Unauthorized access',
		);
		expect((await call(sandbox(), 'CompanyService', 'List_GetAll')).status).toBe(200);
		sandbox().payroll.allow('Run_GetList');
		const runs = await call(sandbox(), 'CompanyService', 'Run_GetList', '<CompanyId>12345</CompanyId>');
		expect(runs.body).toContain('<Run_GetListResult />');
	});

	it('sees its own companies only', async () => {
		const unseen = 'Server was unable to process request. ---&gt; 2004: Unauthorized access';
		for (const id of ['12346', '99']) {
			expect(await faultOf(right(), 'Company_GetCurrentPeriod', `<CompanyId>${id}</CompanyId>`)).toBe(unseen);
		}
		expect(await faultOf(right(), 'Company_GetCurrentPeriod')).toBe(unseen);
		expect(await faultOf(right(), 'List_GetByDebtor', '<DebtorId>1</DebtorId>')).toContain('2009:');
	});

	it.each(['', 'abc', '1.0', '3000000000'])('is not understood with the id "%s"', async (id) => {
		const fault = await faultOf(right(), 'Company_GetCurrentPeriod', `<CompanyId>${id}</CompanyId>`);
		expect(fault).toContain('Server was unable to read request.');
	});

	it('is not understood under another casing', async () => {
		expect(await faultOf(right(), 'Company_GetCurrentPeriod', '<CompanyID>12345</CompanyID>')).toContain(
			'2004:',
		);
		expect(sandbox().calls.at(-1)?.ignored).toEqual(['Company_GetCurrentPeriod/CompanyID']);
	});

	it('finds its domain with the user name and token alone', async () => {
		const { username, token, domain } = sandbox().nmbrs.credentials;
		const header = (name: string) =>
			`<${name} xmlns="${namespaceOf('DebtorService')}"><Username>${username}</Username><Token>${token}</Token></${name}>`;
		const ask = (name: string) => call(sandbox(), 'DebtorService', 'Environment_Get', '', header(name));
		expect(text((await ask('AuthHeader')).body, 'SubDomain')).toBe(domain);
		expect((await ask('AuthHeaderWithDomain')).status).toBe(500);
	});
});

describe('what the debtor has', () => {
	it('is its name and departments', async () => {
		const debtors = await call(sandbox(), 'DebtorService', 'List_GetAll');
		expect(text(debtors.body, 'Name')).toBe('De Korst Groep');
		const debtorId = `<DebtorId>${text(debtors.body, 'Id')}</DebtorId>`;
		const departments = await call(sandbox(), 'DebtorService', 'Department_GetList', debtorId);
		expect(texts(departments.body, 'Description')).toEqual(['Winkel', 'Bakkerij', 'Bezorging']);
	});
});
