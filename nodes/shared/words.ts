/** `'a', 'b', 'c' and 2 more` */
export function listed(values: string[], atMost = 50): string {
	const names = values
		.slice(0, atMost)
		.map((value) => `'${brief(value)}'`)
		.join(', ');
	const more = values.length - atMost;
	return more > 0 ? `${names} and ${more} more` : names;
}

const LONGEST = 60;

/** As much of a text as a sentence can hold. */
export function brief(text: string): string {
	// What is cut off is not looked through.
	const found = quotable(text.slice(0, 10 * LONGEST));
	return found.length > LONGEST ? `${found.slice(0, LONGEST)}…` : found;
}

/** Characters that end a line, ring a bell or turn the text behind them round. */
const UNPRINTABLE = /[\p{Cc}\u2028\u2029]+/gu;
const TURNING = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** What another wrote, as part of a sentence of ours. */
export function quotable(text: string): string {
	return text.toWellFormed().replace(TURNING, '').replace(UNPRINTABLE, ' ').trim();
}
