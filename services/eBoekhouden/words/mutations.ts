import { also, type Messages } from '../../../base/words/message';
import { RECORD, type OfRecord } from '../../../base/words/messages/records';

/** Findings of the operations on mutations, ledger accounts and cost centres. */
export const mutations = {
	/** Several bookings have the reference. */
	bookedMoreThanOnce: [
		"More than one mutation has the reference '{reference}': {mutations:join}. Nothing was written.",
		"Meer dan één mutatie heeft het kenmerk '{reference}': {mutations:join}. Er is niets geschreven.",
		[
			'Look in e-Boekhouden which one is right, and delete the other.',
			'Kijk in e-Boekhouden welke klopt, en verwijder de andere.',
		],
	],
	/**
	 * Another execution booked the same reference at the same time, as a second look after the booking shows.
	 */
	bookedTwiceAtOnce: [
		"Mutation {mutation} was booked, and at the same time another execution booked {others:join} with the same reference '{reference}': it stands twice.",
		"Mutatie {mutation} is geboekt, en tegelijk boekte een andere uitvoering {others:join} met hetzelfde kenmerk '{reference}': het staat er dubbel.",
		[
			'Delete one of them in e-Boekhouden, and let only one execution at a time book it.',
			'Verwijder er een in e-Boekhouden, en laat maar één uitvoering tegelijk boeken.',
		],
	],
	bookedAloneUnknown: [
		"Mutation {mutation} was booked, but the reference '{reference}' could not be looked up again: another execution may have booked it too.",
		"Mutatie {mutation} is geboekt, maar het kenmerk '{reference}' kon niet opnieuw worden opgezocht: een andere uitvoering kan het ook geboekt hebben.",
		[
			'Run it again in a few minutes: that writes nothing, and says whether it stands twice.',
			'Start het over een paar minuten opnieuw: dat schrijft niets, en zegt of het dubbel staat.',
		],
	],
	/**
	 * The booking with the reference is another one; `differing` has the fields that differ, by their labels in
	 * the editor.
	 */
	bookedOtherwise: [
		"Mutation {mutation} has the reference '{reference}', but differs in {differing:join}. Nothing was written.",
		"Mutatie {mutation} heeft het kenmerk '{reference}', maar verschilt in {differing:join}. Er is niets geschreven.",
		[
			'Change the mutation in e-Boekhouden, or give another reference if this is another booking.',
			'Wijzig de mutatie in e-Boekhouden, of geef een ander kenmerk als dit een andere boeking is.',
		],
	],
} as const satisfies Messages;

export type AccountUse = 'FIN' | 'DEB' | 'CRED' | 'line';

/**
 * Faults in a mutation or an invoice to make. `path` is the place of the value, as people count: "line 2,
 * Amount".
 */
