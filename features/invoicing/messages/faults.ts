import type { Both, Language } from '../../../base/words/language';
import { distinct } from '../../../base/values/records';
import type { Fault } from '../../../base/words/finding';
import type { Messages } from '../../../base/words/message';
import { IN_ITEM } from '../../../base/words/messages/items';
import { faultTodo } from '../../../base/words/say';
import { choices as masterDataChoices } from '../../masterData/settings';
import { choices } from '../settings';
import { invoiceCreationFaults } from './creationFaults';

export const HOURS = {
	en: 'hour line {position:number}{day:with= (~)}',
	nl: 'urenregel {position:number}{day:with= (~)}',
} as const;

/** A material of an order in a sentence; `En` and `Nl` begin with a capital, for the start of a sentence. */
export const MATERIAL = {
	en: 'material {position:number}{material:with= (~)}',
	nl: 'materiaal {position:number}{material:with= (~)}',
	En: 'Material {position:number}{material:with= (~)}',
	Nl: 'Materiaal {position:number}{material:with= (~)}',
} as const;

const VALUES = {
	en: 'workDate=its work date|creationDate=its date of creation|day=the date of hour line|duration=the duration (such as 02:30) of hour line|quantity=the quantity of material|price=the price of material|total=the total of material|tariff=the sale price of hour type|agreedPrice=an agreed price of hour type',
	nl: 'workDate=de werkdatum|creationDate=de aanmaakdatum|day=de datum van urenregel|duration=de duur (zoals 02:30) van urenregel|quantity=het aantal van materiaal|price=de prijs van materiaal|total=het totaal van materiaal|tariff=de verkoopprijs van uursoort|agreedPrice=een prijsafspraak van uursoort',
} as const;

const NO_TARIFF = 'workDate=|creationDate=|day=|duration=|quantity=|price=|total=|agreedPrice=';

const IN_OUTSMART = ['Correct this in OutSmart.', 'Verbeter dit in OutSmart.'] as const;
const IN_BOOKS = ['Correct this in e-Boekhouden.', 'Verbeter dit in e-Boekhouden.'] as const;

/** The settings that consist of several terms, each with an example of a term. */
const TERMS =
	'blockedPaymentMethods=pin betaling, contant voldaan|knownRelations=1005=Bakkerij Smit BV / Fam. Jansen|vatExceptions=DE=BI_EU_VERK/BI_EU_VERK_D';

