import type { Product } from '../../base/items/product';
import type { Relation } from '../../base/items/relation';
import { type Messages, notCounted, waits } from '../../base/words/message';
import { counted, nounOf } from '../../base/words/nouns';
import { labelOf } from '../../base/words/settingNames';
import type { Fault } from '../../base/words/finding';
import { choices, shown } from './settings';

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
	active: 'actief',
	group: 'artikelgroep',
};

/** The maximum number of codes in a sentence. */
const STAYING_AT_MOST = 10;

/** More names than this make a sentence unreadable. */
const NAMED_AT_MOST = 5;

type RelationIsOtherHere = { relation: string; answer: string; inBooks: string; inOutSmart: string };
type RelationIsThereHere = RelationIsOtherHere & { other: string };

/** Findings of synchronizing relations, materials and hour types. `changed` are fields of the item. */
export const masterData = {
	recordCreated: ['New in OutSmart.', 'Nieuw in OutSmart.'],
	recordWouldBeCreated: ['Would be new in OutSmart.', 'Zou nieuw zijn in OutSmart.'],
	recordUpdated: ({ changed }: { changed: ItemField[] }) => [
		`Changed: ${changed.join(', ')}.`,
		`Gewijzigd: ${fieldsInDutch(changed)}.`,
	],
	recordWouldBeUpdated: ({ changed }: { changed: ItemField[] }) => [
		`Would change: ${changed.join(', ')}.`,
		`Zou wijzigen: ${fieldsInDutch(changed)}.`,
	],
	recordsUnchanged: ({ resource, count }: { resource: string; count: number }) => [
		`${counted(count, ...nounOf.en(resource))} ${count === 1 ? 'is' : 'are'} unchanged.`,
		`${counted(count, ...nounOf.nl(resource))} ${count === 1 ? 'is' : 'zijn'} ongewijzigd.`,
	],
	/** OutSmart's list may be cut off, so these are first read by code, some in each run. */
	recordsWait: ({ resource, count }: { resource: string; count: number }) => [
		`The list of OutSmart may be cut off, so new ${nounOf.en(resource)[1]} are asked for by code first; ${count} wait for a next run.`,
		`De lijst van OutSmart is misschien afgekapt, dus nieuwe ${nounOf.nl(resource)[1]} worden eerst op code opgevraagd; ${count} wachten op een volgende uitvoering.`,
	],
	/** The service requires these, and there is no value to send. */
	placeholdersSent: ({ fields }: { fields: ItemField[] }) => [
		`Without ${fields.join(', ')}: OutSmart gets <leeg> there.`,
		`Zonder ${fieldsInDutch(fields)}: OutSmart krijgt daar <leeg>.`,
		'Enter them in e-Boekhouden if you have them.',
		'Vul dit in e-Boekhouden aan als je het weet.',
	],
	/** Name and place under the same number, in one line. */
	relationIsOtherHere: waits(({ relation, answer, inBooks, inOutSmart }: RelationIsOtherHere) => [
		`Number ${relation} is '${inBooks}' in e-Boekhouden, and '${inOutSmart}' in OutSmart: perhaps two customers. Nothing was changed.`,
		`Nummer ${relation} is in e-Boekhouden '${inBooks}', in OutSmart '${inOutSmart}': misschien twee klanten. Er is niets gewijzigd.`,
		`Two customers: give that of OutSmart another number, also in its open orders. One customer: add '${answer}' to '${shown.knownRelations}'.`,
		`Twee klanten: geef die van OutSmart een ander nummer, ook op zijn open werkbonnen. Eén klant: zet '${answer}' bij '${shown.knownRelations}'.`,
	]),
	/** `other` is the number under which OutSmart has the same customer. */
	relationIsThereHere: waits(({ relation, other, answer, inBooks, inOutSmart }: RelationIsThereHere) => [
		`Customer ${relation} of e-Boekhouden (${inBooks}) is in OutSmart already, as ${other} (${inOutSmart}). It was not added a second time.`,
		`Klant ${relation} uit e-Boekhouden (${inBooks}) staat al in OutSmart, als ${other} (${inOutSmart}). Hij is er niet nog eens bij gezet.`,
		`Give the customer number ${relation} in OutSmart and in its open orders; if they are two customers, add '${answer}' to '${shown.knownRelations}'.`,
		`Geef de klant in OutSmart en op zijn open werkbonnen nummer ${relation}; zijn het twee klanten, zet dan '${answer}' bij '${shown.knownRelations}'.`,
	]),
	/** The books report that the code is in use, but show no relation that has it. */
	relationCodeTaken: ({ relation }: { relation: string }) => [
		`e-Boekhouden says that relation code '${relation}' is in use, but shows no relation with it.`,
		`e-Boekhouden zegt dat relatiecode '${relation}' in gebruik is, maar toont geen relatie met die code.`,
		'Look under Relaties, inactive ones too, and put the code that is there into OutSmart.',
		'Zoek bij Relaties, ook bij de niet-actieve, en neem de code die daar staat over in OutSmart.',
	],
	/** `unit` is the current unit of the product; '' when it is no longer active. */
	hourTypeMadeInactive: ({ unit }: { unit: string }) => [
		`${unit ? `Its unit is '${unit}' now` : 'No longer active'}: made inactive.`,
		`${unit ? `De eenheid is nu '${unit}'` : 'Niet meer actief'}: op inactief gezet.`,
	],
	/** No product has its code any more, and this one has its name and price. */
	hourTypeRenamed: ({ product }: { product: string }) => [
		`No product has its code any more, and product '${product}' has its name and price: made inactive.`,
		`Geen artikel heeft deze code nog, en artikel '${product}' heeft deze naam en prijs: op inactief gezet.`,
		`If it has to stay, add it to '${shown.ownHourTypes}' and make it active in OutSmart.`,
		`Moet hij blijven, zet hem dan bij '${shown.ownHourTypes}' en in OutSmart weer op actief.`,
	],
	/** What another step made of the codes of all products is no list of texts. */
	productCodesUnclear: [
		'The codes of all products came in another form than the step before gives them, so it is not known which hour types still have a product. Nothing was sent.',
		'De codes van alle artikelen kwamen anders binnen dan de stap ervoor ze geeft. Daardoor is niet bekend welke uursoorten nog een artikel hebben. Er is niets verstuurd.',
		"Connect this step to 'Product: Get Many' as in the shipped workflow.",
		"Verbind deze stap met 'Product: Get Many' zoals in de meegeleverde workflow.",
	],
	/** Billed hour types in OutSmart whose code no product has; `hourTypes` are the first ones. */
	hourTypesWithoutProduct: waits(({ hourTypes, count }: { hourTypes: string[]; count: number }, t) => [
		`${counted(count, 'active hour type of OutSmart has', 'active hour types of OutSmart have')} no product; their hours are not invoiced: ${t.names(hourTypes, STAYING_AT_MOST, count)}.`,
		`${counted(count, 'actieve uursoort in OutSmart heeft', 'actieve uursoorten in OutSmart hebben')} geen artikel; die uren worden niet gefactureerd: ${t.names(hourTypes, STAYING_AT_MOST, count)}.`,
		`Make it inactive in OutSmart, give a product that code, or add it to '${shown.ownHourTypes}' if you made it yourself.`,
		`Maak hem inactief, geef een artikel die code, of zet hem bij '${shown.ownHourTypes}' als hij van jezelf is.`,
	]),
	/** Materials without a product, which cannot be made inactive; `codes` are the first ones. */
	materialStays: notCounted(({ unit, count, codes }: { unit: string; count: number; codes: string[] }, t) => [
		`OutSmart keeps ${counted(count, 'material', 'materials')} of which the product ${unit ? `is counted in hours now ('${unit}')` : 'is no longer active'}; it cannot make a material inactive: ${t.names(codes, STAYING_AT_MOST, count)}.`,
		`OutSmart houdt ${counted(count, 'materiaal', 'materialen')} waarvan het artikel ${unit ? `nu in uren telt ('${unit}')` : 'niet meer actief is'}; op inactief zetten kan daar niet: ${t.names(codes, STAYING_AT_MOST, count)}.`,
		'Delete them there by hand if they are in the way.',
		'Verwijder ze daar met de hand als ze in de weg staan.',
	]),
	/** Neither a VAT code nor a ledger account is in these fields; `codes` are the first cards. */
	freeFieldsKept: waits(({ codes, count }: { codes: string[]; count: number }, t) => [
		`${counted(count, 'material has', 'materials have')} something else than a VAT code in free field 1, or than an account in free field 2; it was left there: ${t.names(codes, STAYING_AT_MOST, count)}.`,
		`${counted(count, 'materiaal heeft', 'materialen hebben')} in vrij veld 1 iets anders dan een btw-code, of in vrij veld 2 iets anders dan een grootboekrekening; dat is zo gelaten: ${t.names(codes, STAYING_AT_MOST, count)}.`,
		`Correct these cards, or, if you use the fields for something else, set '${shown.materialFreeFields}' to '${choices.materialFreeFields.notUsed}'.`,
		`Verbeter die kaarten, of zet '${shown.materialFreeFields}' op '${choices.materialFreeFields.notUsed}' als je de velden ergens anders voor gebruikt.`,
	]),
	productNotSent: waits(({ name, faults }: { name: string; faults: Fault[] }, t) => [
		`Product '${name}' cannot be sent: ${t.faults(faults)}.`,
		`Product '${name}' kan niet worden verstuurd: ${t.faults(faults)}.`,
		'Correct the product in e-Boekhouden.',
		'Verbeter het artikel in e-Boekhouden.',
	]),
	relationNotSent: waits(({ name, faults }: { name: string; faults: Fault[] }, t) => [
		`Relation '${name}' cannot be sent: ${t.faults(faults)}.`,
		`Relatie '${name}' kan niet worden verstuurd: ${t.faults(faults)}.`,
		'Correct the relation in e-Boekhouden.',
		'Verbeter de relatie in e-Boekhouden.',
	]),
	/** Saved, but these fields were different when read back; empty when the whole record was missing. */
	recordNotKept: ({ fields }: { fields: ItemField[] }) => [
		`OutSmart did not keep this as it was sent: ${fields.length > 0 ? fields.join(', ') : 'the whole record'}.`,
		`OutSmart heeft dit niet bewaard zoals het verstuurd is: ${fields.length > 0 ? fieldsInDutch(fields) : 'het hele record'}.`,
		'The next run tries again; when this stays, look at the record in OutSmart.',
		'De volgende uitvoering probeert het weer; blijft dit zo, kijk dan in OutSmart.',
	],
	/** What was saved could not be read back; the problem follows. */
	recordsNotReadBack: [
		'What was sent could not be read back.',
		'Wat is verstuurd, kon niet worden teruggelezen.',
	],
} satisfies Messages;

