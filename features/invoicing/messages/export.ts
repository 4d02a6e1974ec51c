import { numberIn } from '../../../base/items/orderReference';
import { also, aside, type Messages, notCounted } from '../../../base/words/message';
import { choice } from '../../../base/words/template';
import type { Fault } from '../../../base/words/finding';
import { invoiceEnds } from './ends';
import { adviceOnFaults, MATERIAL } from './faults';
import { counted } from '../../../base/words/nouns';

type OrdersConcerned = { count: number; workOrders: string[]; oldest: string; total: string };

/** The reasons why an order is no longer taken. */
const LEFT_QUEUE = {
	gone: ['is no longer in OutSmart', 'staat niet meer in OutSmart'],
	moved: ['has another status now', 'heeft intussen een andere status'],
	notRead: ['could not be read again', 'kon niet opnieuw gelezen worden'],
	changed: [
		'was changed just now; the next run takes it as it is then',
		'is zojuist gewijzigd; de volgende uitvoering verwerkt hem zoals hij dan is',
	],
	claimed: [
		'was taken by another execution just now, or an answer to this one was lost',
		'werd zojuist door een andere uitvoering opgepakt, of een antwoord aan deze kwam niet aan',
	],
} as const;
const LEFT = choice('because', LEFT_QUEUE);

/** The reasons why orders wait although nothing is wrong with them. */
const WAITS = {
	limit: [
		'No more is created in this execution: it has reached its maximum, the next one takes those that are left',
		'In deze uitvoering worden geen facturen meer gemaakt: het maximum is bereikt, de volgende doet wat er over is',
	],
	refusals: [
		'No more is created in this execution: so many work orders in a row got no invoice',
		'In deze uitvoering worden geen facturen meer gemaakt: zoveel werkbonnen op rij kregen geen factuur',
	],
	invoice: [
		'No more is created in this execution: an invoice is not there as it was sent, and the next one may not be either',
		'In deze uitvoering worden geen facturen meer gemaakt: een factuur staat er niet zoals ze is verstuurd, en de volgende misschien ook niet',
	],
	unknown: [
		'No more is created in this execution: it is not known how one order ended, and the next one may end the same way',
		'In deze uitvoering worden geen facturen meer gemaakt: van één werkbon is niet bekend hoe het afliep, en met de volgende kan het net zo gaan',
	],
	hour: [
		'For an hour nothing is created, except by hand: it is not known how one order ended, and the next may end the same way',
		'Een uur lang worden geen facturen gemaakt, behalve met de hand: van één werkbon is niet bekend hoe het afliep, en zo kan de volgende ook gaan',
	],
	customer: [
		'For an hour no new customer is added, except by hand: whether that of one order was added is not known',
		'Een uur lang wordt geen nieuwe klant toegevoegd, behalve met de hand: of die van één werkbon is toegevoegd, is niet bekend',
	],
} as const;
const WAIT = choice('because', WAITS);

