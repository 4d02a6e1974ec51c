import type { orderReasons } from '../messages/orderReport';
import { inBoth, type Both } from '../../../base/words/language';
import { counted } from '../../../base/words/nouns';

/** Why an order has no invoice; each is a heading in a report. */
export type ReasonCode =
	| keyof typeof orderReasons
	| 'orderCredited'
	| 'orderInvoicedElsewhere'
	| 'orderNotReconciled'
	| 'reasonNotGiven';

/** The figures of a period, in the notation of this language; amounts are of orders that are right. */
export interface PeriodWords {
	from: string;
	to: string;
	asOf: string;
	/** The number of orders from before the period: still open, or closed without an invoice. */
	older: number;
}

export interface HeadlineFacts extends PeriodWords {
	orders: number;
	invoiced: number;
	/** The number of things that wait for a person. */
	points: number;
	/** Whether everything could be read. */
	isComplete: boolean;
}

export interface StatementFacts extends PeriodWords {
	invoiced: number;
	nothingToBill: number;
	/** Excluding VAT. */
	total: string;
	/** Including VAT, as are the next two. */
	totalIncludingVat: string;
	settled: string;
	open: string;
}

const olderEn = (count: number) => (count === 0 ? '' : ` (${count} of them older)`);
const olderNl = (count: number) => (count === 0 ? '' : ` (waarvan ${count} ouder)`);

