import Big from 'big.js';
import { addDays } from '../../../../nodes/shared/dates';
import { ServiceProblem } from '../../../../nodes/shared/problem';
import type { Row } from '../../../../nodes/shared/rows';
import { describeEntry } from '../../../../nodes/EBoekhouden/bookkeeping/description';
import type { NewMemorialEntry } from '../../../../nodes/EBoekhouden/bookkeeping/memorial';
import type { SyncSettings } from '../../../../nodes/EBoekhouden/bookkeeping/settings';
import { synchronizePayrolls } from '../../../../nodes/EBoekhouden/bookkeeping/synchronize';
import { MemoryBooks } from '../../../support/memoryBooks';
import { journalItem, line, payrollItem, wages, type PayrollItem } from '../../../support/payrolls';

const TODAY = '2026-06-15';
const SETTINGS: SyncSettings = {
	preview: false,
	clearingAccount: '',
	closedUntil: '',
	correction: 'difference',
	handEdits: 'restore',
	vanishedRuns: 'report',
};

let books: MemoryBooks;
beforeEach(() => (books = new MemoryBooks()));

const sync = (payroll: PayrollItem | PayrollItem[], settings: Partial<SyncSettings> = {}) =>
	synchronizePayrolls([payroll].flat(), books, { ...SETTINGS, ...settings }, TODAY);
const actions = (rows: Row[]) => rows.map(({ action }) => action);
const may = () => payrollItem([journalItem('887', [wages()], { description: 'Mei 2026' })]);
const effect = () =>
	books.entries.map(
		({ date, rows }) =>
			`${date} ${rows.map((row) => `${row.ledgerAccount}:${row.amount.toFixed(2)}`).join(' ')}`,
	);

function byHand(change: Partial<NewMemorialEntry> = {}): NewMemorialEntry {
	const rows = [
		{ ledgerAccount: '4000', costCentreId: '', amount: new Big('-12500') },
		{ ledgerAccount: '1700', costCentreId: '', amount: new Big('3900.50') },
		{ ledgerAccount: '1710', costCentreId: '', amount: new Big('8599.50') },
	];
	return { date: '2026-05-31', voucher: '', description: 'Lonen mei', header: '2999', rows, ...change };
}

describe('a first booking', () => {
	test('is one memorial entry with a row per line, in order, against Verrekeningen, under our Boekstuk', async () => {
		const rows = await sync(may());
		expect(rows).toMatchObject([
			{
				service: 'e-Boekhouden',
				resource: 'payrollJournal',
				key: 'NMBRS 12345/2026-05/887',
				action: 'booked',
				preview: false,
			},
		]);
		expect(books.entries).toHaveLength(1);
		expect(books.entries[0]).toMatchObject({
			header: '2999',
			voucher: 'NMBRS 12345/2026-05/887',
			date: '2026-05-31',
		});
		expect(effect()).toEqual(['2026-05-31 4000:-12500.00 1700:3900.50 1710:8599.50']);
		expect(books.entries[0]?.description).toMatch(/^Mei 2026 n8n:[0-9a-f]{8}$/);
	});

	test('a second execution writes nothing', async () => {
		await sync(may());
		expect(actions(await sync(may()))).toEqual(['unchanged']);
		expect(books.entries).toHaveLength(1);
	});

	test('a preview says the same and writes nothing', async () => {
		const preview = await sync(may(), { preview: true });
		expect(preview).toMatchObject([
			{ action: 'booked', preview: true, entries: [{ date: '2026-05-31', amount: '12500.00' }] },
		]);
		expect(books.entries).toEqual([]);
	});

	test('uses the clearing account of the settings, else Verrekeningen, else the first line', async () => {
		await sync(may(), { clearingAccount: '1710' });
		expect(books.entries[0]?.header).toBe('1710');
		books = new MemoryBooks();
		books.ledgerAccounts = ['4000', '1700', '1710'];
		await sync(may());
		expect(books.entries[0]?.header).toBe('4000');
	});

	test('puts cost centres on rows', async () => {
		const entry = { date: '2026-05-31', period: 5, lines: [line('4000', -10, '100'), line('1710', 10)] };
		await sync(payrollItem([journalItem('887', [entry])]));
		expect(books.entries[0]?.rows).toMatchObject([{ costCentreId: '11' }, { costCentreId: '' }]);
	});
});

