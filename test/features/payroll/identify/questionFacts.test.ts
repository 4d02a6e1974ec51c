import type { BookedRun, Content } from '../../../../features/payroll/identify/contents';
import { bookOrLeave, questionIn, type Question } from '../../../../features/payroll/identify/question';
import { readRun } from '../../../../features/payroll/identify/run';
import { fromFile, journalItem, line, wages, type PayrollItem } from '../../../support/payrolls';
import { answer, useSynchronizing } from '../../../support/synchronizing';
import Big from 'big.js';

const run = {
	run: readRun('P05', 2026),
	called: 'mei.csv',
	mutations: ['1', '2'],
} as unknown as BookedRun;
const question = (change: Partial<Question>): Question => ({
	is: 'asked',
	...{
		id: 'Q1',
		because: 'changed',
		runs: [run],
		meant: [run],
		apart: null,
		same: [],
		...{ ofPeriod: [run], isLesson: false },
		rivals: [{ called: 'x.csv' } as Content],
		waitsFor: [],
	},
	options: [
		{
			...{ word: 'correct', text: 'Q1=correct:P05', amount: '5.00', isBack: true },
			runs: [{ run: 'P05', description: 'mei.csv', mutations: ['1', '2'] }],
		},
		{ word: 'leave', runs: [], text: 'Q1=leave', amount: '0.00' },
	],
	...change,
});

test.each([
	['changed', 'beside'],
	['beside', 'beside'],
	['twice', 'twice'],
	['former', 'former'],
	['elsewhere', 'elsewhere'],
] as const)('a doubt that is "%s" is asked because of "%s"', (why, because) => {
	const asked = questionIn(readRun('P06', 2026), question({ because: why }));
	expect(asked).toMatchObject({
		...{
			code: 'runMayBeBooked',
			because,
			run: 'P06',
			question: 'Q1',
			decisions: ['Q1=correct:P05', 'Q1=leave'],
		},
		...(why === 'twice' ? { runs: ['x.csv'] } : { runs: ['P05'], mutations: ['1', '2'] }),
		options: [
			{ amount: '5.00', isBack: true, runs: [{ run: 'P05', description: 'mei.csv', mutations: ['1', '2'] }] },
			{ amount: '0.00', runs: [] },
		],
	});
});

test('the accounts apart, and why it is no newer version, are of the question alone that tells them', () => {
	const apart = { without: ['4000'], added: [] };
	const told = { apart, unlike: 'amounts' } as const;
	const asked = { apart, because: 'amounts' };
	expect(questionIn(readRun('P06', 2026), question(told))).toMatchObject(asked);
	expect(questionIn(readRun('P06', 2026), question({}))).not.toHaveProperty('apart');
	expect(questionIn(readRun('P06', 2026), question({ ...told, because: 'elsewhere' }))).not.toHaveProperty(
		'apart',
	);
});

test('to book is to write what is in debit, to leave is nothing', () => {
	const amounts = [-10, 10].map((amount) => ({ amount: new Big(amount) }));
	expect(bookOrLeave('Q1', amounts, 'A/1=leave')).toMatchObject([
		{ text: 'Q1=book', word: 'book', amount: '10.00' },
		{ text: 'A/1=leave', word: 'leave', amount: '0.00' },
	]);
});

