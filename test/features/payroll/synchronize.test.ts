import type { PayrollItem } from '../../../features/payroll/item';
import { describeEntry } from '../../../features/payroll/read/memorial';
import { toRow } from '../../../base/words/row';
import { fromFile, journalItem, line, ofRun, wages, payrollItem } from '../../support/payrolls';
import { actions, answer, byHand, may, refused, useSynchronizing } from '../../support/synchronizing';

const world = useSynchronizing();
const sync = world.rows;
const { decide } = world;
const effect = () => world.effect();

describe('a first booking', () => {
	test('is one memorial entry with a row per line, in order, against Verrekeningen, under our Boekstuk', async () => {
		const rows = await sync(may());
		expect(rows).toMatchObject([
			{
				service: 'e-Boekhouden',
				resource: 'payrollJournal',
				key: 'NMBRS 12345/2026-05/887',
				action: 'booked',
				code: 'journalBooked',
				mutations: ['1'],
				preview: false,
				company: '12345',
				companyName: 'EBH',
				run: '887',
				description: 'Mei 2026',
				year: 2026,
				period: 5,
				entries: [{ mutation: '1', ledgerAccount: '2999', amount: '12500.00' }],
			},
		]);
		expect(world.books.entries).toHaveLength(1);
		expect(world.books.entries[0]).toMatchObject({
			header: '2999',
			voucher: 'NMBRS 12345/2026-05/887',
			date: '2026-05-31',
		});
		expect(effect()).toEqual(['2026-05-31 4000:-12500.00 1700:3900.50 1710:8599.50']);
		expect(world.books.entries[0]?.description).toMatch(/^Mei 2026 n8n:[0-9a-f]{8}\.r[0-9a-f]{8}$/);
	});

	test('a second execution writes nothing', async () => {
		await sync(may());
		expect(await sync(may())).toMatchObject([
			{ action: 'unchanged', code: 'journalEqualsBooks', mutations: ['1'] },
		]);
		expect(world.books.entries).toHaveLength(1);
	});

	test('a journal that adds up to nothing needs no booking', async () => {
		const lines = [line('4000', -5), line('4000', 5)];
		const rows = await sync(ofRun('887', { date: '2026-05-31', period: 5, lines }));
		expect(rows).toMatchObject([{ action: 'unchanged', code: 'journalEqualsBooks', mutations: [] }]);
	});

	test('a preview says the same and writes nothing', async () => {
		const preview = await sync(may(), { preview: true });
		expect(preview).toMatchObject([
			{
				action: 'wouldBeBooked',
				preview: true,
				entries: [{ date: '2026-05-31', mutation: '', amount: '12500.00' }],
			},
		]);
		expect(world.books.entries).toEqual([]);
	});

	test('uses the clearing account of the settings', async () => {
		await sync(may(), { clearingAccount: '4010' });
		expect(world.books.entries[0]?.header).toBe('4010');
	});

	test.each([
		['no account Verrekeningen', ['4000', '1700', '1710', '2997'], {}],
		['two accounts Verrekeningen', ['4000', '1700', '1710', '2998', '2999'], {}],
		['one that the journal books on itself', ['4000', '1700', '1710', '2999'], { clearingAccount: '1710' }],
	])('with %s asks for a clearing account', async (_what, ledgerAccounts, settings) => {
		world.books.ledgerAccounts = ledgerAccounts;
		world.books.names = { '2997': 'Tussenrekening', '2998': 'Verrekeningen', '2999': 'Verrekeningen' };
		const rows = await sync(may(), settings);
		// The one that was chosen is named.
		const accounts = 'clearingAccount' in settings ? ['1710 1710'] : ['1700', '1710', '4000'];
		expect(rows).toMatchObject([{ action: 'blocked', code: 'settingAccountUnusable', accounts }]);
		expect(world.books.entries).toEqual([]);
	});

	test('what is to be said of a file stands in its row once, also where two files are one payroll', async () => {
		const told = (sheet: string) => ({
			...{ code: 'fileDates' as const, because: 'none' as const, file: sheet, dates: ['2026-05-31'] },
		});
		const file = (run: string, sheet: string): PayrollItem => ({
			...fromFile([journalItem(run, [wages()])]),
			remarks: [told(sheet)],
		});
		const rows = await sync([file('887', 'Uitleg'), file('888', 'Notities')]);
		expect(rows).toHaveLength(2);
		expect(rows[0]?.notes).toEqual([
			expect.stringContaining('ends with a code'),
			expect.stringContaining("'Uitleg' has no dates"),
			expect.stringContaining("'Notities' has no dates"),
		]);
		expect(rows[1]).not.toHaveProperty('notes');
	});

	test('takes up to five cents of rounding to the account for it, and not a cent more', async () => {
		const off = (cents: number) =>
			ofRun('887', {
				date: '2026-05-31',
				period: 5,
				lines: [line('4000', -10), line('1710', 10 + cents / 100)],
			});
		expect(await sync(off(5), { roundingAccount: '4010' })).toMatchObject([{ action: 'booked' }]);
		expect(world.books.entries[0]?.rows).toMatchObject([{}, {}, { ledgerAccount: '4010' }]);
		expect(world.books.entries[0]?.rows[2]?.amount.toFixed(2)).toBe('-0.05');
		expect(await sync(off(5), { roundingAccount: '4010' })).toMatchObject([{ action: 'unchanged' }]);
		world.start();
		expect(await sync(off(6), { roundingAccount: '4010' })).toMatchObject([
			{ action: 'blocked', code: 'journalUnbalanced', difference: '0.06' },
		]);
		expect(await sync(off(1))).toMatchObject([{ action: 'blocked', code: 'journalUnbalanced' }]);
		expect(await sync(may(), { roundingAccount: '7777' })).toMatchObject([
			{ key: 'NMBRS 12345', action: 'blocked', code: 'settingAccountUnusable', setting: 'roundingAccount' },
		]);
		expect(world.books.entries).toEqual([]);
	});

	test('says whose it is where two companies share an administration', async () => {
		await sync([may(), { ...may(), company: '12346', companyName: 'Garage' }]);
		expect(world.books.entries.map(({ description }) => description.replace(/ n8n:.*/, ''))).toEqual([
			'EBH: Mei 2026',
			'Garage: Mei 2026',
		]);
	});

	test('puts cost centres on rows', async () => {
		const entry = { date: '2026-05-31', period: 5, lines: [line('4000', -10, '100'), line('1710', 10)] };
		await sync(ofRun('887', entry));
		expect(world.books.entries[0]?.rows).toMatchObject([{ costCentreId: '11' }, { costCentreId: '' }]);
	});
});

