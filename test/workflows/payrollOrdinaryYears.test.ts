import type { FileFormat } from '../../base/files/messages';
import type { Row } from '../../base/words/row';
import { onDay } from '../support/calendar';
import { journalFile } from '../support/journalFiles';
import { usePayrollFolder } from '../support/payrollFolder';
import { BAKERY, runPayroll } from '../support/payrollWorkflow';
import { reconcile } from '../support/reconciliationWorkflow';
import { EVERY_CASE } from '../support/runs';
import { useSandbox } from '../support/sandbox';

/**
 * Twelve months of ordinary employers: wages, holiday allowance, a thirteenth month and one recalculation. How often somebody is asked,
 * and whether the books are right once who is asked has answered truthfully.
 */
const sandbox = useSandbox();
const folder = usePayrollFolder(sandbox, { fromYear: 2026, fromPeriod: 1 });

const lastDay = (month: number) => new Date(Date.UTC(2026, month, 0)).toJSON().slice(0, 10);
const dayAfter = (date: string, days = 1) =>
	new Date(Date.parse(date) + days * 86_400_000).toJSON().slice(0, 10);
const gross = () => sandbox().books.balance('4000', { from: '2025-12-01', to: '2027-12-31' });

/** A run of its own beside the wages, by what its file is called. */
const isOwn = (row: Row) => /vakantiegeld|13e maand/.test(String(row.description ?? row.file ?? ''));

/** What is asked on a morning; it is answered truthfully, until nothing is asked. */
const questionsOn = async (day: string, settings = {}): Promise<number> =>
	await folder.follow(
		async () => await folder.morning(day, settings),
		(row) => (isOwn(row) ? 'book' : 'correct'),
	);

const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);
/** Wages with charges, an allowance and a thirteenth month without, and April 2 % more. */
const DUE = 12 * 5000 + 100 + 4800 + 4000;

async function monthly(
	nameOf: (month: number, what: string) => string,
	{ format = 'table' as FileFormat, charges: ofAllowance = 0 } = {},
) {
	const end = format.endsWith('Xml') ? 'xml' : 'csv';
	const put = (month: number, what: string, amount: number, charges: number) =>
		folder.put(`${nameOf(month, what)}.${end}`, journalFile(format, [lastDay(month), amount, charges]));
	let asked = 0;
	for (const month of MONTHS) {
		put(month, '', 5000, 900);
		asked += await questionsOn(dayAfter(lastDay(month)));
		if (month === 4) {
			put(month, '', 5100, 918);
			asked += await questionsOn(dayAfter(lastDay(month), 2));
		}
		if (month === 5) {
			put(month, 'vakantiegeld', 4800, ofAllowance);
			asked += await questionsOn(dayAfter(lastDay(month), 2));
		}
		if (month === 12) {
			put(month, '13e maand', 4000, 0);
			asked += await questionsOn(dayAfter(lastDay(month), 2));
		}
	}
	return asked;
}

test.each([0, 864])(
	'a folder with free names, charges of the allowance %p: no question',
	async (charges) => {
		const names = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
		const asked = await monthly((month, what) => `lonen ${what} ${names[month - 1]}`, { charges });
		expect([asked, gross()]).toEqual([0, `${DUE}.00`]);
	},
	120_000,
);

test.each([
	['without charges', 0, 0],
	['with charges', 864, 0],
])(
	'a folder named as the guide says, an allowance %s: no question',
	async (_what, charges, questions) => {
		const nameOf = (month: number, what: string) => `2026-${String(month).padStart(2, '0')} ${what}`.trim();
		expect([await monthly(nameOf, { charges }), gross()]).toEqual([questions, `${DUE}.00`]);
	},
	120_000,
);

test.each([['exactOnlineXml'], ['twinfieldXml']] as const)(
	'%s with a correction of the month before in each: no question',
	async (format) => {
		let asked = 0;
		for (const month of MONTHS.slice(1)) {
			const parts: [string, number, number][] = [
				[lastDay(month - 1), 10 + month, 0],
				[lastDay(month), 5000, 900],
			];
			folder.put(`export ${month}.xml`, journalFile(format, ...parts));
			asked += await questionsOn(dayAfter(lastDay(month)));
		}
		expect([asked, gross()]).toEqual([
			0,
			`${11 * 5000 + MONTHS.slice(1).reduce((sum, month) => sum + 10 + month, 0)}.00`,
		]);
	},
	120_000,
);

