import { parseFile } from '../../../features/payroll/files/parse';
import type { FileSettings } from '../../../features/payroll/files/types';
import type { BookingSettings } from '../../../features/payroll/settings';
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

test('two runs in one file under the name of the one: answered once, and nothing more the next mornings', async () => {
	const folder = new Folder().put('2026-05.csv', table([12500])).put('2026-05 bonus.csv', bonusOf(800));
	await folder.morning();
	folder.take('2026-05 bonus.csv').put('2026-05.csv', table([13400]));
	folder.answer(asking(await folder.morning()), 'correct:P05+P05-bonus');
	expect(await folder.later()).toEqual([]);
	expect(folder.gross).toBe(13400);
});

test.each(['lostBefore', 'lostAfter'] as const)(
	'the whole of two runs, of which the answer was carried out by half (%s): finished without a question',
	async (lost) => {
		const folder = new Folder({}, { correction: 'reverse' });
		await folder
			.put('2026-05.csv', table([5000]))
			.put('2026-05 bonus.csv', bonusOf(800))
			.morning();
		folder.take('2026-05 bonus.csv').put('2026-05.csv', table([5900]));
		folder.answer(asking(await folder.morning()), 'correct:P05+P05-bonus');
		folder.world.books.nextWrite = lost;
		await folder.morning();
		expect(await folder.later()).toEqual([]);
		expect(folder.gross).toBe(5900);
	},
);

/** Two that may be one, and are not. */
async function janAndPiet(): Promise<Folder> {
	const folder = new Folder().put('2026-05 jan.csv', table([2000])).put('2026-05 piet.csv', table([3000]));
	for (const row of await folder.morning()) folder.answer(row, 'book');
	await folder.morning();
	return folder;
}

test('one file of what two had, changed: asked about, and that it is both comes first; unchanged it is those', async () => {
	const folder = await janAndPiet();
	expect(asking(await folder.put('2026-05.csv', table([5000])).morning())).toBeUndefined();
	const row = asking(await folder.put('2026-05.csv', table([5100])).morning());
	expect((row?.decisions as string[] | undefined)?.[0]).toMatch(/=correct:P05-jan\+P05-piet$/);
	expect(await folder.answer(row).later()).toEqual([]);
	expect(folder.gross).toBe(5100);
});

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
			['2026-05 jan.csv', 5000, 5100],
			['2026-05 piet.csv', 5000],
			10100,
		],
		[
			'that was saved under the name of the month first',
			['2026-05.csv', 800, 5000],
			['2026-05 bonus.csv', 800],
			5800,
		],
	] as const)(
		'%s is no older file of that',
		async (_name, [first, before, after], [second, amount], gross) => {
			const folder = new Folder().put(first, table([before]));
			await folder.morning();
			const [row] = await folder.put(first, table([after])).morning();
			if (row?.attention) await folder.answer(row, 'correct').morning();
			const question = asking(await folder.put(second, table([amount])).morning());
			if (question) folder.answer(question, 'book');
			expect(await folder.later()).toEqual([]);
			expect(folder.gross).toBe(gross);
		},
	);

	test('of the amounts of two others together is asked about', async () => {
		const folder = await janAndPiet();
		folder
			.take('2026-05 jan.csv')
			.take('2026-05 piet.csv')
			.put('2026-05 klaas.csv', table([5000]));
		expect(asking(await folder.morning())).toMatchObject({ code: 'runMayBeBooked' });
	});
});

describe('an answer that a row offers', () => {
	test('counts the next morning, also when another run of the month was corrected meanwhile', async () => {
		const folder = new Folder().put('2026-05.csv', table([5000]));
		await folder.morning();
		const rows = await folder
			.put('2026-05.csv', table([5100]))
			.put('bonus.csv', table([800]))
			.morning();
		expect(actions(rows)).toEqual(['corrected', 'blocked']);
		expect(await folder.answer(asking(rows), 'book').later()).toEqual([]);
		expect(folder.gross).toBe(5900);
	});

	test('counts the next morning, also when another run of the month was booked meanwhile', async () => {
		const folder = new Folder().put('2026-05.csv', table([5000]));
		await folder.morning();
		const rows = await folder
			.put('2026-05 lonen.csv', table([5100]))
			.put('2026-05 bonus.csv', bonusOf(300))
			.morning();
		expect(actions(rows)).toEqual(['unchanged', 'blocked', 'booked']);
		expect(await folder.answer(asking(rows), 'correct').later()).toEqual([]);
		expect(folder.gross).toBe(5400);
	});

	test.each([
		['mei.csv', 'mei nieuw.csv'],
		['2026-05.csv', '2026-05 nieuw.csv'],
	])(
		'first, of two that came together (%s, %s), is to book one of them and to leave the other',
		async (one, other) => {
			const rows = await new Folder()
				.put(one, table([5000]))
				.put(other, table([5100]))
				.morning();
			const first = rows.map(({ decisions }) => String((decisions as string[])[0]).split('=')[1]);
			expect(first.sort()).toEqual(['book', 'leave']);
		},
	);

	test.each(['book', 'correct'])(
		'to leave one of two that came together counts on when the other is answered (%s)',
		async (word) => {
			const folder = new Folder();
			if (word === 'correct') await folder.put('mei.csv', table([5000])).morning();
			const rows = await folder
				.put('a.csv', table([5100]))
				.put('b.csv', table([5200]))
				.morning();
			const called = (name: string) => rows.find(({ description }) => description === name);
			folder.answer(called('a.csv'), word).answer(called('b.csv'), 'leave');
			expect(await folder.later()).toEqual([]);
			expect(folder.gross).toBe(5100);
			// What comes of the run afterwards is asked about again.
			expect(asking(await folder.put('b.csv', table([5300])).morning())).toBeDefined();
		},
	);

	test('and waits for that of another question says so', async () => {
		const folder = new Folder().put('2026-05.csv', table([5000]));
		await folder.morning();
		folder.put('nieuw.csv', table([5100])).put('bonus.csv', table([900]));
		const question = (await folder.morning()).find(({ description }) => description === 'nieuw.csv');
		const row = (await folder.answer(question, 'correct').morning()).find(
			({ description }) => description === 'nieuw.csv',
		);
		expect(row?.reason).toContain("the question about 'bonus.csv'");
		expect(folder.gross).toBe(5000);
	});

	test('is to correct the run first, where only its date is another', async () => {
		const folder = new Folder().put('mei.csv', table([5000]));
		await folder.morning();
		const row = asking(await folder.put('mei.csv', table([5000, '2026-05-25'])).morning());
		expect((row?.decisions as string[] | undefined)?.[0]).toContain('=correct');
	});
});

test('a year of 52 weeks: the last is paid in the next year, the first in the one before', async () => {
	const folder = new Folder({ periodsPerYear: 53, fromYear: 2027 })
		.put('2027-52.csv', table([1200, '2028-01-05']))
		.put('2028-01.csv', table([1600, '2027-12-31']));
	expect(actions(await folder.morning('2028-02-01'))).toEqual(['booked', 'booked']);
});
