import { countryOfVatNumber } from '../../../base/values/vatNumbers';

test.each([
	['NL 0012.34.567.B01', '', 'nl'],
	['001234567B01', 'Nederland', 'nl'],
	['001234567B01', 'DE', ''],
	['EL123456789', '', 'gr'],
	['123456789', 'Griekenland', 'gr'],
	['ATU12345678', 'NL', 'at'],
	['XI123456789', 'GB', 'xi'],
	['CHE-123.456.789', '', 'ch'],
	['GB 123 4567 89', 'GB', 'gb'],
	['BE123', 'BE', ''],
	['NL123456789', 'NL', ''],
	['NL', 'NL', ''],
	['0', 'NL', ''],
	['nvt', 'NL', ''],
	['geen', 'NL', ''],
	['onbekend', 'NL', ''],
	['aangevraagd', 'BE', ''],
	['', 'NL', ''],
])('%j of a customer in %j is a VAT number of %j', (text, country, expected) => {
	expect(countryOfVatNumber(text, country)).toBe(expected);
});
