import type { Row } from '../../../base/words/row';
import { useFileFolder, type FolderSettings } from '../../support/fileFolder';
import { journalFile } from '../../support/journalFiles';
import { journalItem, line, type JournalItem } from '../../support/payrolls';

/**
 * Twelve months of ordinary employers: wages, holiday allowance, a thirteenth month and one recalculation. How often somebody is asked,
 * and whether the books are right once who is asked has answered truthfully.
 */
const folder = useFileFolder();
beforeEach(() => folder.world.books.ledgerAccounts.push('1720'));

const lastDay = (month: number) => new Date(Date.UTC(2026, month, 0)).toJSON().slice(0, 10);
const dayAfter = (date: string, days = 1) =>
	new Date(Date.parse(date) + days * 86_400_000).toJSON().slice(0, 10);
const gross = () => folder.gross;

/** A run of its own beside the wages, by what its file is called. */
const isOwn = (row: Row) => /vakantiegeld|13e maand/.test(String(row.description ?? row.file ?? ''));

/** What is asked on a morning; it is answered truthfully, until nothing is asked. */
const questionsOn = async (day: string, settings: FolderSettings = {}): Promise<number> =>
	await folder.follow(
		async () => await folder.asking(settings, day),
		(row) => (isOwn(row) ? 'book' : 'correct'),
	);

const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);
/** Wages with charges, an allowance and a thirteenth month without, and April 2 % more. */
const DUE = 12 * 5000 + 100 + 4800 + 4000;

