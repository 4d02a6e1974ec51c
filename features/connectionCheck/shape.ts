declare const SHAPE: unique symbol;

/**
 * What may be shown to strangers: made only here, of a fixed alphabet and of words of ours. Nothing of an account gets
 * into it, whatever the account has.
 */
export type Shape = string & { readonly [SHAPE]: true };

/** A word of ours, never one of the account. */
export function word<Word extends string>(one: Word): Shape {
	return one as unknown as Shape;
}

/** One of a list of ours; `other` for anything else. */
export function oneOf(given: string, known: readonly string[]): Shape {
	return word(known.find((one) => one === given) ?? 'other');
}

/** How a date, a time or a number is written: each digit is a 9, and all that is neither is `text`. */
export function shapeOf(given: unknown): Shape {
	if (given === undefined) return word('absent');
	if (given === null) return word('null');
	const text = typeof given === 'string' || typeof given === 'number' ? String(given) : typeof given;
	const kind = typeof given === 'number' ? 'number ' : '';
	if (text === '') return word('empty');
	if (!/^[-+]?\d[\dT:.,Z+\- Ee]*$/.test(text) || text.length > 40) return word(`${kind}text`);
	const date = text.replace('00:00:00', 'midnight');
	// The size of an amount says more than how it is written; eight digits are a date.
	const short = /^\d{8}$/.test(text) ? date : date.replace(/^([-+]?)\d+(?=[.,]\d+$|$)/, '$19');
	return word(kind + short.replaceAll(/\d/g, '9'));
}

/** The order of magnitude of a count. */
export function size(count: number): Shape {
	const found = SIZES.find(([low]) => count >= low);
	return word(found?.[1] ?? '0');
}

const SIZES: readonly (readonly [low: number, said: string])[] = [
	[100_000, '100,000+'],
	[10_000, '10,000+'],
	[2_001, '2,000+'],
	[2_000, '2,000'],
	[501, '500+'],
	[500, '500'],
	[100, '100+'],
	[10, '10+'],
	[2, '2+'],
	[1, '1'],
];

/** Each once, the first few: an account may write in many ways. */
export function shapesOf(given: Iterable<Shape>, most = 6): Shape[] {
	return [...new Set(given)].slice(0, most);
}
