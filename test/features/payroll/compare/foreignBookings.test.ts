import Big from 'big.js';
import type { MemorialEntry } from '../../../../features/payroll/read/memorial';
import { journalItem, payrollItem, wages } from '../../../support/payrolls';
import { actions, answer, byHand, may, useSynchronizing } from '../../../support/synchronizing';

const world = useSynchronizing();
const sync = world.rows;

describe('another hand', () => {
	test.each([
		['on the date', byHand(), ''],
		['elsewhere in the period', byHand({ date: '2026-05-02' }), '@2026-05-31'],
		['with another header', byHand({ header: '1710', rows: byHand().rows.slice(0, 2) }), ''],
		['in the first days of the next month', byHand({ date: '2026-06-03' }), '@2026-05-31'],
		['but for a cent', cents(1), ''],
		['on another account for the net wages', cents(0, { '1710': '1720' }), ''],
		['at half of the wages', byHand({ rows: half() }), ''],
	])('that booked the same %s blocks, naming the mutation', async (_where, entry, moved) => {
		world.books.book(entry);
		const rows = await sync(may());
		expect(rows).toMatchObject([
			{
				action: 'blocked',
				code: 'foreignBooking',
				foreignEntries: [{ mutation: '1', date: entry.date, adoptAs: `NMBRS 12345/2026-05/887${moved}` }],
				decisions: [
					expect.stringMatching(/^Q[0-9a-f]{11}=book$/),
					expect.stringMatching(/^NMBRS 12345\/2026-05\/887=leave:[0-9a-f]{8}$/),
				],
				reason: expect.stringMatching(/put your answer into 'Corrections → Decisions'\.$/),
			},
		]);
		expect(world.books.entries).toHaveLength(1);
	});

	test('that booked the same in the month before is given no Boekstuk: it may be a double of that month', async () => {
		world.books.book(byHand({ date: '2026-04-30' }));
		expect(await sync(may())).toMatchObject([{ code: 'foreignBooking', foreignEntries: [{ adoptAs: '' }] }]);
	});

	test('that booked part of the wages in the period: how much stands there is said', async () => {
		world.books.book(byHand({ rows: half() }));
		const [row] = await sync(may());
		expect(row?.touched).toEqual({
			...{ ledgerAccount: '4000', name: '4000', booked: '6250.00', expected: '12500.00' },
		});
		expect(row?.reason).toMatch(
			/^Memorial entry 1 \(2026-05-31\) books 6250\.00 on 4000 4000 in the period of this run, which has 12500\.00 there\./,
		);
	});

	test.each([
		['less than half of the wages', byHand({ rows: half(0.99) })],
		['part of the wages in another month', byHand({ date: '2026-06-01', rows: half() })],
		['the wages of the month before the start', byHand({ date: '2025-12-31' })],
		['the same more than a month away', byHand({ date: '2026-07-01' })],
	])('that booked %s stops nothing', async (_what, entry) => {
		world.books.book(entry);
		expect(actions(await sync(may()))).toEqual(['booked']);
	});

	test('that booked a month is held against each run within a month, and an answer settles one', async () => {
		world.books.book(byHand({ date: '2026-04-30' }));
		const both = payrollItem([journalItem('880', [wages('2026-04-30', 4)]), ...may().journals]);
		const asked = await sync(both);
		expect(asked).toMatchObject([{ code: 'foreignBooking' }, { code: 'foreignBooking' }]);
		// What is not April may be May.
		const first = answer(asked[0], 'book');
		expect(await sync(both, { decisions: first, preview: true })).toMatchObject([
			{ action: 'wouldBeBooked' },
			{ code: 'foreignBooking', mutations: ['1'] },
		]);
		const decisions = `${first}, ${answer(asked[1], 'book')}`;
		expect(actions(await sync(both, { decisions }))).toEqual(['booked', 'booked']);
		// The answers were carried out.
		expect(actions(await sync(both, { decisions }))).toEqual(['unchanged', 'unchanged', 'skipped']);
	});

	test('that booked a month, given the Boekstuk of the row, is that month and no other', async () => {
		world.books.book(byHand({ date: '2026-04-30' }));
		const april = journalItem('880', [wages('2026-04-30', 4)]);
		const [asked] = await sync(payrollItem([april]));
		const [entry] = world.books.entries;
		const [hand] = asked?.foreignEntries as { adoptAs: string }[];
		if (entry) entry.voucher = hand?.adoptAs ?? '';
		expect(actions(await sync(payrollItem([april, ...may().journals])))).toEqual(['unchanged', 'booked']);
	});

	test('that booked a month and took it back is asked about once: what was answered books it', async () => {
		const back = byHand().rows.map((row) => ({ ...row, amount: row.amount.neg() }));
		world.books.book(byHand());
		world.books.book(byHand({ date: '2026-06-02', rows: back }));
		const [asked] = await sync(may());
		expect(asked).toMatchObject({ code: 'foreignBooking', mutations: ['1'] });
		expect(actions(await sync(may(), { decisions: answer(asked, 'leave'), preview: true }))).toEqual([
			'skipped',
		]);
		expect(actions(await sync(may(), { decisions: answer(asked, 'book') }))).toEqual(['booked']);
	});

	test('that booked it in two entries of one date blocks, naming both', async () => {
		const [gross, tax, net] = byHand().rows;
		const on = { header: '1500', date: '2026-06-02' };
		world.books.book(byHand({ ...on, rows: [gross, tax].flatMap((row) => row ?? []) }));
		world.books.book(byHand({ ...on, rows: [net].flatMap((row) => row ?? []) }));
		const [row] = await sync(may());
		expect(row).toMatchObject({
			...{ action: 'blocked', code: 'foreignBooking', mutations: ['1', '2'], touched: null },
			reason: expect.stringMatching(
				/^Memorial entries 1 .*; 2 .* together book the same amounts already\. Give mutations 1, 2 Boekstuk '[^']*@2026-05-31'; or/,
			),
		});
	});

	test('that booked one of two dates blocks; of two equal months each is the nearest to its own', async () => {
		const april = wages('2026-04-30', 4);
		world.books.book(byHand({ date: '2026-04-28' }));
		world.books.book(byHand({ date: '2026-05-28' }));
		const run = payrollItem([journalItem('887', [april, wages()])]);
		const [row] = await sync(run);
		expect(row).toMatchObject({ code: 'foreignBooking', mutations: ['1', '2'] });
		// Each its own Boekstuk: with that of the other one it would count for the other date.
		expect(row?.reason).toContain(
			"Give mutation 1 Boekstuk 'NMBRS 12345/2026-04/887@2026-04-30', mutation 2 Boekstuk 'NMBRS 12345/2026-05/887@2026-05-31'; or",
		);
	});

	test('that booked it twice within a month is asked about both, and the nearest one may be given its Boekstuk', async () => {
		world.books.book(byHand({ date: '2026-06-28', header: '1500' }));
		world.books.book(byHand({ date: '2026-06-02', header: '1500' }));
		const [row] = await sync(may());
		expect(row).toMatchObject({ code: 'foreignBooking', mutations: ['1', '2'] });
		expect(row?.foreignEntries).toMatchObject([
			{ adoptAs: '' },
			{ adoptAs: 'NMBRS 12345/2026-05/887@2026-05-31' },
		]);
	});

	test('that booked what a correction adds blocks the correction', async () => {
		await sync(may());
		world.books.book(
			byHand({
				rows: [
					{ ledgerAccount: '4000', costCentreId: '', amount: new Big(-100) },
					{ ledgerAccount: '1710', costCentreId: '', amount: new Big(100) },
				],
			}),
		);
		expect(actions(await sync(may()))).toEqual(['unchanged']);
		expect(await sync(may(12600))).toMatchObject([{ code: 'foreignBooking', mutations: ['2'] }]);
	});

	test('that reversed a deleted run, without our Boekstuk, is told before anything is written', async () => {
		await sync(may());
		world.books.book(
			byHand({ rows: byHand().rows.map(({ amount, ...row }) => ({ ...row, amount: amount.neg() })) }),
		);
		const gone = payrollItem([]);
		const [vanished] = await sync(gone, { vanishedRuns: 'reverse' });
		expect(vanished).toMatchObject({ action: 'blocked', code: 'foreignBooking', mutations: ['2'] });
		expect(vanished?.decisions).toEqual([
			'NMBRS 12345/2026-05/887=reverse',
			expect.stringMatching(/=leave:[0-9a-f]{8}$/),
		]);
		const [reported] = await sync(gone);
		expect(reported).toMatchObject({
			code: 'runVanished',
			foreignEntries: [{ mutation: '2' }],
			decisions: [expect.stringMatching(/^NMBRS 12345\/2026-05\/887=leave:[0-9a-f]{8}$/)],
		});
		expect(world.books.entries).toHaveLength(2);
	});

	test('is also the company that the client had before it moved: its Boekstuk is left alone', async () => {
		await sync({ ...may(), company: '111' });
		const moved = { ...may(), company: '222', visibleCompanies: ['222'] };
		const [row] = await sync(moved);
		expect(row).toMatchObject({
			...{ code: 'foreignBooking', mutations: ['1'], foreignEntries: [{ adoptAs: '' }] },
		});
		expect(row?.reason).toContain('Its Boekstuk is of another company, and stays as it is.');
		expect(row?.reason).not.toContain("Boekstuk '");
		expect(actions(await sync(moved, { decisions: answer(row, 'book') }))).toEqual(['booked']);
		// Two companies with equal wages in one administration do not stop each other.
		const beside = { ...moved, company: '333', visibleCompanies: ['111', '222', '333'] };
		expect(actions(await sync(beside))).toEqual(['booked']);
	});

	const onOther = byHand().rows.map((row) => ({ ...row, ledgerAccount: '4990' }));
	test.each<[string, Partial<MemorialEntry>, boolean]>([
		['in its period', { rows: [], unread: 'content' }, true],
		[
			'nor its date',
			{ rows: byHand().rows.map((row) => ({ ...row, ledgerAccount: '' })), date: '', unread: 'content' },
			true,
		],
		['but its amounts', { date: '', unread: 'date' }, true],
		['in another period', { rows: [], date: '2026-06-10', unread: 'content' }, false],
		['on an account of no run', { rows: onOther, unread: 'content' }, false],
		['but other amounts', { rows: half(), date: '', unread: 'date' }, false],
	])('that cannot be read %s may be this run, unless that shows', async (_what, change, mayBe) => {
		world.books.book(byHand());
		world.books.memorials = async () => world.books.entries.map((entry) => ({ ...entry, ...change }));
		const [row] = await sync(may(), { preview: true });
		const asked = {
			...{ code: 'foreignBooking', mutations: ['1'], unread: ['1'] },
			reason: expect.stringMatching(/^Not all of mutation 1 can be read, so this run may be booked there\./),
		};
		expect(row).toMatchObject(mayBe ? asked : { action: 'wouldBeBooked' });
	});

	test('that moves amounts between cost centres only does not match an empty sum', async () => {
		const move = ['11', '12'].map((costCentreId, index) => ({
			ledgerAccount: '4000',
			costCentreId,
			amount: new Big(index === 0 ? 7 : -7),
		}));
		world.books.book(byHand({ rows: move }));
		await sync(may());
		expect(world.books.entries).toHaveLength(2);
		const moved = payrollItem([journalItem('887', [wages('2026-05-30')])]);
		expect(actions(await sync(moved))).toEqual(['corrected']);
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

/** A part of the wages of May, on the same accounts. */
function half(part = 1) {
	return byHand().rows.map((row) => ({ ...row, amount: row.amount.times(part).div(2).round(2) }));
}
