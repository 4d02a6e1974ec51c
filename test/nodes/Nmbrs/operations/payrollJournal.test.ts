import type { IDataObject } from 'n8n-workflow';
import { getManyPayrollJournals } from '../../../../nodes/Nmbrs/operations/payrollJournal/getMany';
import { isRow } from '../../../../base/words/row';
import { carryOut } from '../../../support/carryOut';
import { company, FakeClient, problem, run, type Holding } from '../support/fakeClient';
import { SAMPLE } from '../support/journals';
import { setNow, restoreCalendar } from '../../../support/calendar';

const EBH = company('12345', '7', 'EBH');
const KORST = company('12346', '8', 'De Korst');

beforeAll(() => void setNow(new Date('2026-06-16T12:00:00Z')));
afterAll(() => void restoreCalendar());

async function get(holding: Holding, given: Record<string, unknown> = {}) {
	const client = new FakeClient({ companies: [EBH], ...holding });
	const parameters = { language: 'en', ...given };
	const items = await carryOut(getManyPayrollJournals, { client, parameters, input: [{}, {}] });
	if (items[0]?.json.code !== 'settingsWrong')
		expect(items.map(({ pairedItem }) => pairedItem)).toEqual(items.map(() => ({ item: 0 })));
	return { json: items.map(({ json }) => json), calls: client.calls };
}

const JOURNALS: Holding = {
	runs: { 2026: [run('1'), run('2'), run('3')] },
	journals: { 1: SAMPLE, 2: '', 3: SAMPLE },
};

test('one item per journal, read once however many items come in', async () => {
	const { json, calls } = await get(JOURNALS);
	expect(json.map(({ run: id }) => id)).toEqual(['1', '3']);
	expect(Object.keys(json[0] as IDataObject)).toEqual([
		'source',
		'company',
		'companyName',
		'run',
		'year',
		'description',
		'state',
		'entries',
	]);
	expect(calls.filter((call) => call === 'companies')).toHaveLength(1);
});

test('one item per company, with all its runs', async () => {
	const { json } = await get(
		{ ...JOURNALS, companies: [EBH, KORST] },
		{ output: 'payroll', companies: '12346, EBH' },
	);
	expect(json.map(({ company: id, journals }) => [id, (journals as unknown[]).length])).toEqual([
		['12346', 3],
		['12345', 3],
	]);
});

test('lists that fail, and nothing known from the start on: only a row, since there may well be runs', async () => {
	const runs = { 2026: problem('rights'), 2025: [run('1', { year: 2025 })] };
	const { json } = await get({ runs }, { output: 'payroll' });
	expect(json).toMatchObject([{ action: 'failed', code: 'payrollNotRead', years: [2026] }]);
});

test('per journal: an unread one is a failed row', async () => {
	const { json } = await get({ ...JOURNALS, journals: { 1: SAMPLE, 2: problem('refused'), 3: '' } });
	expect(json).toMatchObject([
		{ run: '1', state: 'ready' },
		{ action: 'failed', key: 'NMBRS 12345/2026/2', run: '2', reason: expect.stringContaining('The text') },
	]);
});

test('per journal: a company without one says why', async () => {
	const runs = { 2026: [run('1'), run('2', { locked: false }), run('3', { periodStart: 1 })] };
	const { json } = await get({ runs }, { onlyLockedRuns: true, fromPeriod: 2 });
	expect(json).toMatchObject([
		{
			action: 'skipped',
			code: 'nothingToRead',
			...{ empty: 1, notLocked: 1, outOfScope: 1 },
			reason: 'Nothing to read. Payroll runs without a journal: 1, not locked: 1, before the start: 1.',
		},
	]);
	expect((await get({})).json).toMatchObject([
		{ reason: 'Nothing to read. Payroll runs without a journal: 0, not locked: 0, before the start: 0.' },
	]);
});

test.each([
	[{ fromYear: '' }, "'From Year' is not chosen yet, but must be a year from 1990"],
	[{ fromPeriod: 0 }, "'From Period' is not chosen yet, but must be a period number"],
	[
		{ journalPer: 'costcentre' },
		"'Payroll Runs → Journal Per' is 'costcentre', but must be one of these (company, costCenter, department)",
	],
	[{ output: 'both' }, "'output' is 'both', but must be one of these (payroll, journals)"],
	[
		{ fromYear: 'x', journalPer: 'y' },
		"'From Year' is 'x', but must be a year from 1990 to 2027; 'Payroll Runs → Journal Per' is 'y'",
	],
])('settings that cannot be right are one blocked row, and nothing is asked: %o', async (given, reason) => {
	const { json, calls } = await get(JOURNALS, given);
	expect(json).toMatchObject([
		{ key: 'settings', action: 'blocked', code: 'settingsWrong', reason: expect.stringContaining(reason) },
	]);
	expect(calls).toEqual([]);
});

test('an unknown company is a blocked row, the others are read', async () => {
	const { json } = await get(JOURNALS, { companies: 'EBH, Nobody', output: 'payroll' });
	expect(json).toMatchObject([
		{ source: 'NMBRS', company: '12345' },
		{
			action: 'blocked',
			key: 'NMBRS Nobody',
			code: 'noSuchCompany',
			given: 'Nobody',
			reason: expect.stringContaining('sees no such company'),
		},
	]);
});

test('a list of companies that cannot be read is one failed row', async () => {
	const refused = problem('login');
	const { json } = await get({ companies: refused }, { output: 'payroll' });
	expect(json).toMatchObject([
		{ action: 'failed', attention: true, reason: refused.inFull, problem: { operation: 'Run_GetList' } },
	]);
	expect(json.every(isRow)).toBe(true);
});

test('the reasons of rows are Dutch unless English is asked for; in an item they are a code with facts', async () => {
	const holding = { ...JOURNALS, journals: { 1: 'no xml', 2: SAMPLE, 3: SAMPLE } };
	const [rows, items] = [
		await get(holding, { language: 'nl' }),
		await get(holding, { language: '', output: 'payroll' }),
	];
	const reason =
		'De journaalpost is niet te lezen of te boeken: het is geen XML. Verbeter de journaalpost van deze loonrun in de loonadministratie. Is die daar heel, meld dit dan aan de makers.';
	expect(rows.json[0]).toMatchObject({ code: 'journalFaulty', action: 'failed', run: '1', reason });
	const problemOfRun = {
		code: 'journalFaulty',
		faults: [{ code: 'journalNotWhole', because: 'xml', element: '' }],
	};
	expect(items.json[0]).toMatchObject({
		journals: [{ run: '1', state: 'unread', problem: problemOfRun }, {}, {}],
	});
});

test('on a Monday the end of the interface is told with payrolls, not among journals', async () => {
	setNow(new Date('2026-06-15T12:00:00Z'));
	const payrolls = await get(JOURNALS, { output: 'payroll' });
	expect(payrolls.json).toMatchObject([
		{ company: '12345' },
		{ service: 'Nmbrs', action: 'skipped', attention: false, code: 'nmbrsInterfaceEnds' },
	]);
	expect((await get(JOURNALS)).json.map(({ run: id }) => id)).toEqual(['1', '3']);
});
