import { answer, clientWith, textAnswer } from '../../nodes/Nmbrs/support/answers';
import { journal, LINE, transaction } from '../../nodes/Nmbrs/support/journals';
import { problemOf } from '../../support/problems';

const company = (id: number, name: string) =>
	`<Company><ID>${id}</ID><Number>7</Number><Name>${name}</Name><LoonaangifteTijdvak>Month</LoonaangifteTijdvak></Company>`;

const run = (runAt: string, locked: string) =>
	'<RunInfo><ID>887</ID><Number>5</Number><Year>2026</Year><PeriodStart>5</PeriodStart><PeriodEnd>5</PeriodEnd>' +
	`<Description>Mei 2026</Description><RunAt>${runAt}</RunAt><IsLocked>${locked}</IsLocked></RunInfo>`;

describe('companies', () => {
	const list = (content: string) =>
		answer('List_GetAll', `<List_GetAllResult>${content}</List_GetAllResult>`);

	test('with absent elements', async () => {
		const { client } = clientWith(list(company(12345, 'EBH &amp; Zn.') + company(12346, 'Twee')));
		const [first, second] = await client.listCompanies();
		expect(first).toMatchObject({ id: '12345', number: '7', name: 'EBH & Zn.', phone: '', website: '' });
		expect(second?.id).toBe('12346');
	});

	test.each([
		['an empty result', answer('List_GetAll', '<List_GetAllResult />')],
		['no result', answer('List_GetAll', '')],
		['a nil result', answer('List_GetAll', '<List_GetAllResult xsi:nil="true" />')],
		['a nil entry', list('<Company xsi:nil="true" />')],
	])('%s is an empty list', async (_name, empty) => {
		const { client, requests } = clientWith(empty);
		expect(await client.listCompanies()).toEqual([]);
		expect(requests).toHaveLength(1);
	});

	test('one without an id is one of the list; where none has an id, that is no list of companies', async () => {
		const odd = '<Company><Name>Geen</Name></Company>';
		const { client } = clientWith(list(company(1, 'Een') + odd));
		expect((await client.listCompanies()).map(({ id, name }) => [id, name])).toEqual([
			['1', 'Een'],
			['', 'Geen'],
		]);
		const { client: of } = clientWith(list(odd));
		await expect(of.listCompanies()).rejects.toThrow('the service answered with records without ID');
	});
});

describe('runs', () => {
	const list = (content: string) =>
		answer('Run_GetList', `<Run_GetListResult>${content}</Run_GetListResult>`);

	test('as they come', async () => {
		const { client } = clientWith(list(run('2026-05-21T10:11:12.345', 'true')));
		expect(await client.listRuns('12345', 2026)).toEqual([
			{
				id: '887',
				number: 5,
				year: 2026,
				periodStart: 5,
				periodEnd: 5,
				description: 'Mei 2026',
				runAt: '2026-05-21T10:11:12.345',
				locked: true,
			},
		]);
	});

	test('the date 0001-01-01 is none', async () => {
		const { client } = clientWith(list(run('0001-01-01T00:00:00', 'false')));
		expect(await client.listRuns('12345', 2026)).toMatchObject([{ runAt: '', locked: false }]);
		const inUtc = clientWith(list(run('2026-05-21T22:11:12Z', 'true'))).client;
		expect(await inUtc.listRuns('12345', 2026)).toMatchObject([{ runAt: '2026-05-22T00:11:12' }]);
	});

	test.each(['', 'abc'])('the company id %o is not sent, since it would arrive as 0', async (value) => {
		const { client, requests } = clientWith(list(''));
		const wrong = [client.listRuns(value, 2026), client.listRuns('12345', NaN)].map(problemOf);
		expect((await Promise.all(wrong)).map(({ facts }) => facts.problem)).toEqual([
			{ code: 'numberWrong', of: 'company', value },
			{ code: 'numberWrong', of: 'year', value: 'NaN' },
		]);
		expect(requests).toEqual([]);
	});
});

describe('current period', () => {
	test('in its parts', async () => {
		const { client } = clientWith(textAnswer('Company_GetCurrentPeriod', '2026-4-4W'));
		expect(await client.getCurrentPeriod('12345')).toEqual({ year: 2026, period: 4, periodsPerYear: 13 });
	});

	test.each(['', 'mei'])('%o is no period', async (text) => {
		const { client } = clientWith(textAnswer('Company_GetCurrentPeriod', text));
		await expect(client.getCurrentPeriod('12345')).rejects.toThrow(`no period but '${text}'`);
	});
});

