import { inBoth, type Both, type Language } from '../../../base/words/language';
import { distinct } from '../../../base/values/records';
import {
	type Advice,
	answer as answering,
	ask,
	inLanguage,
	mend,
	setTo,
	type Way,
	waysOf,
	when,
} from '../../../base/words/advice';
import type { Fault } from '../../../base/words/finding';
import {
	amountAsGiven,
	dateAsGiven,
	type Message,
	type Messages,
	type Locale,
} from '../../../base/words/message';
import { sayWaysIn } from '../../../base/words/say';
import { choices as masterDataChoices } from '../../masterData/settings';
import { choices, shown } from '../settings';
import { invoiceCreationFaults } from './creationFaults';

/** The position of hours in an order: the number of the row, and its date as in the order. */
export type HoursPlace = { position: number; day: string };

export type MaterialPlace = { position: number; material: string };

export const hoursPlace = inBoth(({ position, day }: HoursPlace, t: Locale) => [
	`hours ${position}${day ? ` (${dateAsGiven(day, t)})` : ''}`,
	`urenregel ${position}${day ? ` (${dateAsGiven(day, t)})` : ''}`,
]);

export const materialAt = inBoth(({ position, material }: MaterialPlace) => [
	`material ${position}${material ? ` (${material})` : ''}`,
	`materiaal ${position}${material ? ` (${material})` : ''}`,
]);

const inOutSmart = (en: string, nl: string) => mend('OutSmart', en, nl);

type TotalDiffers = MaterialPlace & {
	quantity: string;
	price: string;
	amount: string;
	discount: string;
	total: string;
};

type RelationTypedOver = { relation: string; answer: string; inOrder: string; inOutSmart: string };

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
	const place = of === 'day' || of === 'duration' ? hoursPlace : materialAt;
	const named = { position, day: name, material: name };
	return [` of ${place.en(named, t)}`, ` van ${place.nl(named, t)}`];
}

/** Settings of several terms, each with an example. */
const TERMS = {
	blockedPaymentMethods: 'pin betaling, contant voldaan',
	knownRelations: '1005=Bakkerij Smit BV / Fam. Jansen',
	vatExceptions: 'DE=BI_EU_VERK/BI_EU_VERK_D',
};

