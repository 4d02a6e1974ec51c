import type { INodeParameters } from 'n8n-workflow';
import { CONTINUE, useOperations } from '../../../support/runOperation';

const { sandbox, run } = useOperations('nmbrs');
const details = (item: unknown) => (item as { details: Record<string, unknown> }).details;

const call = async (
	name: string,
	parameters: unknown = {},
	given: INodeParameters = {},
	options: Parameters<typeof run>[2] = {},
) =>
	await run(
		['apiCall', 'call'],
		{
			...{ service: 'EmployeeService', call: name, ...given },
			body: typeof parameters === 'string' ? parameters : JSON.stringify(parameters),
		},
		options,
	);
const EMPLOYEE = {
	...{ FirstName: 'Anne & <zo>', LastName: 'Nieuw', StartDate: '2026-12-01T00:00:00' },
	...{ CompanyId: 12345, UnprotectedMode: false },
};
const HOURS = (Hours: unknown, more = {}) => ({
	...{ EmployeeId: 7001, Hourcomponent: { Id: 0, HourCode: 2100, Hours } },
	...{ Period: 11, Year: 2026, UnprotectedMode: false, ...more },
});
const employees = () => sandbox().payroll.company(12345).employees;
const ALLOWED = { allowWriting: true };

describe('what reads', () => {
	test.each([
		[
			{ service: 'DebtorService' },
			'Department_GetList',
			{ DebtorId: 401 },
			['Winkel', 'Bakkerij', 'Bezorging'].map((Description) => expect.objectContaining({ Description })),
		],
		// A list of one is a list.
		[{ service: 'DebtorService' }, 'List_GetAll', {}, [{ Id: '401', Number: '1', Name: 'De Korst Groep' }]],
		[
			{ service: 'CompanyService' },
			'Company_GetCurrentPeriod',
			{ CompanyId: '12345' },
			[{ value: '2026-11-M' }],
		],
		[{ service: 'CompanyService' }, 'Run_GetList', { CompanyId: 12345, Year: 1999 }, []],
		[{ service: 'DebtorService' }, 'Environment_Get', {}, [{ SubDomain: 'bakkerijdekorst' }]],
	])('%j %s with %j gives an item for each record', async (service, name, parameters, given) => {
		const { items, execution } = await call(name, parameters, service);
		expect(execution.error).toBeUndefined();
		expect(items).toMatchObject(given);
		expect(items).toHaveLength(given.length);
		expect(sandbox().calls.flatMap(({ ignored }) => ignored)).toEqual([]);
		expect(JSON.stringify(execution.raw.data.resultData.runData)).not.toContain(
			sandbox().nmbrs.credentials.token,
		);
	});

	test('a report of the background, by two calls', async () => {
		const given = { service: 'ReportService' };
		const asked = { companyId: 12345, startPeriod: 1, endPeriod: 3, year: 2026 };
		const { items } = await call('Reports_GetJournalsReportByCompany_Background', asked, given);
		const result = await call('Reports_BackgroundTask_Result', { TaskId: items[0]?.value }, given);
		expect(result.items).toMatchObject([
			{ Status: 'Success', Content: expect.stringContaining('<EndPeriod>3<') },
		]);
	});

	test('two items, one of which may not be seen', async () => {
		const { items, pairs } = await call(
			'List_GetByCompany',
			'={{ $json }}',
			{},
			{ input: [12345, 1].map((CompanyId) => ({ CompanyId, EmployeeType: 2 })), ...CONTINUE },
		);
		expect(items).toMatchObject([
			{ Id: '7001', DisplayName: 'A. de Bakker' },
			{ Id: '7002' },
			{ details: { why: 'notVisible', serviceCode: '2004' } },
		]);
		expect(pairs).toEqual([{ item: 0 }, { item: 0 }, { item: 1 }]);
	});

	test('is tried again after an error that passes', async () => {
		sandbox().faults.inject({ kind: 'nmbrs9999', operation: 'List_GetByCompany' });
		const { items } = await call('List_GetByCompany', { CompanyId: 12345, EmployeeType: 3 });
		expect(items).toMatchObject([{ DisplayName: 'C. Vertrokken' }]);
		expect(sandbox().calls).toHaveLength(2);
	});
});