export const invoiceExportFaults = {
	statusesAreSame: [
		"{@errorStatus} is '{status}', but must be another than {@workOrderStatus}",
		"{@errorStatus} is '{status}', maar moet een andere zijn dan {@workOrderStatus}",
	],
	/**
	 * A value of an order is empty, or not a number, date or time. `position` and `name` tell which line or
	 * hour type has it; '' for the order itself.
	 */
	orderValueUnreadable: [
		`{of:${VALUES.en}}{position:with= ~}{name:with= (~)} is {value:quoted}`,
		`{of:${VALUES.nl}}{position:with= ~}{name:with= (~)} is {value:quoted}`,
		[
			`{of:tariff=Correct this in OutSmart or e-Boekhouden.|${NO_TARIFF}}`,
			`{of:tariff=Verbeter dit in OutSmart of e-Boekhouden.|${NO_TARIFF}}`,
		],
	],
	/** The date of the work is missing or wrong; `date` is one that is yet to come. */
	workDateWrong: [
		'{because:missing=it has no date on which the work was done, which must be on the invoice|future=it has hours on a day that is yet to come|noDate=its work date stands for none}{date:with= (~)}',
		'{because:missing=er staat geen datum op waarop het werk gedaan is, en die moet op de factuur|future=er staan uren op een dag die nog moet komen|noDate=de werkdatum is geen echte datum}{date:with= (~)}',
	],
	workUnderWarranty: [
		"the type of work is '{typeOfWork}'",
		"de soort werk is '{typeOfWork}'",
		[
			'To invoice it, choose another type of work.',
			'Moet hij toch gefactureerd worden, kies dan een andere soort werk.',
		],
	],
	/** Fewer hours would be billed than the customer signed for; `minimum` is the number on the order. */
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
	relationNumberWrong: [
		'its relation number (debiteurnummer) is {relation:quoted=missing}: e-Boekhouden accepts at most {longest:number} characters',
		'het debiteurnummer is {relation:quoted=leeg}: e-Boekhouden neemt er een van hooguit {longest:number} tekens aan',
	],
	/** A list did not come with the order; `list` is its name in OutSmart: Workperiods or Materials. */
	listMissing: [
		'OutSmart gave it without its list {list}, so it is not known what is on it',
		'OutSmart gaf hem zonder de lijst {list}, dus wat erop staat is niet bekend',
		['Report this to OutSmart.', 'Meld dit bij OutSmart.'],
	],
	nothingToBill: [
		'{because:noLines=it has no hours or materials to bill|total=its total is 0.00}',
		'{because:noLines=er staan geen uren of materialen op om te factureren|total=het totaal is 0,00}',
	],
	/** A line of hours cannot be billed; `value` is what the order has for it. Prices that are agreed by day need a date. */
	hoursWrong: [
		`${HOURS.en} {because:overDay=is more than a day|noDuration=begins and ends, and has duration 00:00|noEnd=has no begin or no end, and duration 00:00|noDay=has no date, while prices for it were agreed by the day|typeUnknown=has an hour type that OutSmart does not have|typesDiffer=has an hour type that occurs more than once and differs}: {value:quoted=none}`,
		`${HOURS.nl} {because:overDay=is meer dan een dag|noDuration=heeft een begin en een eind, en als duur 00:00|noEnd=heeft geen begin of geen eind, en als duur 00:00|noDay=heeft geen datum, terwijl er prijsafspraken voor zijn per dag|typeUnknown=heeft een uursoort die OutSmart niet heeft|typesDiffer=heeft een uursoort die vaker voorkomt, en verschilt}: {value:quoted=geen}`,
		[
			'{because:overDay=Correct the duration, or divide them over their days.|noDuration=|noEnd=|noDay=|typeUnknown=|typesDiffer=Give one of these hour types another code, or make it inactive.}',
			'{because:overDay=Verbeter de duur, of verdeel de uren over hun dagen.|noDuration=|noEnd=|noDay=|typeUnknown=|typesDiffer=Geef een van deze uursoorten een andere code, of maak hem inactief.}',
		],
	],
	/** The tariff of an hour type is 0.00. */
	hoursUnpriced: [
		"hour type '{hourType}' costs 0.00",
		"uursoort '{hourType}' kost 0,00",
		[
			'Give its product a price; or if it is free, agree 0.00 with the customer or make the type not billable.',
			'Geef het artikel een prijs; of is het gratis, spreek dan 0,00 af met de klant of maak de uursoort niet factureerbaar.',
		],
	],
	/**
	 * The total of a material is not quantity times price, which is `amount`; `discount` is '' when there is
	 * none.
	 */
	totalDiffers: [
		`${MATERIAL.en} is {quantity:money} × {price:money} = {amount:money}{discount:with=, with ~ % discount}, but its total in the work order is {total:money}`,
		`${MATERIAL.nl} is {quantity:money} × {price:money} = {amount:money}{discount:with=, met ~ % korting}, maar het totaal op de werkbon is {total:money}`,
	],
	/** A material costs 0.00, and neither a discount of 100 % nor its card says that it is free. */
	materialUnpriced: [
		`${MATERIAL.en} costs 0.00{onCard:priced= and has a price on its card|none=}`,
		`${MATERIAL.nl} kost 0,00{onCard:priced= en heeft op de materiaalkaart een prijs|none=}`,
		[
			`Give it a price, or delete it if it is free{onCard:priced=|none=; or set @materialsWithoutPrice to '${choices.materialsWithoutPrice.bill}'}.`,
			`Geef het een prijs, of haal het weg als het gratis is{onCard:priced=|none=; of zet @materialsWithoutPrice op '${choices.materialsWithoutPrice.bill}'}.`,
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
	/**
	 * A material has cards that are as visible and as priced as each other; or it has a discount without a
	 * total.
	 */
	materialUnclear: [
		`${MATERIAL.en} has {because:cards=several cards with one code, which differ|discount=a discount and no total, so that its price may be before or after it}: '{value}'`,
		`${MATERIAL.nl} heeft {because:cards=meer kaarten met één code, die verschillen|discount=korting en geen totaal, dus de prijs kan voor of na korting zijn}: '{value}'`,
		[
			'{because:cards=Give one of the cards another code, or hide it.|discount=}',
			'{because:cards=Geef een van de kaarten een andere code, of verberg hem.|discount=}',
		],
	],
	customerPricesDiffer: [
		`different prices were agreed for ${HOURS.en} of hour type '{hourType}': {prices:amounts}`,
		`voor ${HOURS.nl} met uursoort '{hourType}' gelden verschillende prijsafspraken: {prices:amounts}`,
	],
	paymentMethodBlocked: [
		"its payment method is '{paymentMethod}', which is in {@blockedPaymentMethods}",
		"de betaalwijze is '{paymentMethod}', en die staat in {@blockedPaymentMethods}",
	],
	/** A term of a setting cannot be read; it is '' where there is nothing between two commas. */
	termUnreadable: [
		`{of:label} has {value:quoted=a comma with nothing behind or before it}: write such as {of:${TERMS}}`,
		`in {of:label} staat {value:quoted=een komma met niets ervoor of erna}: schrijf zoals {of:${TERMS}}`,
	],
	invoiceNameWithoutNumber: [
		"its invoice is for '{invoiceName}', without a relation number, while the work was at '{workName}'",
		"de factuur is voor '{invoiceName}', zonder debiteurnummer, terwijl het werk bij '{workName}' was",
	],
	/** The relation has another name in the order than in OutSmart. */
	relationTypedOver: [
		"the invoice is for '{inOrder}', {relation} is '{inOutSmart}'",
		"de factuur is voor '{inOrder}', {relation} is '{inOutSmart}'",
		[
			"If these are two customers, correct the order. If it is one, add '{answer:copied}' to {@knownRelations}.",
			"Zijn het twee klanten? Verbeter de werkbon. Is het één klant? Zet '{answer:copied}' bij {@knownRelations}.",
		],
	],
} as const satisfies Messages;

export const invoiceFaults = {
	...invoiceCreationFaults,
	...invoiceExportFaults,
};

/**
 * The remedy for a fault. When nothing more is known, it is corrected in its place: in the order, the books,
 * or an item from elsewhere.
 */
function remedyOf(fault: Fault, language: Language): string {
	const own = faultTodo(fault, language);
	if (own !== '') return own;
	const isIn = (table: object) => Object.hasOwn(table, fault.code);
	const remedy = isIn(invoiceExportFaults) ? IN_OUTSMART : isIn(invoiceCreationFaults) ? IN_BOOKS : IN_ITEM;
	return remedy[language === 'en' ? 0 : 1];
}

/** The advice about the faults of an order: each remedy once. */
export function adviceOnFaults(faults: readonly Fault[]): Both<string> {
	const asked = faults.filter(({ code }) => code !== 'paymentMethodBlocked');
	const inOne = (language: Language) => distinct(asked.map((fault) => remedyOf(fault, language))).join(' ');
	return [inOne('en'), inOne('nl')];
}
