import fc from 'fast-check';
import { addDays, daysBetween, isWithin, periodRange, type PeriodsPerYear } from '../../../base/values/dates';
import { runs } from '../../support/runs';

/** Counted with nothing but the calendar: a year has a week 53 when its 1 January or 31 December is a Thursday. */
function weeksIn(year: number): number {
	const isThursday = (month: number, day: number) =>
		new Date(Date.UTC(year, month - 1, day)).getUTCDay() === 4;
	return isThursday(1, 1) || isThursday(12, 31) ? 53 : 52;
}

function periodsOf(year: number, perYear: PeriodsPerYear) {
	const count = perYear === 53 ? weeksIn(year) : perYear;
	return Array.from({ length: count }, (_, index) => periodRange(year, index + 1, perYear));
}

const RUNS = { numRuns: runs(30) };
const years = fc.integer({ min: 1970, max: 2150 });

test.each([12, 13, 53] as const)(
	'the %i periods of a year follow each other without a gap or an overlap',
	(perYear) => {
		fc.assert(
			fc.property(years, (year) => {
				const periods = periodsOf(year, perYear);
				const wrong = periods.filter(({ from, to }, index) => {
					const next = periods[index + 1] ?? periodRange(year + 1, 1, perYear);
					return from > to || next.from !== addDays(to, 1);
				});
				expect(wrong).toEqual([]);
			}),
		);
	},
);

test.each([12, 13, 53] as const)('every day lies in exactly one of the %i periods of its year', (perYear) => {
	fc.assert(
		fc.property(years, fc.nat(365), (year, offset) => {
			const start = perYear === 12 ? `${year}-01-01` : periodRange(year, 1, perYear).from;
			const day = addDays(start, offset);
			const found = [year - 1, year, year + 1]
				.flatMap((one) => periodsOf(one, perYear))
				.filter((range) => isWithin(day, range));
			expect(found).toHaveLength(1);
		}),
		RUNS,
	);
});

test('weeks begin on Monday and have seven days; four-weekly periods have four of them, the last one or five', () => {
	fc.assert(
		fc.property(years, (year) => {
			const isWeek = (from: string, to: string) =>
				new Date(`${from}T00:00:00Z`).getUTCDay() === 1 && daysBetween(from, to) === 6;
			expect(periodsOf(year, 53).filter(({ from, to }) => !isWeek(from, to))).toEqual([]);
			const lengths = periodsOf(year, 13).map(({ from, to }) => (daysBetween(from, to) + 1) / 7);
			expect(lengths).toEqual([...Array<number>(12).fill(4), weeksIn(year) - 48]);
			// The week of 4 January is the first.
			expect(isWithin(`${year}-01-04`, periodRange(year, 1, 53))).toBe(true);
		}),
		RUNS,
	);
});
