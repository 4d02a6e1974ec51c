import { whyOf } from '../../../base/words/codes';
import type { Row } from '../../../base/words/row';
import { FileFolder } from '../../support/fileFolder';
import { journalFile } from '../../support/journalFiles';
import { actions } from '../../support/synchronizing';

/** A table of gross wages by date. */
const table = (...parts: [gross: number, date?: string][]) =>
	journalFile('table', ...parts.map(([gross, date = '2026-05-31']): [string, number] => [date, gross]));

const asking = (rows: readonly Row[]) => rows.find(({ attention }) => attention);

/** What is asked once mornings pass. */
async function later(folder: FileFolder): Promise<Row[]> {
	await folder.look();
	return await folder.asking();
}

describe('a file that is named by its month, with the rows of the month before', () => {
	const twoMonths = table([4800, '2026-04-30'], [5000]);

	test.each([
		['ask', 4800],
		['runForEach', 9800],
	] as const)('%s: April is not booked again', async (severalPeriods, gross) => {
		const folder = new FileFolder({ severalPeriods }).put('2026-04.csv', table([4800, '2026-04-30']));
		await folder.look();
		await folder.put('2026-05.csv', twoMonths).look();
		expect(folder.gross).toBe(gross);
	});

	test('is one run where the setting says so', async () => {
		const folder = new FileFolder({ severalPeriods: 'oneRun' }).put('2026-05.csv', twoMonths);
		expect(await folder.look()).toMatchObject([{ action: 'booked', key: 'NMBRS 12345/2026-05/P05' }]);
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
		const folder = new FileFolder().put(first, table([before]));
		await folder.look();
		const [row] = await folder.put(first, table([after])).look();
		if (row?.attention) await folder.answer(row, 'correct').look();
		const question = asking(await folder.put(second, table([amount])).look());
		if (question) folder.answer(question, 'book');
		expect(await later(folder)).toEqual([]);
		expect(folder.gross).toBe(gross);
	});
});

describe('an answer that a row offers', () => {
	const other = () =>
		new FileFolder().put('2026-05.csv', table([5000])).put('2026-05 extra.csv', table([4000]));

	test('counts the next morning, also when another run of the month was corrected meanwhile', async () => {
		const folder = new FileFolder().put('2026-05.csv', table([5000]));
		await folder.look();
		const rows = await folder
			.put('2026-05.csv', table([5100]))
			.put('extra.csv', table([4000]))
			.look();
		expect(actions(rows)).toEqual(['corrected', 'blocked']);
		expect(await later(folder.answer(asking(rows), 'book'))).toEqual([]);
		expect(folder.gross).toBe(9100);
	});

	test('counts the next morning, also when the run that it names was booked meanwhile', async () => {
		const folder = other();
		expect(await later(folder.answer(asking(await folder.look()), 'correct'))).toEqual([]);
		expect(folder.gross).toBe(4000);
	});

	test('and names a run that is booked at the same time, waits for that', async () => {
		const folder = other();
		const question = asking(await folder.look());
		const again = other();
		again.answer(question, 'correct');
		const row = asking(await again.look());
		expect([row?.code, again.gross]).toEqual(['runMayBeBooked', 5000]);
		expect(row?.reason).toContain("waits for '2026-05.csv'");
		await again.look();
		expect([asking(await again.look()), again.gross]).toEqual([undefined, 4000]);
	});

	test.each(['book', 'correct'])(
		'to leave one of two that came for one name counts on when the other is answered (%s)',
		async (word) => {
			const folder = new FileFolder();
			if (word === 'correct') await folder.put('2026-05.csv', table([5000])).look();
			const rows = await folder
				.take('2026-05.csv')
				.put('2026-05.csv', table([5100]))
				.put('2026-05 (1).csv', table([5200]))
				.look();
			expect(rows.map(whyOf)).toEqual(['runsOfOnePeriod', 'runsOfOnePeriod']);
			folder.answer(rows[0], word).answer(rows[1], 'leave');
			expect(await later(folder)).toEqual([]);
			expect(folder.gross).toBe(5100);
			// What comes of the run afterwards is asked about again.
			expect(asking(await folder.put('2026-05 (1).csv', table([5300])).look())).toBeDefined();
		},
	);

	test('to leave a file counts for its content and name, whatever the books become', async () => {
		const folder = new FileFolder().put('2026-05.csv', table([5000]));
		await folder.look();
		folder.put('2026-05.csv', table([9000]));
		folder.answer(asking(await folder.look()), 'leave');
		expect(asking(await folder.look())).toBeUndefined();
		await folder.put('2026-05 bonus.csv', table([800])).look();
		expect(asking(await folder.look())).toBeUndefined();
		expect(folder.gross).toBe(5800);
		expect(asking(await folder.put('2026-05.csv', table([9001])).look())).toBeDefined();
	});
});

test('a year of 52 weeks: the last is paid in the next year, the first in the one before', async () => {
	const folder = new FileFolder({ periodsPerYear: 53, fromYear: 2027 })
		.put('2027-52.csv', table([1200, '2028-01-05']))
		.put('2028-01.csv', table([1600, '2027-12-31']));
	expect(actions(await folder.look({}, '2028-02-01'))).toEqual(['booked', 'booked']);
});
