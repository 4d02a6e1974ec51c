import { isSalesVatCode } from '../../../base/values/vatCodes';
import { inBoth } from '../../../base/words/language';
import type { Messages } from '../../../base/words/message';
import { shown } from '../settings';

/** Why a code cannot be on these invoices. */
const notUsable = inBoth((vatCode: string) => {
	if (!isSalesVatCode(vatCode))
		return [
			'not a VAT code for sales, such as HOOG_VERK_21',
			'geen btw-code voor verkopen, zoals HOOG_VERK_21',
		];
	return vatCode === 'HOOG_VERK'
		? ['the former rate of 19 %', 'het vroegere tarief van 19 %']
		: ['a code without a percentage', 'een code zonder percentage'];
});

/** Faults in an order as it would be in the books, or in what the settings add to it. */
export const invoiceCreationFaults = {
	defaultVatCodeUnusable: ({ vatCode }: { vatCode: string }) => [
		`'${shown.defaultVatCode}' is '${vatCode}', ${notUsable.en(vatCode)}`,
		`'${shown.defaultVatCode}' is '${vatCode}', ${notUsable.nl(vatCode)}`,
	],
	defaultAccountUnknown: [
		"{@defaultLedgerAccount} is '{ledgerAccount}', which e-Boekhouden does not have",
		"{@defaultLedgerAccount} is '{ledgerAccount}', en die grootboekrekening heeft e-Boekhouden niet",
	],
	lineVatCodeUnusable: ({ vatCode, line }: { vatCode: string; line: string }) => [
		`line '${line}' has VAT code '${vatCode}', ${notUsable.en(vatCode)}`,
		`regel '${line}' heeft btw-code '${vatCode}', ${notUsable.nl(vatCode)}`,
	],
	/** Neither line nor product has one, and Settings has no default. */
	lineAccountMissing: [
		"line '{line}' has no ledger account",
		"regel '{line}' heeft geen grootboekrekening",
		[
			'Choose one at {@defaultLedgerAccount}; or give one to its product.',
			'Kies er een bij {@defaultLedgerAccount}; of geef het artikel er een.',
		],
	],
	lineAccountUnknown: [
		"e-Boekhouden has no ledger account '{ledgerAccount}' (line '{line}')",
		"e-Boekhouden heeft geen grootboekrekening '{ledgerAccount}' (regel '{line}')",
	],
	/** Products with the same code but a different VAT code or ledger account. */
	productsDiffer: [
		"e-Boekhouden has {count:number} products with code '{product}', which differ in VAT or ledger account",
		"e-Boekhouden heeft {count:number} artikelen met code '{product}', met verschillende btw-code of grootboekrekening",
	],
	tooManyDecimals: ({ of, line, value }: { of: 'quantity' | 'unitPrice'; line: string; value: string }) => [
		`the ${of === 'quantity' ? 'quantity' : 'price'} of line '${line}' is ${value}, and e-Boekhouden keeps four decimals`,
		`${of === 'quantity' ? 'het aantal' : 'de prijs'} van regel '${line}' is ${value}, en e-Boekhouden bewaart vier decimalen`,
		of === 'quantity'
			? ['Correct the quantity in the order.', 'Verbeter het aantal op de werkbon.']
			: [
					'Correct the price in the order, or of the product.',
					'Verbeter de prijs op de werkbon, of van het artikel.',
				],
	],
	/** Its product was deleted, or has another code now. */
	hoursWithoutProduct: [
		"hour type '{hourType}' is not a product in e-Boekhouden",
		"uursoort '{hourType}' is geen artikel in e-Boekhouden",
		[
			"Give a product that code; or if you made it yourself, add '{hourType}' to {@ownHourTypes}.",
			"Geef een artikel die code; of heb je hem zelf gemaakt, zet '{hourType}' dan bij {@ownHourTypes}.",
		],
	],

	// In the setting `vatExceptions`
	vatExceptionTwice: ['{@vatExceptions} names {key} twice', 'in {@vatExceptions} staat {key} twee keer'],
	vatExceptionNoCountry: [
		'{@vatExceptions} names {country}, which is not a country; a relation of that code is relation:{country}',
		'in {@vatExceptions} staat {country}, en dat is geen land; een relatie met die code is relation:{country}',
	],
	vatExceptionUnusable: ({ key, vatCode }: { key: string; vatCode: string }) => [
		`'${shown.vatExceptions}' gives ${key} '${vatCode}', ${notUsable.en(vatCode)}`,
		`in '${shown.vatExceptions}' heeft ${key} '${vatCode}', ${notUsable.nl(vatCode)}`,
	],
} as const satisfies Messages;
