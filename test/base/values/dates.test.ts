import { DateTime } from 'luxon';
import {
	addDays,
	addMonths,
	addYears,
	byPeriod,
	currentMinute,
	daysBetween,
	dutchTime,
	firstOfMonth,
	inDutch,
	isMonday,
	isWithin,
	momentIn,
	monthOf,
	parseDate,
	parseGivenDate,
	parseTypedDate,
	parseServiceDate,
	periodOf,
	periodRange,
	today,
	weekday,
	yearOf,
} from '../../../base/values/dates';
import { setNow, restoreCalendar } from '../../support/calendar';

describe('a date', () => {
	test.each([
		['2026-01-31', '2026-01-31'],
		[' 2026-01-31\n', '2026-01-31'],
		['2026-01-31T00:00:00', '2026-01-31'],
		['2026-01-31T23:59:59.9999999', '2026-01-31'],
		['2024-02-29', '2024-02-29'],
		['1900-01-01', '1900-01-01'],
		['2199-12-31', '2199-12-31'],
		// The hour that does not exist in the Netherlands belongs to its day all the same.
		['2026-03-29T02:30:00', '2026-03-29'],
	])('"%s" is %s', (text, date) => {
		expect(parseDate(text)).toBe(date);
	});

	test.each([
		'',
		'2026-02-30',
		'1899-12-31',
		'2200-01-01',
		'2026-01-31T',
		'x2026-01-31',
		'2026-01-31x',
		'2026-01-31Z',
		'2026-01-31T00:00:00+01:00',
	])('"%s" is none', (text) => {
		expect(parseDate(text)).toBeNull();
	});
});

describe('a date as a person types it', () => {
	test.each([
		['31-12-2025', '2025-12-31'],
		['31/12/2025', '2025-12-31'],
		[' 1-2-2026 ', '2026-02-01'],
		['01/02/2026', '2026-02-01'],
		['29-02-2024', '2024-02-29'],
		['2025-12-31', '2025-12-31'],
		['2025-12-31T00:00:00', '2025-12-31'],
	])('"%s" is %s', (text, date) => {
		expect(parseTypedDate(text)).toBe(date);
	});

	test.each([
		...['', '31-12-25', '31-12-025', '12/31/2025', '31-02-2026', '00-01-2026', '31-12/2025'],
		...['31 december 2025', '31-12-2025 12:00', '2025-31-12', '31122025', '1-1-0001'],
	])('"%s" is none', (text) => {
		expect(parseTypedDate(text)).toBeNull();
	});
});

describe('a date as a service writes it', () => {
	test.each([
		['2026-01-31', '2026-01-31'],
		['2026-01-31T23:59:59', '2026-01-31'],
		['2026-05-31T00:00:00+02:00', '2026-05-31'],
		['2026-05-30T22:00:00Z', '2026-05-31'],
		['2026-05-30T21:59:59Z', '2026-05-30'],
		['2026-01-30T23:00:00.0000000Z', '2026-01-31'],
		['2026-01-31T00:00:00+01:00', '2026-01-31'],
		['2026-05-31T00:00:00Z', '2026-05-31'],
		['2025-12-31T23:00:00Z', '2026-01-01'],
		// A date with a zone, and no time, is that date.
		['2026-05-31Z', '2026-05-31'],
		['2026-05-31+02:00', '2026-05-31'],
	])('"%s" is %s', (text, date) => {
		expect(parseServiceDate(text)).toBe(date);
	});

	test.each([
		'',
		'2026-02-31',
		'2026-01-31T00:00:00+0100',
		'2026-01-31T25:00:00Z',
		'2026-02-30T00:00:00Z',
		'0001-01-01T00:00:00Z',
	])('"%s" is none', (text) => {
		expect(parseServiceDate(text)).toBeNull();
	});
});

