import Big from 'big.js';

/** An exact amount in euros. */
export type Money = Big;

export const ZERO: Money = new Big(0);

/** Twelve digits and two decimals: a small business books no larger amounts. */
const AMOUNT = /^-?\d{1,12}(\.\d{1,2}0*)?$/;

/** Reads `1234.5` or `-1234.50`; anything else (`1.234,56`, `1e3`, three decimals) is null. */
export function parseMoney(text: string): Money | null {
	const trimmed = text.trim();
	return AMOUNT.test(trimmed) ? new Big(trimmed) : null;
}

/** Reads any plain decimal, as the books may have them; null for anything else. */
export function parseDecimal(text: string): Money | null {
	const trimmed = text.trim();
	return /^-?\d{1,28}(\.\d{1,28})?$/.test(trimmed) ? new Big(trimmed) : null;
}

/** As in items and on the wire: two decimals, a dot, no thousands separator, never "-0.00". */
export function formatMoney(amount: Money): string {
	const text = amount.toFixed(2);
	// An amount that rounds to zero keeps its sign.
	return text === '-0.00' ? '0.00' : text;
}

export function sum(amounts: Iterable<Money>): Money {
	let total = ZERO;
	for (const amount of amounts) total = total.plus(amount);
	return total;
}

/** Whether a journal may be off by this number of cents, which an account for rounding differences takes. */
export function isRounding(difference: Money | string): boolean {
	return new Big(difference).abs().lte('0.05');
}

/** `1.234` as text is 1234 in a spreadsheet, or a decimal; as a number, and `0.125`, it is clear. */
export function mayBeThousands(text: string): boolean {
	return /^-?[1-9]\d{0,2}\.\d{3}$/.test(text);
}

/** The same decimal as it can only be read in one way: `1.2340`. */
export function clearDecimal(text: string): string {
	return mayBeThousands(text) ? `${text}0` : text;
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

/** The same amount in one notation; text that is not an amount is returned unchanged. */
export function canonical(text: string): string {
	const amount = parseDecimal(text);
	return amount ? plain(amount) : text;
}

/** The same for an amount: `21`, `21.0` and `21.0000` are `21.00`; more decimals are kept when they are not zero. */
export function canonicalAmount(text: string): string {
	const amount = parseDecimal(text);
	return amount ? price(amount) : text;
}

/** The notation of a double. */
const WITH_EXPONENT = /^-?\d{1,28}(\.\d{1,28})?E[+-]?0?\d{1,2}$/i;

/** The same number as plain decimal text: `1.5E+03` is `1500`. Text that is not a number is returned unchanged. */
export function withoutExponent(text: string): string {
	const trimmed = text.trim();
	if (parseDecimal(trimmed)) return trimmed;
	// Decimals beyond those that `parseDecimal` reads are rounding errors of a double.
	return WITH_EXPONENT.test(trimmed) ? plain(new Big(trimmed).round(28)) : text;
}
