import { EU_MEMBERS } from '../../../base/values/countries';
import { countryOfOtherForm, countryOfVatNumber, isInUnion } from '../../../base/values/vatNumbers';

test.each([
	['NL 0012.34.567.B01', '', 'nl'],
	['001234567B01', 'Nederland', 'nl'],
	['001234567B01', 'DE', ''],
	['EL123456789', '', 'gr'],
	['123456789', 'Griekenland', 'gr'],
	['ATU12345678', 'NL', 'at'],
	['XI123456789', 'GB', 'xi'],
	['CHE-123.456.789', '', 'ch'],
	['CH 123456789 MWST', '', 'ch'],
	['GB 123 4567 89', 'GB', 'gb'],
	['GB123', 'GB', ''],
	['NO 123 456 789 MVA', 'NO', 'no'],
	['BTW BE 0123.456.789', 'BE', 'be'],
	['BTW-nummer 001234567B01', 'NL', 'nl'],
	['nr. 12345678', '', ''],
	['nr. 12345678', 'NL', ''],
	['BTW 12345678', 'NL', ''],
	['tel 0612345678', '', ''],
	['US 123456789', 'US', ''],
	['NL000000000B00', 'NL', ''],
	['NL000000000B01', 'NL', ''],
	['BE0000000000', 'BE', ''],
	['BE123', 'BE', ''],
	['NL123456789', 'NL', ''],
	['NL', 'NL', ''],
	['0', 'NL', ''],
	['nvt', 'NL', ''],
	['', 'NL', ''],
])('%j of a customer in %j is a VAT number of %j', (text, country, expected) => {
	expect(countryOfVatNumber(text, country)).toBe(expected);
});

/** One of each form; the letter and the digits are made up. */
const EXAMPLES =
	`ATU12345678 BE0123456789 BE1123456789 BG123456789 BG1234567890 CHE123456789 CHE123456789MWST CHE123456789TVA
	CHE123456789IVA CY12345678X CZ12345678 CZ123456789 CZ1234567890 DE123456789 DK12345678 EE123456789 ESX1234567X ESX12345678
	ES12345678X FI12345678 FR12345678901 FRXX345678901 GB123456789 GB123456789012 GBGD123 GBHA123 EL123456789 HR12345678901
	HU12345678 IE1234567X IE1X34567XX IT12345678901 LT123456789 LT123456789012 LU12345678 LV12345678901 MT12345678
	NL123456789B01 NO123456789 NO123456789MVA PL1234567890 PT123456789 RO12 RO1234567890 SE123456789012 SI12345678
	SK1234567890 XI123456789 XIGD123`.split(/\s+/);

test.each(EXAMPLES)('%s, and with one sign more or less another form', (example) => {
	const [letters, rest] = [example.slice(0, 2), example.slice(2)];
	const country = letters === 'EL' ? 'gr' : letters.toLowerCase();
	expect(countryOfVatNumber(example, '')).toBe(country);
	expect(countryOfOtherForm(example)).toBe('');
	const others = [`1${rest}`, `${rest}1`, rest.slice(1), rest.slice(0, -1)].map((one) => letters + one);
	for (const other of others.filter((one) => !OF_FORM.test(one))) {
		expect([other, countryOfVatNumber(other, '')]).toEqual([other, '']);
		expect([other, countryOfOtherForm(other)]).toEqual([other, letters]);
	}
});

/** With one digit more or less they are of the other form that their country has. */
const OF_FORM =
	/^(BG\d{9,10}|CZ\d{8,10}|RO\d{2,10}|CH\d{9}(MWST|TVA|IVA)?|NO\d{9}|FR1\w{10}|IE\d{8}\w|IE1X34567X|ES\d{8}X|ESX1234567)$/;

test('of a country without a form of its own there is no other form', () => {
	expect(['US1', '123', 'Q1', ''].map(countryOfOtherForm)).toEqual(['', '', '', '']);
});

test.each([
	['nl', true],
	['xi', true],
	['gb', false],
	['ch', false],
	['', false],
])('%j is in the Union: %s', (country, expected) => {
	expect(isInUnion(country)).toBe(expected);
});

test('the members of the Union are the countries of VIES', () => {
	const countries = new Set(EXAMPLES.map((example) => countryOfVatNumber(example, '')));
	for (const country of ['ch', 'gb', 'no', 'xi']) expect(countries.delete(country)).toBe(true);
	expect([...countries].sort()).toEqual([...EU_MEMBERS].sort());
});
