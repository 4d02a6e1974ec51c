import type { Row } from '../../base/words/row';
import { journalFile } from '../support/journalFiles';
import { usePayrollFolder } from '../support/payrollFolder';
import { runPayroll } from '../support/payrollWorkflow';
import { useSandbox } from '../support/sandbox';

/** A file is booked whole, once, and what is asked about it has its likely answer first. */
const sandbox = useSandbox();
const folder = usePayrollFolder(sandbox, { fromYear: 2026, fromPeriod: 1 });

const journal = journalFile;
const table = (...parts: [date: string, gross: number, charges?: number][]) => journal('table', ...parts);
const gross = () => sandbox().books.balance('4000', { from: '2026-01-01', to: '2027-12-31' });
const codes = (rows: Row[]) => rows.map(({ code }) => code).sort();
const first = (row: Row | undefined) => String((row?.decisions as string[] | undefined)?.[0]);
const asking = async (settings = {}) => await folder.asking(settings);
const askedOf = async (name: string, content: Buffer, settings = {}) => {
	folder.put(name, content);
	return await asking(settings);
};

describe('corrections of earlier months', () => {
	test.each(['exactOnlineCsv', 'nmbrsXml'] as const)(
		'in a file for %s belong to its run, also before the start, and ask nothing month after month',
		async (format) => {
			const settings = { fromYear: 2026, fromPeriod: 3 };
			const end = format.endsWith('Xml') ? 'xml' : 'csv';
			folder.put(`2026-03.${end}`, journal(format, ['2026-02-28', 100], ['2026-03-31', 5000, 900]));
			expect(codes(await folder.look(settings))).toEqual(['journalBooked']);
			folder.put(`2026-04.${end}`, journal(format, ['2026-03-31', 50], ['2026-04-30', 5000, 900]));
			folder.put(`mei.${end}`, journal(format, ['2026-04-30', 25], ['2026-05-31', 5000, 900]));
			const rows = await folder.look(settings);
			expect(codes(rows)).toEqual(['journalBooked', 'journalBooked', 'journalEqualsBooks']);
			expect(rows.map(({ run }) => run)).toContain('P04');
			expect(gross()).toBe('15175.00');
			expect(codes(await asking(settings))).toEqual([]);
		},
	);

	test('in a table are asked about once, in words that fit them', async () => {
		folder.put('2026-03.csv', table(['2026-02-28', 100], ['2026-03-31', 5000]));
		const [row] = await asking({ fromPeriod: 3 });
		expect(row).toMatchObject({ code: 'filePeriodsUnclear' });
		expect(row?.reason).toContain('correcties');
		expect(codes(await folder.look({ fromPeriod: 3, severalPeriods: 'oneRun' }))).toEqual(['journalBooked']);
		expect(gross()).toBe('5100.00');
	});
});

