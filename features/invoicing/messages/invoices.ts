import { ITEMS_PAGE } from '../../../base/words/docs';
import type { Both } from '../../../base/words/language';
import { also, type Messages, perhapsWritten } from '../../../base/words/message';
import { choices, shown } from '../settings';
import { invoiceExport } from './export';
import { invoiceCustomer } from './customer';
import { notOfText, OF_NO_ORDER, WORD } from '../../../base/items/orderReference';
import { aboutSum, type OrderSumDiffers, sumOtherwise } from './sums';

const STOPPED = {
	en: 'No more is created in this execution',
	nl: 'In deze uitvoering worden geen facturen meer gemaakt',
};

/** For orders whose date is in a closed period, which nothing else would ever invoice. */
const DATE_OF_TODAY = [
	`Set {@invoiceDate} to '${choices.invoiceDate.today}'.`,
	`Zet {@invoiceDate} op '${choices.invoiceDate.today}'.`,
] as const;

/**
 * Of which order an invoice or a credit is: of this one, of another one, or of none, such as a contract. Of several it has the line
 * of each: with one of them, the others would be invoiced once more.
 */
function ofWhichOrder({ text, others }: OfWhich, [en, nl]: Both<string>): Both<string> {
	const other = notOfText(text.slice(WORD.length));
	const quoted = others.map((one) => `'${one}'`);
	const ofOthers: Both<string> =
		others.length === 0
			? ['', '']
			: [`, of one with this amount ${quoted.join(' or ')}`, `, een met dit bedrag ${quoted.join(' of ')}`];
	return [
		`Put a text line on ${en}. Of this order: '${text}' (of several: each)${ofOthers[0]}. Of another: '${other}'. Of none: '${OF_NO_ORDER}'.`,
		`Zet een tekstregel op ${nl}. Van deze werkbon: '${text}' (van meer: elk)${ofOthers[1]}. Van een andere: '${other}'. Van geen: '${OF_NO_ORDER}'.`,
	];
}

/** The line of the order, and those of other orders of this customer that it may be of by its amount. */
type OfWhich = { text: string; others: string[] };

/** An invoice in a period of which the VAT return was sent would be missing from that return. */
const EARLIER_DAY = [
	'Set {@closedUntil} to an earlier day, unless the VAT return of that period was sent.',
	'Zet {@closedUntil} op een eerdere dag, tenzij de btw-aangifte over die periode al weg is.',
] as const;

