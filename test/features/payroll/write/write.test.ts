import type { PayrollItem } from '../../../../features/payroll/item';
import type { NewMemorialEntry } from '../../../../features/payroll/read/memorial';
import { TOGETHER } from '../../../../features/payroll/write/entryWriter';
import { addDays } from '../../../../base/values/dates';
import { fromFile, journalItem, line, ofRun, payrollItem, wages } from '../../../support/payrolls';
import { actions, answer, may, refused, useSynchronizing } from '../../../support/synchronizing';

const world = useSynchronizing();
const sync = world.rows;

describe('a write that goes wrong', () => {
	test('and whose answer is lost: the run says so, the next execution ends right', async () => {
		world.books.nextWrite = 'lostBefore';
		expect(await sync(may())).toMatchObject([
			{
				action: 'failed',
				code: 'entryPerhapsBooked',
				date: '2026-05-31',
				mutations: [],
				problem: { operation: 'AddMutatie' },
				reason: expect.not.stringMatching(/Would be booked|Booked as/),
			},
		]);
		await sync(may());
		expect(world.books.entries).toHaveLength(1);
		expect(actions(await sync(may()))).toEqual(['unchanged']);
	});

	test('but for its answer is found at once, and is booked like any other', async () => {
		world.books.nextWrite = 'lostAfter';
		const rows = await sync(ofRun('887', wages(), wages('2026-06-10', 6)));
		expect(rows).toMatchObject([{ action: 'booked', entries: [{ mutation: '1' }, { mutation: '2' }] }]);
		expect(world.books.entries).toHaveLength(2);
	});

	test('so that it is unknown: nothing more is booked, of this run and of others, and that is what is said', async () => {
		world.books.nextWrite = 'lostBefore';
		const two = [
			journalItem('887', [wages(), wages('2026-06-10', 6)]),
			journalItem('888', [wages('2026-07-31', 7)]),
		];
		const [row, other] = await sync(payrollItem(two));
		expect(row).toMatchObject({ code: 'entryPerhapsBooked', date: '2026-05-31' });
		expect(row?.unwritten).toMatchObject([{ date: '2026-05-31' }, { date: '2026-06-10' }]);
		expect(other).toMatchObject({ action: 'failed', reason: expect.stringMatching(/^Not written/) });
		expect(world.books.entries).toEqual([]);
	});

	test('that stops everything is told before the closed date that was not tried because of it', async () => {
		world.books.keeps = (entry) => ({ ...entry, header: '4010' });
		const settings = { closedPeriods: 'nextOpenPeriod', closedUntil: '2026-03-31' } as const;
		const [row] = await sync(ofRun('887', wages('2026-03-31', 3), wages()), settings);
		expect(row).toMatchObject({
			...{ action: 'failed', code: 'entryNotKept', field: 'header', entries: [{ date: '2026-05-31' }] },
			unwritten: [{ date: '2026-03-31' }],
		});
	});

	test.each([
		[
			'drops the cost centre',
			{
				code: 'entryNotKept',
				field: 'rows',
				sentRows: [{ ledgerAccount: '4000', costCentre: '100 Winkel' }, { ledgerAccount: '1710' }],
				foundRows: [{ ledgerAccount: '4000', costCentre: '' }, { ledgerAccount: '1710' }],
			},
			(entry: NewMemorialEntry) => ({
				...entry,
				rows: entry.rows.map((row) => ({ ...row, costCentreId: '' })),
			}),
		],
		[
			'shifts the date',
			{ code: 'entryNotKept', field: 'date', sent: '2026-05-31', found: '2026-05-30' },
			(entry: NewMemorialEntry) => ({ ...entry, date: addDays(entry.date, -1) }),
		],
		[
			'cuts the Boekstuk',
			{
				code: 'entryNotKept',
				field: 'voucher',
				sent: 'NMBRS 12345/2026-05/887',
				found: 'NMBRS 12345/2026-05/88',
			},
			(entry: NewMemorialEntry) => ({ ...entry, voucher: entry.voucher.slice(0, -1) }),
		],
		[
			'takes another header',
			{ code: 'entryNotKept', field: 'header', sent: '2999', found: '4010' },
			(entry: NewMemorialEntry) => ({ ...entry, header: '4010' }),
		],
	])('a service that %s is noticed at once, and comes to rest', async (_what, facts, keeps) => {
		world.books.keeps = keeps;
		const entry = { date: '2026-05-31', period: 5, lines: [line('4000', -10, '100'), line('1710', 10)] };
		const payroll = payrollItem([journalItem('887', [entry]), journalItem('889', [wages('2026-06-10', 6)])]);
		const rows = await sync(payroll);
		expect(rows[0]).toMatchObject({
			action: 'failed',
			...facts,
			mutation: '1',
			entries: [{ mutation: '1', voucher: 'NMBRS 12345/2026-05/887' }],
		});
		expect(rows[1]).toMatchObject({ action: 'failed', code: 'writingStopped' });
		expect(rows[1]?.reason).toContain('Mutation 1 was booked, but');
		expect(rows[1]).not.toHaveProperty('left');
		expect(world.books.writes).toBe(1);
		for (let night = 0; night < 14; night++) await sync(payroll);
		const rested = world.books.writes;
		await sync(payroll);
		expect(world.books.writes).toBe(rested);
	});
});

