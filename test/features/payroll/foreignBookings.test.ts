import Big from 'big.js';
import { journalItem, payrollItem, wages } from '../../support/payrolls';
import { actions, byHand, may, useSynchronizing } from '../../support/synchronizing';

const world = useSynchronizing();
const sync = world.rows;

describe('another hand', () => {
	test.each([
		['on the date', byHand(), ''],
		['elsewhere in the period', byHand({ date: '2026-05-02' }), '@2026-05-31'],
		['with another header', byHand({ header: '1710', rows: byHand().rows.slice(0, 2) }), ''],
		['in the first days of the next month', byHand({ date: '2026-06-03' }), '@2026-05-31'],
		['but for a cent', cents(1), ''],
		['on other accounts for less than half', cents(0, { '1710': '1720' }), ''],
	])('that booked the same %s blocks, naming the mutation', async (_where, entry, moved) => {
		world.books.book(entry);
		const rows = await sync(may());
		expect(rows).toMatchObject([
			{
				action: 'blocked',
				code: 'foreignBooking',
				foreignEntries: [{ mutation: '1', date: entry.date, adoptAs: `NMBRS 12345/2026-05/887${moved}` }],
				decisions: ['887=book:1', expect.stringMatching(/^887=leave:[0-9a-f]{8}\+[0-9a-f]{8}$/)],
				reason: expect.stringMatching(/or put an answer into 'Corrections → Decisions'\.$/),
			},
		]);
		expect(world.books.entries).toHaveLength(1);
	});

	test('of one month does not stop the next with the same wages', async () => {
		world.books.book(byHand({ date: '2026-04-30' }));
		const april = journalItem('880', [wages('2026-04-30', 4)]);
		const [first, second] = await sync(payrollItem([april, ...may().journals]));
		expect(first).toMatchObject({ run: '880', action: 'blocked', code: 'foreignBooking' });
		expect(second).toMatchObject({ run: '887', action: 'booked' });
	});

	test('that a person said to be something else than a run is held against no other', async () => {
		world.books.book(byHand());
		const both = payrollItem([journalItem('880', [wages('2026-04-30', 4)]), ...may().journals]);
		for (const all of [
			['booked', 'booked'],
			['unchanged', 'unchanged'],
		])
			expect(actions(await sync(both, { decisions: '887=book:1' }))).toEqual(all);
	});

	test('of the month before the start stops nothing', async () => {
		world.books.book(byHand({ date: '2026-04-30' }));
		const payroll = { ...may(), scope: { fromYear: 2026, fromPeriod: 5 } };
		expect(actions(await sync(payroll))).toEqual(['booked']);
	});

	test('that booked it in two entries blocks, naming both', async () => {
		const [gross, tax, net] = byHand().rows;
		world.books.book(byHand({ rows: [gross, tax].flatMap((row) => row ?? []), header: '1500' }));
		world.books.book(byHand({ rows: [net].flatMap((row) => row ?? []), header: '1500' }));
		const [row] = await sync(may());
		expect(row).toMatchObject({ action: 'blocked', code: 'foreignBooking', mutations: ['1', '2'] });
	});

	test.each([[[0.4, 0.6]], [[0.2, 0.3, 0.5]], [[1 / 3, 1 / 3, 1 / 3]]])(
		'that booked it in parts %j among 300 entries of the month blocks, naming the parts',
		async (parts) => {
			for (const part of parts)
				world.books.book(
					byHand({
						rows: byHand().rows.map((row) => ({ ...row, amount: row.amount.times(part).round(2) })),
					}),
				);
			others(300);
			const since = Date.now();
			expect(await sync(may())).toMatchObject([
				{ action: 'blocked', code: 'foreignBooking', mutations: parts.map((_, at) => String(at + 1)) },
			]);
			expect(Date.now() - since).toBeLessThan(1000);
		},
	);

	test('does not stop a run beside 300 other entries of the month', async () => {
		others(300);
		expect(actions(await sync(may()))).toEqual(['booked']);
	});

	test('whose sums are too many to compare is asked about, and settled by the answer', async () => {
		const half = byHand().rows.map((row) => ({ ...row, amount: row.amount.div(2).round(2) }));
		for (let at = 0; at < 600; at++) world.books.book(byHand({ rows: half }));
		const [row] = await sync(may());
		expect(row).toMatchObject({
			...{ action: 'blocked', code: 'foreignBooking', likeness: 'uncompared', adoptAs: '' },
			advice: expect.stringMatching(/^Is this run still to be booked \(book\)/),
		});
		expect(row?.mutations).toHaveLength(600);
		const both = payrollItem([...may().journals, journalItem('890', [wages('2026-06-30', 6)])]);
		const asked = await sync(both);
		expect(asked.map(({ likeness }) => likeness)).toEqual(['uncompared', 'uncompared']);
		const decisions = asked.map((one) => (one.decisions as string[])[0]).join(', ');
		expect(actions(await sync(both, { decisions }))).toEqual(['booked', 'booked']);
		world.books.book(byHand({ rows: half }));
		expect((await sync(both, { decisions })).map(({ likeness }) => likeness)).toEqual([
			'uncompared',
			'uncompared',
		]);
	});

	test('that takes back what we booked, without our Boekstuk, is told before anything is written', async () => {
		await sync(may());
		world.books.book(
			byHand({ rows: byHand().rows.map(({ amount, ...row }) => ({ ...row, amount: amount.neg() })) }),
		);
		const gone = payrollItem([]);
		const [counter] = await sync(may());
		expect(counter).toMatchObject({ code: 'foreignBooking', likeness: 'counter', ownMutations: ['1'] });
		const [vanished] = await sync(gone, { vanishedRuns: 'reverse' });
		expect(vanished).toMatchObject({ action: 'blocked', code: 'foreignBooking' });
		const [reported] = await sync(gone);
		expect(reported).toMatchObject({
			code: 'runVanished',
			foreignEntries: [{ mutation: '2' }],
			decisions: [expect.stringMatching(/^887=leave:[0-9a-f]{8}\+[0-9a-f]{8}$/)],
		});
		expect(world.books.entries).toHaveLength(2);
	});

	test('that booked the same after us is told as well', async () => {
		await sync(may());
		world.books.book(byHand({ date: '2026-06-01' }));
		expect(await sync(may())).toMatchObject([
			{ action: 'blocked', code: 'foreignBooking', ownMutations: ['1'] },
		]);
	});

	test('is also the company that the client had before it moved', async () => {
		await sync({ ...may(), company: '111' });
		const moved = { ...may(), company: '222', visibleCompanies: ['222'] };
		expect(await sync(moved)).toMatchObject([{ code: 'foreignBooking', mutations: ['1'] }]);
		// Two companies with equal wages in one administration do not stop each other.
		const beside = { ...moved, visibleCompanies: ['111', '222'] };
		expect(actions(await sync(beside))).toEqual(['booked']);
	});

	test('of another company, as far as a file tells: it is asked about, and its Boekstuk is left alone', async () => {
		await sync({ ...may(), company: '111', partial: true });
		const [row] = await sync({ ...may(), company: '222', partial: true });
		expect(row).toMatchObject({
			...{ code: 'foreignBooking', mutations: ['1'], adoptAs: '', foreignEntries: [{ adoptAs: '' }] },
			decisions: [
				'NMBRS 222/2026-05/P05-887=book:1',
				expect.stringMatching(/^NMBRS 222\/2026-05\/P05-887=leave:[0-9a-f]{8}\+[0-9a-f]{8}$/),
			],
		});
		expect(row?.reason).toContain(
			"Put into 'Corrections → Decisions': NMBRS 222/2026-05/P05-887=book:1 or NMBRS 222/2026-05/P05-887=leave:",
		);
		expect(row?.reason).not.toContain("Boekstuk '");
		const settled = { ...may(), company: '222', partial: true };
		expect(actions(await sync(settled, { decisions: 'NMBRS 222/2026-05/P05-887=book:1' }))).toEqual([
			'booked',
		]);
	});

	test('that booked all runs of the period together blocks each of them', async () => {
		const rows = byHand().rows.map((row) => ({ ...row, amount: row.amount.times(2) }));
		world.books.book(byHand({ rows }));
		const payroll = payrollItem([journalItem('887', [wages()]), journalItem('888', [wages()])]);
		expect(await sync(payroll)).toMatchObject([
			{ action: 'blocked', code: 'foreignBooking', mutations: ['1'], alternatives: [expect.anything()] },
			{ action: 'blocked', code: 'foreignBooking', mutations: ['1'], alternatives: [expect.anything()] },
		]);
	});

	test('is adopted when it is given our Boekstuk', async () => {
		world.books.book(byHand({ voucher: 'NMBRS 12345/2026-05/887' }));
		expect(actions(await sync(may()))).toEqual(['unchanged']);
	});

	test('that moves amounts between cost centres only does not match an empty sum', async () => {
		const move = ['11', '12'].map((costCentreId, index) => ({
			ledgerAccount: '4000',
			costCentreId,
			amount: new Big(index === 0 ? 7 : -7),
		}));
		world.books.book(byHand({ rows: move }));
		expect(actions(await sync(may()))).toEqual(['booked']);
	});
});

