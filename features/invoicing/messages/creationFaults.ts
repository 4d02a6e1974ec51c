import type { Messages } from '../../../base/words/message';
/** Faults in an order as it would be in the books, or in the values that the settings add to it. */
export const invoiceCreationFaults = {
	/**
	 * A VAT code cannot be on an invoice. `of` is the setting or the line that has it, `key` the relation or
	 * country of a VAT exception.
	 */
	vatCodeUnusable: [
		"VAT code '{vatCode}' of '{of:label}'{key:with= (~)} is {because:notSales=not one for sales, such as HOOG_VERK_21|former=the former rate of 19 %|noRate=a code without a percentage}",
		"btw-code '{vatCode}' van '{of:label}'{key:with= (~)} is {because:notSales=er geen voor verkopen, zoals HOOG_VERK_21|former=het vroegere tarief van 19 %|noRate=een code zonder percentage}",
	],
	accountUnknown: [
		"e-Boekhouden has no ledger account '{ledgerAccount}' of '{of:label}'",
		"e-Boekhouden heeft geen grootboekrekening '{ledgerAccount}' van '{of:label}'",
	],
	/** Neither a line nor its product has a ledger account, and Settings has no default. */
	lineAccountMissing: [
		"line '{line}' has no ledger account",
		"regel '{line}' heeft geen grootboekrekening",
		[
			'Choose one at {@defaultLedgerAccount}; or give one to its product.',
			'Kies er een bij {@defaultLedgerAccount}; of geef het artikel er een.',
		],
	],
	/** Products with the same code but a different VAT code or ledger account. */
	productsDiffer: [
		"e-Boekhouden has {count:number} products with code '{product}', which differ in VAT or ledger account",
		"e-Boekhouden heeft {count:number} artikelen met code '{product}', met verschillende btw-code of grootboekrekening",
	],
	tooManyDecimals: [
		"the {of:quantity=quantity|unitPrice=price} of line '{line}' is {value}, and e-Boekhouden keeps four decimals",
		"{of:quantity=het aantal|unitPrice=de prijs} van regel '{line}' is {value}, en e-Boekhouden bewaart vier decimalen",
		[
			'Correct the {of:quantity=quantity in the order|unitPrice=price in the order, or of the product}.',
			'Verbeter {of:quantity=het aantal op de werkbon|unitPrice=de prijs op de werkbon, of van het artikel}.',
		],
	],
	/** The product of an hour type was deleted, or has another code now. */
	hoursWithoutProduct: [
		"hour type '{hourType}' is not a product in e-Boekhouden",
		"uursoort '{hourType}' is geen artikel in e-Boekhouden",
		[
			"Give a product that code; or if you made it yourself, add '{hourType:copied}' to {@ownHourTypes}.",
			"Geef een artikel die code; of heb je hem zelf gemaakt, zet '{hourType:copied}' dan bij {@ownHourTypes}.",
		],
	],

	/**
	 * The product or unit of a line is not in the books; `meant` is a product whose code differs by zeros in
	 * front only.
	 */
	lineCodeUnknown: [
		"{of:product=product|unit=unit} '{value}' of line '{line}' is not in e-Boekhouden{meant:with=, which has '~'}",
		"{of:product=artikel|unit=eenheid} '{value}' van regel '{line}' staat niet in e-Boekhouden{meant:with=; daar staat wel '~'}",
		[
			"Correct it in OutSmart, on this order too; or add exactly '{value:copied}' in e-Boekhouden.",
			"Verbeter dit in OutSmart, ook op deze werkbon; of voeg precies '{value:copied}' toe in e-Boekhouden.",
		],
	],

	/** A term of the setting `vatExceptions` is wrong. */
	vatExceptionWrong: [
		'{@vatExceptions} names {key}{because:twice= twice|noCountry=, which is not a country: a relation of that code has relation: before it}',
		'in {@vatExceptions} staat {key}{because:twice= twee keer|noCountry=, en dat is geen land: voor een relatie met die code komt relation: te staan}',
	],
} as const satisfies Messages;
