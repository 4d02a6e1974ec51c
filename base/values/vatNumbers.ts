import { countryCodeOf, EU_MEMBERS } from './countries';

const BRITISH = /^(?:\d{9}|\d{12}|GD\d{3}|HA\d{3})$/;

/**
 * The form of a VAT number behind the letters of its country, as the European Commission publishes it for
 * VIES (its questions and answers, "VAT identification number structure"); XI is Northern Ireland. Great
 * Britain, Switzerland and Norway are not in VIES: theirs is as they issue them.
 */
const FORMATS: Readonly<Record<string, RegExp>> = {
	at: /^U\d{8}$/,
	be: /^[01]\d{9}$/,
	bg: /^\d{9,10}$/,
	ch: /^E?\d{9}(?:MWST|TVA|IVA)?$/,
	cy: /^\d{8}[A-Z]$/,
	cz: /^\d{8,10}$/,
	de: /^\d{9}$/,
	dk: /^\d{8}$/,
	ee: /^\d{9}$/,
	es: /^(?:[A-Z]\d{7}[\dA-Z]|\d{8}[A-Z])$/,
	fi: /^\d{8}$/,
	fr: /^[\dA-Z]{2}\d{9}$/,
	gb: BRITISH,
	gr: /^\d{9}$/,
	hr: /^\d{11}$/,
	hu: /^\d{8}$/,
	ie: /^\d[\dA-Z+*]\d{5}[A-Z]{1,2}$/,
	it: /^\d{11}$/,
	lt: /^(?:\d{9}|\d{12})$/,
	lu: /^\d{8}$/,
	lv: /^\d{11}$/,
	mt: /^\d{8}$/,
	nl: /^[\dA-Z+*]{9}B\d{2}$/,
	no: /^\d{9}(?:MVA)?$/,
	pl: /^\d{10}$/,
	pt: /^\d{9}$/,
	ro: /^\d{2,10}$/,
	se: /^\d{12}$/,
	si: /^\d{8}$/,
	sk: /^\d{10}$/,
	xi: BRITISH,
};

/**
 * The country of a VAT number, in lower case: by its first letters, or `country` when it has no letters; ''
 * for text that is not a VAT number, such as `nvt` and `0`. Words before the number do not count.
 */
export function countryOfVatNumber(text: string, country: string): string {
	const given = text.replace(/[^\dA-Za-z+* ]/g, '').toUpperCase();
	const words = given.split(' ').filter((word) => word !== '');
	for (const [at] of words.entries()) {
		const found = countryOf(words.slice(at).join(''), country);
		if (found !== '') return found;
		// Digits that fit no country end the search, because the next words are only a part of a longer number.
		if (/\d/.test(words[at] ?? '')) return '';
	}
	return '';
}

/**
 * The letters of the country, in capitals, with which a text begins although the country's VAT numbers have
 * another form; '' for any other text, since e-Boekhouden accepts any.
 */
export function countryOfOtherForm(text: string): string {
	const given = text.replace(/[^\dA-Za-z+*]/g, '').toUpperCase();
	const letters = given.slice(0, 2);
	const format = FORMATS[prefixOf(letters)];
	return format && !format.test(given.slice(2)) ? letters : '';
}

/** The country to which the first letters of a VAT number belong. */
function prefixOf(letters: string): string {
	return letters === 'XI' ? 'xi' : /^[A-Z]{2}$/.test(letters) ? countryCodeOf(letters) : '';
}

function countryOf(given: string, country: string): string {
	if (!/[1-9]/.test(given.replace(/B\d{2}$/, ''))) return '';
	const prefix = prefixOf(given.slice(0, 2));
	if (FORMATS[prefix]?.test(given.slice(2))) return prefix;
	const own = countryCodeOf(country);
	return FORMATS[own]?.test(given) ? own : '';
}

/** True when a country has VAT numbers for supplies inside the European Union. */
export function isInUnion(country: string): boolean {
	return country === 'xi' || EU_MEMBERS.has(country);
}