/** Findings of the field service side of the invoice export: reading work orders, confirming and finishing them. */
export const invoiceExport = {
	...invoiceEnds,
	// Messages about reading work orders
	/** The orders or the invoices could not be read; the problem follows. */
	ordersNotRead: [
		'The {of:orders=work orders|invoices=invoices} could not be read. No order was touched.',
		'De {of:orders=werkbonnen|invoices=facturen} konden niet gelezen worden. Aan de werkbonnen is niets gedaan.',
	],
	noWorkOrders: ['There are no work orders to invoice.', 'Er zijn geen werkbonnen om te factureren.'],
	/**
	 * Orders wait, though nothing is wrong with them. `about` is the maximum of one execution, the number of
	 * refusals, the invoice, or the order.
	 */
	ordersWait: also<{ because: keyof typeof WAITS }>()([`${WAIT.en} ({about}).`, `${WAIT.nl} ({about}).`]),
	/**
	 * A work order is on its error status, and a person has to do something. The reason follows; on a page its
	 * title says this.
	 */
	workOrderWaits: ['Waiting for you.', 'Te beoordelen.'],
	/** Some work orders have an error status that the settings named before. */
	formerErrorStatus: [
		"Work orders have status '{status}', which was {@errorStatus} before: nothing looks at them any more.",
		"Er staan werkbonnen op status '{status}', die eerst {@errorStatus} was: er kijkt niets meer naar.",
		[
			"Set them to '{errorStatus:copied}': the next execution looks them up, and says what to do about each.",
			"Zet ze op '{errorStatus:copied}': de volgende uitvoering zoekt ze op, en zegt van elk wat je doet.",
		],
	],
	workOrderTooOld: [
		'Not invoiced: the work is from before {completedFrom:date} ({@completedFrom}).',
		'Niet gefactureerd: het werk is van vóór {completedFrom:date} ({@completedFrom}).',
		[
			'If it was invoiced in another way, set it to Afgehandeld. What is left then, is invoiced with an earlier day at {@completedFrom}.',
			'Is het op een andere manier gefactureerd? Zet het op Afgehandeld. Blijft er dan iets over? Kies bij {@completedFrom} een eerdere dag.',
		],
	],
	/**
	 * The orders that a row is about: the first ones, the oldest date, and the total excluding VAT; '' for one
	 * that is unknown.
	 */
	ordersConcerned: aside(({ count, workOrders, oldest, total }: OrdersConcerned, t) => [
		[
			counted(count, 'work order', 'work orders'),
			...(oldest ? [`${count === 1 ? 'of' : 'the oldest of'} ${t.date(oldest)}`] : []),
			...(total ? [`${t.amount(total)} excluding VAT`] : []),
		].join(', ') + `: ${t.names(workOrders.map(numberIn), 20, count)}.`,
		[
			counted(count, 'werkbon', 'werkbonnen'),
			...(oldest ? [`${count === 1 ? 'van' : 'de oudste van'} ${t.date(oldest)}`] : []),
			...(total ? [`${count === 1 ? '' : 'samen '}${t.amount(total)} excl. btw`] : []),
		].join(', ') + `: ${t.names(workOrders.map(numberIn), 20, count)}.`,
	]),
	/** A payment method in `blockedPaymentMethods` is not in OutSmart; `choices` are some that are. */
	paymentMethodsUnknown: [
		'OutSmart does not know this payment method in {@blockedPaymentMethods}: {unknown:join}. Nothing is invoiced: the setting would have no effect.',
		'OutSmart kent deze betaalwijze in {@blockedPaymentMethods} niet: {unknown:join}. Er wordt niets gefactureerd: de instelling zou niets tegenhouden.',
		[
			'Give its name as OutSmart has it, such as {choices:join}.',
			'Vul de naam in zoals OutSmart hem heeft, bijvoorbeeld {choices:join}.',
		],
	],
	/** The prices agreed with customers could not be read; the problem follows. */
	customerPricesNotRead: notCounted([
		'The prices agreed with customers cannot be read in OutSmart; hours get the tariff of their hour type.',
		'De prijsafspraken met klanten zijn in OutSmart niet te lezen; uren krijgen het tarief van hun uursoort.',
	]),
	orderStatusAdded: [
		"Work order status '{status}' ({name}) {foreseen:true=would be|false=was} added to OutSmart.",
		"Werkbonstatus '{status}' ({name}) {foreseen:true=zou|false=is} in OutSmart toegevoegd{foreseen:true= worden|false=}.",
	],
	/** A work order status could not be created; the problem follows. */
	orderStatusesNotAdded: [
		'Work order status {statuses:list} is not in OutSmart and could not be created. No order was touched.',
		'Werkbonstatus {statuses:list} staat niet in OutSmart en kon niet gemaakt worden. Aan de werkbonnen is niets gedaan.',
		['Add it in OutSmart.', 'Voeg de status in OutSmart toe.'],
	],
	/**
	 * A status is used for something else in OutSmart. `asked` is what the setting `of` says; the default error
	 * status has to be called Error.
	 */
	orderStatusOther: [
		"'{of:label}' is '{asked}', and OutSmart has '{status} {name}'. No order was touched.",
		"Bij '{of:label}' staat '{asked}', en OutSmart heeft '{status} {name}'. Aan de werkbonnen is niets gedaan.",
		[
			'{of:workOrderStatus=If that one is meant, put its code and name there. If not, choose another code; one that is free is added.|errorStatus=Choose a status that is used for nothing else; one that is free is added.}',
			'{of:workOrderStatus=Bedoel je die? Zet daar de code met de naam. Zo niet, kies een andere code; een vrije code wordt toegevoegd.|errorStatus=Kies een status die nergens anders voor dient; een vrije code wordt toegevoegd.}',
		],
	],
	/** An order cannot be invoiced. The finding has all of its faults, whichever step finds them. */
	orderNotInvoiceable: ({ faults }: { faults: Fault[] }, t) => [
		`Cannot be invoiced: ${t.faults(faults)}.`,
		`Niet te factureren: ${t.faults(faults)}.`,
		adviceOnFaults(faults),
	],
	// Remarks about what is not on an invoice, and why
	/**
	 * A line of the order is left out. `minutes` is the duration before rounding, '' for a material, whose
	 * quantity is 0; `name` is the day of hours as in the order.
	 */
	lineLeftOut: [
		'{of:hours=Hours|material=Material} {position:number}{name:with= (~)} {of:hours=are|material=is} left out: {of:hours=the duration is too short|material=quantity 0}{minutes:with= (~ min)}.',
		'{of:hours=Urenregel|material=Materiaal} {position:number}{name:with= (~)} is weggelaten: {of:hours=de duur is te kort|material=het aantal is 0}{minutes:with= (~ min)}.',
	],
	hoursNotBilled: [
		"{hours:money} hours of type '{hourType}' are not billed.",
		"{hours:money} uur van uursoort '{hourType}' wordt niet gefactureerd.",
	],
	/**
	 * A remark about a material: it is free by its card (`free`), it has no card and is billed at 0.00 by
	 * *Materials Without a Price* (`none`), it has no card and no VAT code (`noCard`), or it has a type whose
	 * meaning only the account knows (`type`).
	 */
	materialNoted: [
		`${MATERIAL.En} {because:free=costs 0.00 in the order and on its card: it is free|none=costs 0.00 and has no card: it is billed at 0.00|noCard=has no card: it has the VAT code of the product with its code, or of the settings|type=has a type, which the invoice does not take into account}{type:with= (~)}.`,
		`${MATERIAL.Nl} {because:free=kost 0,00 op de werkbon en op de materiaalkaart: het is gratis|none=kost 0,00 en heeft geen materiaalkaart: het staat voor 0,00 op de factuur|noCard=heeft geen materiaalkaart: het krijgt de btw-code van het artikel met die code, of die van de instellingen|type=heeft een soort; daar houdt de factuur geen rekening mee}{type:with= (~)}.`,
	],
	// Remarks about what is in an order besides what is billed
	/** A material has a discount: `total` is billed, and `withoutDiscount` is quantity times price. */
	materialDiscounted: [
		`${MATERIAL.En} has a discount of {discount:money} %: the total of the work order is billed, {total:money} instead of {withoutDiscount:money}.`,
		`${MATERIAL.Nl} heeft {discount:money} % korting: gefactureerd wordt het totaal van de werkbon, {total:money} in plaats van {withoutDiscount:money}.`,
	],
	/** Hours are of an earlier year, or work is yet to come; `date` is the first such day. */
	workDayNoted: [
		'{because:tariff=These hours have the tariff and the VAT code of today, except for prices that were agreed for that day|future=The last day worked is yet to come}: {date:date}.{because:tariff=|future= An invoice has the date of today.}',
		'{because:tariff=Deze uren hebben het tarief en de btw-code van vandaag, behalve bij een prijsafspraak voor die dag|future=De laatste werkdag moet nog komen}: {date:date}.{because:tariff=|future= Een factuur krijgt de datum van vandaag.}',
	],
	/** Values of the order itself that are not on the invoice; '' for those that it does not have. */
	notOnInvoice: [
		'Not invoiced{rounding:with= · rounding in minutes ~}{travel:with= · travel distance ~}{paymentMethod:with= · payment method ~}.',
		'Niet gefactureerd{rounding:with= · afronding in minuten ~}{travel:with= · reisafstand ~}{paymentMethod:with= · betaalwijze ~}.',
	],
	// Messages about confirming work orders before they are invoiced
	/**
	 * Somebody, or another execution, changed the order or its status; if it could not be read again, the
	 * problem follows. Values that it does not have are ''.
	 */
	workOrderLeftQueue: also<{ because: keyof typeof LEFT_QUEUE }>()([
		`The work order ${LEFT.en}{status:with=: '~'}{orderStatus:with=, work order status '~'}{isArchived:true=, archived|false=}.`,
		`De werkbon ${LEFT.nl}{status:with=: '~'}{orderStatus:with=, werkbonstatus '~'}{isArchived:true=, gearchiveerd|false=}.`,
	]),
} as const satisfies Messages;