/** Findings of the e-Boekhouden steps from an order to its invoice. */
export const invoiceCreation = {
	...invoiceCustomer,
	// Look up
	/** `lacks`: the missing basic fields of an order. */
	notAnOrder: [
		'The item is not an order: it lacks {lacks:join}.',
		'Het item is geen opdracht; dit ontbreekt: {lacks:join}.',
		[
			`Give this step items such as those of OutSmart: Work Order: Prepare Invoices (${ITEMS_PAGE}, "Invoice").`,
			`Geef deze stap items zoals die van OutSmart: Work Order: Prepare Invoices (${ITEMS_PAGE}, "Invoice").`,
		],
	],
	/** Of a step that comes behind *Look Up*. */
	notYetLookedUp: [
		'The order was not looked up: whether it has an invoice is not known yet.',
		'De opdracht is nog niet opgezocht: of er al een factuur van is, is niet bekend.',
		['Put "Invoice: Look Up" before this step.', 'Zet "Invoice: Look Up" vóór deze stap.'],
	],
	defaultsWrong: [
		'{faults:faults}. No invoice was made.',
		'{faults:faults}. Er is geen factuur gemaakt.',
		['Correct this in the settings.', 'Verbeter dit bij de instellingen.'],
	],
	invoicesNotRead: [
		'The invoices could not be read. No invoice was made.',
		'De facturen konden niet gelezen worden. Er is geen factuur gemaakt.',
	],
	/** With another credential, or in another administration, than the step that creates them. */
	lookedUpElsewhere: [
		'Invoices were looked up with another credential, or in another administration, than where they were to be made.',
		'Facturen zijn opgezocht met een ander account of in een andere administratie dan waar ze gemaakt zouden worden.',
		[
			'Choose the same credential and the same Administration in all steps of e-Boekhouden.',
			'Kies in alle stappen van e-Boekhouden hetzelfde account en dezelfde Administration.',
		],
	],
	invoiceFoundBefore: [
		'Invoice {invoiceNumber:or=(a draft without a number)} was made of this order before.',
		'Van deze werkbon was al factuur {invoiceNumber:or=(een concept zonder nummer)} gemaakt.',
	],
	/** Which of them is the order, or whether all of it is, is not known. */
	orderGivenTwice: [
		'Several items have reference {reference}: an order is invoiced once, with all of its lines.',
		'Meer items hebben referentie {reference}: een opdracht wordt één keer gefactureerd, met al haar regels.',
		[
			'Give this step one item for each order, with all of its lines.',
			'Geef deze stap één item voor elke opdracht, met al haar regels.',
		],
	],
	/** All that names the order comes to something else than the order. */
	orderSumDiffers: (facts: OrderSumDiffers, t) => [
		sumOtherwise.en(facts, t),
		sumOtherwise.nl(facts, t),
		aboutSum(facts),
	],
	/** Of the same debtor; `invoiceNumber` is the invoice of the order that it may be of, '' when no invoice is left of the order. */
	creditMayBeOfOrder: ({
		creditNumber,
		invoiceNumber,
		...lines
	}: Record<'creditNumber' | 'invoiceNumber', string> & OfWhich) => [
		`Credit ${creditNumber} ${invoiceNumber === '' ? 'is for this customer and this amount' : `may be of invoice ${invoiceNumber}`}, but does not say of which order it is.`,
		`Creditfactuur ${creditNumber} ${invoiceNumber === '' ? 'is voor deze klant en dit bedrag' : `kan van factuur ${invoiceNumber} zijn`}, maar noemt geen werkbon.`,
		ofWhichOrder(
			lines,
			invoiceNumber === ''
				? [
						'the credit, and on the invoice that it credits',
						'de creditfactuur en op de factuur die ze crediteert',
					]
				: ['the credit', 'de creditfactuur'],
		),
	],
	/** To the same debtor since the day of the work: with this total, or with the number of the order. */
	invoiceMayBeOfOrder: (
		{ invoices: found, ...lines }: { invoices: { number: string; date: string }[] } & OfWhich,
		t,
	) => {
		const dated = ({ number, date }: { number: string; date: string }, of: string, unknown: string) =>
			`${number || unknown}${date ? ` ${of} ${t.date(date)}` : ''}`;
		const en = t.names(
			found.map((one) => dated(one, 'of', '(number unknown)')),
			4,
			found.length,
		);
		const nl = t.names(
			found.map((one) => dated(one, 'van', '(nummer onbekend)')),
			4,
			found.length,
		);
		const isOne = found.length === 1;
		return [
			`${isOne ? 'Invoice' : 'One of the invoices'} ${en} may be that of this order: for this customer, with this total or the number of the order.`,
			`${isOne ? 'Factuur' : 'Een van de facturen'} ${nl} kan van deze werkbon zijn: voor deze klant, met dit bedrag of het nummer van de werkbon.`,
			ofWhichOrder(lines, isOne ? ['it', 'die factuur'] : ['each of them', 'elk daarvan']),
		];
	},
	/** Of which order it is, was asked at another one: as long as that is not known, it may be of this one. */
	waitsForAnswer: [
		'Whether {document} is of this order follows from the answer at work order {askedAt}.',
		'Of {document} van deze werkbon is, blijkt uit het antwoord bij werkbon {askedAt}.',
	],
	/**
	 * On its error status, without a reason that can be seen: what e-Boekhouden said is kept nowhere, and OutSmart keeps no time of a
	 * status. `mayBeDraft`: whether the books list drafts is not known, so one may stand all the same.
	 */
	noInvoiceSeen: ({ mayBeDraft }: { mayBeDraft: boolean }) => [
		'No invoice of it is seen, and the order itself looks right. It was mended and not set back, refused (the mail of that time says why), or an execution was cut short.',
		'Er is geen factuur van te zien, en de werkbon zelf lijkt in orde. Hij is verbeterd en niet teruggezet, geweigerd (de mail van toen zegt waarom), of een uitvoering brak af.',
		mayBeDraft
			? [
					"Look among the drafts in e-Boekhouden for the text line 'Werkbon' with its number.",
					"Kijk bij de concepten in e-Boekhouden naar de tekstregel 'Werkbon' met zijn nummer.",
				]
			: [
					'If an execution still runs in n8n, it may be at it: wait for its end first.',
					'Loopt er in n8n nog een uitvoering, dan is die er misschien mee bezig: wacht die eerst af.',
				],
	],
	/** Of an order that waits for a person; the next invoice would come out as wrong. */
	wrongTotalStands: [
		'Nothing is created as long as the work order of invoice {invoiceNumber} waits: the totals of that invoice are not those of its lines.',
		'Er wordt niets gemaakt zolang de werkbon van factuur {invoiceNumber} wacht: de totalen van die factuur zijn niet die van zijn regels.',
		[
			'If the template includes VAT or gives a discount, choose another at {@invoiceTemplate} first; what to do about that invoice is said of its work order.',
			'Rekent het factuursjabloon inclusief btw of met korting, kies dan eerst bij {@invoiceTemplate} een ander; wat er met die factuur moet, staat bij haar werkbon.',
		],
	],
	/** For all orders with such a line together. */
	defaultAccountMissing: [
		'A line and its product have no ledger account.',
		'Een regel en haar artikel hebben geen grootboekrekening.',
		[
			'Choose one at {@defaultLedgerAccount}; or give one to the product.',
			'Kies er een bij {@defaultLedgerAccount}; of geef het artikel er een.',
		],
	],
	/** `text` makes an invoice one of this order. */
	orderByQuotation: [
		"The payment method is '{paymentMethod}': the price is in the quotation, not in the order.",
		"De betaalwijze is '{paymentMethod}': de prijs staat in de offerte, niet op de werkbon.",
		[
			"Make the invoice yourself in e-Boekhouden, with the line of text '{text}'.",
			"Maak de factuur zelf in e-Boekhouden, met tekstregel '{text}'.",
		],
	],
	/** The invoice with the order's own number that belongs to something else. */
	invoiceNumberTaken: [
		'Number {ownNumber} is in use, for an invoice of {date:date} that does not belong to this order.',
		'Nummer {ownNumber} is al in gebruik: voor een factuur van {date:date} die niet bij deze werkbon hoort.',
		['Give the order another number.', 'Geef de werkbon een ander nummer.'],
	],
	/** For all such orders together; `ofWork`: the invoice would have the date of the work, by a setting. */
	invoiceDatesClosed: ({ closedUntil, ofWork }: { closedUntil: string; ofWork: boolean }, t) => [
		`The date of the invoice lies in the period up to ${t.date(closedUntil)} ('${shown.closedUntil}').`,
		`De factuurdatum valt in de periode tot en met ${t.date(closedUntil)} ('${shown.closedUntil}').`,
		ofWork
			? [`${DATE_OF_TODAY[0]} Or: ${EARLIER_DAY[0]}`, `${DATE_OF_TODAY[1]} Of: ${EARLIER_DAY[1]}`]
			: EARLIER_DAY,
	],
	/** Days for which the list of invoices may be cut off, or is too large to be read. */
	invoiceDaysCutOff: [
		'There are too many invoices of {days:dates} to be read at once, so nothing is created: it could be a second one.',
		'Er zijn te veel facturen van {days:dates} om in één keer te lezen. Er wordt niets gemaakt: het zou een tweede factuur kunnen zijn.',
		[
			'Look there whether the order has an invoice; if not, make it by hand. Then set the order to Afgehandeld.',
			'Kijk daar of de werkbon een factuur heeft, en maak die anders met de hand. Zet hem dan op Afgehandeld.',
		],
	],
	/** An invoice to the debtor of the order, or to one that cannot be read either; '' for what it has not. */
	invoiceUnreadable: [
		'The lines of invoice {invoiceNumber:or=(number unknown)}{date:with= of ~} cannot be read, so it may be that of this order: nothing is created for it.',
		'De regels van factuur {invoiceNumber:or=(nummer onbekend)}{date:with= van ~} zijn niet te lezen. Ze kan van deze werkbon zijn, dus er wordt niets voor gemaakt.',
		[
			'Look in e-Boekhouden whether the order has that invoice, and save it there again; the next run looks once more.',
			'Kijk in e-Boekhouden of de werkbon die factuur heeft, en sla haar daar opnieuw op; de volgende uitvoering kijkt opnieuw.',
		],
	],
	// Create
	/** Excluding VAT. */
	invoiceCreated: also<{ total: string }>()([
		'Invoice {invoiceNumber} was created.',
		'Factuur {invoiceNumber} is gemaakt.',
	]),
	invoiceWouldBeCreated: [
		'Would be invoiced: {total:money} excluding VAT. A refusal that only e-Boekhouden can give, such as an unknown template, cannot be foreseen.',
		'Zou gefactureerd worden: {total:money} exclusief btw. Een weigering die alleen e-Boekhouden kan geven, zoals om een onbekend factuursjabloon, is niet te voorzien.',
	],
	invoiceNotFoundBack: [
		'Invoice {invoiceNumber} was created, but cannot be found back by its reference.',
		'Factuur {invoiceNumber} is gemaakt, maar is aan de tekstregel niet terug te vinden.',
		[
			'Look for that invoice in e-Boekhouden, among the drafts too.',
			'Zoek die factuur op in e-Boekhouden, ook bij de concepten.',
		],
	],
	/** The problem follows. */
	invoiceNotReadBack: perhapsWritten([
		'Invoice {invoiceNumber} was created, but could not be read back to compare it.',
		'Factuur {invoiceNumber} is gemaakt, maar kon niet teruggelezen en vergeleken worden.',
	]),
	/** Something is booked with its payment reference, but no invoice has the text line of the order. */
	invoiceReferenceInUse: [
		"e-Boekhouden has an entry with the payment reference of this order already, but no invoice with the line of text '{text}'.",
		"e-Boekhouden heeft al een boeking met het betalingskenmerk van deze werkbon, maar geen factuur met de tekstregel '{text}'.",
		[
			'Add that line of text to the invoice of that entry, or remove the entry and set the order back.',
			'Zet die tekstregel op de factuur bij die boeking, of haal de boeking weg en zet de werkbon terug.',
		],
	],
	/** The problem follows, as with all codes that begin with "invoice" from here on. */
	orderNotLookedUp: [
		'Right before, it could not be looked up whether the order has an invoice.',
		'Vlak ervoor was niet na te gaan of er al een factuur van de werkbon is.',
	],
	invoiceOutcomeUnknown: perhapsWritten([
		'Whether the invoice was created is not known.',
		'Het is niet zeker of de factuur is gemaakt.',
	]),
	invoicePeriodClosed: ({ ofWork }: { ofWork: boolean }) => [
		'Not invoiced: its date lies in a closed period. It is tried once a day, and when you start the workflow by hand.',
		'Niet gefactureerd: de datum valt in een afgesloten periode. Dat wordt eens per dag geprobeerd, en als je de workflow met de hand start.',
		// Behind the advice about the refusal, which is to open it.
		ofWork
			? [
					`If the period stays closed: ${DATE_OF_TODAY[0]}`,
					`Moet de periode dicht blijven? ${DATE_OF_TODAY[1]}`,
				]
			: ['Re-open the period in e-Boekhouden.', 'Open de periode weer in e-Boekhouden.'],
	],
	/** Also where a unit is not there, so that nothing was sent, or where account or subscription do not allow it. */
	invoiceRefused: ['e-Boekhouden cannot make this invoice.', 'e-Boekhouden kan deze factuur niet maken.'],
	invoiceTemplateRefused: [
		"e-Boekhouden refused the template '{template}'.",
		"e-Boekhouden weigerde het factuursjabloon '{template}'.",
	],
	invoiceNotCreated: ['The invoice was not created.', 'De factuur is niet gemaakt.'],
	waitsAfterRefusals: [
		`${STOPPED.en}: {count:number} work orders in a row got no invoice.`,
		`${STOPPED.nl}: {count:number} werkbonnen op rij kregen geen factuur.`,
	],
	waitsForInvoice: [
		`${STOPPED.en}: invoice {invoiceNumber} is not there as it was sent, and the next one may not be either.`,
		`${STOPPED.nl}: factuur {invoiceNumber} staat er niet zoals ze is verstuurd, en de volgende misschien ook niet.`,
	],
} as const satisfies Messages;

export const invoices = {
	...invoiceCreation,
	...invoiceExport,
};
