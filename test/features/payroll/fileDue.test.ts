import { periodsDue, type FilesDue } from '../../../features/payroll/fileDue';
import type { JournalItem, PayrollItem } from '../../../features/payroll/item';
import { fromFile, journalItem, wages } from '../../support/payrolls';
import { answer, useSynchronizing } from '../../support/synchronizing';

const world = useSynchronizing();

/** The wages of a month of 2026, as a file has them. */
const month = (period: number, change: Partial<JournalItem> = {}) =>
	journalItem('', [wages(`2026-${String(period).padStart(2, '0')}-28`, period)], {
		...{ description: `2026-${String(period).padStart(2, '0')}.csv`, namedByPerson: true },
		...change,
	});
const files = (...journals: JournalItem[]) =>
	fromFile(journals, { scope: { fromYear: 2026, fromPeriod: 4 } });
const due = (change: Partial<FilesDue> = {}): FilesDue => ({
	...{ days: 5, refused: [], kept: null, where: 'the books' },
	...change,
});
/** What is told of a morning: `period since`. */
const told = async (payroll: PayrollItem | PayrollItem[], day: string, given = due()) =>
	(await world.rows(payroll, {}, day, given))
		.filter(({ code }) => code === 'fileNotCome')
		.map(({ company, year, period, since }) => [company, year, period, since].join(' '));

test.each([
	['the day after', 12, 5, '2026-06-06', '2026-04-30', ['2026-5 until 2026-05-31']],
	['the day itself', 12, 5, '2026-06-05', '2026-04-30', []],
	['a start', 12, 5, '2026-06-05', '2026-02-28', ['2026-3 until 2026-03-31', '2026-4 until 2026-04-30']],
	['February, with more days than it has', 12, 31, '2026-03-31', '2025-12-31', ['2026-1 until 2026-01-31']],
	['a year that ended', 12, 5, '2027-01-06', '2026-11-30', ['2026-12 until 2026-12-31']],
	['four weeks', 13, 5, '2026-01-31', '2025-12-28', ['2026-1 until 2026-01-25']],
	['the last four weeks of a year', 13, 5, '2027-01-09', '2026-11-29', ['2026-13 until 2027-01-03']],
	['a week', 53, 2, '2026-06-03', '2026-05-24', ['2026-22 until 2026-05-31']],
	['week 53', 53, 5, '2027-01-09', '2026-12-27', ['2026-53 until 2027-01-03']],
	['weeks since a month', 53, 5, '2026-06-13', '2026-05-31', ['2026-23 until 2026-06-07']],
	['more days than before', 12, 20, '2026-06-10', '2026-05-31', []],
] as const)('due are, of %s', (_what, periodsPerYear, days, today, judged, periods) => {
	const found = periodsDue(days, today, periodsPerYear, judged);
	expect(found.map(({ year, period, to }) => `${year}-${period} until ${to}`)).toEqual(periods);
});

test('a month without a file is told with company, period and day, and makes the execution fail', async () => {
	const rows = await world.rows(files(month(4)), {}, '2026-06-06', due());
	expect(rows).toMatchObject([
		{
			...{ action: 'blocked', code: 'fileNotCome', attention: true, key: 'NMBRS 12345/2026-05' },
			...{ company: '12345', year: 2026, period: 5, since: '2026-06-05' },
		},
		{ action: 'booked' },
	]);
	expect(rows[0]?.reason).toContain('2026-05 of company 12345 did not come. It was due on 2026-06-05');
	expect(rows[0]?.reason).not.toContain('Was it sent in?');
});

test('without days nothing is due', async () => {
	expect(await told(files(month(4)), '2026-06-06', due({ days: 0 }))).toEqual([]);
});

test.each<[string, JournalItem, object]>([
	['one that is booked', month(5), {}],
	['one that waits for an answer', month(5, { mayBeTotals: ['3 Totaal'] }), {}],
	['one that is closed', month(5), { closedUntil: '2026-05-31' }],
	['one of which nothing could be read', month(5, { state: 'unread', entries: [] }), {}],
	['a bonus alone', journalItem('P05-bonus', [wages('2026-05-28', 5)]), {}],
])('in the files came %s', async (_what, journal, settings) => {
	const rows = await world.rows(files(month(4), journal), settings, '2026-06-06', due());
	expect(rows.map(({ code }) => code)).not.toContain('fileNotCome');
});