describe('a changed journal', () => {
	const changed = () =>
		payrollItem([journalItem('887', [wages('2026-05-31', 5, 12600)], { description: 'Mei 2026' })]);

	test('is corrected by the difference', async () => {
		await sync(may());
		expect(actions(await sync(changed()))).toEqual(['corrected']);
		expect(effect()[1]).toBe('2026-05-31 1710:100.00 4000:-100.00');
		expect(books.entries[1]?.description).toMatch(/^Correctie Mei 2026 n8n:/);
	});

	test("is reversed and booked again with correction 'reverse'", async () => {
		await sync(may());
		await sync(changed(), { correction: 'reverse' });
		expect(effect().slice(1)).toEqual([
			'2026-05-31 1700:-3900.50 1710:-8599.50 4000:12500.00',
			'2026-05-31 4000:-12600.00 1700:3900.50 1710:8699.50',
		]);
	});

	test('a moved date is taken from the old date and put on the new one', async () => {
		await sync(may());
		await sync(payrollItem([journalItem('887', [wages('2026-05-29')])]));
		expect(effect().slice(1)).toEqual([
			'2026-05-29 4000:-12500.00 1700:3900.50 1710:8599.50',
			'2026-05-31 1700:-3900.50 1710:-8599.50 4000:12500.00',
		]);
	});
});

describe('what is not written', () => {
	test('every missing ledger account and cost centre is named in one row, and nothing is booked', async () => {
		const lines = [line('4999', -10, '999'), line('0042', 4), line('1710', 6)];
		const rows = await sync(payrollItem([journalItem('887', [{ date: '2026-05-31', period: 5, lines }])]));
		expect(rows).toMatchObject([{ action: 'blocked' }]);
		expect(rows[0]?.reason).toMatch(/'4999', '0042'.*'999'/);
		expect(books.entries).toEqual([]);
	});

	test('a line without ledger account is named by its description', async () => {
		const lines = [{ ...line('', -10), description: 'Bruto lonen' }, line('1710', 10)];
		const rows = await sync(payrollItem([journalItem('887', [{ date: '2026-05-31', period: 5, lines }])]));
		expect(rows[0]).toMatchObject({ action: 'blocked', reason: expect.stringContaining("'Bruto lonen'") });
	});

	test('a cost centre that two descriptions begin with counts as missing', async () => {
		books.costCentres.push({ id: '13', description: '100 Winkel oud' });
		const entry = { date: '2026-05-31', period: 5, lines: [line('4000', -10, '100'), line('1710', 10)] };
		expect(actions(await sync(payrollItem([journalItem('887', [entry])])))).toEqual(['blocked']);
	});

	test('an unbalanced journal', async () => {
		const entry = { date: '2026-05-31', period: 5, lines: [line('4000', -10), line('1710', 9.5)] };
		const rows = await sync(payrollItem([journalItem('887', [entry])]));
		expect(rows[0]).toMatchObject({ action: 'blocked', reason: expect.stringContaining('0.50 more debit') });
		expect(books.entries).toEqual([]);
	});

	test.each(['1.234,56', 'abc', '1e3', '12.345', '9'.repeat(30)])('an amount like %s', async (amount) => {
		const item = may();
		const bad = item.journals[0]?.entries[0]?.lines[0];
		if (bad) bad.debit = amount;
		const rows = await sync(item);
		expect(rows[0]).toMatchObject({ action: 'blocked', key: expect.stringContaining('/887') });
		expect(rows[0]?.reason).toContain(amount);
		expect(books.entries).toEqual([]);
	});

	test('a date that is none', async () => {
		const rows = await sync(payrollItem([journalItem('887', [wages('2026-02-30', 2)])]));
		expect(rows[0]).toMatchObject({
			action: 'blocked',
			reason: expect.stringContaining("'2026-02-30' is no date"),
		});
	});

	test.each(['2024-12-31', '2027-06-16'])('a date outside the period that is read: %s', async (date) => {
		const rows = await sync(payrollItem([journalItem('887', [wages(date)])]));
		expect(rows[0]).toMatchObject({ action: 'blocked', reason: expect.stringContaining(date) });
		expect(books.entries).toEqual([]);
	});

	test('an item that is no payroll', async () => {
		const rows = await synchronizePayrolls([{ hello: 1 }], books, SETTINGS, TODAY);
		expect(rows).toMatchObject([
			{ action: 'blocked', reason: expect.stringContaining('not the payroll of one company') },
		]);
	});

	test('an unknown clearing account', async () => {
		const rows = await sync(may(), { clearingAccount: '7777' });
		expect(rows).toMatchObject([{ action: 'blocked', reason: expect.stringContaining("'7777'") }]);
		expect(books.entries).toEqual([]);
	});
});