/** Faults in a work order. */
export const invoiceExportFaults = {
	statusesAreSame: ({ status }: { status: string }) => [
		`'${shown.errorStatus}' is '${status}', but must be another than '${shown.workOrderStatus}'`,
		`'${shown.errorStatus}' is '${status}', maar moet een andere zijn dan '${shown.workOrderStatus}'`,
	],
	/** Empty, or not a number, date or time. `name` tells which line or hour type it is of. */
	orderValueUnreadable: (facts: Unreadable, t) => {
		const { of, value } = facts;
		const [en, nl] = placeOf(facts, t);
		return [
			`${VALUES[of][0]}${en} is ${value === '' ? 'empty' : `'${value}'`}`,
			`${VALUES[of][1]}${nl} is ${value === '' ? 'leeg' : `'${value}'`}`,
			of === 'tariff'
				? inOutSmart('Correct this in OutSmart or e-Boekhouden.', 'Verbeter dit in OutSmart of e-Boekhouden.')
				: inOutSmart('Correct this in OutSmart.', 'Verbeter dit in OutSmart.'),
		];
	},
	workDateMissing: [
		'it has no date on which the work was done, which must be on the invoice',
		'er staat geen datum op waarop het werk gedaan is, en die moet op de factuur',
	],
	hoursInFuture: ({ date }: { date: string }, t) => [
		`it has hours on ${t.date(date)}, which is yet to come`,
		`er staan uren op ${t.date(date)}, en dat is nog niet geweest`,
	],
	workUnderWarranty: ({ typeOfWork }: { typeOfWork: string }) => [
		`the type of work is '${typeOfWork}'`,
		`de soort werk is '${typeOfWork}'`,
		inOutSmart(
			'To invoice it, choose another type of work.',
			'Moet hij toch gefactureerd worden, kies dan een andere soort werk.',
		),
	],
	/** `minimum`: the hours for which the customer signed, as on the order. */
	lessThanMinimumHours: ({ minimum, hours: count }: { minimum: string; hours: string }, t) => [
		`the customer signed for at least ${amountAsGiven(minimum, t)} hours, and ${amountAsGiven(count, t)} would be billed`,
		`de klant tekende voor minimaal ${amountAsGiven(minimum, t)} uur, en er zou ${amountAsGiven(count, t)} uur gefactureerd worden`,
		inOutSmart('Raise the hours, or empty the minimum.', 'Verhoog de uren, of maak het minimum leeg.'),
	],
	ownNumberMissing: [
		`it has no number of its own, while '${shown.invoiceNumber}' is '${choices.invoiceNumber.workOrder}'`,
		`hij heeft geen eigen nummer, terwijl '${shown.invoiceNumber}' op '${choices.invoiceNumber.workOrder}' staat`,
		[
			inOutSmart('give the order a number', 'geef de werkbon een nummer'),
			setTo(
				'invoiceNumber',
				'automatic',
				`set {field} to '${choices.invoiceNumber.automatic}'`,
				`zet {field} op '${choices.invoiceNumber.automatic}'`,
			),
		],
	],
	relationNumberMissing: ['it has no relation number (debiteurnummer)', 'hij heeft geen debiteurnummer'],
	relationNumberTooLong: ({ relation, longest }: { relation: string; longest: number }) => [
		`it has relation number '${relation}', which is longer than the ${longest} characters that e-Boekhouden accepts`,
		`het debiteurnummer '${relation}' is langer dan de ${longest} tekens die e-Boekhouden aanneemt`,
	],
	/** `list` by its name in OutSmart: Workperiods or Materials. */
	listMissing: ({ list }: { list: string }) => [
		`OutSmart gave it without its ${list === 'Materials' ? 'materials' : 'hours'} (${list}), so it is not known what is on it`,
		`OutSmart gaf hem zonder de ${list === 'Materials' ? 'materialen' : 'uren'} (${list}), dus wat erop staat is niet bekend`,
		ask('service', 'Report this to OutSmart.', 'Meld dit bij OutSmart.'),
	],
	totalIsNothing: ['its total is 0.00', 'het totaal is 0,00'],
	nothingToBill: [
		'it has no hours or materials to bill',
		'er staan geen uren of materialen op om te factureren',
	],
	/** '' where the hours have none. */
	hourTypeUnknown: ({ hourType, ...place }: HoursPlace & { hourType: string }, t) => [
		`${hoursPlace.en(place, t)} have ${hourType === '' ? 'no hour type' : `hour type '${hourType}', which OutSmart does not have`}`,
		`${hoursPlace.nl(place, t)} heeft ${hourType === '' ? 'geen uursoort' : `uursoort '${hourType}', en die heeft OutSmart niet`}`,
	],
	/** Its tariff is 0.00. */
	hoursUnpriced: ({ hourType }: { hourType: string }) => [
		`hour type '${hourType}' costs 0.00`,
		`uursoort '${hourType}' kost 0,00`,
		[
			mend('e-Boekhouden', 'give its product a price', 'geef het artikel een prijs'),
			inOutSmart(
				'if it is free, agree 0.00 with the customer or make the type not billable',
				'is het gratis, spreek dan 0,00 af met de klant of maak de uursoort niet factureerbaar',
			),
		],
	],
	/** `amount` is quantity times price; `discount` is '' when there is none. */
	totalDiffers: ({ quantity, price, amount, discount, total, ...place }: TotalDiffers, t) => [
		`${materialAt.en(place)} is ${t.amount(quantity)} × ${t.amount(price)} = ${t.amount(amount)}${discount ? `, with ${amountAsGiven(discount, t)} % discount` : ''}, but its total in the work order is ${t.amount(total)}`,
		`${materialAt.nl(place)} is ${t.amount(quantity)} × ${t.amount(price)} = ${t.amount(amount)}${discount ? `, met ${amountAsGiven(discount, t)} % korting` : ''}, maar het totaal op de werkbon is ${t.amount(total)}`,
	],
	/** Its price is 0.00, and neither a discount of 100 % nor its card says that it is free. */
	materialUnpriced: ({ onCard, ...place }: MaterialPlace & { onCard: 'priced' | 'none' }) =>
		onCard === 'priced'
			? [
					`${materialAt.en(place)} costs 0.00 and has a price on its card`,
					`${materialAt.nl(place)} kost 0,00 en heeft op de materiaalkaart een prijs`,
					inOutSmart(
						'Give it a price, or delete it if it is free.',
						'Geef het een prijs, of haal het weg als het gratis is.',
					),
				]
			: [
					`${materialAt.en(place)} costs 0.00`,
					`${materialAt.nl(place)} kost 0,00`,
					[
						inOutSmart('give it a price, or delete it', 'geef het een prijs, of haal het weg'),
						setTo(
							'materialsWithoutPrice',
							'bill',
							`set {field} to '${choices.materialsWithoutPrice.bill}', also in the report of orders`,
							`zet {field} op '${choices.materialsWithoutPrice.bill}', ook in het werkbonverslag`,
						),
					],
				],
	freeFieldWrong: ({ of, value, line }: { of: 'vatCode' | 'ledgerAccount'; value: string; line: string }) => [
		`free field ${of === 'vatCode' ? 1 : 2} of '${line}' is '${value}', no ${of === 'vatCode' ? 'VAT code for sales' : 'ledger account'}`,
		`vrij veld ${of === 'vatCode' ? 1 : 2} van '${line}' is '${value}', geen ${of === 'vatCode' ? 'btw-code' : 'rekening'}`,
		[
			mend('OutSmart', 'correct order and card', 'verbeter werkbon en kaart'),
			setTo(
				'materialFreeFields',
				'notUsed',
				`set {field} to '${masterDataChoices.materialFreeFields.notUsed}'`,
				`zet {field} op '${masterDataChoices.materialFreeFields.notUsed}'`,
			),
		],
	],
	/** Cards that are as visible and as priced as each other. */
	materialCardsDiffer: ({ materialCode, ...place }: MaterialPlace & { materialCode: string }) => [
		`${materialAt.en(place)} has several cards with code '${materialCode}' that differ`,
		`van ${materialAt.nl(place)} zijn er meer kaarten met code '${materialCode}', die verschillen`,
		inOutSmart(
			'Give one of them another code, or hide it.',
			'Geef een ervan een andere code, of verberg hem.',
		),
	],
	hourTypesDiffer: ({ hourType, ...place }: HoursPlace & { hourType: string }, t) => [
		`${hoursPlace.en(place, t)} have an hour type '${hourType}' that occurs more than once and differs`,
		`van ${hoursPlace.nl(place, t)} komt uursoort '${hourType}' vaker voor, en verschilt hij`,
		inOutSmart(
			'Give one of them another code, or make it inactive.',
			'Geef een ervan een andere code, of maak hem inactief.',
		),
	],
	/** Without a total, it is not known whether the price is before or after the discount. */
	discountUnclear: ({ discount, ...place }: MaterialPlace & { discount: string }, t) => [
		`${materialAt.en(place)} has ${amountAsGiven(discount, t)} % discount and no total, so its price may be before or after the discount`,
		`${materialAt.nl(place)} heeft ${amountAsGiven(discount, t)} % korting en geen totaal, dus niet te zien is of de prijs voor of na korting is`,
	],
	/** `hours` as in the order. */
	hoursOverDay: ({ hours: count, ...place }: HoursPlace & { hours: string }, t) => [
		`${hoursPlace.en(place, t)} are ${count}, more than a day`,
		`${hoursPlace.nl(place, t)} is ${count}, meer dan een dag`,
		inOutSmart(
			'Correct the duration, or divide them over their days.',
			'Verbeter de duur, of verdeel de uren over hun dagen.',
		),
	],
	/** The duration is zero, although it begins and ends at different times. */
	hoursWithoutDuration: ({ begin, end, ...place }: HoursPlace & { begin: string; end: string }, t) => [
		`${hoursPlace.en(place, t)} run from ${begin} to ${end}, but their duration is 00:00`,
		`${hoursPlace.nl(place, t)} loopt van ${begin} tot ${end}, maar heeft als duur 00:00`,
	],
	/** Needed because prices were agreed for certain days. */
	hoursDayMissing: ({ hourType, ...place }: HoursPlace & { hourType: string }, t) => [
		`${hoursPlace.en(place, t)} have no date, while prices for hour type '${hourType}' were agreed for certain days`,
		`${hoursPlace.nl(place, t)} heeft geen datum, terwijl er voor uursoort '${hourType}' prijsafspraken zijn die van de dag afhangen`,
	],
	customerPricesDiffer: (
		{ hourType, prices, ...place }: HoursPlace & { hourType: string; prices: string[] },
		t,
	) => [
		`different prices were agreed for ${hoursPlace.en(place, t)} of hour type '${hourType}': ${prices.map(t.amount).join(' and ')}`,
		`voor ${hoursPlace.nl(place, t)} met uursoort '${hourType}' gelden verschillende prijsafspraken: ${prices.map(t.amount).join(' en ')}`,
	],
	paymentMethodBlocked: ({ paymentMethod }: { paymentMethod: string }) => [
		`its payment method is '${paymentMethod}', which is in '${shown.blockedPaymentMethods}'`,
		`de betaalwijze is '${paymentMethod}', en die staat in '${shown.blockedPaymentMethods}'`,
	],
	/** A part between commas of a setting, '' between two of them. */
	termUnreadable: ({ of, value }: { of: keyof typeof TERMS; value: string }) => [
		`'${shown[of]}' has ${value === '' ? 'a comma with nothing behind or before it' : `'${value}'`}: write such as ${TERMS[of]}`,
		`in '${shown[of]}' staat ${value === '' ? 'een komma met niets ervoor of erna' : `'${value}'`}: schrijf zoals ${TERMS[of]}`,
	],
	invoiceNameWithoutNumber: ({ invoiceName, workName }: { invoiceName: string; workName: string }) => [
		`its invoice is for '${invoiceName}', without a relation number, while the work was at '${workName}'`,
		`de factuur is voor '${invoiceName}', zonder debiteurnummer, terwijl het werk bij '${workName}' was`,
	],
	/** The names of both. */
	relationTypedOver: ({ relation, answer, inOrder, inOutSmart }: RelationTypedOver) => [
		`the invoice is for '${inOrder}', ${relation} is '${inOutSmart}'`,
		`de factuur is voor '${inOrder}', ${relation} is '${inOutSmart}'`,
		[
			when(
				'if these are two customers',
				'Zijn het twee klanten?',
				mend('OutSmart', 'correct the order', 'verbeter de werkbon'),
			),
			when(
				'if it is one',
				'Is het één klant?',
				answering('knownRelations', [answer], `add '${answer}' to {field}`, `zet '${answer}' bij {field}`),
			),
		],
	],
} satisfies Messages;