describe('a month that is booked', () => {
	const may = () => journal('nmbrsXml', ['2026-05-31', 5000, 900]);

	test('comes again with another: only the other is booked, when the first answer is given', async () => {
		folder.put('mei.xml', may());
		await folder.look();
		folder
			.take('mei.xml')
			.put('mei-juni.xml', journal('nmbrsXml', ['2026-05-31', 5000, 900], ['2026-06-30', 6000, 900]));
		const [row] = await asking();
		expect([row?.code, first(row)]).toEqual(['runBookedElsewhere', expect.stringContaining('=correct:')]);
		expect(gross()).toBe('5000.00');
		folder.answer(row);
		expect(codes(await asking())).toEqual([]);
		expect(gross()).toBe('11000.00');
		expect(codes(await asking())).toEqual([]);
	});

	test('and others after it, beside its own file: asked as well', async () => {
		const months = ['2026-05-31', '2026-06-30', '2026-07-31', '2026-08-31'];
		folder.put('mei.xml', may());
		await folder.look();
		folder.put(
			'mei-aug.xml',
			journal('nmbrsXml', ...months.map((date): [string, number, number] => [date, 5000, 900])),
		);
		const [row] = await asking();
		expect(first(row)).toContain('=correct:');
		folder.answer(row);
		expect(codes(await asking())).toEqual([]);
		expect(gross()).toBe('20000.00');
	});

	test.each([
		['by file', ['mei.xml'], async () => await folder.put('mei.xml', may()).look()],
		[
			'by file, in two parts',
			['mei.xml', 'bonus.xml'],
			async () => {
				await folder.put('mei.xml', journal('nmbrsXml', ['2026-05-31', 4000, 700])).look();
				const [row] = await folder.put('bonus.xml', journal('nmbrsXml', ['2026-05-31', 1000, 200])).look();
				await folder.answer(row, 'book').look();
			},
		],
	])(
		'%s, and comes again with another, recalculated: asked, and only what differs is booked',
		async (_how, names, book) => {
			await book();
			expect(gross()).toBe('5000.00');
			for (const name of names) folder.take(name);
			folder.put('mei-juni.xml', journal('nmbrsXml', ['2026-05-31', 5100, 918], ['2026-06-30', 6000, 900]));
			const [row] = await asking();
			expect([row?.code, first(row), gross()]).toEqual([
				'runBookedElsewhere',
				expect.stringContaining('=correct:'),
				'5000.00',
			]);
			folder.answer(row);
			expect(codes(await asking())).toEqual([]);
			expect(gross()).toBe('11100.00');
		},
	);

	test.each([
		['unchanged', 5000],
		['changed', 5100],
	])(
		'comes along with itself and another (%s), of which nothing is booked: asked, not booked twice',
		async (_what, wages) => {
			folder.put('mei.xml', may());
			folder.put('mei-juni.xml', journal('nmbrsXml', ['2026-05-31', wages, 900], ['2026-06-30', 6000, 900]));
			const rows = await asking();
			expect([codes(rows), gross()]).toEqual([['runsOfOnePeriod', 'runsOfOnePeriod'], '0.00']);
			folder.answer(
				rows.find(({ key }) => key.includes('-05/')),
				'leave',
			);
			folder.answer(
				rows.find(({ key }) => key.includes('-06/')),
				'book',
			);
			expect(codes(await asking())).toEqual([]);
			expect(gross()).toBe(`${wages + 6000}.00`);
			expect(codes(await asking())).toEqual([]);
		},
	);

	test('within a quarter comes alone: nothing to do', async () => {
		const quarter: [string, number][] = [
			['2026-04-30', 4000],
			['2026-05-31', 5000],
			['2026-06-30', 6000],
		];
		folder.put('kwartaal.xml', journal('nmbrsXml', ...quarter));
		await folder.look();
		folder.take('kwartaal.xml').put('mei.xml', journal('nmbrsXml', ['2026-05-31', 5000]));
		expect(codes(await folder.look())).toEqual(['journalEqualsBooks']);
		folder.put('juni.xml', journal('nmbrsXml', ['2026-06-30', 6000]));
		expect(first((await asking())[0])).toContain('=leave');
		expect(gross()).toBe('15000.00');
	});
});

