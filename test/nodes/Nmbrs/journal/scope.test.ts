import { faultsInStart, isInScope, whyNoPeriod, yearsToList } from '../../../../nodes/Nmbrs/journal/scope';

const START = { fromYear: 2025, fromPeriod: 4 };
const current = (year: number, periodsPerYear: 12 | 13 | 53 | null = 12) => ({
	year,
	period: 1,
	periodsPerYear,
});

test.each([
	[2024, 12, false],
	[2025, 3, false],
	[2025, 4, true],
	[2025, 12, true],
	[2026, 1, true],
])('a run that begins in %i period %i', (year, periodStart, expected) => {
	expect(isInScope({ year, periodStart }, START)).toBe(expected);
});

test.each([
	['in the year itself', 2026, '2026-06-01', current(2026), [2026]],
	['years back', 2024, '2026-06-01', current(2026), [2024, 2025, 2026]],
	['a company that is behind', 2025, '2026-01-15', current(2025), [2025, 2026]],
	['a company that is ahead', 2026, '2026-11-15', current(2027), [2026, 2027]],
	['December', 2026, '2026-12-01', current(2026), [2026, 2027]],
	['December, a company that is ahead', 2026, '2026-12-31', current(2027), [2026, 2027]],
	['an unknown current period', 2025, '2026-06-01', null, [2025, 2026]],
	['a start next year', 2027, '2026-06-01', current(2026), [2027]],
	[
		'a current period that cannot be',
		2026,
		'2026-06-01',
		current(9999),
		[2026, 2027, 2028, 2029, 2030, 2031],
	],
])('years to list: %s', (_name, fromYear, today, period, years) => {
	expect(yearsToList(fromYear, today, period)).toEqual(years);
});

describe('a start that no company can have', () => {
	const faults = (fromYear: number, fromPeriod: number) =>
		faultsInStart({ fromYear, fromPeriod }, '2026-06-01').map(({ must }) => must);

	test.each([1990, 2017, 2026, 2027])('%i is a year', (year) => expect(faults(year, 1)).toEqual([]));
	test.each([1917, 1989, 2028, 26, NaN])('%d is no year', (year) => {
		expect(faults(year, 53)).toEqual(['be a year from 1990 to 2027']);
	});
	test.each([0, 54, NaN])('%d is no period', (period) => {
		expect(faults(2026, period)).toEqual([expect.stringContaining('be a period number')]);
	});
	test('both at once', () => expect(faults(NaN, NaN)).toHaveLength(2));
});

describe('a period that a company does not have', () => {
	test.each([
		[12, 12],
		[13, 13],
		[53, 53],
		[53, null],
	] as const)('%i of %p', (period, kind) => {
		expect(whyNoPeriod(period, 'EBH', current(2026, kind))).toBeNull();
	});

	test('the message names the company, its kind and its periods', () => {
		expect(whyNoPeriod(13, 'EBH', current(2026, 12))).toBe(
			"'fromPeriod' is 13, but EBH has no such period (monthly: periods 1 to 12). Enter one that it has",
		);
		expect(whyNoPeriod(14, 'EBH', current(2026, 13))).toContain('(four-weekly: periods 1 to 13)');
	});

	test('what is not known is not refused', () => expect(whyNoPeriod(53, 'EBH', null)).toBeNull());
});
