import type { Row } from '../../base/words/row';
import { journalXml } from '../../sandbox/nmbrs/payroll/journalXml';
import type { JournalLine } from '../../sandbox/nmbrs/payroll/types';
import { table } from '../support/payrollFileWorkflow';
import { usePayrollFolder } from '../support/payrollFolder';
import { BAKERY, bookedEntries, runPayroll } from '../support/payrollWorkflow';
import { useSandbox } from '../support/sandbox';

/** Months that the daily workflow booked, and the same months as files: nothing twice, in either order. */
const sandbox = useSandbox();
const folder = usePayrollFolder(sandbox);

const OCTOBER = 822;
const MARCH = { from: '2026-03-01', to: '2026-03-31' };
const list = async (fromPeriod = 10, settings = {}) =>
	await runPayroll(sandbox(), { fromPeriod, ...settings });
const codes = (rows: Row[]) => rows.map(({ code }) => code).sort();
const gross = (span = { from: '2026-01-01', to: '2026-12-31' }) => sandbox().books.balance('4000', span);
const writes = () => sandbox().writes().length;

/** The text that Nmbrs' interface gives for a run, as it exports it too. */
function xmlOf(run: number): string {
	const company = sandbox().payroll.company(BAKERY);
	return journalXml(company, sandbox().payroll.run(BAKERY, run), 'company', sandbox().payroll.settings) ?? '';
}

const lines = (amount: string): JournalLine[] => [
	{ ledgerAccount: '4000', amount, side: 'debit', description: 'Bruto' },
	{ ledgerAccount: '1710', amount, side: 'credit', description: 'Netto' },
];

/** A run in Nmbrs, of one amount on each of its dates. */
function addRun(id: number, period: number, ...parts: [date: string, amount: string][]): void {
	const journals = parts.map(([date, amount]) => ({
		...{ date, period: Number(date.slice(5, 7)), year: Number(date.slice(0, 4)) },
		lines: lines(amount),
	}));
	sandbox().payroll.addRun(BAKERY, { id, year: 2026, periodStart: period, locked: true, journals });
}

/** Only these runs are left. */
function only(...runs: number[]): void {
	const company = sandbox().payroll.company(BAKERY);
	company.runs = company.runs.filter(({ id }) => runs.includes(id));
}

test('a draft and the final file of a month that is booked: the final one is that month, the draft is asked about', async () => {
	folder.put('oktober concept.xml', xmlOf(OCTOBER));
	sandbox().payroll.changeJournal(BAKERY, OCTOBER, ([october]) => {
		october?.lines.push(...lines('100.00'));
	});
	await list();
	const before = writes();
	folder.put('oktober definitief.xml', xmlOf(OCTOBER));
	expect(codes(await folder.look())).toEqual(['journalEqualsBooks', 'runMayBeBooked']);
	expect(writes()).toBe(before);
});

describe('lines of earlier periods', () => {
	test('of a run that the start has in scope are booked with it, by file as from Nmbrs', async () => {
		addRun(901, 1, ['2025-12-31', '100.00'], ['2026-01-31', '5000.00']);
		only(901);
		folder.put('januari.xml', xmlOf(901));
		expect(codes(await folder.look())).toEqual(['journalBooked']);
		expect(gross({ from: '2025-12-01', to: '2025-12-31' })).toBe('100.00');
		const before = writes();
		expect((await list(1)).status).toBe('success');
		expect(writes()).toBe(before);
	});

	test('of a run that is booked: its file is that run, and neither moves the other', async () => {
		addRun(903, 3, ['2026-03-31', '5003.00']);
		addRun(908, 8, ['2026-03-31', '100.00'], ['2026-08-31', '5000.00']);
		only(903, 908);
		await list(3);
		const before = writes();
		folder.put('augustus.xml', xmlOf(908));
		expect(await folder.look()).toMatchObject([{ action: 'unchanged', run: '908' }]);
		expect((await list(3)).status).toBe('success');
		expect(writes()).toBe(before);
	});

	test('month after month, with files only: nothing is asked, and March stays what it was', async () => {
		addRun(903, 3, ['2026-03-31', '5003.00']);
		addRun(904, 4, ['2026-03-31', '100.00'], ['2026-04-30', '5000.00']);
		addRun(905, 5, ['2026-03-31', '50.00'], ['2026-05-31', '5000.00']);
		for (const run of [903, 904, 905]) {
			folder.put(`run ${run}.xml`, xmlOf(run));
			expect((await folder.run()).status).toBe('success');
		}
		expect([gross(MARCH), bookedEntries(sandbox()).length]).toEqual(['5153.00', 5]);
	});
});

test('constant wages: the month after one that is booked is booked, without a question', async () => {
	addRun(905, 5, ['2026-05-31', '5000.00']);
	only(905);
	await list(5);
	folder.put('juni.csv', table('5000,00', '30-06-2026')).put('mei.csv', table('5000,00'));
	expect(codes(await folder.look())).toEqual(['journalBooked', 'journalEqualsBooks']);
	expect(gross()).toBe('10000.00');
});
