import type { OrderReasonFindings } from '../findings/orderReport';
import type { Language } from '../language';

/** Why an order has no invoice; each is a heading in a report. */
export type ReasonCode =
	keyof OrderReasonFindings | 'orderCredited' | 'orderNotReconciled' | 'reasonNotGiven';

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
const ordersEn = (count: number) => `${count} completed work ${count === 1 ? 'order' : 'orders'}`;

/** The texts in a report of completed work orders, besides those of a page. */
const en = {
	/** For the top and for a subject; without a period when it is not known. */
	headline({ from, to, older, orders: count, invoiced, points, isComplete }: HeadlineFacts): string {
		const period = from === '' ? '' : ` from ${from} to ${to}${olderEn(older)}`;
		const found = count === 0 ? '' : `: ${invoiced} with an invoice, ${count - invoiced} without`;
		const asked =
			points === 0 ? '' : `; ${points === 1 ? '1 point asks' : `${points} points ask`} for your attention`;
		return `${isComplete ? '' : 'Not everything could be read. '}${ordersEn(count)}${period}${found}${asked}`;
	},
	title({
		points,
		isComplete,
		orders: count,
	}: Pick<HeadlineFacts, 'points' | 'isComplete' | 'orders'>): string {
		if (!isComplete) return 'Not everything could be read';
		if (points > 0) return 'Something waits for you';
		return count === 0 ? 'No completed work orders' : 'Everything is explained';
	},
	statement: ({
		from,
		to,
		asOf,
		older,
		invoiced,
		nothingToBill,
		total,
		totalIncludingVat,
		settled,
		open,
	}: StatementFacts): string =>
		`${invoiced === 1 ? 'The one completed work order' : `All ${invoiced} completed work orders`} from ${from} to ${to}${olderEn(older)}${nothingToBill > 0 ? ` that have something to bill (${nothingToBill} other have nothing)` : ''} ${invoiced === 1 ? 'has' : 'have'} exactly one invoice${invoiced === 1 ? '' : ' each'}, for what the order says: € ${total} excluding VAT together; of the € ${totalIncludingVat} including VAT, € ${settled} was settled and € ${open} open on ${asOf}.`,
	method:
		'Established so: every work order with status Compleet or Afgehandeld, archived or not, whose last day worked lies in the period, and every older one that is still open, or that was closed without an invoice and is of the three months before, was compared with all invoices in e-Boekhouden with its line “Werkbon … #number”. Compared were debtor, quantities, prices of materials and the total excluding VAT; not compared were VAT codes and ledger accounts. An invoice that a credit invoice takes back whole does not count. Settled is an invoice that is booked, and is no open item any more.',
	noStatement:
		'There is no sentence to quote: not everything could be read, or not every completed work order has exactly one invoice that is right.',
	excludingVat: 'Excluding VAT',
	includingVat: 'Including VAT',
	ordersComeTo: 'Work orders',
	invoicedFor: 'Invoiced',
	notInvoicedFor: 'Work orders without an invoice',
	settled: 'Settled',
	open: 'Open',
	notBooked: 'Not booked',
	notKnown: 'Not known whether anything is open',
	withoutAmount: (count: number): string =>
		`Of ${count} work ${count === 1 ? 'order or invoice' : 'orders or invoices'} the amount is not known; it is not counted here.`,
	withoutInvoice: 'Work orders without an invoice',
	openInvoices: 'Invoices that are open',
	settledInvoices: 'Invoices that are settled',
	otherInvoices: 'Invoices of which that is not known, or that are not booked',
	none: 'None.',
	workOrder: 'Work order',
	workDate: 'Day worked',
	age: 'Days',
	orderTotal: 'Order excluding VAT',
	invoice: 'Invoice',
	openPart: 'Open (including VAT)',
	settledMeans:
		'Settled means: booked, and no open item any more. That may be by a payment, and also by a credit invoice or a write-off. Of a part payment, what is still open stands here.',
	reasons: {
		orderExplained: 'Explained in the settings',
		orderNothingToBill: 'Nothing to bill',
		orderWaitsForInvoice: 'Waits for the next run',
		orderNotReleased: 'Not released yet',
		orderOnErrorStatus: 'On the error status',
		orderBeforeStart: 'Of before invoicing began',
		orderLeftByPaymentMethod: 'A payment method that is not invoiced',
		orderUnderWarranty: 'Under warranty',
		orderCannotBeInvoiced: 'Cannot be invoiced',
		orderHandledWithoutInvoice: 'Handled without an invoice',
		orderArchivedWithoutInvoice: 'Archived without an invoice',
		orderCredited: 'Credited, and not invoiced again',
		orderNotReconciled: 'Not all invoices could be seen',
		reasonNotGiven: 'Without a reason',
	} satisfies Record<ReasonCode, string>,
	payments: {
		open: 'open',
		partly: 'partly open',
		settled: 'settled',
		notBooked: 'not booked',
		unknown: 'not known',
	} as Readonly<Record<string, string>>,
};

export type OrderReportWords = typeof en;

const olderNl = (count: number) => (count === 0 ? '' : ` (waarvan ${count} ouder)`);
const ordersNl = (count: number) =>
	`${count} ${count === 1 ? 'uitgevoerde werkbon' : 'uitgevoerde werkbonnen'}`;

