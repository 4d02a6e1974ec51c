import Big from 'big.js';
import { mayBeThousands, parseMoney, plain, type Money } from '../../../base/values/money';

/** The decimal separator of amounts that are text. */
export type DecimalSign = 'comma' | 'point';

/** For each decimal separator, how it is written, and the sign that then separates thousands. */
const SEPARATORS = { comma: [',', '.'], point: ['.', ','] } as const;

/** The decimals of a number that are kept; a spreadsheet adds noise behind them. */
const KEPT = 6;

/**
 * Reads an amount of at most two decimals: a number, or text that can be read in one way only. Null for anything else, such as a
 * percentage, `1E+05`, and `1.250` with a point for decimals, which may be a thousand. Nothing is never read as 0.00.
 */
export function amountIn(value: unknown, sign: DecimalSign): Money | null {
	if (typeof value === 'number')
		return Number.isFinite(value) ? parseMoney(plain(new Big(value).round(KEPT))) : null;
	return typeof value === 'string' && value.length <= LONGEST ? amountWithin(plainSigns(value), sign) : null;
}

const LONGEST = 40;

const OTHER = { comma: 'point', point: 'comma' } as const;

/**
 * Says why a value is not an amount. `otherSign`: the other decimal separator would read it. `unclear`: it would, but perhaps as
 * a thousand times what it is. `amount`: neither does.
 */
export function whyNoAmount(value: unknown, sign: DecimalSign): 'amount' | 'otherSign' | 'unclear' {
	if (typeof value !== 'string' || amountIn(value, OTHER[sign]) === null) return 'amount';
	return mayBeThousands(value.replace(/[^\d.,]/g, '').replace(',', '.')) ? 'unclear' : 'otherSign';
}

/**
 * The text with plain signs in the place of typographic ones. Read as Latin-1, the dashes, the apostrophe and the euro sign of
 * Windows are control characters.
 */
function plainSigns(text: string): string {
	return text
		.replace(/\s/g, ' ')
		.replace(/[\p{Pd}\u2212\u0096\u0097]/gu, '-')
		.replace(/[\u2018\u2019\u0092]/g, "'")
		.replace(/\u0080|EUR/gi, '€')
		.trim();
}

/**
 * The marks around the digits of an amount, each at most once: a minus, a plus or brackets (`sign`); a currency; a dash for the
 * cents.
 */
type Mark = 'cents' | 'currency' | 'sign';

function amountWithin(text: string, sign: DecimalSign, taken: readonly Mark[] = []): Money | null {
	const inside = (mark: Mark, from: number, to?: number) =>
		taken.includes(mark) ? null : amountWithin(text.slice(from, to).trim(), sign, [...taken, mark]);
	const negative = (from: number, to?: number) => inside('sign', from, to)?.neg() ?? null;
	if (text.startsWith('(') && text.endsWith(')')) return negative(1, -1);
	if (text.startsWith('-')) return negative(1);
	if (text.startsWith('+')) return inside('sign', 1);
	if (text.startsWith('€')) return inside('currency', 1);
	if (text.endsWith('€')) return inside('currency', 0, -1);
	if (text.endsWith(`${SEPARATORS[sign][0]}-`)) return inside('cents', 0, -2);
	// In `1250,--` the second dash may be a minus, or one more for the cents.
	if (text.endsWith('-')) return /- ?-$/.test(text) ? null : negative(0, -1);
	const amount = unsigned(text, sign);
	return taken.includes('cents') && text.includes(SEPARATORS[sign][0]) ? null : amount;
}

function unsigned(text: string, sign: DecimalSign): Money | null {
	const [decimal, thousands] = SEPARATORS[sign];
	const [whole = '', decimals = '00', ...more] = text.split(decimal);
	const digits = ungrouped(whole, thousands);
	if (digits === null || text === '' || more.length > 0 || !/^\d{1,2}0*$/.test(decimals)) return null;
	return mayBeThousands(`${whole}.${decimals}`) ? null : parseMoney(`${digits || '0'}.${decimals}`);
}

/** The digits in front of the decimals, '' for none; null where they are not grouped as thousands are. */
function ungrouped(whole: string, thousands: string): string | null {
	const separator = [thousands, ' ', "'"].find((one) => whole.includes(one));
	if (separator === undefined) return /^\d*$/.test(whole) ? whole : null;
	const [first = '', ...groups] = whole.split(separator);
	const isGrouped = /^[1-9]\d{0,2}$/.test(first) && groups.every((group) => /^\d{3}$/.test(group));
	return isGrouped ? [first, ...groups].join('') : null;
}
