import fc from 'fast-check';
import { amountIn, type DecimalSign } from '../../../features/payroll/rows/amounts';
import { formatMoney, plain } from '../../../base/values/money';

const SIGNS: readonly DecimalSign[] = ['comma', 'point'];
const read = (text: string, sign: DecimalSign) => {
	const amount = amountIn(text, sign);
	return amount === null ? null : plain(amount);
};

/** The whole euros, grouped by thousands. */
const grouped = (digits: string, separator: string) => digits.replace(/\B(?=(\d{3})+$)/g, separator);

/** Each listed way in which packages write an amount. */
const written = fc.record({
	euros: fc.oneof(fc.nat(3000), fc.nat(999_999_999)),
	cents: fc.oneof(fc.constantFrom(0, 50), fc.nat(99)),
	sign: fc.constantFrom(...SIGNS),
	thousands: fc.constantFrom('', 'other', ' ', '\u00a0', '\u202f', "'", '\u2019'),
	decimals: fc.constantFrom('two', 'short', 'zeros', 'dash'),
	zeros: fc.integer({ min: 1, max: 4 }),
	withoutZero: fc.boolean(),
	minus: fc.constantFrom('', 'before', 'behind', 'brackets', 'within'),
	dash: fc.constantFrom('-', '\u2010', '\u2011', '\u2013', '\u2014', '\u2212'),
	currency: fc.constantFrom('', '€', 'EUR'),
	place: fc.constantFrom('before', 'behind'),
	space: fc.constantFrom('', ' ', '\u00a0'),
});

type Written = typeof written extends fc.Arbitrary<infer Of> ? Of : never;

function textOf(of: Written): { text: string; isUnclear: boolean } {
	const [decimal, other] = of.sign === 'comma' ? [',', '.'] : ['.', ','];
	const two = String(of.cents).padStart(2, '0');
	const short = of.cents === 0 ? '' : two.replace(/0$/, '');
	const decimals = { two, short, zeros: two + '0'.repeat(of.zeros), dash: of.cents === 0 ? of.dash : two }[
		of.decimals
	];
	const digits = of.euros === 0 && of.withoutZero && of.cents > 0 ? '' : String(of.euros);
	const whole = grouped(digits, of.thousands === 'other' ? other : of.thousands);
	const bare = whole + (decimals === '' ? '' : decimal + decimals);
	const around = (text: string) => {
		if (of.currency === '') return text;
		return of.place === 'before' ? of.currency + of.space + text : text + of.space + of.currency;
	};
	const minus = {
		'': around(bare),
		before: of.dash + around(bare),
		behind: around(bare) + of.dash,
		brackets: `(${around(bare)})`,
		within: around(`${of.dash}${bare}`),
	}[of.minus];
	const mayBeThousands = /^[1-9]\d{0,2}$/.test(whole) && decimals.length === 3;
	return { text: minus, isUnclear: mayBeThousands || minus.endsWith(of.dash + of.dash) };
}

test('an amount that is written in any listed way is read as that amount, and one that is not clear is not', () => {
	fc.assert(
		fc.property(written, (of) => {
			const { text, isUnclear } = textOf(of);
			const cents = BigInt(of.euros) * 100n + BigInt(of.cents);
			const expected = `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`;
			const amount = amountIn(text, of.sign);
			const value = of.minus !== '' && cents > 0n ? `-${expected}` : expected;
			expect([text, amount && formatMoney(amount)]).toEqual([text, isUnclear ? null : value]);
		}),
		{ numRuns: 2000 },
	);
});

const SIGN = fc.constantFrom(..."0123456789..,,  '’-–()€+", 'EUR', ',-', '000', '250', ',50', '.50');

test('whatever the text, both decimal signs read the same amount, or one of them refuses it', () => {
	fc.assert(
		fc.property(fc.array(SIGN, { maxLength: 9 }), (parts) => {
			const text = parts.join('');
			const [comma, point] = SIGNS.map((sign) => read(text, sign));
			if (comma !== null && point !== null) expect([text, comma]).toEqual([text, point]);
		}),
		{ numRuns: 5000 },
	);
});

test('whatever is read has the digits of its text, and no others', () => {
	const significant = (text: string) => text.replace(/\D/g, '').replace(/^0+|0+$/g, '');
	fc.assert(
		fc.property(fc.array(SIGN, { maxLength: 9 }), fc.constantFrom(...SIGNS), (parts, sign) => {
			const text = parts.join('');
			const amount = read(text, sign);
			if (amount !== null) expect(significant(amount)).toBe(significant(text));
		}),
		{ numRuns: 5000 },
	);
});

test.each<[string, string, string | null, string | null]>([
	['four decimals, as a database has them', '1250.5000', null, '1250.5'],
	['four decimals with a comma', '1.250,5000', '1250.5', null],
	['nothing, with four decimals', '0.0000', null, '0'],
	['no zero in front', ',50', '0.5', null],
	['a dash for the cents', '1.250,-', '1250', null],
	['the same, less than nothing', '-1250,-', '-1250', null],
	['a Swiss amount', '1’250.50', null, '1250.5'],
	['brackets', '(1.250,50)', '-1250.5', null],
	['brackets within the currency', '€ (1.250,50)', '-1250.5', null],
	['a dash of Word', '–1250,50', '-1250.5', null],
	['a dash of Windows, read as Latin-1', '\u00961250,50', '-1250.5', null],
	['the euro sign of Windows, read as Latin-1', '\u00801250,50', '1250.5', null],
	['its name against the amount', 'EUR1250,50', '1250.5', null],
	['a thousand, or one and a quarter', '1.250', '1250', null],
	['a quarter', '0.250', null, '0.25'],
	['ten million, or ten and a half', '10.500.000', '10500000', null],
	['a third decimal', '1250,505', null, null],
	['a minus, or two dashes for the cents', '1250,--', null, null],
	['a minus twice', '-1250,50-', null, null],
	['a minus and brackets', '(-1250,50)', null, null],
	['a currency twice', '€ 1250,50 EUR', null, null],
	['another currency', 'USD 1250,50', null, null],
	['words behind it', '1250,50 CR', null, null],
	['groups of two', '12 50,00', null, null],
	['two kinds of groups', "1.250'000,00", null, null],
	['cents twice', '1250,50,-', null, null],
	['only a dash', '-', null, null],
	['only a currency and a dash', '€ -', null, null],
	['only brackets', '()', null, null],
	['only a separator', ',', null, null],
	['a separator at the end', '1250,', null, null],
	['an exponent', '1,25E+04', null, null],
	['a percentage', '21%', null, null],
	['more digits than anybody earns', '1234567890123,00', null, null],
])('%s: %s', (_of, text, comma, point) => {
	expect(SIGNS.map((sign) => read(text, sign))).toEqual([comma, point]);
});