describe('a closed period', () => {
	test('of the settings is left alone', async () => {
		const rows = await sync(may(), { closedUntil: '2026-05-31' });
		expect(rows).toMatchObject([{ action: 'closed', reason: expect.stringContaining('2026-05-31') }]);
		expect(books.entries).toEqual([]);
	});

	test('that the service refuses is left alone', async () => {
		books.isClosed = (date) => date.startsWith('2026-05');
		expect(actions(await sync(may()))).toEqual(['closed']);
		expect(books.entries).toEqual([]);
	});

	test('found after another date was written: that one is put back, and the closed date is tried first from then on', async () => {
		books.isClosed = (date) => date >= '2026-05-01';
		const twoDates = payrollItem([journalItem('890', [wages('2026-04-30', 4), wages('2026-05-31', 5)])]);
		const rows = await sync(twoDates);
		expect(rows).toMatchObject([{ action: 'closed', reason: expect.stringContaining('put back') }]);
		expect(effect()).toEqual([
			'2026-04-30 4000:-12500.00 1700:3900.50 1710:8599.50',
			'2026-04-30 4000:12500.00 1700:-3900.50 1710:-8599.50',
		]);
		expect(books.entries[1]?.description).toMatch(/^Teruggeboekt: 2026-05-31 is dicht n8n:/);
		await sync(twoDates);
		expect(books.entries).toHaveLength(2);
		books.isClosed = () => false;
		expect(actions(await sync(twoDates))).toEqual(['booked']);
		expect(books.entries.map(({ date }) => date).slice(2)).toEqual(['2026-05-31', '2026-04-30']);
	});
});

describe('another hand', () => {
	test.each([
		['on the date', byHand()],
		['elsewhere in the period', byHand({ date: '2026-05-02' })],
		['with another header', byHand({ header: '1710', rows: byHand().rows.slice(0, 2) })],
	])('that booked the same %s blocks, naming the mutation', async (_where, entry) => {
		books.book(entry);
		const rows = await sync(may());
		expect(rows).toMatchObject([
			{ action: 'blocked', reason: expect.stringContaining('Memorial entry 1 of') },
		]);
		expect(books.entries).toHaveLength(1);
	});

	test('in another month with the same amounts does not block', async () => {
		books.book(byHand({ date: '2026-04-30' }));
		expect(actions(await sync(may()))).toEqual(['booked']);
	});

	test('that booked all runs of the period together blocks each of them', async () => {
		const rows = byHand().rows.map((row) => ({ ...row, amount: row.amount.times(2) }));
		books.book(byHand({ rows }));
		const payroll = payrollItem([journalItem('887', [wages()]), journalItem('888', [wages()])]);
		expect(actions(await sync(payroll))).toEqual(['blocked', 'blocked']);
	});

	test('is adopted when it is given our Boekstuk', async () => {
		books.book(byHand({ voucher: 'NMBRS 12345/2026-05/887' }));
		expect(actions(await sync(may()))).toEqual(['unchanged']);
	});

	test('that moves amounts between cost centres only does not match an empty sum', async () => {
		const move = ['11', '12'].map((costCentreId, index) => ({
			ledgerAccount: '4000',
			costCentreId,
			amount: new Big(index === 0 ? 7 : -7),
		}));
		books.book(byHand({ rows: move }));
		expect(actions(await sync(may()))).toEqual(['booked']);
	});
});