export const masterDataFaults = {
	noCode: ['it has no code', 'de code ontbreekt'],
	noName: ['it has no name', 'de naam ontbreekt'],
	noDescription: ['it has no description', 'de omschrijving ontbreekt'],
	noPrice: ['it has no price', 'de prijs ontbreekt'],
	priceNotDecimal: ({ value }: { value: string }) => [
		`its price '${value}' is not a decimal number such as 12.50`,
		`de prijs '${value}' is geen getal zoals 12.50`,
	],
	priceNegative: ['its price is negative', 'de prijs is negatief'],
	/** `names` of all with the same code. */
	codeShared: ({ names, count }: { names: string[]; count: number }, t) => [
		`${count} have the same code: ${t.names(
			names.map((name) => `'${name}'`),
			NAMED_AT_MOST,
			count,
		)}`,
		`${count} hebben dezelfde code: ${t.names(
			names.map((name) => `'${name}'`),
			NAMED_AT_MOST,
			count,
		)}`,
	],
	textTooLong: ({ field, length, longest }: { field: ItemField; length: number; longest: number }) => [
		`its ${field} has ${length} characters, more than ${longest}`,
		`${DUTCH[field]} heeft ${length} tekens, meer dan ${longest}`,
	],
	/** Without units no product would be an hour type. */
	noHourUnits: ({ field }: { field: string }) => [
		`'${labelOf(field)}' is empty, so no product would be an hour type`,
		`'${labelOf(field)}' is leeg, dus geen enkel artikel zou een uursoort zijn`,
	],
} satisfies Messages;
