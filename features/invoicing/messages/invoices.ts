import { ITEMS_PAGE } from '../../../base/words/docs';
import { inBoth } from '../../../base/words/language';
import { also, covering, type Messages, perhapsWritten } from '../../../base/words/message';
import { choice } from '../../../base/words/template';
import { choices } from '../settings';
import { invoiceExport } from './export';
import { notOfText, OF_NO_ORDER, WORD } from '../../../base/items/orderReference';

type MayBeOfOrder = {
	of: 'invoice' | 'credit';
	documents: { number: string; date: string }[];
	/** The invoice of the order that a credit may be of; '' when no invoice is left of the order, and for an invoice. */
	invoiceNumber: string;
	/**
	 * The text line of the order, and those of other orders of this customer to which the document may belong
	 * by its amount.
	 */
	text: string;
	others: string[];
};

const DOCUMENTS = inBoth({ invoice: ['Invoice', 'Factuur'], credit: ['Credit', 'Creditfactuur'] });

/** The clauses about each way in which the invoices of an order may differ from it. */
const DIFFERS = {
	otherTotal: ['come to another total', 'komen op een ander totaal'],
	ownTotal: ['have not the total of their lines', 'hebben niet het totaal van hun regels'],
	unknown: ['have no known total', 'hebben geen bekend totaal'],
	otherVat: ['have other VAT', 'hebben andere btw'],
	otherDebtor: ['are for another relation', 'staan op een andere relatie'],
	shared: ['name other orders too', 'noemen ook andere werkbonnen'],
	sharedCredit: [
		'have a credit of other orders too',
		'hebben een creditfactuur die ook van andere werkbonnen is',
	],
} as const;
const DIFFER = choice('because', DIFFERS);

const NET = ['excluding VAT', 'exclusief btw'] as const;
const AMOUNTS = choice('because', {
	...{ otherTotal: NET, ownTotal: NET, unknown: NET, otherDebtor: NET, shared: NET, sharedCredit: NET },
	otherVat: ['VAT', 'btw'],
});

const CREDIT_ALL = [
	'If it is not right, credit all of it, with text line',
	'Klopt het niet? Crediteer alles, met tekstregel',
] as const;
/** The advice about each of these differences; the text line of the order follows. */
const REMEDY = choice('because', {
	otherTotal: [
		'If something is missing, invoice the rest yourself. If it is not right, credit all of it. Each with text line',
		'Ontbreekt er iets? Factureer de rest zelf. Klopt het niet? Crediteer alles. Steeds met tekstregel',
	],
	...{ ownTotal: CREDIT_ALL, unknown: CREDIT_ALL, otherVat: CREDIT_ALL, otherDebtor: CREDIT_ALL },
	shared: [
		'If it is not right, credit that invoice once, with the text lines of all its orders, and set the others back too. That of this one:',
		'Klopt het niet? Crediteer die factuur één keer, met de tekstregels van al haar werkbonnen, en zet ook de andere terug. Die van deze werkbon:',
	],
	sharedCredit: [
		'If something is still to be invoiced, invoice it yourself, with text line',
		'Moet er nog iets gefactureerd worden? Factureer het zelf, met tekstregel',
	],
});