describe('one month of a file with several, on another day', () => {
	const quarter = () => journal('nmbrsXml', ['2026-04-28', 4000], ['2026-05-28', 5000], ['2026-06-28', 6000]);
	const may = () => journal('nmbrsXml', ['2026-05-31', 5000]);
	const ONE = { severalPeriods: 'oneRun' };
	const list = (day: number, count: number) =>
		table(
			...[1, 2, 3]
				.slice(0, count)
				.map((month): [string, number, number] => [`2026-0${month}-${day}`, 5000, 900]),
		);

	test.each([
		['after them', ['kwartaal.xml', quarter()], ['mei.xml', may()], 'leave', 15000],
		['after them, both named', ['2026-06.xml', quarter()], ['2026-05.xml', may()], 'leave', 15000],
		[
			'the last one',
			['kwartaal.xml', quarter()],
			['juni.xml', journal('nmbrsXml', ['2026-06-30', 6000])],
			'leave',
			15000,
		],
		['before them', ['mei.xml', may()], ['kwartaal.xml', quarter()], 'correct', 15000],
		[
			'before two',
			['mei.xml', may()],
			['mei-juni.xml', journal('nmbrsXml', ['2026-05-29', 5000], ['2026-06-30', 5000])],
			'correct',
			10000,
		],
		['in a list that grows', ['lonen.csv', list(28, 2)], ['lonen.csv', list(24, 3)], 'correct', 15000],
	] as const)(
		'%s: asked, and never twice in the books',
		async (_what, [one, before], [other, content], word, all) => {
			await folder.put(one, before).look(ONE);
			const booked = gross();
			const rows = await askedOf(other, content, ONE);
			expect([rows.length, first(rows[0]), gross()]).toEqual([
				1,
				expect.stringContaining(`=${word}`),
				booked,
			]);
			folder.answer(rows[0]);
			expect([codes(await asking(ONE)), gross()]).toEqual([[], `${all}.00`]);
		},
	);

	test('with them: asked, and never twice in the books', async () => {
		const rows = await folder.put('kwartaal.xml', quarter()).put('mei.xml', may()).look();
		expect([codes(rows), gross()]).toEqual([['runsOfOnePeriod', 'runsOfOnePeriod'], '0.00']);
		for (const row of rows) folder.answer(row);
		expect([codes(await asking()), gross()]).toEqual([[], '15000.00']);
	});
});

describe('a quarter that is booked, of which one month is recalculated alone', () => {
	const quarter = (...wages: number[]) =>
		journal('nmbrsXml', ...wages.map((amount, at): [string, number] => [`2026-0${at + 4}-28`, amount]));
	const month = (date: string, wages: number) => journal('nmbrsXml', [date, wages]);
	const answered = async (row: Row | undefined) => {
		expect([first(row), row?.reason]).toEqual([
			expect.stringContaining('=part:'),
			expect.stringContaining('(alleen deze datums): boekt het verschil, 1'),
		]);
		folder.answer(row);
		expect(codes(await asking())).toEqual([]);
	};

	test.each([
		['with free names', 'mei.xml', 'juni.xml', 100],
		['named, by more than a tenth', '2026-05.xml', '2026-06.xml', 1600],
	])(
		'%s: the first answer changes that month alone, and nothing is asked again',
		async (_what, may, june, more) => {
			await folder.put('kwartaal.xml', quarter(4000, 5000, 6000)).look();
			await answered((await askedOf(may, month('2026-05-28', 5000 + more)))[0]);
			expect(gross()).toBe(`${15000 + more}.00`);
			await answered((await askedOf(june, month('2026-06-28', 6150)))[0]);
			expect(gross()).toBe(`${15150 + more}.00`);
			const before = sandbox().writes().length;
			const rows = await folder.look();
			expect(rows.map(({ code }) => code)).toEqual(
				expect.arrayContaining(['formerState', 'journalEqualsBooks', 'journalEqualsBooks']),
			);
			folder.take('kwartaal.xml');
			expect(codes(await asking())).toEqual([]);
			expect(sandbox().writes()).toHaveLength(before);
			// Without what replaced it, an older file is asked about.
			folder.take(june).put('kwartaal.xml', quarter(4000, 5000, 6000));
			expect((await asking()).map(({ code }) => code)).toEqual(['runInFormerState']);
		},
	);

	test('with a date more in it: that is booked too', async () => {
		await folder.put('kwartaal.xml', quarter(4000, 5000, 6000)).look();
		await answered(
			(await askedOf('mei.xml', journal('nmbrsXml', ['2026-05-15', 100], ['2026-05-28', 5000])))[0],
		);
		expect([gross(), codes(await asking())]).toEqual(['15100.00', []]);
	});

	test('under its own name: the other months stay', async () => {
		await folder.put('2026-06.xml', quarter(4000, 5000, 6000)).look();
		expect(first((await askedOf('2026-06.xml', month('2026-06-28', 6000)))[0])).toContain('=leave');
		await answered((await askedOf('2026-06.xml', month('2026-06-28', 6100)))[0]);
		expect(gross()).toBe('15100.00');
	});

	test('two months at once are each answered, and both count', async () => {
		await folder.put('kwartaal.xml', quarter(4000, 5000, 6000)).look();
		folder.put('april.xml', month('2026-04-28', 4100)).put('mei.xml', month('2026-05-28', 5100));
		for (const row of await asking()) folder.answer(row, 'part');
		expect([codes(await asking()), gross()]).toEqual([[], '15200.00']);
		expect(codes(await asking())).toEqual([]);
	});

	test('and recalculated once more, beside its old file: that is one question', async () => {
		await folder.put('kwartaal.xml', quarter(4000, 5000, 6000)).look();
		await answered((await askedOf('mei.xml', month('2026-05-28', 5100)))[0]);
		const rows = await askedOf('mei.xml', month('2026-05-28', 5200));
		expect(codes(rows)).toEqual(['runBookedElsewhere']);
		await answered(rows[0]);
		expect(gross()).toBe('15200.00');
	});

	test('the whole of it made anew after that is a newer version of it', async () => {
		await folder.put('kwartaal.xml', quarter(4000, 5000, 6000)).look();
		await answered((await askedOf('mei.xml', month('2026-05-28', 5100)))[0]);
		folder.take('mei.xml');
		const [row] = await askedOf('kwartaal.xml', quarter(4010, 5100, 6010));
		expect(first(row)).toContain('=correct:');
		folder.answer(row);
		expect([codes(await asking()), gross()]).toEqual([[], '15120.00']);
	});
});

