import type { FactsOf } from '../finding';
import { also, type Messages } from '../message';
import { choice } from '../template';

/** The advice about a fault in an item, when only the person knows where the item comes from. */
export const IN_ITEM = [
	'Correct this in the item, or where it comes from.',
	'Verbeter dit in het item, of waar het vandaan komt.',
] as const;

/** The words for the kind of value that was expected. `nesting` is for JSON, `plainCode` for a part of a Boekstuk. */
const EXPECTED_WORDS = {
	amount: [
		'an amount such as 1234.56 (a dot, no thousands separator, at most two decimals)',
		'bedrag zoals 1234.56 (een punt, geen scheiding van duizendtallen, hooguit twee decimalen)',
	],
	amountOrComma: [
		'an amount such as 1234.56 or 1234,56 (no thousands separator, at most two decimals)',
		'bedrag zoals 1234.56 of 1234,56 (geen scheiding van duizendtallen, hooguit twee decimalen)',
	],
	capitals: ['one word in capitals', 'één woord in hoofdletters'],
	code: ['a code', 'code'],
	date: ['a date such as 2026-05-31', 'datum zoals 2026-05-31'],
	endInDigit: ['a number that ends in a digit', 'nummer dat op een cijfer eindigt'],
	free: ['free, as there is one already', 'vrij nummer, want het is er al'],
	lines: ['a list of lines', 'lijst van regels'],
	list: ['a list', 'lijst'],
	nesting: [
		'a value without itself in it, of so many levels at most',
		'waarde zonder zichzelf erin, van hooguit zoveel niveaus',
	],
	number: ['a number such as 12.50', 'getal zoals 12.50'],
	numberOrComma: [
		'a number such as 12.50 or 12,50 (no thousands separator)',
		'getal zoals 12.50 of 12,50 (geen scheiding van duizendtallen)',
	],
	oneOf: ['one of these', 'waarde uit deze'],
	paid: ['an amount that can be paid', 'bedrag dat betaald kan worden'],
	plainCode: ['a code without spaces or slashes', 'code zonder spaties en schuine strepen'],
	record: ['an object, as in JSON', 'object, zoals in JSON'],
	sevenDigits: [
		'a number such as 1250.00 (a dot, at most two decimals, not negative, below 100000)',
		'getal zoals 1250.00 (een punt, hoogstens twee decimalen, niet negatief, onder 100000)',
	],
	switch: ['true or false', 'true of false'],
	text: ['text', 'tekst'],
	time: ['a time such as 08:30', 'tijd zoals 08:30'],
	unclear: [
		'clear (write 1.234 as 1234.00 or as 1.2340)',
		'duidelijk getal (schrijf 1.234 als 1234.00 of als 1.2340)',
	],
	usable: ['a value that can be used', 'bruikbare waarde'],
	value: [
		'a value, but what a spreadsheet writes where a formula failed, or a program where there is nothing',
		'waarde, maar wat een rekenblad schrijft waar een formule mislukt, of een programma waar niets is',
	],
	vatCode: [
		'a VAT code for new bookings (GEEN for no VAT)',
		'btw-code voor nieuwe boekingen (GEEN voor geen btw)',
	],
	vatCodeOfPurchases: [
		'a VAT code of purchases, such as HOOG_INK_21',
		'btw-code van inkopen, zoals HOOG_INK_21',
	],
	vatCodeOfSales: ['a VAT code of sales, such as HOOG_VERK_21', 'btw-code van verkopen, zoals HOOG_VERK_21'],
	wholeNumber: ['a whole number', 'geheel getal'],
	workOrderId: [
		'the ID of a work order (a whole number, as in the field id; for its number, choose By Number)',
		'ID van een werkbon (een geheel getal, zoals in het veld id; kies voor zijn nummer By Number)',
	],
} as const;
export type Expected = keyof typeof EXPECTED_WORDS;
const EXPECTED = choice('expected', EXPECTED_WORDS);

/**
 * Faults in a value of an item. `path` is the place of the value, as people count: "entries 1, lines 3,
 * debit".
 */
export const itemFaults = {
	missing: ['{path:or=the item} is missing', '{path:or=het item} ontbreekt'],
	/**
	 * A value is of another kind than expected. `value` is '' when only its type is wrong; `allowed` has the lowest and the
	 * highest, or the choices.
	 */
	wrongValue: also<{ expected: Expected }>()([
		`{path:or=the item}{value:with=: '~'} is not ${EXPECTED.en}{allowed:whole= (~)}`,
		`{path:or=het item}{value:with=: '~'} is geen ${EXPECTED.nl}{allowed:whole= (~)}`,
	]),
	fieldsNotKnown: [
		'{path} does not know {fields:list}; it knows {known:join}',
		'{path} kent {fields:list} niet, wel {known:join}',
	],
	tooLong: [
		"{path:or=the item} is longer than {longest:number} characters: '{value}'",
		"{path:or=het item} is langer dan {longest:number} tekens: '{value}'",
	],
} as const satisfies Messages;

export type ItemFaults = FactsOf<typeof itemFaults>;
