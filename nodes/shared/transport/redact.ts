const MASK = '*****';

/** Takes known secrets out of text, in every form in which they can travel. */
export class Redactor {
	private readonly secrets = new Map<string, RegExp[]>();

	constructor(...secrets: (string | undefined)[]) {
		this.add(...secrets);
	}

	/** Secrets that turn up later, such as a session id. */
	add(...secrets: (string | undefined)[]): void {
		for (const secret of secrets) {
			// Shorter than four characters it is no secret, and masking it would eat ordinary text.
			if (!secret || secret.length < 4) continue;
			this.secrets.set(secret, patternsOf(secret));
		}
	}

	clean(text: string): string {
		let cleaned = text;
		for (const [, patterns] of [...this.secrets].sort(([a], [b]) => b.length - a.length)) {
			cleaned = masked(cleaned, patterns);
		}
		return cleaned;
	}
}

/** The pattern of a longer one, such as the token of a session, is more than the engine of patterns takes. */
const LONGEST_PIECE = 250;

/** Of its pieces: the first wherever it stands, each other one right behind it. */
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

/** Where the last of the pieces ends; null where one of them does not follow. */
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

/** Every way to write one character: as it is, and escaped for XML, JSON or an address, also twice over. */
function formsOf(character: string): string {
	const code = character.codePointAt(0) ?? 0;
	const entity = `&(?:amp;)*(?:${NAMED[character] ?? ''}#0*${code}|#x0*${hex(code, 1)});`;
	const json = character.split('').map((unit) => `\\\\{1,4}u${hex(unit.charCodeAt(0), 4)}`);
	const url = Array.from(new TextEncoder().encode(character), (byte) => `%(?:25)*${hex(byte, 2)}`);
	const plain = `\\\\{0,4}${character.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')}`;
	return `(?:${entity}|${json.join('')}|${url.join('')}|${plain})`;
}

/**
 * A run of them as one: escaped, there are up to five for each. One by one, what belongs to which could be told in so many
 * ways that ten take seconds.
 */
function formsOfBackslashes(count: number): string {
	return `(?:\\\\(?:u005c)?|&(?:amp;)*(?:#0*92|#x0*5c);|%(?:25)*5c){${count},${5 * count}}`;
}

function hex(value: number, digits: number): string {
	return value.toString(16).padStart(digits, '0');
}
