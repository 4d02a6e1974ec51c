/** A number as it was written, digit for digit. */
export class Exact {
	constructor(readonly text: string) {}
}

export type Json = Exact | string | boolean | null | Json[] | { [name: string]: Json };

/** Strings, which are not changed, and numbers outside them. */
const TOKENS = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
const MARK = '\u0000number ';

/** As JSON.parse, but numbers keep all digits; undefined for text that is not JSON. */
export function readJson(text: string): Json | undefined {
	try {
		JSON.parse(text);
	} catch {
		return undefined;
	}
	const marked = text.replace(TOKENS, (token) =>
		token.startsWith('"') ? token : JSON.stringify(MARK + token),
	);
	return JSON.parse(marked, (_, value: unknown) =>
		typeof value === 'string' && value.startsWith(MARK) ? new Exact(value.slice(MARK.length)) : value,
	) as Json;
}