export const mutationFaults = {
	tooManyLines: [
		'there are {count:number} lines, and e-Boekhouden accepts at most {most:number}',
		'er zijn {count:number} regels, en e-Boekhouden neemt er {most:number}',
	],
	/**
	 * A line of a memorial entry has a debit or a credit amount, and a product has one of two prices, unless
	 * its VAT code has no percentage.
	 */
	oneOfTwo: [
		'{path} must have {of:amount=a debit or a credit amount|price=a price excluding or including VAT}, and not both',
		'{path} moet {of:amount=een bedrag in debet of in credit|price=een prijs exclusief of inclusief btw} hebben, en niet allebei',
	],
	notInBalance: [
		'the lines are not in balance: debit {debit:money}, credit {credit:money}; to book the rest on Counter Account, add Lines Need Not Balance under Additional Fields',
		'de regels zijn niet in balans: debet {debit:money}, credit {credit:money}; voeg bij Additional Fields Lines Need Not Balance toe om de rest op Counter Account te boeken',
	],
	/** The books do not have exactly one record that the field could mean. */
	notOneRecord: also<OfRecord>()([
		`{path}: there is {found:none=no|several=more than one} ${RECORD.en} '{value}'; choose it from the list`,
		`{path}: er is {found:none=geen|several=meer dan één} ${RECORD.nl} '{value}'; kies uit de lijst`,
	]),
	/**
	 * A field has a ledger account of the wrong category: the account of a kind of mutation must be a bank or
	 * cash, debtors or creditors account, and that of a line must not.
	 */
	accountOfOtherUse: [
		'{path}: ledger account {account} is of category {category}, but {use:FIN=must be a bank or cash account (FIN)|DEB=must be a debtors account (DEB)|CRED=must be a creditors account (CRED)|line=a line cannot have a bank, cash, debtors or creditors account}',
		'{path}: grootboekrekening {account} heeft categorie {category}, maar {use:FIN=het moet een bank- of kasrekening zijn (FIN)|DEB=het moet een debiteurenrekening zijn (DEB)|CRED=het moet een crediteurenrekening zijn (CRED)|line=in een regel mag geen bank-, kas-, debiteuren- of crediteurenrekening staan}',
	],
	/**
	 * A field does not fit the kind of mutation or the VAT code, so its value would be lost. A VAT amount is
	 * given with AFW and AFW_VERK, and calculated for all other codes.
	 */
	fieldOfOtherKind: [
		'{path} does not go with {vatCode:or=this kind of mutation}',
		'{path} hoort niet bij {vatCode:or=deze soort mutatie}',
	],
	/**
	 * The protocol does not store a field that was filled in. Somebody who gives the reference of an order wants its invoice
	 * once.
	 */
	keptWithTokenOnly: [
		"{path}: e-Boekhouden only stores it with an API token{instead:number=; to make the invoice of an order once, give 'Invoice Number' and choose 'When the Number Exists'|nothing=}",
		"{path}: dat bewaart e-Boekhouden alleen met een API-token{instead:number=; geef 'Invoice Number' en kies 'When the Number Exists' om de factuur van een order één keer te maken|nothing=}",
	],
	/** A VAT code without a percentage needs a VAT amount or a price of its own. */
	vatCodeNeeds: ['{vatCode} needs {path}', 'bij {vatCode} hoort {path}'],
	/** Amounts were said to include VAT that is reverse-charged, which no amount includes. */
	reversedVatIncluded: [
		'{path}: {vatCode} shifts the VAT to you, so the amounts must be excluding VAT',
		'{path}: met {vatCode} is de btw naar jou verlegd, dus moeten de bedragen exclusief btw zijn',
	],
	/**
	 * The number of a new invoice is booked already, or it is booked so often that the invoice of a payment is
	 * not certain.
	 */
	invoiceBooked: [
		"invoice '{invoiceNumber}' is booked {often:once=already|several=more than once}: {mutations:mutations}",
		"factuur '{invoiceNumber}' is {often:once=al|several=meer dan eens} geboekt: {mutations:mutations}",
	],
	/** No booked invoice is the one that the payment could be for. */
	invoiceNotBooked: [
		"no invoice '{invoiceNumber}' of relation '{relation}' is booked; if it is in the opening balance, give its account at 'Account of the Invoice'",
		"er is geen factuur '{invoiceNumber}' van relatie '{relation}' geboekt; staat de factuur in de beginbalans, geef dan de rekening ervan bij 'Account of the Invoice'",
	],
	/** The invoice with the given number is another one. */
	invoiceExistsOtherwise: [
		"invoice '{number}' is another one: {of:relation=its relation|totalExcludingVat=its total excluding VAT|totalVat=its VAT|totalIncludingVat=its total including VAT} is '{found}' instead of '{asked}'",
		"factuur '{number}' is een andere: {of:relation=de relatie|totalExcludingVat=het totaal exclusief btw|totalVat=de btw|totalIncludingVat=het totaal inclusief btw} is '{found}' in plaats van '{asked}'",
	],
	/**
	 * A field is missing that a product could fill in: no product code is given, or the product lacks it too.
	 */
	productFillsNot: [
		"{path} is missing: fill it in, or give the 'Product Code' of a product that has it{productCode:with= ('~' does not have it)}",
		"{path} ontbreekt: vul het in, of geef de 'Product Code' van een artikel dat het heeft{productCode:with= ('~' heeft het niet)}",
	],
} as const satisfies Messages;
