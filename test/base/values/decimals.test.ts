import fc from 'fast-check';
import { parseDecimal, withoutExponent } from '../../../base/values/money';

/** Every way in which a service may write a double. */
const WAYS: ((number: number) => string)[] = [
	String,
	(number) => ` ${number}\n`,
	(number) => number.toFixed(7),
	(number) => number.toExponential().replace('e', 'E'),
	(number) => number.toExponential().replace('e+', 'e'),
];

test('a number of a service in any writing is plain text of the same number', () => {
	const double = fc.double({ min: -1e12, max: 1e12, noNaN: true }).filter((one) => Math.abs(one) > 1e-9);
	fc.assert(
		fc.property(double, fc.constantFrom(...WAYS), (number, write) => {
			const written = write(number);
			const text = withoutExponent(written);
			expect(text).toMatch(/^-?\d+(\.\d+)?$/);
			expect(Math.abs(Number(parseDecimal(text)) - Number(written))).toBeLessThanOrEqual(1e-20);
		}),
	);
});

test.each([
	['0012.50', '0012.50'],
	[' -3.00 ', '-3.00'],
	['1.5044E+02', '150.44'],
	['-1e-4', '-0.0001'],
	['0E0', '0'],
	['-0.0E+00', '0'],
	['-9.0949470177292824E-13', '-0.0000000000009094947017729282'],
	['5.551115123125783E-29', '0.0000000000000000000000000001'],
	['-5E-40', '0'],
])('%o is %o', (written, plain) => {
	expect(withoutExponent(written)).toBe(plain);
	expect(parseDecimal(plain)).not.toBeNull();
});

test.each(['', ' ', 'NaN', 'INF', '-INF', '1,5', '1.234,56', '1E', 'E5', '1E+100', '0x10', '1e3e3', '--1'])(
	'%o is no number, and stays as it is',
	(text) => {
		expect(withoutExponent(text)).toBe(text);
	},
);