/** Findings of the e-Boekhouden steps from an order to its invoice. */
export const invoiceCreation = {
	/**
	 * A business abroad would be billed domestic VAT. `example` and `asItIs` are exact terms for the setting;
	 * `example` is '' where no VAT code follows from the country.
	 */
	foreignCustomerWithDutchVat: [
		'Customer {relation} counts as a business abroad ({country}{vatNumber:with=, ~}), but its invoice would carry VAT {vatCode}.',
		'Klant {relation} geldt als bedrijf in het buitenland ({country}{vatNumber:with=, ~}), maar op de factuur zou btw {vatCode} komen.',
		[
			'If the VAT is right, as for work on a building here, add to {@vatExceptions}: {asItIs}. If not: {example:or=the same with a VAT code instead of own}.',
			'Klopt de btw, zoals bij werk aan een gebouw hier? Zet bij {@vatExceptions}: {asItIs}. Zo niet: {example:or=hetzelfde met een btw-code in plaats van own}.',
		],
	],
	/** An invoice with this VAT code must have a VAT number. */
	vatNumberMissing: [
		'The invoice of customer {relation} would carry {vatCode}, for which it needs a VAT number{ofOtherMember:true= of another EU country|false=}. e-Boekhouden has {vatNumber:quoted=none}.',
		'Op de factuur van klant {relation} zou btw {vatCode} komen; daar hoort een btw-nummer{ofOtherMember:true= van een ander EU-land|false=} bij. In e-Boekhouden staat {vatNumber:quoted=er geen}.',
		[
			'Fill in the VAT number of {relation} in e-Boekhouden, or give this customer another VAT code in {@vatExceptions}.',
			'Vul in e-Boekhouden het btw-nummer van {relation} in, of geef deze klant bij {@vatExceptions} een andere btw-code.',
		],
	],
	// Messages about looking up the invoices of an order
	/** An item is not an order: it lacks basic fields of an order, or the id of a work order. */
	notAnOrder: [
		'The item is not an order: it lacks {lacks:join}.',
		'Het item is geen opdracht; dit ontbreekt: {lacks:join}.',
		[
			`Give this step items such as those of OutSmart: Work Order: Prepare Invoices (${ITEMS_PAGE}, "Invoice").`,
			`Geef deze stap items zoals die van OutSmart: Work Order: Prepare Invoices (${ITEMS_PAGE}, "Invoice").`,
		],
	],
	invoiceFoundBefore: [
		'An invoice was made of this order before: {invoiceNumber:or=a draft without a number}.',
		'Van deze werkbon was er al een factuur: {invoiceNumber:or=een concept zonder nummer}.',
	],
	/**
	 * The invoices that name the order have another total than the order. `sharedCredit`: a credit is also of
	 * other orders; `ownTotal`: an invoice has other totals than its own lines. `others` are the other orders
	 * on the invoices, or the relations that they are for. `text` is the text line that makes an invoice one of
	 * this order.
	 */
	orderSumDiffers: also<{ because: keyof typeof DIFFERS }>()([
		`The invoices of this order ${DIFFER.en}{others:with= (~)}. {invoiceNumbers:names}: {ofInvoices:money}; the order: {ofOrder:money} ${AMOUNTS.en}.`,
		`De facturen van deze werkbon ${DIFFER.nl}{others:with= (~)}. {invoiceNumbers:names}: {ofInvoices:money}; de werkbon: {ofOrder:money} ${AMOUNTS.nl}.`,
		[`${REMEDY.en} '{text:copied}'.`, `${REMEDY.nl} '{text:copied}'.`],
	]),
	/**
	 * An invoice or a credit for this debtor does not say to which order it belongs: to this one, to another,
	 * to several, or to none, such as a contract. When it belongs to several, it needs the line of each: with
	 * one of them, the others would be invoiced again.
	 */
	invoiceMayBeOfOrder: ({ of, documents, invoiceNumber, text, others }: MayBeOfOrder, t) => {
		const dated = documents.map(({ number, date }) =>
			[number || '–', date && `(${t.date(date)})`].join(' ').trim(),
		);
		const named = t.names(dated, 4, dated.length);
		const [other, quoted] = [notOfText(text.slice(WORD.length)), others.map((one) => `'${one}'`)];
		const isCredited = of === 'credit' && invoiceNumber === '';
		return [
			`${DOCUMENTS.en[of]} ${named} may be of this order, by customer and amount, or by a number${invoiceNumber && ` (invoice ${invoiceNumber})`}.`,
			`${DOCUMENTS.nl[of]} ${named} kan van deze werkbon zijn, om klant en bedrag, of om een nummer${invoiceNumber && ` (factuur ${invoiceNumber})`}.`,
			[
				`Put a text line on ${isCredited ? 'it and on the invoice that it credits' : documents.length > 1 ? 'each' : 'it'}. Of this order: '${text}'${quoted.length > 0 ? `; of one with this amount: ${quoted.join(' or ')}` : ''}; of several: the line of each. Of another: '${other}'. Of none: '${OF_NO_ORDER}'.`,
				`Zet een tekstregel op ${isCredited ? 'die creditfactuur en op de factuur erbij' : documents.length > 1 ? 'elk daarvan' : of === 'credit' ? 'die creditfactuur' : 'die factuur'}. Hoort ze bij deze werkbon: '${text}'${quoted.length > 0 ? `; bij een met dit bedrag: ${quoted.join(' of ')}` : ''}; bij meer: van elk de regel. Bij een andere: '${other}'. Bij geen: '${OF_NO_ORDER}'.`,
			],
		];
	},
	/**
	 * Another order was asked to which order an invoice belongs: as long as that is not known, it may belong to
	 * this one.
	 */
	waitsForAnswer: [
		'Whether invoice {document} is of this order follows from the answer at work order {askedAt}.',
		'Of factuur {document} bij deze werkbon hoort, blijkt uit het antwoord bij werkbon {askedAt}.',
	],
	/**
	 * An order on its error status has no invoice in the books. Its invoice was sent more than an hour ago
	 * without an answer; or no reason can be seen, because what e-Boekhouden said is kept nowhere, and OutSmart
	 * keeps no time of a status. `mayBeDraft` is true because it is not known whether the books list drafts:
	 * there may be one all the same.
	 */
	noInvoiceSeen: [
		'No invoice of it is seen{because:notKnown=, and the order looks right. It was mended and not set back, refused (see the mail of that time), an answer did not arrive, or an execution was cut short|noAnswer=: it was sent more than an hour ago, and no answer of e-Boekhouden arrived}.',
		'Er is geen factuur van te zien{because:notKnown=, en de werkbon lijkt in orde. Hij is verbeterd en niet teruggezet, geweigerd (zie de mail van toen), een antwoord kwam niet aan, of een uitvoering brak af|noAnswer=: ze is meer dan een uur geleden verstuurd, en er kwam geen antwoord van e-Boekhouden aan}.',
		[
			"{mayBeDraft:true=Look among the drafts in e-Boekhouden for the text line 'Werkbon' with its number. |false=}{because:notKnown=If an execution still runs in n8n, wait for its end first.|noAnswer=Wait until e-Boekhouden can be reached again.}",
			"{mayBeDraft:true=Kijk bij de concepten in e-Boekhouden naar de tekstregel 'Werkbon' met zijn nummer. |false=}{because:notKnown=Loopt er in n8n nog een uitvoering, wacht die dan eerst af.|noAnswer=Wacht tot e-Boekhouden weer te bereiken is.}",
		],
	],
	/**
	 * An order that waits for a person has an invoice with wrong totals, and the next invoice would be wrong
	 * too.
	 */
	wrongTotalStands: [
		'Nothing is created as long as the work order of invoice {invoiceNumber} waits: the totals of that invoice are not those of its lines.',
		'Er wordt niets gemaakt zolang de werkbon van factuur {invoiceNumber} wacht: de totalen van die factuur zijn niet die van zijn regels.',
		[
			'If the template includes VAT or gives a discount, choose another at {@invoiceTemplate} first; what to do about that invoice is said of its work order.',
			'Rekent het factuursjabloon inclusief btw of met korting, kies dan eerst bij {@invoiceTemplate} een ander; wat er met die factuur moet, staat bij haar werkbon.',
		],
	],
	/** A line and its product have no ledger account; one row is about all such orders. */
	defaultAccountMissing: [
		'A line and its product have no ledger account.',
		'Een regel en haar artikel hebben geen grootboekrekening.',
		[
			'Choose one at {@defaultLedgerAccount}; or give one to the product.',
			'Kies er een bij {@defaultLedgerAccount}; of geef het artikel er een.',
		],
	],
	/** An order is by quotation. `text` is the text line that makes an invoice one of this order. */
	orderByQuotation: [
		"The payment method is '{paymentMethod}': the price is in the quotation, not in the order.",
		"De betaalwijze is '{paymentMethod}': de prijs staat in de offerte, niet op de werkbon.",
		[
			"Make the invoice yourself in e-Boekhouden, with the line of text '{text:copied}'.",
			"Maak de factuur zelf in e-Boekhouden, met tekstregel '{text:copied}'.",
		],
	],
	/** The own number of an order is already the number of an invoice for something else. */
	invoiceNumberTaken: [
		'Number {ownNumber} is in use, for an invoice of {date:date} that does not belong to this order.',
		'Nummer {ownNumber} is al in gebruik: voor een factuur van {date:date} die niet bij deze werkbon hoort.',
		['Give the order another number.', 'Geef de werkbon een ander nummer.'],
	],
	/**
	 * The period is closed by the setting, or by e-Boekhouden, where an invoice is tried once an hour, and by
	 * hand. `ofWork`: the invoice has the date of the work, by a setting, and nothing else would ever invoice
	 * it.
	 */
	invoicePeriodClosed: covering('closed', [
		'Not invoiced: its date lies in a closed period{closedUntil:with=, up to ~}.{by:setting=|books= It is tried once an hour, and when you start the workflow by hand.}',
		'Niet gefactureerd: de datum valt in een afgesloten periode{closedUntil:with=, tot en met ~}.{by:setting=|books= Dat wordt eens per uur geprobeerd, en als je de workflow met de hand start.}',
		[
			`{by:setting=Set @closedUntil to an earlier day|books=Re-open the period in e-Boekhouden}, unless its VAT return was sent.{ofWork:true= Or set @invoiceDate to '${choices.invoiceDate.today}'.|false=}`,
			`{by:setting=Zet @closedUntil op een eerdere dag|books=Open de periode weer in e-Boekhouden}, tenzij de btw-aangifte al weg is.{ofWork:true= Of zet @invoiceDate op '${choices.invoiceDate.today}'.|false=}`,
		],
	]),
	/** Days for which the list of invoices may be cut off, or is too large to be read. */
	invoiceDaysCutOff: [
		'There are too many invoices of {days:dates} to be read at once, so nothing is created: it could be a second one.',
		'Er zijn te veel facturen van {days:dates} om in één keer te lezen. Er wordt niets gemaakt: het zou een tweede factuur kunnen zijn.',
		[
			'Look there whether the order has an invoice; if not, make it by hand. Then set the order to Afgehandeld.',
			'Kijk daar of de werkbon een factuur heeft, en maak die anders met de hand. Zet hem dan op Afgehandeld.',
		],
	],
	/**
	 * The lines of an invoice cannot be read; it is for the debtor of the order, or for one that is unreadable
	 * too. Values that it does not have are ''.
	 */
	invoiceUnreadable: [
		'The lines of invoice {invoiceNumber:or=(number unknown)}{date:with= of ~} cannot be read, so it may be that of this order: nothing is created for it.',
		'De regels van factuur {invoiceNumber:or=(nummer onbekend)}{date:with= van ~} zijn niet te lezen. Ze kan van deze werkbon zijn, dus er wordt niets voor gemaakt.',
		[
			'Look in e-Boekhouden whether the order has that invoice, and save it there again; the next run looks once more.',
			'Kijk in e-Boekhouden of de werkbon die factuur heeft, en sla haar daar opnieuw op; de volgende uitvoering kijkt opnieuw.',
		],
	],
	// Messages about creating an invoice
	/** An invoice was created, or would be in a preview; the total excludes VAT. */
	invoiceCreated: [
		'Invoice {invoiceNumber:with=~ }{foreseen:true=would be|false=was} created: {total:money} excluding VAT.{foreseen:true= A refusal that only e-Boekhouden can give, such as an unknown template, cannot be foreseen.|false=}',
		'Factuur {invoiceNumber:with=~ }{foreseen:true=zou gemaakt worden|false=is gemaakt}: {total:money} exclusief btw.{foreseen:true= Een weigering die alleen e-Boekhouden kan geven, zoals om een onbekend factuursjabloon, is niet te voorzien.|false=}',
	],
	invoiceNotFoundBack: [
		'Invoice {invoiceNumber} was created, but cannot be found back by its reference.',
		'Factuur {invoiceNumber} is gemaakt, maar is aan de tekstregel niet terug te vinden.',
		[
			'Look for that invoice in e-Boekhouden, among the drafts too.',
			'Zoek die factuur op in e-Boekhouden, ook bij de concepten.',
		],
	],
	/** A booking has the payment reference of the order, but no invoice has its text line. */
	invoiceReferenceInUse: [
		"e-Boekhouden has an entry with the payment reference of this order already, but no invoice with the line of text '{text:copied}'.",
		"e-Boekhouden heeft al een boeking met het betalingskenmerk van deze werkbon, maar geen factuur met de tekstregel '{text:copied}'.",
		[
			'Add that line of text to the invoice of that entry, or remove the entry and set the order back.',
			'Zet die tekstregel op de factuur bij die boeking, of haal de boeking weg en zet de werkbon terug.',
		],
	],
	/**
	 * It is not known whether an invoice was created, or whether it is right. The problem of the call follows, as in all findings
	 * below whose code begins with "invoice".
	 */
	invoiceOutcomeUnknown: covering(
		({ because }: { because: 'noAnswer' | 'notRead' }) => (because === 'notRead' ? 'calls' : 'none'),
		perhapsWritten([
			'{because:noAnswer=Whether the invoice was created is not known|notRead=An invoice was created, but could not be read back to compare it}{invoiceNumber:with= (~)}.',
			'{because:noAnswer=Het is niet zeker of de factuur is gemaakt|notRead=Er is een factuur gemaakt, maar ze kon niet teruggelezen en vergeleken worden}{invoiceNumber:with= (~)}.',
		]),
	),
	/**
	 * An invoice was refused for the order or the account, or could not be made for a while, as its problem
	 * says; or a unit is missing, and nothing was sent. `template` is the one that was refused.
	 */
	invoiceNotCreated: [
		"e-Boekhouden did not make this invoice{template:with= with template '~'}.",
		"e-Boekhouden heeft deze factuur niet gemaakt{template:with= met factuursjabloon '~'}.",
	],
} as const satisfies Messages;

export const invoices = {
	...invoiceCreation,
	...invoiceExport,
};