describe('a changed journal', () => {
	test('is corrected by the difference', async () => {
		await sync(may());
		expect(await sync(may(12600))).toMatchObject([
			{ action: 'corrected', code: 'journalCorrected', mutations: ['2'] },
		]);
		expect(effect()[1]).toBe('2026-05-31 1710:100.00 4000:-100.00');
		expect(world.books.entries[1]?.description).toMatch(/^Correctie Mei 2026 n8n:/);
	});

	test('that did not change, of which an entry was deleted, has it again', async () => {
		const later = { date: '2026-06-15', period: 5, lines: [line('4000', -10), line('1710', 10)] };
		const [first] = may().journals[0]?.entries ?? [];
		const both = () => ofRun('887', ...(first ? [first] : []), later);
		await sync(both());
		world.books.entries = world.books.entries.filter(({ date }) => date !== '2026-06-15');
		expect(await sync(both())).toMatchObject([
			{ action: 'corrected', code: 'journalCorrected', entries: [{ date: '2026-06-15' }] },
		]);
		expect(await sync(both())).toMatchObject([{ action: 'unchanged' }]);
	});

	test("is reversed and booked again in one entry with correction 'reverse'", async () => {
		await sync(may());
		const [row] = await sync(may(12600), { correction: 'reverse' });
		expect(row?.entries).toMatchObject([{ effect: 'anew' }]);
		expect(effect().slice(1)).toEqual([
			'2026-05-31 1700:-3900.50 1710:-8599.50 4000:12500.00 4000:-12600.00 1700:3900.50 1710:8699.50',
		]);
	});

	test('a moved date is taken from the old date and put on the new one', async () => {
		await sync(may());
		await sync(ofRun('887', wages('2026-05-29')));
		expect(effect().slice(1)).toEqual([
			'2026-05-29 4000:-12500.00 1700:3900.50 1710:8599.50',
			'2026-05-31 1700:-3900.50 1710:-8599.50 4000:12500.00',
		]);
	});
});

test('a company named twice is one', async () => {
	await sync([may(), may()]);
	expect(world.books.entries).toHaveLength(1);
});

test('of several lists of one company of which one says that it is whole, none is booked', async () => {
	const rows = await sync([may(), may(13000), may(14000)]);
	expect(rows.map(({ action, code }) => [action, code])).toEqual(Array(3).fill(['blocked', 'secondList']));
	expect(world.books.entries).toEqual([]);
});

