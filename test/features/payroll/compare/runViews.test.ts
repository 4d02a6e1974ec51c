import {
	fromFile,
	journalItem,
	ofRun,
	payrollItem,
	wages,
	type EntryItem,
	type JournalItem,
	type PayrollItem,
} from '../../../support/payrolls';
import { actions, answer, may, useSynchronizing, type Synchronizing } from '../../../support/synchronizing';

const world = useSynchronizing();
const sync = world.rows;

/** A file: some runs of a company, none of which has a number. */
const file = (entries: EntryItem[][], change: Partial<PayrollItem> = {}) =>
	fromFile(
		entries.map((each) => journalItem('', each, { description: 'Uit een bestand' })),
		change,
	);
const mayFile = () => file([[wages()]]);
const corrected = () => file([[wages('2026-05-31', 5, 12600)]]);

/** The one row of an execution. */
async function only(...given: Parameters<Synchronizing['rows']>) {
	const rows = await sync(...given);
	expect(rows).toHaveLength(1);
	return rows[0] ?? ({} as (typeof rows)[number]);
}

test('files of two years are booked in the order in which they come', async () => {
	const of = (year: number, period: number, date: string) =>
		file([[wages(date, period)]], {}).journals.map((one) => ({ ...one, year }));
	const journals = [of(2025, 5, '2025-05-31'), of(2025, 6, '2025-06-30'), of(2026, 5, '2026-05-31')].flat();
	const all = fromFile(journals, { scope: { fromYear: 2025, fromPeriod: 1 } });
	await sync(all);
	expect(world.books.entries.map(({ date }) => date)).toEqual(['2025-05-31', '2025-06-30', '2026-05-31']);
	expect((await sync(all)).map(({ mutations }) => mutations)).toEqual([['1'], ['2'], ['3']]);
});

describe('a file without run numbers', () => {
	test('is booked as the main run of its period, once', async () => {
		const first = await only(mayFile());
		expect(first).toMatchObject({ action: 'booked', period: 5, description: 'Uit een bestand' });
		expect(first.run).toBe('P05');
		expect(world.books.entries.map(({ voucher }) => voucher)).toEqual([`NMBRS 12345/2026-05/${first.run}`]);
		expect(await only(mayFile())).toMatchObject({ action: 'unchanged', mutations: ['1'] });
		expect(await only([mayFile(), mayFile()])).toMatchObject({ action: 'unchanged' });
	});

	test('is recognised in the list, of which later changes are booked under its name', async () => {
		const { run } = await only(mayFile());
		expect(await only(may())).toMatchObject({ action: 'unchanged', run, mutations: ['1'] });
		const byNumber = { decisions: 'NMBRS 12345/2026-05/887=reverse', preview: true };
		expect(await only(may(), byNumber)).toMatchObject({ code: 'runTakenBack', run });
		const changed = ofRun('887', wages('2026-05-31', 5, 12600));
		const asked = await only(changed);
		expect(asked).toMatchObject({
			...{ action: 'blocked', code: 'runMayBeBooked', run: '887', runs: [run], mutations: ['1'] },
			decisions: [
				expect.stringMatching(`^Q[0-9a-f]{11}=correct:${String(run)}$`),
				expect.stringMatching(/=book$/),
				expect.stringMatching(/=leave$/),
			],
		});
		expect(await only(changed, { decisions: answer(asked, 'correct') })).toMatchObject({
			...{ action: 'corrected', run },
		});
		expect(actions(await sync(changed))).toEqual(['unchanged']);
		expect(world.effect().at(-1)).toBe('2026-05-31 1710:100.00 4000:-100.00');
	});

	test.each([
		['the list', () => may(), '887'],
		['another file', () => mayFile(), null],
	])(
		'that has other amounts than %s is asked about, and booked as what a person says',
		async (_of, before, name) => {
			const { run: booked } = await only(before());
			if (name !== null) expect(booked).toBe(name);
			const asked = await only(corrected());
			expect(asked).toMatchObject({ action: 'blocked', code: 'runMayBeBooked', runs: [booked] });
			expect((asked.decisions as string[]).map((text) => text.split('=')[1])).toEqual([
				...[`correct:${String(booked)}`, 'book', 'leave'],
			]);
			// What would change is in the row.
			expect(asked.totals).toContainEqual({
				...{ ledgerAccount: '4000', name: '4000' },
				...{ payroll: '12600.00', booked: '12500.00', change: '100.00' },
			});
			expect(world.books.entries).toHaveLength(1);
			expect(await only(corrected(), { decisions: answer(asked, 'leave') })).toMatchObject({
				action: 'skipped',
			});
			expect(await only(corrected(), { decisions: answer(asked, 'correct') })).toMatchObject({
				...{ action: 'corrected', run: booked, mutations: ['2'] },
			});
			// Nothing has to stay in the settings.
			expect(await only(corrected())).toMatchObject({ action: 'unchanged', mutations: ['1', '2'] });
		},
	);
});

