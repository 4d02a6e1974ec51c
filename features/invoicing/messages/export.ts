import type { Both } from '../../../base/words/language';
import { type Locale, type Messages, notCounted, type Texts } from '../../../base/words/message';
import type { Fault } from '../../../base/words/finding';
import { IN_ITEM } from '../../../base/words/messages/items';
import { invoiceEnds } from './ends';
import { adviceOnFaults, HOURS, MATERIAL } from './faults';
import { counted } from '../../../base/words/nouns';

/** `elsewhere`: where a fault is corrected that is not in the order of OutSmart; left out: in the books. */
const notInvoiceable =
	(elsewhere?: Both<string>) =>
	({ faults }: { faults: Fault[] }, t: Locale): Texts => [
		`Cannot be invoiced: ${t.faults(faults)}.`,
		`Niet te factureren: ${t.faults(faults)}.`,
		adviceOnFaults(faults, elsewhere),
	];

const ON_ORDER = {
	rounding: ['rounding in minutes', 'afronding in minuten'],
	travel: ['travel distance', 'reisafstand'],
	paymentMethod: ['payment method', 'betaalwijze'],
} as const;
type OnOrder = { of: keyof typeof ON_ORDER; value: string };

type OrdersConcerned = { count: number; workOrders: string[]; oldest: string; total: string };

