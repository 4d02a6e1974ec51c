import { amount, date, decimal, flag, merged, text, writtenAmount } from '../../../services/outSmart/wire';

test.each([
	[[], ''],
	[{}, ''],
	[['LAAG_VERK_9'], '["LAAG_VERK_9"]'],
	[{ code: 'LAAG_VERK_9' }, '{"code":"LAAG_VERK_9"}'],
])('%j as text is %j: only what is empty is empty', (value, expected) => {
	expect(text(value)).toBe(expected);
	expect([decimal(value), date(value), amount(value)]).toEqual([expected, expected, expected]);
});

test.each([
	['12.50', '12.50'],
	['12,50', '12.50'],
	['1.234,56', '1234.56'],
	['1.234.567,8', '1234567.8'],
	['-3,5', '-3.5'],
	['1.234', '1.234'],
	[' 4,55 ', '4.55'],
	['1 234,56', '1234.56'],
	['0', '0'],
	['007', '007'],
	[12.5, '12.5'],
	[0, '0'],
	['', ''],
	[null, ''],
	[undefined, ''],
	['abc', 'abc'],
	['1,234.56', '1,234.56'],
	['12.34,5', '12.34,5'],
	['€ 5', '€ 5'],
	['1e3', '1e3'],
	['5,', '5,'],
	// Of a double, which PHP writes whole.
	[0.1 + 0.2, '0.3'],
	['19.989999999999998', '19.99'],
	['2,4999999999999996', '2.5'],
	['5.6843418860808E-14', '0'],
	['1.2345600000000001', '1.23456'],
	['0.3333333333', '0.3333333333'],
	['0.000001', '0.000001'],
	['--5', '--5'],
])('%o as a decimal is %o', (value, expected) => {
	expect(decimal(value)).toBe(expected);
});

test.each([
	['21', '21.00'],
	['21,0000', '21.00'],
	['12.5', '12.50'],
	['1.234,567', '1234.567'],
	['-0', '0.00'],
	['', ''],
	[null, ''],
	['op aanvraag', 'op aanvraag'],
	['19.989999999999998', '19.99'],
	['0.3333333333', '0.3333333333'],
])('%o as an amount is %o, whatever the notation', (value, expected) => {
	expect(amount(value)).toBe(expected);
});

test.each([
	['03-11-2025', '2025-11-03'],
	['3-1-2025', '2025-01-03'],
	['2025-10-30', '2025-10-30'],
	['2025-10-30 14:02', '2025-10-30'],
	['2025-10-30 14:02:11', '2025-10-30'],
	['2025-10-30T14:02:11', '2025-10-30'],
	['03-11-2025 09:00', '2025-11-03'],
	['0000-00-00', ''],
	['00-00-0000', ''],
	['0000-00-00 00:00:00', ''],
	['', ''],
	[null, ''],
	[undefined, ''],
	['31-02-2025', '31-02-2025'],
	['2025-13-01', '2025-13-01'],
	['morgen', 'morgen'],
	['11/03/2025', '11/03/2025'],
	['03-11-25', '03-11-25'],
])('%o as a date is %o', (value, expected) => {
	expect(date(value)).toBe(expected);
});

test.each([
	['1', false, true],
	['0', true, false],
	[1, false, true],
	[0, true, false],
	[true, false, true],
	[false, true, false],
	['true', false, true],
	['', true, true],
	[null, true, true],
	[undefined, false, false],
])('%o, absent meaning %o, is %o', (value, absent, expected) => {
	expect(flag(value, absent)).toBe(expected);
});

test.each([
	[' a ', 'a'],
	[7, '7'],
	[null, ''],
	[undefined, ''],
	[[], ''],
	[{}, ''],
])('%o as text is %o', (value, expected) => {
	expect(text(value)).toBe(expected);
});

test.each([
	['4.55', ',', '4,55'],
	['4.5', ',', '4,50'],
	['4', '.', '4.00'],
	['1234.5678', ',', '1234,5678'],
	['-0.5', '.', '-0.50'],
	['', '.', '0.00'],
	['abc', ',', 'abc'],
] as const)('%o is written with %o as %o', (amount, sign, expected) => {
	expect(writtenAmount(amount, sign)).toBe(expected);
});

test('a record on its way out is the one that is there, with our fields over it', () => {
	const wireRow = {
		name: ' Oud ',
		remark: 'blijft',
		latitude: null,
		email: null,
		active: '1',
		city: 'Breda',
	};
	expect(merged(wireRow, { name: 'Nieuw', email: '', phone: '', city: '', mobile: '06' })).toEqual({
		name: 'Nieuw',
		remark: 'blijft',
		active: '1',
		city: '',
		mobile: '06',
	});
});
