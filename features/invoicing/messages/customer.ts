import type { Messages } from '../../../base/words/message';
import { fieldsInDutch, type ItemField } from '../../masterData/messages';

type ForeignCustomerWithDutchVat = {
	relation: string;
	country: string;
	vatNumber: string;
	vatCode: string;
	example: string;
	asItIs: string;
};

/** Findings about the customer of an order: the relation in the books, and VAT that only the user can decide. */
export const invoiceCustomer = {
	/** `example` and `asItIs` are exact texts for the setting `vatExceptions`. */
	foreignCustomerWithDutchVat: ({
		relation,
		country,
		vatNumber,
		vatCode,
		example,
		asItIs,
	}: ForeignCustomerWithDutchVat) => [
		`Customer ${relation} counts as a business abroad (${[country, vatNumber].filter(Boolean).join(', ')}), but its invoice would carry VAT ${vatCode}.`,
		`Klant ${relation} geldt als bedrijf in het buitenland (${[country, vatNumber].filter(Boolean).join(', ')}), maar op de factuur zou btw ${vatCode} komen.`,
		example === asItIs
			? [
					`If that is right, add to {@vatExceptions}: ${asItIs}. If not, put a VAT code instead of own.`,
					`Klopt dat, zet dan bij {@vatExceptions}: ${asItIs}. Zo niet, zet daar een btw-code in plaats van own.`,
				]
			: [
					`Add to {@vatExceptions}: ${example}. If the VAT is right, as for work on a building here: ${asItIs}.`,
					`Zet bij {@vatExceptions}: ${example}. Klopt de btw wel, zoals bij werk aan een gebouw hier: ${asItIs}.`,
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
		['Keep only one of them.', 'Houd er één over.'],
	],
	relationUnknown: [
		"e-Boekhouden has no relation '{relation}', and {@exportRelations} is off.",
		"e-Boekhouden heeft geen relatie '{relation}', en {@exportRelations} staat uit.",
		[
			'Add the relation in e-Boekhouden; or switch {@exportRelations} on.',
			'Voeg de relatie in e-Boekhouden toe; of zet {@exportRelations} aan.',
		],
	],
	/** Name and place under the same number, in one line; `answer` is what to write in the setting about these two. */
	relationIsOther: [
		"Number {relation} is '{inBooks}' in e-Boekhouden, and '{inOrder}' in OutSmart: perhaps two customers.",
		"Nummer {relation} is in e-Boekhouden '{inBooks}', in OutSmart '{inOrder}': misschien twee klanten.",
		[
			"If these are two customers, give this one another number, in OutSmart and in this order. If it is one, add '{answer}' to {@knownRelations}.",
			"Zijn het twee klanten? Geef deze een ander nummer, in OutSmart en op deze werkbon. Is het er één? Zet '{answer}' bij {@knownRelations}.",
		],
	],
	/** A note: the first thing in which the two differ. */
	relationCountsAsOne: [
		"Number {relation} is '{inBooks}' in e-Boekhouden and '{inOrder}' in OutSmart: taken for one customer, with another {differ:name=name|place=address|contact=e-mail address or phone number}.",
		"Nummer {relation} is in e-Boekhouden '{inBooks}' en in OutSmart '{inOrder}': geldt als één klant, met {differ:name=een andere naam|place=een ander adres|contact=een ander e-mailadres of telefoonnummer}.",
	],
	/** `other` is the number under which the same customer is there. */
	relationIsThereAlready: [
		'e-Boekhouden has no relation {relation}, but has the same customer as {other} ({name}).',
		'e-Boekhouden heeft geen relatie {relation}, maar wel dezelfde klant als {other} ({name}).',
		[
			"If it is one customer, put number {other} on this order, and delete card {relation} (or give it number {other} if OutSmart has none). If they are two, add '{answer}' to {@knownRelations}.",
			"Is het één klant? Zet nummer {other} op deze werkbon, en verwijder kaart {relation} (of geef die nummer {other} als OutSmart er geen heeft). Zijn het er twee? Zet '{answer}' bij {@knownRelations}.",
		],
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
	relationCreated: [
		'Relation {name} {foreseen:true=would be|false=is} new in e-Boekhouden.',
		'Relatie {name} {foreseen:true=zou nieuw zijn|false=is nieuw} in e-Boekhouden.',
	],
	/** For a new relation. Only a business has a VAT or chamber of commerce number. */
	relationTypeAssumed: [
		'Without a type, a VAT number or a chamber of commerce number, it counts as a business (B).',
		'Zonder type, btw-nummer of KvK-nummer geldt hij als bedrijf (B).',
		[
			'If it is a private person, change the type in e-Boekhouden.',
			'Is het een particulier, wijzig dan het type in e-Boekhouden.',
		],
	],
	relationCompleted: ({ fields, foreseen }: { fields: ItemField[]; foreseen: boolean }) => [
		`${foreseen ? 'Would be changed' : 'Changed'} in e-Boekhouden: ${fields.join(', ')}.`,
		`${foreseen ? 'Zou in e-Boekhouden wijzigen' : 'Gewijzigd in e-Boekhouden'}: ${fieldsInDutch(fields)}.`,
	],
} as const satisfies Messages;
