import { brief } from '../../../base/values/text';
import { amountAsGiven, dateAsGiven, type Messages } from '../../../base/words/message';
import { shown } from '../settings';
import type { Fault } from '../../../base/words/finding';

/** By hand first: back in the queue, the order would be invoiced a second time. */
const invoiceOrExplain = (text: string): [string, string] => [
	`If it was invoiced by hand, add the line '${text}' to that invoice. If not, take it out of the archive if it is there and make it Compleet with the status that asks for an invoice, or write under 'Explained' why it has none.`,
	`Is hij met de hand gefactureerd, zet dan de regel '${text}' op die factuur. Zo niet, haal hem zo nodig uit het archief en maak hem Compleet met de status die om een factuur vraagt, of schrijf bij 'Explained' waarom niet.`,
];

/** Why a completed work order has no invoice, as far as field service knows. */
export const orderReasons = {
	/** The explanation that a person gave in the settings, for an order with the invoices in `about`; '' without one. */
	orderExplained: ({ explanation }: { explanation: string; about: string }) => [
		`Explained in the settings: ${brief(explanation)}.`,
		`Verklaard in de instellingen: ${brief(explanation)}.`,
	],
	/** Handled, or archived, and nothing in it costs anything. */
	orderNothingToBill: [
		'No invoice: there is nothing to bill on it.',
		'Geen factuur: er staat niets op om te factureren.',
	],
	/** The same with lines at 0.00, which nobody priced. */
	orderWithoutPrice: [
		'No invoice: it was closed with nothing on it that has a price.',
		'Geen factuur: afgesloten zonder iets erop dat een prijs heeft.',
	],
	/** On the status whose orders are invoiced; the next run of the export does so. */
	orderWaitsForInvoice: ({ status }: { status: string }, t) => [
		`No invoice yet: ready for the workflow, on status ${t.list([status])}.`,
		`Nog geen factuur: klaar voor de workflow, op status ${t.list([status])}.`,
		'The next run that makes invoices does this by itself. If it takes long, see whether that workflow is on, and Preview off, and what its last failed run says.',
		'De volgende uitvoering die facturen maakt, doet dit vanzelf. Duurt het lang, kijk dan of die workflow aanstaat en Preview uitstaat, en wat de laatste mislukte uitvoering zegt.',
	],
	/** Completed, and not on the status whose orders are invoiced. */
	orderNotReleased: ({ status, statusName }: { status: string; statusName: string }, t) => [
		status === ''
			? 'No invoice: without a work order status nothing asks for one.'
			: `No invoice: status ${t.list([[status, statusName].filter(Boolean).join(' ')])} does not ask for one.`,
		status === ''
			? 'Geen factuur: zonder werkbonstatus vraagt niets erom.'
			: `Geen factuur: status ${t.list([[status, statusName].filter(Boolean).join(' ')])} vraagt er niet om.`,
		"Set the status that asks for an invoice. Or make the work order Afgehandeld in OutSmart, and write under 'Explained' in Settings why it has none.",
		"Zet de status die om een factuur vraagt. Of maak de werkbon Afgehandeld in OutSmart, en schrijf bij 'Explained' in Settings waarom er geen komt.",
	],
	orderOnErrorStatus: ({ status }: { status: string }, t) => [
		`No invoice: on the error status ${t.list([status])}.`,
		`Geen factuur: op de foutstatus ${t.list([status])}.`,
		'Correct the work order in OutSmart and set its status back.',
		'Verbeter de werkbon in OutSmart en zet de status terug.',
	],
	orderBeforeStart: ({ completedFrom }: { completedFrom: string }, t) => [
		`No invoice of ours: from before ${t.date(completedFrom)}, the start of invoicing.`,
		`Geen factuur van ons: van vóór ${t.date(completedFrom)}, het begin van het factureren.`,
	],
	orderLeftByPaymentMethod: ({ paymentMethod }: { paymentMethod: string }, t) => [
		`No invoice: orders with payment method ${t.list([paymentMethod])} are not invoiced.`,
		`Geen factuur: werkbonnen met betaalwijze ${t.list([paymentMethod])} worden niet gefactureerd.`,
	],
	orderCannotBeInvoiced: ({ faults }: { faults: Fault[] }, t) => [
		`No invoice: ${t.faults(faults)}.`,
		`Geen factuur: ${t.faults(faults)}.`,
		'Correct the order in OutSmart.',
		'Verbeter de werkbon in OutSmart.',
	],
	orderUnderWarranty: ({ typeOfWork }: { typeOfWork: string }, t) => [
		`No invoice: the type of work is ${t.list([typeOfWork])}.`,
		`Geen factuur: de soort werk is ${t.list([typeOfWork])}.`,
	],
	/** `text` is the line that makes an invoice one of this order; `released`: it was handled while it asked for an invoice. */
	orderHandledWithoutInvoice: ({ text }: { text: string; released: boolean }) => [
		'Handled, but no invoice of it was found.',
		'Afgehandeld, maar er is geen factuur van gevonden.',
		...invoiceOrExplain(text),
	],
	orderArchivedWithoutInvoice: ({ text }: { text: string }) => [
		'Archived, but no invoice of it was found.',
		'Gearchiveerd, maar er is geen factuur van gevonden.',
		...invoiceOrExplain(text),
	],
} satisfies Messages;

