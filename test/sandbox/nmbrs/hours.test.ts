import { readContract } from '../support/contract';
import { text } from '../support/http';
import { call } from '../support/nmbrs';
import { itWith } from '../../support/contract';
import { useSandbox } from '../../support/sandbox';
import { invalidAnswers } from '../support/validate';

const sandbox = useSandbox();
const published = readContract('nmbrs-EmployeeService-2020.wsdl', (wsdl) =>
	wsdl.replaceAll('/soap/v2.1/', '/soap/v3/'),
);
const hours = async (period: number, mode: boolean) =>
	await call(
		sandbox(),
		'EmployeeService',
		'HourComponentVar_Insert',
		'<EmployeeId>7001</EmployeeId><Hourcomponent><Id>0</Id><HourCode>2100</HourCode><Hours>7.50</Hours></Hourcomponent>' +
			`<Period>${period}</Period><Year>2026</Year><UnprotectedMode>${mode}</UnprotectedMode>`,
	);
const current = async () =>
	await call(sandbox(), 'EmployeeService', 'HourComponentVar_GetCurrent', '<EmployeeId>7001</EmployeeId>');

itWith(published).each(['Employee_Insert', 'HourComponentVar_Insert', 'HourComponentVar_GetCurrent'])(
	'%s is read to the last element, as it is published',
	async (operation) => {
		if (!published) return;
		await call(sandbox(), 'EmployeeService', operation, published.request(operation));
		expect(sandbox().calls.at(-1)?.ignored).toEqual([]);
	},
);

itWith(published)('gives answers as they are published', async () => {
	if (!published) return;
	await call(
		sandbox(),
		'EmployeeService',
		'Employee_Insert',
		'<StartDate>2026-12-01T00:00:00</StartDate><CompanyId>12345</CompanyId>',
	);
	await hours(11, false);
	await current();
	expect(sandbox().calls.map(({ status }) => status)).toEqual([200, 200, 200]);
	expect(await invalidAnswers(published.schema, sandbox().calls)).toEqual([]);
});

it('keeps hours of the current period, and an earlier one only in the unprotected mode', async () => {
	expect(text((await hours(10, false)).body, 'faultstring')).toContain('2011:');
	await hours(10, true);
	expect(text((await current()).body, 'Hours')).toBeUndefined();
	await hours(11, false);
	expect(text((await current()).body, 'Hours')).toBe('7.50');
	expect(sandbox().writes()).toHaveLength(3);
});

it('ignores what comes out of order', async () => {
	const elements = '<CompanyId>12345</CompanyId><FirstName>A</FirstName>';
	await call(sandbox(), 'EmployeeService', 'Employee_Insert', elements);
	expect(sandbox().calls.at(-1)?.ignored).toEqual(['Employee_Insert/FirstName']);
});

it('makes a report in the background', async () => {
	const report = async (operation: string, elements: string) =>
		await call(sandbox(), 'ReportService', operation, elements);
	const made = await report(
		'Reports_GetJournalsReportByCompany_Background',
		'<companyId>12345</companyId><startPeriod>1</startPeriod><endPeriod>3</endPeriod><year>2026</year>',
	);
	const task = text(made.body, 'Reports_GetJournalsReportByCompany_BackgroundResult');
	const { body } = await report('Reports_BackgroundTask_Result', `<TaskId>${task}</TaskId>`);
	expect(text(body, 'Status')).toBe('Success');
	const unknown = await report('Reports_BackgroundTask_Result', '<TaskId>x</TaskId>');
	expect(text(unknown.body, 'faultstring')).toContain('2019:');
});
