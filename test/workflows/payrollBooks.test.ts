import Big from 'big.js';
import type { FaultKind } from '../../sandbox';
import { differences } from '../../sandbox/audit';
import { BAKERY, bookedEntries, runPayroll } from '../support/payrollWorkflow';
import { EVERY_CASE, few } from '../support/runs';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();

const SEPTEMBER = 821;
const OCTOBER = 822;
const run = (settings: Record<string, unknown> = {}) => runPayroll(sandbox(), settings);
const unequal = () =>
	differences(sandbox().books, sandbox().payroll, { companyId: BAKERY, fromYear: 2026, fromPeriod: 9 });
const sum = (amounts: string[]) =>
	amounts.reduce((total, amount) => total.plus(amount), new Big(0)).toFixed(2);
const ours = () =>
	sandbox()
		.books.memorials()
		.filter(({ voucher }) => voucher.startsWith('NMBRS '));

describe('closed periods', () => {
	test('one that e-Boekhouden refuses is a row; the other months go on, and the run fails: money is out of the books', async () => {
		sandbox().books.closePeriod('2026-09-01', '2026-09-30');
		const { status, told, message, rows } = await run();
		expect(told).toEqual(['NMBRS 12345/2026-09/821 closed', 'NMBRS 12345/2026-10/822 booked']);
		expect(rows[0]).toMatchObject({
			code: 'closedInBooks',
			attention: true,
			dates: ['2026-09-30'],
			problem: { service: 'e-Boekhouden', operation: 'AddMutatie' },
		});
		expect({ status, message }).toEqual({
			status: 'error',
			message: '1 payroll journals booked, 1 in a closed period',
		});
		sandbox().books.openPeriod('2026-09-01', '2026-09-30');
		await run();
		expect(unequal()).toEqual([]);
	});

	test('closedUntil is respected without asking', async () => {
		const { told, rows } = await run({ closedUntil: '2026-09-30' });
		expect(told).toEqual(['NMBRS 12345/2026-09/821 closed', 'NMBRS 12345/2026-10/822 booked']);
		expect(rows[0]).toMatchObject({ code: 'closedAndNeverBooked', dates: ['2026-09-30'], attention: false });
		const { amount, differences } = rows[0] as unknown as {
			amount: string;
			differences: { debit: string }[];
		};
		expect(sum(differences.map(({ debit }) => debit))).toBe(amount);
		expect(sandbox().writes()).toHaveLength(1);
	});

	test.each(["={{ '' }}", '={{ null }}', '={{ $json.nothing }}'])(
		'closedUntil as %s gives nothing: nothing is booked, and the setting is named',
		async (closedUntil) => {
			const { rows, status } = await run({ closedUntil });
			expect({ status, writes: sandbox().writes() }).toEqual({ status: 'error', writes: [] });
			expect(rows).toMatchObject([{ code: 'settingsWrong', faults: [{ field: 'closedUntil' }] }]);
		},
	);

	test.each([
		['by Closed Until', { closedUntil: '2026-09-30' }],
		['in e-Boekhouden', {}],
	])(
		'a correction run of a booked month, closed %s: it asks, or goes into the next month',
		async (_, closed) => {
			await run();
			const [first] = sandbox().payroll.run(BAKERY, SEPTEMBER).journals;
			const [one, other] = first?.lines ?? [];
			if (!first || !one || !other) throw new Error('September has no lines');
			const lines = [
				{ ledgerAccount: '4000', amount: '10.00', side: 'debit', description: 'TWK' } as const,
				{ ledgerAccount: '1710', amount: '10.00', side: 'credit', description: 'TWK' } as const,
			];
			sandbox().payroll.addRun(BAKERY, {
				...{ id: 921, year: 2026, periodStart: 9, locked: true },
				journals: [{ ...first, lines }],
			});
			sandbox().books.closePeriod('2026-09-01', '2026-09-30');
			const asked = await run(closed);
			expect(asked.status).toBe('error');
			expect(asked.rows.find((row) => row.run === '921')).toMatchObject({
				...{
					action: 'closed',
					attention: true,
					amount: '10.00',
					decisions: ['921=book', expect.stringMatching(/^921=leave:[0-9a-f]{8}$/)],
				},
			});
			const [, leave] = asked.rows.find((row) => row.run === '921')?.decisions as string[];
			expect((await run({ ...closed, decisions: leave })).status).toBe('success');
			const moved = await run({ ...closed, closedPeriods: 'nextOpenPeriod' });
			expect(moved.told).toContain('NMBRS 12345/2026-09/921 booked');
			expect(ours().at(-1)).toMatchObject({ date: '2026-10-01' });
			expect((await run(closed)).status).toBe('success');
		},
	);

	test('a correction run that somebody settled by hand after a closed quarter is not booked when its month is opened', async () => {
		await run({ fromPeriod: 3, closedUntil: '' });
		const [first] = sandbox().payroll.run(BAKERY, SEPTEMBER).journals;
		if (!first) throw new Error('September has no journal');
		const line = { ledgerAccount: '4000', amount: '295.00', side: 'debit', description: 'TWK' } as const;
		const lines = [line, { ...line, ledgerAccount: '1710', side: 'credit' } as const];
		const march = { ...first, date: '2026-03-31', period: 3, lines };
		sandbox().payroll.addRun(BAKERY, {
			id: 921,
			year: 2026,
			periodStart: 3,
			locked: true,
			journals: [march],
		});
		sandbox().books.closePeriod('2026-01-01', '2026-06-30');
		sandbox().books.bookByHand({
			...{ date: '2026-08-14', voucher: 'MEM-31', description: 'TWK maart' },
			rows: [
				{ ledgerAccount: '4000', amount: '-295.00' },
				{ ledgerAccount: '1710', amount: '295.00' },
			],
		});
		const told = async () => (await run({ fromPeriod: 3 })).rows.find((row) => row.run === '921');
		expect(await told()).toMatchObject({ action: 'blocked', code: 'foreignBooking' });
		sandbox().books.openPeriod('2026-01-01', '2026-06-30');
		expect(await told()).toMatchObject({ action: 'blocked', code: 'foreignBooking' });
		expect(bookedEntries(sandbox()).some((entry) => entry.includes('/921'))).toBe(false);
	});

	test('a second date refused after the first was written: the first stays, and the second is told with its amount', async () => {
		sandbox().books.closePeriod('2026-04-01', '2026-04-30');
		const { rows } = await run({ fromPeriod: 3, closedUntil: '' });
		const correction = rows.find((row) => row.run === '823');
		expect(correction).toMatchObject({
			action: 'closed',
			code: 'closedInBooks',
			dates: ['2026-04-30'],
			left: [{ date: '2026-04-30', why: 'closedInBooks', amount: correction?.amount }],
			entries: [{ date: '2026-03-31' }],
		});
		const entries = ours().filter(({ voucher }) => voucher.endsWith('/823'));
		expect(entries.map(({ date }) => date)).toEqual(['2026-03-31']);
		const writes = sandbox().writes().length;
		await run({ fromPeriod: 3 });
		// It is tried again, once, on the closed date; nothing else is written.
		expect(ours()).toHaveLength(entries.length + 7);
		expect(sandbox().writes().length - writes).toBe(1);
	});

	test('a blocked ledger account is no closed period', async () => {
		sandbox().faults.inject({
			kind: 'refuse',
			operation: 'AddMutatie',
			code: 'X1',
			text: 'Grootboekrekening 4000 is geblokkeerd',
		});
		expect((await run()).rows[0]).toMatchObject({ action: 'failed', code: 'entryNotBooked' });
	});
});