describe('an edit by hand', () => {
	const edit = () => {
		const row = world.books.entries[0]?.rows[0];
		if (row) row.amount = row.amount.plus(5);
	};

	test('is restored', async () => {
		await sync(may());
		edit();
		expect(actions(await sync(may()))).toEqual(['corrected']);
		expect(actions(await sync(may()))).toEqual(['unchanged']);
	});

	test("is left alone with handEdits 'report'", async () => {
		await sync(may());
		edit();
		const rows = await sync(may(), { handEdits: 'report' });
		expect(rows).toMatchObject([{ action: 'blocked', code: 'editedByHand', mutations: ['1'] }]);
		expect(world.books.entries).toHaveLength(1);
	});

	test("a changed journal is still corrected with handEdits 'report'", async () => {
		await sync(may());
		expect(actions(await sync(may(12600), { handEdits: 'report' }))).toEqual(['corrected']);
	});

	test("an entry that lost its fingerprint is edited as well with handEdits 'report'", async () => {
		await sync(may());
		for (const entry of world.books.entries) entry.description = 'Lonen mei';
		expect(await sync(may(12600), { handEdits: 'report' })).toMatchObject([{ code: 'editedByHand' }]);
	});

	test.each(['restore', 'report'] as const)(
		'of many entries concerns their runs and no other (%s)',
		async (handEdits) => {
			const months = [1, 2, 3, 4].map((period) =>
				journalItem(`80${period}`, [wages(`2026-0${period}-28`, period)]),
			);
			await sync(payrollItem(months));
			for (const { rows } of world.books.entries.slice(1))
				for (const row of rows) row.amount = row.amount.times(2);
			const rows = await sync(payrollItem([...months, journalItem('887', [wages()])]), { handEdits });
			const edited = handEdits === 'report' ? 'blocked' : 'corrected';
			expect(actions(rows)).toEqual(['unchanged', edited, edited, edited, 'booked']);
		},
	);

	test('and a renumbered account on both sides change nothing and stop nothing', async () => {
		const months = [1, 2, 3, 4].map((period) =>
			journalItem(`80${period}`, [wages(`2026-0${period}-28`, period)]),
		);
		await sync(payrollItem(months));
		world.books.ledgerAccounts.push('4002');
		for (const { rows } of world.books.entries)
			for (const row of rows) if (row.ledgerAccount === '4000') row.ledgerAccount = '4002';
		const renumbered = JSON.parse(
			JSON.stringify(payrollItem([...months, journalItem('887', [wages()])])).replaceAll('"4000"', '"4002"'),
		);
		expect(actions(await sync(renumbered))).toEqual([...months.map(() => 'unchanged'), 'booked']);
	});
});

