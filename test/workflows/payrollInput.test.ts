import type { FaultKind } from '../../sandbox';
import { labelOf } from '../../base/words/settingNames';
import { addYears, today } from '../../base/values/dates';
import { BAKERY, runPayroll } from '../support/payrollWorkflow';
import { few } from '../support/runs';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();

const OCTOBER = 822;
const run = (settings: Record<string, unknown> = {}) => runPayroll(sandbox(), settings);

describe('settings that cannot be', () => {
	const wrong = (code: string, field: string, value: string) => ({
		key: 'settings',
		code: 'settingsWrong',
		faults: [{ code, field, value }],
	});
	const choices = (field: string, value: string, ...allowed: string[]) => ({
		...wrong('mustBeOneOf', field, value),
		faults: [{ code: 'mustBeOneOf', field, value, choices: expect.arrayContaining(allowed) }],
	});
	const BAKER = expect.stringContaining('Bakkerij De Korst');
	test.each(
		few([
			[{ fromYear: 1917 }, wrong('mustBeYear', 'fromYear', '1917')],
			[{ fromYear: 2999 }, wrong('mustBeYear', 'fromYear', '2999')],
			[{ fromPeriod: 0 }, wrong('mustBePeriod', 'fromPeriod', '0')],
			[{ fromPeriod: 13 }, { code: 'noSuchPeriod', fromPeriod: 13, companyName: BAKER }],
			[{ fromPeriod: 99 }, wrong('mustBePeriod', 'fromPeriod', '99')],
			[{ journalPer: 'employee' }, choices('journalPer', 'employee', 'company', 'costCenter', 'department')],
			[{ closedUntil: '31-12-25' }, wrong('mustBeDate', 'closedUntil', '31-12-25')],
			[{ closedUntil: '2026-02-30' }, wrong('mustBeDate', 'closedUntil', '2026-02-30')],
			[{ correction: 'delete' }, choices('correction', 'delete', 'difference', 'reverse')],
			[{ handEdits: '' }, choices('handEdits', '', 'restore', 'report')],
			[{ vanishedRuns: 'remove' }, choices('vanishedRuns', 'remove', 'report', 'reverse')],
			[{ companies: 'Slagerij Hak' }, { code: 'noSuchCompany', given: 'Slagerij Hak' }],
		]),
	)('%j: one row that says so, nothing written, the execution fails', async (settings, facts) => {
		const { status, rows } = await run(settings);
		expect(rows).toHaveLength(1);
		expect(rows[0]).toMatchObject({ action: 'blocked', ...facts });
		for (const given of Object.values(settings)) expect(rows[0]?.reason).toContain(String(given));
		expect(status).toBe('error');
		expect(sandbox().writes()).toEqual([]);
		// Which companies there are, and how they are paid, only Nmbrs knows.
		if ('faults' in facts) expect(sandbox().calls).toEqual([]);
	});

	test('are told all at once, before anything is read', async () => {
		const { rows } = await run({ closedUntil: 'gisteren', correction: 'delete', handEdits: 'weg' });
		expect(rows).toMatchObject([
			{
				code: 'settingsWrong',
				faults: [{ field: 'closedUntil' }, { field: 'correction' }, { field: 'handEdits' }],
			},
		]);
		expect(sandbox().calls).toEqual([]);
	});

	test('a language that nobody knows is named once, and nothing is read', async () => {
		const { rows } = await run({ language: 'fy' });
		const fault = { code: 'mustBeOneOf', field: 'language', value: 'fy', choices: ['nl', 'en'] };
		expect(rows).toMatchObject([{ code: 'settingsWrong', faults: [fault] }]);
		expect(sandbox().calls).toEqual([]);
	});
});

test('all that is wrong is in one row, whichever step it is for', async () => {
	const wrong = {
		fromYear: 1917,
		fromPeriod: 99,
		journalPer: 'employee',
		closedUntil: 'x',
		correction: 'y',
		handEdits: '',
	};
	const { rows, status } = await run(wrong);
	expect(rows).toMatchObject([{ key: 'settings', action: 'blocked' }]);
	for (const name of Object.keys(wrong)) expect(rows[0]?.reason).toContain(`'${labelOf(name)}' is `);
	expect({ status, calls: sandbox().calls }).toEqual({ status: 'error', calls: [] });
});