describe('today', () => {
	const at = (instant: string) => setNow(new Date(instant));
	afterEach(() => void restoreCalendar());

	test.each([
		['2026-01-31T22:59:59Z', '2026-01-31'],
		['2026-01-31T23:00:00Z', '2026-02-01'],
		['2026-07-31T21:59:59Z', '2026-07-31'],
		['2026-07-31T22:00:00Z', '2026-08-01'],
		['2026-12-31T23:00:00Z', '2027-01-01'],
	])('at %s is %s in the Netherlands, wherever n8n runs', (instant, date) => {
		at(instant);
		expect(today()).toBe(date);
	});
});

test('days and years are counted over the ends of months, over leap days and over summer time', () => {
	expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
	expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
	expect(addDays('2026-03-30', -1)).toBe('2026-03-29');
	expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
	expect(addYears('2024-02-29', 1)).toBe('2025-02-28');
	expect(addYears('2026-01-31', -1)).toBe('2025-01-31');
	expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
	expect(daysBetween('2026-01-01', '2027-01-01')).toBe(365);
	expect(daysBetween('2026-01-02', '2026-01-01')).toBe(-1);
	expect(daysBetween('2026-01-01', '2026-01-01')).toBe(0);
});

test('a range has both its days', () => {
	const may = { from: '2026-05-01', to: '2026-05-31' };
	expect(['2026-04-30', '2026-05-01', '2026-05-31', '2026-06-01'].map((date) => isWithin(date, may))).toEqual(
		[false, true, true, false],
	);
});

test('year and month are those that are written', () => {
	expect([yearOf('2026-05-31'), monthOf('2026-05-31')]).toEqual([2026, 5]);
});

describe('a period of', () => {
	test.each([
		[2026, 1, 12, '2026-01-01', '2026-01-31'],
		[2026, 2, 12, '2026-02-01', '2026-02-28'],
		[2024, 2, 12, '2024-02-01', '2024-02-29'],
		[2026, 12, 12, '2026-12-01', '2026-12-31'],
		// Four weeks: 2026 begins on Monday 29 December 2025 and has 53 weeks.
		[2026, 1, 13, '2025-12-29', '2026-01-25'],
		[2026, 12, 13, '2026-11-02', '2026-11-29'],
		[2026, 13, 13, '2026-11-30', '2027-01-03'],
		[2025, 13, 13, '2025-12-01', '2025-12-28'],
		[2021, 1, 13, '2021-01-04', '2021-01-31'],
		// Weeks.
		[2026, 1, 53, '2025-12-29', '2026-01-04'],
		[2026, 53, 53, '2026-12-28', '2027-01-03'],
		[2027, 1, 53, '2027-01-04', '2027-01-10'],
		[2020, 53, 53, '2020-12-28', '2021-01-03'],
		[2025, 52, 53, '2025-12-22', '2025-12-28'],
	] as const)('%i, number %i of %i, is %s to %s', (year, period, perYear, from, to) => {
		expect(periodRange(year, period, perYear)).toEqual({ from, to });
	});

	test.each([
		[0, 12, 1],
		[13, 12, 12],
		[0, 53, 1],
		[54, 53, 53],
	] as const)('number %i of %i is taken for the nearest there is, %i', (period, perYear, nearest) => {
		expect(periodRange(2026, period, perYear)).toEqual(periodRange(2026, nearest, perYear));
	});

	test('week 53 of a year without one is its last week', () => {
		expect(periodRange(2025, 53, 53)).toEqual(periodRange(2025, 52, 53));
	});
});

