/** One result of a mail server: `spf=fail smtp.mailfrom=x.nl`. All in lower case. */
export interface AuthenticationResult {
	method: string;
	result: string;
	properties: ReadonlyMap<string, string>;
}

/**
 * The results in a header Authentication-Results by its grammar (RFC 8601, and RFC 8617 with `i=1;` in front); null for a
 * header outside the grammar. Only a `;` begins a result, because senders choose values, quoted texts and comments. With
 * `quoted`, a quoted text in a comment is read as one, since some servers do not escape the brackets in it.
 */
export function resultsIn(header: string, { quoted }: { quoted: boolean }): AuthenticationResult[] | null {
	const parts = partsIn(header.toLowerCase(), quoted);
	if (!parts) return null;
	const [first = '', ...others] = /^i=\d+$/.test(parts[0] ?? '') ? parts.slice(1) : parts;
	// Some servers leave out their own name, which comes first.
	const begun = isServer(first) ? others : [first, ...others];
	const results: AuthenticationResult[] = [];
	for (const part of begun) {
		if (part === '' || part === 'none') continue;
		const result = resultOf(part);
		if (!result) return null;
		results.push(result);
	}
	return results.filter(({ method }) => method === 'dmarc').length > 1 ? null : results;
}

/** The result in a header Received-SPF, in front of which there may be a comment (RFC 7208); null when it is not read. */
export function spfResultIn(header: string, { quoted }: { quoted: boolean }): AuthenticationResult[] | null {
	const text = header.toLowerCase().trim();
	const start = text.startsWith('(') ? afterComment(text, 0, quoted) : 0;
	if (start < 0) return null;
	const [, result] = /^\s*([a-z]+)(?=[\s(]|$)/.exec(text.slice(start)) ?? [];
	return result === undefined ? null : [{ method: 'spf', result, properties: new Map() }];
}

/** The name of a server, which may have a version of the header behind it. */
function isServer(part: string): boolean {
	return /^(?:"[^"]*"|[^\s="]+)(?:\s+\d+)?$/.test(part);
}

function resultOf(part: string): AuthenticationResult | null {
	const [first, ...others] = pairsIn(part) ?? [];
	if (!first) return null;
	const [name, result] = first;
	const method = name.replace(/\/1$/, '');
	if (!/^[a-z][a-z0-9-]*$/.test(method) || !/^[a-z][a-z0-9_-]*$/.test(result)) return null;
	const properties = new Map(others.map(([of, value]) => [of, value.replace(/^"|"$/g, '')]));
	const isOne = others.filter(([of]) => of === CHECKED_DOMAIN).length <= 1;
	// A result within another result, without the `;` before it.
	const isAlone = !others.some(([of]) => COUNTED.includes(of));
	return isOne && isAlone ? { method, result, properties } : null;
}

/** The methods that say something about the sender. */
export const COUNTED: readonly string[] = ['spf', 'dkim', 'dmarc', 'compauth'];

/** The property with the domain that was checked. */
export const CHECKED_DOMAIN = 'header.from';

/** `ptype.property=value`, `method/version=result`, with spaces where the grammar allows them. */
const NAME = /\s*([a-z][a-z0-9_-]*)(?:\s*([./])\s*([a-z0-9][a-z0-9_.-]*))?\s*=/y;
const VALUE = /\s*((?:"(?:[^"\\]|\\[^])*"|[^\s"])*)(?=\s|$)/y;

/** All names with their values; null when the part has other text, or a value that may be the next name. */
function pairsIn(part: string): [name: string, value: string][] | null {
	const pairs: [name: string, value: string][] = [];
	for (let at = 0; at < part.length;) {
		NAME.lastIndex = at;
		const [, kind = '', mark = '', name = ''] = NAME.exec(part) ?? [];
		if (kind === '') return null;
		const from = NAME.lastIndex;
		VALUE.lastIndex = from;
		const [, value] = VALUE.exec(part) ?? [];
		if (value === undefined || value.startsWith('=')) return null;
		if (/^\s/.test(part.slice(from, from + 1)) && value.includes('=')) return null;
		pairs.push([kind + mark + name, value]);
		at = VALUE.lastIndex;
	}
	return pairs;
}

/** The parts between `;`, with a space for each comment; a quoted text keeps its quotes. */
function partsIn(text: string, quoted: boolean): string[] | null {
	const parts: string[] = [];
	let part = '';
	for (let at = 0; at < text.length; at += 1) {
		const here = text.charAt(at);
		if (here === '(' || here === '"') {
			const after = here === '(' ? afterComment(text, at, quoted) : afterQuoted(text, at);
			if (after < 0) return null;
			if (here === '(') part += ' ';
			// A sender could put a quote into a word, and so hide the text up to the next quote.
			else if (!/^[\s=@]?$/.test(part.slice(-1)) || !/^[\s;(@]?$/.test(text.slice(after, after + 1)))
				return null;
			else part += text.slice(at, after);
			at = after - 1;
		} else if (here === ')') return null;
		else if (here === ';') {
			parts.push(part.trim());
			part = '';
		} else part += here;
	}
	return [...parts, part.trim()];
}

/** The place behind the comment, which may have comments in it; -1 when it does not end. */
function afterComment(text: string, start: number, quoted: boolean): number {
	let depth = 0;
	for (let at = start; at < text.length; at += 1) {
		const here = text.charAt(at);
		if (here === '\\') at += 1;
		else if (here === '"' && quoted) {
			at = afterQuoted(text, at) - 1;
			if (at < start) return -1;
		} else if (here === '(') depth += 1;
		else if (here === ')' && --depth === 0) return at + 1;
	}
	return -1;
}

function afterQuoted(text: string, start: number): number {
	for (let at = start + 1; at < text.length; at += 1) {
		const here = text.charAt(at);
		if (here === '\\') at += 1;
		else if (here === '"') return at + 1;
	}
	return -1;
}
