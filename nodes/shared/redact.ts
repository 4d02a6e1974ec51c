const MASK = '*****';

/** Takes known secrets out of text, in every form in which they can travel. */
export class Redactor {
	private readonly secrets = new Set<string>();

	constructor(...secrets: (string | undefined)[]) {
		this.add(...secrets);
	}

	/** Secrets that turn up later, such as a session id. */
	add(...secrets: (string | undefined)[]): void {
		for (const secret of secrets) {
			// Shorter than four characters it is no secret, and masking it would eat ordinary text.
			if (!secret || secret.length < 4) continue;
			for (const form of [secret, xmlEscaped(secret), encodeURIComponent(secret), jsonEscaped(secret)]) {
				this.secrets.add(form);
			}
		}
	}

	clean(text: string): string {
		let cleaned = text;
		for (const secret of [...this.secrets].sort((a, b) => b.length - a.length)) {
			cleaned = cleaned.replaceAll(secret, MASK);
		}
		return cleaned;
	}
}

function xmlEscaped(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')
		.replaceAll("'", '&apos;');
}

function jsonEscaped(text: string): string {
	return JSON.stringify(text).slice(1, -1);
}
