import fc from 'fast-check';
import type { JournalItem, PayrollItem } from '../../../../features/payroll/item';
import { periodRange } from '../../../../base/values/dates';
import { fromFile, journalItem, wages } from '../../../support/payrolls';
import { answer, useSynchronizing } from '../../../support/synchronizing';

const world = useSynchronizing();
const sync = world.rows;
const codes = async (...given: Parameters<typeof sync>) => (await sync(...given)).map(({ code }) => code);

const month = (period: number, gross: number, run = '', year = 2026): JournalItem =>
	journalItem(
		run,
		[wages(periodRange(year, period, 12).to, period, gross, gross / 4)],
		...[{ year, description: `${year}-${period} ${run}.csv`, namedByPerson: true }],
	);
const files = (...journals: JournalItem[]): PayrollItem => fromFile(journals);

describe('a new run of a file is looked at twice', () => {
	test.each<[string, number[], JournalItem, object]>([
		['in cents', [1250.4], month(2, 125040), { because: 'scale', before: '1250.40', of: '2026-01' }],
		['in thousands', [12500, 12500], month(3, 12.4), { because: 'scale', of: '2026-02' }],
		['the year so far in March', [1000, 1010], month(3, 3020), { because: 'yearSoFar', of: '2026-02' }],
		['the year so far in May', [900, 1000, 950, 1050], month(5, 4990), { because: 'yearSoFar' }],
		[
			'the year so far after uneven months',
			[1000, 1200, 950],
			month(4, 4300),
			{ because: 'yearSoFar', of: '2026-03' },
		],
		[
			'in cents, of files with words in their names',
			[12400],
			month(2, 1240000, 'lonen'),
			{ because: 'scale' },
		],
		['of the next year', [], month(5, 1000, '', 2027), { because: 'ahead', date: '2027-05-31' }],
	])('%s: asked, once, also when other runs are booked since', async (_of, before, odd, facts) => {
		await sync(files(...before.map((gross, at) => month(at + 1, gross))));
		const [row] = await sync(files(odd));
		expect(row).toMatchObject({ action: 'blocked', code: 'secondLook', ...facts });
		await sync(files(month(4, 12, 'bonus', 2025)));
		expect(await codes(files(odd), { decisions: answer(row, 'leave') })).toEqual(['leftByDecision']);
		expect(await codes(files(odd), { decisions: answer(row, 'book') })).toEqual(['journalBooked']);
		expect(await codes(files(odd))).toEqual(['journalEqualsBooks']);
	});

	test('also of files that all have a word, and of a branch', async () => {
		await sync(files(month(1, 1000, 'lonen'), month(2, 1010, 'lonen')));
		expect(await codes(files(month(3, 3020, 'lonen')))).toEqual(['secondLook']);
	});

	test('and of who began in mid-year: the months that the books do not have count as the last one', async () => {
		await sync(files(month(4, 1000)));
		expect(await codes(files(month(5, 5000)))).toEqual(['secondLook']);
		expect(await codes(files(month(5, 4000)))).toEqual(['journalBooked']);
	});

	test.each<[string, string[], string[]]>([
		['two months from today', ['2026-08-15'], ['journalBooked']],
		['a day later, whatever the order of its dates', ['2026-08-16', '2026-08-01'], ['secondLook']],
		['in a period that begins later', ['2026-06-01'], ['journalBooked']],
	])('dated %s', async (_of, dates, expected) => {
		const entries = dates.map((date) => wages(date, 8));
		expect(await codes(files(journalItem('', entries)))).toEqual(expected);
	});

	test('of a period that begins later than its dates by that begin', async () => {
		const [row] = await sync(files(journalItem('', [wages('2026-06-01', 10)])));
		expect(row).toMatchObject({ because: 'ahead', date: '2026-10-01' });
	});

	test.each<[string, JournalItem[], JournalItem, object]>([
		[
			'the year so far, without what is booked of another year',
			[month(12, 1000, '', 2025), month(1, 1000), month(2, 1000)],
			month(3, 4000),
			{ code: 'journalBooked' },
		],
		[
			'the year so far of runs with its name',
			[month(1, 1000, 'lonen'), month(1, 5000, 'bonus'), month(2, 1000, 'lonen')],
			month(3, 3000, 'lonen'),
			{ because: 'yearSoFar', of: '2026-02' },
		],
		[
			'what is booked before it, and nothing later',
			[month(1, 1000), month(2, 1000), month(5, 1000)],
			month(3, 3000),
			{ because: 'yearSoFar', of: '2026-02' },
		],
		[
			'the last run with its name, though another is later',
			[month(1, 100_000, 'lonen'), month(2, 1000, 'extra')],
			month(3, 1200, 'lonen'),
			{ because: 'scale', of: '2026-01' },
		],
		[
			'the largest run of a period where none has its name',
			[month(1, 100, 'a'), month(1, 10_000, 'b')],
			month(2, 12_000, 'c'),
			{ code: 'journalBooked' },
		],
	])('is compared with %s', async (_of, before, next, facts) => {
		await sync(files(...before));
		expect(await sync(files(next))).toMatchObject([facts]);
	});

	test('also beside the months that come with it', async () => {
		expect(await codes(files(month(1, 1000), month(2, 100000)))).toEqual(['journalBooked', 'secondLook']);
	});

	test.each<[string, number[], JournalItem]>([
		['thirty times as much: a director with a bonus', [4000, 4000], month(3, 120000)],
		['a fortieth: a season, or a firm on call', [40000, 40000], month(3, 1000)],
		['a month that is twice the first part of one', [500], month(2, 1000)],
		['holiday pay beside the wages', [1000, 1000], month(3, 960, 'vakantiegeld')],
		['a small bonus', [100000], month(2, 100, 'bonus')],
		['the month after the next', [], month(7, 1000)],
	])('not %s', async (_of, before, ordinary) => {
		await sync(files(...before.map((gross, at) => month(at + 1, gross))));
		expect(await codes(files(ordinary))).toEqual(['journalBooked']);
	});

	test('for any half year in which no month is much more than the largest before it: nothing is asked', async () => {
		const half = fc.array(fc.integer({ min: 2000, max: 5000 }), { minLength: 2, maxLength: 5 });
		await fc.assert(
			fc.asyncProperty(half, async (all) => {
				const months = all.map((one, at) => Math.min(one, 1.5 * Math.max(...all.slice(0, at), one / 1.5)));
				expect(
					await codes(files(...months.map((one, at) => month(at + 1, Math.floor(one / 4) * 4)))),
				).not.toContain('secondLook');
			}),
			{ numRuns: 20 },
		);
	});
});