test('what is booked came, though its file is gone, until it is reversed on whatever day', async () => {
	await world.rows(files(month(4), month(5)), {}, '2026-06-01');
	expect(await told(files(month(4)), '2026-06-06')).toEqual([]);
	const own = world.books.entries.find(({ voucher }) => voucher.includes('2026-05'));
	if (!own) throw new Error('not booked');
	const rows = own.rows.map((row) => ({ ...row, amount: row.amount.neg() }));
	await world.books.add({ ...own, date: '2026-06-04', description: 'terug', rows });
	expect(await told(files(month(4)), '2026-06-06')).toEqual(['12345 2026 5 2026-06-05']);
});

test('an entry that cannot be read may be of it', async () => {
	await world.rows(files(month(4), month(5)), {}, '2026-06-01');
	world.books.entries = world.books.entries.map((entry) =>
		entry.voucher.includes('2026-05') ? { ...entry, rows: [], unread: 'content' } : entry,
	);
	expect(await told(files(month(4)), '2026-06-06')).toEqual([]);
});

test('a run that a person reversed is in a file still: it came', async () => {
	await world.rows(files(month(4), month(5)), {}, '2026-06-01');
	const reverse = { decisions: 'NMBRS 12345/2026-05/P05=reverse' };
	const codes = async () =>
		(await world.rows(files(month(4), month(5)), reverse, '2026-06-06', due())).map(({ code }) => code);
	const [first, second] = [await codes(), await codes()];
	expect([first, second]).toEqual([
		expect.arrayContaining(['runTakenBack']),
		expect.arrayContaining(['leftByDecision']),
	]);
	expect([...first, ...second]).not.toContain('fileNotCome');
});

test.each<[string, FilesDue['refused'][number], string[]]>([
	['of its period', { company: '12345', period: { year: 2026, period: 5 } }, []],
	['of no period that is known', { company: '12345' }, []],
	['of which nothing is known', {}, []],
	['of another period', { company: '12345', period: { year: 2026, period: 4 } }, ['5']],
	['of another company', { company: '777' }, ['5']],
])('a file that was refused, %s', async (_what, file, periods) => {
	const found = await told(files(month(4)), '2026-06-06', due({ refused: [file] }));
	expect(found).toEqual(periods.map((period) => `12345 2026 ${period} 2026-06-05`));
});

test('a file from before the start is not the missing one', async () => {
	const old = month(12, { ...{ year: 2025, state: 'outOfScope', entries: [] }, run: 'P12' });
	expect(await told(files(old, month(4)), '2026-06-06')).toEqual(['12345 2026 5 2026-06-05']);
});

test('an item that cannot be read may be the missing file', async () => {
	const odd = { ...files(month(5)), periodsPerYear: 7 as 12 };
	expect(await told([files(month(4)), odd], '2026-06-06')).toEqual([]);
});

test('before the start nothing is due, as in a first year that just began', async () => {
	const scope = { fromYear: 2026, fromPeriod: 5 };
	const begun = fromFile([month(6)], { scope });
	expect(await told(begun, '2026-05-31')).toEqual([]);
	expect(await told(begun, '2026-06-06')).toEqual(['12345 2026 5 2026-06-05']);
	expect(await told(files(month(1)), '2026-01-25')).toEqual([]);
});

test('two companies of one folder, each by its own periods and start', async () => {
	const weekly = fromFile([journalItem('', [wages('2026-05-24', 21)])], {
		...{ company: '777', companyName: '', periodsPerYear: 53, scope: { fromYear: 2026, fromPeriod: 21 } },
	});
	expect(await told([files(month(4)), weekly], '2026-06-06')).toEqual([
		...['12345 2026 5 2026-06-05', '777 2026 22 2026-06-05'],
	]);
});

test('of a list nothing is due: the payroll itself says which runs there are', async () => {
	expect(await told({ ...files(month(4)), fromFile: false, complete: true }, '2026-06-06')).toEqual([]);
});

