import type { Row } from '../../base/words/row';
import { journalFile } from '../support/journalFiles';
import { table } from '../support/payrollFileWorkflow';
import { usePayrollFolder } from '../support/payrollFolder';
import { useSandbox } from '../support/sandbox';

/** What went wrong, in green, before the books remembered what a run was: with the folder, as bookkeepers fill it. */
const sandbox = useSandbox();
const folder = usePayrollFolder(sandbox);

const put = (name: string, content: string) => folder.put(name, content);
const look = async (settings?: Record<string, unknown>) => await folder.look(settings);
const answer = (row: Row | undefined, word: string) => folder.answer(row, word);
const codes = (rows: Row[]) => rows.map(({ code }) => code).sort();

const gross = (year = 2026) =>
	sandbox().books.balance('4000', { from: `${year}-01-01`, to: `${year}-12-31` });

test('an answer to what is not asked is told, as spent or as mistyped', async () => {
	put('mei.csv', table());
	await look();
	put('bonus.csv', table('800,00'));
	const asked = (await look()).find(({ code }) => code === 'runMayBeBooked');
	const [right = ''] = ((asked?.decisions ?? []) as string[]).filter((text) => text.endsWith('=book'));
	const last = right.charAt(8) === '0' ? '1' : '0';
	folder.decisions = [`${right.slice(0, 8)}${last}=book`];
	expect(codes(await look())).toContain('answerMistyped');
	folder.decisions = [right];
	await look();
	expect(codes(await look())).toContain('answersSpent');
	expect(gross()).toBe('13300.00');
});

describe('an office and a shop', () => {
	type Files = Record<string, [gross: number, charges?: number] | null>;
	/** The files of a morning, each of the month in its name; null for one that is taken away. */
	const putAll = (month: string, files: Files) => {
		for (const [name, parts] of Object.entries(files))
			if (parts) folder.put(`${name}.csv`, journalFile('table', [`2026-${month}-28`, ...parts]));
			else folder.take(`${name}.csv`);
	};
	const asking = async () => await folder.asking({ fromYear: 2026, fromPeriod: 1 });
	const follow = async () => await folder.follow(asking);
	const pair = (month: string, office: number, shop: number): [string, Files] => [
		month,
		{ [`2026-${month} kantoor`]: [office, 900], [`2026-${month} winkel`]: [shop, 880] },
	];

	test.each<[string, [string, Files][], number[], number]>([
		[
			'are one file now, of the same amounts, under the name of the office',
			[pair('02', 5000, 4000), ['02', { '2026-02 kantoor': [9000, 1780] }]],
			[2, 1],
			9000,
		],
		[
			'are one file now, recalculated',
			[
				pair('02', 5000, 4000),
				['02', { '2026-02 kantoor': [9100, 1790] }],
				['02', { '2026-02 kantoor': [9200, 1800] }],
			],
			[2, 1, 2],
			9200,
		],
		[
			'have the same amounts once',
			[
				pair('01', 5000, 4000),
				['02', { '2026-02 kantoor': [5000, 900], '2026-02 winkel': [5000, 900] }],
				['03', { '2026-03 kantoor': [5000, 900] }],
				['03', { '2026-03 winkel': [5000, 900] }],
			],
			[2, 2, 0, 0],
			29000,
		],
		[
			'with free names, of which the shop comes near the office',
			[
				['04', { 'kantoor april': [5000, 900], 'winkel april': [4000, 880] }],
				['05', { 'kantoor mei': [5000, 900], 'winkel mei': [4900, 890] }],
			],
			[2, 1],
			18900,
		],
		[
			'of which the shop has another name now, and the files are taken away once they are booked',
			[
				pair('01', 5000, 4900),
				['02', { '2026-01 kantoor': null, '2026-01 winkel': null, '2026-02 kantoor': [5000, 900] }],
				['02', { '2026-02 kantoor': null, '2026-02 filiaal': [4900, 880] }],
			],
			[2, 0, 1],
			19800,
		],
		[
			'of which the office comes again under a free name, recalculated',
			[pair('01', 5000, 4000), ['01', { 'kantoor januari': [5600, 1000] }]],
			[2, 1],
			9600,
		],
	])('%s: each first answer ends it, in the right books', async (_what, mornings, questions, all) => {
		const asked: number[] = [];
		for (const [month, files] of mornings) {
			putAll(month, files);
			asked.push(await follow());
		}
		expect([asked, gross()]).toEqual([questions, `${all}.00`]);
	});

	test('with the newer office under the name of the shop: asked, whatever the shop was long ago', async () => {
		for (const [month, files] of [pair('01', 5600, 5040), pair('02', 5500, 4300)]) {
			putAll(month, files);
			await follow();
		}
		putAll('03', { '2026-03 kantoor': [5000, 900] });
		expect(await follow()).toBe(0);
		putAll('03', { '2026-03 winkel': [5035, 906] });
		expect([codes(await asking()), gross()]).toEqual([['runMayBeBooked'], '25440.00']);
	});

	test.each(['together', 'one day after the other'])(
		'as two salaries that are equal, %s: what was answered once holds',
		async (how) => {
			const [one, other] = [{ '2026-01 jansen': [5000] }, { '2026-01 pietersen': [5000] }] as Files[];
			putAll('01', { ...one, ...other });
			for (const row of await asking()) answer(row, 'book');
			await asking();
			putAll('02', { '2026-02 jansen': [5000] });
			if (how !== 'together') expect(codes(await asking())).toEqual([]);
			putAll('02', { '2026-02 pietersen': [5000] });
			expect([codes(await asking()), gross()]).toEqual([[], '20000.00']);
		},
	);

	test('that became one by a wrong answer: the right file of the shop is asked about, and both can be corrected', async () => {
		putAll(...pair('01', 5000, 4000));
		await follow();
		putAll('01', { '2026-01 winkel': [5600, 1000] });
		answer((await asking())[0], 'correct:P01-kantoor+P01-winkel');
		await asking();
		expect(gross()).toBe('5600.00');
		putAll(...pair('01', 5600, 4000));
		putAll('01', { '2026-01 kantoor': [5600, 1000] });
		expect([codes(await asking()), gross()]).toEqual([['runInFormerState'], '5600.00']);
		putAll(...pair('01', 5650, 4050));
		await follow();
		expect(gross()).toBe('9700.00');
	});

	test('a month that is put back is asked about, also beside a bonus that is left', async () => {
		putAll('05', { mei: [5000, 900] });
		await asking();
		putAll('05', { mei: [5600, 1000] });
		answer((await asking())[0], 'correct');
		await asking();
		putAll('05', { 'bonus mei': [300] });
		answer((await asking())[0], 'leave');
		expect([codes(await asking()), gross()]).toEqual([[], '5600.00']);
		putAll('05', { mei: [5000, 900] });
		expect(codes(await asking())).toEqual(['runInFormerState']);
	});
});