describe('a run that is not there', () => {
	const without = (change: Partial<PayrollItem> = {}) =>
		payrollItem([journalItem('900', [wages('2026-06-10', 6, 100, 10)])], change);

	test('is told, not reversed', async () => {
		await sync(may());
		const rows = await sync(without());
		expect(rows[0]).toMatchObject({
			action: 'blocked',
			run: '887',
			reason: expect.stringContaining('no longer in the payroll'),
		});
		expect(books.entries.filter(({ voucher }) => voucher.endsWith('/887'))).toHaveLength(1);
	});

	test("is reversed with vanishedRuns 'reverse', once", async () => {
		await sync(may());
		expect((await sync(without(), { vanishedRuns: 'reverse' }))[0]).toMatchObject({
			action: 'corrected',
			run: '887',
		});
		expect(effect()).toContain('2026-05-31 1700:-3900.50 1710:-8599.50 4000:12500.00');
		expect(actions(await sync(without(), { vanishedRuns: 'reverse' }))).toEqual(['unchanged']);
	});

	test.each(['empty', 'notLocked', 'unread'])('is not reversed when it is %s', async (state) => {
		await sync(may());
		const rows = await sync(payrollItem([journalItem('887', [], { state, problem: '9999: Unknown' })]), {
			vanishedRuns: 'reverse',
		});
		expect(books.entries).toHaveLength(1);
		expect(rows[0]?.action).toBe({ empty: 'blocked', notLocked: 'skipped', unread: 'failed' }[state]);
		// Known by the Boekstuk under which it stands in the books.
		expect(rows[0]?.key).toBe(books.entries[0]?.voucher);
	});

	test('is not reversed when the lists were not whole, or are empty', async () => {
		await sync(may());
		await sync(without({ complete: false }), { vanishedRuns: 'reverse' });
		await sync(payrollItem([], { complete: false }), { vanishedRuns: 'reverse' });
		expect(books.entries.filter(({ voucher }) => voucher.endsWith('/887'))).toHaveLength(1);
	});

	test('was booked from an earlier start: nobody mentions it', async () => {
		await sync(may());
		const rows = await sync(without({ scope: { fromYear: 2026, fromPeriod: 6 } }), {
			vanishedRuns: 'reverse',
		});
		expect(actions(rows)).toEqual(['booked']);
	});

	test('came back under a new number: blocked, naming both', async () => {
		await sync(may());
		const rows = await sync(payrollItem([journalItem('901', [wages()])]));
		expect(actions(rows)).toEqual(['blocked', 'blocked']);
		expect(rows[1]?.reason).toMatch(/Run 887 .*\(901\)/);
		expect(books.entries).toHaveLength(1);
	});
});

describe('an edit by hand', () => {
	const edit = () => {
		const row = books.entries[0]?.rows[0];
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
		expect(rows).toMatchObject([
			{ action: 'blocked', reason: expect.stringContaining('Mutation 1 was edited by hand') },
		]);
		expect(books.entries).toHaveLength(1);
	});

	test("a changed journal is still corrected with handEdits 'report'", async () => {
		await sync(may());
		const changed = payrollItem([journalItem('887', [wages('2026-05-31', 5, 12600)])]);
		expect(actions(await sync(changed, { handEdits: 'report' }))).toEqual(['corrected']);
	});
});

