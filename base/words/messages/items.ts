import type { FactsOf } from '../finding';
import type { Messages } from '../message';

/** What to do about a fault in an item of which only the person knows where it comes from. */
export const IN_ITEM = [
	'Correct this in the item, or where it comes from.',
	'Verbeter dit in het item, of waar het vandaan komt.',
] as const;

/** What a value should be. `nesting` is for JSON, `plainCode` for what becomes part of a Boekstuk. */
const EXPECTED = {
	en: '{expected:amount=an amount such as 1234.56 (a dot, no thousands separator, at most two decimals)|capitals=one word in capitals|code=a code|date=a date such as 2026-05-31|endInDigit=a number that ends in a digit|free=free, as there is one already|lines=a list of lines|list=a list|nesting=a value without itself in it, of so many levels at most|number=a number such as 12.50|oneOf=one of these|paid=an amount that can be paid|plainCode=a code without spaces or slashes|record=an object, as in JSON|sevenDigits=a number such as 1250.00 (a dot, at most two decimals, not negative, below 100000)|switch=true or false|text=text|time=a time such as 08:30|unclear=clear (write 1.234 as 1234.00 or as 1.2340)|usable=a value that can be used|vatCode=a VAT code for new bookings (GEEN for no VAT)|vatCodeOfPurchases=a VAT code of purchases, such as HOOG_INK_21|vatCodeOfSales=a VAT code of sales, such as HOOG_VERK_21|wholeNumber=a whole number|workOrderId=the ID of a work order (a whole number, as in the field id; for its number, choose By Number)}',
	nl: '{expected:amount=bedrag zoals 1234.56 (een punt, geen scheiding van duizendtallen, hooguit twee decimalen)|capitals=één woord in hoofdletters|code=code|date=datum zoals 2026-05-31|endInDigit=nummer dat op een cijfer eindigt|free=vrij nummer, want het is er al|lines=lijst van regels|list=lijst|nesting=waarde zonder zichzelf erin, van hooguit zoveel niveaus|number=getal zoals 12.50|oneOf=waarde uit deze|paid=bedrag dat betaald kan worden|plainCode=code zonder spaties en schuine strepen|record=object, zoals in JSON|sevenDigits=getal zoals 1250.00 (een punt, hoogstens twee decimalen, niet negatief, onder 100000)|switch=true of false|text=tekst|time=tijd zoals 08:30|unclear=duidelijk getal (schrijf 1.234 als 1234.00 of als 1.2340)|usable=bruikbare waarde|vatCode=btw-code voor nieuwe boekingen (GEEN voor geen btw)|vatCodeOfPurchases=btw-code van inkopen, zoals HOOG_INK_21|vatCodeOfSales=btw-code van verkopen, zoals HOOG_VERK_21|wholeNumber=geheel getal|workOrderId=ID van een werkbon (een geheel getal, zoals in het veld id; kies voor zijn nummer By Number)}',
} as const;

/** Faults in a value of an item. `path` is its place as people count: "entries 1, lines 3, debit". */
export const itemFaults = {
	missing: ['{path:or=the item} is missing', '{path:or=het item} ontbreekt'],
	/** `value` is '' where only its type is wrong; `allowed` has the lowest and the highest, or the choices. */
	wrongValue: [
		`{path:or=the item}{value:with=: '~'} is not ${EXPECTED.en}{allowed:with= (~)}`,
		`{path:or=het item}{value:with=: '~'} is geen ${EXPECTED.nl}{allowed:with= (~)}`,
	],
	tooLong: [
		"{path:or=the item} is longer than {longest:number} characters: '{value}'",
		"{path:or=het item} is langer dan {longest:number} tekens: '{value}'",
	],
} as const satisfies Messages;

export type ItemFaults = FactsOf<typeof itemFaults>;
