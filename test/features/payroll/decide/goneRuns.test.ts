import { journalItem, line, ofRun, payrollItem, wages, type PayrollItem } from '../../../support/payrolls';
import { actions, answer, byHand, may, useSynchronizing } from '../../../support/synchronizing';

const world = useSynchronizing();
const sync = world.rows;
const effect = () => world.effect();

describe('a run that is not there', () => {
	const without = (change: Partial<PayrollItem> = {}) =>
		payrollItem([journalItem('900', [wages('2026-06-10', 6, 100, 10)])], change);

	test('is told, not reversed', async () => {
		await sync(may());
		const rows = await sync(without());
		expect(rows[0]).toMatchObject({
			action: 'blocked',
			run: '887',
			code: 'runVanished',
			mutations: ['1'],
		});
		expect(world.books.entries.filter(({ voucher }) => voucher.endsWith('/887'))).toHaveLength(1);
	});

	test('and was reversed by hand within a month: no second reversal is offered', async () => {
		await sync(may());
		const [booked] = world.books.entries;
		const rows = (booked?.rows ?? []).map((row) => ({ ...row, amount: row.amount.neg() }));
		world.books.book(byHand({ date: '2026-06-15', voucher: 'MEM-14', rows }));
		const [row] = await sync(without());
		expect(row).toMatchObject({ code: 'runVanished', foreignEntries: [{ mutation: '2' }] });
		expect(row?.decisions).toEqual([expect.stringContaining('=leave:')]);
		expect((await sync(without(), { decisions: answer(row, 'leave') }))[0]?.attention).toBe(false);
	});

	test("is reversed with vanishedRuns 'reverse', once", async () => {
		await sync(may());
		expect((await sync(without(), { vanishedRuns: 'reverse' }))[0]).toMatchObject({
			action: 'corrected',
			run: '887',
			code: 'runTakenBack',
			mutations: ['2'],
		});
		expect(effect()).toContain('2026-05-31 1700:-3900.50 1710:-8599.50 4000:12500.00');
		expect(actions(await sync(without(), { vanishedRuns: 'reverse' }))).toEqual(['unchanged']);
	});

	test.each([
		['empty', 'blocked', { code: 'runVanished', because: 'empty', mutations: ['1'] }],
		['notLocked', 'skipped', { code: 'runNotLocked', mutations: ['1'] }],
		['unread', 'failed', { code: 'journalNotRead', cause: '9999: Unknown' }],
	] as const)('is not reversed when it is %s', async (state, action, facts) => {
		await sync(may());
		const rows = await sync(payrollItem([journalItem('887', [], { state, problem: '9999: Unknown' })]), {
			vanishedRuns: 'reverse',
		});
		expect(world.books.entries).toHaveLength(1);
		expect(rows[0]).toMatchObject({ action, ...facts });
		// Known by the Boekstuk under which it stands in the books.
		expect(rows[0]?.key).toBe(world.books.entries[0]?.voucher);
	});

	test.each([
		['empty', 'journalEmpty'],
		['notLocked', 'runNotLocked'],
	] as const)('and never was booked is skipped when it is %s', async (state, code) => {
		const rows = await sync(payrollItem([journalItem('887', [], { state })]));
		expect(rows).toMatchObject([{ action: 'skipped', code, key: 'NMBRS 12345/2026/887' }]);
	});

	test('but for its empty journal, and was reversed by decision, stays so without a question', async () => {
		await sync(may());
		const empty = payrollItem([journalItem('887', [], { state: 'empty' })]);
		const settings = { decisions: 'NMBRS 12345/2026-05/887=reverse' };
		expect(await sync(empty, settings)).toMatchObject([{ action: 'corrected', run: '887' }]);
		expect(await sync(empty, settings)).toMatchObject([{ action: 'skipped', code: 'leftByDecision' }]);
	});

	test('is told for the whole company when there is no run at all', async () => {
		const before = journalItem('700', [], { state: 'outOfScope' });
		expect(await sync(payrollItem([before]))).toMatchObject([
			{ key: 'NMBRS 12345', action: 'skipped', code: 'noPayrollRuns', fromYear: 2026, fromPeriod: 1 },
			{ key: 'NMBRS 12345', action: 'skipped', code: 'runsBeforeStart', count: 1, from: '2026-01-01' },
		]);
	});

	test('is counted apart when the start was moved past it: a change of it is told no more', async () => {
		await sync(may());
		const moved = payrollItem([journalItem('887', [], { state: 'outOfScope' })], {
			scope: { fromYear: 2027, fromPeriod: 1 },
		});
		const row = (await sync(moved)).find(({ code }) => code === 'runsBeforeStart');
		expect(row).toMatchObject({
			count: 1,
			runs: [expect.stringMatching(/^887/)],
			booked: 1,
			from: '2027-01-01',
		});
		expect(row?.reason).toContain('of those that are booked (1), changes are neither booked nor reported.');
	});

	test('is not reversed when the lists were not whole, or are empty', async () => {
		await sync(may());
		const told = { action: 'blocked', code: 'runNotInList' };
		const [row] = await sync(without({ complete: false }), { vanishedRuns: 'reverse' });
		expect(row).toMatchObject({ ...told, run: '887', mutations: ['1'] });
		expect(await sync(payrollItem([], { complete: false }), { vanishedRuns: 'reverse' })).toMatchObject([
			{ ...told, run: '887', mutations: ['1'] },
			{ ...told, run: '900', mutations: ['2'] },
		]);
		expect(world.books.entries.filter(({ voucher }) => voucher.endsWith('/887'))).toHaveLength(1);
	});

	test('is reversed where the lists are whole from its year on, and not where they begin later', async () => {
		await sync(may());
		const settings = { vanishedRuns: 'reverse' as const };
		const [row] = await sync(without({ completeFrom: 2027 }), settings);
		expect(row).toMatchObject({
			action: 'blocked',
			code: 'runNotInList',
			decisions: [
				'NMBRS 12345/2026-05/887=reverse',
				expect.stringMatching(/^NMBRS 12345\/2026-05\/887=leave:[0-9a-f]{8}$/),
			],
		});
		const scope = { fromYear: 2024, fromPeriod: 1 };
		const [taken] = await sync(without({ completeFrom: 2026, scope }), settings);
		expect(taken).toMatchObject({ action: 'corrected', run: '887' });
	});

	test('was booked from an earlier start: it is named among the runs from before the start', async () => {
		await sync(may());
		const rows = await sync(without({ scope: { fromYear: 2026, fromPeriod: 6 } }), {
			vanishedRuns: 'reverse',
		});
		expect(rows).toMatchObject([
			{ action: 'booked', run: '900' },
			{
				action: 'skipped',
				code: 'runsBeforeStart',
				count: 1,
				booked: 1,
				runs: [expect.stringMatching(/^887 \(/)],
			},
		]);
	});

	test('came back under a new number: blocked, naming both', async () => {
		await sync(may());
		const rows = await sync(ofRun('901', wages()));
		expect(rows).toMatchObject([
			{ action: 'blocked', code: 'runVanished', run: '887' },
			{
				action: 'blocked',
				code: 'runMadeAgain',
				run: '901',
				formerRun: '887',
				formerMutations: ['1'],
			},
		]);
		expect(rows[1]?.reason).toMatch(/Run 887 .*\(901\)/);
		expect(world.books.entries).toHaveLength(1);
	});

	test('came back under a new number, and corrects a period before the start: it is not booked beside the old one', async () => {
		const start = { scope: { fromYear: 2026, fromPeriod: 5 } };
		const made = (run: string) =>
			payrollItem([journalItem(run, [wages('2026-04-30', 4, 100, 10), wages()])], start);
		await sync(made('887'));
		expect((await sync(made('901'))).map(({ run, code }) => [run, code])).toEqual([
			['887', 'runVanished'],
			['901', 'runMadeAgain'],
		]);
		const decisions = 'NMBRS 12345/2026-04/887=reverse, NMBRS 12345/2026-04/887=reverse';
		expect(actions(await sync(made('901'), { decisions }))).toEqual(['corrected', 'booked']);
		expect(actions(await sync(made('901'), { decisions }))).toEqual(['unchanged']);
	});

	test('came back under a new number, and is booked beside the old one once a person says so', async () => {
		await sync(may());
		const rows = await sync(ofRun('901', wages()), { decisions: 'NMBRS 12345/2026-05/901=book' });
		expect(rows.find(({ run }) => run === '901')).toMatchObject({ action: 'booked' });
		expect(world.books.entries).toHaveLength(2);
	});
});

describe('a run that replaces a deleted one, which is reversed in the same execution', () => {
	const reverse = { vanishedRuns: 'reverse' } as const;
	const again = ofRun('901', wages('2026-05-30'));
	beforeEach(async () => void (await sync(may())));

	test('is booked after it', async () => {
		const preview = await sync(again, { ...reverse, preview: true });
		expect(preview.map(({ code }) => code)).toEqual(['runTakenBack', 'journalBooked']);
		expect(world.books.writes).toBe(1);
		expect((await sync(again, reverse)).map(({ code }) => code)).toEqual(['runTakenBack', 'journalBooked']);
	});

	test('in a month that closed since, both go to the first open one', async () => {
		world.books.isClosed = (date) => date <= '2026-05-31';
		const rows = await sync(again, { ...reverse, closedPeriods: 'nextOpenPeriod' });
		expect(rows.map(({ code, bookedBefore }) => [code, bookedBefore])).toEqual([
			['runTakenBack', ['1']],
			['journalBooked', undefined],
		]);
		expect(world.books.entries.slice(1).map(({ date }) => date)).toEqual(['2026-06-01', '2026-06-01']);
	});

	test('is not booked when the books refuse that reversal', async () => {
		world.books.isClosed = (date) => date === '2026-05-31';
		const rows = await sync(again, reverse);
		expect(rows).toMatchObject([
			{ action: 'closed', code: 'closedPeriod', because: 'books', run: '887' },
			{ action: 'blocked', code: 'runMadeAgain', run: '901', formerRun: '887' },
		]);
		expect(world.books.writes).toBe(1);
	});
});

test('a run whose entries were reversed again stands booked no more: its row names none of them', async () => {
	await sync(may());
	await sync(may(), { decisions: 'NMBRS 12345/2026-05/887=reverse' });
	const [row] = await sync(may(), { decisions: 'NMBRS 12345/2026-05/887=reverse' });
	expect([row?.code, row?.bookedBefore]).toEqual(['leftByDecision', undefined]);
});

test('the start moved behind a run that is in no list any more: it is left, unless a person reverses it', async () => {
	await sync(may());
	const later = payrollItem([journalItem('900', [wages('2026-06-10', 6, 100, 10)])], {
		scope: { fromYear: 2026, fromPeriod: 6 },
	});
	const rows = await sync(later, { vanishedRuns: 'reverse' });
	expect(rows.map(({ code, run }) => [code, run])).toContainEqual(['runsBeforeStart', undefined]);
	expect([rows.some(({ run }) => run === '887'), world.books.writes]).toEqual([false, 2]);
	const decisions = 'NMBRS 12345/2026-05/887=reverse';
	expect((await sync(later, { decisions })).map(({ code }) => code)).toContain('runTakenBack');
});

describe('a run that a person took back under our Boekstuk, without its cost centres,', () => {
	const entry = { date: '2026-05-31', period: 5, lines: [line('4000', -10, '100'), line('1710', 10)] };
	const made = ofRun('888', entry);
	beforeEach(async () => {
		await sync(ofRun('887', entry));
		const rows =
			world.books.entries[0]?.rows.map(({ amount, ...row }) => ({
				...row,
				costCentreId: '',
				amount: amount.neg(),
			})) ?? [];
		world.books.book(byHand({ rows, voucher: 'NMBRS 12345/2026-05/887' }));
	});

	test('is over', async () => {
		expect(actions(await sync(made))).toEqual(['booked']);
	});
});

test('a run whose journal became empty, and that a person took back by hand, is not taken back again', async () => {
	await sync(may());
	const rows = world.books.entries[0]?.rows.map((row) => ({ ...row, amount: row.amount.neg() })) ?? [];
	world.books.book(byHand({ rows, voucher: 'MEM-14' }));
	const empty = payrollItem([journalItem('887', [], { state: 'empty' })]);
	const [told] = await sync(empty, { vanishedRuns: 'reverse' });
	expect(told).toMatchObject({
		action: 'blocked',
		code: 'runVanished',
		because: 'empty',
		foreignEntries: [{ mutation: '2' }],
	});
	expect(world.books.entries).toHaveLength(2);
});

test('an entry of ours whose date cannot be read holds its run: nobody knows for which date it counts', async () => {
	await sync(may());
	world.books.memorials = async () =>
		world.books.entries.map((entry) => ({ ...entry, date: '', unread: 'content' as const }));
	expect(await sync(may())).toMatchObject([{ action: 'blocked', code: 'entryUnreadable', mutations: ['1'] }]);
	expect(world.books.entries).toHaveLength(1);
});

describe('a run made again', () => {
	beforeEach(async () => void (await sync(may())));
	const madeAgain = async (settings = {}) =>
		(await sync(ofRun('901', wages()), settings)).find(({ run }) => run === '901');
	const words = (row: Awaited<ReturnType<typeof madeAgain>>) =>
		(row?.decisions as string[]).map((text) => text.replace(/:.*/, ''));

	test('asks to reverse the former one, or to book or leave the new one', async () => {
		expect(words(await madeAgain())).toEqual([
			...['NMBRS 12345/2026-05/887=reverse', 'NMBRS 12345/2026-05/901=book', 'NMBRS 12345/2026-05/901=leave'],
		]);
	});

	test('where others reversed the former one, only about the new one', async () => {
		const rows = byHand().rows.map((row) => ({ ...row, amount: row.amount.neg() }));
		world.books.book(byHand({ rows, date: '2026-06-03' }));
		const row = await madeAgain();
		expect(row).toMatchObject({ code: 'runMadeAgain', foreignEntries: [{ mutation: '2' }] });
		expect(words(row)).toEqual(['NMBRS 12345/2026-05/901=book', 'NMBRS 12345/2026-05/901=leave']);
	});

	test('waits for the reversal of each date of the former one', async () => {
		world.start();
		const two = [wages('2026-04-30', 4), wages()];
		await sync(ofRun('887', ...two));
		const settings = { vanishedRuns: 'reverse', closedUntil: '2026-04-30' } as const;
		for (const preview of [true, false])
			expect(await sync(ofRun('901', ...two), { ...settings, preview })).toMatchObject([
				{ run: '887', action: 'closed' },
				{ run: '901', action: 'blocked', code: 'runMadeAgain', formerRun: '887' },
			]);
	});
});
