import { mend, set, setTo, status as setStatus, type Way, when } from '../../../base/words/advice';
import {
	amountAsGiven,
	type Locale,
	type Messages,
	notCounted,
	type Texts,
} from '../../../base/words/message';
import { shown } from '../settings';
import { capital } from '../../../base/values/text';
import type { Fault } from '../../../base/words/finding';
import { IN_ITEM } from '../../../base/words/messages/items';
import { invoiceEnds } from './ends';
import { adviceOnFaults, type HoursPlace, type MaterialPlace, hoursPlace, materialAt } from './faults';
import { counted } from '../../../base/words/nouns';

/** A work order status by its code. */
type StatusFacts = { status: string; name: string };

/** `elsewhere`: where a fault is corrected that is not in the order of OutSmart; left out: in the books. */
const notInvoiceable =
	(elsewhere?: Way) =>
	({ faults }: { faults: Fault[] }, t: Locale): Texts => [
		`Cannot be invoiced: ${t.faults(faults)}.`,
		`Niet te factureren: ${t.faults(faults)}.`,
		adviceOnFaults(faults, t, elsewhere),
	];

const ON_ORDER = {
	rounding: ['rounding in minutes', 'afronding in minuten'],
	travel: ['travel distance', 'reisafstand'],
	paymentMethod: ['payment method', 'betaalwijze'],
} as const;
type OnOrder = { of: keyof typeof ON_ORDER; value: string };

type OrdersConcerned = { count: number; workOrders: string[]; oldest: string; total: string };
type ClaimFailed = { errorStatus: string; workOrderStatus: string; isUnknown: boolean };
type WorkOrderMoved = { isArchived: boolean; status: string; orderStatus: string };
type MaterialDiscounted = MaterialPlace & { discount: string; withoutDiscount: string; total: string };

