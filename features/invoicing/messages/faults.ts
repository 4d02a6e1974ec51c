import { type Both, type Language } from '../../../base/words/language';
import { distinct } from '../../../base/values/records';
import type { Fault } from '../../../base/words/finding';
import { type Messages, type Locale } from '../../../base/words/message';
import { faultTodo } from '../../../base/words/say';
import { fill } from '../../../base/words/template';
import { choices as masterDataChoices } from '../../masterData/settings';
import { choices } from '../settings';
import { invoiceCreationFaults } from './creationFaults';

/** The position of hours in an order: the number of the row, and its date as in the order. */
export type HoursPlace = { position: number; day: string };

export type MaterialPlace = { position: number; material: string };

/** With a capital where a sentence begins. */
export const HOURS = {
	en: 'hours {position:number}{day:with= (~)}',
	nl: 'urenregel {position:number}{day:with= (~)}',
	En: 'Hours {position:number}{day:with= (~)}',
	Nl: 'Urenregel {position:number}{day:with= (~)}',
} as const;

export const MATERIAL = {
	en: 'material {position:number}{material:with= (~)}',
	nl: 'materiaal {position:number}{material:with= (~)}',
	En: 'Material {position:number}{material:with= (~)}',
	Nl: 'Materiaal {position:number}{material:with= (~)}',
} as const;

type Unreadable = { of: keyof typeof VALUES; value: string; position: number; name: string };

const VALUES = {
	workDate: ['its work date', 'de werkdatum'],
	creationDate: ['its date of creation', 'de aanmaakdatum'],
	day: ['the date', 'de datum'],
	duration: ['the duration (such as 02:30)', 'de duur (zoals 02:30)'],
	quantity: ['the quantity', 'het aantal'],
	price: ['the price', 'de prijs'],
	total: ['the total', 'het totaal'],
	tariff: ['the sale price', 'de verkoopprijs'],
	agreedPrice: ['an agreed price', 'een prijsafspraak'],
} as const;

/** Behind the value: " of hours 3 (5 October)"; '' for one of the order itself. */
function placeOf({ of, position, name }: Unreadable, t: Locale): Both<string> {
	if (of === 'workDate' || of === 'creationDate') return ['', ''];
	if (of === 'tariff' || of === 'agreedPrice') return [` of hour type '${name}'`, ` van uursoort '${name}'`];
	const [place, named] =
		of === 'day' || of === 'duration' ? [HOURS, { day: name }] : [MATERIAL, { material: name }];
	const at = (text: string) => fill(text, { position, ...named }, t);
	return [` of ${at(place.en)}`, ` van ${at(place.nl)}`];
}

const IN_OUTSMART = ['Correct this in OutSmart.', 'Verbeter dit in OutSmart.'] as const;
const IN_BOOKS = ['Correct this in e-Boekhouden.', 'Verbeter dit in e-Boekhouden.'] as const;

/** Settings of several terms, each with an example. */
const TERMS =
	'blockedPaymentMethods=pin betaling, contant voldaan|knownRelations=1005=Bakkerij Smit BV / Fam. Jansen|vatExceptions=DE=BI_EU_VERK/BI_EU_VERK_D';

