import { connectNmbrsSoap } from '../../../../services/nmbrs/soapClient';
import { readPayrolls } from '../../../../features/payroll/nmbrs/readPayroll';
import { type HttpAnswer, NoAnswer } from '../../../../base/transport/http';
import { answer, coded, LOGIN, raw, textAnswer } from '../../../nodes/Nmbrs/support/answers';
import { SAMPLE } from '../../../nodes/Nmbrs/support/journals';

/** What the service does at one call of an operation about a company; undefined when it answers. */
type Trouble = (call: { operation: string; company: string; run: string }) => HttpAnswer | Error | undefined;

const DOWN = new NoAnswer('ETIMEDOUT', true);
const RUNS = Array.from({ length: 20 }, (_, index) => String(index + 1));

/** Reads the payroll of companies of 20 runs each, through the real client; `calls` counts each of them once. */
async function read(companies: string[], trouble: Trouble, fromYear = 2026) {
	const requests: string[] = [];
	const client = connectNmbrsSoap({
		...LOGIN,
		baseUrl: 'https://api.nmbrs.nl/soap/v3',
		wait: async () => {},
		send: async ({ headers, body = '' }) => {
			const operation = /(\w+)"$/.exec(headers.SOAPAction ?? '')?.[1] ?? '';
			const of = (element: string) => new RegExp(`<${element}>(\\d+)<`).exec(body)?.[1] ?? '';
			const call = { operation, company: of('CompanyId'), run: of('RunId') };
			requests.push([operation, call.company, call.run || of('Year')].join(' ').trim());
			const given = trouble(call) ?? answerTo(operation, companies, of('Year'));
			if (given instanceof Error) throw given;
			return given;
		},
	});
	const settings = {
		companies: companies.join(','),
		fromYear,
		fromPeriod: 1,
		onlyLockedRuns: false,
		journalPer: 'company',
	} as const;
	const readings = await readPayrolls(client, settings, '2026-06-15');
	return { readings, requests, calls: [...new Set(requests)] };
}

function answerTo(operation: string, companies: string[], year: string): HttpAnswer {
	if (operation === 'Company_GetCurrentPeriod') return textAnswer(operation, '2026-6-M');
	if (operation.startsWith('Journals')) return textAnswer(operation, SAMPLE);
	const elements =
		operation === 'List_GetAll'
			? companies.map((id) => `<Company><ID>${id}</ID><Number>${id}</Number><Name>C${id}</Name></Company>`)
			: RUNS.map(
					(id) =>
						`<RunInfo><ID>${id}</ID><Number>${id}</Number><Year>${year}</Year><PeriodStart>5</PeriodStart><PeriodEnd>5</PeriodEnd><IsLocked>true</IsLocked></RunInfo>`,
				);
	return answer(operation, `<${operation}Result>${elements.join('')}</${operation}Result>`);
}

const isJournal = (operation: string) => operation.startsWith('Journals');
const statesOf = ({ readings }: Awaited<ReturnType<typeof read>>) =>
	readings.map(({ payroll }) => payroll?.journals.map(({ state }) => state));

test('without trouble everything is read once', async () => {
	const { calls, requests, ...done } = await read(['101', '102'], () => undefined);
	expect(calls).toEqual(requests);
	expect(statesOf({ calls, requests, ...done })).toEqual(Array(2).fill(RUNS.map(() => 'ready')));
});

test.each([
	['a login that is refused', coded(1001, 'Invalid Authentication'), 1],
	['a subscription that is not active', coded(1004, 'Disabled'), 1],
	['too many calls', raw('slow down', 429), 1],
	['no answer', DOWN, 3],
	['no rights', coded(1003, 'Unauthorized access'), 20],
])('%s at every journal: %s, told of all of them', async (_name, trouble, expected) => {
	const done = await read(['101'], ({ operation }) => (isJournal(operation) ? trouble : undefined));
	expect(done.calls.filter(isJournal)).toHaveLength(expected);
	expect(statesOf(done)).toEqual([RUNS.map(() => 'unread')]);
	for (const { problem } of done.readings[0]?.payroll?.journals ?? [])
		expect(problem).toMatchObject({ operation: 'Journals_GetByRunCompany_v2', outcome: 'notDone' });
});

test('no answer now and then is no reason to stop', async () => {
	const done = await read(['101'], ({ run }) => (['1', '2', '4', '5'].includes(run) ? DOWN : undefined));
	expect(done.calls.filter(isJournal)).toHaveLength(20);
	expect(statesOf(done)[0]?.filter((state) => state === 'unread')).toHaveLength(4);
});

test('no network at all: not a call for each year', async () => {
	const done = await read(['101'], ({ company }) => (company ? DOWN : undefined), 2007);
	expect(done.calls).toEqual([
		'List_GetAll',
		'Company_GetCurrentPeriod 101',
		'Run_GetList 101 2007',
		'Run_GetList 101 2008',
	]);
	expect(done.readings.map(({ payroll }) => payroll)).toEqual([undefined]);
	const years = Array.from({ length: 20 }, (_, i) => 2007 + i);
	// What was not asked any more is told with what ended the asking.
	expect(done.readings[0]?.rows.map(({ findings }) => findings[0])).toEqual([
		{ code: 'payrollNotRead', currentPeriod: true, which: '', years: [] },
		{ code: 'payrollNotRead', currentPeriod: false, which: years.join(', '), years },
	]);
});

test('one company that gives no answers does not keep the next from being read', async () => {
	const done = await read(['101', '102', '103'], ({ operation, company }) =>
		company === '101' && isJournal(operation) ? DOWN : undefined,
	);
	expect(done.calls.filter((call) => isJournal(call) && call.includes(' 101 '))).toHaveLength(3);
	const ready = RUNS.map(() => 'ready');
	expect(statesOf(done)).toEqual([RUNS.map(() => 'unread'), ready, ready]);
	expect(done.readings.flatMap(({ rows }) => rows)).toEqual([]);
});

test('a network that goes down is tried four times, and not anew for each company', async () => {
	const companies = Array.from({ length: 10 }, (_, index) => String(101 + index));
	const done = await read(companies, ({ company }) => (company ? DOWN : undefined));
	expect(done.calls.slice(1)).toEqual(companies.slice(0, 4).map((id) => `Company_GetCurrentPeriod ${id}`));
	for (const { rows } of done.readings) {
		expect(rows.length).toBeGreaterThan(0);
		expect(rows.every(({ action }) => action === 'failed')).toBe(true);
	}
});