describe('what e-Boekhouden lacks', () => {
	test('every missing ledger account of a run is in one row, and nothing of it is booked', async () => {
		for (const code of ['4010', '4100', '1720']) sandbox().books.removeLedgerAccount(code);
		const { status, rows } = await run();
		expect(status).toBe('error');
		for (const row of rows) {
			expect(row).toMatchObject({
				action: 'blocked',
				code: 'codesMissing',
				ledgerAccounts: expect.arrayContaining(['4010', '4100', '1720']),
				costCentres: [],
			});
			for (const code of ["'4010'", "'4100'", "'1720'"]) expect(row.reason).toContain(code);
		}
		expect(sandbox().writes()).toEqual([]);
	});

	test('an unknown clearing account', async () => {
		const { rows } = await run({ clearingAccount: '9999' });
		expect(rows).toMatchObject([
			{ action: 'blocked', code: 'clearingAccountUnknown', clearingAccount: '9999' },
		]);
		expect(sandbox().writes()).toEqual([]);
	});

	test('a known one is the header account and stays at nothing', async () => {
		sandbox().books.addLedgerAccount({ code: '2100', description: 'Loonverrekening', category: 'BAL' });
		await run({ clearingAccount: '2100' });
		expect(ours().every(({ ledgerAccount }) => ledgerAccount === '2100')).toBe(true);
		expect(sandbox().books.balance('2100')).toBe('0.00');
	});

	test('memorial entries that are switched off are a row with the words of the service', async () => {
		sandbox().books.settings.memorialsEnabled = false;
		const { rows } = await run();
		expect(rows[0]).toMatchObject({ action: 'failed', reason: expect.stringMatching(/[Mm]emoriaal/) });
	});
});

