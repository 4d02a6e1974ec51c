import Big from 'big.js';

/** Two decimals at least; more are kept, so that a rounding fault of a caller stays visible in the books. */
export function money(value: Big | string): string {
	const exact = new Big(value);
	const rounded = exact.round(2);
	return exact.eq(rounded) ? exact.toFixed(2) : exact.toFixed();
}

export function sum(values: readonly (Big | string)[]): Big {
	return values.reduce<Big>((total, value) => total.plus(value), new Big(0));
}

/** A share of an amount, rounded to the cent. */
export function percentage(amount: Big | string, percent: string): Big {
	return new Big(amount).times(percent).div(100).round(2);
}
