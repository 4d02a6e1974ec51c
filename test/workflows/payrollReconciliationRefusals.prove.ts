import { byToken, runWorkflow, type WorkflowFile } from '../../engine';
import { readWorkflow } from '../../engine/workflow-file';
import type { FaultKind } from '../../sandbox';
import { restoreCalendar, setToday } from '../support/calendar';
import { BAKERY } from '../support/payrollWorkflow';
import {
	bookPayroll,
	DAY,
	OCTOBER,
	october,
	PROOF,
	reconcile as reconcileIn,
	RECONCILIATION,
	START,
} from '../support/reconciliationWorkflow';
import { credentialsOf } from '../support/runOperation';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();
beforeEach(() => {
	setToday(DAY);
});
afterEach(() => restoreCalendar());

const booked = async () => await bookPayroll(sandbox());
const reconcile = async (settings?: Record<string, unknown>, workflow?: WorkflowFile) =>
	await reconcileIn(sandbox(), settings, workflow);

describe('what could not be read', () => {
	const KINDS: FaultKind[] = ['dropBefore', 'unavailable', 'html', 'empty', 'cutOff', 'garbage', 'refuse'];
	const OPERATIONS = [
		...['OpenSession', 'GetMutaties', 'GetGrootboekrekeningen', 'GetKostenplaatsen'],
		...['List_GetAll', 'Run_GetList', 'Journals_GetByRunCompany_v2', 'Company_GetCurrentPeriod'],
	];
	const spoken = KINDS.flatMap((kind) => OPERATIONS.map((operation) => [kind, operation] as const));

	test.each(spoken)('%s at every %s: nothing is stated', async (kind, operation) => {
		await booked();
		const told = { code: 'X1', text: 'nee' };
		sandbox().faults.inject({ kind, operation, times: 1_000, ...(kind === 'refuse' && told) });
		const { length } = sandbox().calls;
		const { page, message, rows, status, row } = await reconcile();
		expect(
			sandbox()
				.calls.slice(length)
				.map((call) => call.operation),
		).toContain(operation);
		const isStated = row.code === 'yearReconciled';
		expect({ status, isStated, proof: page.includes(PROOF) || message.includes(PROOF) }).toEqual({
			...{ status: 'error', isStated: false, proof: false },
		});
		expect(rows.some(({ attention }) => attention)).toBe(true);
	});

	test.each(['oldest', 'newest'] as const)(
		'full answers with the %s mutations are read whole',
		async (capMode) => {
			await booked();
			Object.assign(sandbox().books.settings, { cap: 500, capMode });
			const last = october(sandbox());
			for (let count = 0; count < 700; count++)
				sandbox().books.bookByHand({
					...{ date: '2026-10-31', voucher: `B${count}`, ledgerAccount: '1010' },
					rows: [{ ledgerAccount: '8000', amount: '1.00' }],
				});
			expect((await reconcile()).row.code).toBe('yearReconciled');
			const { number: _number, ...copy } = last;
			const second = sandbox().books.add(copy);
			const { row } = await reconcile();
			expect(row.code).toBe('yearDiffers');
			expect(row.mutations).toContain(String(second));
		},
	);

	test('the month has no calls left', async () => {
		await booked();
		sandbox().books.settings.callLimit = sandbox().books.mutationReads;
		const { row, page } = await reconcile();
		expect(row).toMatchObject({ code: 'yearNotReconciled', action: 'failed' });
		expect(page).not.toContain(PROOF);
	});

	test.each<FaultKind>(['dropBefore', 'cutOff', 'garbage', 'unavailable'])(
		'over REST, %s at every call of the books',
		async (kind) => {
			await booked();
			sandbox().faults.inject({ kind, service: 'e-Boekhouden', times: 1_000, skip: 1 });
			const { row, status } = await reconcile({}, byToken(RECONCILIATION));
			expect({ status, code: row.code }).toEqual({ status: 'error', code: 'yearNotReconciled' });
		},
	);

	test('a journal that is none', async () => {
		await booked();
		sandbox().payroll.setRawJournal(BAKERY, OCTOBER, 'nonsense');
		const { row, page } = await reconcile();
		expect(row).toMatchObject({ code: 'yearNotReconciled', action: 'failed' });
		expect(page).toContain('Niet vast te stellen');
	});

	test('a refused login at each service', async () => {
		await booked();
		for (const type of ['nmbrsApi', 'eBoekhoudenSoapApi']) {
			const credentials = credentialsOf(sandbox());
			const data = { ...credentials[type]?.data, token: 'wrong', securityCode2: 'wrong' };
			const execution = await runWorkflow(readWorkflow(RECONCILIATION), {
				credentials: { ...credentials, [type]: { data } },
				settings: START,
			});
			const [log] = execution.items('Log') as { report: string; failing: number }[];
			expect(log?.report).not.toContain(PROOF);
			expect(log?.failing).toBeGreaterThan(0);
			expect(execution.status).toBe('error');
		}
	});

	test('settings that are wrong: one row, and nothing is called', async () => {
		const { rows, status, page } = await reconcile({ year: '26', fromYear: 0 });
		expect(rows).toMatchObject([{ why: 'settingsWrong', attention: true }]);
		expect({ status, calls: sandbox().calls.length }).toEqual({ status: 'error', calls: 0 });
		expect(page).toContain('Niet vast te stellen');
	});

	test('a start after what is booked', async () => {
		await booked();
		const { row } = await reconcile({ fromPeriod: 10 });
		expect(row).toMatchObject({ code: 'yearNotReconciled', action: 'blocked' });
		expect(row.reason).toContain('van vóór de start');
	});

	test('a year that is past: what it was, from the start in it', async () => {
		await booked();
		setToday('2027-01-08');
		const { row, execution } = await reconcile();
		expect(row.year).toBe(2026);
		expect(execution.items('Settings')[0]).toMatchObject({ year: '' });
		expect((await reconcile({ year: 2027 })).row).toMatchObject({ code: 'yearWithoutRuns', year: 2027 });
	});
});