test('what stands there twice by now is not taken for its own, and the next execution takes one back', async () => {
	world.books.beforeWrite = async () => {
		await sync(may());
		for (const { number, ...entry } of [...world.books.entries]) world.books.book(entry);
	};
	const [row] = await sync(may());
	expect(row).toMatchObject({ action: 'blocked', code: 'entryReferenceInUse', mutations: ['1', '2'] });
	expect(actions(await sync(may()))).toEqual(['corrected']);
	expect(world.effect().at(-1)).toBe('2026-05-31 1700:-3900.50 1710:-8599.50 4000:12500.00');
});

describe('first bookings of runs, after one that was read back', () => {
	/** The first, as many as are read back together, and more. */
	const COUNT = 1 + TOGETHER + 7;
	const dayOf = (at: number) => addDays('2026-05-01', at);
	const many = (count = COUNT) =>
		payrollItem(
			Array.from({ length: count }, (_, at) =>
				journalItem(String(800 + at), [wages(dayOf(at), 5, 1000 + at)]),
			),
		);
	const readsOf = async (payroll: PayrollItem) => {
		const before = world.books.reads;
		const rows = await sync(payroll);
		return { rows, reads: world.books.reads - before };
	};

	test('are read back together, and what is booked is what should be', async () => {
		const nothing = await readsOf(payrollItem([]));
		const { rows, reads } = await readsOf(many());
		expect(new Set(actions(rows))).toEqual(new Set(['booked']));
		// The first by itself, and the others in two.
		expect(reads - nothing.reads).toBeLessThanOrEqual(3);
		expect(actions(await sync(many()))).toEqual(Array(COUNT).fill('unchanged'));
	});

	test('are read back together too where the balance says nothing, and the side is looked at once', async () => {
		const nothing = await readsOf(payrollItem([]));
		const { balanceReads } = world.books;
		Object.assign(world.books, { isBalanceSideKnown: () => false });
		const { rows, reads } = await readsOf(many(TOGETHER));
		expect(rows[0]?.reason).toContain('no payment shows on which side');
		// Of 36, the first by itself and the others at once.
		expect(reads - nothing.reads).toBeLessThanOrEqual(2);
		expect(world.books.balanceReads - balanceReads).toBe(2);
	});

	test('one that the service kept otherwise fails, and no more than those around it are sent', async () => {
		let sent = 0;
		world.books.keeps = (entry) => (++sent === 5 ? { ...entry, header: '4010' } : entry);
		const rows = await sync(many());
		expect(rows[4]).toMatchObject({ action: 'failed', code: 'entryNotKept', field: 'header', mutation: '5' });
		expect(rows[4]?.entries).toMatchObject([{ mutation: '5' }]);
		const [booked, stopped] = [rows.slice(0, 1 + TOGETHER), rows.slice(1 + TOGETHER)];
		expect(booked.filter(({ action }) => action === 'booked')).toHaveLength(TOGETHER);
		expect(new Set(stopped.map(({ code }) => code))).toEqual(new Set(['writingStopped']));
		expect(world.books.writes).toBe(1 + TOGETHER);
	});

	test('of those that cannot be read back each says so', async () => {
		const read = world.books.memorials.bind(world.books);
		world.books.memorials = async (...asked) => {
			if (asked[2] !== undefined) throw refused('GetMutaties');
			return await read(...asked);
		};
		const rows = await sync(many(5));
		expect(rows.map(({ code }) => code)).toEqual([
			'journalBooked',
			...Array<string>(4).fill('entryNotReadBack'),
		]);
		world.books.memorials = read;
		expect(actions(await sync(many(5)))).toEqual(Array(5).fill('unchanged'));
	});

	test('where another execution books the same, it is said and nothing more is sent; the next one corrects it', async () => {
		world.books.heeds = 'none';
		let sent = 0;
		world.books.keeps = (entry) => {
			if (++sent >= 3 && sent <= 5) world.books.book(entry);
			return entry;
		};
		const rows = await sync(many());
		expect(rows.map(({ code }) => code)).toEqual([
			...['journalBooked', 'journalBooked'],
			...['anotherExecution', 'anotherExecution', 'anotherExecution'],
			...Array<string>(TOGETHER - 4).fill('journalBooked'),
			...Array<string>(7).fill('writingStopped'),
		]);
		world.books.keeps = (entry) => entry;
		const next = actions(await sync(many()));
		expect([next.filter((one) => one === 'corrected').length, next.at(-1)]).toEqual([3, 'booked']);
		expect(actions(await sync(many()))).toEqual(Array(COUNT).fill('unchanged'));
	});

	test('an answer by number without what was just booked is not believed', async () => {
		const read = world.books.memorials.bind(world.books);
		world.books.memorials = async (range, isWanted, since) =>
			since === undefined ? await read(range, isWanted) : [];
		world.books.heeds = 'none';
		world.books.keeps = (entry) => {
			if (world.books.writes === 3) world.books.book(entry);
			return entry;
		};
		expect((await sync(many(6)))[3]).toMatchObject({ code: 'anotherExecution' });
	});
});

