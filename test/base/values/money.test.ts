import Big from 'big.js';
import fc from 'fast-check';
import {
	canonical,
	canonicalAmount,
	clearDecimal,
	formatMoney,
	isRounding,
	mayBeThousands,
	parseDecimal,
	parseMoney,
	plain,
	price,
	sum,
	withoutNoise,
	ZERO,
} from '../../../base/values/money';

describe('an amount', () => {
	test.each([
		['0', '0.00'],
		['-0', '0.00'],
		['1', '1.00'],
		['1.5', '1.50'],
		['-1234.56', '-1234.56'],
		['  12.30 ', '12.30'],
		['0.10', '0.10'],
		['12.3400', '12.34'],
		['999999999999.99', '999999999999.99'],
		['007.10', '7.10'],
		['0.30000000000000004', '0.30'],
		['-19.989999999999998', '-19.99'],
		['1.239999999', '1.24'],
	])('"%s" is %s', (text, amount) => {
		expect(formatMoney(parseMoney(text) as Big)).toBe(amount);
	});

	test.each([
		'',
		'-',
		'1.',
		'.5',
		'+1',
		'1,50',
		'1.234,56',
		'1e3',
		'1.234',
		'0.3333333333',
		'1.23999999',
		'€ 5',
		'1000000000000',
		'١',
		'1\n2',
	])('"%s" is none', (text) => {
		expect(parseMoney(text)).toBeNull();
	});
});

describe('a decimal of the books', () => {
	test.each(['0', '-0.004', '12345678901234.56789', '9999999999999999999999999999'])(
		'"%s" is read exactly',
		(text) => {
			expect(parseDecimal(text)?.toFixed()).toBe(text);
		},
	);

	test.each(['', '1,5', '1e3', '1.', 'NaN', '1'.repeat(29), `0.${'1'.repeat(29)}`])(
		'"%s" is none',
		(text) => {
			expect(parseDecimal(text)).toBeNull();
		},
	);
});

test.each([
	['0.004', '0.00'],
	['-0.004', '0.00'],
	['-0.005', '-0.01'],
	['0.005', '0.01'],
	['1e-7', '0.00'],
	['-1e15', '-1000000000000000.00'],
])('%s is written %s', (amount, text) => {
	expect(formatMoney(new Big(amount))).toBe(text);
});

const cents = fc.bigInt({ min: -(10n ** 14n) + 1n, max: 10n ** 14n - 1n });
const amountOf = (inCents: bigint) => new Big(String(inCents)).div(100);

test('every amount reads back as it was written', () => {
	fc.assert(
		fc.property(cents, (inCents) => {
			const text = formatMoney(amountOf(inCents));
			expect(text).toMatch(/^-?\d+\.\d{2}$/);
			expect(text).not.toBe('-0.00');
			expect(parseMoney(text)?.times(100).toFixed()).toBe(String(inCents));
			expect(parseDecimal(text)?.eq(parseMoney(text) as Big)).toBe(true);
		}),
	);
});

test('a sum is exact to the cent, however many amounts', () => {
	fc.assert(
		fc.property(fc.array(cents), (all) => {
			const total = all.reduce((one, other) => one + other, 0n);
			expect(sum(all.map(amountOf)).eq(amountOf(total))).toBe(true);
		}),
	);
	expect(sum([])).toBe(ZERO);
	expect(formatMoney(sum(Array.from({ length: 1_000 }, () => new Big('0.10'))))).toBe('100.00');
});

describe('how numbers are written', () => {
	test.each([
		['5', '5', '5.00'],
		['1.50', '1.5', '1.50'],
		['-0.25', '-0.25', '-0.25'],
		['1.2345', '1.2345', '1.2345'],
		['-0', '0', '0.00'],
		['1e21', '1000000000000000000000', '1000000000000000000000.00'],
	])('%s is %s, as a price %s', (number, asPlain, asPrice) => {
		expect([plain(new Big(number)), price(new Big(number))]).toEqual([asPlain, asPrice]);
	});

	test.each([
		['1.234', true],
		['-12.345', true],
		['123.456', true],
		['1234.567', false],
		['0.125', false],
		['1.23', false],
		['1.2345', false],
		['x1.234', false],
	])('%s may be thousands: %s', (text, expected) => {
		expect(mayBeThousands(text)).toBe(expected);
		expect(clearDecimal(text)).toBe(expected ? `${text}0` : text);
	});

	test.each([
		['21.0', '21', '21.00'],
		[' 007.10 ', '7.1', '7.10'],
		['19.989999999999998', '19.99', '19.99'],
		['1.00001', '1.00001', '1.00001'],
		['1.000001', '1.000001', '1.000001'],
		['1.0000000001', '1', '1.00'],
		['n/a', 'n/a', 'n/a'],
	])('%s in one notation is %s, as an amount %s', (text, number, amount) => {
		expect([canonical(text), canonicalAmount(text)]).toEqual([number, amount]);
	});
});

test.each([
	['1.000000001', 2, '1'],
	['0.999999999', 2, '1'],
	['1.0000000011', 2, '1.0000000011'],
	['0.9999999989', 2, '0.9999999989'],
])('%s to %i decimals without noise is %s', (number, decimals, expected) => {
	expect(withoutNoise(new Big(number), decimals).toFixed()).toBe(expected);
});

test.each([
	['0.05', true],
	['-0.05', true],
	['0.06', false],
	['-0.06', false],
])('%s is rounding: %s', (difference, expected) => {
	expect([isRounding(difference), isRounding(new Big(difference))]).toEqual([expected, expected]);
});
