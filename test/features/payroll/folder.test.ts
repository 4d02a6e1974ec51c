import { parseFile } from '../../../features/payroll/files/parse';
import type { FileSettings } from '../../../features/payroll/files/formats/types';
import type { BookingSettings } from '../../../features/payroll/settings';
import { whyOf } from '../../../base/words/codes';
import type { Row } from '../../../base/words/row';
import { actions, Synchronizing } from '../../support/synchronizing';
import { SETTINGS } from './files/support/settings';

/** A table of one date: gross wages, of which a quarter is tax. */
function table(...parts: [gross: number, date?: string, costCentre?: string][]): string {
	const rows = parts.flatMap(([gross, date = '2026-05-31', costCentre = '']) => [
		`${date};4000;${gross};;${costCentre}`,
		`${date};1700;;${gross / 4};`,
		`${date};1710;;${(gross * 3) / 4};`,
	]);
	return ['Datum;Grootboek;Debet;Credit;Kostenplaats', ...rows, ''].join('\n');
}

/** A run beside the wages: without tax. */
const bonusOf = (gross: number) => table([gross]).replace('1700', '1710');

/** A folder that is looked at every morning, and the books that come of it. */
class Folder {
	readonly world = new Synchronizing();
	private readonly files = new Map<string, string>();
	private answers: string[] = [];

	constructor(
		private readonly settings: Partial<FileSettings> = {},
		private readonly change: Partial<BookingSettings> = {},
	) {}

	put(name: string, content: string): this {
		this.files.set(name, content);
		return this;
	}

	take(name: string): this {
		this.files.delete(name);
		return this;
	}

	answer(row: Row | undefined, word = ''): this {
		const texts = (row?.decisions ?? []) as string[];
		this.answers.push(texts.find((text) => text.includes(`=${word}`)) ?? 'no such answer');
		return this;
	}

	async morning(today?: string): Promise<Row[]> {
		const payrolls = [...this.files].flatMap(([name, content]) => {
			const read = parseFile({ name, content: Buffer.from(content) }, { ...SETTINGS, ...this.settings });
			return 'payrolls' in read ? read.payrolls : [];
		});
		return await this.world.rows(payrolls, { decisions: this.answers.join(', '), ...this.change }, today);
	}

	/** What is asked once mornings pass. */
	async later(): Promise<Row[]> {
		await this.morning();
		return (await this.morning()).filter(({ attention }) => attention);
	}

	/** Gross wages as they stand in the books, debit. */
	get gross(): number {
		const rows = this.world.books.entries.flatMap((entry) => entry.rows);
		return -rows
			.filter(({ ledgerAccount }) => ledgerAccount === '4000')
			.reduce((total, { amount }) => total + Number(amount), 0);
	}
}

const asking = (rows: readonly Row[]) => rows.find(({ attention }) => attention);

describe('a file that is named by its month, with the rows of the month before', () => {
	const twoMonths = table([4800, '2026-04-30'], [5000]);

	test.each([
		['ask', 4800],
		['runForEach', 9800],
	] as const)('%s: April is not booked again', async (severalPeriods, gross) => {
		const folder = new Folder({ severalPeriods }).put('2026-04.csv', table([4800, '2026-04-30']));
		await folder.morning();
		await folder.put('2026-05.csv', twoMonths).morning();
		expect(folder.gross).toBe(gross);
	});

	test('is one run where the setting says so', async () => {
		const folder = new Folder({ severalPeriods: 'oneRun' }).put('2026-05.csv', twoMonths);
		expect(await folder.morning()).toMatchObject([{ action: 'booked', key: 'NMBRS 12345/2026-05/P05' }]);
	});
});