test.each([
	['four-weekly', 13, 28, '2026-01-25', 13],
	EVERY_CASE
		? ['weekly, a year with week 53', 53, 7, '2026-01-02', 55]
		: ['weekly, with week 53', 53, 7, '2026-12-04', 8],
] as const)(
	'%s with constant wages: no question',
	async (_name, periodsPerYear, days, start, count) => {
		let asked = 0;
		for (let at = 0; at < count; at++) {
			const date = dayAfter(start, at * days);
			folder.put(`run ${at}.csv`, journalFile('table', [date, 1000, 180]));
			asked += await questionsOn(dayAfter(date), { periodsPerYear });
		}
		expect([asked, gross()]).toEqual([0, `${count * 1000}.00`]);
	},
	EVERY_CASE ? 600_000 : 120_000,
);

describe('from Nmbrs', () => {
	const attention = (rows: readonly Row[]) => rows.filter((row) => row.attention);

	type Part = [date: string, wages: number, charges: number];
	/** What `journalFile` has for these dates. */
	const journals = (...parts: Part[]) =>
		parts.map(([date, wages, charges]) => {
			const line = (ledgerAccount: string, side: 'debit' | 'credit', amount: number) => ({
				...{ ledgerAccount, side, amount: amount.toFixed(2), description: 'Loon' },
			});
			const ofWages = [
				line('4000', 'debit', wages),
				line('1700', 'credit', wages / 4),
				line('1710', 'credit', (wages * 3) / 4),
			];
			const ofCharges = [line('4010', 'debit', charges), line('1720', 'credit', charges)];
			return {
				...{ date, period: Number(date.slice(5, 7)), year: Number(date.slice(0, 4)) },
				lines: charges > 0 ? [...ofWages, ...ofCharges] : ofWages,
			};
		});
	let id = 900;
	const addRun = (...parts: Part[]) => {
		const [last = ''] = parts.map(([date]) => date).slice(-1);
		const [year = 0, periodStart = 0] = last.split('-').map(Number);
		sandbox().payroll.addRun(BAKERY, {
			...{ id: (id += 1), year, periodStart, locked: true },
			journals: journals(...parts),
		});
		return id;
	};
	const daily = async (day: string, settings = {}) =>
		attention(
			(await onDay(day, async () => await runPayroll(sandbox(), { fromPeriod: 1, ...settings }))).rows,
		).filter(({ code }) => !code.startsWith('nmbrsInterface'));

	const none = () => void (sandbox().payroll.company(BAKERY).runs = []);

	test('daily, with an allowance, a thirteenth month and a recalculation: no question', async () => {
		none();
		let asked = 0;
		for (const month of MONTHS) {
			const run = addRun([lastDay(month), 5000, 900]);
			asked += (await daily(dayAfter(lastDay(month)))).length;
			if (month === 4) {
				sandbox().payroll.changeJournal(BAKERY, run, (all) =>
					all.splice(0, 1, ...journals([lastDay(month), 5100, 918])),
				);
			}
			if (month === 5) addRun([lastDay(month), 4800, 0]);
			if (month === 12) addRun([lastDay(month), 4000, 0]);
			asked += (await daily(dayAfter(lastDay(month), 2))).length;
		}
		expect([asked, gross()]).toEqual([0, `${DUE}.00`]);
	}, 120_000);

	test('five months made anew are left with one text, which the reconciliation knows; what changes later is seen', async () => {
		none();
		const runs = MONTHS.slice(0, 7).map((month) => addRun([lastDay(month), 5000, 900]));
		const day = '2026-11-19';
		expect(await daily(day)).toEqual([]);
		const change = (at: number, by: (journal: ReturnType<typeof journals>[number]) => void) =>
			sandbox().payroll.changeJournal(BAKERY, runs[at] ?? 0, (all) => all.forEach(by));
		for (const at of [0, 1, 2, 3, 4])
			change(at, ({ lines }) => {
				for (const line of lines) if (line.ledgerAccount === '4000') line.ledgerAccount = '4020';
			});
		const [row, ...more] = await daily(day);
		expect([row?.code, more]).toEqual(['manyMonthsChange', []]);
		// Both accounts exist: nothing was renumbered in the books.
		expect(row?.reason).toContain('grootboekschema');
		const decisions = (row?.decisions as string[])[1] ?? '';
		expect(row?.reason).toContain(decisions);
		const before = sandbox().writes().length;
		expect(await daily(day, { decisions })).toEqual([]);
		const compared = await onDay(day, async () => await reconcile(sandbox(), { fromPeriod: 1, decisions }));
		expect([compared.status, compared.row.code]).toEqual(['success', 'yearReconciledButDecided']);
		expect(compared.rows.map(({ code }) => code)).not.toContain('answersSpent');
		expect(sandbox().writes()).toHaveLength(before);
		const [march] = sandbox()
			.books.memorials()
			.filter(({ voucher }) => voucher.endsWith(`/${runs[2] ?? ''}`));
		sandbox().books.deleteMutation(Number(march?.number));
		expect((await daily(day, { decisions })).map(({ code }) => code)).toEqual(['leftBeforeChange']);
	}, 120_000);

	test.each([
		['named as the guide says', (month: number) => `2027-0${month}`, 'exactOnlineXml'],
		['with free names', (month: number) => `lonen ${month}`, 'exactOnlineXml'],
		['as tables', (month: number) => `2027-0${month}`, 'table'],
	] as const)(
		'the switch in March 2027, after a recalculation of February that was booked, %s: no question',
		async (_what, nameOf, format) => {
			const end = format.endsWith('Xml') ? 'xml' : 'csv';
			none();
			addRun(['2027-01-31', 5000, 900]);
			const february = addRun(['2027-01-31', 60, 0], ['2027-02-28', 5000, 900]);
			let asked = (await daily('2027-02-20', { fromYear: 2027 })).length;
			sandbox().payroll.changeJournal(BAKERY, february, (all) =>
				all.splice(0, 2, ...journals(['2027-01-31', 60, 0], ['2027-02-28', 5100, 918])),
			);
			asked += (await daily('2027-02-27', { fromYear: 2027 })).length;
			expect([asked, gross()]).toEqual([0, '10160.00']);
			const settings = { fromYear: 2027, fromPeriod: 3 };
			const put = (month: number, ...parts: Part[]) =>
				folder.put(`${nameOf(month)}.${end}`, journalFile(format, ...parts));
			// The months before are exported too.
			put(2, ['2027-01-31', 60, 0], ['2027-02-28', 5100, 918]);
			put(3, ['2027-02-28', 25, 0], ['2027-03-31', 5000, 900]);
			const several = format === 'table' ? { severalPeriods: 'oneRun' } : {};
			asked += await questionsOn('2027-04-01', { ...settings, ...several });
			put(4, ['2027-04-30', 5000, 900]);
			asked += await questionsOn('2027-05-01', { ...settings, ...several });
			// And whoever begins with the year.
			asked += await questionsOn('2027-05-02', { ...settings, ...several, fromPeriod: 2 });
			expect([asked, gross()]).toEqual([0, '20185.00']);
		},
		120_000,
	);

	test('the switch, and February recalculated after it: its file is the one question', async () => {
		none();
		addRun(['2027-01-31', 5000, 900]);
		addRun(['2027-02-28', 5000, 900]);
		expect(await daily('2027-02-27', { fromYear: 2027 })).toEqual([]);
		folder.put('2027-02.xml', journalFile('exactOnlineXml', ['2027-02-28', 5100, 918]));
		folder.put('2027-03.xml', journalFile('exactOnlineXml', ['2027-03-31', 5000, 900]));
		const settings = { fromYear: 2027, fromPeriod: 1 };
		expect(await questionsOn('2027-04-01', settings)).toBe(1);
		expect(gross()).toBe('15100.00');
		expect(await questionsOn('2027-04-02', settings)).toBe(0);
	});
});