describe('the first booking of an execution', () => {
	test('is looked at by the balance of the account it moves most; the others are not', async () => {
		await sync(payrollItem([journalItem('887', [wages()]), journalItem('889', [wages('2026-06-10', 6)])]));
		expect(world.books.entries).toHaveLength(2);
		expect(world.books.balanceReads).toBe(2);
		await sync(payrollItem([journalItem('887', [wages()]), journalItem('889', [wages('2026-06-10', 6)])]));
		expect(world.books.balanceReads).toBe(2);
	});

	test('that moves the books the wrong way round stops everything, and says so', async () => {
		world.books.turned = true;
		const rows = await sync(
			payrollItem([journalItem('887', [wages()]), journalItem('889', [wages('2026-06-10', 6)])]),
		);
		expect(rows).toMatchObject([
			{
				action: 'failed',
				code: 'bookedOnWrongSide',
				mutation: '1',
				ledgerAccount: '4000',
				before: '0.00',
				after: '-12500.00',
			},
			{ action: 'failed', code: 'writingStopped' },
		]);
		expect(rows[0]?.reason).toMatch(/ledger account 4000 from 0\.00 to -12500\.00.*wrong way round/);
		expect(world.books.entries).toHaveLength(1);
	});

	test.each([
		['not be read', { code: 'entryNotReadBack' }],
		['not be found', { code: 'entryNotKept', field: 'entry' }],
	])('that can %s back stops everything', async (how, said) => {
		const read = world.books.memorials.bind(world.books);
		world.books.memorials = async (period) => {
			if (world.books.entries.length === 0) return await read(period);
			if (how === 'not be read') throw refused('GetMutaties');
			return [];
		};
		const payroll = [journalItem('887', [wages()]), journalItem('889', [wages('2026-06-10', 6)])];
		expect(await sync(payrollItem(payroll))).toMatchObject([
			{ action: 'failed', ...said, mutation: '1', entries: [{ mutation: '1' }] },
			{ action: 'failed', code: 'writingStopped' },
		]);
	});

	test('that our own fault ends is told as such, and nothing more is written for that date', async () => {
		world.books.add = async () => {
			throw new TypeError('x is not a function');
		};
		const [row] = await sync(may());
		expect(row).toMatchObject({ action: 'failed', code: 'entryPerhapsBooked', date: '2026-05-31' });
		expect(row?.reason).toContain('x is not a function');
	});
});

test('where the books take fewer rows than a journal has lines, those of one account are one, and the entry is its own', async () => {
	world.books.mostRows = 4;
	const lines = [line('4000', -1), line('4000', -2), line('4000', -3), line('1700', 2), line('1710', 4)];
	const given = ofRun('887', { date: '2026-05-31', period: 5, lines });
	expect(actions(await sync(given))).toEqual(['booked']);
	const [entry] = world.books.entries;
	expect(entry?.rows.map(({ ledgerAccount, amount }) => [ledgerAccount, amount.toFixed(2)])).toEqual([
		['1700', '2.00'],
		['1710', '4.00'],
		['4000', '-6.00'],
	]);
	expect(actions(await sync(given))).toEqual(['unchanged']);
});

test('reverse: a cost centre that the books lack is not sent, also where only accounts are compared', async () => {
	const of = (gross: number, costCentre = '') => ({
		...{ date: '2026-05-31', period: 5 },
		lines: [line('4000', -gross, costCentre), line('1710', gross)],
	});
	await sync(ofRun('887', of(100)));
	const file = fromFile([journalItem('P05', [of(150, '900')])]);
	const [asked] = await sync(file, { correction: 'reverse' });
	expect(await sync(file, { correction: 'reverse', decisions: answer(asked, 'correct') })).toMatchObject([
		{ action: 'blocked', code: 'codesMissing', costCentres: ['900'] },
	]);
	expect(world.books.entries).toHaveLength(1);
});