describe('a run with a name of its own', () => {
	test.each([
		[
			'whose amounts another one had before',
			['2026-05 anna.csv', 5000, 5100],
			['2026-05 piet.csv', 5000],
			10100,
		],
		[
			'that was saved under the name of the month first',
			['2026-05.csv', 800, 5000],
			['2026-05 bonus.csv', 800],
			5000,
		],
	] as const)('%s is asked about', async (_name, [first, before, after], [second, amount], gross) => {
		const folder = new Folder().put(first, table([before]));
		await folder.morning();
		const [row] = await folder.put(first, table([after])).morning();
		if (row?.attention) await folder.answer(row, 'correct').morning();
		const question = asking(await folder.put(second, table([amount])).morning());
		if (question) folder.answer(question, 'book');
		expect(await folder.later()).toEqual([]);
		expect(folder.gross).toBe(gross);
	});
});

describe('an answer that a row offers', () => {
	const other = () => new Folder().put('2026-05.csv', table([5000])).put('2026-05 extra.csv', table([4000]));

	test('counts the next morning, also when another run of the month was corrected meanwhile', async () => {
		const folder = new Folder().put('2026-05.csv', table([5000]));
		await folder.morning();
		const rows = await folder
			.put('2026-05.csv', table([5100]))
			.put('extra.csv', table([4000]))
			.morning();
		expect(actions(rows)).toEqual(['corrected', 'blocked']);
		expect(await folder.answer(asking(rows), 'book').later()).toEqual([]);
		expect(folder.gross).toBe(9100);
	});

	test('counts the next morning, also when the run that it names was booked meanwhile', async () => {
		const folder = other();
		expect(await folder.answer(asking(await folder.morning()), 'correct').later()).toEqual([]);
		expect(folder.gross).toBe(4000);
	});

	test('and names a run that is booked at the same time, waits for that', async () => {
		const folder = other();
		const question = asking(await folder.morning());
		const again = other();
		again.answer(question, 'correct');
		const row = asking(await again.morning());
		expect([row?.code, again.gross]).toEqual(['runMayBeBooked', 5000]);
		expect(row?.reason).toContain("waits for '2026-05.csv'");
		await again.morning();
		expect([asking(await again.morning()), again.gross]).toEqual([undefined, 4000]);
	});

	test.each(['book', 'correct'])(
		'to leave one of two that came for one name counts on when the other is answered (%s)',
		async (word) => {
			const folder = new Folder();
			if (word === 'correct') await folder.put('2026-05.csv', table([5000])).morning();
			const rows = await folder
				.take('2026-05.csv')
				.put('2026-05.csv', table([5100]))
				.put('2026-05 (1).csv', table([5200]))
				.morning();
			expect(rows.map(whyOf)).toEqual(['runsOfOnePeriod', 'runsOfOnePeriod']);
			folder.answer(rows[0], word).answer(rows[1], 'leave');
			expect(await folder.later()).toEqual([]);
			expect(folder.gross).toBe(5100);
			// What comes of the run afterwards is asked about again.
			expect(asking(await folder.put('2026-05 (1).csv', table([5300])).morning())).toBeDefined();
		},
	);

	test('to leave a file counts for its content and name, whatever the books become', async () => {
		const folder = new Folder().put('2026-05.csv', table([5000]));
		await folder.morning();
		folder.put('2026-05.csv', table([9000]));
		folder.answer(asking(await folder.morning()), 'leave');
		expect(asking(await folder.morning())).toBeUndefined();
		await folder.put('2026-05 bonus.csv', bonusOf(800)).morning();
		expect(asking(await folder.morning())).toBeUndefined();
		expect(folder.gross).toBe(5800);
		expect(asking(await folder.put('2026-05.csv', table([9001])).morning())).toBeDefined();
	});
});

test('a year of 52 weeks: the last is paid in the next year, the first in the one before', async () => {
	const folder = new Folder({ periodsPerYear: 53, fromYear: 2027 })
		.put('2027-52.csv', table([1200, '2028-01-05']))
		.put('2028-01.csv', table([1600, '2027-12-31']));
	expect(actions(await folder.morning('2028-02-01'))).toEqual(['booked', 'booked']);
});