/** The texts in a report of completed work orders, besides those of a page. */
export const orderReportWords = inBoth({
	/** For the top and for a subject; without a period when it is not known. */
	headline: (facts: HeadlineFacts) => {
		const { from, to, older, orders, invoiced, points, isComplete } = facts;
		const without = orders - invoiced;
		return [
			[
				isComplete ? '' : 'Not everything could be read. ',
				counted(orders, 'completed work order', 'completed work orders'),
				from === '' ? '' : ` from ${from} to ${to}${olderEn(older)}`,
				orders === 0 ? '' : `: ${invoiced} with an invoice, ${without} without`,
				points === 0 ? '' : `; ${counted(points, 'point asks', 'points ask')} for your attention`,
			].join(''),
			[
				isComplete ? '' : 'Niet alles kon worden gelezen. ',
				counted(orders, 'uitgevoerde werkbon', 'uitgevoerde werkbonnen'),
				from === '' ? '' : ` van ${from} tot en met ${to}${olderNl(older)}`,
				orders === 0 ? '' : `: ${invoiced} met factuur, ${without} zonder`,
				points === 0 ? '' : `; ${counted(points, 'punt vraagt', 'punten vragen')} je aandacht`,
			].join(''),
		];
	},
	title: ({ points, isComplete, orders }: Pick<HeadlineFacts, 'points' | 'isComplete' | 'orders'>) => {
		if (!isComplete) return ['Not everything could be read', 'Niet alles kon worden gelezen'];
		if (points > 0) return ['Something waits for you', 'Er wacht iets op je'];
		return orders === 0
			? ['No completed work orders', 'Geen uitgevoerde werkbonnen']
			: ['Everything is explained', 'Alles is verklaard'];
	},
	statement: (facts: StatementFacts) => {
		const { from, to, asOf, older, invoiced, nothingToBill, total, totalIncludingVat, settled, open } = facts;
		return [
			`${invoiced === 1 ? 'The one completed work order' : `All ${invoiced} completed work orders`} from ${from} to ${to}${olderEn(older)}${nothingToBill > 0 ? ` that have something to bill (${nothingToBill} other have nothing)` : ''} ${invoiced === 1 ? 'has' : 'have'} exactly one invoice${invoiced === 1 ? '' : ' each'}, for what the order says: € ${total} excluding VAT together; of the € ${totalIncludingVat} including VAT, € ${settled} was settled and € ${open} open on ${asOf}.`,
			`${invoiced === 1 ? 'De ene uitgevoerde werkbon' : `Alle ${invoiced} uitgevoerde werkbonnen`} van ${from} tot en met ${to}${olderNl(older)}${nothingToBill > 0 ? ` waarop iets te factureren staat (op ${nothingToBill} andere staat niets)` : ''} ${invoiced === 1 ? 'heeft' : 'hebben elk'} precies één factuur, voor wat op de werkbon staat: samen € ${total} exclusief btw; van de € ${totalIncludingVat} inclusief btw is op ${asOf} € ${settled} voldaan en staat € ${open} open.`,
		];
	},
	method: [
		'Established so: every work order with status Compleet or Afgehandeld, archived or not, whose last day worked lies in the period, and every older one that is still open, or that is of the two years before and was closed without an invoice or with a wrong one, was compared with all invoices in e-Boekhouden with its line “Werkbon … #number”. One of longer ago that is closed by now is not in this report. Compared were debtor, quantities, prices of materials and the total excluding VAT; not compared were VAT codes and ledger accounts. An invoice that a credit invoice takes back whole does not count. Settled is an invoice that is booked, and is not an open item any more.',
		'Zo vastgesteld: elke werkbon met status Compleet of Afgehandeld, ook gearchiveerd, waarvan de laatste werkdag in de periode valt, en elke oudere die nog openstaat, of die van de twee jaar ervoor is en zonder factuur of met een verkeerde werd afgesloten, is vergeleken met alle facturen in e-Boekhouden met zijn regel “Werkbon … #nummer”. Een van langer geleden die inmiddels is afgesloten, staat niet in dit verslag. Vergeleken zijn debiteur, aantallen, prijzen van materialen en het totaal exclusief btw; niet vergeleken zijn btw-codes en grootboekrekeningen. Een factuur die met een creditfactuur helemaal is teruggenomen, telt niet mee. Voldaan is een factuur die geboekt is en geen open post meer is.',
	],
	/** Instead of the statement, when everything was read and there are orders. */
	noStatement: [
		'It is not established of every completed work order that it has exactly one invoice that is right, and whether that is settled.',
		'Niet van elke uitgevoerde werkbon staat vast dat hij precies één factuur heeft die klopt, en of die voldaan is.',
	],
	excludingVat: ['Excluding VAT', 'Exclusief btw'],
	includingVat: ['Including VAT', 'Inclusief btw'],
	ordersComeTo: ['Work orders', 'Werkbonnen'],
	invoicedFor: ['Invoiced', 'Gefactureerd'],
	notInvoicedFor: ['Work orders without an invoice', 'Werkbonnen zonder factuur'],
	settled: ['Settled', 'Voldaan'],
	open: ['Open', 'Open'],
	notBooked: ['Not booked', 'Niet geboekt'],
	notKnown: ['Not known whether anything is open', 'Niet bekend of er iets open staat'],
	withoutAmount: (count: number) => [
		`Of ${counted(count, 'work order or invoice', 'work orders or invoices')} the amount is not known; it is not counted here.`,
		`Van ${counted(count, 'werkbon of factuur', 'werkbonnen of facturen')} is het bedrag niet bekend; dat telt hier niet mee.`,
	],
	withoutInvoice: ['Work orders without an invoice', 'Werkbonnen zonder factuur'],
	openInvoices: ['Invoices that are open', 'Facturen die open staan'],
	settledInvoices: ['Invoices that are settled', 'Facturen die voldaan zijn'],
	otherInvoices: [
		'Invoices that are not booked, or of which it is not known whether they are settled',
		'Facturen die niet geboekt zijn, of waarvan niet bekend is of ze voldaan zijn',
	],
	none: ['None.', 'Geen.'],
	workOrder: ['Work order', 'Werkbon'],
	workDate: ['Day worked', 'Werkdag'],
	age: ['Days', 'Dagen'],
	orderTotal: ['Order excluding VAT', 'Werkbon exclusief btw'],
	invoice: ['Invoice', 'Factuur'],
	openPart: ['Open (including VAT)', 'Open (inclusief btw)'],
	settledMeans: [
		'Settled means: booked, and not an open item any more, by a payment, a credit invoice or a write-off. After a part payment, the amount that is still open is shown.',
		'Voldaan betekent: geboekt, en geen open post meer, door een betaling, een creditfactuur of een afboeking. Na een deelbetaling staat hier wat nog open is.',
	],
	reasons: {
		orderExplained: ['Explained in the settings', 'Verklaard in de instellingen'],
		orderNothingToBill: ['Nothing to bill', 'Niets te factureren'],
		orderWithoutPrice: ['Closed without a price', 'Afgesloten zonder prijs'],
		orderWaitsForInvoice: ['Waits for the next run', 'Wacht op de volgende uitvoering'],
		orderNotReleased: ['Not released yet', 'Nog niet vrijgegeven'],
		orderOnErrorStatus: ['On the error status', 'Op de foutstatus'],
		orderBeforeStart: ['From before invoicing began', 'Van vóór het begin van het factureren'],
		orderLeftByPaymentMethod: [
			'A payment method that is not invoiced',
			'Betaalwijze die niet wordt gefactureerd',
		],
		orderUnderWarranty: ['Under warranty', 'Onder garantie'],
		orderCannotBeInvoiced: ['Cannot be invoiced', 'Kan niet gefactureerd worden'],
		orderHandledWithoutInvoice: ['Handled without an invoice', 'Afgehandeld zonder factuur'],
		orderInvoicedElsewhere: ['Invoiced by something else', 'Door iets anders gefactureerd'],
		orderArchivedWithoutInvoice: ['Archived without an invoice', 'Gearchiveerd zonder factuur'],
		orderCredited: ['Credited, and not invoiced again', 'Gecrediteerd, en niet opnieuw gefactureerd'],
		orderNotReconciled: ['Not all invoices could be seen', 'Niet alle facturen waren te zien'],
		reasonNotGiven: ['Without a reason', 'Zonder reden'],
	} satisfies Record<ReasonCode, Both<string>>,
	payments: {
		open: ['open', 'open'],
		partly: ['partly open', 'deels open'],
		settled: ['settled', 'voldaan'],
		notBooked: ['not booked', 'niet geboekt'],
		unknown: ['not known', 'niet bekend'],
	} as Readonly<Record<string, Both<string>>>,
});

export type OrderReportWords = (typeof orderReportWords)['en'];
