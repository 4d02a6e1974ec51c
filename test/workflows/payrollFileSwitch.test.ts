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

describe('a month with another date in its file', () => {
	const paid = (more = '') => {
		const rows = table('5000,00', '05-06-2026').split('\r\n');
		return more === ''
			? rows.join('\r\n')
			: rows.map((row, at) => row && `${row};${at === 0 ? 'Tijdvak' : more}`).join('\r\n');
	};
	beforeEach(() => {
		addRun(905, 5, ['2026-05-31', '5000.00']);
		only(905);
	});

	test.each([
		['', 'runBookedElsewhere'],
		['5', 'runMayBeBooked'],
	])(
		'with %j as its period it is asked about (%s), and stays one run to list and folder',
		async (period, code) => {
			await list(5);
			folder.put('mei.csv', paid(period));
			const [row] = await folder.look();
			expect(row).toMatchObject({ action: 'blocked', code });
			folder.answer(row, 'correct');
			for (let day = 0; day < 3; day++) await folder.look();
			expect([gross(), bookedEntries(sandbox()).length]).toEqual(['5000.00', 3]);
		},
	);

	test('the file first: the daily workflow asks', async () => {
		folder.put('mei.csv', paid());
		await folder.look();
		const { status, rows } = await list(5);
		expect([status, codes(rows)]).toEqual(['error', ['runBookedElsewhere']]);
		expect(gross()).toBe('5000.00');
	});

	test('two files of it, each with a date of its own', async () => {
		folder.put('mei.csv', table('5000,00', '31-05-2026'));
		await folder.look();
		folder.put('mei betaald.csv', paid());
		expect(codes(await folder.look())).toEqual(['journalEqualsBooks', 'runBookedElsewhere']);
		expect(gross()).toBe('5000.00');
	});
});

test('a file of two runs, of which one changed: that it is both together is the first answer, and is right', async () => {
	addRun(905, 5, ['2026-05-31', '5000.00']);
	addRun(906, 5, ['2026-05-20', '800.00']);
	only(905, 906);
	await list(5);
	folder.put('mei.csv', table('5000,00') + table('900,00', '20-05-2026').split('\r\n').slice(1).join('\r\n'));
	const [row] = await folder.look();
	expect((row?.decisions as string[])[0]).toMatch(/=correct:(905\+906|906\+905)$/);
	folder.answer(row);
	expect(codes(await folder.look())).toEqual(['journalCorrected']);
	expect(gross()).toBe('5900.00');
	expect((await folder.run()).message).toContain('nothing to synchronize');
});

describe('two files of each month, of which one is a single run in Nmbrs', () => {
	const put = (month: number, office: string, shop: string) => {
		for (const [name, amount] of Object.entries({ kantoor: office, winkel: shop }))
			if (amount) folder.put(`2026-0${month} ${name}.csv`, table(amount, `28-0${month}-2026`));
	};
	const follow = async () => await folder.follow(async () => await folder.asking({ fromPeriod: 1 }));

	test('which came together: each first answer leaves it as it is', async () => {
		addRun(903, 3, ['2026-03-28', '9000.00']);
		only(903);
		await list(3);
		const before = writes();
		put(3, '5000,00', '4000,00');
		expect([await follow(), gross(), writes()]).toEqual([2, '9000.00', before]);
	});

	test.each([
		['one of them', '', 1],
		['both, since then changed', '4100,00', 2],
	])(
		'after a month in which they were two, %s: each first answer leaves it',
		async (_what, shop, questions) => {
			put(1, '5000,00', '4000,00');
			await follow();
			addRun(903, 3, ['2026-03-28', '9000.00']);
			only(903);
			await list(3);
			put(3, '5000,00', shop);
			expect([await follow(), gross()]).toEqual([questions, '18000.00']);
		},
	);
});

describe('a quarter from a file, and then its months from Nmbrs', () => {
	const wages = (...amounts: string[]) => {
		const all = amounts.map((amount, at) => [`2026-0${at + 1}-28`, amount] as [string, string]);
		for (const [at, part] of all.entries()) addRun(901 + at, at + 1, part);
		return all;
	};
	beforeEach(async () => {
		addRun(900, 3, ...wages('4000.00', '5000.00', '6000.00'));
		folder.put('kwartaal.xml', xmlOf(900));
		only(901, 902, 903);
		await folder.look({ fromPeriod: 1 });
		expect(gross()).toBe('15000.00');
	});
	const recalculate = (run: number, amount: string) =>
		sandbox().payroll.changeJournal(BAKERY, run, ([journal]) => {
			for (const row of journal?.lines ?? []) row.amount = amount;
		});

	test('are that quarter: nothing is asked or booked', async () => {
		const before = writes();
		expect((await list(1)).status).toBe('success');
		expect(writes()).toBe(before);
	});

	test.each([
		[902, '5100.00', '15100.00'],
		[903, '6300.00', '15300.00'],
	])(
		'of which one (%d) is recalculated: the first answer changes that month alone',
		async (run, amount, all) => {
			recalculate(run, amount);
			const { rows } = await list(1);
			const [row, ...more] = rows.filter(({ attention }) => attention);
			expect([more, gross()]).toEqual([[], '15000.00']);
			const [decisions = ''] = row?.decisions as string[];
			expect(decisions).toContain('=part:');
			expect(codes((await list(1, { decisions })).rows)).toContain('journalCorrected');
			for (const settings of [{ decisions }, {}]) {
				expect((await list(1, settings)).status).toBe('success');
				expect(gross()).toBe(all);
			}
			// A month more is booked, and the quarter stays what it is.
			addRun(904, 4, ['2026-04-28', '5000.00']);
			expect((await list(1)).status).toBe('success');
			expect(gross()).toBe(`${Number(all) + 5000}.00`);
		},
	);
});

test('constant wages: the month after one that is booked is booked, without a question', async () => {
	addRun(905, 5, ['2026-05-31', '5000.00']);
	only(905);
	await list(5);
	folder.put('juni.csv', table('5000,00', '30-06-2026')).put('mei.csv', table('5000,00'));
	expect(codes(await folder.look())).toEqual(['journalBooked', 'journalEqualsBooks']);
	expect(gross()).toBe('10000.00');
});
