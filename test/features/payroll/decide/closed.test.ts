import Big from 'big.js';
import { leaveText } from '../../../support/left';
import { journalItem, payrollItem, wages } from '../../../support/payrolls';
import { byHand, may, useSynchronizing } from '../../../support/synchronizing';

const world = useSynchronizing();
const sync = world.rows;

test('a run that lies wholly in a closed period and was never booked is asked about', async () => {
	const rows = await sync(may(), { closedUntil: '2026-05-31' });
	expect(rows).toMatchObject([
		{
			action: 'closed',
			code: 'closedAndNeverBooked',
			attention: true,
			closedUntil: '2026-05-31',
			dates: ['2026-05-31'],
			amount: '12500.00',
			differences: [
				{ date: '2026-05-31', ledgerAccount: '1700', costCentre: '', debit: '0.00', credit: '3900.50' },
				{ date: '2026-05-31', ledgerAccount: '1710', costCentre: '', debit: '0.00', credit: '8599.50' },
				{ date: '2026-05-31', ledgerAccount: '4000', costCentre: '', debit: '12500.00', credit: '0.00' },
			],
		},
	]);
	expect(world.books.entries).toEqual([]);
});

test.each([
	['a date that is open', '2026-05-30'],
	['nothing closed', ''],
])('a run with %s is booked', async (_what, closedUntil) => {
	expect(await sync(may(), { closedUntil })).toMatchObject([{ action: 'booked' }]);
});

test('one of which only some dates are closed is not asked about as a whole', async () => {
	const run = payrollItem([journalItem('887', [wages('2026-04-30', 4), wages()])]);
	const [row] = await sync(run, { closedUntil: '2026-04-30' });
	expect(row).toMatchObject({
		action: 'closed',
		code: 'closedPeriod',
		because: 'setting',
		entries: [{ date: '2026-05-31' }],
	});
});

describe('a run that appears when its month is closed', () => {
	const next = { closedPeriods: 'nextOpenPeriod' } as const;
	const closedUntil = '2026-03-31';
	const run = (number: string, month: string, gross: number, tax = 100) =>
		journalItem(number, [wages(`2026-${month}-28`, Number(month), gross, tax)]);
	const [february, march, april] = [
		run('102', '02', 12500),
		run('103', '03', 12600),
		run('104', '04', 12700),
	];
	const correction = run('203', '03', 300, 50);
	const bookedBefore = async (...journals: ReturnType<typeof run>[]) => await sync(payrollItem(journals));
	const rowOf = async (journals: ReturnType<typeof run>[], settings: Parameters<typeof sync>[1]) =>
		(await sync(payrollItem(journals), settings)).find(({ key }) => key.endsWith('/203'));

	test.each([
		['only told of', [march], { closedPeriods: 'report' }],
		['of a month that we booked', [march], next],
		['of a month that came late', [february, april], next],
		['of before anything that we booked', [april], next],
	] as const)('%s: it asks, and does what is answered', async (_, journals, settings) => {
		await bookedBefore(...journals);
		for (const given of [{ ...settings, closedUntil }, settings]) {
			if (!('closedUntil' in given)) world.books.isClosed = (date) => date <= closedUntil;
			const row = await rowOf([...journals, correction], given);
			expect(row).toMatchObject({
				action: 'closed',
				attention: true,
				amount: '300.00',
				decisions: [
					'NMBRS 12345/2026-03/203=book',
					expect.stringMatching(/^NMBRS 12345\/2026-03\/203=leave:[0-9a-f]{8}$/),
				],
			});
			expect(row?.reason).toContain("our answer into 'Corrections → Decisions'");
			expect(row?.reason).not.toContain('nextOpenPeriod');
		}
		const decisions = leaveText(payrollItem([correction]), '203');
		expect(await rowOf([...journals, correction], { ...settings, decisions })).toMatchObject({
			code: 'leftByDecision',
		});
		const booked = { ...settings, closedUntil, decisions: 'NMBRS 12345/2026-03/203=book' };
		expect(await rowOf([...journals, correction], booked)).toMatchObject({
			action: 'booked',
			entries: [{ date: '2026-04-01' }],
		});
		expect(await rowOf([...journals, correction], booked)).toMatchObject({ action: 'unchanged' });
		expect(await rowOf([...journals, correction], { ...settings, closedUntil })).toMatchObject({
			action: 'unchanged',
		});
	});

	test('and a person settled it in the month after: that is held against it, not booked again', async () => {
		await bookedBefore(march);
		world.books.book(settled('2026-04-02'));
		const decisions = 'NMBRS 12345/2026-03/203=book';
		for (const settings of [{ ...next, closedUntil, decisions }, {}])
			expect(await rowOf([march, correction], settings)).toMatchObject({
				action: 'blocked',
				code: 'foreignBooking',
				mutations: ['2'],
				foreignEntries: [{ adoptAs: 'NMBRS 12345/2026-03/203@2026-03-28' }],
			});
		expect(world.books.entries).toHaveLength(2);
	});

	function settled(date: string) {
		const due = correction.entries[0]?.lines ?? [];
		const rows = due.map(({ ledgerAccount, debit, credit }) => ({
			...{ ledgerAccount, costCentreId: '' },
			amount: new Big(credit ?? 0).minus(debit ?? 0),
		}));
		return byHand({ date, rows });
	}
});