describe('more entries than any month needs', () => {
	test('for one date block that run alone, naming them', async () => {
		const changes = [12500, 12600, 12700, 12800, 12900, 13000, 13100];
		for (const gross of changes) await sync(may(gross));
		const june = journalItem('889', [wages('2026-06-10', 6)]);
		const rows = await sync(payrollItem([journalItem('887', [wages()]), june]));
		expect(rows).toMatchObject([
			{
				action: 'blocked',
				code: 'tooManyEntries',
				mutations: ['1', '2', '3', '4', '5', '6', '7'],
				decisions: [expect.stringMatching(/^887=leave:[0-9a-f]{8}$/)],
			},
			{ action: 'booked', run: '889' },
		]);
		const settled = await sync(payrollItem([journalItem('887', [wages()]), june]), {
			decisions: String((rows[0]?.decisions as string[])[0]),
		});
		expect(settled).toMatchObject([
			{ run: '887', action: 'skipped', code: 'leftByDecision', attention: false },
			{},
		]);
	});

	test('that do not fit block that run; deleted, it is booked once', async () => {
		const changes = [12500, 12600, 12700, 12800];
		for (const gross of changes) await sync(may(gross));
		for (const { rows } of world.books.entries) for (const row of rows) row.amount = row.amount.times(2);
		expect(await sync(may())).toMatchObject([
			{ code: 'entriesKeepChanging', mutations: ['1', '2', '3', '4'] },
		]);
		world.books.entries = [];
		expect(actions(await sync(may()))).toEqual(['booked']);
		expect(actions(await sync(may()))).toEqual(['unchanged']);
	});
});

/** The wages of May, off by cents, or on other accounts. */
function cents(off: number, accounts: Record<string, string> = {}) {
	const rows = byHand().rows.map((row, index) => ({
		...row,
		ledgerAccount: accounts[row.ledgerAccount] ?? row.ledgerAccount,
		amount: row.amount.plus(new Big(index === 0 ? -off : index === 1 ? off : 0).div(100)),
	}));
	return byHand({ rows });
}

/** Entries of another hand on an account of the run, all over May. */
function others(count: number) {
	const [first] = byHand().rows;
	for (let at = 0; first && at < count; at++) {
		const amount = new Big(7 + at);
		world.books.book(
			byHand({
				date: `2026-05-${String(1 + (at % 28)).padStart(2, '0')}`,
				rows: [
					{ ...first, amount: amount.neg() },
					{ ...first, ledgerAccount: '1720', amount },
				],
			}),
		);
	}
}
