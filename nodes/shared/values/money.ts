import Big from 'big.js';

/** An exact amount in euros. */
export type Money = Big;

export const ZERO: Money = new Big(0);

/** Twelve digits before the point and two behind it: more is no amount a small business books. */
const AMOUNT = /^-?\d{1,12}(\.\d{1,2}0*)?$/;

/** Reads `1234.5` or `-1234.50`; anything else (`1.234,56`, `1e3`, three decimals) is null. */
export function parseMoney(text: string): Money | null {
	const trimmed = text.trim();
	return AMOUNT.test(trimmed) ? new Big(trimmed) : null;
}

/** Reads any plain decimal, as the books may hold them; null for anything else. */
export function parseDecimal(text: string): Money | null {
	const trimmed = text.trim();
	return /^-?\d{1,28}(\.\d{1,28})?$/.test(trimmed) ? new Big(trimmed) : null;
}

/** As it travels in items and on the wire: two decimals, a dot, no thousands separator, never "-0.00". */
export function formatMoney(amount: Money): string {
	const text = amount.toFixed(2);
	// It keeps the sign of what it rounds to nothing.
	return text === '-0.00' ? '0.00' : text;
}

export function sum(amounts: Iterable<Money>): Money {
	let total = ZERO;
	for (const amount of amounts) total = total.plus(amount);
	return total;
}

/** Cents by which a journal may be off, which an account for rounding differences takes. */
export function isRounding(difference: Money | string): boolean {
	return new Big(difference).abs().lte('0.05');
}

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
