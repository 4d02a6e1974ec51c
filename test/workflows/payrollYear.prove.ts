import { BAKERY, ourEntries, runPayroll, unequal } from '../support/payrollWorkflow';
import { useSandbox } from '../support/sandbox';

/** What ordinary people do in a year, on the shipped workflow; the rest of it is in test/prove/moves. */
const sandbox = useSandbox();

const SEPTEMBER = 821;
const run = (settings: Record<string, unknown> = {}) => runPayroll(sandbox(), settings);
const ours = () => ourEntries(sandbox());
const lastOf = (runId: number) => ours().findLast(({ voucher }) => voucher.includes(`/${runId}`));
const gross = (period: { from: string; to: string }) => sandbox().books.balance('4000', period);
const quiet = async (settings: Record<string, unknown> = {}) => {
	const before = sandbox().writes().length;
	await run(settings);
	return sandbox().writes().length - before;
};

function counterOf(runId: number, change: object = {}): number {
	const { rows = [], date } = lastOf(runId) ?? {};
	const opposite = rows.map(({ ledgerAccount, amount }) => ({
		ledgerAccount,
		amount: `-${amount}`.replace('--', ''),
	}));
	return sandbox().books.bookByHand({ rows: opposite, date, voucher: 'MEM-14', ...change });
}

describe('a run that is deleted and made again', () => {
	const again = () => {
		const { journals } = sandbox().payroll.run(BAKERY, SEPTEMBER);
		sandbox().payroll.deleteRun(BAKERY, SEPTEMBER);
		return sandbox().payroll.addRun(BAKERY, { year: 2026, periodStart: 9, locked: true, journals });
	};

	test('whose booking a person took back by hand is not taken back a second time', async () => {
		await run();
		const number = counterOf(SEPTEMBER);
		again();
		for (const vanishedRuns of ['report', 'reverse']) {
			const { status, rows } = await run({ vanishedRuns });
			expect({ status, foreignEntries: rows[0]?.foreignEntries }).toMatchObject({
				status: 'error',
				foreignEntries: [{ mutation: String(number) }],
			});
		}
		expect(gross({ from: '2026-09-01', to: '2026-09-30' })).toBe('0.00');
		// As the row advises.
		const [hand] = (await run()).rows[0]?.foreignEntries as unknown as { adoptAs: string }[];
		sandbox().books.editMutation(number, { voucher: hand?.adoptAs ?? '' });
		await run();
		expect(unequal(sandbox())).toEqual([]);
		expect(await quiet()).toBe(0);
	});

	test('is booked once the old one is reversed, with the text that the row gives', async () => {
		await run();
		again();
		const { rows } = await run();
		const [decisions = ''] = rows[0]?.decisions as string[];
		expect(decisions).toBe('NMBRS 12345/2026-09/821=reverse');
		await run({ decisions });
		expect(unequal(sandbox())).toEqual([]);
		expect(await quiet({ decisions })).toBe(0);
	});
});

test('a cost centre that is renamed blocks no booked year', async () => {
	const settings = { journalPer: 'costCenter' };
	await run(settings);
	for (const centre of sandbox().books.costCentres) centre.description = `X${centre.description}`;
	const { status, message } = await run(settings);
	expect({ status, message }).toEqual({ status: 'success', message: 'nothing to synchronize' });
});

test('two workflows with another journalPer come to rest, and both say why', async () => {
	const how = ['company', 'costCenter'];
	for (let day = 0; day < 14; day++) await run({ journalPer: how[day % 2] });
	expect(await quiet({ journalPer: 'company' })).toBe(0);
	expect(await quiet({ journalPer: 'costCenter' })).toBe(0);
	const codes = (await run({ journalPer: 'costCenter' })).rows.map(({ code }) => code);
	expect(codes).toContain('tooManyEntries');
});

test('the schedule and a click at the same moment: what stands twice is told, and the next execution mends it', async () => {
	for (let round = 0; round < 3; round++) {
		sandbox().reset();
		const both = await Promise.all([run(), run()]);
		if (unequal(sandbox()).length > 0) expect(both.map(({ status }) => status)).toContain('error');
		await run();
		expect(unequal(sandbox())).toEqual([]);
		expect(await quiet()).toBe(0);
	}
});
