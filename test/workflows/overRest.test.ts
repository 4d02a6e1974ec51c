import { byToken } from '../../engine';
import { isRest } from '../../sandbox/calls';
import { madeInvoices, MANUAL, runOutSmart } from '../support/outSmartWorkflow';
import { bookedEntries, runPayroll, unequal } from '../support/payrollWorkflow';
import { readRestContract } from '../support/restContract';
import { useSandbox } from '../support/sandbox';
import { announced } from '../support/announced';

/** The shipped workflows, of which each node of e-Boekhouden works by the API token. */
const contract = readRestContract();
const sandbox = useSandbox();
afterEach(() => {
	const { calls } = sandbox();
	expect([...calls.flatMap(({ ignored }) => ignored), ...(contract?.problems(calls) ?? [])]).toEqual([]);
});
const edit = byToken;
const overRest = () =>
	sandbox()
		.calls.filter(({ service }) => service === 'e-Boekhouden')
		.every((call) => isRest(call.operation));

describe('payroll', () => {
	const run = async (settings: Record<string, unknown> = {}) => {
		const ran = await runPayroll(sandbox(), settings, { edit });
		expect(overRest()).toBe(true);
		return ran;
	};

	test('a preview writes nothing; the run books what it announced, and another one nothing more', async () => {
		const preview = await run({ preview: true });
		expect(sandbox().writes()).toEqual([]);
		const { status, message, told } = await run();
		expect({ status, message }).toEqual({ status: 'success', message: '2 payroll journals booked' });
		expect(preview.told).toEqual(announced(told));
		expect(bookedEntries(sandbox())).toEqual([
			'2026-09-30 NMBRS 12345/2026-09/821',
			'2026-10-31 NMBRS 12345/2026-10/822',
		]);
		expect(unequal(sandbox())).toEqual([]);
		const before = sandbox().writes().length;
		expect((await run()).message).toBe('nothing to synchronize');
		expect(sandbox().writes()).toHaveLength(before);
		expect(sandbox().books.restSessions.count).toBe(0);
	});
});

describe('field service', () => {
	beforeEach(() => sandbox().reset('manual'));
	const run = async (settings: Record<string, unknown> = {}) => {
		const ran = await runOutSmart(sandbox(), { ...MANUAL, ...settings }, { edit });
		expect(overRest()).toBe(true);
		return ran;
	};
	const ORDER = '1909257';

	test('a preview writes nothing; the run does what it announced, and another one nothing more', async () => {
		const preview = await run({ preview: true });
		expect(sandbox().writes()).toEqual([]);
		const { told, message } = await run();
		expect(preview.told).toEqual(announced(told));
		expect(message).toBe(
			'4 relations synchronized 1 materials synchronized 1 hour types synchronized 1 work order statuses created 1 invoices created',
		);
		expect(madeInvoices(sandbox())).toEqual([
			{ number: '2018010', reference: '2018010 #1909257', lines: ['5 uur 1 test uursoort 21'] },
		]);
		expect(sandbox().books.balance('1300')).toBe('105.00');
		expect(sandbox().fieldService.workOrder(ORDER).status).toBe('Afgehandeld');
		const before = sandbox().writes().length;
		expect((await run()).message).toMatch(/^nothing to synchronize/);
		expect(sandbox().writes()).toHaveLength(before);
	});
});
