import type { Tongue } from '../message';

/** A date as a service gave it: written as a date where it is one. */
export function dateAsGiven(text: string, { date }: Tongue): string {
	return /^\d{4}-\d{2}-\d{2}$/.test(text) ? date(text) : text;
}

/** An amount as a service gave it: written as an amount where it is one. */
export function amountAsGiven(text: string, { amount }: Tongue): string {
	return /^-?\d+(\.\d+)?$/.test(text) ? amount(text) : text;
}