describe('what writes', () => {
	test('goes out in the order that is given, with nested records, and can be read back', async () => {
		const { items } = await call('Employee_Insert', EMPLOYEE, ALLOWED);
		expect(items).toEqual([{ value: String(employees().at(-1)?.id) }]);
		expect(employees().at(-1)).toMatchObject({ name: 'Anne & <zo> Nieuw' });
		await call('HourComponentVar_Insert', HOURS(7.5), ALLOWED);
		const { items: hours } = await call('HourComponentVar_GetCurrent', { EmployeeId: 7001 });
		expect(hours).toEqual([{ Id: '7001', HourCode: '2100', Hours: '7.5' }]);
		expect(sandbox().calls.flatMap(({ ignored }) => ignored)).toEqual([]);
	});

	test.each([{}, { allowWriting: false }, { allowWriting: '={{ undefined }}' }])(
		'is not sent with %j',
		async (given) => {
			const { items } = await call('Employee_Insert', EMPLOYEE, given, CONTINUE);
			expect(details(items[0])).toMatchObject({ advice: expect.stringMatching(/Allow Writing|node/) });
			expect(sandbox().calls).toEqual([]);
		},
	);

	test.each(['dropAfter', 'dropBefore', 'empty', 'cutOff', 'garbage', 'unavailable', 'nmbrs9999'] as const)(
		'%s: it is sent once, and its outcome told as unknown',
		async (kind) => {
			sandbox().faults.inject({ kind, operation: 'Employee_Insert' });
			const { items } = await call('Employee_Insert', EMPLOYEE, ALLOWED, CONTINUE);
			expect(details(items[0])).toMatchObject({
				...{ code: 'writeUncertain', made: 'apiCall', about: 'Employee_Insert', outcome: 'unknown' },
				advice: expect.stringContaining('Look in Nmbrs whether it is there'),
			});
			expect(sandbox().calls).toHaveLength(1);
		},
	);

	test('what is refused was not done', async () => {
		const { items } = await call('HourComponentVar_Insert', HOURS('1', { Period: 10 }), ALLOWED, CONTINUE);
		expect(details(items[0])).toMatchObject({ code: 'refused', serviceCode: '2011', outcome: 'notDone' });
		const past = HOURS('1', { Period: 10, UnprotectedMode: true });
		expect((await call('HourComponentVar_Insert', past, ALLOWED)).execution.error).toBeUndefined();
	});
});

test.each([
	['List GetAll', {}, /no call 'List GetAll'/],
	['../List_GetAll', {}, /no call/],
	['List_GetAll"><x', {}, /no call/],
	['List_GetByCompany', '[1]', /Body is not an object in JSON/],
	['List_GetByCompany', '{"CompanyId":', /Body is not an object in JSON/],
	['List_GetByCompany', { 'Company Id': 1 }, /'?List_GetByCompany.Company Id'? is not an element name/],
	['List_GetByCompany', { $xml: '<a/>' }, /is not an element name/],
	['List_GetByCompany', { CompanyId: 12345678901234567000 }, /CompanyId cannot be sent: number/],
	['HourComponentVar_Get', { Hours: 0.1 + 0.2 }, /Hours cannot be sent: number/],
	['List_GetByCompany', '={{ ({ CompanyId: new Date(0) }) }}', /CompanyId cannot be sent/],
	['List_GetByCompany', '={{ ({ CompanyId: NaN }) }}', /Body\.CompanyId cannot be used/],
	['List_GetByCompany', '={{ ({ From: [{ Date: new Date(NaN) }] }) }}', /Body\.From\[0\]\.Date is missing/],
	['List_GetByCompany', '={{ ({ From: DateTime.fromISO("x") }) }}', /Body\.From is missing/],
	['List_GetAll', '={{ {} }}', /Body/],
	['List_GetAll', '={{ new Date() }}', /Body is not an object in JSON/],
])('%j with %j: told, and nothing is sent', async (name, parameters, told) => {
	const { items } = await call(name, parameters, {}, CONTINUE);
	expect(items[0]?.error).toMatch(told);
	expect(details(items[0])).toMatchObject({ advice: expect.any(String) });
	expect(sandbox().calls).toEqual([]);
});

test('a call that the service does not know', async () => {
	const { items } = await call('Employee_GetEverything', {}, {}, CONTINUE);
	expect(details(items[0])).toMatchObject({ why: 'callUnknown', outcome: 'notDone' });
});