type OrdersReconciled = { from: string; to: string; asOf: string; orders: number; older: number };
type OrdersBeforeFirstInvoice = { count: number; firstDay: string; orders: string[] };
/** `explainAs`: the order and the invoices that an explanation is about, as the setting takes it. */
type Explainable = { explainAs: string };
type OrderTotalDiffers = Explainable & {
	invoiceNumber: string;
	totalOfInvoice: string;
	totalOfOrder: string;
};
type CreditedInPart = { invoiceNumbers: string[]; left: string };
type OrderInvoiceDiffers = Explainable & { invoiceNumber: string; faults: Fault[]; more: number };
type OrderNotCompared = Explainable & { invoiceNumber: string; faults: Fault[] };
type OrderSharesInvoice = Explainable & { invoiceNumber: string; orders: number };
type OrderInvoicedTogether = { invoiceNumber: string; orders: number; later: string[] };
type OrderContradictsItself = Explainable & { invoiceNumber: string; total: string; totalOfLines: string };
type OrderInvoicedElsewhere = { invoiceNumbers: string[]; text: string };
type OrderCreditUnnamed = { invoiceNumber: string; creditNumber: string; also: string[]; text: string };

/** Findings of a report of completed work orders. */
export const orderReport = {
	...orderReasons,
	/** The problem follows. */
	completedOrdersNotRead: [
		'The completed work orders could not be read, so nothing could be checked.',
		'De uitgevoerde werkbonnen konden niet worden gelezen, dus er is niets gecontroleerd.',
	],
	/** In the setting. */
	explainedNumberOfSeveral: ({ number, orders }: { number: string; orders: string[] }, t) => [
		`'Explained' names '${number}', a number that ${orders.length} work orders have: ${t.names(orders, 10, orders.length)}. No report was made.`,
		`Bij 'Explained' staat '${number}', een nummer dat ${orders.length} werkbonnen hebben: ${t.names(orders, 10, orders.length)}. Er is geen verslag gemaakt.`,
		`Write one of these there instead, for the order that is meant.`,
		`Zet daar een van deze in plaats van het nummer, voor de werkbon die je bedoelt.`,
	],
	/** A list with a round number of records may be incomplete. */
	completedOrdersCutOff: ({ count }: { count: number }) => [
		`OutSmart gave exactly ${count} work orders: there may be more than it gives at once.`,
		`OutSmart gaf precies ${count} werkbonnen: misschien zijn er meer dan het in één keer geeft.`,
		'Nothing is proved by this report. Try again when there is one more.',
		'Dit verslag bewijst niets. Probeer het opnieuw als er één bij is gekomen.',
	],
	/** The input does not say which orders there are in which period. */
	orderPeriodMissing: [
		'The input does not say for which period these orders are complete.',
		'De invoer zegt niet van welke periode dit alle werkbonnen zijn.',
		'Put this step right after OutSmart: Work Order: Get Completed.',
		'Zet deze stap direct achter OutSmart: Work Order: Get Completed.',
	],
	/** An item that cannot be read as a completed order. */
	orderNotReadable: ({ faults }: { faults: Fault[] }, t) => [
		`This completed work order is not valid: ${t.faults(faults)}.`,
		`Deze uitgevoerde werkbon klopt niet: ${t.faults(faults)}.`,
		'See what changed it on its way from OutSmart: Work Order: Get Completed.',
		'Kijk wat hem heeft veranderd na OutSmart: Work Order: Get Completed.',
	],
	/** The selection; `older` of them are from before the period: still open, or closed without an invoice. */
	ordersReconciled: ({ from, to, asOf, orders, older }: OrdersReconciled, t) => [
		`Completed work orders from ${t.date(from)} to ${t.date(to)}${older > 0 ? ` (${older} of them older)` : ''}, as of ${t.date(asOf)}: ${orders}.`,
		`Uitgevoerde werkbonnen van ${t.date(from)} tot en met ${t.date(to)}${older > 0 ? ` (waarvan ${older} ouder)` : ''}, zoals ze er op ${t.date(asOf)} voorstonden: ${orders}.`,
	],
	// What could not be determined from the books
	/** The problem follows, also for the next two codes about what could not be read. */
	orderInvoicesNotRead: [
		'The invoices could not be read, so nothing could be checked.',
		'De facturen konden niet worden gelezen, dus er is niets gecontroleerd.',
	],
	orderInvoiceDaysNotWhole: ({ days }: { days: string[] }, t) => [
		`Not all invoices of ${t.dates(days.slice(0, 5))} could be seen, so nothing could be checked.`,
		`Niet alle facturen van ${t.dates(days.slice(0, 5))} waren te zien, dus er is niets gecontroleerd.`,
		'Look at these days in e-Boekhouden.',
		'Bekijk deze dagen in e-Boekhouden.',
	],
	orderOpenItemsNotRead: [
		'The open items could not be read: what is paid is not known.',
		'De open posten konden niet worden gelezen: wat er betaald is, is niet bekend.',
	],
	orderOpenItemsCutOff: ({ count }: { count: number }) => [
		`e-Boekhouden gave exactly ${count} open items: there may be more, so that what is paid is not known.`,
		`e-Boekhouden gaf precies ${count} open posten: misschien zijn er meer, dus wat er betaald is, is niet bekend.`,
		'Try again when there is one more or less, or use an API token.',
		'Probeer het opnieuw als er één bij of af is, of gebruik een API-token.',
	],
	orderBookingsNotRead: [
		'The bookings of invoices could not be read: what is settled is not known.',
		'De boekingen van facturen konden niet worden gelezen: wat er voldaan is, is niet bekend.',
	],
	/** No invoice was found, and not all invoices were read. */
	orderNotReconciled: [
		'Not all invoices could be searched for it.',
		'Niet alle facturen konden worden doorzocht.',
		'See what this report says could not be read.',
		'Lees in dit verslag wat niet te lezen was.',
	],
	// What is in the books
	orderInvoiced: ({ invoiceNumber }: { invoiceNumber: string }, t) => [
		`One invoice, ${t.list([invoiceNumber])}, for what the order says.`,
		`Eén factuur, ${t.list([invoiceNumber])}, voor wat op de werkbon staat.`,
	],
	/** Made by hand, because the price is that of a quotation. */
	orderInvoicedByQuotation: ({ invoiceNumber }: { invoiceNumber: string }, t) => [
		`One invoice, ${t.list([invoiceNumber])}, by quotation: its amount is not compared with the order.`,
		`Eén factuur, ${t.list([invoiceNumber])}, volgens offerte: het bedrag is niet met de werkbon vergeleken.`,
	],
	/** An invoice for several orders of one customer, made by hand; its amount is compared in the report that has all of them. */
	orderInvoicedTogether: ({ invoiceNumber, orders, later }: OrderInvoicedTogether, t) => [
		later.length > 0
			? `Invoice ${t.list([invoiceNumber])} is of ${orders} work orders together. Its amount is compared in the report that has ${t.list(later, 5)} as well.`
			: `Invoice ${t.list([invoiceNumber])} is of ${orders} work orders together; its amounts count once.`,
		later.length > 0
			? `Factuur ${t.list([invoiceNumber])} is van ${orders} werkbonnen samen. Zijn bedrag wordt vergeleken in het verslag waarin ook ${t.list(later, 5)} staat.`
			: `Factuur ${t.list([invoiceNumber])} is van ${orders} werkbonnen samen; zijn bedragen tellen één keer.`,
	],
	/** Closed before `firstDay`, on which the first invoice of ours was made; names the first ones. */
	ordersBeforeFirstInvoice: ({ count, firstDay, orders }: OrdersBeforeFirstInvoice, t) => [
		`${count} work orders from before ${t.date(firstDay)}, when the first invoice was made here, are handled without one: ${t.names(orders, 10, count)}.`,
		`${count} werkbonnen van vóór ${t.date(firstDay)}, toen hier de eerste factuur werd gemaakt, zijn afgehandeld zonder factuur: ${t.names(orders, 10, count)}.`,
		`If these were invoiced in another way, enter ${t.date(firstDay)} at '${shown.completedFrom}' here and in the workflow that makes invoices.`,
		`Zijn die op een andere manier gefactureerd, vul dan ${t.date(firstDay)} in bij '${shown.completedFrom}', hier en in de workflow die factureert.`,
	],
	/** Handled by something else while it asked for an invoice; these are of its customer, for its total, and not made here. */
	orderInvoicedElsewhere: ({ invoiceNumbers, text }: OrderInvoicedElsewhere, t) => [
		`Something else handled it while it waited. Invoices for this customer and amount that were not made here: ${t.list(invoiceNumbers, 5)}.`,
		`Iets anders heeft hem afgehandeld terwijl hij wachtte. Niet hier gemaakt, voor deze klant en dit bedrag: ${t.list(invoiceNumbers, 5)}.`,
		`Switch off OutSmart's own coupling. If that is its invoice, add the line '${text}'; if not, write under 'Explained' why it has none.`,
		`Zet OutSmarts eigen koppeling uit. Is dat zijn factuur, zet er dan de regel '${text}' op; zo niet, schrijf bij 'Explained' waarom hij er geen heeft.`,
	],
	/** It has no booking and no open item. */
	orderInvoiceNotBooked: ({ invoiceNumber }: { invoiceNumber: string }, t) => [
		invoiceNumber === ''
			? 'Its invoice is a draft: it has no number, and is not booked.'
			: `Invoice ${t.list([invoiceNumber])} is not an open item, and no booking of it was found.`,
		invoiceNumber === ''
			? 'Zijn factuur is een concept: hij heeft geen nummer en is niet geboekt.'
			: `Factuur ${t.list([invoiceNumber])} is geen open post, en er is geen boeking van gevonden.`,
		'Send or book it in e-Boekhouden. If its booking has another date than the invoice, it is booked all the same.',
		'Verstuur of boek hem in e-Boekhouden. Heeft zijn boeking een andere datum dan de factuur, dan is hij wel geboekt.',
	],
	/** The first differences, and the number of others. */
	orderInvoiceDiffers: ({ invoiceNumber, faults, more, explainAs }: OrderInvoiceDiffers, t) => [
		`Invoice ${t.list([invoiceNumber])} is not what the order says now: ${t.faults(faults)}${more > 0 ? ` (and ${more} more)` : ''}.`,
		`Factuur ${t.list([invoiceNumber])} is niet wat nu op de werkbon staat: ${t.faults(faults)}${more > 0 ? ` (en nog ${more})` : ''}.`,
		`See which of the two is right. If both are, write under 'Explained' at '${explainAs}' why.`,
		`Kijk welke van de twee klopt. Kloppen ze allebei, schrijf dan bij 'Explained' onder '${explainAs}' waarom.`,
	],
	/** Both excluding VAT, calculated from their lines. */
	orderTotalDiffers: ({ invoiceNumber, totalOfInvoice, totalOfOrder, explainAs }: OrderTotalDiffers, t) => [
		`Invoice ${t.list([invoiceNumber])} comes to ${t.amount(totalOfInvoice)} excluding VAT, the order now to ${t.amount(totalOfOrder)}.`,
		`Factuur ${t.list([invoiceNumber])} is ${t.amount(totalOfInvoice)} exclusief btw, de werkbon komt nu op ${t.amount(totalOfOrder)}.`,
		`See whether a tariff changed since, or which of the two is right. If both are, write under 'Explained' at '${explainAs}' why.`,
		`Kijk of er sindsdien een tarief is veranderd, of welke van de twee klopt. Kloppen ze allebei, schrijf dan bij 'Explained' onder '${explainAs}' waarom.`,
	],
	/** The total of an invoice differs from that of its lines. */
	orderInvoiceContradictsItself: (
		{ invoiceNumber, total, totalOfLines, explainAs }: OrderContradictsItself,
		t,
	) => [
		`The total excluding VAT (${amountAsGiven(brief(total), t)}) or the VAT of invoice ${t.list([invoiceNumber])} is not that of its lines, which come to ${t.amount(totalOfLines)}.`,
		`Het totaal exclusief btw (${amountAsGiven(brief(total), t)}) of de btw van factuur ${t.list([invoiceNumber])} volgt niet uit zijn regels; die komen op ${t.amount(totalOfLines)}.`,
		`Look whether its template excludes VAT. If you gave a discount, write that under 'Explained' at '${explainAs}'.`,
		`Kijk of zijn sjabloon exclusief btw is. Is er korting gegeven, schrijf dat dan bij 'Explained' onder '${explainAs}'.`,
	],
	/** The order can no longer be read as an invoice. */
	orderNotCompared: ({ invoiceNumber, faults, explainAs }: OrderNotCompared, t) => [
		`It has invoice ${t.list([invoiceNumber])}, but the total of the order is not known: ${t.faults(faults)}.`,
		`Hij heeft factuur ${t.list([invoiceNumber])}, maar het totaal van de werkbon is niet bekend: ${t.faults(faults)}.`,
		`Compare the two, and write under 'Explained' at '${explainAs}' that they are right.`,
		`Vergelijk de twee, en schrijf bij 'Explained' onder '${explainAs}' dat ze kloppen.`,
	],
	orderInvoicedTwice: ({ invoiceNumbers, explainAs }: Explainable & { invoiceNumbers: string[] }, t) => [
		`It has more than one invoice: ${t.list(invoiceNumbers, 5)}.`,
		`Hij heeft meer dan één factuur: ${t.list(invoiceNumbers, 5)}.`,
		`Credit what is too much, and leave the line with the work order on the credit. If all are right, such as instalments, write under 'Explained' at '${explainAs}' why.`,
		`Crediteer wat te veel is, en laat de regel met de werkbon op de creditfactuur staan. Kloppen ze allemaal, zoals termijnen, schrijf dan bij 'Explained' onder '${explainAs}' waarom.`,
	],
	/** One invoice has the references of several orders. */
	orderSharesInvoice: ({ invoiceNumber, orders, explainAs }: OrderSharesInvoice, t) => [
		`Invoice ${t.list([invoiceNumber])} names ${orders} work orders; its amounts count once.`,
		`Factuur ${t.list([invoiceNumber])} noemt ${orders} werkbonnen; zijn bedragen tellen één keer.`,
		`See to which it belongs. If it belongs to all of them, write under 'Explained' at '${explainAs}' why its amount differs.`,
		`Kijk bij welke hij hoort. Hoort hij bij allemaal, schrijf dan bij 'Explained' onder '${explainAs}' waarom het bedrag afwijkt.`,
	],
	/** What is left of the invoice, excluding VAT. */
	orderPartlyCredited: ({ invoiceNumbers, left, explainAs }: CreditedInPart & Explainable, t) => [
		`A part was credited: ${t.list(invoiceNumbers, 5)} together come to ${t.amount(left)} excluding VAT.`,
		`Een deel is gecrediteerd: ${t.list(invoiceNumbers, 5)} komen samen op ${t.amount(left)} exclusief btw.`,
		`If that is right, write under 'Explained' at '${explainAs}' why, or change the order in OutSmart.`,
		`Klopt dat, schrijf dan bij 'Explained' onder '${explainAs}' waarom, of verander de werkbon in OutSmart.`,
	],
	/** The same when what is left is what the order comes to. */
	orderCreditedToRest: ({ invoiceNumbers, left }: CreditedInPart, t) => [
		`A part was credited: ${t.list(invoiceNumbers, 5)} together come to ${t.amount(left)} excluding VAT, as the order does now.`,
		`Een deel is gecrediteerd: ${t.list(invoiceNumbers, 5)} komen samen op ${t.amount(left)} exclusief btw, net als de werkbon nu.`,
	],
	orderCredited: ({ invoiceNumber, creditNumber }: { invoiceNumber: string; creditNumber: string }, t) => [
		`Invoice ${t.list([invoiceNumber])} was credited completely with ${t.list([creditNumber])}, and there is no other.`,
		`Factuur ${t.list([invoiceNumber])} is helemaal gecrediteerd met ${t.list([creditNumber])}, en een andere is er niet.`,
	],
	/**
	 * Something credits the invoice without mentioning the order; `text` makes it a credit of that order. `also`: other
	 * invoices that the credit fits as well.
	 */
	orderCreditUnnamed: ({ invoiceNumber, creditNumber, also, text }: OrderCreditUnnamed, t) => [
		also.length > 0
			? `${t.list([creditNumber])} may be the credit of invoice ${t.list([invoiceNumber])}, but also of ${t.list(also, 5)}.`
			: `${t.list([creditNumber])} seems to be the credit of invoice ${t.list([invoiceNumber])}, but lacks the line ${t.list([text])}.`,
		also.length > 0
			? `${t.list([creditNumber])} kan de creditering van factuur ${t.list([invoiceNumber])} zijn, maar ook van ${t.list(also, 5)}.`
			: `${t.list([creditNumber])} lijkt de creditering van factuur ${t.list([invoiceNumber])}, maar mist de regel ${t.list([text])}.`,
		also.length > 0
			? 'Add a line of text to the credit with the number of the invoice that it belongs to.'
			: 'Add that line to the credit if it belongs to this work order; if it belongs to another invoice, a line of text with its number.',
		also.length > 0
			? 'Zet op de creditfactuur een tekstregel met het nummer van de factuur waar hij bij hoort.'
			: 'Zet die regel op de creditfactuur als hij bij deze werkbon hoort; hoort hij bij een andere factuur, dan een tekstregel met dat nummer.',
	],
	/** An invoice of ours in the period whose order is not among the completed ones. */
	invoiceWithoutOrder: ({ invoiceNumber, order }: { invoiceNumber: string; order: string }, t) => [
		`Invoice ${t.list([invoiceNumber])} is of work order ${t.list([order])}, which is not among the completed ones: deleted, or set back.`,
		`Factuur ${t.list([invoiceNumber])} is van werkbon ${t.list([order])}, die niet bij de uitgevoerde staat: verwijderd of teruggezet.`,
		'Look at the work order in OutSmart.',
		'Kijk in OutSmart wat er van de werkbon is geworden.',
	],
} satisfies Messages;

export const orderReportFaults = {
	/** In the setting of explanations, which are written `order=explanation`. */
	explanationUnreadable: ({ value }: { value: string }, t) => [
		`Explained: ${t.list([value])} lacks the work order or its reason`,
		`Explained: ${t.list([value])} mist de werkbon of de reden`,
	],
	periodEndsBeforeStart: ({ from, until }: { from: string; until: string }, t) => [
		`the period ends (${dateAsGiven(until, t)}) before it begins (${dateAsGiven(from, t)})`,
		`de periode eindigt (${dateAsGiven(until, t)}) voordat hij begint (${dateAsGiven(from, t)})`,
	],
} satisfies Messages;
