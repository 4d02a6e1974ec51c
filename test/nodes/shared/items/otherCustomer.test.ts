import { isOtherCustomer, isSameCustomer, tellingWord } from '../../../../nodes/shared/items/otherCustomer';
import { relation } from '../../../support/invoiceItems';

const smit = relation({
	...{ name: 'Bakkerij Smit BV', address: 'Markt 1', postalCode: '8011 LV', city: 'Zwolle' },
	...{ email: 'info@smit.example', phone: '+31 38 123 45 67', vatNumber: 'NL001234567B01' },
});
const jansen = relation({
	...{ name: 'Fam. Jansen', address: 'Kerkweg 2', postalCode: '4811 AA', city: 'Breda' },
	...{ email: 'p.jansen@home.example', phone: '076-7654321' },
});

test('nothing in common: another customer', () => {
	expect(isOtherCustomer(jansen, smit)).toBe(true);
	expect(isOtherCustomer(smit, jansen)).toBe(true);
});

test.each([
	['a typing error', { name: 'Bakkerij Smitt B.V.' }],
	['one word of the name', { name: 'Smit, banket en brood' }],
	['a shop of the same name', { name: 'bakkerij smit' }],
	[
		'the same postal code in another spelling, with the same number',
		{ postalCode: '8011lv', address: 'Grote Markt 1' },
	],
	['street and city', { address: 'markt 1', city: 'ZWOLLE', postalCode: '' }],
	['the e-mail address', { email: 'INFO@smit.example' }],
	['the phone number', { phone: '038-1234567' }],
	['the VAT number', { vatNumber: 'NL 001234567 B01' }],
	['no name at all', { name: '<leeg>' }],
	['no address to compare', { address: '', postalCode: '', city: '' }],
])('%s makes it the same customer, moved or renamed', (_what, change) => {
	expect(isOtherCustomer({ ...jansen, ...change }, smit)).toBe(false);
	expect(isOtherCustomer(smit, { ...jansen, ...change })).toBe(false);
});

test.each([
	['of the family', { name: 'Fam. Smid' }, { name: 'Familie de Boer' }],
	['of the form', { name: 'Vos B.V.' }, { name: 'Haan BV' }],
	['an initial', { name: 'J. Bakker' }, { name: 'J. de Vries' }],
	['two associations', { name: 'VvE Kerkweg' }, { name: 'VvE Parkzicht' }],
	['two municipalities', { name: 'Gemeente Breda' }, { name: 'Gemeente Tilburg' }],
	['a trade', { name: 'Bouwbedrijf de Wit' }, { name: 'Bouwbedrijf Kramer' }],
	['no phone', { phone: '0' }, { phone: '0' }],
	['no e-mail', { email: 'geen@email.nl' }, { email: 'geen@email.nl' }],
	['neighbours', { postalCode: '8011 LV', address: 'Markt 3' }, {}],
	['a city', { city: 'Breda' }, { city: 'Breda' }],
	[
		'a house number in another street',
		{ address: 'Kerkweg 2', city: '' },
		{ address: 'Kerkweg 2', city: '' },
	],
])('words that many share say nothing: %s', (_what, one, other) => {
	expect(isOtherCustomer({ ...jansen, ...one }, { ...smit, name: 'Haan BV', ...other })).toBe(true);
});

test.each([
	['VAT number', { vatNumber: smit.vatNumber }, true],
	['e-mail and name', { email: smit.email, name: 'Smit banket' }, true],
	['e-mail alone, as of an administrator', { email: smit.email }, false],
	['name and place', { name: 'Bakkerij Smit B.V.', address: 'Markt 1', city: 'Zwolle' }, true],
	['name and street of another city', { name: 'Bakkerij Smit B.V.', address: 'Markt 1' }, false],
	['name alone', { name: smit.name }, false],
	['address alone', { address: smit.address, postalCode: smit.postalCode, city: smit.city }, false],
	['phone alone', { phone: smit.phone }, false],
])('under another number the same customer by its %s: %j is %j', (_what, change, expected) => {
	expect(isSameCustomer({ ...jansen, ...change }, smit)).toBe(expected);
});

test.each([
	['Bakkerij Smit B.V.', 'Smit'],
	['Café de Zonnewijzer', 'Zonnewijzer'],
	['VvE', ''],
])('%s is found by %j', (name, word) => {
	expect(tellingWord(name)).toBe(word);
});