describe('tables of which the rows of several periods are one run', () => {
	const ONE = { severalPeriods: 'oneRun' };
	const months = (...wages: number[]) =>
		table(...wages.map((amount, at): [string, number, number] => [`2026-0${at + 1}-28`, amount, 900]));

	test.each([
		[
			'a list of the year that grows',
			(month: number) => ['lonen 2026.csv', `lonen 2026.csv`][month % 2] ?? '',
		],
		['a file for each month, with those before it', (month: number) => `2026-0${month}.csv`],
	])('%s: each month is booked once, when the first answer is given', async (_what, nameOf) => {
		const all = [5000, 5010, 5020, 5030];
		for (const [at] of all.entries()) {
			folder.put(nameOf(at + 1), months(...all.slice(0, at + 1)));
			const before = gross();
			const rows = await asking(ONE);
			if (at > 0) {
				expect(rows.length).toBe(1);
				expect([first(rows[0]), gross()]).toEqual([expect.stringContaining('=correct:'), before]);
				folder.answer(rows[0]);
				expect(codes(await asking(ONE))).toEqual([]);
			}
			expect(gross()).toBe(`${all.slice(0, at + 1).reduce((sum, one) => sum + one, 0)}.00`);
		}
		expect(codes(await asking(ONE))).toEqual([]);
	});

	test('June and May, after May under its own name: only June is booked', async () => {
		await folder.put('2026-05.csv', table(['2026-05-31', 5000, 900])).look(ONE);
		folder.put('2026-06.csv', table(['2026-05-31', 5000, 900], ['2026-06-30', 5000, 900]));
		const [row] = await asking(ONE);
		expect([first(row), gross()]).toEqual([expect.stringContaining('=correct:P05'), '5000.00']);
		folder.answer(row);
		expect(codes(await asking(ONE))).toEqual([]);
		expect(gross()).toBe('10000.00');
	});
});

