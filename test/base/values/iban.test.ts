import fc from 'fast-check';
import { isIban } from '../../../base/values/iban';

test.each([
	'NL91ABNA0417164300',
	'nl91 abna 0417 1643 00',
	'BE68 5390 0754 7034',
	'DE89 3704 0044 0532 0130 00',
	'GB29 NWBK 6016 1331 9268 19',
	'NO93 8601 1117 947',
	'MT84 MALT 0110 0001 2345 MTLC AST0 01S',
])('%s is one', (text) => {
	expect(isIban(text)).toBe(true);
});

test.each(['', 'ja', 'NL91', '417164300', 'NL91ABNA0417164301', 'NL91-ABNA-0417164300', 'XX00'])(
	'%s is none',
	(text) => {
		expect(isIban(text)).toBe(false);
	},
);

test('no single digit may be another, and no two neighbours may change places', () => {
	const good = 'NL91ABNA0417164300';
	fc.assert(
		fc.property(fc.nat({ max: good.length - 1 }), fc.nat({ max: 9 }), (at, digit) => {
			const other = good.slice(0, at) + String(digit) + good.slice(at + 1);
			if (/\d/.test(good.charAt(at))) expect(isIban(other)).toBe(other === good);
			const swapped = good.slice(0, at) + good.charAt(at + 1) + good.charAt(at) + good.slice(at + 2);
			if (at < good.length - 1) expect(isIban(swapped)).toBe(swapped === good);
		}),
	);
});
