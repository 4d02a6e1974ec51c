import { journalItem, payrollItem, wages, type JournalItem } from '../../../support/payrolls';
import { answer, useSynchronizing } from '../../../support/synchronizing';

const world = useSynchronizing();
const sync = world.rows;

const month = (period: number, gross = 5000) =>
	journalItem(`80${period}`, [wages(`2026-0${period}-28`, period, gross, 900)]);
const months = (count: number, gross?: number) =>
	Array.from({ length: count }, (_, index) => month(index + 1, gross));
const book = async (count: number) => void (await sync(payrollItem(months(count))));
const codes = async (journals: JournalItem[], settings = {}) =>
	(await sync(payrollItem(journals), settings)).map(({ code }) => code);

test('of five booked months that change at once the newest is booked, and one question is asked about the others', async () => {
	await book(5);
	const rows = await sync(payrollItem(months(5, 5010)));
	expect(rows).toMatchObject([
		{ run: '805', action: 'corrected' },
		{
			...{ action: 'blocked', code: 'manyMonthsChange', key: 'NMBRS 12345', amount: '40.00' },
			periods: ['2026-01', '2026-02', '2026-03', '2026-04'],
			ledgerAccounts: ['1710', '4000'],
			decisions: [
				expect.stringMatching(/^Q[0-9a-f]{11}=book$/),
				expect.stringMatching(/801=leave.*804=leave/),
			],
		},
	]);
	expect(await codes(months(5, 5010), { decisions: answer(rows[1], 'book') })).toEqual([
		...Array<string>(4).fill('journalCorrected'),
		'journalEqualsBooks',
	]);
});

test('leave is said of each run, so that a later change asks about that one only', async () => {
	await book(5);
	const [, asked] = await sync(payrollItem(months(5, 5010)));
	const [, decisions = ''] = asked?.decisions as string[];
	const left = Array<string>(4).fill('leftByDecision');
	expect(await codes(months(5, 5010), { decisions })).toEqual([...left, 'journalEqualsBooks']);
	const later = [month(1, 5020), ...months(5, 5010).slice(1)];
	expect(await codes(later, { decisions })).toEqual([
		...['leftBeforeChange', ...left.slice(1), 'journalEqualsBooks'],
	]);
});

describe('no more than three booked months before the newest', () => {
	test('are corrected', async () => {
		await book(4);
		expect(await codes(months(4, 5010))).toEqual(Array(4).fill('journalCorrected'));
	});

	test('change, where a first booking is none of them', async () => {
		await book(4);
		expect(await codes([...months(4, 5010), ...[5, 6, 7].map((period) => month(period))])).toEqual([
			...Array<string>(4).fill('journalCorrected'),
			...Array<string>(3).fill('journalBooked'),
		]);
	});

	test('change, where two runs of one are one', async () => {
		const extra = (gross: number) => journalItem('811', [wages('2026-01-20', 1, gross, 90)]);
		await sync(payrollItem([...months(4), extra(500)]));
		expect(await codes([...months(4, 5010), extra(510)])).toEqual(Array(5).fill('journalCorrected'));
	});

	test('change, where another is not ready, or equal, or asked about', async () => {
		await book(6);
		const notLocked = { ...month(1, 5010), state: 'notLocked' as const };
		for (const row of world.books.entries[1]?.rows ?? []) row.amount = row.amount.plus(1);
		const rest = [3, 4, 5, 6].map((period) => month(period, 5010));
		expect(await codes([notLocked, month(2, 5010), ...rest])).toEqual([
			...['runNotLocked', 'editedByHand'],
			...Array<string>(4).fill('journalCorrected'),
		]);
	});
});

test('deleted runs are none of them: each is reversed as the setting says', async () => {
	await book(5);
	const june = journalItem('806', [wages('2026-06-10', 6, 5000, 900)]);
	const rows = await codes([june], { vanishedRuns: 'reverse' });
	expect(rows).toEqual([...Array<string>(5).fill('runTakenBack'), 'journalBooked']);
});

test.each([
	['report', '2026-01-31', Array<string>(4).fill('journalCorrected'), 'closedPeriod'],
	['nextOpenPeriod', '2026-01-31', [], 'manyMonthsChange'],
	['report', '2026-01-27', [], 'manyMonthsChange'],
] as const)(
	'a closed month that is left (%s, up to %s) counts for none',
	async (closedPeriods, closedUntil, _rest, code) => {
		await book(5);
		const rows = await sync(payrollItem(months(5, 5010)), { closedPeriods, closedUntil });
		expect(rows.map((row) => row.code)).toContain(code);
		expect(rows.some((row) => row.code === 'manyMonthsChange')).toBe(code === 'manyMonthsChange');
	},
);