test('two files of a month, of which nothing is booked: neither stands beside anything', async () => {
	folder.put('mei.csv', table(['2026-05-31', 5000])).put('mei b.csv', table(['2026-05-31', 5100]));
	const rows = await asking();
	expect(codes(rows)).toEqual(['runsOfOnePeriod', 'runsOfOnePeriod']);
	for (const { reason } of rows) expect(reason).toMatch(/^(?!.*ernaast).*een loonrun op zich/s);
});

describe('the first answer', () => {
	test.each([
		['vakantiegeld.csv', 4800],
		['13e maand.csv', 5000],
	])('for %s after the wages of that month is a run beside it', async (name, amount) => {
		folder.put('loon.csv', table(['2026-05-31', 5000, 900]));
		await folder.look();
		const [row] = await folder.put(name, table(['2026-05-31', amount])).morning('2026-06-02');
		expect(first(row)).toContain('=book');
		expect(row?.reason).toMatch(/verschilt [\d.]+,00 van 'loon\.csv', zonder '1720', '4010'/);
	});

	test('for a file under another name beside the unchanged one is a run of its own, the second a newer version', async () => {
		folder.put('2026-05.csv', table(['2026-05-31', 5000, 900]));
		await folder.look();
		const [row] = await folder
			.put('2026-05 salarisjournaal.csv', table(['2026-05-31', 5100, 915]))
			.morning('2026-06-02');
		expect((row?.decisions as string[]).slice(0, 2)).toEqual([
			expect.stringContaining('=book'),
			expect.stringContaining('=correct:P05'),
		]);
		folder.answer(row, 'correct');
		expect(codes(await asking())).toEqual([]);
		expect(gross()).toBe('5100.00');
	});

	test.each([
		['three weeks before its end', ['2026-11-30', '2026-12-18'], 12],
		['before a holiday', ['2026-05-29', '2026-06-15'], 12],
		['in what may be the same period', ['2026-01-28', '2026-02-20'], 13],
	] as const)(
		'for the same wages, paid %s, is a run of its own',
		async (_when, [one, other], periodsPerYear) => {
			await folder.put('een.csv', table([one, 5000, 900])).look({ periodsPerYear });
			const [row] = await askedOf('twee.csv', table([other, 5000, 900]), { periodsPerYear });
			expect(first(row)).toContain('=book');
		},
	);

	test('for the same wages a few days later is to leave it', async () => {
		await folder.put('mei.csv', table(['2026-05-31', 5000, 900])).look();
		expect(first((await askedOf('juni.csv', table(['2026-06-05', 5000, 900])))[0])).toContain('=leave');
	});

	test("for the right file after another client's is a newer version", async () => {
		folder
			.put('april.csv', table(['2026-04-30', 5000, 900]))
			.put('mei.csv', table(['2026-05-31', 9000, 1600]));
		await folder.look();
		const [row] = await folder.put('mei.csv', table(['2026-05-31', 5050, 905])).morning('2026-06-02');
		expect(first(row)).toContain('=correct:');
	});
});

