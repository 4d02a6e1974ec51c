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
