import fc from 'fast-check';
import { whyOf } from '../../../base/words/codes';
import type { Row } from '../../../base/words/row';
import type { CompanyTerm } from '../../../features/payroll/files/formats/types';
import { summarize, withReport } from '../../../base/words/log';
import { choicesOf } from '../../../features/payroll/report/answers';
import { useFileFolder, type FolderSettings } from '../../support/fileFolder';
import { table } from '../../support/journalFiles';
import { workbookOf } from './files/support/workbooks';

/** Whose file it is, what is wrong with it, and advice that works when it is followed to the letter. */
const folder = useFileFolder();

const codes = (rows: Row[]) => rows.map(whyOf).sort();
const company = (id: string, calledBy = ''): CompanyTerm => ({ id, calledBy });

/** One amount for each value of a column that says something of a line. */
const withColumn = (name: string, values: string[], date = '31-05-2026') =>
	[
		`Datum;Grootboek;Debet;Credit;${name}`,
		...values.flatMap((value) => [`${date};4000;1000,00;;${value}`, `${date};1710;;1000,00;${value}`]),
		'',
	].join('\r\n');

describe('lines of several employers', () => {
	test('a file of another client is told so, and not offered to be booked here', async () => {
		folder.put('mei.csv', withColumn('Bedrijf', ['NL02']));
		const [row] = await folder.look({ companies: [company('12345', 'NL01')] });
		expect(row).toMatchObject({ action: 'blocked', why: 'fileCompanyUnknown' });
		expect(row?.reason).not.toContain('12345=NL02');
		expect(row).not.toHaveProperty('decisions');
	});
});

test('a sheet that is passed over is told', async () => {
	const rows = [
		['Datum', 'Grootboek', 'Debet', 'Credit'],
		['31-05-2026', '4000', 1, null],
		['31-05-2026', '1710', null, 1],
	];
	folder.put('mei.xlsx', workbookOf([], { sheets: { Uitleg: [['Gemaakt']], Mei: rows } }));
	const told = await folder.look();
	expect(codes(told)).toEqual(['journalBooked']);
	expect(await folder.asking()).toEqual([]);
	// The first booking also explains the code in its description.
	expect(told[0]?.notes).toEqual([expect.any(String), expect.stringContaining("'Uitleg'")]);
});

test('cents that are off name the setting; with it, it is booked', async () => {
	folder.put('mei.csv', table('1000,00').replace(';;1000,00', ';;999,97'));
	const [row] = await folder.look();
	expect(row?.reason).toContain('Rounding Account');
	expect(codes(await folder.look({ roundingAccount: '4010' }))).toEqual(['journalBooked']);
	// Without it again the run is what it was: nobody is asked which run it is.
	expect(codes(await folder.look())).not.toContain('runMayBeBooked');
	expect(folder.gross).toBe(1000);
});

test('accounts renumbered since: old files are the runs that they were, by their own decisions', async () => {
	folder.put('mei.csv', table('1000,00'));
	await folder.look();
	const { books } = folder.world;
	books.ledgerAccounts.push('1720');
	for (const row of books.entries[0]?.rows ?? [])
		if (row.ledgerAccount === '1710') row.ledgerAccount = '1720';
	const [row] = await folder.look();
	expect(row).toMatchObject({ action: 'blocked', code: 'editedByHand' });
	folder.answer(row, 'leave');
	expect(await folder.asking()).toEqual([]);
	expect(books.entries).toHaveLength(1);
});

test('a corrected file beside the old one, in a month that closed: an answer about the run is about the newer version', async () => {
	folder.put('2026-03.csv', table('5000,00', '31-03-2026'));
	await folder.look();
	folder.put('2026-03 (1).csv', table('5400,00', '31-03-2026'));
	const closed = { closedUntil: '2026-03-31' };
	folder.answer((await folder.asking(closed))[0], 'correct');
	const [row] = await folder.asking(closed);
	expect(row?.why).toBe('closedBySetting');
	folder.answer(row, 'leave');
	expect(await folder.asking(closed)).toEqual([]);
	// What a person settled is counted from then on, and no point of the page.
	const rows = await folder.look(closed);
	expect(codes(rows)).toEqual(['formerState', 'leftByDecision']);
	const { report } = withReport(summarize(rows, 'en'), 'en');
	expect(report).toContain('Older files, or copies: 1');
	expect(report).toContain('Left as decided: 1');
	for (const { reason } of rows) expect(report).not.toContain(reason.slice(0, 20));
	expect(folder.gross).toBe(5000);
});