test('items of one company that do not say that they are whole are one list', async () => {
	const part = (run: string, period: number) =>
		payrollItem([journalItem(run, [wages(`2026-0${period}-28`, period)])], { complete: false });
	const rows = await sync([part('887', 5), part('888', 6)]);
	expect(rows.map(({ action }) => action)).toEqual(['booked', 'booked']);
	expect(await sync([part('887', 5), part('888', 6)])).toMatchObject([
		{ action: 'unchanged' },
		{ action: 'unchanged' },
	]);
});

test("'book' to a row that does not name a booking by hand accepts none: that is asked next", async () => {
	const [first] = await sync(may(), { closedUntil: '2026-05-31' });
	world.books.book(byHand());
	const decisions = answer(first, 'book');
	expect(await sync(may(), { decisions })).toMatchObject([{ action: 'blocked', code: 'foreignBooking' }]);
	expect(world.books.entries).toHaveLength(1);
});

test('a run beside one of its name is decided about before it is booked', async () => {
	const file = (gross: number) => fromFile([journalItem('', [wages('2026-05-31', 5, gross)])]);
	await sync(file(12500));
	const [asked] = await sync(file(800));
	world.books.book({
		...byHand(),
		rows: byHand().rows.map((row) => ({ ...row, amount: row.amount.times('0.064') })),
	});
	const decisions = answer(asked, 'book');
	const [blocked] = await sync(file(800), { decisions });
	const all = [decisions, answer(blocked, 'book')].join(', ');
	expect(actions(await sync(file(800), { decisions: all }))).toEqual(['booked']);
});

test('books that cannot be read are told for each company, of its own item', async () => {
	world.books.chart = async () => {
		throw refused('GetGrootboekrekeningen');
	};
	const rows = await decide([may(), may(), { ...may(), company: '12346' }]);
	expect(rows.map(({ from }) => from)).toEqual([0, 2]);
	expect(rows.map(({ row }) => toRow(row, 'en'))).toMatchObject([
		{
			key: 'NMBRS 12345',
			action: 'failed',
			code: 'booksNotRead',
			problem: { operation: 'GetGrootboekrekeningen' },
		},
		{ key: 'NMBRS 12346', action: 'failed', code: 'booksNotRead' },
	]);
});

test('calls that would pass the limit of a month are told in time', async () => {
	let calls = 0;
	world.books.callsMade = () => (calls += 500);
	const rows = await sync(may());
	expect(rows.at(-1)).toMatchObject({ action: 'skipped', code: 'quotaForecast', key: 'quota' });
	expect(rows.at(-1)?.calls).toBeGreaterThan(0);
});

test('two companies are told apart', async () => {
	const rows = await decide([may(), { ...may(), company: '12346' }]);
	expect(rows).toMatchObject([
		{ from: 0, row: { key: 'NMBRS 12345/2026-05/887', about: { company: '12345' } } },
		{ from: 1, row: { key: 'NMBRS 12346/2026-05/887', about: { company: '12346' } } },
	]);
	expect(world.books.entries.map(({ voucher }) => voucher)).toEqual([
		'NMBRS 12345/2026-05/887',
		'NMBRS 12346/2026-05/887',
	]);
});

test('a list and a file of one company are two payrolls, and so are two sources', async () => {
	const file = fromFile([journalItem('', [wages('2026-06-10', 6)], { description: '2026-06.csv' })]);
	const rows = await decide([may(), { ...file, source: 'AFAS' }, { ...file, company: '12345' }]);
	expect(rows.map(({ from, row }) => [from, row.key])).toEqual([
		[0, 'NMBRS 12345/2026-05/887'],
		[1, 'AFAS 12345/2026-06/P06'],
		[2, 'NMBRS 12345/2026-06/P06'],
	]);
});

test('a row of a file that needs somebody says that only a folder is read again; one of a list, or that is right, does not', async () => {
	const again = 'The next run reads again what is in the folder.';
	const odd = [{ date: '2026-05-31', period: 5, lines: [line('9999', -5), line('1710', 5)] }];
	const [list] = await sync(ofRun('887', ...odd));
	const [file] = await sync(fromFile([journalItem('', odd)]));
	const [right] = await sync(fromFile([journalItem('', [wages()])]));
	expect([list, file, right].map((row) => row?.reason.includes(again))).toEqual([false, true, false]);
});