describe('a write that goes wrong', () => {
	test.each(['lostBefore', 'lostAfter'] as const)(
		'%s: the run says so, the next execution ends right',
		async (fault) => {
			books.nextWrite = fault;
			const rows = await sync(may());
			expect(rows).toMatchObject([{ action: 'failed', reason: expect.stringContaining('is not known') }]);
			await sync(may());
			expect(books.entries).toHaveLength(1);
			expect(actions(await sync(may()))).toEqual(['unchanged']);
		},
	);

	test.each([
		[
			'drops the cost centre',
			(entry: NewMemorialEntry) => ({
				...entry,
				rows: entry.rows.map((row) => ({ ...row, costCentreId: '' })),
			}),
		],
		['shifts the date', (entry: NewMemorialEntry) => ({ ...entry, date: addDays(entry.date, -1) })],
		['cuts the Boekstuk', (entry: NewMemorialEntry) => ({ ...entry, voucher: entry.voucher.slice(0, -1) })],
	])('a service that %s is noticed at once, and comes to rest', async (_what, keeps) => {
		books.keeps = keeps;
		const entry = { date: '2026-05-31', period: 5, lines: [line('4000', -10, '100'), line('1710', 10)] };
		const payroll = payrollItem([journalItem('887', [entry]), journalItem('889', [wages('2026-06-10', 6)])]);
		const rows = await sync(payroll);
		expect(rows[0]).toMatchObject({
			action: 'failed',
			reason: expect.stringContaining('Mutation 1 was booked, but'),
		});
		expect(books.writes).toBe(1);
		for (let night = 0; night < 8; night++) await sync(payroll);
		const rested = books.writes;
		await sync(payroll);
		expect(books.writes).toBe(rested);
	});
});

describe('the first booking of an execution', () => {
	test('is looked at by the balance of the account it moves most; the others are not', async () => {
		await sync(payrollItem([journalItem('887', [wages()]), journalItem('889', [wages('2026-06-10', 6)])]));
		expect(books.entries).toHaveLength(2);
		expect(books.balanceReads).toBe(2);
		await sync(payrollItem([journalItem('887', [wages()]), journalItem('889', [wages('2026-06-10', 6)])]));
		expect(books.balanceReads).toBe(2);
	});

	test('that moves the books the wrong way round stops everything, and says so', async () => {
		books.turned = true;
		const rows = await sync(
			payrollItem([journalItem('887', [wages()]), journalItem('889', [wages('2026-06-10', 6)])]),
		);
		expect(actions(rows)).toEqual(['failed', 'failed']);
		expect(rows[0]?.reason).toMatch(/ledger account 4000 from 0\.00 to -12500\.00.*wrong way round/);
		expect(books.entries).toHaveLength(1);
	});

	test('is not made when the balance cannot be read', async () => {
		books.balance = async () => {
			throw new ServiceProblem({
				service: 'e-Boekhouden',
				operation: 'GetSaldo',
				kind: 'refused',
				outcome: 'notDone',
				what: 'no',
				advice: 'None.',
			});
		};
		expect(actions(await sync(may()))).toEqual(['failed']);
		expect(books.entries).toEqual([]);
	});

	test('in a preview is not looked at', async () => {
		await sync(may(), { preview: true });
		expect(books.balanceReads).toBe(0);
	});
});

test('a company named twice is one', async () => {
	await sync([may(), may()]);
	expect(books.entries).toHaveLength(1);
});

test('two companies are told apart', async () => {
	await sync([may(), { ...may(), company: '12346' }]);
	expect(books.entries.map(({ voucher }) => voucher)).toEqual([
		'NMBRS 12345/2026-05/887',
		'NMBRS 12346/2026-05/887',
	]);
});

test('a description never is longer than 50 characters and keeps its fingerprint', () => {
	const text = describeEntry('é'.repeat(80), byHand({ voucher: 'NMBRS 1/2026-05/2' }), 'NMBRS');
	expect([...text].length).toBeLessThanOrEqual(50);
	expect(text).toMatch(/ n8n:[0-9a-f]{8}$/);
});
