import { monthCalled, readMonth, readPeriod, yearInText } from '../../../base/values/writtenPeriods';

test.each([
	['', null, null],
	[' 5 ', null, 5],
	['12', null, 12],
	['2026-05', 2026, 5],
	['2026/5', 2026, 5],
	['202605', 2026, 5],
	['5/2026', 2026, 5],
	['05-2026', 2026, 5],
	['1999-12', 1999, 12],
	['2199-1', 2199, 1],
])('%j is year %s, period %s', (text, year, period) => {
	expect(readPeriod(text)).toEqual({ year, period });
});

test.each([
	'123',
	'mei',
	'1826-05',
	'5-26',
	'52026',
	'2026-005',
	'x5',
	'5x',
	'2026--5',
	'x2026-05',
	'2026-05x',
	'x5/2026',
	'5/2026x',
])('%j is no period', (text) => {
	expect(readPeriod(text)).toBeNull();
});

test.each([
	['mei', null, 5],
	['Mei 2026', 2026, 5],
	['mei-2026', 2026, 5],
	[' SEPT ', null, 9],
	['december', null, 12],
	['jan', null, 1],
])('%j is year %s, month %s', (text, year, period) => {
	expect(readMonth(text)).toEqual({ year, period });
});

test.each(['', '2026', 'mei 26', 'mei 2026 x', 'mei x', 'maand', '5'])('%j is no month', (text) => {
	expect(readMonth(text)).toBeNull();
});

test('a month by its names, a year of four digits', () => {
	expect(['Mrt', 'march', 'mar', 'maa'].map(monthCalled)).toEqual([3, 3, 3, null]);
	expect(['2026', ' 1999 ', '', '26', '2226', 'x2026', '20261'].map(yearInText)).toEqual([
		...[2026, 1999, '', null, null, null, null],
	]);
});