test('entries of others that cannot be read are named once, beside what is booked', async () => {
	world.books.entries = [{ ...byHand({ voucher: 'LJP', rows: [] }), number: '1', unread: 'content' }];
	const rows = await sync(may());
	expect(rows.map(({ key, code, action }) => [key, code, action])).toContainEqual([
		...['unread', 'entryUnreadable', 'skipped'],
	]);
	world.start();
	expect((await sync(may())).map(({ key }) => key)).not.toContain('unread');
});

test('an answer that is carried out is told last, and one that cannot be carried out first', async () => {
	const decisions = 'Q1234567890a=leave\nNMBRS 12345/2026-05/123=leave';
	expect((await sync(may(), { decisions })).map(({ code }) => code)).toEqual([
		...['decisionFitsNoRun', 'journalBooked', 'answersSpent'],
	]);
});

test('books where each entry takes a call: all of them are read when a decision cannot be carried out', async () => {
	await sync(may());
	world.books.readsOneByOne = true;
	const read: string[] = [];
	const memorials = world.books.memorials.bind(world.books);
	world.books.memorials = async (period, isWanted, since) => {
		if (period.from !== period.to) read.push(isWanted ? 'own' : 'all');
		return await memorials(period, isWanted, since);
	};
	await sync(may(), { decisions: 'NMBRS 12345/2026-05/123=leave' }, '2026-06-16');
	expect(read).toEqual(['own', 'all']);
});

describe('runs from before the start', () => {
	const before = (change: object) => journalItem('P12', [], { year: 2025, state: 'outOfScope', ...change });

	test('of files have their debit, of a list they have not', async () => {
		const row = async (item: PayrollItem) =>
			(await sync(item)).find(({ code }) => code === 'runsBeforeStart');
		const files = await row(
			fromFile([before({ amount: '100.50' }), before({ run: 'P11', amount: '20.00' })]),
		);
		expect(files).toMatchObject({ count: 2, amount: '120.50' });
		expect(files).not.toHaveProperty('booked');
		const list = await row(payrollItem([before({ run: '700', description: '' })]));
		expect(list).toMatchObject({ count: 1, runs: ['700'] });
		expect(list).not.toHaveProperty('amount');
	});
});

test('the name of the company stands in a description only beside another company, and where it is known', async () => {
	await sync([may(), { ...may(), company: '12346', companyName: '' }]);
	expect(world.books.entries.map(({ description }) => description.split(' n8n')[0])).toEqual([
		...['EBH: Mei 2026', 'Mei 2026'],
	]);
});

test('a description never is longer than 50 characters and keeps its fingerprint', () => {
	const text = describeEntry('é'.repeat(80), byHand({ voucher: 'NMBRS 1/2026-05/2' }), 'NMBRS');
	expect([...text].length).toBeLessThanOrEqual(50);
	expect(text).toMatch(/ n8n:[0-9a-f]{8}$/);
});

test('a row that changes something has totals per account, before and after, and the net wages', async () => {
	world.books.names = { '2999': 'Verrekeningen', '1710': 'Nettolonen' };
	await sync(may());
	const [row] = await sync(may(12600), { preview: true });
	expect(row).toMatchObject({
		netWages: '8699.50',
		totals: [
			{ ledgerAccount: '1700', payroll: '-3900.50', booked: '-3900.50', change: '0.00' },
			{
				ledgerAccount: '1710',
				name: 'Nettolonen',
				payroll: '-8699.50',
				booked: '-8599.50',
				change: '-100.00',
			},
			{ ledgerAccount: '4000', payroll: '12600.00', booked: '12500.00', change: '100.00' },
		],
	});
	expect((await sync(may()))[0]).not.toHaveProperty('totals');
});

test('where each entry takes a call: our own while nothing differs, and all before anything is written', async () => {
	world.books.readsOneByOne = true;
	const read: ('own' | 'all')[] = [];
	const memorials = world.books.memorials.bind(world.books);
	world.books.memorials = async (period, isWanted, since) => {
		if (period.from !== period.to) read.push(isWanted ? 'own' : 'all');
		return await memorials(period, isWanted, since);
	};
	const readOn = async (day?: string) => {
		read.length = 0;
		const rows = await world.decide([may()], {}, day);
		return [rows.map(({ row }) => row.action), [...read]];
	};
	// TODAY of these tests is a Monday.
	expect(await readOn()).toEqual([['booked'], ['all']]);
	expect(await readOn()).toEqual([['unchanged'], ['all']]);
	expect(await readOn('2026-06-16')).toEqual([['unchanged'], ['own']]);
	world.books.entries = [];
	expect(await readOn('2026-06-17')).toEqual([['booked'], ['own', 'all']]);
});
