import type { Product } from '../../base/items/product';
import type { Relation } from '../../base/items/relation';
import { type Messages, notCounted } from '../../base/words/message';
import { choices } from './settings';

/** A field of an item about a relation or a product. */
export type ItemField = keyof Relation | keyof Product;

export function fieldsInDutch(fields: readonly ItemField[]): string {
	return fields.map((field) => DUTCH[field]).join(', ');
}

const IN_DUTCH =
	'code=code|name=naam|contactPerson=contactpersoon|address=adres|postalCode=postcode|city=plaats|country=land|email=e-mail|phone=telefoon|mobile=mobiel|vatNumber=btw-nummer|chamberOfCommerceNumber=KvK-nummer|iban=IBAN|type=type|description=omschrijving|unit=eenheid|price=prijs|vatCode=btw-code|ledgerAccount=tegenrekening|active=wel of niet actief|group=artikelgroep';

/** By field. */
const DUTCH = Object.fromEntries(
	IN_DUTCH.split('|').map((one) => one.split('=') as [ItemField, string]),
) as Readonly<Record<ItemField, string>>;

/** Findings of synchronizing relations, materials and hour types. `changed` are fields of the item. */
export const masterData = {
	recordCreated: [
		'{foreseen:true=Would be new|false=New} in OutSmart.',
		'{foreseen:true=Zou nieuw zijn|false=Nieuw} in OutSmart.',
	],
	recordUpdated: ({ changed, foreseen }: { changed: ItemField[]; foreseen: boolean }) => [
		`${foreseen ? 'Would change' : 'Changed'}: ${changed.join(', ')}.`,
		`${foreseen ? 'Zou wijzigen' : 'Gewijzigd'}: ${fieldsInDutch(changed)}.`,
	],
	/** `isNone`: no product that came in is of this kind. */
	recordsUnchanged: [
		'Unchanged {resource:nouns}: {count:number}.{isNone:true= No product that came in is active and of this kind, by its unit.|false=}',
		'Ongewijzigde {resource:nouns}: {count:number}.{isNone:true= Geen artikel dat binnenkwam is actief en van deze soort, naar zijn eenheid.|false=}',
	],
	/** OutSmart's list may be cut off, so these are first read by code, some in each run. */
	recordsWait: [
		'The list of OutSmart may be cut off, so new {resource:nouns} are asked for by code first; {count:number} wait for a next run.',
		'De lijst van OutSmart is misschien afgekapt, dus nieuwe {resource:nouns} worden eerst op code opgevraagd; {count:number} wachten op een volgende uitvoering.',
	],
	/** The service requires these, and there is no value to send. */
	placeholdersSent: ({ fields }: { fields: ItemField[] }) => [
		`Without ${fields.join(', ')}: OutSmart gets <leeg> there.`,
		`Zonder ${fieldsInDutch(fields)}: OutSmart krijgt daar <leeg>.`,
		['Enter them in e-Boekhouden if you have them.', 'Vul dit in e-Boekhouden aan als je het weet.'],
	],
	/** Name and place under the same number, in one line; `answer` is what to write in the setting about these two. */
	relationIsOther: [
		"Number {relation} is '{inBooks}' in e-Boekhouden, and '{inOutSmart}' in OutSmart: perhaps two customers. Nothing was done.",
		"Nummer {relation} is in e-Boekhouden '{inBooks}', in OutSmart '{inOutSmart}': misschien twee klanten. Er is niets gedaan.",
		[
			"If they are two, give that of OutSmart another number, also in its open orders. If it is one, add '{answer:copied}' to {@knownRelations}.",
			"Zijn het er twee? Geef die van OutSmart een ander nummer, ook op zijn open werkbonnen. Is het er één? Zet '{answer:copied}' bij {@knownRelations}.",
		],
	],
	/** The same customer under two numbers. */
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
	/** `about`: the unit in which its product is counted now, or the product that has its name and price. `stays`: its code, to keep it. */
	hourTypeMadeInactive: [
		'{because:inactive=Its product is no longer active|unit=Its product is no longer counted in hours|renamed=No product has its code any more, and another one has its name and price}{about:with= (~)}: made inactive.',
		'{because:inactive=Het artikel is niet meer actief|unit=Het artikel telt niet meer in uren|renamed=Geen artikel heeft deze code nog, en een ander heeft deze naam en prijs}{about:with= (~)}: op inactief gezet.',
		[
			'{stays:with=If ~ has to stay, add it to @ownHourTypes and make it active in OutSmart.}',
			'{stays:with=Moet ~ blijven, zet hem dan bij @ownHourTypes en in OutSmart weer op actief.}',
		],
	],
	/** What another step made of the codes of all products is no list of texts. */
	productCodesUnclear: [
		'The codes of all products came in another form than the step before gives them, so it is not known which hour types still have a product. Nothing was sent.',
		'De codes van alle artikelen kwamen anders binnen dan de stap ervoor ze geeft. Daardoor is niet bekend welke uursoorten nog een artikel hebben. Er is niets verstuurd.',
		[
			"Connect this step to 'Product: Get Many' as in the shipped workflow.",
			"Verbind deze stap met 'Product: Get Many' zoals in de meegeleverde workflow.",
		],
	],
	/** Billed hour types in OutSmart whose code no product has; `hourTypes` are the first ones. */
	hourTypesWithoutProduct: [
		'{count:active hour type of OutSmart has|active hour types of OutSmart have} no product; their hours are not invoiced: {hourTypes:names}.',
		'{count:actieve uursoort in OutSmart heeft|actieve uursoorten in OutSmart hebben} geen artikel; die uren worden niet gefactureerd: {hourTypes:names}.',
		[
			'If you made it yourself, add it to {@ownHourTypes}. If not, give a product that code, or make it inactive in OutSmart.',
			'Is hij van jezelf? Zet hem bij {@ownHourTypes}. Zo niet, geef een artikel die code, of maak hem in OutSmart inactief.',
		],
	],
	/** Materials without a product, which cannot be made inactive; `codes` are the first ones. */
	materialStays: notCounted([
		'OutSmart keeps {count:material|materials} of which the product {unit:with=is counted in hours now (~), or }is no longer active: {codes:names}. It cannot make a material inactive.',
		'OutSmart houdt {count:materiaal|materialen} waarvan het artikel {unit:with=nu in uren telt (~), of }niet meer actief is: {codes:names}. Op inactief zetten kan daar niet.',
		[
			'Delete them there by hand if they are in the way.',
			'Verwijder ze daar met de hand als ze in de weg staan.',
		],
	]),
	/** Neither a VAT code nor a ledger account is in these fields; `codes` are the first cards. */
	freeFieldsKept: [
		'{count:material has|materials have} something else than a VAT code in free field 1, or than an account in free field 2. It was left there: {codes:names}.',
		'{count:materiaal heeft|materialen hebben} in vrij veld 1 geen btw-code, of in vrij veld 2 geen rekening, maar iets anders; dat bleef staan: {codes:names}.',
		[
			`If you use the fields for something else, set {@materialFreeFields} to '${choices.materialFreeFields.notUsed}'. If not, correct these cards.`,
			`Gebruik je de velden ergens anders voor? Zet {@materialFreeFields} op '${choices.materialFreeFields.notUsed}'. Zo niet, verbeter die kaarten.`,
		],
	],
	/** `of`: what it is in the books. */
	recordNotSent: [
		"{of:noun}{name:with= '~'} cannot be sent: {faults:faults}.",
		"{of:noun}{name:with= '~'} kan niet worden verstuurd: {faults:faults}.",
		[
			'Correct this in e-Boekhouden, or where the item comes from.',
			'Verbeter dit in e-Boekhouden, of waar het item vandaan komt.',
		],
	],
	/** Saved, but these fields were different when read back; empty when the whole record was missing. */
	recordNotKept: ({ fields }: { fields: ItemField[] }) => [
		`OutSmart did not keep this as it was sent: ${fields.length > 0 ? fields.join(', ') : 'the whole record'}.`,
		`OutSmart heeft dit niet bewaard zoals het verstuurd is: ${fields.length > 0 ? fieldsInDutch(fields) : 'het hele record'}.`,
		[
			'The next run tries again; when this stays, look at the record in OutSmart.',
			'De volgende uitvoering probeert het weer; blijft dit zo, kijk dan in OutSmart.',
		],
	],
	/** What was saved could not be read back; the problem follows. */
	recordsNotReadBack: [
		'What was sent could not be read back.',
		'Wat is verstuurd, kon niet worden teruggelezen.',
	],
} as const satisfies Messages;

export const masterDataFaults = {
	fieldMissing: [
		'it has no {field:code=code|name=name|description=description|price=price}',
		'{field:code=de code|name=de naam|description=de omschrijving|price=de prijs} ontbreekt',
	],
	priceWrong: [
		"its price '{value}' is {because:text=not a decimal number such as 12.50|negative=negative}",
		"de prijs '{value}' is {because:text=geen getal zoals 12.50|negative=negatief}",
	],
	/** `names` of all with the same code. */
	codeShared: [
		'{count:number} have the same code: {names:names}',
		'{count:number} hebben dezelfde code: {names:names}',
	],
	textTooLong: [
		'its {field} has {length:number} characters, more than {longest:number}',
		`{field:${IN_DUTCH}} heeft {length:number} tekens, meer dan {longest:number}`,
	],
	/** Without units no product would be an hour type. */
	noHourUnits: [
		"'{field:label}' is empty, so no product would be an hour type",
		"'{field:label}' is leeg, dus geen enkel artikel zou een uursoort zijn",
	],
} as const satisfies Messages;
