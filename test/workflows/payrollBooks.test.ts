import { runPayroll, unequal, type PayrollOptions } from '../support/payrollWorkflow';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();

const run = (settings: Record<string, unknown> = {}, options?: PayrollOptions) =>
	runPayroll(sandbox(), settings, options);

describe('closed periods', () => {
	test('one that e-Boekhouden refuses is a row; the other months go on, and the run fails: money is out of the books', async () => {
		sandbox().books.closePeriod('2026-09-01', '2026-09-30');
		const { status, told, message, rows } = await run();
		expect(told).toEqual(['NMBRS 12345/2026-09/821 closed', 'NMBRS 12345/2026-10/822 booked']);
		expect(rows[0]).toMatchObject({
			code: 'closedPeriod',
			because: 'books',
			attention: true,
			dates: ['2026-09-30'],
			problem: { service: 'e-Boekhouden', operation: 'AddMutatie' },
		});
		expect({ status, message }).toEqual({
			status: 'error',
			message: '1 payroll journals booked, 1 in a closed period',
		});
		sandbox().books.openPeriod('2026-09-01', '2026-09-30');
		await run();
		expect(unequal(sandbox())).toEqual([]);
	});
});

test('memorial entries that are switched off are a row with the words of the service', async () => {
	sandbox().books.settings.memorialsEnabled = false;
	const { rows } = await run();
	expect(rows[0]).toMatchObject({ action: 'failed', reason: expect.stringMatching(/[Mm]emoriaal/) });
});
