/** Country names in these languages are recognized: an address may have been copied from a letterhead. */
const LANGUAGES = ['nl', 'en', 'de', 'fr', 'es', 'it', 'pl'];

/** Other names of countries, including prefixes of VAT numbers. */
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

/** The code of a country by each of its codes and names (docs/services/outsmart.md 5.2). */
let codes: Map<string, string> | undefined;

/** The code of a country in lower case; an unknown name stays as it is. */
export function countryCodeOf(country: string): string {
	codes ??= namesOfCountries();
	const plain = country.trim().toLowerCase();
	return codes.get(plain) ?? plain;
}

export function isSameCountry(one: string, other: string): boolean {
	return countryCodeOf(one) === countryCodeOf(other);
}

/** True when two letters are the code of a country. */
export function isCountryCode(code: string): boolean {
	codes ??= namesOfCountries();
	return [...codes.values()].includes(countryCodeOf(code));
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Regions in Unicode that are not countries. */
const NO_COUNTRIES = new Set(['EU', 'EZ', 'UN', 'ZZ', 'XA', 'XB', 'QO']);

function namesOfCountries(): Map<string, string> {
	const names = LANGUAGES.map(
		(language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }),
	);
	const found = new Map(Object.entries(OTHER_NAMES));
	for (const first of LETTERS) {
		for (const second of LETTERS) {
			const code = first + second;
			// A code that `Intl` replaces by another one is that of a former country, so it is left out.
			if (NO_COUNTRIES.has(code) || new Intl.Locale(`und-${code}`).region !== code) continue;
			for (const name of names.map((list) => list.of(code))) {
				if (name !== undefined && !found.has(name.toLowerCase()))
					found.set(name.toLowerCase(), code.toLowerCase());
			}
		}
	}
	return found;
}

/** Members of the European Union, where a business with a VAT number accounts for the VAT itself. */
export const EU_MEMBERS: ReadonlySet<string> = new Set(
	'at be bg cy cz de dk ee es fi fr gr hr hu ie it lt lu lv mt nl pl pt ro se si sk'.split(' '),
);
