import type { FileFormat } from '../../base/files/messages';
import type { Row } from '../../base/words/row';
import { onDay } from '../support/calendar';
import { journalFile } from '../support/journalFiles';
import { PayrollFolder } from '../support/payrollFolder';
import { BAKERY, runPayroll } from '../support/payrollWorkflow';
import { useSandbox } from '../support/sandbox';

/**
 * Twelve months of ordinary employers: wages, holiday allowance, a thirteenth month and one recalculation. How often somebody is asked,
 * and whether the first answer is right each time.
 */
const sandbox = useSandbox();
let folder: PayrollFolder;
beforeEach(() => {
	folder = new PayrollFolder(sandbox(), { fromYear: 2026, fromPeriod: 1 });
});
afterEach(() => folder.remove());

const lastDay = (month: number) => new Date(Date.UTC(2026, month, 0)).toJSON().slice(0, 10);
const dayAfter = (date: string, days = 1) =>
	new Date(Date.parse(date) + days * 86_400_000).toJSON().slice(0, 10);
const gross = () => sandbox().books.balance('4000', { from: '2025-12-01', to: '2027-12-31' });

/** What is asked on a morning; the first answer is given, until nothing is asked. */
async function questionsOn(day: string, settings = {}): Promise<number> {
	let count = 0;
	for (let turn = 0; turn < 4; turn++) {
		const rows = await folder.morning(day, settings);
		if (rows.length === 0) return count;
		for (const row of rows) folder.answer(row);
		count += rows.length;
	}
	throw new Error(`asked again and again on ${day}`);
}

const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);
/** Wages with charges, an allowance and a thirteenth month without, and April 2 % more. */
const DUE = 12 * 5000 + 100 + 4800 + 4000;

async function monthly(nameOf: (month: number, what: string) => string, format: FileFormat = 'table') {
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
			put(month, 'vakantiegeld', 4800, 0);
			asked += await questionsOn(dayAfter(lastDay(month), 2));
		}
		if (month === 12) {
			put(month, '13e maand', 4000, 0);
			asked += await questionsOn(dayAfter(lastDay(month), 2));
		}
	}
	return asked;
}

test('a folder with free names: three questions, the first answer right', async () => {
	const names = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
	const asked = await monthly((month, what) => `lonen ${what} ${names[month - 1]}`);
	expect([asked, gross()]).toEqual([3, `${DUE}.00`]);
}, 120_000);

test('a folder named as the guide says: no question', async () => {
	const asked = await monthly((month, what) => `2026-${String(month).padStart(2, '0')} ${what}`.trim());
	expect([asked, gross()]).toEqual([0, `${DUE}.00`]);
}, 120_000);

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
	['four-weekly', 13, 28, 13],
	['weekly, with week 53', 53, 7, 8],
] as const)(
	'%s with constant wages: no question',
	async (_name, periodsPerYear, days, count) => {
		const start = periodsPerYear === 13 ? '2026-01-25' : '2026-12-04';
		let asked = 0;
		for (let at = 0; at < count; at++) {
			const date = dayAfter(start, at * days);
			folder.put(`run ${at}.csv`, journalFile('table', [date, 1000, 180]));
			asked += await questionsOn(dayAfter(date), { periodsPerYear });
		}
		expect([asked, gross()]).toEqual([0, `${count * 1000}.00`]);
	},
	120_000,
);

describe('from Nmbrs', () => {
	const attention = (rows: readonly Row[]) => rows.filter((row) => row.attention);

	test('a start in the middle of a year, with the months before booked by hand: one row, which names the period', async () => {
		const run = async (settings: Record<string, unknown>) =>
			await onDay('2026-11-19', async () => await runPayroll(sandbox(), settings));
		await run({ fromPeriod: 1 });
		for (const entry of sandbox().books.memorials())
			sandbox().books.editMutation(Number(entry.number), { voucher: '', description: 'Lonen' });
		const rows = attention((await run({ fromPeriod: 1 })).rows);
		expect(rows.map(({ code }) => code)).toEqual(['monthsBookedByHand']);
		expect(rows[0]?.reason).toContain('From Period');
		const { fromYear, fromPeriod } = rows[0] as unknown as { fromYear: number; fromPeriod: number };
		expect(attention((await run({ fromYear, fromPeriod })).rows)).toEqual([]);
	});

	test('daily, and the switch to files: no question', async () => {
		const { rows } = await onDay('2026-11-19', async () => await runPayroll(sandbox(), { fromPeriod: 1 }));
		expect(attention(rows)).toEqual([]);
		expect(sandbox().payroll.company(BAKERY).runs.length).toBeGreaterThan(3);
		folder.put(
			'2026-12.xml',
			journalFile('exactOnlineXml', ['2026-11-30', 100, 0], ['2026-12-31', 5000, 900]),
		);
		expect(await questionsOn('2027-01-01', { fromYear: 2026, fromPeriod: 12 })).toBe(0);
	});
});
