import type { Finding } from '../../../../base/words/finding';
import { say } from '../../../../base/words/say';
import { payrollJournalFields } from '../../../../nodes/Nmbrs/operations/payrollJournal/fields';
import { isRunInScope, whyNoPeriod, yearsToList } from '../../../../features/payroll/nmbrs/companies';
import { setNow, restoreCalendar } from '../../../support/calendar';

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
	expect(isRunInScope({ year, periodStart }, START)).toBe(expected);
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
	beforeAll(() => void setNow(new Date('2026-06-01T12:00:00Z')));
	afterAll(() => void restoreCalendar());

	const { fromYear, fromPeriod } = payrollJournalFields;

	test.each([1990, 2017, '2026', 2027])('%o is a year', (year) => {
		expect(fromYear.read(year, 'fromYear')).toEqual({ value: Number(year) });
	});
	test.each([1917, 1989, 2028, 26, NaN, '', 'x', undefined])('%o is no year', (year) => {
		expect(fromYear.read(year, 'fromYear')).toMatchObject({
			fault: { code: 'mustBeYear', field: 'fromYear', low: 1990, high: 2027 },
		});
	});
	test.each([0, 54, NaN, '1.5', null])('%o is no period', (period) => {
		expect(fromPeriod.read(period, 'fromPeriod')).toMatchObject({ fault: { code: 'mustBePeriod' } });
	});
});

describe('a period that a company does not have', () => {
	const COMPANY = { id: '1', name: 'EBH' };
	const startAt = (fromPeriod: number) => ({ fromYear: 2026, fromPeriod });

	test.each([
		[12, 12],
		[13, 13],
		[53, 53],
		[53, null],
	] as const)('%i of %o', (period, kind) => {
		expect(whyNoPeriod(startAt(period), COMPANY, current(2026, kind))).toBeNull();
	});

	test('the message names the company, its start and its periods', () => {
		const told = (fromPeriod: number, kind: 12 | 13 | null, language: 'nl' | 'en') =>
			say(whyNoPeriod(startAt(fromPeriod), COMPANY, current(2026, kind)) as Finding, language);
		expect(told(13, 12, 'en')).toMatch(/^EBH cannot start at 2026-13: .* \(periods in a year: EBH: 12\)/);
		expect(told(13, 12, 'en')).toContain("'id:1 from 2026-1'");
		expect(told(14, 13, 'nl')).toContain('(perioden per jaar: EBH: 13)');
		expect(told(54, null, 'en')).toContain('(periods in a year: EBH: 53)');
	});

	test('what is not known is not refused', () => expect(whyNoPeriod(startAt(53), COMPANY, null)).toBeNull());
});
