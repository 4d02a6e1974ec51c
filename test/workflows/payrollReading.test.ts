import { whyOf } from '../../base/words/codes';
import { FOUR_WEEKLY, runPayroll, WEEKLY } from '../support/payrollWorkflow';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();
beforeEach(() => {
	[FOUR_WEEKLY, WEEKLY].forEach((company) => sandbox().payroll.showCompany(company));
});

const run = (settings: Record<string, unknown> = {}) => runPayroll(sandbox(), settings);

describe('which companies, and from where', () => {
	test('one start for a monthly and a weekly company: both wait, the one with its own start is booked', async () => {
		const bezorging = 'De Korst Bezorging B.V. from 2026-10';
		const { rows } = await run({ companies: `Bakkerij De Korst B.V., ${bezorging}, De Korst Markt B.V.` });
		expect(rows.map((row) => `${String(row.company)} ${whyOf(row)}`).sort()).toEqual([
			'12345 periodKindsDiffer',
			'12346 journalBooked',
			'12347 periodKindsDiffer',
		]);
		expect(rows[0]?.reason).toContain('Bakkerij De Korst B.V. (per maand); De Korst Markt B.V. (per week)');
	});
});

describe('a company that does not answer costs only its own rows', () => {
	const companies = 'id:12346, id:12345 from 2026-9';
	const BOOKED = ['NMBRS 12345/2026-09/821 booked', 'NMBRS 12345/2026-10/822 booked'];
	/** Each call is tried three times. */
	const silent = (operation: string, calls: number) =>
		sandbox().faults.inject({ kind: 'dropBefore', service: 'Nmbrs', operation, times: 3 * calls });

	test('at its journals: three are tried, then the next company', async () => {
		silent('Journals_GetByRunCompany_v2', 3);
		const { rows, told } = await run({ companies, fromPeriod: 1 });
		expect(told.filter((row) => row.endsWith('booked'))).toEqual(BOOKED);
		const failed = rows.filter(({ action }) => action === 'failed');
		expect(failed).toHaveLength(10);
		expect(new Set(failed.map(({ company }) => company))).toEqual(new Set(['12346']));
		for (const { problem } of failed) expect(problem).toMatchObject({ why: 'noAnswer', service: 'Nmbrs' });
	});

	test('at its list: one row, and none that says it has no runs', async () => {
		silent('Run_GetList', 1);
		const { rows, told } = await run({ companies, fromPeriod: 1 });
		expect(told).toEqual(['NMBRS 12346 failed', ...BOOKED]);
		expect(rows[0]).toMatchObject({ why: 'payrollNotRead', problem: { operation: 'Run_GetList' } });
	});

	test('at its period: it is read all the same, and nothing says it has no runs', async () => {
		silent('Company_GetCurrentPeriod', 1);
		const { rows } = await run({ companies, fromPeriod: 1 });
		const failed = rows.filter(({ action }) => action === 'failed');
		expect(failed).toMatchObject([{ company: '12346', why: 'payrollNotRead', currentPeriod: true }]);
		expect(rows.filter(({ action }) => action === 'booked')).toHaveLength(12);
	});
});

describe('how many calls at once', () => {
	const turn = async () => await new Promise(setImmediate);

	/** Holds the answers of Nmbrs back until `wanted` journals wait for theirs, or all were asked for. */
	function countOpen(wanted: number, inAll: number) {
		const seen = { most: 0, journals: 0 };
		let open = 0;
		sandbox().holdAnswers(async ({ service, operation }) => {
			if (service !== 'Nmbrs') return;
			open++;
			seen.most = Math.max(seen.most, open);
			// The first journal goes alone, as does all that is no journal.
			const isAmongOthers = operation.startsWith('Journals') && ++seen.journals > 1;
			while (isAmongOthers && open < wanted && seen.journals < inAll) await turn();
			// Whoever else was sent arrives before this is answered.
			for (let turns = 0; turns < 20; turns++) await turn();
			open--;
		});
		return seen;
	}

	test('four journals, and no more of any kind; all are read once, in order', async () => {
		const seen = countOpen(4, 11);
		const { told } = await run({ companies: 'id:12345', fromPeriod: 1, preview: true });
		expect(seen).toEqual({ most: 4, journals: 11 });
		expect(told).toHaveLength(11);
		expect(told[0]).toBe('NMBRS 12345/2026-01/813 wouldBeBooked');
		expect(told[10]).toBe('NMBRS 12345/2026-03/823 wouldBeBooked');
	});
});

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
