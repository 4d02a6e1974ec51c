import { isOtherCustomer, isSameCustomer } from '../../../../nodes/shared/items/otherCustomer';
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
	['the same postal code in another spelling', { postalCode: '8011lv' }],
	['street and city', { address: 'markt 1', city: 'ZWOLLE', postalCode: '' }],
	['the e-mail address', { email: 'INFO@smit.example' }],
	['the phone number', { phone: '038-1234567' }],
	['the VAT number', { vatNumber: 'NL 001234567 B01' }],
	['no name at all', { name: '<leeg>' }],
])('%s makes it the same customer, moved or renamed', (_what, change) => {
	expect(isOtherCustomer({ ...jansen, ...change }, smit)).toBe(false);
	expect(isOtherCustomer(smit, { ...jansen, ...change })).toBe(false);
});

test.each([
	['of the family', { name: 'Fam. Smid' }, { name: 'Familie de Boer' }],
	['of the form', { name: 'Vos B.V.' }, { name: 'Haan BV' }],
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
	['e-mail', { email: smit.email }, true],
	['name and address', { name: 'Bakkerij Smit B.V.', address: 'Markt 1' }, true],
	['name alone', { name: smit.name }, false],
	['address alone', { address: smit.address, postalCode: smit.postalCode, city: smit.city }, false],
	['phone alone', { phone: smit.phone }, false],
])('under another number the same customer by its %s: %j is %j', (_what, change, expected) => {
	expect(isSameCustomer({ ...jansen, ...change }, smit)).toBe(expected);
});
