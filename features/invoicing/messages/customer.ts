import type { Messages } from '../../../base/words/message';
import { fieldsInDutch, type ItemField } from '../../masterData/messages';

/** Findings about the customer of an order: the relation in the books, and VAT that only the user can decide. */
export const invoiceCustomer = {
	/** `example` and `asItIs` are exact texts for the setting; `example` is '' where no code follows from the country. */
	foreignCustomerWithDutchVat: [
		'Customer {relation} counts as a business abroad ({country}{vatNumber:with=, ~}), but its invoice would carry VAT {vatCode}.',
		'Klant {relation} geldt als bedrijf in het buitenland ({country}{vatNumber:with=, ~}), maar op de factuur zou btw {vatCode} komen.',
		[
			'If the VAT is right, as for work on a building here, add to {@vatExceptions}: {asItIs}. If not: {example:or=the same with a VAT code instead of own}.',
			'Klopt de btw, zoals bij werk aan een gebouw hier? Zet bij {@vatExceptions}: {asItIs}. Zo niet: {example:or=hetzelfde met een btw-code in plaats van own}.',
		],
	],
	/** With this VAT code an invoice must have the number. */
	vatNumberMissing: [
		'The invoice of customer {relation} would carry {vatCode}, for which it needs a VAT number{ofOtherMember:true= of another EU country|false=}. e-Boekhouden has {vatNumber:quoted=none}.',
		'Op de factuur van klant {relation} zou btw {vatCode} komen; daar hoort een btw-nummer{ofOtherMember:true= van een ander EU-land|false=} bij. In e-Boekhouden staat {vatNumber:quoted=er geen}.',
		[
			'Fill in the VAT number of {relation} in e-Boekhouden, or give this customer another VAT code in {@vatExceptions}.',
			'Vul in e-Boekhouden het btw-nummer van {relation} in, of geef deze klant bij {@vatExceptions} een andere btw-code.',
		],
	],
	// The relation
	relationNotUnique: [
		"e-Boekhouden has more than one relation with the code or e-mail address '{relation}'.",
		"e-Boekhouden heeft meer dan één relatie met code of e-mailadres '{relation}'.",
		[
			'Keep only one of them in e-Boekhouden, or give the others a code and an address of their own.',
			'Houd er in e-Boekhouden één over, of geef de andere een eigen code en adres.',
		],
	],
	relationUnknown: [
		"e-Boekhouden has no relation '{relation}', and {@exportRelations} is off.",
		"e-Boekhouden heeft geen relatie '{relation}', en {@exportRelations} staat uit.",
		[
			'Add the relation in e-Boekhouden; or switch {@exportRelations} on.',
			'Voeg de relatie in e-Boekhouden toe; of zet {@exportRelations} aan.',
		],
	],
	/** A note: the first thing in which the two differ. */
	relationCountsAsOne: [
		"Number {relation} is '{inBooks}' in e-Boekhouden and '{inOrder}' in OutSmart: taken for one customer, with another {differ:name=name|place=address|contact=e-mail address or phone number}.",
		"Nummer {relation} is in e-Boekhouden '{inBooks}' en in OutSmart '{inOrder}': geldt als één klant, met {differ:name=een andere naam|place=een ander adres|contact=een ander e-mailadres of telefoonnummer}.",
	],
	relationWithoutAddress: [
		'Customer {relation} ({name}) is not in e-Boekhouden yet, and has no address.',
		'Klant {relation} ({name}) staat nog niet in e-Boekhouden, en heeft geen adres.',
		[
			'Fill in the address in OutSmart, of the customer and on this order, or add the relation in e-Boekhouden.',
			'Vul het adres in OutSmart in, bij de klant en op deze werkbon, of voeg de relatie in e-Boekhouden toe.',
		],
	],
	/** The problem follows. */
	relationNotReady: [
		"Relation '{relation}' could not be read or saved in e-Boekhouden.",
		"Relatie '{relation}' kon in e-Boekhouden niet gelezen of bewaard worden.",
	],
	/** `type`: without a type of its own; only a business has a VAT or chamber of commerce number. */
	relationCreated: [
		'Relation {name} {foreseen:true=would be|false=is} new in e-Boekhouden.{type:assumed= Without a type, a VAT number or a chamber of commerce number, it counts as a business (B).|given=}',
		'Relatie {name} {foreseen:true=zou nieuw zijn|false=is nieuw} in e-Boekhouden.{type:assumed= Zonder type, btw-nummer of KvK-nummer geldt hij als bedrijf (B).|given=}',
		[
			'{type:assumed=If it is a private person, change the type in e-Boekhouden.|given=}',
			'{type:assumed=Is het een particulier, wijzig dan het type in e-Boekhouden.|given=}',
		],
	],
	relationCompleted: ({ fields, foreseen }: { fields: ItemField[]; foreseen: boolean }) => [
		`${foreseen ? 'Would be changed' : 'Changed'} in e-Boekhouden: ${fields.join(', ')}.`,
		`${foreseen ? 'Zou in e-Boekhouden wijzigen' : 'Gewijzigd in e-Boekhouden'}: ${fieldsInDutch(fields)}.`,
	],
} as const satisfies Messages;