describe('a run in a file', () => {
	const named = (gross: number, name = '', change: Partial<JournalItem> = {}) => {
		const facts = { namedByPerson: true, description: `mei ${name}.csv`, ...change };
		return fromFile([journalItem(name, [wages('2026-05-31', 5, gross)], facts)]);
	};
	const said = async (item: PayrollItem, word: string) => {
		const [row] = await sync(item);
		return await sync(item, { decisions: row?.decisions ? answer(row, word) : '' });
	};

	test.each([
		['its own name', '', []],
		['a name of which a person said that it is this run', 'extra', ['P05']],
	])('under %s is skipped beside a newer version, naming the run', async (_of, name, runs) => {
		await sync(named(12500));
		await said(named(12600, name), 'correct');
		await sync(named(12700));
		expect(await sync([named(12600, name), named(12700)])).toMatchObject([
			{ action: 'skipped', code: 'formerState', runs },
			{ action: 'unchanged' },
		]);
	});

	test('is booked once for two files of one content, and the other is asked about', async () => {
		expect(await sync([named(12500), named(12500, 'lonen')])).toMatchObject([
			{ action: 'booked' },
			{
				action: 'blocked',
				code: 'runMayBeBooked',
				runs: ['P05'],
				options: [{ word: 'book' }, { word: 'leave' }],
			},
		]);
	});

	test('is all runs of a list that are together what it is, and what it changes is told of the first', async () => {
		await sync(
			payrollItem([
				journalItem('887', [wages('2026-05-31', 5, 8000, 900)]),
				journalItem('888', [wages('2026-05-31', 5, 4500, 3000.5)]),
			]),
		);
		expect(await only(named(12500))).toMatchObject({ action: 'unchanged', mutations: ['1', '2'] });
		const asked = await only(named(12600));
		expect(asked.totals).toContainEqual({
			...{ ledgerAccount: '4000', name: '4000' },
			...{ payroll: '12600.00', booked: '8000.00', change: '4600.00' },
		});
	});

	test('of which all was reversed was booked before; one with its name in another year was not', async () => {
		const { journals } = named(12500, '', { year: 2025, entries: [wages('2025-05-31')] });
		await sync(fromFile(journals, { scope: { fromYear: 2025, fromPeriod: 1 } }));
		const changed = async () => await only(named(13000), { closedUntil: '2026-05-31' });
		expect(await changed()).toMatchObject({ code: 'closedAndNeverBooked' });
		await sync(named(12500));
		await sync(named(12500), { decisions: 'NMBRS 12345/2026-05/P05=reverse' });
		expect(await changed()).toMatchObject({ code: 'closedPeriod' });
	});

	test.each([
		[true, 'blocked'],
		[false, 'booked'],
	])('whose period is of its date (%s) may be a run nearby', async (periodAssumed, action) => {
		await sync(named(12500));
		const june = journalItem('', [wages('2026-06-05', 6)], { periodAssumed });
		expect(actions(await sync(fromFile([june])))).toEqual([action]);
	});

	test('that came with another for its name is told by what it is called', async () => {
		const rows = await sync([named(12500, '', { description: '' }), named(12600)]);
		expect(rows[0]?.runs).toEqual(['mei .csv']);
		expect(rows[1]).toMatchObject({ code: 'asksWithAnother', question: rows[0]?.question });
	});

	test('that was left stays left when another run is booked', async () => {
		await sync(may());
		const asked = await only(corrected());
		const decisions = answer(asked, 'leave');
		await sync(payrollItem([...may().journals, journalItem('888', [wages('2026-05-20', 5, 10, 1)])]));
		expect(await only(corrected(), { decisions })).toMatchObject({
			action: 'skipped',
			code: 'leftByDecision',
		});
	});
});

describe('a run whose journal is not there', () => {
	test.each([
		['notLocked', 'runNotLocked'],
		['empty', 'journalEmpty'],
	] as const)('(%s) has the bookings of its own name, and of no other', async (state, code) => {
		await sync(may());
		const item = payrollItem([...may().journals, journalItem('888', [], { state })]);
		const rows = await sync(item);
		expect(rows.map(({ run, code: told }) => [run, told])).toEqual([
			['887', 'journalEqualsBooks'],
			['888', code],
		]);
		expect(rows[1]).not.toHaveProperty('bookedBefore');
	});
});