const nl: OrderReportWords = {
	headline({ from, to, older, orders: count, invoiced, points, isComplete }) {
		const period = from === '' ? '' : ` van ${from} tot en met ${to}${olderNl(older)}`;
		const found = count === 0 ? '' : `: ${invoiced} met factuur, ${count - invoiced} zonder`;
		const asked =
			points === 0 ? '' : `; ${points === 1 ? '1 punt vraagt' : `${points} punten vragen`} je aandacht`;
		return `${isComplete ? '' : 'Niet alles kon worden gelezen. '}${ordersNl(count)}${period}${found}${asked}`;
	},
	title({ points, isComplete, orders: count }) {
		if (!isComplete) return 'Niet alles kon worden gelezen';
		if (points > 0) return 'Er wacht iets op je';
		return count === 0 ? 'Geen uitgevoerde werkbonnen' : 'Alles is verklaard';
	},
	statement: ({ from, to, asOf, older, invoiced, nothingToBill, total, totalIncludingVat, settled, open }) =>
		`${invoiced === 1 ? 'De ene uitgevoerde werkbon' : `Alle ${invoiced} uitgevoerde werkbonnen`} van ${from} tot en met ${to}${olderNl(older)}${nothingToBill > 0 ? ` waarop iets te factureren staat (op ${nothingToBill} andere staat niets)` : ''} ${invoiced === 1 ? 'heeft' : 'hebben elk'} precies één factuur, voor wat op de werkbon staat: samen € ${total} exclusief btw; van de € ${totalIncludingVat} inclusief btw is op ${asOf} € ${settled} voldaan en staat € ${open} open.`,
	method:
		'Zo vastgesteld: elke werkbon met status Compleet of Afgehandeld, ook gearchiveerd, waarvan de laatste werkdag in de periode valt, en elke oudere die nog openstaat, of die van de drie maanden ervoor is en zonder factuur werd afgesloten, is vergeleken met alle facturen in e-Boekhouden met zijn regel “Werkbon … #nummer”. Vergeleken zijn debiteur, aantallen, prijzen van materialen en het totaal exclusief btw; niet vergeleken zijn btw-codes en grootboekrekeningen. Een factuur die met een creditfactuur helemaal is teruggenomen, telt niet mee. Voldaan is een factuur die geboekt is en geen open post meer is.',
	noStatement:
		'Hier staat geen zin om te citeren: niet alles kon worden gelezen, of niet elke uitgevoerde werkbon heeft precies één factuur die klopt.',
	excludingVat: 'Exclusief btw',
	includingVat: 'Inclusief btw',
	ordersComeTo: 'Werkbonnen',
	invoicedFor: 'Gefactureerd',
	notInvoicedFor: 'Werkbonnen zonder factuur',
	settled: 'Voldaan',
	open: 'Open',
	notBooked: 'Niet geboekt',
	notKnown: 'Niet bekend of er iets open staat',
	withoutAmount: (count) =>
		`Van ${count} ${count === 1 ? 'werkbon of factuur' : 'werkbonnen of facturen'} is het bedrag niet bekend; dat telt hier niet mee.`,
	withoutInvoice: 'Werkbonnen zonder factuur',
	openInvoices: 'Facturen die open staan',
	settledInvoices: 'Facturen die voldaan zijn',
	otherInvoices: 'Facturen waarvan dat niet bekend is, of die niet geboekt zijn',
	none: 'Geen.',
	workOrder: 'Werkbon',
	workDate: 'Werkdag',
	age: 'Dagen',
	orderTotal: 'Werkbon exclusief btw',
	invoice: 'Factuur',
	openPart: 'Open (inclusief btw)',
	settledMeans:
		'Voldaan betekent: geboekt, en geen open post meer. Dat kan door een betaling zijn, maar ook door een creditfactuur of een afboeking. Van een deelbetaling staat hier wat nog open is.',
	reasons: {
		orderExplained: 'Verklaard in de instellingen',
		orderNothingToBill: 'Niets te factureren',
		orderWaitsForInvoice: 'Wacht op de volgende run',
		orderNotReleased: 'Nog niet vrijgegeven',
		orderOnErrorStatus: 'Op de foutstatus',
		orderBeforeStart: 'Van vóór het begin van het factureren',
		orderLeftByPaymentMethod: 'Betaalwijze die niet wordt gefactureerd',
		orderUnderWarranty: 'Onder garantie',
		orderCannotBeInvoiced: 'Kan niet gefactureerd worden',
		orderHandledWithoutInvoice: 'Afgehandeld zonder factuur',
		orderArchivedWithoutInvoice: 'Gearchiveerd zonder factuur',
		orderCredited: 'Gecrediteerd, en niet opnieuw gefactureerd',
		orderNotReconciled: 'Niet alle facturen waren te zien',
		reasonNotGiven: 'Zonder reden',
	},
	payments: {
		open: 'open',
		partly: 'deels open',
		settled: 'voldaan',
		notBooked: 'niet geboekt',
		unknown: 'niet bekend',
	},
};

export const orderReportWords: Record<Language, OrderReportWords> = { en, nl };
