/** One result of a mail server: `spf=fail smtp.mailfrom=x.nl`. All in lower case. */
export interface AuthenticationResult {
	method: string;
	result: string;
	properties: ReadonlyMap<string, string>;
}

/**
 * The results in a header Authentication-Results by its grammar (RFC 8601, and RFC 8617 with `i=1;` in front); null for
 * what is outside it. Only what a `;` begins is a result: senders choose the values, quoted texts and comments.
 * A server may quote a sender in a comment without escaping its brackets: `quoted` takes such a text for one.
 */
export function resultsIn(header: string, { quoted }: { quoted: boolean }): AuthenticationResult[] | null {
	const parts = partsIn(header.toLowerCase(), quoted);
	if (!parts) return null;
	const [first = [], ...others] =
		parts[0]?.length === 1 && /^i=\d+$/.test(parts[0][0] ?? '') ? parts.slice(1) : parts;
	const results: AuthenticationResult[] = [];
	// Some servers leave out their own name, which comes first.
	const own = resultOf(first);
	if (own) results.push(own);
	for (const part of others) {
		if (part.length === 0 || (part.length === 1 && part[0] === 'none')) continue;
		const result = resultOf(part);
		if (!result) return null;
		results.push(result);
	}
	return results;
}

function resultOf([first = '', ...others]: readonly string[]): AuthenticationResult | null {
	const [, method, result] = /^([a-z][a-z0-9-]*)(?:\/\d+)?=([a-z][a-z0-9_-]*)$/.exec(first) ?? [];
	if (method === undefined || result === undefined) return null;
	return { method, result, properties: new Map(others.map(property)) };
}

function property(word: string): [name: string, value: string] {
	const at = word.indexOf('=');
	return at < 0 ? [word, ''] : [word.slice(0, at), word.slice(at + 1).replace(/^"|"$/g, '')];
}

/** The words of each part between `;`, without comments; a quoted text keeps its quotes. */
function partsIn(text: string, quoted: boolean): string[][] | null {
	const parts: string[][] = [[]];
	let word = '';
	const end = () => {
		if (word !== '') add(parts.at(-1) ?? [], word);
		word = '';
	};
	for (let at = 0; at < text.length; at += 1) {
		const here = text.charAt(at);
		if (here === '(' || here === '"') {
			const after = here === '(' ? afterComment(text, at, quoted) : afterQuoted(text, at);
			if (after < 0) return null;
			if (here === '(') end();
			// Within a word, a quote of the sender's would hide what stands up to the next one.
			else if (!/(^|[=@])$/.test(word) || !/^([\s;(@]|$)/.test(text.slice(after, after + 1))) return null;
			else word += text.slice(at, after);
			at = after - 1;
		} else if (here === ')') return null;
		else if (here === ';') {
			end();
			parts.push([]);
		} else if (/\s/.test(here)) end();
		else word += here;
	}
	end();
	return parts;
}

/** Around `=` and `/` there may be spaces. */
function add(words: string[], word: string): void {
	const last = words.at(-1);
	const isOne = last !== undefined && (/[=/]$/.test(last) || /^[=/]/.test(word));
	if (isOne) words[words.length - 1] = last + word;
	else words.push(word);
}

/** Where the comment ends, which may have others in it; -1 when it does not. */
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