describe('another hand in the books', () => {
	test('the same payroll booked by hand is not booked again; giving it our Boekstuk adopts it', async () => {
		await run();
		const [, october] = ours();
		const rows = october?.rows ?? [];
		sandbox().reset();
		const number = sandbox().books.bookByHand({
			rows,
			voucher: 'LOON-10',
			description: 'Lonen oktober',
			date: '2026-10-28',
		});
		const blocked = await run();
		expect(blocked.rows[1]).toMatchObject({
			action: 'blocked',
			code: 'foreignBooking',
			foreignEntries: [
				{ mutation: String(number), date: '2026-10-28', adoptAs: 'NMBRS 12345/2026-10/822@2026-10-31' },
			],
		});
		expect(blocked.rows[1]?.reason).toContain(`Memoriaal ${number} (28-10-2026)`);
		sandbox().books.editMutation(number, { voucher: 'NMBRS 12345/2026-10/822@2026-10-31' });
		expect((await run()).told[1]).toBe('NMBRS 12345/2026-10/822 unchanged');
	});

	test('an edited booking is restored, or reported and left alone', async () => {
		await run();
		const [september] = ours();
		const rows = september?.rows.map((row, index) => (index === 0 ? { ...row, ledgerAccount: '4020' } : row));
		sandbox().books.editMutation(september?.number ?? 0, { rows });
		const reported = await run({ handEdits: 'report' });
		expect(reported.rows[0]).toMatchObject({
			action: 'blocked',
			code: 'editedByHand',
			mutations: [String(september?.number)],
		});
		expect(unequal()).not.toEqual([]);
		expect((await run()).told[0]).toBe('NMBRS 12345/2026-09/821 corrected');
		expect(unequal()).toEqual([]);
		expect((await run()).message).toBe('nothing to synchronize');
	});

	test('a deleted booking is booked again', async () => {
		await run();
		sandbox().books.deleteMutation(ours()[1]?.number ?? 0);
		expect((await run()).told[1]).toBe('NMBRS 12345/2026-10/822 booked');
		expect(unequal()).toEqual([]);
	});
});

describe('500 rows at a time', () => {
	test('a day with 700 bookings around ours loses none of ours', async () => {
		await run();
		sandbox().books.settings.capMode = 'oldest';
		const [first] = ours();
		for (let index = 0; index < 700; index++) {
			sandbox().books.bookByHand({
				date: '2026-10-31',
				description: `Kasstorting ${index}`,
				rows: [
					{ ledgerAccount: '1000', amount: '1.00' },
					{ ledgerAccount: '8000', amount: '-1.00' },
				],
			});
		}
		// Ours in the middle of that day as well.
		sandbox().books.editMutation(first?.number ?? 0, { date: '2026-10-31' });
		const { told } = await run();
		expect(told).toEqual(['NMBRS 12345/2026-09/821 corrected', 'NMBRS 12345/2026-10/822 unchanged']);
		expect(unequal()).toEqual([]);
		expect((await run()).message).toBe('nothing to synchronize');
	});
});

test('books that turn debit and credit round are noticed at the first booking, every time', async () => {
	sandbox().books.settings.memorialSign = 'debit';
	const { rows, status } = await run();
	const wrong = { action: 'failed', code: 'bookedOnWrongSide', ledgerAccount: expect.any(String) };
	expect(rows).toMatchObject([wrong, { action: 'failed', code: 'writingStopped' }]);
	expect(rows[1]?.reason).toContain('debet en credit lijken verwisseld');
	expect(status).toBe('error');
	expect(sandbox().writes()).toHaveLength(1);
	expect((await run()).rows[1]).toMatchObject(wrong);
	expect(sandbox().writes()).toHaveLength(2);
});

