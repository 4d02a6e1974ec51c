import { differences } from '../../sandbox/audit';
import { simpleJournal } from '../../sandbox/nmbrs/data/simpleJournal';
import { periodEnd } from '../../sandbox/nmbrs/payroll/periodEnd';
import {
	BAKERY,
	bookedEntries,
	FOUR_WEEKLY,
	payMore,
	runPayroll,
	unequal,
	WEEKLY,
} from '../support/payrollWorkflow';
import { useSandbox } from '../support/sandbox';
import { announced } from '../support/announced';

const sandbox = useSandbox();

/** September and October 2026. */
const SEPTEMBER = 821;
const OCTOBER = 822;
const run = (settings: Record<string, unknown> = {}) => runPayroll(sandbox(), settings);

describe('what the user sees every day', () => {
	test('books each run as one memorial entry on its date, and the books equal the payroll', async () => {
		const { status, message, told, rows } = await run();
		expect({ status, message }).toEqual({ status: 'success', message: '2 payroll journals booked' });
		expect(rows).toMatchObject([
			{
				code: 'journalBooked',
				attention: false,
				reason: expect.stringMatching(/^Geboekt als mutatie \d+\.$/),
			},
			{ code: 'journalBooked', attention: false },
		]);
		expect(told).toEqual(['NMBRS 12345/2026-09/821 booked', 'NMBRS 12345/2026-10/822 booked']);
		expect(bookedEntries(sandbox())).toEqual([
			'2026-09-30 NMBRS 12345/2026-09/821',
			'2026-10-31 NMBRS 12345/2026-10/822',
		]);
		expect(unequal(sandbox())).toEqual([]);
		expect(sandbox().books.balance('2999')).toBe('0.00');
	});

	test('a second execution writes nothing and says so', async () => {
		await run();
		const before = sandbox().writes().length;
		expect((await run()).message).toBe('nothing to synchronize');
		expect(sandbox().writes()).toHaveLength(before);
	});

	test('a preview writes nothing and announces what is then booked', async () => {
		const preview = await run({ preview: true });
		expect(sandbox().writes()).toEqual([]);
		expect(preview.message).toBe('preview: 2 payroll journals booked');
		expect(preview.rows.every((row) => row.preview && row.code === 'journalBooked')).toBe(true);
		const done = (await run()).told;
		expect(preview.told).toEqual(announced(done));
	});

	test('the start by hand does the same as the schedule', async () => {
		const byHand = await runPayroll(sandbox(), {}, { startNode: 'Start by hand' });
		expect(byHand.message).toBe('2 payroll journals booked');
	});

	test('a preview by hand never ends as failed: its page begins with what must be chosen', async () => {
		for (const company of sandbox().payroll.companies) company.visible = true;
		const several = async (settings: object, startNode = 'Start by hand') =>
			await runPayroll(sandbox(), { companies: '', ...settings }, { startNode });
		const { status, rows, execution } = await several({ preview: true });
		expect({ status, rows }).toMatchObject({
			status: 'success',
			rows: [{ code: 'noSuchCompany', because: 'notChosen' }],
		});
		const page = String(execution.items('Verslag')[0]?.html);
		expect(page).toMatch(/<h3>Dit vraagt eerst je aandacht<\/h3>.*Loonjournaalposten.*Zet bij .*Companies/s);
		expect((await several({ preview: true, fromPeriod: 'x' })).status).toBe('success');
		expect((await several({ preview: false })).status).toBe('error');
		expect((await several({ preview: true }, 'Every morning')).status).toBe('error');
	});

	test('36 months booked for the first time take few calls beside the bookings themselves', async () => {
		const company = sandbox().payroll.companies.find(({ id }) => id === BAKERY);
		company?.runs.splice(0);
		for (let month = 0; month < 36; month++) {
			const [year, period] = [2023 + Math.floor((month + 8) / 12), ((month + 8) % 12) + 1];
			const journal = { year, period, date: periodEnd('M', year, period), lines: simpleJournal('2000.00') };
			sandbox().payroll.addRun(BAKERY, { year, periodStart: period, locked: true, journals: [journal] });
		}
		const { message } = await run({ fromYear: 2023, fromPeriod: 9 });
		expect(message).toBe('36 payroll journals booked');
		const count = (operation: string) =>
			sandbox().calls.filter((call) => call.operation === operation).length;
		expect(count('AddMutatie')).toBe(36);
		expect(count('GetMutaties')).toBeLessThanOrEqual(7);
	});
});

describe('when the payroll changes', () => {
	test('a changed journal is corrected by its difference', async () => {
		await run();
		payMore(sandbox(), OCTOBER, '12.34');
		const { told, rows } = await run();
		expect(told).toEqual(['NMBRS 12345/2026-09/821 unchanged', 'NMBRS 12345/2026-10/822 corrected']);
		expect(rows[1]?.entries).toMatchObject([{ date: '2026-10-31', amount: '12.34' }]);
		expect(unequal(sandbox())).toEqual([]);
	});

	test('a run that vanished is a row and ends the execution as failed; its booking stays', async () => {
		await run();
		sandbox().payroll.deleteRun(BAKERY, SEPTEMBER);
		const { status, told, rows, failure } = await run();
		expect(told[0]).toBe('NMBRS 12345/2026-09/821 blocked');
		expect(rows[0]).toMatchObject({
			code: 'runVanished',
			attention: true,
			mutations: [expect.stringMatching(/^\d+$/)],
		});
		expect(status).toBe('error');
		expect(failure).toContain('staat niet meer in de loonadministratie');
		expect(bookedEntries(sandbox())).toHaveLength(2);
	});
});

describe('several companies', () => {
	beforeEach(() => [FOUR_WEEKLY, WEEKLY].forEach((company) => sandbox().payroll.showCompany(company)));

	test('none named while several are visible: nothing is read or written, and the row says where they are named', async () => {
		const { status, told, rows } = await run();
		expect(status).toBe('error');
		expect(told).toHaveLength(1);
		expect(rows[0]?.reason).toMatch(/ziet meer dan één bedrijf.*in de lijst bij 'Companies'/);
		expect(sandbox().writes()).toEqual([]);
	});

	test('a four-weekly company has thirteen periods, a weekly one fifty-three', async () => {
		await run({ companies: 'De Korst Bezorging B.V. from 2025-13, De Korst Markt B.V. from 2025-13' });
		for (const companyId of [FOUR_WEEKLY, WEEKLY]) {
			expect(
				differences(sandbox().books, sandbox().payroll, { companyId, fromYear: 2025, fromPeriod: 13 }),
			).toEqual([]);
		}
		expect(bookedEntries(sandbox()).some((entry) => entry.includes('/2025-13/'))).toBe(true);
		expect(bookedEntries(sandbox()).some((entry) => entry.includes('12347/2026-43/'))).toBe(true);
	});
});