describe('what the clocks of the Netherlands show', () => {
	test.each([
		['2026-05-30T22:00:00Z', '2026-05-31T00:00:00'],
		['2026-01-30T23:00:00Z', '2026-01-31T00:00:00'],
		['2026-01-30T22:59:59.9999999z', '2026-01-30T23:59:59'],
		['2026-05-31T00:00:00+02:00', '2026-05-31T00:00:00'],
		['2026-05-31T00:00:00+01:00', '2026-05-31T01:00:00'],
		['2025-12-31T18:30:00-05:00', '2026-01-01T00:30:00'],
		// The day itself has no hour that could move it.
		['2026-05-31Z', '2026-05-31'],
		['2026-05-31+14:00', '2026-05-31'],
		...[
			'2026-05-31T00:00:00',
			'2026-05-31',
			'20260531',
			'',
			'x',
			'2026-13-31T00:00:00Z',
			'of 2026-05-31Z',
			'2026-05-31T+01:00',
		].map((text) => [text, text]),
	])('at "%s" is "%s"', (text, expected) => {
		expect(dutchTime(text as string)).toBe(expected);
	});
});

describe('a date as an expression gives it', () => {
	test.each<[unknown, string | null]>([
		['31-12-2025', '2025-12-31'],
		['2025-12-31', '2025-12-31'],
		['2026-01-31T23:30:00Z', '2026-02-01'],
		['2026-01-31t22:30:00z', '2026-01-31'],
		['2026-01-31 23:30', '2026-01-31'],
		[' 2026-01-31T23:30:00+01:00 ', '2026-01-31'],
		['2026-01-31T25:00', null],
		['2026-02-31T10:00', null],
		[new Date('2026-01-31T23:30:00Z'), '2026-02-01'],
		[new Date(NaN), null],
		[DateTime.fromISO('2026-01-31T23:30:00Z'), '2026-02-01'],
		[DateTime.invalid('test'), null],
		[20260131, null],
		[null, null],
	])('%p is %j', (given, date) => {
		expect(parseGivenDate(given)).toBe(date);
	});

	test('a moment is ISO text; anything else is none', () => {
		expect(momentIn(new Date('2026-01-31T23:30:00Z'))).toBe('2026-01-31T23:30:00.000Z');
		expect(momentIn(DateTime.fromISO('2026-01-31', { zone: 'utc' }))).toBe('2026-01-31T00:00:00.000Z');
		expect([momentIn('2026-01-31'), momentIn(new Date(NaN)), momentIn(DateTime.invalid('test'))]).toEqual([
			...[null, null, null],
		]);
	});
});

test('how dates are shown', () => {
	expect(inDutch('2026-11-03')).toBe('3 november 2026');
});

test('the time in the Netherlands', () => {
	setNow(new Date('2026-11-22T04:10:59Z'));
	expect(currentMinute()).toBe('2026-11-22 05:10');
	restoreCalendar();
});

test('months and days of the week', () => {
	expect([addMonths('2026-01-31', 1), addMonths('2026-01-31', -2)]).toEqual(['2026-02-28', '2025-11-30']);
	expect(firstOfMonth('2026-05-31')).toBe('2026-05-01');
	expect([weekday('2026-06-01'), weekday('2026-06-07')]).toEqual([1, 7]);
	expect(['2026-06-01', '2026-06-02', '2026-05-31'].map(isMonday)).toEqual([true, false, false]);
});

describe('the period of', () => {
	test.each([
		['2026-05-31', 12, 2026, 5],
		['2026-01-25', 13, 2026, 1],
		['2026-01-26', 13, 2026, 2],
		['2025-12-29', 13, 2026, 1],
		['2027-01-03', 13, 2026, 13],
		['2026-01-04', 53, 2026, 1],
		['2027-01-03', 53, 2026, 53],
		['2027-01-04', 53, 2027, 1],
	] as const)('%s, of %i a year, is %i number %i', (date, perYear, year, period) => {
		expect(periodOf(date, perYear)).toEqual({ year, period });
	});

	test('a year before its periods', () => {
		const sorted = ['2026-02-01', '2025-12-01', '2026-01-01']
			.map((date) => periodOf(date, 12))
			.sort(byPeriod);
		expect(sorted.map(({ period }) => period)).toEqual([12, 1, 2]);
	});
});