test('an answer that names a run that is not there is told, beside the question', async () => {
	folder.put('mei.csv', table());
	await folder.look();
	folder.put('mei.csv', table('14000,00'));
	const [row] = await folder.look();
	const [text = ''] = row?.decisions as string[];
	expect(codes(await folder.look({ decisions: `${text}9` }))).toEqual([
		'decisionFitsNoRun',
		'runMayBeBooked',
	]);
	expect(folder.gross).toBe(12500);
});

test('the start moved to the next year: a correction of December is told with its amount, not dropped', async () => {
	folder.put('2026-12.csv', table('5000,00', '31-12-2026'));
	await folder.look();
	folder.put('2026-12.csv', table('5100,00', '31-12-2026'));
	const rows = await folder.look({ fromYear: 2027, fromPeriod: 1 });
	expect(rows.find(({ code }) => code === 'runsBeforeStart')).toMatchObject({ amount: '5100.00' });
});

describe('two wage tax numbers of one employer, whose files are sent apart', () => {
	const sent = async (name: string, gross: string, settings: FolderSettings = {}) => {
		folder.put(name, table(gross));
		const rows = await folder.look(settings);
		folder.take(name);
		return rows;
	};

	test.each([{}, { companies: [company('12345', 'De Korst')] }])(
		'the second is asked about, and booked beside the first: %j',
		async (settings) => {
			expect(codes(await sent('4711 mei.csv', '5000,00', settings))).toEqual(['journalBooked']);
			const [row] = await sent('4712 mei.csv', '5200,00', settings);
			expect([row?.code, folder.gross]).toEqual(['runMayBeBooked', 5000]);
			folder.answer(row, 'book');
			const [booked] = await sent('4712 mei.csv', '5200,00', settings);
			expect([booked?.code, folder.gross]).toEqual(['journalBooked', 10200]);
			expect(booked?.notes).toEqual([expect.stringContaining('P05 (4711 mei.csv)')]);
		},
	);

	test('one number in every export is no question', async () => {
		await sent('4711 mei.csv', '5000,00');
		expect(codes(await sent('4711 mei (1).csv', '5100,00'))).toEqual(['journalCorrected']);
	});
});

test('wages and holiday allowance in one file, beside the wages: the row names what stands there', async () => {
	folder.put('lonen mei.csv', table('5000,00'));
	await folder.look();
	folder.take('lonen mei.csv').put('lonen mei + vakantiegeld.csv', table('8000,00'));
	const [row] = await folder.look();
	expect([row?.code, row?.notes]).toEqual([
		'journalBooked',
		[expect.stringContaining('P05-lonen (lonen mei.csv)')],
	]);
});

describe('a file that may be read the wrong way round', () => {
	const file = (sign: 1 | -1) => {
		const line = (code: string, euros: number) => `31-05-2026;${code};x;${euros * sign},00`;
		return [
			'Datum;Grootboek;Omschrijving;Bedrag',
			...[line('4000', 5000), line('1700', -1500), line('1710', -3500)],
			'',
		].join('\n');
	};

	test('the setting of signs is only named where it is read, and nothing is booked yet', async () => {
		const named = async () => {
			const [row] = await folder.asking();
			return [row?.code, row?.advice?.includes('Sign of Amounts')];
		};
		folder.put('mei.csv', file(-1));
		expect(await named()).toEqual(['journalSidesSwapped', true]);
		const ofSides = [
			...['Datum;Grootboek;Omschrijving;Debet;Credit', '31-05-2026;4000;x;;5000,00'],
			...['31-05-2026;1700;x;1500,00;', '31-05-2026;1710;x;3500,00;', ''],
		];
		folder.take('mei.csv').put('mei.csv', ofSides.join('\n'));
		expect(await named()).toEqual(['journalSidesSwapped', false]);
	});
});

