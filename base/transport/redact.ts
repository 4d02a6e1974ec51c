const MASK = '*****';

/** Removes known secrets from text, in every form in which they may be encoded. */
export class Redactor {
	/** The secrets with their patterns. These are made when a text is cleaned, because few calls have one. */
	private readonly secrets = new Map<string, RegExp[] | null>();

	constructor(...secrets: (string | undefined)[]) {
		this.add(...secrets);
	}

	/** Adds secrets that are obtained later, such as a session id. */
	add(...secrets: (string | undefined)[]): void {
		for (const secret of secrets) {
			// A text of fewer than four characters is no secret, and masking it would damage ordinary text.
			if (!secret || secret.length < 4) continue;
			this.secrets.set(secret, null);
		}
	}

	clean(text: string): string {
		let cleaned = text;
		// A text without any escape is searched for the secrets themselves first: most texts have neither, and that test is many
		// times as fast as a pattern without a match.
		const upperCase = /[&\\%+]/.test(text) ? null : text.toUpperCase();
		for (const [secret, known] of [...this.secrets].sort(([a], [b]) => b.length - a.length)) {
			if (upperCase?.includes(secret.toUpperCase()) === false) continue;
			const patterns = known ?? patternsOf(secret);
			this.secrets.set(secret, patterns);
			cleaned = masked(cleaned, patterns);
		}
		return cleaned;
	}
}

/**
 * The maximum length of one pattern: for a longer secret, such as a session token, it exceeds the limits of
 * the regular expression engine.
 */
const LONGEST_PIECE = 250;

/**
 * Patterns for the pieces of a secret: the first matches anywhere, each next one directly behind the
 * previous.
 */
function patternsOf(secret: string): RegExp[] {
	const forms = Array.from(secret.matchAll(/\\+|[^\\]/gu), ([piece]) =>
		piece.startsWith('\\') ? formsOfBackslashes(piece.length) : formsOf(piece),
	);
	const patterns: RegExp[] = [];
	for (let at = 0; at < forms.length; at += LONGEST_PIECE)
		patterns.push(new RegExp(forms.slice(at, at + LONGEST_PIECE).join(''), at === 0 ? 'gi' : 'giy'));
	return patterns;
}

function masked(text: string, [first, ...others]: RegExp[]): string {
	if (!first) return text;
	if (others.length === 0) return text.replace(first, MASK);
	let result = '';
	let done = 0;
	first.lastIndex = 0;
	for (let found = first.exec(text); found; found = first.exec(text)) {
		const end = endOf(text, first.lastIndex, others);
		first.lastIndex = end ?? found.index + 1;
		if (end === null) continue;
		result += text.slice(done, found.index) + MASK;
		done = end;
	}
	return result + text.slice(done);
}

/** The end of the last piece of a secret in a text; null when one of the pieces does not follow. */
function endOf(text: string, from: number, pieces: readonly RegExp[]): number | null {
	let at = from;
	for (const piece of pieces) {
		piece.lastIndex = at;
		if (!piece.test(text)) return null;
		at = piece.lastIndex;
	}
	return at;
}

const NAMED: Record<string, string> = { '&': 'amp|', '<': 'lt|', '>': 'gt|', '"': 'quot|', "'": 'apos|' };

/**
 * A pattern for every way to write a character: as it is, and escaped for XML, JSON or an address, also
 * twice.
 */
function formsOf(character: string): string {
	const code = character.codePointAt(0) ?? 0;
	const entity = `&(?:amp;)*(?:${NAMED[character] ?? ''}#0*${code}|#x0*${hex(code, 1)});`;
	const json = character.split('').map((unit) => `\\\\{1,4}u${hex(unit.charCodeAt(0), 4)}`);
	const url = Array.from(new TextEncoder().encode(character), (byte) => `%(?:25)*${hex(byte, 2)}`);
	// A web form sends a blank as a plus sign.
	const form = character === ' ' ? '|%(?:25)*2b|\\{0,4}\\+' : '';
	const plain = `\\\\{0,4}${character.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')}`;
	return `(?:${entity}|${json.join('')}|${url.join('')}|${plain}${form})`;
}

/**
 * A pattern for a run of backslashes as a whole, since each becomes up to five when escaped. Matching them
 * one by one can be done in so many ways that ten take seconds.
 */
function formsOfBackslashes(count: number): string {
	return `(?:\\\\(?:u005c)?|&(?:amp;)*(?:#0*92|#x0*5c);|%(?:25)*5c){${count},${5 * count}}`;
}

function hex(value: number, digits: number): string {
	return value.toString(16).padStart(digits, '0');
}
