import type { Product } from '../../base/items/product';
import type { Relation } from '../../base/items/relation';
import { brief } from '../../base/values/text';
import type { Messages } from '../../base/words/message';

/** A field of an item about a relation or a product. */
export type ItemField = keyof Relation | keyof Product;

export function fieldsInDutch(fields: readonly ItemField[]): string {
	return fields.map((field) => DUTCH[field]).join(', ');
}

/** The Dutch names of fields, in the form of a place in a template. */
export const FIELDS_IN_DUTCH =
	'code=code|name=naam|contactPerson=contactpersoon|address=adres|postalCode=postcode|city=plaats|country=land|email=e-mail|phone=telefoon|mobile=mobiel|vatNumber=btw-nummer|chamberOfCommerceNumber=KvK-nummer|iban=IBAN|type=type|description=omschrijving|unit=eenheid|price=prijs|vatCode=btw-code|ledgerAccount=tegenrekening|active=wel of niet actief|group=artikelgroep';

const DUTCH = Object.fromEntries(
	FIELDS_IN_DUTCH.split('|').map((one) => one.split('=') as [ItemField, string]),
) as Readonly<Record<ItemField, string>>;

/** Findings about the relation of an order, of an item, or that a user names. */
export const relations = {
	/**
	 * A number belongs to two records that may be two customers. `inBooks` and `inOutSmart` are name and place
	 * in one line; `answer` is the term for the setting about these two.
	 */
	relationIsOther: [
		"Number {relation} is '{inBooks}' in e-Boekhouden, and '{inOutSmart}' in OutSmart: perhaps two customers. Nothing was done.",
		"Nummer {relation} is in e-Boekhouden '{inBooks}', in OutSmart '{inOutSmart}': misschien twee klanten. Er is niets gedaan.",
		[
			"If they are two, give that of OutSmart another number, also in its open orders. If it is one, add '{answer:copied}' to {@knownRelations}.",
			"Zijn het er twee? Geef die van OutSmart een ander nummer, ook op zijn open werkbonnen. Is het er één? Zet '{answer:copied}' bij {@knownRelations}.",
		],
	],
	/** A customer is in e-Boekhouden and in OutSmart under two numbers, as far as name and place show. */
	relationIsThereAlready: [
		'Customer {numberInBooks} of e-Boekhouden ({inBooks}) is in OutSmart as {other} ({inOutSmart}). It was not added a second time.',
		'Klant {numberInBooks} uit e-Boekhouden ({inBooks}) staat in OutSmart als {other} ({inOutSmart}). Hij is niet nog eens toegevoegd.',
		[
			"If it is one customer, give it number {numberInBooks} in OutSmart and in its open orders; if OutSmart has that number too, delete card {other}. If they are two, add '{answer:copied}' to {@knownRelations}.",
			"Is het één klant? Geef hem in OutSmart en op zijn open werkbonnen nummer {numberInBooks}; heeft OutSmart dat nummer ook, verwijder dan kaart {other}. Zijn het er twee? Zet '{answer:copied}' bij {@knownRelations}.",
		],
	],
	/** The books report that the code is in use, but show no relation that has it. */
	relationCodeTaken: [
		"e-Boekhouden says that relation code '{relation}' is in use, but shows no relation with it.",
		"e-Boekhouden zegt dat relatiecode '{relation}' in gebruik is, maar toont geen relatie met die code.",
		[
			'Look for {relation} under Relaties, the inactive ones too, and make it active again.',
			'Zoek {relation} bij Relaties, ook bij de niet-actieve, en zet die weer op actief.',
		],
	],
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
	/**
	 * A remark about two records that count as one customer; `differ` is the first part in which they differ.
	 */
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
	/**
	 * A relation could not be read or saved; the problem follows. `nameLength` is given for a name that is
	 * longer than REST accepts.
	 */
	relationNotReady: ({ relation, nameLength }: { relation: string; nameLength?: number }) => [
		`Relation '${brief(relation)}' could not be read or saved in e-Boekhouden.${nameLength ? ` Its name has ${nameLength} characters.` : ''}`,
		`Relatie '${brief(relation)}' kon in e-Boekhouden niet gelezen of bewaard worden.${nameLength ? ` De naam heeft ${nameLength} tekens.` : ''}`,
	],
	/**
	 * A relation was created. `type` is `assumed` without a type and without a VAT or chamber of commerce
	 * number, which only a business has. `townSize` is the number of relations in its town, when they were too
	 * many to compare it with; '' otherwise.
	 */
	relationCreated: [
		'Relation {name} {foreseen:true=would be|false=is} new in e-Boekhouden.{townSize:with= Its town has ~ relations: whether it is one of them was looked up by e-mail and name only.}{type:assumed= Without a type, a VAT number or a chamber of commerce number, it counts as a business (B).|given=}',
		'Relatie {name} {foreseen:true=zou nieuw zijn|false=is nieuw} in e-Boekhouden.{townSize:with= In zijn plaats staan ~ relaties: of hij er een van is, is alleen op e-mail en naam gezocht.}{type:assumed= Zonder type, btw-nummer of KvK-nummer geldt hij als bedrijf (B).|given=}',
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