describe('what the service does not keep', () => {
	test.each(
		few([
			['noCostCentre', 'rowsNotKept'],
			['shiftedDate', 'dateNotKept'],
			['cutVoucher', 'voucherNotKept'],
		] as const),
	)('%s: noticed at the first booking, and it comes to rest', async (keeps, code) => {
		sandbox().books.settings.keeps = keeps;
		const first = await run({ journalPer: 'costCenter' });
		expect(first.rows[0]).toMatchObject({
			action: 'failed',
			code,
			mutation: String(ours()[0]?.number),
			reason: expect.stringMatching(/^Mutatie \d+ is geboekt, maar/),
		});
		expect(sandbox().writes()).toHaveLength(1);
		for (let night = 0, before = 0; sandbox().writes().length > before; night++) {
			expect(night).toBeLessThan(9);
			before = sandbox().writes().length;
			await run({ journalPer: 'costCenter' });
		}
	});
});

describe('a write whose answer does not come', () => {
	test.each(few(['dropBefore', 'dropAfter', 'empty', 'cutOff', 'unavailable', 'html', 'garbage'] as const))(
		'%s: sent once, told, and right after the next execution',
		async (kind) => {
			sandbox().faults.inject({ kind, operation: 'AddMutatie', skip: 1 });
			const disturbed = await run();
			expect(disturbed.rows[1]).toMatchObject({
				action: 'failed',
				code: 'entryPerhapsBooked',
				date: '2026-10-31',
				problem: { operation: 'AddMutatie' },
			});
			expect(sandbox().writes()).toHaveLength(2);
			await run();
			expect(unequal()).toEqual([]);
			expect(bookedEntries(sandbox())).toHaveLength(2);
		},
	);

	test('an expired session is opened again, and the entry is booked once', async () => {
		sandbox().faults.inject({ kind: 'sessionExpired', operation: 'AddMutatie' });
		expect((await run()).message).toBe('2 payroll journals booked');
		expect(bookedEntries(sandbox())).toHaveLength(2);
	});

	test('the call limit ends the writing politely', async () => {
		sandbox().faults.inject({ kind: 'callLimit', operation: 'AddMutatie', skip: 1, times: 9 });
		const { rows, status } = await run();
		expect(rows.map(({ action }) => action)).toEqual(['booked', 'failed']);
		expect(rows[1]).toMatchObject({ code: 'entryNotBooked', problem: { serviceCode: 'E003.1' } });
		expect(rows[1]?.reason).toMatch(/E003\.1/);
		expect(status).toBe('error');
	});
});

/** All kinds at every call: `npm run prove`, everyCall. */
(EVERY_CASE ? test : test.skip)(
	'a first fault at every call, the kinds by turns: the next undisturbed execution ends right',
	async () => {
		await run();
		const calls = sandbox().calls.length;
		for (let index = 0; index < calls; index++) {
			sandbox().reset();
			sandbox().faults.inject({ kind: kindByTurns(index), skip: index });
			const disturbed = await run();
			expect(disturbed.rows.every(({ reason }) => reason.length > 10)).toBe(true);
			sandbox().faults.clear();
			await run();
			expect(unequal()).toEqual([]);
			expect(bookedEntries(sandbox())).toHaveLength(2);
		}
	},
);

function kindByTurns(index: number): FaultKind {
	const kinds = ['dropAfter', 'unavailable', 'cutOff', 'sessionExpired', 'nmbrs9999', 'callLimit'] as const;
	return kinds[index % kinds.length] ?? 'dropAfter';
}

test('a deleted run that comes back under a new number is not booked twice', async () => {
	await run();
	const { journals } = sandbox().payroll.run(BAKERY, OCTOBER);
	sandbox().payroll.deleteRun(BAKERY, OCTOBER);
	const again = sandbox().payroll.addRun(BAKERY, { year: 2026, periodStart: 10, locked: true, journals });
	const { told, rows } = await run();
	expect(rows[2]).toMatchObject({ code: 'runMadeAgain', run: String(again), formerRun: String(OCTOBER) });
	expect(told).toEqual([
		'NMBRS 12345/2026-10/822 blocked',
		'NMBRS 12345/2026-09/821 unchanged',
		`NMBRS 12345/2026-10/${again} blocked`,
	]);
	await run({ vanishedRuns: 'reverse' });
	expect(unequal()).toEqual([]);
});