/** Findings of the field service side of the invoice export: reading work orders, confirming and finishing them. */
export const invoiceExport = {
	...invoiceEnds,
	// Read
	workOrdersNotRead: [
		'The work orders could not be read. No order was touched.',
		'De werkbonnen konden niet gelezen worden. Aan de werkbonnen is niets gedaan.',
	],
	noWorkOrders: ['There are no work orders to invoice.', 'Er zijn geen werkbonnen om te factureren.'],
	workOrdersOverLimit: ({ limit }: { limit: number }) => [
		`Not done yet: one run takes at most ${limit}, the next one those that are left.`,
		`Nog niet gedaan: per uitvoering zijn het er hooguit ${limit}, de volgende doet wat er over is.`,
	],
	/** On its error status: a person has to do something. The reason follows. */
	workOrderWaits: ['The work order waits for a person.', 'De werkbon wacht op iemand.'],
	workOrderTooOld: ({ completedFrom }: { completedFrom: string }, t) => [
		`Not invoiced: the work is from before ${t.date(completedFrom)} ('${shown.completedFrom}').`,
		`Niet gefactureerd: het werk is van vóór ${t.date(completedFrom)} ('${shown.completedFrom}').`,
		[
			when(
				'if it was invoiced in another way',
				'Is het op een andere manier gefactureerd?',
				setStatus('Afgehandeld', 'set it to Afgehandeld', 'zet het op Afgehandeld'),
			),
			when(
				'what is left then',
				'Blijft er dan iets over?',
				set(
					'completedFrom',
					'is invoiced with an earlier day at {field}',
					'kies bij {field} een eerdere dag',
				),
			),
		],
	],
	/** The orders that a row is about: the first ones, the oldest date, and the total excluding VAT; '' is unknown. */
	ordersConcerned: ({ count, workOrders, oldest, total }: OrdersConcerned, t) => [
		[
			counted(count, 'work order', 'work orders'),
			...(oldest ? [`the oldest of ${t.date(oldest)}`] : []),
			...(total ? [`${t.amount(total)} excluding VAT in all`] : []),
		].join(', ') + `: ${t.names(workOrders, 20, count)}.`,
		[
			counted(count, 'werkbon', 'werkbonnen'),
			...(oldest ? [`de oudste van ${t.date(oldest)}`] : []),
			...(total ? [`samen ${t.amount(total)} excl. btw`] : []),
		].join(', ') + `: ${t.names(workOrders, 20, count)}.`,
	],
	/** In `blockedPaymentMethods`; `choices` are some of those in the account. */
	paymentMethodsUnknown: ({ unknown, choices }: { unknown: string[]; choices: string[] }) => [
		`OutSmart does not know this payment method in '${shown.blockedPaymentMethods}': ${unknown.join(', ')}. Nothing is invoiced: the setting would have no effect.`,
		`OutSmart kent deze betaalwijze in '${shown.blockedPaymentMethods}' niet: ${unknown.join(', ')}. Er wordt niets gefactureerd: de instelling zou niets tegenhouden.`,
		set(
			'blockedPaymentMethods',
			`Give its name as OutSmart has it, such as ${choices.join(', ')}.`,
			`Vul de naam in zoals OutSmart hem heeft, bijvoorbeeld ${choices.join(', ')}.`,
		),
	],
	/** The problem follows. */
	customerPricesNotRead: notCounted([
		'The prices agreed with customers cannot be read in OutSmart; hours get the tariff of their hour type.',
		'De prijsafspraken met klanten zijn in OutSmart niet te lezen; uren krijgen het tarief van hun uursoort.',
	]),
	orderStatusAdded: ({ status, name }: StatusFacts) => [
		`Work order status '${status}' (${name}) was added to OutSmart.`,
		`Werkbonstatus '${status}' (${name}) is in OutSmart toegevoegd.`,
	],
	orderStatusWouldBeAdded: ({ status, name }: StatusFacts) => [
		`Work order status '${status}' (${name}) would be added to OutSmart.`,
		`Werkbonstatus '${status}' (${name}) zou in OutSmart toegevoegd worden.`,
	],
	/** The problem follows. */
	orderStatusesNotAdded: ({ statuses }: { statuses: string[] }, t) => [
		`Work order status ${t.list(statuses)} is not in OutSmart and could not be created. No order was touched.`,
		`Werkbonstatus ${t.list(statuses)} staat niet in OutSmart en kon niet gemaakt worden. Aan de werkbonnen is niets gedaan.`,
		mend('OutSmart', 'Add it in OutSmart.', 'Voeg de status in OutSmart toe.'),
	],
	/** `asked`: the setting, which is not this status by its code, nor by code and name. */
	orderStatusOther: ({ asked, status, name }: StatusFacts & { asked: string }) => [
		`'${shown.workOrderStatus}' is '${asked}', and OutSmart has '${status} ${name}'. No order was touched.`,
		`Bij '${shown.workOrderStatus}' staat '${asked}', en OutSmart heeft '${status} ${name}'. Aan de werkbonnen is niets gedaan.`,
		[
			when(
				'if that one is meant',
				'Bedoel je die?',
				setTo(
					'workOrderStatus',
					`${status} ${name}`,
					`put '${status} ${name}' at {field}`,
					`zet bij {field} '${status} ${name}'`,
				),
			),
			when(
				'if not',
				'Zo niet',
				set(
					'workOrderStatus',
					'put another code there; one that is free is added',
					'zet daar een andere code; een vrije code wordt toegevoegd',
				),
			),
		],
	],
	/** The usual error status. */
	errorStatusNamedOtherwise: ({ status, name }: StatusFacts) => [
		`Work order status '${status}' is called '${name}' in OutSmart, and not 'Error'. No order was touched.`,
		`Werkbonstatus '${status}' heet in OutSmart '${name}', en niet 'Error'. Aan de werkbonnen is niets gedaan.`,
		set(
			'errorStatus',
			'Choose a status at {field} that is used for nothing else.',
			'Kies bij {field} een status die nergens anders voor dient.',
		),
	],
	/** All faults in an order, whichever step finds them. */
	orderNotInvoiceable: notInvoiceable(),
	/** Instead of it where the order may be of anything. */
	itemNotInvoiceable: notInvoiceable(IN_ITEM),
	// What is not on an invoice, and why
	/** `minutes` before rounding; `day` as in the order. */
	hoursLeftOut: ({ minutes, ...place }: HoursPlace & { minutes: number }, t) => [
		`${capital(hoursPlace.en(place, t))} are left out: ${minutes === 0 ? 'they have no duration' : `their duration is ${minutes} minutes`}.`,
		minutes === 0
			? `${capital(hoursPlace.nl(place, t))} is weggelaten: er staat geen duur.`
			: `${capital(hoursPlace.nl(place, t))} is weggelaten: de duur is ${minutes} minuten.`,
	],
	hoursNotBilled: ({ hourType, hours: count }: { hourType: string; hours: string }, t) => [
		`${t.amount(count)} hours of type '${hourType}' are not billed.`,
		`${t.amount(count)} uur van uursoort '${hourType}' wordt niet gefactureerd.`,
	],
	materialLeftOut: (place: MaterialPlace) => [
		`${capital(materialAt.en(place))} is left out: its quantity is 0.`,
		`${capital(materialAt.nl(place))} is weggelaten: het aantal is 0.`,
	],
	/** By its card, or, without a card, by *Materials Without a Price*. */
	materialFree: ({ onCard, ...place }: MaterialPlace & { onCard: 'free' | 'none' }) =>
		onCard === 'free'
			? [
					`${capital(materialAt.en(place))} is free: it costs 0.00 in the order, and on its card.`,
					`${capital(materialAt.nl(place))} is gratis: het kost 0,00 op de werkbon, en op de materiaalkaart.`,
				]
			: [
					`${capital(materialAt.en(place))} costs 0.00 in the order and has no card; it is billed at 0.00, as '${shown.materialsWithoutPrice}' says.`,
					`${capital(materialAt.nl(place))} kost 0,00 op de werkbon en heeft geen materiaalkaart; het staat voor 0,00 op de factuur, zoals '${shown.materialsWithoutPrice}' zegt.`,
				],
	// What is in an order besides what is billed
	/** `total` is billed; `withoutDiscount` is quantity times price. */
	materialDiscounted: ({ discount, withoutDiscount, total, ...place }: MaterialDiscounted, t) => [
		`${capital(materialAt.en(place))} has a discount of ${t.amount(discount)} %: the total of the work order is billed, ${t.amount(total)} instead of ${t.amount(withoutDiscount)}.`,
		`${capital(materialAt.nl(place))} heeft ${t.amount(discount)} % korting: gefactureerd wordt het totaal van de werkbon, ${t.amount(total)} in plaats van ${t.amount(withoutDiscount)}.`,
	],
	/** The type is a code of the account itself, so its meaning is not known. */
	materialTypeOnOrder: ({ type, ...place }: MaterialPlace & { type: string }) => [
		`${capital(materialAt.en(place))} has type '${type}', which the invoice does not take into account.`,
		`${capital(materialAt.nl(place))} heeft soort '${type}'; daar houdt de factuur geen rekening mee.`,
	],
	/** Hours of an earlier year; `date`: the first. */
	tariffOfToday: ({ date }: { date: string }, t) => [
		`The hours of ${t.date(date)} have the tariff and the VAT code of today, except for prices that were agreed for that day.`,
		`De uren van ${t.date(date)} hebben het tarief en de btw-code van vandaag, behalve bij een prijsafspraak voor die dag.`,
	],
	/** Of the order itself. */
	notOnInvoice: ({ things }: { things: OnOrder[] }, t) => [
		`Not on the invoice: ${things.map(({ of, value }) => `${ON_ORDER[of][0]} ${amountAsGiven(value, t)}`).join('; ')}.`,
		`Niet op de factuur: ${things.map(({ of, value }) => `${ON_ORDER[of][1]} ${amountAsGiven(value, t)}`).join('; ')}.`,
	],
	workDayInFuture: ({ date }: { date: string }, t) => [
		`The last day worked in the work order is ${t.date(date)}, which is yet to come; the invoice has today.`,
		`De laatste werkdag op de werkbon is ${t.date(date)}, en dat is nog niet geweest; op de factuur staat vandaag.`,
	],
	// Confirm
	workOrderGone: ['The work order is no longer in OutSmart.', 'De werkbon staat niet meer in OutSmart.'],
	workOrderMoved: ({ isArchived, status, orderStatus }: WorkOrderMoved) => [
		isArchived
			? 'The work order was archived meanwhile.'
			: `The work order has status '${status}' now, ${orderStatus ? `with work order status '${orderStatus}'` : 'without a work order status'}.`,
		isArchived
			? 'De werkbon is intussen gearchiveerd.'
			: `De werkbon heeft intussen status '${status}', ${orderStatus ? `met werkbonstatus '${orderStatus}'` : 'zonder werkbonstatus'}.`,
	],
	/** The problem follows. */
	workOrderNotReadAgain: [
		'The work order could not be read again.',
		'De werkbon kon niet opnieuw gelezen worden.',
	],
	workOrderChangedNow: [
		'The work order was changed just now; the next run takes it as it is then.',
		'De werkbon is zojuist gewijzigd; de volgende uitvoering verwerkt hem zoals hij dan is.',
	],
	/** If it is of nobody and stays, the next execution tells it. */
	claimedElsewhere: ({ errorStatus }: { errorStatus: string }) => [
		`The work order has work order status '${errorStatus}' just now: another execution is at work on it, or an answer to this one was lost.`,
		`De werkbon heeft sinds zojuist werkbonstatus '${errorStatus}': een andere uitvoering is ermee bezig, of een antwoord aan deze kwam niet aan.`,
	],
	/** The problem follows. */
	claimFailed: ({ errorStatus, workOrderStatus, isUnknown }: ClaimFailed) => [
		isUnknown
			? `Whether the work order got work order status '${errorStatus}' is not known.`
			: `The work order could not be given work order status '${errorStatus}'.`,
		isUnknown
			? `Of de werkbon werkbonstatus '${errorStatus}' kreeg, is niet bekend.`
			: `De werkbonstatus kon niet op '${errorStatus}' gezet worden.`,
		when(
			`if it stays on '${errorStatus}'`,
			`Blijft hij op '${errorStatus}' staan?`,
			setStatus(
				workOrderStatus,
				`set it to '${workOrderStatus}' again`,
				`zet hem dan weer op '${workOrderStatus}'`,
			),
		),
	],
} satisfies Messages;
