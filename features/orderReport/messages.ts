import { ask, look, mend, rebuild, set, setTo, start, status, when } from '../../base/words/advice';
import type { Messages } from '../../base/words/message';
import { brief } from '../../base/values/text';
import type { Fault } from '../../base/words/finding';
import type { NetStanding } from '../invoicing/sum/sum';
import { because } from './words';

type Period = { from: string; to: string; asOf: string; orders: number };
type OrderMissing = { text: string; workOrderStatus: string };
/** On which work order status it stands; '' for none. */
type OrderOpen = { status: string; text: string };
type OrderDiffers = {
	invoiceNumbers: string[];
	/** The line that makes an invoice one of this order. */
	text: string;
	because: Exclude<NetStanding, 'right' | 'nothing' | 'shared'>;
	/** Excluding VAT; '' when it is not known. */
	net: string;
	total: string;
};
type OrdersDiffer = {
	invoiceNumbers: string[];
	/** The line of each of them. */
	texts: string[];
	net: string;
	total: string;
};
type Invoiced = { invoiceNumbers: string[] };

/** Its invoice is then made by the workflow. */
const again = (workOrderStatus: string) =>
	status(
		workOrderStatus,
		`make it Compleet, with ${workOrderStatus === '' ? 'the status that asks for an invoice' : `work order status '${workOrderStatus}'`}`,
		`maak hem Compleet, met ${workOrderStatus === '' ? 'de status die om een factuur vraagt' : `werkbonstatus '${workOrderStatus}'`}`,
	);

const explain = set(
	'explained',
	"choose it under 'Explained' and write why",
	"kies hem bij 'Explained' en schrijf waarom",
);

const compare = look(
	'e-Boekhouden',
	'set',
	"Compare the two; if they are right, write under 'Explained' so.",
	"Vergelijk de twee; kloppen ze, schrijf dat dan bij 'Explained'.",
);

