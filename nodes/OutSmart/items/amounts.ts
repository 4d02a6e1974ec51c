import type Big from 'big.js';
import { parseDecimal } from '../../shared/money';

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
