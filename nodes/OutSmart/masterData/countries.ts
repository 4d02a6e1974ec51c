/** Names of countries in Dutch and English, by which a code and a name are the same country (apis/outsmart.md 6.1). */
let codes: Map<string, string> | undefined;

function codeOf(country: string): string {
	codes ??= namesOfCountries();
	const plain = country.trim().toLowerCase();
	return codes.get(plain) ?? plain;
}

export function isSameCountry(one: string, other: string): boolean {
	return codeOf(one) === codeOf(other);
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

function namesOfCountries(): Map<string, string> {
	const names = ['nl', 'en'].map(
		(language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }),
	);
	const found = new Map<string, string>();
	for (const first of LETTERS) {
		for (const second of LETTERS) {
			const code = first + second;
			for (const name of names.map((list) => list.of(code))) {
				if (name !== undefined) found.set(name.toLowerCase(), code.toLowerCase());
			}
		}
	}
	return found;
}