export const invoiceFaults = {
	...invoiceCreationFaults,
	...invoiceExportFaults,
};

const IN_BOOKS = mend('e-Boekhouden', 'Correct this in e-Boekhouden.', 'Verbeter dit in e-Boekhouden.');

/** A fault of which nothing more is known is corrected where it stands: in the order, or elsewhere. */
function remedyOf(fault: Fault, t: Locale, elsewhere: Way): Advice {
	const message = Object.hasOwn(invoiceFaults, fault.code)
		? (invoiceFaults[fault.code as keyof typeof invoiceFaults] as Message<Fault>)
		: null;
	const texts = typeof message === 'function' ? message(fault, t) : message;
	const own = texts && 'length' in texts ? texts[2] : undefined;
	if (own !== undefined && typeof own !== 'string') return own;
	return Object.hasOwn(invoiceExportFaults, fault.code)
		? inOutSmart('Correct this in OutSmart.', 'Verbeter dit in OutSmart.')
		: elsewhere;
}

/** What is done about the faults of an order: each remedy once. */
export function adviceOnFaults(
	faults: readonly Fault[],
	t: Locale,
	elsewhere = IN_BOOKS,
): Advice | undefined {
	const remedies = distinct(
		faults
			.filter(({ code }) => code !== 'paymentMethodBlocked')
			.map((fault) => remedyOf(fault, t, elsewhere)),
	);
	const [first, ...others] = remedies;
	if (!first || others.length === 0) return first;
	const said = (language: Language) =>
		remedies
			.map((one) =>
				sayWaysIn(
					waysOf(one).map((way) => inLanguage(way, language)),
					language,
				),
			)
			.join(' ');
	return inOutSmart(said('en'), said('nl'));
}
