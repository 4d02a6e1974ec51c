const MASK = '*****';

/** Takes known secrets out of text, in every form in which they can travel. */
export class Redactor {
	private readonly secrets = new Map<string, RegExp>();

	constructor(...secrets: (string | undefined)[]) {
		this.add(...secrets);
	}

	/** Secrets that turn up later, such as a session id. */
	add(...secrets: (string | undefined)[]): void {
		for (const secret of secrets) {
			// Shorter than four characters it is no secret, and masking it would eat ordinary text.
			if (!secret || secret.length < 4) continue;
			this.secrets.set(secret, new RegExp(Array.from(secret, formsOf).join(''), 'gi'));
		}
	}

	clean(text: string): string {
		let cleaned = text;
		for (const [, pattern] of [...this.secrets].sort(([a], [b]) => b.length - a.length)) {
			cleaned = cleaned.replace(pattern, MASK);
		}
		return cleaned;
	}
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

function hex(value: number, digits: number): string {
	return value.toString(16).padStart(digits, '0');
}