describe('a named file', () => {
	test('that was saved over with the holiday allowance is asked about', async () => {
		folder.put('2026-05.csv', table(['2026-05-31', 5005, 900]));
		await folder.look();
		const [row] = await folder.put('2026-05.csv', table(['2026-05-31', 4800])).morning('2026-06-02');
		expect([row?.code, first(row)]).toEqual(['runMayBeBooked', expect.stringContaining('=book')]);
		expect(gross()).toBe('5005.00');
	});

	test('that was saved over with the one of another client is asked about', async () => {
		await folder.put('2026-05.csv', table(['2026-05-31', 5000, 900])).look();
		const [row] = await folder.put('2026-05.csv', table(['2026-05-31', 9000, 1600])).morning('2026-06-02');
		expect([row?.code, gross()]).toEqual(['runMayBeBooked', '5000.00']);
		expect(row?.reason).toContain('verschilt 4.700,00');
	});

	const [may, june] = [table(['2026-05-31', 5000, 900]), table(['2026-06-30', 5050, 909])];
	const wagesOf = (month: number) =>
		sandbox().books.balance('4000', { from: `2026-0${month}-01`, to: `2026-0${month}-31` });

	test.each([
		['exactly the next one, which is booked', june, june],
		['the next one, of which nothing is booked', june, null],
		['ten euros more than the next one', table(['2026-06-30', 5060, 909]), june],
		['the next one, without a period', journal('exactOnlineXml', ['2026-06-30', 5050, 909]), null],
	])('that was saved over with %s is asked about', async (_what, content, next) => {
		if (next) folder.put('2026-06.csv', next);
		await folder.put('2026-05.csv', may).look();
		const before = gross();
		folder.take('2026-05.csv').put(`2026-05.${content.includes('<') ? 'xml' : 'csv'}`, content);
		const rows = await asking();
		expect([rows.length, gross()]).toEqual([1, before]);
		// The first answer leaves May in the books.
		folder.answer(rows[0]);
		expect([codes(await asking()), wagesOf(5), wagesOf(6)]).toEqual([
			[],
			'5000.00',
			expect.stringMatching(/^50[56]0/),
		]);
		// And it does not come back.
		expect(codes(await asking())).toEqual([]);
	});

	test('of a week that was saved over with that of the next is asked about', async () => {
		const weekly = { periodsPerYear: 53 };
		await folder.put('2026-20.csv', table(['2026-05-17', 1000, 180])).look(weekly);
		const rows = await askedOf('2026-20.csv', table(['2026-05-24', 1000, 180]), weekly);
		expect([rows.length, gross()]).toEqual([1, '1000.00']);
	});

	test('that has another month in it: neither that month nor the right file changes anything unasked', async () => {
		await folder.put('2026-07.csv', june).look();
		expect((await asking()).length).toBe(0);
		const [other] = await askedOf('2026-06.csv', june);
		expect(other?.code).toBe('runBookedElsewhere');
		folder.put('2026-07.csv', table(['2026-07-31', 5050, 909]));
		const rows = await asking();
		expect([rows.length, gross()]).toEqual([2, '5050.00']);
		folder
			.answer(
				rows.find(({ run }) => run === 'P07'),
				'correct',
			)
			.answer(
				rows.find(({ run }) => run === 'P06'),
				'book',
			);
		for (let morning = 0; morning < 2; morning++) await asking();
		expect([codes(await asking()), wagesOf(6), wagesOf(7)]).toEqual([[], '5050.00', '5050.00']);
	});

	const follow = async () => await folder.follow(asking);
	const july = table(['2026-07-31', 5050, 909]);

	test.each<[string, [string, Buffer][][], number[], number]>([
		[
			'May and June, before June has a file',
			[[['2026-05.csv', may]], [['2026-05.csv', june]], [['2026-06.csv', june]], [['2026-05.csv', may]]],
			[5000, 5050, 0],
			2,
		],
		[
			'June and July, before June has a file',
			[[['2026-07.csv', june]], [['2026-06.csv', june]], [['2026-07.csv', july]]],
			[0, 5050, 5050],
			2,
		],
		[
			'June and July, both',
			[
				[
					['2026-06.csv', july],
					['2026-07.csv', june],
				],
				[
					['2026-06.csv', june],
					['2026-07.csv', july],
				],
			],
			[0, 5050, 5050],
			2,
		],
	])(
		'%s, saved under the wrong name and put right: each first answer ends it, in the right books',
		async (_what, mornings, wages, questions) => {
			let asked = 0;
			for (const files of mornings) {
				for (const [name, content] of files) folder.put(name, content);
				asked += await follow();
			}
			const before = sandbox().writes().length;
			expect([asked, ...[5, 6, 7].map(wagesOf)]).toEqual([questions, ...wages.map((one) => one.toFixed(2))]);
			expect([codes(await asking()), sandbox().writes().length]).toEqual([[], before]);
		},
	);

	test('that became another month by an answer is asked about when it is put right, and never left out in green', async () => {
		await folder.put('2026-05.csv', may).look();
		folder.answer((await askedOf('2026-05.csv', june))[0], 'correct');
		await folder.look();
		folder.put('2026-06.csv', june);
		expect((await asking()).length).toBe(1);
		folder.put('2026-05.csv', may);
		expect((await asking()).map(({ run }) => run).sort()).toEqual(['P05', 'P06']);
		expect(await follow()).toBe(2);
		expect([codes(await asking()), wagesOf(5), wagesOf(6)]).toEqual([[], '5000.00', '5050.00']);
	});

	test.each([
		['a euro', ['2026-05-31', 400], 5401],
		['nothing, on another date', ['2026-05-15', 400], 5400],
	] as const)(
		'with the bonus that is booked by itself, and %s, is asked about',
		async (_what, bonus, all) => {
			folder.put('2026-05.csv', may).put('2026-05 bonus.csv', table([...bonus]));
			await folder.look();
			const [row] = await askedOf('2026-05.csv', table(['2026-05-31', all, 900]));
			expect([first(row), gross()]).toEqual([expect.stringMatching(/=correct:P05-bonus\+P05$/), '5400.00']);
		},
	);

	test.each([
		['herrekening', table(['2026-05-31', 5600, 1008]), true],
		['na herberekening', table(['2026-05-31', 4400, 792]), false],
		['met vakantiegeld', table(['2026-05-31', 9800, 900]), true],
	])('of its own, %s, with all of the month in it is asked about', async (word, content, isThere) => {
		await folder.put('2026-05.csv', may).look();
		if (!isThere) folder.take('2026-05.csv');
		const rows = await askedOf(`2026-05 ${word}.csv`, content);
		expect([codes(rows), gross()]).toEqual([['runMayBeBooked'], '5000.00']);
	});

	test('of its own that resembles another one is asked about', async () => {
		await folder.put('2026-05 bonus.csv', table(['2026-05-31', 1000])).look();
		const rows = await askedOf('2026-05 bonussen.csv', table(['2026-05-31', 1050]));
		expect([rows.length, gross()]).toEqual([1, '1000.00']);
	});
});

