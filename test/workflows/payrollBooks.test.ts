import Big from 'big.js';
import { textsIn } from '../../base/values/text';
import { byToken } from '../../engine';
import { rowOf } from '../../sandbox/eboekhouden/books/rows';
import {
	BAKERY,
	bookedEntries,
	ourEntries,
	payMore,
	PAYROLL_WORKFLOW,
	runPayroll,
	unequal,
	type PayrollOptions,
} from '../support/payrollWorkflow';
import { RECONCILIATION, reconcile } from '../support/reconciliationWorkflow';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();

const SEPTEMBER = 821;
const run = (settings: Record<string, unknown> = {}, options?: PayrollOptions) =>
	runPayroll(sandbox(), settings, options);
const sum = (amounts: string[]) =>
	amounts.reduce((total, amount) => total.plus(amount), new Big(0)).toFixed(2);
const ours = () => ourEntries(sandbox());

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
		expect(unequal(sandbox())).toEqual([]);
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
});

test('memorial entries that are switched off are a row with the words of the service', async () => {
	sandbox().books.settings.memorialsEnabled = false;
	const { rows } = await run();
	expect(rows[0]).toMatchObject({ action: 'failed', reason: expect.stringMatching(/[Mm]emoriaal/) });
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
		expect(unequal(sandbox())).not.toEqual([]);
		expect((await run()).told[0]).toBe('NMBRS 12345/2026-09/821 corrected');
		expect(unequal(sandbox())).toEqual([]);
		expect((await run()).message).toBe('nothing to synchronize');
	});

	function tax(howMany: number) {
		const [september] = ours();
		if (!september) throw new Error('nothing was booked');
		const { number, rows, inExVat, date, voucher } = september;
		const taxed = rows
			.slice(0, howMany)
			.map(({ ledgerAccount, amount }) =>
				rowOf({ ledgerAccount, amount, vatCode: 'HOOG_INK_21' }, inExVat, date),
			);
		sandbox().books.editMutation(number, { rows: [...taxed, ...rows.slice(howMany)] });
		return { number, rows, inExVat, date, voucher };
	}

	test('over REST, VAT that is added is not reversed by VAT that is included', async () => {
		const over = { edit: () => byToken(PAYROLL_WORKFLOW) };
		await run({}, over);
		const { date, voucher, rows } = tax(2);
		const back = rows.map(({ ledgerAccount, amount }) => ({
			ledgerAccount,
			amount: new Big(amount).neg().toFixed(2),
		}));
		const reversal = sandbox().books.bookByHand({ date, voucher, rows: back });
		const withVat = back.map((row, at) =>
			rowOf(at < 2 ? { ...row, vatCode: 'HOOG_INK_21' } : row, 'IN', date),
		);
		sandbox().books.editMutation(reversal, { rows: withVat });
		expect((await run({}, over)).rows[0]).toMatchObject({ action: 'blocked', code: 'entryWithVat' });
		expect((await reconcile(sandbox(), {}, byToken(RECONCILIATION))).row.code).toBe('yearNotReconciled');
	});

	// Over REST the amount of the VAT is not known of each row when several have the same code.
	test.each([
		['soap', 1],
		['soap', 2],
		['rest', 1],
		['rest', 2],
	] as const)('VAT that somebody put on rows is told, over %s on %d', async (protocol, howMany) => {
		const over = protocol === 'rest' ? { edit: () => byToken(PAYROLL_WORKFLOW) } : {};
		await run({}, over);
		const { number, rows, inExVat, date } = tax(howMany);
		for (const handEdits of ['restore', 'report'])
			expect((await run({ handEdits }, over)).rows[0]).toMatchObject({
				...{ action: 'blocked', code: 'entryWithVat', mutations: [String(number)] },
			});
		const { row: year } = await reconcile(sandbox());
		expect(year).toMatchObject({ code: 'yearNotReconciled', action: 'blocked' });
		expect(year.reason).toContain('btw');
		// A person may leave the run so; that does not make the year equal.
		const [asked] = (await run({}, over)).rows;
		const [decisions] = textsIn(asked?.decisions);
		expect((await run({ decisions }, over)).rows[0]).toMatchObject({ code: 'leftByDecision' });
		expect((await reconcile(sandbox(), { decisions })).row).toMatchObject({ code: 'yearNotReconciled' });
		const more = rows.map(({ ledgerAccount, amount }) =>
			rowOf({ ledgerAccount, amount, vatCode: 'HOOG_INK_21' }, inExVat, date),
		);
		sandbox().books.editMutation(number, { rows: more });
		expect((await run({ decisions }, over)).rows[0]?.action).toBe('blocked');
		const writes = sandbox().writes().length;
		sandbox().books.editMutation(number, { rows });
		expect((await run({}, over)).told[0]).toBe('NMBRS 12345/2026-09/821 unchanged');
		expect(sandbox().writes()).toHaveLength(writes);
	});

	test('a deleted booking is booked again', async () => {
		await run();
		sandbox().books.deleteMutation(ours()[1]?.number ?? 0);
		expect((await run()).told[1]).toBe('NMBRS 12345/2026-10/822 booked');
		expect(unequal(sandbox())).toEqual([]);
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
		expect(unequal(sandbox())).toEqual([]);
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

describe('a write whose answer does not come', () => {
	test.each(['dropBefore', 'dropAfter'] as const)(
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
			expect(unequal(sandbox())).toEqual([]);
			expect(bookedEntries(sandbox())).toHaveLength(2);
		},
	);
});
