import type { FaultKind } from '../../sandbox';
import { runPayroll } from '../support/payrollWorkflow';
import { few } from '../support/runs';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();
const run = (settings: Record<string, unknown> = {}) => runPayroll(sandbox(), settings);

describe('settings that cannot be', () => {
	test.each([
		[
			{ fromPeriod: 13 },
			{
				code: 'noSuchPeriod',
				start: expect.stringContaining('-13'),
				companyName: expect.stringContaining('Bakkerij De Korst'),
			},
		],
		[{ companies: 'Slagerij Hak' }, { code: 'noSuchCompany', given: 'Slagerij Hak' }],
	])(
		'%j, which only Nmbrs knows: one row that says so, nothing written, the execution fails',
		async (settings, facts) => {
			const { status, rows } = await run(settings);
			expect(rows).toHaveLength(1);
			expect(rows[0]).toMatchObject({ action: 'blocked', ...facts });
			for (const given of Object.values(settings)) expect(rows[0]?.reason).toContain(String(given));
			expect(status).toBe('error');
			expect(sandbox().writes()).toEqual([]);
		},
	);
});

test('what n8n would cut off, and a decision that is none, are told with the rest, and nothing is read', async () => {
	const decisions = '887 book\nNMBRS 12345/2026-05/888=leave';
	const { rows, failure, status } = await run({ fromPeriod: 60, decisions, preview: 'nee' });
	expect(rows).toMatchObject([{ code: 'settingsWrong' }]);
	expect(failure).toContain(
		"'From Period' is '60', maar moet een periodenummer zijn: 1 tot en met 53 (12 bij maanden",
	);
	expect(failure).toContain("'Corrections → Decisions' is '887 book', maar moet zijn: een antwoord");
	expect(failure).not.toContain('888');
	expect({ status, calls: sandbox().calls }).toEqual({ status: 'error', calls: [] });
});

describe('logins that fail', () => {
	test('a wrong token of Nmbrs', async () => {
		const secrets = { nmbrs: { token: 'wrong-token' } };
		const { status, rows } = await runPayroll(sandbox(), {}, { secrets });
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

	test('a wrong security code of e-Boekhouden', async () => {
		const secrets = { eBoekhouden: { securityCode1: 'wrong-code-1' } };
		const { status, rows } = await runPayroll(sandbox(), {}, { secrets });
		expect(rows).toMatchObject([
			{ action: 'failed', code: 'listNotRead', problem: { service: 'e-Boekhouden' } },
		]);
		expect(status).toBe('error');
		expect(sandbox().writes()).toEqual([]);
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
