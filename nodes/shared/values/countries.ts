/** Countries by their names in these languages: whoever filled one in may have copied it from a letterhead. */
const LANGUAGES = ['nl', 'en', 'de', 'fr', 'es', 'it', 'pl'];

/** What else countries are called, as the prefix of a VAT number too. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
	holland: 'nl',
	'the netherlands': 'nl',
	'nederland (nl)': 'nl',
	el: 'gr',
	uk: 'gb',
	engeland: 'gb',
	england: 'gb',
	'groot-brittannië': 'gb',
	'great britain': 'gb',
	usa: 'us',
};

/** By which a code and a name are the same country (docs/services/outsmart.md 5.2). */
let codes: Map<string, string> | undefined;

/** The code of a country in small letters; what nobody knows is itself. */
export function countryCodeOf(country: string): string {
	codes ??= namesOfCountries();
	const plain = country.trim().toLowerCase();
	return OTHER_NAMES[plain] ?? codes.get(plain) ?? plain;
}

export function isSameCountry(one: string, other: string): boolean {
	return countryCodeOf(one) === countryCodeOf(other);
}

/** Whether two letters are the code of a country. */
export function isCountryCode(code: string): boolean {
	codes ??= namesOfCountries();
	return [...codes.values()].includes(countryCodeOf(code));
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Regions that Unicode knows and that no country is. */
const NO_COUNTRIES = new Set(['EU', 'EZ', 'UN', 'ZZ', 'XA', 'XB', 'QO']);

function namesOfCountries(): Map<string, string> {
	const names = LANGUAGES.map(
		(language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }),
	);
	const found = new Map<string, string>();
	for (const first of LETTERS) {
		for (const second of LETTERS) {
			const code = first + second;
			// What a country was called in former days is a code that was replaced.
			if (NO_COUNTRIES.has(code) || new Intl.Locale(`und-${code}`).region !== code) continue;
			for (const name of names.map((list) => list.of(code))) {
				if (name !== undefined && !found.has(name.toLowerCase()))
					found.set(name.toLowerCase(), code.toLowerCase());
			}
		}
	}
	return found;
}

/** Members of the European Union, where a business with a VAT number pays the VAT itself. */
export const EU_MEMBERS: ReadonlySet<string> = new Set(
	'at be bg cy cz de dk ee es fi fr gr hr hu ie it lt lu lv mt nl pl pt ro se si sk'.split(' '),
);