describe('the options of a question', () => {
	const world = useSynchronizing();
	const file = (gross: number, run = '', description = run): PayrollItem =>
		fromFile([journalItem(run, [wages('2026-05-31', 5, gross, gross / 4)], { description })]);
	const asked = async (item: PayrollItem, settings = {}) => {
		const [row] = await world.rows(item, settings);
		return row as NonNullable<typeof row> & { options: { word: string; amount: string; isBack?: true }[] };
	};
	const amounts = async (item: PayrollItem) =>
		(await asked(item)).options.map(({ word, amount, isBack }) => [word, amount, isBack ?? false]);

	test('say what each would book, and that it takes costs back', async () => {
		await world.rows(file(12500));
		expect(await amounts(file(12600))).toEqual([
			...[
				['correct', '100.00', false],
				['book', '12600.00', false],
				['leave', '0.00', false],
			],
		]);
		expect(await amounts(file(12400))).toEqual([
			...[
				['correct', '100.00', true],
				['book', '12400.00', false],
				['leave', '0.00', false],
			],
		]);
	});

	test('of a file beside a list are by account: it may lack cost centres', async () => {
		const lines = [line('4000', -10, '100'), line('4000', -90, '200'), line('1710', 100)];
		await world.rows({
			...file(1),
			fromFile: false,
			journals: [journalItem('887', [{ date: '2026-05-31', period: 5, lines }])],
		});
		const plain = [line('4000', -110), line('1710', 110)];
		const item = fromFile([journalItem('', [{ date: '2026-05-31', period: 5, lines: plain }])]);
		expect((await amounts(item))[0]).toEqual(['correct', '10.00', false]);
	});

	test('name a copy under another name as one, and a newer version of it is not among them', async () => {
		await world.rows(file(12500, 'kantoor', 'kantoor mei.csv'));
		const copies = [file(12500, 'kantoor', 'kantoor mei.csv'), file(12500, 'jan')];
		const [, row] = await world.rows(copies);
		expect(row).toMatchObject({
			same: ['kantoor mei.csv'],
			reason: expect.stringContaining('exactly those of'),
		});
		expect((row?.decisions as string[]).map((text) => text.split('=')[1])).toEqual(['book', 'leave']);
	});

	test('are those of all runs that came along: the answer in a mail is about these too', async () => {
		await world.rows(file(12500));
		const extra = fromFile([...file(9000, 'extra').journals, ...file(800, 'nog-twee').journals]);
		const [first, booked] = await world.rows(extra);
		expect([first, booked].map((row) => row?.action)).toEqual(['blocked', 'booked']);
		const [again] = await world.rows(extra);
		expect([again?.question, again?.runs]).toEqual([first?.question, ['P05', 'P05-nog-twee']]);
		const beside = (first?.decisions as string[]).find((text) => text.endsWith('=book')) ?? '';
		expect((await world.rows(extra, { decisions: beside }))[0]).toMatchObject({ action: 'booked' });
	});

	describe('of all runs of a period together', () => {
		const dated = (date: string, gross: number, run: string): PayrollItem =>
			fromFile([journalItem(run, [wages(date, 5, gross, gross / 4)], { description: run })]);
		const all = [dated('2026-05-31', 7000, 'noord'), dated('2026-05-30', 5000, 'zuid')];
		const total = dated('2026-05-31', 12100, 'totaal');
		const wagesBooked = () =>
			world.books.entries
				.flatMap(({ rows }) => rows)
				.filter(({ ledgerAccount }) => ledgerAccount === '4000')
				.reduce((sum, { amount }) => sum - Number(amount), 0);
		const answered = async () => {
			const [noord, zuid] = all as [PayrollItem, PayrollItem];
			await world.rows(noord);
			await world.rows(zuid, { decisions: answer((await world.rows(zuid))[0], 'book') });
			return answer((await world.rows([...all, total])).at(-1), 'correct:all');
		};

		test('these are taken back, and the next mornings write nothing', async () => {
			const decisions = await answered();
			await world.rows([...all, total], { decisions });
			expect(wagesBooked()).toBe(12100);
			const { length } = world.books.entries;
			for (const items of [[...all, total], [total]])
				for (const { action } of await world.rows(items, { decisions }))
					expect(['unchanged', 'skipped']).toContain(action);
			expect(world.books.entries).toHaveLength(length);
		});

		test('all of it is written or nothing', async () => {
			const decisions = await answered();
			const rows = await world.rows([...all, total], { decisions, closedUntil: '2026-05-30' });
			expect(rows.map(({ code }) => code)).toContain('exchangeIncomplete');
			expect(wagesBooked()).toBe(12000);
		});

		test('when a write is refused the total is not booked, and asked about again', async () => {
			const decisions = await answered();
			world.books.isClosed = (date) => date === '2026-05-30';
			await world.rows([...all, total], { decisions });
			expect(wagesBooked()).toBe(5000);
			world.books.isClosed = () => false;
			const again = (await world.rows([total], { decisions })).find(({ code }) => code === 'runMayBeBooked');
			await world.rows([total], { decisions: answer(again, 'correct:P05-zuid') });
			expect(wagesBooked()).toBe(12100);
		});
	});

	test('a run beside others of its period says which', async () => {
		await world.rows(file(12500, '', 'mei.csv'));
		await world.rows(fromFile([journalItem('', [wages('2026-04-30', 4)])]));
		const [row] = await world.rows(file(800, 'bonus', 'bonus.csv'));
		expect(row).toMatchObject({ action: 'booked', notes: [expect.stringContaining('P05 (mei.csv)')] });
		expect(JSON.stringify(row?.notes)).not.toContain('P04');
	});

	test('say why a file with the name of a run is not its newer version', async () => {
		const named = (...gross: number[]): PayrollItem =>
			fromFile(gross.map((one) => journalItem('', [wages('2026-05-31', 5, one)], { namedByPerson: true })));
		await world.rows(named(12500));
		expect((await asked(file(12600))).because).toBe('name');
		expect((await asked(named(20000))).because).toBe('amounts');
		const [, together] = await world.rows(named(12500, 12600));
		expect(together?.because).toBe('together');
		// Under this name only one of both is booked.
		await world.rows(file(2000, 'bonus'));
		expect(await asked(named(20000))).toMatchObject({ runs: ['P05'], mutations: ['1'] });
	});
});