test.each([-600, -900, 400])(
	'an option says that it takes wages back when following it does, and only then (a bonus of -500, then %i)',
	async (second) => {
		const file = (euros: number) =>
			[
				'Datum;Grootboek;Omschrijving;Debet;Credit',
				`30-06-2026;4000;Bonus;${euros > 0 ? `${euros},00;` : `;${-euros},00`}`,
				`30-06-2026;1710;Bonus;${euros > 0 ? `;${euros},00` : `${-euros},00;`}`,
				'',
			].join('\n');
		const follow = async () =>
			await folder.follow(
				async () => await folder.asking(),
				() => 'book',
			);
		for (const word of ['correct', 'book', 'leave']) {
			folder.start();
			folder.put('2026-06.csv', file(5000)).put('2026-06 extra.csv', file(-500));
			await follow();
			const [row] = await folder.put('2026-06 extra.csv', file(second)).asking();
			const options = row?.options as { word: string; text: string; isBack?: true }[];
			const option = options.find((one) => one.word === word);
			if (!option) throw new Error(`${String(row?.code)} offers no ${word}`);
			const before = folder.gross;
			folder.decisions.push(option.text);
			// A run of its own that takes wages back is asked about once more.
			await follow();
			const says = choicesOf(row as Row, 'en')?.each.find(({ text }) => text === option.text)?.does;
			const isBack = [says].flat().some((part) => typeof part === 'string' && part.endsWith(' back'));
			expect([word, isBack]).toEqual([word, folder.gross < before]);
		}
	},
);

describe('a file with other cost centres than are booked', () => {
	const file = (centre: string) =>
		[
			'Datum;Grootboek;Omschrijving;Debet;Credit;Kostenplaats',
			`31-05-2026;4000;Loon;5000,00;;${centre}`,
			'31-05-2026;1700;Tax;;1500,00;',
			'31-05-2026;1710;Netto;;3500,00;',
			'',
		].join('\n');
	const onCentre = () =>
		folder.world.books.entries
			.flatMap(({ rows }) => rows)
			.filter(({ costCentreId }) => costCentreId !== '')
			.map(({ amount }) => amount.toFixed(2));

	test('books the difference of a named file, and asks about another one: it is never equal', async () => {
		await folder.put('2026-05.csv', file('')).look();
		expect(onCentre()).toEqual([]);
		const rows = await folder.put('2026-05.csv', file('100')).look();
		expect(codes(rows)).toEqual(['journalCorrected']);
		expect(onCentre()).toEqual(['-5000.00']);
		const [other] = await folder.take('2026-05.csv').put('mei.csv', file('')).asking();
		expect(String((other?.decisions as string[])[0])).toMatch(/=(leave|correct)/);
	});

	test('that the books do not know is equal without them, and the sentence says so', async () => {
		await folder.put('2026-05.csv', file('')).look();
		const [row] = await folder.put('2026-05.csv', file('999')).look();
		expect(row).toMatchObject({ code: 'journalEqualsBooks', withoutCentres: true });
		expect(row?.reason).toContain('without cost centres');
	});
});

describe('months with equal wages, of which a bookkeeper took some back and booked some of these again', () => {
	const DAYS = ['31-01-2026', '28-02-2026', '31-03-2026', '30-04-2026'];
	/** Of our entry of a month, on its other side or as it is. */
	const others = (month: number, sign: 1 | -1) => {
		const { books } = folder.world;
		const own = books.entries[month];
		if (!own) throw new Error(`month ${month} is not booked`);
		const rows = own.rows.map((row) => ({ ...row, amount: row.amount.times(sign) }));
		books.book({ ...own, date: `2026-0${month + 1}-28`, voucher: '', description: 'Storno', rows });
	};
	const history = async (months: readonly string[]) => {
		folder.start();
		for (const [at, day] of DAYS.entries()) folder.put(`2026-0${at + 1}.csv`, table('5000,00', day));
		await folder.look();
		for (const [at, what] of months.entries()) {
			if (what !== 'stands') others(at, -1);
			if (what === 'again') others(at, 1);
		}
	};
	const months = fc.array(fc.constantFrom('stands', 'back', 'again'), { minLength: 4, maxLength: 4 });

	test('each question ends by the answer that it offers', async () => {
		await fc.assert(
			fc.asyncProperty(months, async (given) => {
				await history(given);
				for (const row of await folder.asking()) folder.answer(row, 'leave');
				expect([given, codes(await folder.asking())]).toEqual([given, []]);
			}),
		);
	});

	test('whoever lets them count and does as is said has each month once', async () => {
		await fc.assert(
			fc.asyncProperty(months, async (given) => {
				await history(given);
				for (const row of await folder.asking()) {
					const numbers = /delete mutations? ([\d, ]+)/.exec(String(row.reason))?.[1]?.split(', ') ?? [];
					const { books } = folder.world;
					if (numbers.length === 0) folder.answer(row, 'leave');
					for (const number of numbers)
						books.entries.splice(
							books.entries.findIndex((entry) => entry.number === number),
							1,
						);
				}
				expect([given, folder.gross, codes(await folder.asking())]).toEqual([given, 20_000, []]);
			}),
		);
	});
});
