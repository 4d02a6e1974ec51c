const andMore = (count: number) => `and ${count} more`;

/** `'a', 'b', 'c' and 2 more` */
export function listed(values: string[], atMost = 50, moreInWords = andMore): string {
	const names = values
		.slice(0, atMost)
		.map((value) => `'${brief(value)}'`)
		.join(', ');
	const more = values.length - atMost;
	return more > 0 ? `${names} ${moreInWords(more)}` : names;
}

const LONGEST = 60;

/** As much of a text as a sentence can hold. */
export function brief(text: string): string {
	// What is cut off is not looked through.
	const found = quotable(text.slice(0, 10 * LONGEST));
	return found.length > LONGEST ? `${found.slice(0, LONGEST)}…` : found;
}

/** Control characters, line ends among them, and bidirectional overrides. */
const UNPRINTABLE = /[\p{Cc}\u2028\u2029]+/gu;
const TURNING = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** By a loop: a pattern that ends in `+$` begins anew at each of them, which takes minutes where there are many. */
export function withoutEnd(text: string, end: string): string {
	let { length } = text;
	while (text[length - 1] === end) length--;
	return text.slice(0, length);
}

/** What another wrote, as part of a sentence of ours. */
export function quotable(text: string): string {
	return text.toWellFormed().replace(TURNING, '').replace(UNPRINTABLE, ' ').trim();
}