/** Faults in a work order. */
export const invoiceExportFaults = {
	statusesAreSame: [
		"{@errorStatus} is '{status}', but must be another than {@workOrderStatus}",
		"{@errorStatus} is '{status}', maar moet een andere zijn dan {@workOrderStatus}",
	],
	/** Empty, or not a number, date or time. `name` tells which line or hour type it is of. */
	orderValueUnreadable: (facts: Unreadable, t) => {
		const { of, value } = facts;
		const [en, nl] = placeOf(facts, t);
		return [
			`${VALUES[of][0]}${en} is ${value === '' ? 'empty' : `'${value}'`}`,
			`${VALUES[of][1]}${nl} is ${value === '' ? 'leeg' : `'${value}'`}`,
			of === 'tariff'
				? ['Correct this in OutSmart or e-Boekhouden.', 'Verbeter dit in OutSmart of e-Boekhouden.']
				: IN_OUTSMART,
		];
	},
	workDateMissing: [
		'it has no date on which the work was done, which must be on the invoice',
		'er staat geen datum op waarop het werk gedaan is, en die moet op de factuur',
	],
	hoursInFuture: [
		'it has hours on {date:date}, which is yet to come',
		'er staan uren op {date:date}, en dat is nog niet geweest',
	],
	workUnderWarranty: [
		"the type of work is '{typeOfWork}'",
		"de soort werk is '{typeOfWork}'",
		[
			'To invoice it, choose another type of work.',
			'Moet hij toch gefactureerd worden, kies dan een andere soort werk.',
		],
	],
	/** `minimum`: the hours for which the customer signed, as on the order. */
	lessThanMinimumHours: [
		'the customer signed for at least {minimum:money} hours, and {hours:money} would be billed',
		'de klant tekende voor minimaal {minimum:money} uur, en er zou {hours:money} uur gefactureerd worden',
		['Raise the hours, or empty the minimum.', 'Verhoog de uren, of maak het minimum leeg.'],
	],
	ownNumberMissing: [
		`it has no number of its own, while {@invoiceNumber} is '${choices.invoiceNumber.workOrder}'`,
		`hij heeft geen eigen nummer, terwijl {@invoiceNumber} op '${choices.invoiceNumber.workOrder}' staat`,
		[
			`Give the order a number; or set {@invoiceNumber} to '${choices.invoiceNumber.automatic}'.`,
			`Geef de werkbon een nummer; of zet {@invoiceNumber} op '${choices.invoiceNumber.automatic}'.`,
		],
	],
	relationNumberMissing: ['it has no relation number (debiteurnummer)', 'hij heeft geen debiteurnummer'],
	relationNumberTooLong: [
		"it has relation number '{relation}', which is longer than the {longest:number} characters that e-Boekhouden accepts",
		"het debiteurnummer '{relation}' is langer dan de {longest:number} tekens die e-Boekhouden aanneemt",
	],
	/** `list` by its name in OutSmart: Workperiods or Materials. */
	listMissing: [
		'OutSmart gave it without its list {list}, so it is not known what is on it',
		'OutSmart gaf hem zonder de lijst {list}, dus wat erop staat is niet bekend',
		['Report this to OutSmart.', 'Meld dit bij OutSmart.'],
	],
	totalIsNothing: ['its total is 0.00', 'het totaal is 0,00'],
	nothingToBill: [
		'it has no hours or materials to bill',
		'er staan geen uren of materialen op om te factureren',
	],
	/** '' where the hours have none. */
	hourTypeUnknown: [
		`${HOURS.en} have hour type {hourType:quoted=none}, which OutSmart does not have`,
		`${HOURS.nl} heeft uursoort {hourType:quoted=geen}, en die heeft OutSmart niet`,
	],
	/** Its tariff is 0.00. */
	hoursUnpriced: [
		"hour type '{hourType}' costs 0.00",
		"uursoort '{hourType}' kost 0,00",
		[
			'Give its product a price; or if it is free, agree 0.00 with the customer or make the type not billable.',
			'Geef het artikel een prijs; of is het gratis, spreek dan 0,00 af met de klant of maak de uursoort niet factureerbaar.',
		],
	],
	/** `amount` is quantity times price; `discount` is '' when there is none. */
	totalDiffers: [
		`${MATERIAL.en} is {quantity:money} × {price:money} = {amount:money}{discount:with=, with ~ % discount}, but its total in the work order is {total:money}`,
		`${MATERIAL.nl} is {quantity:money} × {price:money} = {amount:money}{discount:with=, met ~ % korting}, maar het totaal op de werkbon is {total:money}`,
	],
	/** Its price is 0.00, and neither a discount of 100 % nor its card says that it is free. */
	materialUnpriced: [
		`${MATERIAL.en} costs 0.00{onCard:priced= and has a price on its card|none=}`,
		`${MATERIAL.nl} kost 0,00{onCard:priced= en heeft op de materiaalkaart een prijs|none=}`,
		[
			`Give it a price, or delete it if it is free{onCard:priced=|none=; or set {@materialsWithoutPrice} to '${choices.materialsWithoutPrice.bill}'}.`,
			`Geef het een prijs, of haal het weg als het gratis is{onCard:priced=|none=; of zet {@materialsWithoutPrice} op '${choices.materialsWithoutPrice.bill}'}.`,
		],
	],
	freeFieldWrong: [
		"free field {of:vatCode=1|ledgerAccount=2} of '{line}' is '{value}', no {of:vatCode=VAT code for sales|ledgerAccount=ledger account}",
		"vrij veld {of:vatCode=1|ledgerAccount=2} van '{line}' is '{value}', geen {of:vatCode=btw-code|ledgerAccount=rekening}",
		[
			`Correct order and card; or set {@materialFreeFields} to '${masterDataChoices.materialFreeFields.notUsed}'.`,
			`Verbeter werkbon en kaart; of zet {@materialFreeFields} op '${masterDataChoices.materialFreeFields.notUsed}'.`,
		],
	],
	/** Cards that are as visible and as priced as each other. */
	materialCardsDiffer: [
		`${MATERIAL.en} has several cards with code '{materialCode}' that differ`,
		`van ${MATERIAL.nl} zijn er meer kaarten met code '{materialCode}', die verschillen`,
		['Give one of them another code, or hide it.', 'Geef een ervan een andere code, of verberg hem.'],
	],
	hourTypesDiffer: [
		`${HOURS.en} have an hour type '{hourType}' that occurs more than once and differs`,
		`van ${HOURS.nl} komt uursoort '{hourType}' vaker voor, en verschilt hij`,
		[
			'Give one of them another code, or make it inactive.',
			'Geef een ervan een andere code, of maak hem inactief.',
		],
	],
	/** Without a total, it is not known whether the price is before or after the discount. */
	discountUnclear: [
		`${MATERIAL.en} has {discount:money} % discount and no total, so its price may be before or after the discount`,
		`${MATERIAL.nl} heeft {discount:money} % korting en geen totaal, dus niet te zien is of de prijs voor of na korting is`,
	],
	/** `hours` as in the order. */
	hoursOverDay: [
		`${HOURS.en} are {hours}, more than a day`,
		`${HOURS.nl} is {hours}, meer dan een dag`,
		[
			'Correct the duration, or divide them over their days.',
			'Verbeter de duur, of verdeel de uren over hun dagen.',
		],
	],
	/** The duration is zero, although it begins and ends at different times. */
	hoursWithoutDuration: [
		`${HOURS.en} run from {begin} to {end}, but their duration is 00:00`,
		`${HOURS.nl} loopt van {begin} tot {end}, maar heeft als duur 00:00`,
	],
	/** Needed because prices were agreed for certain days. */
	hoursDayMissing: [
		`${HOURS.en} have no date, while prices for hour type '{hourType}' were agreed for certain days`,
		`${HOURS.nl} heeft geen datum, terwijl er voor uursoort '{hourType}' prijsafspraken zijn die van de dag afhangen`,
	],
	customerPricesDiffer: [
		`different prices were agreed for ${HOURS.en} of hour type '{hourType}': {prices:amounts}`,
		`voor ${HOURS.nl} met uursoort '{hourType}' gelden verschillende prijsafspraken: {prices:amounts}`,
	],
	paymentMethodBlocked: [
		"its payment method is '{paymentMethod}', which is in {@blockedPaymentMethods}",
		"de betaalwijze is '{paymentMethod}', en die staat in {@blockedPaymentMethods}",
	],
	/** A part between commas of a setting, '' between two of them. */
	termUnreadable: [
		`{of:label} has {value:quoted=a comma with nothing behind or before it}: write such as {of:${TERMS}}`,
		`in {of:label} staat {value:quoted=een komma met niets ervoor of erna}: schrijf zoals {of:${TERMS}}`,
	],
	invoiceNameWithoutNumber: [
		"its invoice is for '{invoiceName}', without a relation number, while the work was at '{workName}'",
		"de factuur is voor '{invoiceName}', zonder debiteurnummer, terwijl het werk bij '{workName}' was",
	],
	/** The names of both. */
	relationTypedOver: [
		"the invoice is for '{inOrder}', {relation} is '{inOutSmart}'",
		"de factuur is voor '{inOrder}', {relation} is '{inOutSmart}'",
		[
			"If these are two customers, correct the order. If it is one, add '{answer}' to {@knownRelations}.",
			"Zijn het twee klanten? Verbeter de werkbon. Is het één klant? Zet '{answer}' bij {@knownRelations}.",
		],
	],
} as const satisfies Messages;

export const invoiceFaults = {
	...invoiceCreationFaults,
	...invoiceExportFaults,
};

/** A fault of which nothing more is known is corrected where it stands: in the order, or elsewhere. */
function remedyOf(fault: Fault, elsewhere: Both<string>, language: Language): string {
	const own = faultTodo(fault, language);
	if (own !== '') return own;
	const remedy = Object.hasOwn(invoiceExportFaults, fault.code) ? IN_OUTSMART : elsewhere;
	return remedy[language === 'en' ? 0 : 1];
}

/** What is done about the faults of an order: each remedy once. */
export function adviceOnFaults(faults: readonly Fault[], elsewhere: Both<string> = IN_BOOKS): Both<string> {
	const asked = faults.filter(({ code }) => code !== 'paymentMethodBlocked');
	const inOne = (language: Language) =>
		distinct(asked.map((fault) => remedyOf(fault, elsewhere, language))).join(' ');
	return [inOne('en'), inOne('nl')];
}
