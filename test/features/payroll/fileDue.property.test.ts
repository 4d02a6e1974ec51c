import fc from 'fast-check';
import type { PeriodsPerYear } from '../../../base/values/dates';
import { filesNotCome } from '../../../features/payroll/fileDue';
import { withRunNames } from '../../../features/payroll/identify/contents';
import { readPayroll, type Payroll } from '../../../features/payroll/item';
import { BookedEntries } from '../../../features/payroll/read/memorial';
import { runs } from '../../support/runs';
import { fromFile, journalItem, wages } from '../../support/payrolls';

const DAY = 86_400_000;
const FIRST = Date.UTC(2026, 0, 1);
const asDate = (day: number) => new Date(FIRST + day * DAY).toISOString().slice(0, 10);
const dayOf = (year: number, month: number, day: number) => (Date.UTC(year, month, day) - FIRST) / DAY;

interface Ended {
	year: number;
	period: number;
	/** The days from the first of 2026 to its end. */
	end: number;
}

/** The periods that end in the years 2026 and 2027, counted by hand: week 1 of 2026 begins on 29 December, and it has 53 weeks. */
function periodsOf(periodsPerYear: PeriodsPerYear): Ended[] {
	if (periodsPerYear === 12)
		return Array.from({ length: 24 }, (_, at) => ({
			...{ year: 2026 + Math.floor(at / 12), period: (at % 12) + 1, end: dayOf(2026, at + 1, 0) },
		}));
	const weeks = Array.from({ length: 105 }, (_, at): Ended => {
		const [year, week] = at < 53 ? [2026, at + 1] : [2027, at - 52];
		return { year, period: week, end: 3 + at * 7 };
	});
	if (periodsPerYear === 53) return weeks;
	const last = weeks.filter(
		({ year, period }) => (period % 4 === 0 && period < 52) || period === (year === 2026 ? 53 : 52),
	);
	return last.map((week) => ({ ...week, period: Math.min(13, Math.ceil(week.period / 4)) }));
}

/** A payroll of files of all these periods. */
function payrollOf(periods: readonly Ended[], periodsPerYear: PeriodsPerYear): Payroll {
	const journals = periods.map(({ year, period, end }) =>
		journalItem('', [wages(asDate(end), period)], { year }),
	);
	const read = readPayroll(fromFile(journals, { periodsPerYear }));
	if ('faults' in read) throw new Error('faulty');
	return withRunNames(read.payroll);
}

const NOTHING = new BookedEntries([], { from: '2025-01-01', to: '2029-01-01' }, 'NMBRS');

test('each period without a file is told once, at the first execution after its day that has no refused file, and one that came never', () => {
	const kinds = fc.constantFrom<PeriodsPerYear>(12, 13, 53);
	// How long after its end a file comes; some never do.
	const arrivals = fc.infiniteStream(fc.oneof(fc.integer({ min: -6, max: 70 }), fc.constant(Infinity)));
	const off = fc.infiniteStream(fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constant(70)));
	const isRefused = fc.infiniteStream(fc.boolean());
	fc.assert(
		fc.property(
			kinds,
			fc.integer({ min: 1, max: 31 }),
			arrivals,
			off,
			isRefused,
			(kind, days, comes, gaps, faulty) => {
				const periods = periodsOf(kind);
				const came = periods.map(({ end }) => end + Number(comes.next().value));
				const mornings: number[] = [];
				const refusedOn = new Set<number>();
				for (let at = 0; at < 365; at += Number(gaps.next().value)) {
					mornings.push(at);
					if (faulty.next().value === true) refusedOn.add(at);
				}
				const payroll = payrollOf(periods, kind);
				const kept = {};
				const told = new Map<string, number[]>();
				for (const at of mornings) {
					const journals = payroll.journals.filter((_journal, of) => Number(came[of]) <= at);
					const payrolls = [{ payroll: { ...payroll, journals }, from: 0 }];
					const due = { days, refused: refusedOn.has(at) ? [{}] : [], kept, where: '' };
					for (const { key = '' } of filesNotCome(payrolls, NOTHING, due, { today: asDate(at), rows: [] }))
						told.set(key, [...(told.get(key) ?? []), at]);
				}
				const wanted = new Map<string, number[]>();
				for (const [of, one] of periods.entries()) {
					const first = mornings.find((at) => at > one.end + days && !refusedOn.has(at));
					// Before the first morning only the newest period is judged.
					const isJudged = periods.every(({ end }) => end <= one.end || end + days >= Number(mornings[0]));
					if (first !== undefined && isJudged && Number(came[of]) > first)
						wanted.set(`NMBRS 12345/${one.year}-${String(one.period).padStart(2, '0')}`, [first]);
				}
				expect([...told].sort()).toEqual([...wanted].sort());
			},
		),
		{ numRuns: runs(20) },
	);
});