/** Findings of a report of completed work orders. */
export const orderReport = {
	/** A list with a round number of records may be incomplete. */
	completedOrdersCutOff: ({ count }: { count: number }) => [
		`OutSmart gave exactly ${count} work orders: there may be more than it gives at once.`,
		`OutSmart gaf precies ${count} werkbonnen: misschien zijn er meer dan het in één keer geeft.`,
		ask(
			'service',
			'Ask OutSmart how many work orders it gives at once: if it is more than this, all are here.',
			'Vraag OutSmart hoeveel werkbonnen het in één keer geeft: is dat meer dan dit, dan zijn ze er allemaal.',
		),
	],
	/** The input does not say which orders there are in which period. */
	orderPeriodMissing: [
		'The input does not say for which period these orders are complete.',
		'De invoer zegt niet van welke periode dit alle werkbonnen zijn.',
		rebuild(
			'Put this step right after OutSmart: Work Order: Get Completed.',
			'Zet deze stap direct achter OutSmart: Work Order: Get Completed.',
		),
	],
	/** An item that cannot be read as a completed order. */
	orderNotReadable: ({ faults }: { faults: Fault[] }, t) => [
		`This completed work order is not valid: ${t.faults(faults)}.`,
		`Deze uitgevoerde werkbon klopt niet: ${t.faults(faults)}.`,
		rebuild(
			'See what changed it on its way from OutSmart: Work Order: Get Completed.',
			'Kijk wat hem heeft veranderd na OutSmart: Work Order: Get Completed.',
		),
	],
	ordersCompared: ({ from, to, asOf, orders }: Period, t) => [
		`Completed work orders from ${t.date(from)} to ${t.date(to)}, as of ${t.date(asOf)}: ${orders}.`,
		`Uitgevoerde werkbonnen van ${t.date(from)} tot en met ${t.date(to)}, zoals ze er op ${t.date(asOf)} voorstonden: ${orders}.`,
	],
	orderInvoiceDaysNotWhole: ({ days }: { days: string[] }, t) => [
		`Not all invoices of ${t.dates(days.slice(0, 5))} could be seen, so nothing could be checked.`,
		`Niet alle facturen van ${t.dates(days.slice(0, 5))} waren te zien, dus er is niets gecontroleerd.`,
		look(
			'e-Boekhouden',
			'start',
			'Make the report of a shorter period, without these days; look at the orders of these days in e-Boekhouden.',
			'Maak het verslag van een kortere periode, zonder deze dagen; bekijk de werkbonnen van deze dagen in e-Boekhouden.',
		),
	],
	// Missing
	/** On the status whose orders are invoiced; the next run of the export does so. */
	orderWaitsForInvoice: ({ status }: { status: string }, t) => [
		`No invoice yet: ready for the workflow, on status ${t.list([status])}.`,
		`Nog geen factuur: klaar voor de workflow, op status ${t.list([status])}.`,
		start(
			'The next run of the workflow that makes invoices makes it. If that takes long, see whether that workflow is on, whether Preview is off, and what its last failed run says.',
			'De volgende uitvoering van de workflow die factureert, maakt hem. Duurt dat lang, kijk dan of die workflow aanstaat, of Preview uitstaat, en wat de laatste mislukte uitvoering zegt.',
		),
	],
	/** It is closed. `text` is the line that makes an invoice one of this order. */
	orderMissing: ({ text, workOrderStatus }: OrderMissing) => [
		`No invoice has the line '${text}', and in OutSmart it is closed. If it needs no invoice, write under 'Explained' why.`,
		`Geen factuur heeft de regel '${text}', en in OutSmart is hij afgesloten. Hoort hij er geen te hebben, schrijf bij 'Explained' waarom.`,
		[
			when(
				'if it was invoiced by hand',
				'Is hij met de hand gefactureerd?',
				mend('e-Boekhouden', 'add that line to the invoice', 'zet die regel op de factuur'),
			),
			when('if not', 'Zo niet', again(workOrderStatus)),
		],
	],
	/** From before the first invoice that a workflow made; `start`: the first day worked that has one, or is ready for one. */
	ordersBeforeStart: (
		{ start, count, workOrders }: { start: string; count: number; workOrders: string[] },
		t,
	) => [
		`No work order from before ${t.date(start)} has an invoice with the line 'Werkbon …'. Of these, ${count} are closed: ${t.names(workOrders, 20, count)}.`,
		`Geen werkbon van vóór ${t.date(start)} heeft een factuur met de regel 'Werkbon …'. Daarvan zijn er ${count} afgesloten: ${t.names(workOrders, 20, count)}.`,
		[
			when(
				'if these were invoiced in another way',
				'Zijn die op een andere manier gefactureerd?',
				setTo('completedFrom', start, `put ${start} at {field}`, `zet bij {field} ${t.date(start)}`),
			),
			when(
				'if one was not invoiced',
				'Is er een niet gefactureerd?',
				mend('OutSmart', 'make it Compleet', 'maak die Compleet'),
			),
		],
	],
	/** It is open on a status of the office's own, or waits for a person, whom the workflow that invoices tells why. */
	orderOpen: ({ status: on }: OrderOpen, t) => [
		`Open in OutSmart ${on === '' ? 'without a work order status' : `on status ${t.list([on])}`}; no invoice has its line.`,
		`Open in OutSmart ${on === '' ? 'zonder werkbonstatus' : `op status ${t.list([on])}`}; geen factuur heeft zijn regel.`,
	],
	/** The same of work before the former month: the next report by schedule has it no more. */
	orderStillOpen: ({ status: on, text, workOrderStatus }: OrderOpen & OrderMissing, t) => [
		`No invoice has the line '${text}', and the work is from before last month; in OutSmart it is still open, ${on === '' ? 'without a work order status' : `on status ${t.list([on])}`}.`,
		`Geen factuur heeft de regel '${text}', en het werk is van vóór vorige maand; in OutSmart staat hij nog open, ${on === '' ? 'zonder werkbonstatus' : `op status ${t.list([on])}`}.`,
		[
			when('if it is to be invoiced', 'Moet hij gefactureerd worden?', again(workOrderStatus)),
			when('if not', 'Zo niet', explain),
		],
	],
	// Differs
	/** The sum of its invoices and credit notes is not what the order comes to now. */
	orderDiffers: ({ invoiceNumbers, text, because: why, net, total }: OrderDiffers, t) => [
		`${t.list(invoiceNumbers, 5)}: ${net === '' ? 'no known total' : t.amount(net)} excluding VAT, the order ${t.amount(total)}${because.en(why)}.`,
		`${t.list(invoiceNumbers, 5)}: ${net === '' ? 'geen bekend totaal' : t.amount(net)} exclusief btw, de werkbon ${t.amount(total)}${because.nl(why)}.`,
		[
			when(
				'if what was invoiced is not right',
				'Klopt niet wat er gefactureerd is?',
				mend(
					'e-Boekhouden',
					`bring it to the order with a credit or a second invoice that has line '${text}'`,
					`breng het op de werkbon met een creditfactuur of een tweede factuur met regel '${text}'`,
				),
			),
			when('if it is', 'Klopt het wel?', explain),
		],
	],
	/** Of orders that share an invoice or a credit, together; `net` and `total` are '' when not known. */
	ordersDiffer: ({ invoiceNumbers, texts, net, total }: OrdersDiffer, t) => [
		`${t.list(invoiceNumbers, 8)}, of several work orders: ${net === '' ? 'no known total' : t.amount(net)} excluding VAT together, these orders ${total === '' ? 'no known total' : t.amount(total)} together.`,
		`${t.list(invoiceNumbers, 8)}, van meer werkbonnen: samen ${net === '' ? 'geen bekend totaal' : t.amount(net)} exclusief btw, die werkbonnen samen ${total === '' ? 'geen bekend totaal' : t.amount(total)}.`,
		total === ''
			? compare
			: [
					when(
						'if what was invoiced together is not right',
						'Klopt niet wat er samen gefactureerd is?',
						mend(
							'e-Boekhouden',
							`bring it to the orders together with one invoice or credit that has the lines ${t.list(texts, 20)}`,
							`breng het op de werkbonnen samen met één factuur of creditfactuur met de regels ${t.list(texts, 20)}`,
						),
					),
					when('if it is', 'Klopt het wel?', explain),
				],
	],
	/** It shares an invoice or a credit with that one, whose row says what they come to together. */
	orderToldWith: ({ toldAt }: { toldAt: string }) => [
		`It shares an invoice or a credit: see work order ${toldAt}, where the sum is.`,
		`Hij deelt een factuur of creditfactuur: zie werkbon ${toldAt}, daar staat de som.`,
	],
	/** The order can no longer be read as an invoice. */
	orderNotCompared: ({ invoiceNumbers, faults }: Invoiced & { faults: Fault[] }, t) => [
		`It has ${t.list(invoiceNumbers, 5)}, but the total of the order is not known: ${t.faults(faults)}.`,
		`Hij heeft ${t.list(invoiceNumbers, 5)}, maar het totaal van de werkbon is niet bekend: ${t.faults(faults)}.`,
		compare,
	],
	// Right
	orderInvoiced: ({ invoiceNumbers }: Invoiced, t) => [
		`Invoiced for what the order says, excluding VAT: ${t.list(invoiceNumbers, 5)}.`,
		`Gefactureerd voor wat op de werkbon staat, exclusief btw: ${t.list(invoiceNumbers, 5)}.`,
	],
	/** Made by hand, because the price is that of a quotation. */
	orderInvoicedByQuotation: ({ invoiceNumbers }: Invoiced, t) => [
		`Invoiced by quotation, ${t.list(invoiceNumbers, 5)}: the amount is not compared with the order.`,
		`Gefactureerd volgens offerte, ${t.list(invoiceNumbers, 5)}: het bedrag is niet met de werkbon vergeleken.`,
	],
	// Nothing to bill
	/** `of`: the payment method or the type of work; '' when nothing on it has a price. */
	orderNotBilled: ({ of }: { of: string }, t) =>
		of === ''
			? ['There is nothing on it that has a price.', 'Er staat niets op dat een prijs heeft.']
			: [
					`Orders with ${t.list([of])} are not invoiced.`,
					`Werkbonnen met ${t.list([of])} worden niet gefactureerd.`,
				],
	/** Perhaps to correct it, and then forgotten: the work is billed nowhere. */
	orderCredited: ({ invoiceNumbers, workOrderStatus }: Invoiced & { workOrderStatus: string }, t) => [
		`Credited whole, and not invoiced again: ${t.list(invoiceNumbers, 5)}.`,
		`Helemaal gecrediteerd, en niet opnieuw gefactureerd: ${t.list(invoiceNumbers, 5)}.`,
		[
			when('if it is to be invoiced again', 'Moet hij opnieuw gefactureerd worden?', again(workOrderStatus)),
			when('if not', 'Zo niet', explain),
		],
	],
	/** It follows what an order asks: in the former report by schedule it asked the same. */
	orderToldBefore: ['This was in the last report too.', 'Dit stond ook in het vorige verslag.'],
	/** The explanation that a person gave in the settings. */
	orderExplained: ({ explanation }: { explanation: string }) => [
		`Explained in the settings: ${brief(explanation)}.`,
		`Verklaard in de instellingen: ${brief(explanation)}.`,
	],
} satisfies Messages;