test('a year that is a word is told, and nothing is read', async () => {
	const { status, failure } = await run({ fromYear: 'twintig' });
	expect({ status, calls: sandbox().calls }).toEqual({ status: 'error', calls: [] });
	expect(failure).toContain("'From Year' is 'twintig', maar moet een jaar van ");
});

test('a start that was not chosen is told, and nothing is read', async () => {
	const { status, failure } = await run({ fromYear: 0, fromPeriod: '' });
	expect({ status, calls: sandbox().calls }).toEqual({ status: 'error', calls: [] });
	expect(failure).toContain("'From Year' is '0', nog niet gekozen dus, en moet een jaar van ");
	expect(failure).toContain("'From Period' is nog niet gekozen, en moet ");
});

test('what n8n would cut off, and a decision that is none, are told with the rest, and nothing is read', async () => {
	const decisions = '887 book, 888=leave';
	const { rows, failure, status } = await run({ fromPeriod: 60, decisions, preview: 'nee' });
	expect(rows).toMatchObject([{ code: 'settingsWrong' }]);
	expect(failure).toContain("'From Period' is '60', maar moet een periodenummer zijn: 1 tot en met 12");
	expect(failure).toContain("in 'Corrections → Decisions' staat '887 book', niet te lezen of dubbel");
	expect(failure).not.toContain('888');
	expect({ status, calls: sandbox().calls }).toEqual({ status: 'error', calls: [] });
});

test('settings that contradict, or are a slip of the pen, are told together', async () => {
	const account = { clearingAccount: '1999', roundingAccount: '1999' };
	const { rows, status } = await run({ closedUntil: '31-12-2062', ...account });
	expect(rows).toMatchObject([
		{
			code: 'settingsWrong',
			faults: [
				{ code: 'dateFarAhead', field: 'closedUntil', date: '2062-12-31' },
				{ code: 'accountsAreSame', account: '1999' },
			],
		},
	]);
	expect({ status, calls: sandbox().calls }).toEqual({ status: 'error', calls: [] });
	const aYear = await runPayroll(sandbox(), { closedUntil: addYears(today(), 1) }, { day: today() });
	expect(aYear.told.filter((told) => told.startsWith('settings'))).toEqual([]);
});

test('a date as a Dutch user types it closes the same months', async () => {
	const typed = await run({ closedUntil: '30/9/2026' });
	sandbox().reset();
	expect(typed.told).toEqual((await run({ closedUntil: '2026-09-30' })).told);
	expect(typed.told.join()).toContain('closed');
});

describe('logins that fail', () => {
	test.each([
		['token', { token: 'wrong-token' }],
		['domain', { domain: 'elsewhere' }],
	])('a wrong Nmbrs %s', async (_what, nmbrs) => {
		const { status, rows } = await runPayroll(sandbox(), {}, { secrets: { nmbrs } });
		expect(rows).toMatchObject([
			{
				service: 'Nmbrs',
				action: 'failed',
				problem: { code: 'wrongDomainUserOrToken', service: 'Nmbrs', serviceCode: '1001' },
			},
		]);
		expect(rows[0]?.reason).toMatch(/domein.*gebruikersnaam.*token.*1001/s);
		expect(status).toBe('error');
		// Only which administrations the login sees was asked before.
		expect(
			sandbox()
				.calls.filter(({ service }) => service === 'e-Boekhouden')
				.map(({ operation }) => operation),
		).toEqual(['OpenSession', 'GetAdministraties', 'CloseSession']);
	});

	test('a right that Nmbrs does not give is named', async () => {
		sandbox().payroll.forbid('Journals_GetByRunCompany_v2');
		const { rows } = await run();
		expect(rows[0]).toMatchObject({
			action: 'failed',
			code: 'journalNotRead',
			problem: { code: 'callSwitchedOff', operation: 'Journals_GetByRunCompany_v2', serviceCode: '1002' },
		});
		expect(rows[0]?.reason).toMatch(/mag de aanroep Journals_GetByRunCompany_v2 niet doen.*1002/s);
		expect(sandbox().writes()).toEqual([]);
	});

	test.each([
		['security code 1', { securityCode1: 'wrong-code-1' }],
		['security code 2', { securityCode2: 'wrong-code-2' }],
	])('a wrong e-Boekhouden %s', async (_what, eBoekhouden) => {
		const { status, rows } = await runPayroll(sandbox(), {}, { secrets: { eBoekhouden } });
		expect(rows).toMatchObject([
			{ action: 'failed', code: 'administrationsNotRead', problem: { service: 'e-Boekhouden' } },
		]);
		expect(rows[0]?.reason).toContain('Er is niets geboekt');
		expect(status).toBe('error');
		expect(sandbox().writes()).toEqual([]);
	});

	test('an address where nobody answers', async () => {
		const nowhere = { baseUrl: 'http://127.0.0.1:9' };
		const { rows } = await runPayroll(sandbox(), {}, { secrets: { eBoekhouden: nowhere } });
		expect(rows).toMatchObject([
			{
				action: 'failed',
				code: 'administrationsNotRead',
				problem: { code: 'noAnswer', host: '127.0.0.1:9' },
			},
		]);
		expect(rows[0]?.reason).toContain('geen antwoord van 127.0.0.1:9');
	});
});