async function monthly(nameOf: (month: number, what: string) => string, { charges: ofAllowance = 0 } = {}) {
	const put = (month: number, what: string, amount: number, charges: number) =>
		folder.put(`${nameOf(month, what)}.csv`, journalFile([lastDay(month), amount, charges]));
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

test.each([0, 864])('a folder with free names, charges of the allowance %p: no question', async (charges) => {
	const names = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
	const asked = await monthly((month, what) => `lonen ${what} ${names[month - 1]}`, { charges });
	expect([asked, gross()]).toEqual([0, DUE]);
});

test.each([
	['without charges', 0, 0],
	['with charges', 864, 0],
])('a folder named as the guide says, an allowance %s: no question', async (_what, charges, questions) => {
	const nameOf = (month: number, what: string) => `2026-${String(month).padStart(2, '0')} ${what}`.trim();
	expect([await monthly(nameOf, { charges }), gross()]).toEqual([questions, DUE]);
});

test('files with a correction of the month before in each: no question', async () => {
	let asked = 0;
	for (const month of MONTHS.slice(1)) {
		const parts: [string, number, number][] = [
			[lastDay(month - 1), 10 + month, 0],
			[lastDay(month), 5000, 900],
		];
		folder.put(`export ${month}.csv`, journalFile(...parts));
		asked += await questionsOn(dayAfter(lastDay(month)));
	}
	expect([asked, gross()]).toEqual([
		0,
		11 * 5000 + MONTHS.slice(1).reduce((sum, month) => sum + 10 + month, 0),
	]);
});

test.each([
	['four-weekly', 13, 28, '2026-01-25', 13],
	['weekly, with week 53', 53, 7, '2026-12-04', 8],
] as const)('%s with constant wages: no question', async (_name, periodsPerYear, days, start, count) => {
	let asked = 0;
	for (let at = 0; at < count; at++) {
		const date = dayAfter(start, at * days);
		folder.put(`run ${at}.csv`, journalFile([date, 1000, 180]));
		asked += await questionsOn(dayAfter(date), { periodsPerYear });
	}
	expect([asked, gross()]).toEqual([0, count * 1000]);
});

describe('from Nmbrs', () => {
	type Part = [date: string, wages: number, charges: number];
	/** What `journalFile` has for these dates. */
	const run = (id: number, ...parts: Part[]): JournalItem => {
		const [last = ''] = parts.map(([date]) => date).slice(-1);
		const entries = parts.map(([date, wages, charges]) => {
			const ofWages = [line('4000', -wages), line('1700', wages / 4), line('1710', (wages * 3) / 4)];
			const ofCharges = charges > 0 ? [line('4010', -charges), line('1720', charges)] : [];
			return { date, period: Number(date.slice(5, 7)), lines: [...ofWages, ...ofCharges] };
		});
		return journalItem(String(id), entries, { year: Number(last.slice(0, 4)) });
	};
	const daily = async (day: string, runs: JournalItem[], settings: FolderSettings = {}) =>
		(await folder.list(runs, settings, day)).filter(({ attention }) => attention);

	test('daily, with an allowance, a thirteenth month and a recalculation: no question', async () => {
		const runs = new Map<number, JournalItem>();
		const put = (id: number, ...part: Part) => void runs.set(id, run(id, part));
		const look = async (day: string) => (await daily(day, [...runs.values()])).length;
		let asked = 0;
		for (const month of MONTHS) {
			put(month, lastDay(month), 5000, 900);
			asked += await look(dayAfter(lastDay(month)));
			if (month === 4) put(month, lastDay(month), 5100, 918);
			if (month === 5) put(13, lastDay(month), 4800, 0);
			if (month === 12) put(14, lastDay(month), 4000, 0);
			asked += await look(dayAfter(lastDay(month), 2));
		}
		expect([asked, gross()]).toEqual([0, DUE]);
	});

	test('five months made anew are left with one text; what changes later is seen', async () => {
		folder.world.books.ledgerAccounts.push('4020');
		const runs = MONTHS.slice(0, 7).map((month) => run(900 + month, [lastDay(month), 5000, 900]));
		const day = '2026-11-19';
		expect(await daily(day, runs)).toEqual([]);
		for (const { entries } of runs.slice(0, 5))
			for (const each of entries[0]?.lines ?? [])
				if (each.ledgerAccount === '4000') each.ledgerAccount = '4020';
		const [row, ...more] = await daily(day, runs);
		expect([row?.code, more, folder.world.books.writes]).toEqual(['manyMonthsChange', [], runs.length]);
		// Both accounts exist: nothing was renumbered in the books.
		expect(row?.reason).toContain('ledger scheme');
		folder.answer(row, 'leave');
		const { entries, writes } = folder.world.books;
		expect([await daily(day, runs), folder.world.books.writes]).toEqual([[], writes]);
		folder.world.books.entries = entries.filter(({ voucher }) => !voucher.endsWith('/903'));
		expect((await daily(day, runs)).map(({ code }) => code)).toEqual(['leftBeforeChange']);
	});

	test.each([
		['named as the guide says', (month: number) => `2027-0${month}`],
		['with free names', (month: number) => `lonen ${month}`],
	] as const)(
		'the switch in March 2027, after a recalculation of February that was booked, %s: no question',
		async (_what, nameOf) => {
			const january = run(901, ['2027-01-31', 5000, 900]);
			const february = (gross: number, charges: number) =>
				run(902, ['2027-01-31', 60, 0], ['2027-02-28', gross, charges]);
			let asked = (await daily('2027-02-20', [january, february(5000, 900)])).length;
			asked += (await daily('2027-02-27', [january, february(5100, 918)])).length;
			expect([asked, gross()]).toEqual([0, 10160]);
			const settings = { fromYear: 2027, fromPeriod: 3 };
			const put = (month: number, ...parts: Part[]) =>
				folder.put(`${nameOf(month)}.csv`, journalFile(...parts));
			// The months before are exported too.
			put(2, ['2027-01-31', 60, 0], ['2027-02-28', 5100, 918]);
			put(3, ['2027-02-28', 25, 0], ['2027-03-31', 5000, 900]);
			const several = { severalPeriods: 'oneRun' } as const;
			asked += await questionsOn('2027-04-01', { ...settings, ...several });
			put(4, ['2027-04-30', 5000, 900]);
			asked += await questionsOn('2027-05-01', { ...settings, ...several });
			// And whoever begins with the year.
			asked += await questionsOn('2027-05-02', { ...settings, ...several, fromPeriod: 2 });
			expect([asked, gross()]).toEqual([0, 20185]);
		},
	);

	test('the switch, and February recalculated after it: its file is the one question', async () => {
		const runs = [run(901, ['2027-01-31', 5000, 900]), run(902, ['2027-02-28', 5000, 900])];
		expect(await daily('2027-02-27', runs)).toEqual([]);
		folder.put('2027-02.csv', journalFile(['2027-02-28', 5100, 918]));
		folder.put('2027-03.csv', journalFile(['2027-03-31', 5000, 900]));
		const settings = { fromYear: 2027, fromPeriod: 1 };
		expect(await questionsOn('2027-04-01', settings)).toBe(1);
		expect(gross()).toBe(15100);
		expect(await questionsOn('2027-04-02', settings)).toBe(0);
	});
});
