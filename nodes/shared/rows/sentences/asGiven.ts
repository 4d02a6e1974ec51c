import type { Locale } from '../message';

/** A date as a service gave it, formatted when it is a valid date. */
export function dateAsGiven(text: string, { date }: Locale): string {
	return /^\d{4}-\d{2}-\d{2}$/.test(text) ? date(text) : text;
}

/** An amount as a service gave it, formatted when it is a valid amount. */
export function amountAsGiven(text: string, { amount }: Locale): string {
	return /^-?\d+(\.\d+)?$/.test(text) ? amount(text) : text;
}
