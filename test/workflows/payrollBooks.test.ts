import { byToken } from '../../engine';
import { rowOf } from '../../sandbox/eboekhouden/books/rows';
import {
	bookedEntries,
	ourEntries,
	PAYROLL_WORKFLOW,
	runPayroll,
	unequal,
	type PayrollOptions,
} from '../support/payrollWorkflow';
import { reconcile } from '../support/reconciliationWorkflow';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();

const run = (settings: Record<string, unknown> = {}, options?: PayrollOptions) =>
	runPayroll(sandbox(), settings, options);
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

	function tax(howMany: number) {
		const [september] = ours();
		if (!september) throw new Error('nothing was booked');
		const { number, rows, inExVat, date } = september;
		const taxed = rows
			.slice(0, howMany)
			.map(({ ledgerAccount, amount }) =>
				rowOf({ ledgerAccount, amount, vatCode: 'HOOG_INK_21' }, inExVat, date),
			);
		sandbox().books.editMutation(number, { rows: [...taxed, ...rows.slice(howMany)] });
		return { number, rows };
	}

	// Over REST the amount of the VAT is not known of each row when several have the same code.
	test.each(['soap', 'rest'] as const)('VAT that somebody put on rows is told, over %s', async (protocol) => {
		const over = protocol === 'rest' ? { edit: () => byToken(PAYROLL_WORKFLOW) } : {};
		await run({}, over);
		const { number, rows } = tax(2);
		expect((await run({}, over)).rows[0]).toMatchObject({
			...{ action: 'blocked', code: 'entryWithVat', mutations: [String(number)] },
		});
		const { row: year } = await reconcile(sandbox());
		expect(year).toMatchObject({ code: 'yearNotReconciled', action: 'blocked' });
		expect(year.reason).toContain('btw');
		const writes = sandbox().writes().length;
		sandbox().books.editMutation(number, { rows });
		expect((await run({}, over)).told[0]).toBe('NMBRS 12345/2026-09/821 unchanged');
		expect(sandbox().writes()).toHaveLength(writes);
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
		const { told } = await run({ handEdits: 'restore' });
		expect(told).toEqual(['NMBRS 12345/2026-09/821 corrected', 'NMBRS 12345/2026-10/822 unchanged']);
		expect(unequal(sandbox())).toEqual([]);
		expect((await run()).message).toBe('nothing to synchronize');
	});
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
