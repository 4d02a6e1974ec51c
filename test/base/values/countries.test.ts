import { countryCodeOf, isCountryCode, isSameCountry } from '../../../base/values/countries';

test.each([
	['NL', 'nl'],
	[' Nederland ', 'nl'],
	['the Netherlands', 'nl'],
	['Holland', 'nl'],
	['Deutschland', 'de'],
	['Allemagne', 'de'],
	['Niemcy', 'de'],
	['EL', 'gr'],
	['UK', 'gb'],
	['Atlantis', 'atlantis'],
	['EU', 'eu'],
	['', ''],
])('%j is %j', (country, code) => {
	expect(countryCodeOf(country)).toBe(code);
});

test('by code or by name the same', () => {
	expect([isSameCountry('België', 'be'), isSameCountry('BE', 'Duitsland')]).toEqual([true, false]);
});

test('letters of a country, and those of none', () => {
	expect(['nl', 'GB', 'uk'].map(isCountryCode)).toEqual([true, true, true]);
	expect(['EU', 'ZZ', 'qq', 'BU', ''].map(isCountryCode)).toEqual([false, false, false, false, false]);
});