describe('two files of each month, whose names differ by the month alone', () => {
	const put = async (names: string[], month: number, wages: number[], charges = [900, 700]) => {
		const date = `2026-0${month}-28`;
		for (const [at, name] of names.entries())
			folder.put(`${name}.csv`, table([date, wages[at] ?? 0, charges[at]]));
		return await asking();
	};
	const answerAll = async (rows: Row[]) => {
		for (const row of rows) folder.answer(row, 'book');
		expect(codes(await asking())).toEqual([]);
	};
	const MONTHS = ['januari', 'februari', 'maart', 'september'];

	test.each<[string, (month: number) => string[]]>([
		['free names', (month) => [`Loon Noord 2026-0${month}`, `Loon Zuid 2026-0${month}`]],
		['the month in words', (month) => [`kantoor ${MONTHS[month - 1]}`, `winkel ${MONTHS[month - 1]}`]],
		[
			'named, the month in words behind it',
			(month) => [
				`2026-0${month} kantoor ${MONTHS[month - 1]}`,
				`2026-0${month} winkel ${MONTHS[month - 1]}`,
			],
		],
	])('%s: what was answered once holds for the next months', async (_what, namesOf) => {
		const rows = await put(namesOf(1), 1, [5000, 4700]);
		expect(codes(rows)).toEqual(['runsOfOnePeriod', 'runsOfOnePeriod']);
		await answerAll(rows);
		expect(codes(await put(namesOf(2), 2, [5000, 4650]))).toEqual([]);
		// One day after the other.
		expect(codes(await put(namesOf(3).slice(1), 3, [4700], [700]))).toEqual([]);
		expect(codes(await put(namesOf(3).slice(0, 1), 3, [5100]))).toEqual([]);
		expect(gross()).toBe(`${5000 + 4700 + 5000 + 4650 + 4700 + 5100}.00`);
		// A newer version of one of them is not a third.
		const [row] = await put([`${namesOf(3)[1]} nieuw`], 3, [4750], [700]);
		expect([row?.code, gross()]).toEqual(['runMayBeBooked', '29150.00']);
	});

	test('is asked again when the amounts are nearer to those of the other', async () => {
		const names = (month: number) => [`Loon 2026-0${month}`, `Loon 2026-0${month} (1)`];
		await answerAll(await put(names(1), 1, [5000, 800], [900, 0]));
		const rows = await put(names(2), 2, [5000, 5100], [900, 918]);
		expect([codes(rows), gross()]).toEqual([['runsOfOnePeriod', 'runsOfOnePeriod'], '5800.00']);
	});
});

