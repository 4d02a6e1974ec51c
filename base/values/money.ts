import Big from 'big.js';

/** An exact amount in euros. */
export type Money = Big;

export const ZERO: Money = new Big(0);

/** Matches an amount of at most twelve digits before the point: a small business books no larger amounts. */
const AMOUNT = /^-?\d{1,12}(\.\d{1,28})?$/;

/** Reads `1234.5` or `-1234.50`; anything else (`1.234,56`, `1e3`, three decimals) is null. */
export function parseMoney(text: string): Money | null {
	const trimmed = text.trim();
	const amount = AMOUNT.test(trimmed) ? withoutNoise(new Big(trimmed), 2) : null;
	return amount?.eq(amount.round(2)) ? amount : null;
}

/** The number of decimals that are kept: OutSmart gives five, e-Boekhouden keeps four. */
const KEPT = 5;
const NOISE = new Big('1e-9');

/** Removes what a double adds behind the decimals that are kept: `19.989999999999998` becomes `19.99`. */
export function withoutNoise(number: Big, decimals = KEPT): Big {
	const kept = number.round(decimals);
	return number.minus(kept).abs().lte(NOISE) ? kept : number;
}

/** Reads any plain decimal, as the books may have them; null for anything else. */
export function parseDecimal(text: string): Money | null {
	const trimmed = text.trim();
	return /^-?\d{1,28}(\.\d{1,28})?$/.test(trimmed) ? new Big(trimmed) : null;
}

/**
 * Writes an amount as in items and on the wire: two decimals, a dot, no thousands separator, never "-0.00".
 */
export function formatMoney(amount: Money): string {
	const text = amount.toFixed(2);
	// `toFixed` keeps the minus of an amount that rounds to zero, so it is removed.
	return text === '-0.00' ? '0.00' : text;
}

export function sum(amounts: Iterable<Money>): Money {
	let total = ZERO;
	for (const amount of amounts) total = total.plus(amount);
	return total;
}

/**
 * True for a journal's difference of at most five cents, which the account for rounding differences may take.
 */
export function isRounding(difference: Money | string): boolean {
	return new Big(difference).abs().lte('0.05');
}

/** True for a text such as `1.234`, which may be 1234 in a spreadsheet, or a decimal. `0.125` is clear. */
export function mayBeThousands(text: string): boolean {
	return /^-?[1-9]\d{0,2}\.\d{3}$/.test(text);
}

/** Writes a decimal so that it can be read in one way only: `1.234` becomes `1.2340`. */
export function clearDecimal(text: string): string {
	return mayBeThousands(text) ? `${text}0` : text;
}

/** Writes a number in plain decimals: "5", "1.5", "-0.25". */
export function plain(amount: Big): string {
	return amount.eq(0) ? '0' : amount.toFixed();
}

/** Writes a price with at least two decimals. */
export function price(amount: Big): string {
	const [, fraction = ''] = plain(amount).split('.');
	return amount.eq(0) ? '0.00' : amount.toFixed(Math.max(2, fraction.length));
}

/**
 * Writes a number in one notation, without the noise of a double; text that is not an amount is returned
 * unchanged.
 */
export function canonical(text: string): string {
	const amount = parseDecimal(text);
	return amount ? plain(withoutNoise(amount)) : text;
}

/**
 * Writes an amount in one notation: `21`, `21.0` and `21.0000` become `21.00`; more decimals are kept when
 * they are not zero.
 */
export function canonicalAmount(text: string): string {
	const amount = parseDecimal(text);
	return amount ? price(withoutNoise(amount)) : text;
}

/** Matches a number with an exponent, as a double is written. */
const WITH_EXPONENT = /^-?\d{1,28}(\.\d{1,28})?E[+-]?0?\d{1,2}$/i;

/**
 * Writes a number with an exponent as plain decimal text: `1.5E+03` becomes `1500`. Text that is not a number
 * is returned unchanged.
 */
export function withoutExponent(text: string): string {
	const trimmed = text.trim();
	if (parseDecimal(trimmed)) return trimmed;
	// More decimals than `parseDecimal` reads are rounding errors of a double, so they are rounded off.
	return WITH_EXPONENT.test(trimmed) ? plain(new Big(trimmed).round(28)) : text;
}
