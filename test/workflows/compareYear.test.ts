import { byToken } from '../../engine';
import type { Row } from '../../base/words/row';
import { readWorkflow } from '../../engine/workflow-file';
import { restoreCalendar, setToday } from '../support/calendar';
import { compareYear, COMPARE_YEAR, payMore, runPayroll } from '../support/payrollWorkflow';
import { useSandbox } from '../support/sandbox';

const DAY = '2026-11-20';
const START = { fromYear: 2026, fromPeriod: 9 };
const OCTOBER = 822;

const sandbox = useSandbox();
beforeEach(async () => {
	await runPayroll(sandbox(), START, { day: DAY });
	setToday(DAY);
});
afterEach(() => restoreCalendar());

async function compared(workflow = readWorkflow(COMPARE_YEAR)) {
	const before = sandbox().writes().length;
	const run = await compareYear(sandbox(), START, workflow);
	expect(sandbox().writes()).toHaveLength(before);
	const [log] = run.execution.items('Log') as { rows: Row[]; report: string }[];
	const accounts = (log?.rows ?? []).filter(({ ledgerAccount }) => ledgerAccount !== undefined);
	return { ...run, accounts, page: log?.report ?? '', rows: log?.rows ?? [] };
}

test.each([
	['codes', readWorkflow(COMPARE_YEAR)],
	['a token', byToken(COMPARE_YEAR)],
])('over %s: what was booked is equal, account by account, on a page', async (_by, workflow) => {
	const { execution, accounts, page } = await compared(workflow);
	expect([execution.status, new Set(accounts.map(({ code }) => code))]).toEqual([
		'success',
		new Set(['accountIsEqual']),
	]);
	expect(accounts.length).toBeGreaterThan(4);
	for (const { ledgerAccount } of accounts) expect(page).toContain(String(ledgerAccount));
});

test('what changed since, and what others booked there, is a difference; started by hand it is no failure', async () => {
	payMore(sandbox(), OCTOBER, '20.00');
	const { execution, accounts, page } = await compared();
	expect(accounts.filter(({ code }) => code === 'accountDiffers').length).toBeGreaterThan(1);
	expect([execution.status, page.includes('20,00')]).toEqual(['success', true]);
});

test('books or a run that cannot be read: nothing is called equal, and the execution fails', async () => {
	sandbox().faults.inject({ kind: 'unavailable', operation: 'Journals_GetByRunCompany_v2', times: 99 });
	const unread = await compared();
	expect(unread.execution.status).toBe('error');
	expect(unread.accounts.map(({ code }) => code)).not.toContain('accountIsEqual');
	sandbox().faults.clear();
	sandbox().faults.inject({ kind: 'unavailable', operation: 'GetMutaties', times: 99 });
	const { execution, accounts } = await compared();
	expect([execution.status, accounts]).toEqual(['error', []]);
});