describe('an account that was renumbered in e-Boekhouden, with the old files still there', () => {
	const renumber = () => {
		for (const entry of sandbox().books.memorials())
			sandbox().books.editMutation(Number(entry.number), {
				rows: entry.rows.map((row) =>
					row.ledgerAccount === '4010' ? { ...row, ledgerAccount: '4999' } : row,
				),
			});
	};

	const NOT_AGAIN = 'Maak 4010 niet opnieuw aan';
	const gone = () => {
		renumber();
		for (const account of sandbox().books.ledgerAccounts) if (account.code === '4010') account.code = '4011';
	};

	test.each([
		['two months', ['04', '05'], 'codesMissing'],
		['a year', ['01', '02', '03', '04', '05', '06'], 'manyMonthsChange'],
	])('%s, of which the number is no more: nothing is moved back', async (_what, months, code) => {
		for (const month of months) folder.put(`2026-${month}.csv`, table([`2026-${month}-28`, 5000, 900]));
		await folder.look();
		gone();
		const before = sandbox().writes().length;
		const rows = await asking();
		expect(rows.map((row) => row.code)).toContain(code);
		for (const { reason } of rows) expect(reason).toContain(NOT_AGAIN);
		expect(sandbox().writes()).toHaveLength(before);
	});

	test('is told so over Nmbrs too', async () => {
		const run = async () => await runPayroll(sandbox(), { fromPeriod: 10 });
		const { rows: booked } = await run();
		expect(booked.map(({ action }) => action)).toEqual(['booked']);
		const { rows: [row] = [] } = { rows: booked };
		expect(row?.totals).toContainEqual(expect.objectContaining({ ledgerAccount: '4010' }));
		gone();
		const { rows } = await run();
		expect(rows).toMatchObject([{ code: 'codesMissing' }]);
		expect(rows[0]?.reason).toContain(NOT_AGAIN);
		expect(rows[0]?.reason).not.toContain('of in e-Boekhouden');
	});

	test('is one question for more than three months, which does not advise to make the account again', async () => {
		for (const month of ['01', '02', '03', '04', '05'])
			folder.put(`2026-${month}.csv`, table([`2026-${month}-28`, 5000, 900]));
		expect((await folder.run()).status).toBe('success');
		renumber();
		const before = sandbox().writes().length;
		const rows = await asking();
		expect(rows.map(({ code }) => code)).toContain('manyMonthsChange');
		const row = rows.find(({ code }) => code === 'manyMonthsChange');
		expect(row?.reason).toContain('4999');
		expect(sandbox().writes().length - before).toBeLessThan(2);
		folder.answer(row, 'leave');
		expect((await folder.look()).map(({ code }) => code)).toContain('leftByDecision');
	});
});
