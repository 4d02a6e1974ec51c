import { runPayroll } from '../support/payrollWorkflow';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();

describe('the end of the interface of Nmbrs', () => {
	const on = async (day: string, settings: Record<string, unknown> = {}, nmbrs: object = {}) =>
		await runPayroll(sandbox(), { companies: 'id:12345', ...settings }, { day, secrets: { nmbrs } });

	test('is in the message on Mondays, of an execution that succeeds; on other days nothing is', async () => {
		expect((await on('2026-11-22')).message).toBe('2 payroll journals booked');
		const { message, status, rows } = await on('2026-11-23');
		expect({ message, status }).toEqual({
			message:
				'nothing to synchronize. The SOAP interface of Nmbrs, through which the payroll journals are read, works until 1 March 2027.',
			status: 'success',
		});
		expect(rows.at(0)).toMatchObject({ action: 'skipped', attention: false, code: 'nmbrsInterfaceEnds' });
		expect((await on('2026-11-24')).message).toBe('nothing to synchronize');
		expect((await on('2026-11-30', { language: 'en' })).message).toMatch(
			/^nothing to synchronize\. .* works until 1 March 2027\.$/,
		);
	});
});