describe('journals that cannot be booked', () => {
	const journal = (value: string, dim1 = '<dim1>4000</dim1>', date = '20261031') =>
		`<transactions><transaction><header><date>${date}</date><period>10/2026</period></header><lines>` +
		`<line id="0">${dim1}<value>${value}</value><debitcredit>debit</debitcredit><description>Bruto lonen</description></line>` +
		'<line id="1"><dim1>1710</dim1><value>10.00</value><debitcredit>credit</debitcredit><description>Netto</description></line>' +
		'</lines></transaction></transactions>';

	test.each(
		few([
			['a comma amount', journal('1.234,56'), /1\.234,56/],
			['an amount that is a word', journal('abc'), /abc/],
			['an empty amount', journal(''), /Bruto lonen/],
			['an amount of thirty digits', journal('9'.repeat(30)), /9{20}/],
			['a date that is none', journal('10.00', undefined, '20261399'), /20261399/],
			['HTML', '<!DOCTYPE html><html><body>Storing<br></body></html>', /./],
			['a journal that breaks off', journal('10.00').slice(0, 120), /./],
			['an entity bomb', '<!DOCTYPE x [<!ENTITY a "aaaa">]><transactions>&a;</transactions>', /./],
			['something else', '{"transactions": []}', /./],
		]),
	)('%s: that run fails with a reason, the other is booked', async (_what, text, reason) => {
		sandbox().payroll.setRawJournal(BAKERY, OCTOBER, text);
		const { rows, status } = await run();
		expect(rows).toMatchObject([{ action: 'booked' }, { action: 'failed', code: 'journalNotRead' }]);
		expect(rows[1]?.reason).toMatch(reason);
		expect(status).toBe('error');
	});

	test.each([
		['is missing', ''],
		['is empty', '<dim1></dim1>'],
	])('a line whose ledger account %s is named by its description', async (_how, dim1) => {
		sandbox().payroll.setRawJournal(BAKERY, OCTOBER, journal('10.00', dim1));
		const { rows } = await run();
		expect(rows[1]).toMatchObject({
			action: 'blocked',
			code: 'codesMissing',
			linesWithoutAccount: ['Bruto lonen'],
		});
	});

	test('a journal that does not balance', async () => {
		sandbox().payroll.setRawJournal(BAKERY, OCTOBER, journal('10.01'));
		const { rows } = await run();
		expect(rows[1]).toMatchObject({
			action: 'blocked',
			code: 'journalUnbalanced',
			date: '2026-10-31',
			difference: '0.01',
			side: 'debit',
		});
		expect(rows[1]?.reason).toContain('0,01 meer debet');
	});
});

describe('answers that are none', () => {
	const kinds: FaultKind[] = ['html', 'empty', 'cutOff', 'garbage', 'unavailable', 'dropBefore'];
	const operations = ['List_GetAll', 'Run_GetList', 'GetMutaties', 'GetGrootboekrekeningen', 'OpenSession'];
	test.each(few(operations.map((operation, index) => [operation, kinds[index % kinds.length] as FaultKind])))(
		'%s answers with %s for good: a failed row, nothing written',
		async (operation, kind) => {
			sandbox().faults.inject({ kind, operation, times: 100 });
			const { rows, status } = await run();
			expect(rows.some(({ action }) => action === 'failed')).toBe(true);
			expect(rows.every(({ reason }) => reason.length > 20 && !reason.includes('undefined'))).toBe(true);
			expect(status).toBe('error');
			expect(sandbox().writes()).toEqual([]);
		},
	);
});
