import { type Messages, notCounted } from '../../base/words/message';
import { FIELDS_IN_DUTCH, fieldsInDutch, type ItemField } from '../relations/messages';
import { choices } from './settings';

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
	/** Some records need no change. `isNone` is true when no product in the input is of this kind. */
	recordsUnchanged: [
		'Unchanged {resource:nouns}: {count:number}.{isNone:true= No product that came in is active and of this kind, by its unit.|false=}',
		'Ongewijzigde {resource:nouns}: {count:number}.{isNone:true= Geen artikel dat binnenkwam is actief en van deze soort, naar zijn eenheid.|false=}',
	],
	/**
	 * Some records wait for a later execution. OutSmart's list may be cut off, so new records are first read by code, some in
	 * each execution.
	 */
	recordsWait: [
		'The list of OutSmart may be cut off, so new {resource:nouns} are asked for by code first; {count:number} wait for a next run.',
		'De lijst van OutSmart is misschien afgekapt, dus nieuwe {resource:nouns} worden eerst op code opgevraagd; {count:number} wachten op een volgende uitvoering.',
	],
	/**
	 * OutSmart requires these fields, and there is no value to send. `byHand`: a user gave the record, and no
	 * relation of the books is behind it.
	 */
	placeholdersSent: ({ fields, byHand }: { fields: ItemField[]; byHand?: true }) => [
		`Without ${fields.join(', ')}: OutSmart gets <leeg> there.`,
		`Zonder ${fieldsInDutch(fields)}: OutSmart krijgt daar <leeg>.`,
		byHand
			? ['Give them too if you have them.', 'Geef ze mee als je ze hebt.']
			: ['Enter them in e-Boekhouden if you have them.', 'Vul dit in e-Boekhouden aan als je het weet.'],
	],
	/**
	 * An hour type was made inactive. `about` is the unit in which its product is counted now, or the product
	 * that has its name and price; `hourType` is its code, with which to keep it.
	 */
	hourTypeMadeInactive: [
		'{because:inactive=Its product is no longer active|unit=Its product is no longer counted in hours|renamed=No product has its code any more, and another one has its name and price}{about:with= (~)}: made inactive.',
		'{because:inactive=Het artikel is niet meer actief|unit=Het artikel telt niet meer in uren|renamed=Geen artikel heeft deze code nog, en een ander heeft deze naam en prijs}{about:with= (~)}: op inactief gezet.',
		[
			'{hourType:with=If ~ has to stay, add it to @ownHourTypes and make it active in OutSmart.}',
			'{hourType:with=Moet ~ blijven, zet hem dan bij @ownHourTypes en in OutSmart weer op actief.}',
		],
	],
	/** The codes of all products came in a form that another step must have changed. */
	productCodesUnclear: [
		'The codes of all products came in another form than the step before gives them, so it is not known which hour types still have a product. Nothing was sent.',
		'De codes van alle artikelen kwamen anders binnen dan de stap ervoor ze geeft. Daardoor is niet bekend welke uursoorten nog een artikel hebben. Er is niets verstuurd.',
		[
			"Connect this step to 'Product: Get Many' as in the shipped workflow.",
			"Verbind deze stap met 'Product: Get Many' zoals in de meegeleverde workflow.",
		],
	],
	/** Billed hour types in OutSmart have a code that no product has; `hourTypes` are the first ones. */
	hourTypesWithoutProduct: [
		'{count:active hour type of OutSmart has|active hour types of OutSmart have} no product; their hours are not invoiced: {hourTypes:names}.',
		'{count:actieve uursoort in OutSmart heeft|actieve uursoorten in OutSmart hebben} geen artikel; die uren worden niet gefactureerd: {hourTypes:names}.',
		[
			'If you made it yourself, add it to {@ownHourTypes}. If not, give a product that code, or make it inactive in OutSmart.',
			'Is hij van jezelf? Zet hem bij {@ownHourTypes}. Zo niet, geef een artikel die code, of maak hem in OutSmart inactief.',
		],
	],
	/** Materials lost their product, and OutSmart cannot make them inactive; `codes` are the first ones. */
	materialStays: notCounted([
		'OutSmart keeps {count:material|materials} of which the product {unit:with=is counted in hours now (~), or }is no longer active: {codes:names}. It cannot make a material inactive.',
		'OutSmart houdt {count:materiaal|materialen} waarvan het artikel {unit:with=nu in uren telt (~), of }niet meer actief is: {codes:names}. Op inactief zetten kan daar niet.',
		[
			'Delete them there by hand if they are in the way.',
			'Verwijder ze daar met de hand als ze in de weg staan.',
		],
	]),
	/**
	 * The free fields of some materials have something other than a VAT code or a ledger account; `codes` are
	 * the first cards.
	 */
	freeFieldsKept: [
		'{count:material has|materials have} something else than a VAT code in free field 1, or than an account in free field 2. It was left there: {codes:names}.',
		'{count:materiaal heeft|materialen hebben} in vrij veld 1 geen btw-code, of in vrij veld 2 geen rekening, maar iets anders; dat bleef staan: {codes:names}.',
		[
			`If you use the fields for something else, set {@materialFreeFields} to '${choices.materialFreeFields.notUsed}'. If not, correct these cards.`,
			`Gebruik je de velden ergens anders voor? Zet {@materialFreeFields} op '${choices.materialFreeFields.notUsed}'. Zo niet, verbeter die kaarten.`,
		],
	],
	/** A record cannot be sent; `of` is what it is in the books. */
	recordNotSent: [
		"{of:noun}{name:with= '~'} cannot be sent: {faults:faults}.",
		"{of:noun}{name:with= '~'} kan niet worden verstuurd: {faults:faults}.",
		[
			'Correct this in e-Boekhouden, or where the item comes from.',
			'Verbeter dit in e-Boekhouden, of waar het item vandaan komt.',
		],
	],
	/**
	 * A record was saved, but these fields were different when read back; `fields` is empty when the whole
	 * record was missing.
	 */
	recordNotKept: ({ fields }: { fields: ItemField[] }) => [
		`OutSmart did not keep this as it was sent: ${fields.length > 0 ? fields.join(', ') : 'the whole record'}.`,
		`OutSmart heeft dit niet bewaard zoals het verstuurd is: ${fields.length > 0 ? fieldsInDutch(fields) : 'het hele record'}.`,
		[
			'The next run tries again; when this stays, look at the record in OutSmart.',
			'De volgende uitvoering probeert het weer; blijft dit zo, kijk dan in OutSmart.',
		],
	],
	/** Records were sent, but could not be read back; the problem follows. */
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
	/** Several items have the same code; `names` are the first ones. */
	codeShared: [
		'{count:number} have the same code: {names:names}',
		'{count:number} hebben dezelfde code: {names:names}',
	],
	textTooLong: [
		'its {field} has {length:number} characters, more than {longest:number}',
		`{field:${FIELDS_IN_DUTCH}} heeft {length:number} tekens, meer dan {longest:number}`,
	],
	/** The setting for hour units is empty: no product would be an hour type. */
	noHourUnits: [
		"'{field:label}' is empty, so no product would be an hour type",
		"'{field:label}' is leeg, dus geen enkel artikel zou een uursoort zijn",
	],
} as const satisfies Messages;