describe('of executions that start by themselves', () => {
	const kept: Record<string, unknown> = {};
	beforeEach(() => void delete kept.filesJudged);
	const morning = async (day: string, given: JournalItem[], change: Partial<FilesDue> = {}) =>
		await told(files(...given), day, due({ kept, ...change }));
	const MAY = ['12345 2026 5 2026-06-05'];

	test('only the first tells it, also when it is a later one and another one follows on its day', async () => {
		const mornings = ['2026-06-05', '2026-06-08', '2026-06-08', '2026-06-09', '2026-07-01'];
		const all = [];
		for (const day of mornings) all.push(await morning(day, [month(4)]));
		expect(all).toEqual([[], MAY, [], [], []]);
	});

	test('one by hand in between tells it too, and keeps nothing', async () => {
		expect(await morning('2026-06-06', [month(4)], { kept: null })).toEqual(MAY);
		expect(await morning('2026-06-06', [month(4)])).toEqual(MAY);
		expect(await morning('2026-06-07', [month(4)], { kept: null })).toEqual(MAY);
		expect(await morning('2026-06-07', [month(4)])).toEqual([]);
	});

	test('as long as a file cannot be read, nothing is told; then each period that did not come, once', async () => {
		const refused = [{ company: '12345' }];
		expect(await morning('2026-06-06', [month(4)], { refused })).toEqual([]);
		expect(await morning('2026-07-06', [month(4)], { refused })).toEqual([]);
		const both = [...MAY, '12345 2026 6 2026-07-05'];
		expect(await morning('2026-07-07', [month(4)])).toEqual(both);
		expect(await morning('2026-07-08', [month(4)], { refused })).toEqual([]);
		expect(await morning('2026-07-09', [month(4)])).toEqual([]);
	});

	test('one that waits for an answer did not come when it is taken out, and others do not wait for it', async () => {
		const waits = [month(4), month(5, { mayBeTotals: ['3 Totaal'] })];
		expect(await morning('2026-06-06', waits)).toEqual([]);
		expect(await morning('2026-07-06', waits)).toEqual(['12345 2026 6 2026-07-05']);
		expect(await morning('2026-07-07', [month(4)])).toEqual(MAY);
		expect(await morning('2026-07-08', [month(4)])).toEqual([]);
	});

	test('the first one tells all that did not come since the start', async () => {
		expect(await morning('2026-08-06', [month(5)])).toEqual(
			['4 2026-05-05', '6 2026-07-05', '7 2026-08-05'].map((one) => `12345 2026 ${one}`),
		);
	});

	test('one that is missed while n8n is off for months is told afterwards', async () => {
		await morning('2026-05-10', [month(4)]);
		expect(await morning('2026-09-01', [month(4), month(6)])).toEqual([
			...[...MAY, '12345 2026 7 2026-08-05'],
		]);
	});

	test('a file that comes later is booked, and told no more', async () => {
		await morning('2026-06-06', [month(4)]);
		const rows = await world.rows(files(month(4), month(5)), {}, '2026-06-09', due({ kept }));
		expect(rows.map(({ action }) => action)).toEqual(['unchanged', 'booked']);
	});

	test('with other days it is not told again', async () => {
		expect(await morning('2026-06-06', [month(4)])).toEqual(MAY);
		expect(await morning('2026-06-11', [month(4)], { days: 10 })).toEqual([]);
		expect(await morning('2026-07-03', [month(4)], { days: 2 })).toEqual(['12345 2026 6 2026-07-02']);
	});

	test('each account of the books tells its own', async () => {
		expect(await morning('2026-06-06', [month(4)])).toEqual(MAY);
		expect(await morning('2026-06-06', [month(4)], { where: 'others' })).toEqual(MAY);
		expect(await morning('2026-06-07', [month(4)])).toEqual([]);
	});

	test('books that cannot be read on the day put it off', async () => {
		const { memorials } = world.books;
		world.books.memorials = async () => await Promise.reject(new Error('away'));
		await expect(morning('2026-06-06', [month(4)])).rejects.toThrow('away');
		world.books.memorials = memorials;
		expect(await morning('2026-06-07', [month(4)])).toEqual(MAY);
	});

	test('an answer to another question tells nothing again', async () => {
		const april = [month(4)];
		await morning('2026-06-06', april);
		const changed = [month(4, { entries: [wages('2026-04-28', 4, 99)] })];
		const [row] = await world.rows(files(...changed), {}, '2026-06-06', due({ kept }));
		const decisions = answer(row, 'correct');
		const rows = await world.rows(files(...changed), { decisions }, '2026-06-07', due({ kept }));
		expect(rows.map(({ code }) => code)).toEqual(['journalCorrected']);
	});
});
