import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { INodeProperties } from 'n8n-workflow';
import { NodeApiError } from 'n8n-workflow';
import { Nmbrs } from '../../../nodes/Nmbrs/Nmbrs.node';
import { answer, coded, TOKEN } from './support/answers';
import { fakeNode } from './support/fakeNode';

const FOLDER = join(__dirname, '../../../nodes/Nmbrs');
const nmbrs = new Nmbrs();

const company = (id: number, number: number, name: string) =>
	`<Company><ID>${id}</ID><Number>${number}</Number><Name>${name}</Name><LoonaangifteTijdvak>Month</LoonaangifteTijdvak></Company>`;
const COMPANIES = answer(
	'List_GetAll',
	`<List_GetAllResult>${company(2, 20, 'De Korst')}${company(1, 10, 'EBH')}</List_GetAllResult>`,
);
const RUNS = answer(
	'Run_GetList',
	'<Run_GetListResult><RunInfo><ID>887</ID><Number>5</Number><Year>2026</Year><PeriodStart>5</PeriodStart><PeriodEnd>5</PeriodEnd>' +
		'<RunAt>2026-05-21T10:00:00</RunAt><IsLocked>true</IsLocked></RunInfo></Run_GetListResult>',
);
const COST_CENTRES = answer(
	'CostCenter_GetList',
	'<CostCenter_GetListResult><CostCenter><Code>010</Code><Description>Winkel</Description><Id>3</Id></CostCenter></CostCenter_GetListResult>',
);
const COMPANY = { mode: 'list', value: '12345' };

test.each([
	[
		'company',
		{ returnAll: true },
		COMPANIES,
		[
			{ id: '2', name: 'De Korst' },
			{ id: '1', name: 'EBH' },
		],
	],
	['company', { returnAll: false, limit: 1 }, COMPANIES, [{ id: '2' }]],
	['run', { company: COMPANY, year: 2026 }, RUNS, [{ id: '887', locked: true, periodStart: 5 }]],
	['costCentre', { company: COMPANY }, COST_CENTRES, [{ id: '3', code: '010', description: 'Winkel' }]],
])('%s: get many with %o', async (resource, given, service, expected) => {
	const { node, requests } = fakeNode({ resource, operation: 'getMany', ...given }, [service]);
	const [items = []] = await nmbrs.execute.call(node);
	expect(items.map(({ json }) => json)).toMatchObject(expected);
	expect(items.every(({ pairedItem }) => JSON.stringify(pairedItem) === '{"item":0}')).toBe(true);
	if ('company' in given) expect(requests[0]?.body).toContain('<CompanyId>12345</CompanyId>');
});

test('what the service refuses is shown with what to do, without the token', async () => {
	const { node } = fakeNode({ resource: 'company', operation: 'getMany' }, [
		coded(1002, `Unauthorized ${TOKEN}`),
	]);
	const error: unknown = await nmbrs.execute.call(node).catch((thrown: unknown) => thrown);
	expect(error).toBeInstanceOf(NodeApiError);
	expect(error).toMatchObject({
		message: expect.stringContaining('may not make the call List_GetAll'),
		description: expect.stringContaining('API user template'),
	});
	expect(JSON.stringify(error)).not.toContain(TOKEN);
});

test.each([
	['', ['De Korst (20)', 'EBH (10)']],
	['ebh', ['EBH (10)']],
	['20', ['De Korst (20)']],
])('companies to choose from, filter %o', async (filter, names) => {
	const { node } = fakeNode({}, [COMPANIES]);
	const { results } = await nmbrs.methods.listSearch.searchCompanies.call(node, filter);
	expect(results.map(({ name }) => name)).toEqual(names);
});

describe('description', () => {
	const { properties, icon, name } = nmbrs.description;
	const named = (wanted: string, resource: string) =>
		properties.find(
			(field) => field.name === wanted && field.displayOptions?.show?.resource?.includes(resource),
		);

	test('names that saved workflows depend on', () => {
		expect(name).toBe('nmbrs');
		const options = (field?: INodeProperties) =>
			field?.options?.map((option) => 'value' in option && option.value);
		expect(options(properties[0])).toEqual([
			'apiCall',
			'company',
			'connection',
			'costCentre',
			'employee',
			'payrollJournal',
			'run',
		]);
		const defaults = ['companies', 'fromYear', 'fromPeriod', 'onlyLockedRuns', 'journalPer', 'output'].map(
			(field) => named(field, 'payrollJournal')?.default,
		);
		expect(defaults).toEqual(['', 2026, 1, false, 'company', 'journals']);
		expect(options(named('journalPer', 'payrollJournal'))).toEqual(['company', 'costCenter', 'department']);
		expect(options(named('output', 'payrollJournal'))).toEqual(['payroll', 'journals']);
	});

	test('the icons are there', () => {
		for (const file of Object.values(icon as Record<string, string>)) {
			expect(existsSync(join(FOLDER, file.replace('file:', '')))).toBe(true);
		}
	});
});
