import type { Row } from '../../base/words/row';
import { onDay } from '../support/calendar';
import { journalFile } from '../support/journalFiles';
import { usePayrollFolder } from '../support/payrollFolder';
import { BAKERY, runPayroll } from '../support/payrollWorkflow';
import { useSandbox } from '../support/sandbox';

/**
 * One long ordinary history of each workflow: wages, a recalculation of April and holiday allowance. Nobody is asked, and the
 * books are right. Other years: features/payroll/ordinaryYears.test.ts.
 */
const sandbox = useSandbox();
const folder = usePayrollFolder(sandbox, { fromYear: 2026, fromPeriod: 1 });

const lastDay = (month: number) => new Date(Date.UTC(2026, month, 0)).toJSON().slice(0, 10);
const dayAfter = (date: string, days = 1) =>
	new Date(Date.parse(date) + days * 86_400_000).toJSON().slice(0, 10);
const gross = () => sandbox().books.balance('4000', { from: '2025-12-01', to: '2027-12-31' });
const MONTHS = Array.from({ length: 6 }, (_, at) => at + 1);
const DUE = '34900.00';

type Bring = (month: number, what: string, gross: number, charges: number) => unknown;

/** What is asked of those months, one morning after each change. */
async function history(bring: Bring, look: (day: string) => Promise<Row[]>): Promise<Row[]> {
	const asked: Row[] = [];
	for (const month of MONTHS) {
		bring(month, '', 5000, 900);
		asked.push(...(await look(dayAfter(lastDay(month)))));
		if (month === 4) bring(month, '', 5100, 918);
		if (month === 5) bring(month, 'vakantiegeld', 4800, 864);
		if (month === 4 || month === 5) asked.push(...(await look(dayAfter(lastDay(month), 2))));
	}
	return asked;
}

test('a folder of files that are named as the guide says', async () => {
	const bring: Bring = (month, what, gross, charges) =>
		folder.put(
			`${`2026-0${month} ${what}`.trim()}.csv`,
			journalFile('table', [lastDay(month), gross, charges]),
		);
	expect([await history(bring, async (day) => await folder.morning(day)), gross()]).toEqual([[], DUE]);
});

test('daily from Nmbrs', async () => {
	const { payroll } = sandbox();
	payroll.company(BAKERY).runs = [];
	const bring: Bring = (month, what, gross, charges) => {
		const line = (ledgerAccount: string, side: 'debit' | 'credit', amount: number) => ({
			...{ ledgerAccount, side, amount: amount.toFixed(2), description: 'Loon' },
		});
		const costs = [line('4000', 'debit', gross), line('4010', 'debit', charges)];
		const lines = [...costs, line('1720', 'credit', charges), line('1710', 'credit', gross)];
		const journal = { date: lastDay(month), period: month, year: 2026, lines };
		const id = what === '' ? 900 + month : 920;
		if (payroll.company(BAKERY).runs.some((run) => run.id === id))
			payroll.changeJournal(BAKERY, id, (all) => all.splice(0, 1, journal));
		else payroll.addRun(BAKERY, { id, year: 2026, periodStart: month, locked: true, journals: [journal] });
	};
	const look = async (day: string) =>
		(await onDay(day, async () => await runPayroll(sandbox(), { fromPeriod: 1 }))).rows.filter(
			({ attention }) => attention,
		);
	expect([await history(bring, look), gross()]).toEqual([[], DUE]);
});
