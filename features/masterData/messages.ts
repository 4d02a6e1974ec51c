import type { Product } from '../../base/items/product';
import type { Relation } from '../../base/items/relation';
import { type Messages, notCounted } from '../../base/words/message';
import type { Both } from '../../base/words/language';
import { counted, nounOf } from '../../base/words/nouns';
import { labelOf } from '../../base/words/settingNames';
import type { Fault } from '../../base/words/finding';
import { IN_ITEM } from '../../base/words/messages/items';
import { choices } from './settings';

/** A field of an item about a relation or a product. */
export type ItemField = keyof Relation | keyof Product;

export function fieldsInDutch(fields: readonly ItemField[]): string {
	return fields.map((field) => DUTCH[field]).join(', ');
}

const DUTCH: Readonly<Record<ItemField, string>> = {
	code: 'code',
	name: 'naam',
	contactPerson: 'contactpersoon',
	address: 'adres',
	postalCode: 'postcode',
	city: 'plaats',
	country: 'land',
	email: 'e-mail',
	phone: 'telefoon',
	mobile: 'mobiel',
	vatNumber: 'btw-nummer',
	chamberOfCommerceNumber: 'KvK-nummer',
	iban: 'IBAN',
	type: 'type',
	description: 'omschrijving',
	unit: 'eenheid',
	price: 'prijs',
	vatCode: 'btw-code',
	ledgerAccount: 'tegenrekening',
	active: 'wel of niet actief',
	group: 'artikelgroep',
};

function unchanged(resource: string, count: number): Both<string> {
	return [
		`${counted(count, ...nounOf.en(resource))} ${count === 1 ? 'is' : 'are'} unchanged.`,
		`${counted(count, ...nounOf.nl(resource))} ${count === 1 ? 'is' : 'zijn'} ongewijzigd.`,
	];
}

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
	recordsUnchanged: ({ resource, count }: { resource: string; count: number }) => unchanged(resource, count),
	/** Instead of it by hand, where nobody knows which products are of which kind. None: no product was of this one. */
	recordsUnchangedByHand: ({ resource, count }: { resource: string; count: number }) => {
		const [en, nl] = unchanged(resource, count);
		if (count > 0 || resource === 'relation') return [en, nl];
		const isHours = resource === 'hourType';
		return [
			`${en} No product that came in is active and ${isHours ? '' : 'not '}counted in hours, by '${labelOf('hourUnits')}'.`,
			`${nl} Geen artikel dat binnenkwam is actief en telt ${isHours ? '' : 'niet '}in uren, volgens '${labelOf('hourUnits')}'.`,
		];
	},
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
	/** Name and place under the same number, in one line. */
	relationIsOtherHere: [
		"Number {relation} is '{inBooks}' in e-Boekhouden, and '{inOutSmart}' in OutSmart: perhaps two customers. Nothing was changed.",
		"Nummer {relation} is in e-Boekhouden '{inBooks}', in OutSmart '{inOutSmart}': misschien twee klanten. Er is niets gewijzigd.",
		[
			"If they are two, give that of OutSmart another number, also in its open orders. If it is one, add '{answer}' to {@knownRelations}.",
			"Zijn het er twee? Geef die van OutSmart een ander nummer, ook op zijn open werkbonnen. Is het er één? Zet '{answer}' bij {@knownRelations}.",
		],
	],
	/** `other` is the number under which OutSmart has the same customer. */
	relationIsThereHere: [
		'Customer {relation} of e-Boekhouden ({inBooks}) is in OutSmart already, as {other} ({inOutSmart}). It was not added a second time.',
		'Klant {relation} uit e-Boekhouden ({inBooks}) staat al in OutSmart, als {other} ({inOutSmart}). Hij is er niet nog eens bij gezet.',
		[
			"If it is one customer, give it number {relation} in OutSmart and in its open orders. If they are two, add '{answer}' to {@knownRelations}.",
			"Is het één klant? Geef hem in OutSmart en op zijn open werkbonnen nummer {relation}. Zijn het er twee? Zet '{answer}' bij {@knownRelations}.",
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
	/** `unit` is the current unit of the product; '' when it is no longer active. */
	hourTypeMadeInactive: [
		'Its product is no longer active{unit:with=, or counted in ~ now}: made inactive.',
		'Het artikel is niet meer actief{unit:with=, of telt nu in ~}: de uursoort is niet meer actief.',
	],
	/** No product has its code any more, and this one has its name and price. */
	hourTypeRenamed: [
		"No product has its code any more, and product '{product}' has its name and price: made inactive.",
		"Geen artikel heeft deze code nog, en artikel '{product}' heeft deze naam en prijs: op inactief gezet.",
		[
			'If it has to stay, add it to {@ownHourTypes} and make it active in OutSmart.',
			'Moet hij blijven, zet hem dan bij {@ownHourTypes} en in OutSmart weer op actief.',
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
		'{count:material has|materials have} something else than a VAT code in free field 1, or than an account in free field 2; it was left there: {codes:names}.',
		'{count:materiaal heeft|materialen hebben} in vrij veld 1 iets anders dan een btw-code, of in vrij veld 2 iets anders dan een grootboekrekening; dat is zo gelaten: {codes:names}.',
		[
			`If you use the fields for something else, set {@materialFreeFields} to '${choices.materialFreeFields.notUsed}'. If not, correct these cards.`,
			`Gebruik je de velden ergens anders voor? Zet {@materialFreeFields} op '${choices.materialFreeFields.notUsed}'. Zo niet, verbeter die kaarten.`,
		],
	],
	productNotSent: [
		"Product '{name}' cannot be sent: {faults:faults}.",
		"Product '{name}' kan niet worden verstuurd: {faults:faults}.",
		['Correct the product in e-Boekhouden.', 'Verbeter het artikel in e-Boekhouden.'],
	],
	relationNotSent: [
		"Relation '{name}' cannot be sent: {faults:faults}.",
		"Relatie '{name}' kan niet worden verstuurd: {faults:faults}.",
		['Correct the relation in e-Boekhouden.', 'Verbeter de relatie in e-Boekhouden.'],
	],
	/** Instead of both where it may be of anything. */
	itemNotSent: ({ name, faults }: { name: string; faults: Fault[] }, t) => [
		`Item '${name}' cannot be sent: ${t.faults(faults)}.`,
		`Item '${name}' kan niet worden verstuurd: ${t.faults(faults)}.`,
		IN_ITEM,
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
	noCode: ['it has no code', 'de code ontbreekt'],
	noName: ['it has no name', 'de naam ontbreekt'],
	noDescription: ['it has no description', 'de omschrijving ontbreekt'],
	noPrice: ['it has no price', 'de prijs ontbreekt'],
	priceNotDecimal: [
		"its price '{value}' is not a decimal number such as 12.50",
		"de prijs '{value}' is geen getal zoals 12.50",
	],
	priceNegative: ['its price is negative', 'de prijs is negatief'],
	/** `names` of all with the same code. */
	codeShared: [
		'{count:number} have the same code: {names:names}',
		'{count:number} hebben dezelfde code: {names:names}',
	],
	textTooLong: ({ field, length, longest }: { field: ItemField; length: number; longest: number }) => [
		`its ${field} has ${length} characters, more than ${longest}`,
		`${DUTCH[field]} heeft ${length} tekens, meer dan ${longest}`,
	],
	/** Without units no product would be an hour type. */
	noHourUnits: [
		"'{field:label}' is empty, so no product would be an hour type",
		"'{field:label}' is leeg, dus geen enkel artikel zou een uursoort zijn",
	],
} as const satisfies Messages;