test('employees: the types are asked for, and each employee comes once', async () => {
	const ofType = (content: string) =>
		answer(
			'List_GetByCompany',
			`<List_GetByCompanyResult>${content}</List_GetByCompanyResult>`,
			'EmployeeService',
		);
	const anna = '<Employee><Id>7001</Id><Number>12</Number><DisplayName>A. Bakker</DisplayName></Employee>';
	const { client, requests } = clientWith(
		answer(
			'EmployeeType_GetList',
			'<EmployeeType_GetListResult><EmployeeType><Id>2</Id><Description>Actief</Description></EmployeeType>' +
				'<EmployeeType><Id>5</Id><Description>Oproep</Description></EmployeeType></EmployeeType_GetListResult>',
			'EmployeeService',
		),
		ofType(anna),
		ofType(`${anna}<Employee><Id>7002</Id><Number>12</Number></Employee>`),
	);
	expect(await client.listEmployees('12345')).toEqual([
		{ id: '7001', number: '12', name: 'A. Bakker', types: ['Actief', 'Oproep'] },
		{ id: '7002', number: '12', name: '', types: ['Oproep'] },
	]);
	expect(requests.map(({ url }) => url)).toEqual(
		Array(3).fill('https://api.nmbrs.nl/soap/v3/EmployeeService.asmx'),
	);
	expect(requests[2]?.body).toContain(
		'<List_GetByCompany xmlns="https://api.nmbrs.nl/soap/v3/EmployeeService"><CompanyId>12345</CompanyId><EmployeeType>5</EmployeeType></List_GetByCompany>',
	);
	expect(requests[2]?.body).toContain(
		'<AuthHeaderWithDomain xmlns="https://api.nmbrs.nl/soap/v3/EmployeeService">',
	);
});

test('environment', async () => {
	const { client, requests } = clientWith(
		answer(
			'Environment_Get',
			'<Environment_GetResult><Domain>Voorbeeld</Domain><SubDomain>examplepayroll</SubDomain></Environment_GetResult>',
			'DebtorService',
		),
	);
	expect(await client.getEnvironment()).toEqual({ domain: 'Voorbeeld', subdomain: 'examplepayroll' });
	expect(requests[0]?.url).toBe('https://api.nmbrs.nl/soap/v3/DebtorService.asmx');
});

describe('journal', () => {
	const operation = 'Journals_GetByRunCompany_v2';
	const get = async (given: ReturnType<typeof answer>) =>
		await clientWith(given).client.getJournal('12345', '887', 2026, 'company');
	const XML = journal(transaction([{ ...LINE, description: 'a & b' }]));

	test.each([
		['escaped', textAnswer(operation, XML)],
		['in CDATA', answer(operation, `<${operation}Result><![CDATA[${XML}]]></${operation}Result>`)],
	])('text, %s, is read once', async (_how, given) => {
		expect(await get(given)).toMatchObject([{ lines: [{ ledgerAccount: '4000', description: 'a & b' }] }]);
	});

	test.each([
		['no result', ''],
		['an empty result', `<${operation}Result />`],
		['a nil result', `<${operation}Result xsi:nil="true" />`],
	])('%s is no journal', async (_name, content) => {
		expect(await get(answer(operation, content))).toEqual([]);
	});

	test('a document instead of text is refused', async () => {
		const content = `<${operation}Result>${XML}</${operation}Result>`;
		await expect(get(answer(operation, content))).rejects.toThrow('a message of an unexpected shape');
	});
});

test.each([
	[
		'the result twice',
		'<Company_GetCurrentPeriodResult>2026-11-M</Company_GetCurrentPeriodResult>'.repeat(2),
	],
	['elements', '<Company_GetCurrentPeriodResult><a>1</a></Company_GetCurrentPeriodResult>'],
])('%s where a text belongs is told', async (_name, content) => {
	const { client } = clientWith(answer('Company_GetCurrentPeriod', content));
	await expect(client.getCurrentPeriod('12345')).rejects.toThrow('a message of an unexpected shape');
});