/** Findings of the field service side of the invoice export: reading work orders, confirming and finishing them. */
export const invoiceExport = {
	...invoiceEnds,
	// Read
	workOrdersNotRead: [
		'The work orders could not be read. No order was touched.',
		'De werkbonnen konden niet gelezen worden. Aan de werkbonnen is niets gedaan.',
	],
	noWorkOrders: ['There are no work orders to invoice.', 'Er zijn geen werkbonnen om te factureren.'],
	workOrdersOverLimit: [
		'Not done yet: one run takes at most {limit:number}, the next one those that are left.',
		'Nog niet gedaan: per uitvoering zijn het er hooguit {limit:number}, de volgende doet wat er over is.',
	],
	/** On its error status: a person has to do something. The reason follows. */
	workOrderWaits: ['The work order waits for a person.', 'De werkbon wacht op iemand.'],
	workOrderTooOld: [
		'Not invoiced: the work is from before {completedFrom:date} ({@completedFrom}).',
		'Niet gefactureerd: het werk is van vóór {completedFrom:date} ({@completedFrom}).',
		[
			'If it was invoiced in another way, set it to Afgehandeld. What is left then, is invoiced with an earlier day at {@completedFrom}.',
			'Is het op een andere manier gefactureerd? Zet het op Afgehandeld. Blijft er dan iets over? Kies bij {@completedFrom} een eerdere dag.',
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
	paymentMethodsUnknown: [
		'OutSmart does not know this payment method in {@blockedPaymentMethods}: {unknown:join}. Nothing is invoiced: the setting would have no effect.',
		'OutSmart kent deze betaalwijze in {@blockedPaymentMethods} niet: {unknown:join}. Er wordt niets gefactureerd: de instelling zou niets tegenhouden.',
		[
			'Give its name as OutSmart has it, such as {choices:join}.',
			'Vul de naam in zoals OutSmart hem heeft, bijvoorbeeld {choices:join}.',
		],
	],
	/** The problem follows. */
	customerPricesNotRead: notCounted([
		'The prices agreed with customers cannot be read in OutSmart; hours get the tariff of their hour type.',
		'De prijsafspraken met klanten zijn in OutSmart niet te lezen; uren krijgen het tarief van hun uursoort.',
	]),
	orderStatusAdded: [
		"Work order status '{status}' ({name}) {foreseen:true=would be|false=was} added to OutSmart.",
		"Werkbonstatus '{status}' ({name}) {foreseen:true=zou|false=is} in OutSmart toegevoegd{foreseen:true= worden|false=}.",
	],
	/** The problem follows. */
	orderStatusesNotAdded: [
		'Work order status {statuses:list} is not in OutSmart and could not be created. No order was touched.',
		'Werkbonstatus {statuses:list} staat niet in OutSmart en kon niet gemaakt worden. Aan de werkbonnen is niets gedaan.',
		['Add it in OutSmart.', 'Voeg de status in OutSmart toe.'],
	],
	/** `asked`: the setting, which is not this status by its code, nor by code and name. */
	orderStatusOther: [
		"{@workOrderStatus} is '{asked}', and OutSmart has '{status} {name}'. No order was touched.",
		"Bij {@workOrderStatus} staat '{asked}', en OutSmart heeft '{status} {name}'. Aan de werkbonnen is niets gedaan.",
		[
			"If that one is meant, put '{status} {name}' at {@workOrderStatus}. If not, put another code there; one that is free is added.",
			"Bedoel je die? Zet bij {@workOrderStatus} '{status} {name}'. Zo niet, zet daar een andere code; een vrije code wordt toegevoegd.",
		],
	],
	/** The usual error status. */
	errorStatusNamedOtherwise: [
		"Work order status '{status}' is called '{name}' in OutSmart, and not 'Error'. No order was touched.",
		"Werkbonstatus '{status}' heet in OutSmart '{name}', en niet 'Error'. Aan de werkbonnen is niets gedaan.",
		[
			'Choose a status at {@errorStatus} that is used for nothing else.',
			'Kies bij {@errorStatus} een status die nergens anders voor dient.',
		],
	],
	/** All faults in an order, whichever step finds them. */
	orderNotInvoiceable: notInvoiceable(),
	/** Instead of it where the order may be of anything. */
	itemNotInvoiceable: notInvoiceable(IN_ITEM),
	// What is not on an invoice, and why
	/** `minutes` before rounding; `day` as in the order. */
	hoursLeftOut: [
		`${HOURS.En} are left out: their duration is {minutes:minute|minutes}.`,
		`${HOURS.Nl} is weggelaten: de duur is {minutes:minuut|minuten}.`,
	],
	hoursNotBilled: [
		"{hours:money} hours of type '{hourType}' are not billed.",
		"{hours:money} uur van uursoort '{hourType}' wordt niet gefactureerd.",
	],
	materialLeftOut: [
		`${MATERIAL.En} is left out: its quantity is 0.`,
		`${MATERIAL.Nl} is weggelaten: het aantal is 0.`,
	],
	/** By its card, or, without a card, by *Materials Without a Price*. */
	materialFree: [
		`${MATERIAL.En} costs 0.00 in the order, {onCard:free=and on its card: it is free|none=and has no card: it is billed at 0.00}.`,
		`${MATERIAL.Nl} kost 0,00 op de werkbon, {onCard:free=en op de materiaalkaart: het is gratis|none=en heeft geen materiaalkaart: het staat voor 0,00 op de factuur}.`,
	],
	// What is in an order besides what is billed
	/** `total` is billed; `withoutDiscount` is quantity times price. */
	materialDiscounted: [
		`${MATERIAL.En} has a discount of {discount:money} %: the total of the work order is billed, {total:money} instead of {withoutDiscount:money}.`,
		`${MATERIAL.Nl} heeft {discount:money} % korting: gefactureerd wordt het totaal van de werkbon, {total:money} in plaats van {withoutDiscount:money}.`,
	],
	/** The type is a code of the account itself, so its meaning is not known. */
	materialTypeOnOrder: [
		`${MATERIAL.En} has type '{type}', which the invoice does not take into account.`,
		`${MATERIAL.Nl} heeft soort '{type}'; daar houdt de factuur geen rekening mee.`,
	],
	/** Hours of an earlier year; `date`: the first. */
	tariffOfToday: [
		'The hours of {date:date} have the tariff and the VAT code of today, except for prices that were agreed for that day.',
		'De uren van {date:date} hebben het tarief en de btw-code van vandaag, behalve bij een prijsafspraak voor die dag.',
	],
	/** Of the order itself. */
	notOnInvoice: ({ things }: { things: OnOrder[] }) => [
		`Not on the invoice: ${things.map(({ of, value }) => `${ON_ORDER[of][0]} ${value}`).join('; ')}.`,
		`Niet op de factuur: ${things.map(({ of, value }) => `${ON_ORDER[of][1]} ${value}`).join('; ')}.`,
	],
	workDayInFuture: [
		'The last day worked in the work order is {date:date}, which is yet to come; the invoice has today.',
		'De laatste werkdag op de werkbon is {date:date}, en dat is nog niet geweest; op de factuur staat vandaag.',
	],
	// Confirm
	workOrderGone: ['The work order is no longer in OutSmart.', 'De werkbon staat niet meer in OutSmart.'],
	workOrderMoved: [
		"The work order has status '{status}' now, with work order status {orderStatus:quoted=none}{isArchived:true=, and was archived|false=}.",
		"De werkbon heeft intussen status '{status}', met werkbonstatus {orderStatus:quoted=geen}{isArchived:true=, en is gearchiveerd|false=}.",
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
	claimedElsewhere: [
		"The work order has work order status '{errorStatus}' just now: another execution is at work on it, or an answer to this one was lost.",
		"De werkbon heeft sinds zojuist werkbonstatus '{errorStatus}': een andere uitvoering is ermee bezig, of een antwoord aan deze kwam niet aan.",
	],
	/** The problem follows. */
	claimFailed: [
		"{isUnknown:true=It is not known whether the work order got|false=The work order could not be given} work order status '{errorStatus}'.",
		"{isUnknown:true=Of de werkbon deze status kreeg, is niet bekend|false=De werkbon kon deze status niet krijgen}: werkbonstatus '{errorStatus}'.",
		[
			"If it stays on '{errorStatus}', set it to '{workOrderStatus}' again.",
			"Blijft hij op '{errorStatus}' staan? Zet hem dan weer op '{workOrderStatus}'.",
		],
	],
} as const satisfies Messages;
