import Big from 'big.js';
import { parseDecimal } from './money';

/** "5", "1.5", "-0.25". */
export function plain(amount: Big): string {
	return amount.eq(0) ? '0' : amount.toFixed();
}

/** A price with at least two decimals. */
export function price(amount: Big): string {
	const [, fraction = ''] = plain(amount).split('.');
	return amount.eq(0) ? '0.00' : amount.toFixed(Math.max(2, fraction.length));
}

/** The same amount in one way of writing; what is none stays as it is. */
export function canonical(text: string): string {
	const amount = parseDecimal(text);
	return amount ? plain(amount) : text;
}

/** As a double may be written. */
const WITH_EXPONENT = /^-?\d{1,28}(\.\d{1,28})?E[+-]?0?\d{1,2}$/i;

/** The same number as plain decimal text: `1.5E+03` is `1500`. What is no number stays as it is. */
export function withoutExponent(text: string): string {
	const trimmed = text.trim();
	if (parseDecimal(trimmed)) return trimmed;
	// What lies behind the last decimal that `parseDecimal` reads is the noise of a double.
	return WITH_EXPONENT.test(trimmed) ? plain(new Big(trimmed).round(28)) : text;
}
