import { OF_NO_ORDER } from '../../../base/items/orderReference';
import { inBoth } from '../../../base/words/language';
import { amountAsGiven, type Locale, type Messages, perhapsWritten } from '../../../base/words/message';
import { choices, shown } from '../settings';
import { invoiceExport } from './export';
import { invoiceCustomer } from './customer';
import type { Fault } from '../../../base/words/finding';

const STOPPED = {
	en: 'No more is created in this execution',
	nl: 'In deze uitvoering worden geen facturen meer gemaakt',
};

/** "F-7, F-8 and F-9" */
const joined = inBoth((values: string[]) => [
	[values.slice(0, -1).join(', '), values.at(-1)].filter(Boolean).join(' and '),
	[values.slice(0, -1).join(', '), values.at(-1)].filter(Boolean).join(' en '),
]);

/** For orders whose date is in a closed period, which nothing else would ever invoice. */
const DATE_OF_TODAY = {
	en: `If the period has to stay closed, set '${shown.invoiceDate}' to '${choices.invoiceDate.today}'.`,
	nl: `Moet de periode dicht blijven, zet dan '${shown.invoiceDate}' op '${choices.invoiceDate.today}'.`,
};

const DAYS_NAMED = 5;

const listOfDates = inBoth((days: string[], t: Locale) => {
	const named = days
		.slice(0, DAYS_NAMED)
		.map((day) => t.date(day))
		.join(', ');
	const more = days.length - DAYS_NAMED;
	return [
		`${named}${more > 0 ? ` and ${more} more days` : ''}`,
		`${named}${more > 0 ? ` en nog ${more} dagen` : ''}`,
	];
});

type InvoicePartlyCredited = {
	invoiceNumber: string;
	creditNumbers: string[];
	left: string;
	hasRest: boolean;
	/** The order and these invoices, as _Explained_ of the report takes them. */
	explainAs: string;
};

type InvoiceTotalDiffers = {
	invoiceNumber: string;
	totalInBooks: string;
	totalOfOrder: string;
	mayBeDiscount: boolean;
	/** As above. */
	explainAs: string;
};

type InvoiceVatDiffers = { invoiceNumber: string; vatInBooks: string; vatOfOrder: string };
type CreditLacksReference = { invoiceNumber: string; creditNumber: string; also: string[]; text: string };
type DiscountOrTemplate = { invoiceNumber: string; text: string; explainAs: string };
type WrongTotalStands = { invoiceNumber: string; text: string; of: 'total' | 'vat' };

/** Findings of the e-Boekhouden steps from an order to its invoice. */
export const invoiceCreation = {
	...invoiceCustomer,
	// Look up
	/** `lacks`: the missing basic fields of an order. */
	notAnOrder: ({ lacks }: { lacks: string[] }) => [
		`The item is not an order: it lacks ${lacks.join(', ')}.`,
		`Het item is geen opdracht: ${lacks.join(', ')} ${lacks.length === 1 ? 'ontbreekt' : 'ontbreken'}.`,
		'Give this step items such as those of OutSmart: Work Order: Prepare Invoices (see docs/items.md, "Invoice").',
		'Geef deze stap items zoals die van OutSmart: Work Order: Prepare Invoices (zie docs/items.md, "Invoice").',
	],
	defaultsWrong: ({ faults }: { faults: Fault[] }, t) => [
		`${t.faults(faults)}. No order was touched.`,
		`${t.faults(faults)}. Aan de werkbonnen is niets gedaan.`,
		'Correct this in the settings.',
		'Verbeter dit bij de instellingen.',
	],
	/** The problem follows. */
	invoicesNotRead: [
		'The invoices could not be read. No order was touched.',
		'De facturen konden niet gelezen worden. Aan de werkbonnen is niets gedaan.',
	],
	/** With another credential, or in another administration, than the step that creates them. */
	lookedUpElsewhere: [
		'Invoices were looked up with another credential, or in another administration, than where they were to be made.',
		'Facturen zijn opgezocht met een andere credential of in een andere administratie dan waar ze gemaakt zouden worden.',
		'Choose the same credential and the same Administration in all steps of e-Boekhouden.',
		'Kies in alle stappen van e-Boekhouden dezelfde credential en dezelfde Administration.',
	],
	invoiceFoundBefore: ({ invoiceNumber }: { invoiceNumber: string }) => [
		`${invoiceNumber ? `Invoice ${invoiceNumber}` : 'A draft without a number'} was made of this order before.`,
		`Van deze werkbon was al ${invoiceNumber ? `factuur ${invoiceNumber}` : 'een concept zonder nummer'} gemaakt.`,
	],
	severalInvoices: ({ invoiceNumbers }: { invoiceNumbers: string[] }) => [
		`There are ${invoiceNumbers.length} invoices of this order: ${joined.en(invoiceNumbers)}.`,
		`Van deze werkbon zijn er ${invoiceNumbers.length} facturen: ${joined.nl(invoiceNumbers)}.`,
		'Credit all but one; then set the order to Afgehandeld.',
		'Crediteer ze allemaal op één na; zet de werkbon daarna op Afgehandeld.',
	],
	/** `left` is what they come to together, excluding VAT; `hasRest`: something of the invoice itself is left. */
	invoicePartlyCredited: (
		{ invoiceNumber, creditNumbers, left, hasRest, explainAs }: InvoicePartlyCredited,
		t,
	) => [
		`Invoice ${invoiceNumber} was credited with ${joined.en(creditNumbers)}, but not exactly: ${t.amount(left)} excluding VAT is left.`,
		`Factuur ${invoiceNumber} is gecrediteerd met ${joined.nl(creditNumbers)}, maar niet precies: er blijft ${t.amount(left)} exclusief btw over.`,
		hasRest
			? `If that is right, set the order to Afgehandeld, and write why under 'Explained' of the report, at '${explainAs}'. To invoice it again, credit the rest first.`
			: `If that is right, set the order to Afgehandeld, and write why under 'Explained' of the report, at '${explainAs}'. To invoice it again, give the credit the amounts and VAT codes of the invoice first.`,
		hasRest
			? `Klopt dat, zet de werkbon dan op Afgehandeld, en schrijf in het verslag bij 'Explained' onder '${explainAs}' waarom. Opnieuw factureren: crediteer eerst de rest.`
			: `Klopt dat, zet de werkbon dan op Afgehandeld, en schrijf in het verslag bij 'Explained' onder '${explainAs}' waarom. Opnieuw factureren: geef de creditering eerst de bedragen en btw-codes van de factuur.`,
	],
	/** The first differences, and the number of others. */
	invoiceBillsOther: (
		{ invoiceNumber, faults, more }: { invoiceNumber: string; faults: Fault[]; more: number },
		t,
	) => [
		`Invoice ${invoiceNumber} was made of this order, but differs from it: ${t.faults(faults)}${more > 0 ? `; and ${more} more` : ''}.`,
		`Van deze werkbon is factuur ${invoiceNumber} gemaakt, maar die wijkt af: ${t.faults(faults)}${more > 0 ? `; en nog ${more}` : ''}.`,
		'Correct the order, or credit the invoice.',
		'Verbeter de werkbon, of crediteer de factuur.',
	],
	/** Excluding VAT; '' when the books give no total. */
	invoiceTotalDiffers: (
		{ invoiceNumber, totalInBooks, totalOfOrder, mayBeDiscount, explainAs }: InvoiceTotalDiffers,
		t,
	) => [
		`The total excluding VAT of invoice ${invoiceNumber} is ${amountAsGiven(totalInBooks, t) || 'not given'} instead of ${t.amount(totalOfOrder)}; ${mayBeDiscount ? 'was a discount given' : 'does the template include VAT'}?`,
		`Het totaal exclusief btw van factuur ${invoiceNumber} is ${amountAsGiven(totalInBooks, t) || 'niet bekend'} in plaats van ${t.amount(totalOfOrder)}; ${mayBeDiscount ? 'is er korting gegeven' : 'is het factuursjabloon er een inclusief btw'}?`,
		mayBeDiscount
			? `If that is right, set the order to Afgehandeld, and write why under 'Explained' of the report, at '${explainAs}'. If not, credit the invoice.`
			: 'Credit the invoice and choose another template.',
		mayBeDiscount
			? `Klopt dat, zet de werkbon dan op Afgehandeld, en schrijf in het verslag bij 'Explained' onder '${explainAs}' waarom. Zo niet, crediteer de factuur.`
			: 'Crediteer de factuur en kies een ander sjabloon.',
	],
	invoiceVatDiffers: ({ invoiceNumber, vatInBooks, vatOfOrder }: InvoiceVatDiffers, t) => [
		`The VAT on invoice ${invoiceNumber} is ${amountAsGiven(vatInBooks, t) || 'not given'} instead of ${t.amount(vatOfOrder)}.`,
		`De btw op factuur ${invoiceNumber} is ${amountAsGiven(vatInBooks, t) || 'niet bekend'} in plaats van ${t.amount(vatOfOrder)}.`,
		'Look at its lines and template, and credit it.',
		'Bekijk de regels en het sjabloon, en crediteer de factuur.',
	],
	/** Excluding VAT. */
	invoiceCredited: (
		{ invoiceNumber, creditNumber, total }: { invoiceNumber: string; creditNumber: string; total: string },
		t,
	) => [
		`Invoice ${invoiceNumber} (${t.amount(total)}) was credited with ${creditNumber}. The order is as it was invoiced then, so it is not invoiced again by itself.`,
		`Factuur ${invoiceNumber} (${t.amount(total)}) is gecrediteerd met ${creditNumber}. De werkbon is nog zoals hij toen gefactureerd is en wordt dus niet vanzelf opnieuw gefactureerd.`,
		`Change the order, or set it to Afgehandeld. With '${shown.errorStatus}' filled in, setting it back is enough.`,
		`Wijzig de werkbon, of zet hem op Afgehandeld. Is '${shown.errorStatus}' ingevuld, dan is terugzetten genoeg.`,
	],
	/** `text` makes an invoice one of this order. */
	orderByQuotation: ({ paymentMethod, text }: { paymentMethod: string; text: string }) => [
		`The payment method is '${paymentMethod}': the price is in the quotation, not in the order.`,
		`De betaalwijze is '${paymentMethod}': de prijs staat in de offerte, niet op de werkbon.`,
		`Make the invoice yourself in e-Boekhouden, with the line of text '${text}', and set the order to Afgehandeld. With another payment method its hours and materials are invoiced.`,
		`Maak de factuur zelf in e-Boekhouden, met tekstregel '${text}', en zet de werkbon op Afgehandeld. Met een andere betaalwijze worden uren en materialen gefactureerd.`,
	],
	/** Only credits are in force, for an order that is not a credit; `text` is the line that makes them credits of this order. */
	creditStands: ({ creditNumber, text }: { creditNumber: string; text: string }) => [
		`Of this work order only credit ${creditNumber} is left: it was credited once too often.`,
		`Van deze werkbon staat alleen creditfactuur ${creditNumber} er nog: hij is een keer te veel gecrediteerd.`,
		`Delete ${creditNumber} in e-Boekhouden, or take the line '${text}' off it if it is of something else.`,
		`Verwijder ${creditNumber} in e-Boekhouden, of haal de regel '${text}' eraf als hij ergens anders bij hoort.`,
	],
	/** The credit has an earlier date or a lower number than the invoice, and names the order only. */
	creditOfBefore: ({
		invoiceNumber,
		creditNumber,
		text,
	}: Record<'invoiceNumber' | 'creditNumber' | 'text', string>) => [
		`Credit ${creditNumber} names this work order, but is from before its invoice ${invoiceNumber}.`,
		`Creditfactuur ${creditNumber} noemt deze werkbon, maar is van vóór zijn factuur ${invoiceNumber}.`,
		`If it credits ${invoiceNumber}, add a line of text '${invoiceNumber}' to it. If not, take the line '${text}' off it.`,
		`Crediteert hij ${invoiceNumber}, zet er dan een tekstregel '${invoiceNumber}' op. Zo niet, haal de regel '${text}' eraf.`,
	],
	/** In the books it is a draft, which may be thrown away. */
	creditNotBooked: ({ invoiceNumber, creditNumber }: Record<'invoiceNumber' | 'creditNumber', string>, t) => [
		`Invoice ${invoiceNumber} has a credit${creditNumber ? ` ${t.list([creditNumber])}` : ''} that is only a draft: no booking of it was found.`,
		`Factuur ${invoiceNumber} heeft een creditfactuur${creditNumber ? ` ${t.list([creditNumber])}` : ''} die nog een concept is: er is geen boeking van gevonden.`,
		`Send or book that credit in e-Boekhouden. If ${invoiceNumber} is to stay, delete the credit.`,
		`Verstuur of boek die creditfactuur in e-Boekhouden. Moet ${invoiceNumber} blijven, verwijder de creditfactuur dan.`,
	],
	/** `orders`: all that it names. */
	invoiceOfSeveral: (
		{ invoiceNumber, orders, text }: { invoiceNumber: string; orders: string[]; text: string },
		t,
	) => [
		`Invoice ${invoiceNumber} is of ${orders.length} work orders together: ${t.names(orders, 5, orders.length)}.`,
		`Factuur ${invoiceNumber} is van ${orders.length} werkbonnen samen: ${t.names(orders, 5, orders.length)}.`,
		`If this order is on it, set the order to Afgehandeld: the report compares the total. If not, take the line '${text}' off it. If all was credited, put the lines of all these orders on the credit.`,
		`Staat deze werkbon erop, zet hem dan op Afgehandeld: het verslag vergelijkt het totaal. Zo niet, haal de regel '${text}' eraf. Is alles gecrediteerd, zet dan de regels van al deze werkbonnen op de creditfactuur.`,
	],
	/** `text` makes it a credit of this order; `also`: other invoices that the credit fits as well. */
	creditLacksReference: ({ invoiceNumber, creditNumber, also, text }: CreditLacksReference) => [
		also.length > 0
			? `Invoice ${creditNumber} may be the credit of invoice ${invoiceNumber}, but also of ${joined.en(also.slice(0, 5))}.`
			: `Invoice ${creditNumber} looks like the credit of invoice ${invoiceNumber}, but does not say of which order it is.`,
		also.length > 0
			? `Factuur ${creditNumber} kan de creditering van factuur ${invoiceNumber} zijn, maar ook van ${joined.nl(also.slice(0, 5))}.`
			: `Factuur ${creditNumber} lijkt de creditering van factuur ${invoiceNumber}, maar vermeldt niet van welke werkbon.`,
		also.length > 0
			? `Add a line of text to ${creditNumber} with the number of the invoice that it belongs to.`
			: `Add a line of text '${text}' to ${creditNumber}; if it belongs to another invoice, one with the number of that invoice.`,
		also.length > 0
			? `Zet op ${creditNumber} een tekstregel met het nummer van de factuur waar hij bij hoort.`
			: `Zet op ${creditNumber} een tekstregel '${text}'; hoort hij bij een andere factuur, dan een tekstregel met dat nummer.`,
	],
	/** For an order of this execution or an earlier one; `of`: which of its totals is wrong. */
	wrongTotalStands: ({ invoiceNumber, of, text }: WrongTotalStands) => [
		`Nothing is created as long as invoice ${invoiceNumber} stands: its ${of === 'vat' ? 'VAT is' : 'total is'} not that of its own lines.`,
		`Er wordt niets gemaakt zolang factuur ${invoiceNumber} er staat: ${of === 'vat' ? 'de btw' : 'het totaal'} klopt niet met de eigen regels.`,
		`Choose a template that excludes VAT, and correct the invoice or credit it with the line of text '${text}'.`,
		`Kies een sjabloon exclusief btw, en verbeter de factuur of crediteer hem met tekstregel '${text}'.`,
	],
	/** Of an order that is still to be handled: the same template may give the next invoice a discount too. */
	discountOrTemplate: ({ invoiceNumber, text, explainAs }: DiscountOrTemplate) => [
		`Nothing is created: the total of invoice ${invoiceNumber} is lower than its lines.`,
		`Er wordt niets gemaakt: factuur ${invoiceNumber} heeft een lager totaal dan zijn regels.`,
		`If the template gives a discount, choose another, and credit the invoice with text line '${text}'. If you gave it by hand, set the order to Afgehandeld, with the reason at 'Explained': '${explainAs}'.`,
		`Geeft het sjabloon korting, kies dan een ander en crediteer de factuur met tekstregel '${text}'. Gaf je die met de hand, zet de werkbon dan op Afgehandeld, met de reden bij 'Explained': '${explainAs}'.`,
	],
	/** The invoice with the order's own number that belongs to something else. */
	invoiceNumberTaken: ({ ownNumber, date }: { ownNumber: string; date: string }, t) => [
		`Number ${ownNumber} is in use, for an invoice of ${t.date(date)} that does not belong to this order.`,
		`Nummer ${ownNumber} is al in gebruik: voor een factuur van ${t.date(date)} die niet bij deze werkbon hoort.`,
		'Give the order another number.',
		'Geef de werkbon een ander nummer.',
	],
	/** For all such orders together; `ofWork`: the invoice would have the date of the work, by a setting. */
	invoiceDatesClosed: ({ closedUntil, ofWork }: { closedUntil: string; ofWork: boolean }, t) => [
		`The date of the invoice lies in the period up to ${t.date(closedUntil)} ('${shown.closedUntil}').`,
		`De factuurdatum valt in de periode tot en met ${t.date(closedUntil)} ('${shown.closedUntil}').`,
		`Set '${shown.closedUntil}' to an earlier day.${ofWork ? ` ${DATE_OF_TODAY.en}` : ''}`,
		`Zet '${shown.closedUntil}' op een eerdere dag.${ofWork ? ` ${DATE_OF_TODAY.nl}` : ''}`,
	],
	/** Days for which the list of invoices may be cut off, or is too large to be read. */
	invoiceDaysCutOff: ({ days }: { days: string[] }, t) => [
		`There are too many invoices of ${listOfDates.en(days, t)} to be read at once, so nothing is created: it could be a second one.`,
		`Er zijn te veel facturen van ${listOfDates.nl(days, t)} om in één keer te lezen. Er wordt niets gemaakt: het zou een tweede factuur kunnen zijn.`,
		'Look in e-Boekhouden whether the order has an invoice.',
		'Kijk in e-Boekhouden of er al een factuur van de werkbon is.',
	],
	// Create
	/** Excluding VAT. */
	invoiceCreated: ({ invoiceNumber }: { invoiceNumber: string; total: string }) => [
		`Invoice ${invoiceNumber} was created.`,
		`Factuur ${invoiceNumber} is gemaakt.`,
	],
	invoiceWouldBeCreated: ({ total }: { total: string }, t) => [
		`Would be invoiced: ${t.amount(total)} excluding VAT. A refusal that only e-Boekhouden can give, such as an unknown template, cannot be foreseen.`,
		`Zou gefactureerd worden: ${t.amount(total)} exclusief btw. Een weigering die alleen e-Boekhouden kan geven, zoals om een onbekend factuursjabloon, is niet te voorzien.`,
	],
	invoiceNotFoundBack: ({ invoiceNumber }: { invoiceNumber: string }) => [
		`Invoice ${invoiceNumber} was created, but cannot be found back by its reference.`,
		`Factuur ${invoiceNumber} is gemaakt, maar is aan de tekstregel niet terug te vinden.`,
		'Look at it in e-Boekhouden.',
		'Bekijk de factuur in e-Boekhouden.',
	],
	/** Something is booked with its payment reference, but no invoice has the text line of the order. */
	invoiceReferenceInUse: ({ text }: { text: string }, t) => [
		`e-Boekhouden has an entry with the payment reference of this order already, but no invoice with the line of text ${t.list([text])}.`,
		`e-Boekhouden heeft al een boeking met het betalingskenmerk van deze werkbon, maar geen factuur met de tekstregel ${t.list([text])}.`,
		'Add that line of text to the invoice of that entry, or remove the entry and set the order back.',
		'Zet die tekstregel op de factuur bij die boeking, of haal de boeking weg en zet de werkbon terug.',
	],
	/** Right before creating, an invoice was found that this execution did not make. */
	invoiceMadeElsewhere: ({ otherInvoice }: { otherInvoice: string }) => [
		`Invoice ${otherInvoice} was made of this order just now, not by this execution.`,
		`Van deze werkbon is zojuist factuur ${otherInvoice} gemaakt, niet door deze uitvoering.`,
	],
	/** The problem follows, as with all codes that begin with "invoice" from here on. */
	orderNotLookedUp: [
		'Right before, it could not be looked up whether the order has an invoice.',
		'Vlak ervoor was niet na te gaan of er al een factuur van de werkbon is.',
	],
	invoiceOutcomeUnknown: perhapsWritten([
		'Whether the invoice was created is not known; the next execution that gets this order looks first.',
		'Het is niet zeker of de factuur is gemaakt; de volgende uitvoering die deze werkbon ophaalt, kijkt dat eerst na.',
	]),
	invoicePeriodClosed: ({ ofWork }: { ofWork: boolean }) => [
		'Not invoiced: its date lies in a closed period.',
		'Niet gefactureerd: de datum valt in een afgesloten periode.',
		// Behind the advice about the refusal, which is to open it.
		ofWork ? DATE_OF_TODAY.en : 'Re-open the period in e-Boekhouden.',
		ofWork ? DATE_OF_TODAY.nl : 'Open de periode weer in e-Boekhouden.',
	],
	invoiceRefused: ['e-Boekhouden refused the invoice.', 'e-Boekhouden weigerde de factuur.'],
	invoiceTemplateRefused: ({ template }: { template: string }) => [
		`e-Boekhouden refused the template '${template}'.`,
		`e-Boekhouden weigerde het factuursjabloon '${template}'.`,
	],
	invoiceAccountRefused: [
		'The account or subscription of e-Boekhouden does not allow the invoice.',
		'Het account of abonnement van e-Boekhouden staat de factuur niet toe.',
	],
	invoiceNotCreated: ['The invoice was not created.', 'De factuur is niet gemaakt.'],
	/** With an unknown message; `tried` are the orders, of different relations. */
	invoicesRefused: ({ tried }: { tried: string[] }) => [
		`e-Boekhouden refused every invoice that was tried (${joined.en(tried)}), in words that do not say whether order, settings or account are at fault. No order was changed.`,
		`e-Boekhouden weigerde elke factuur die is geprobeerd (${joined.nl(tried)}), met woorden die niet zeggen of het aan werkbon, instellingen of account ligt. Geen werkbon is gewijzigd.`,
		'Read the message, and correct the cause.',
		'Kijk wat e-Boekhouden zegt, en verbeter dat.',
	],
	serviceTakesNoMore: ({ created, count }: { created: number; count: number }) => [
		`e-Boekhouden takes no more calls for now: ${created} of ${count} invoices were created, the rest follows by itself.`,
		`e-Boekhouden neemt even geen aanvragen meer aan; ${created} van ${count} facturen zijn gemaakt, de rest volgt vanzelf.`,
	],
	/** Why this execution creates no more. */
	waitsForFirstInvoice: [
		'Waits for the next execution: the first invoice has to be found back before others follow.',
		'Wacht op de volgende uitvoering: eerst moet de eerste factuur teruggevonden zijn.',
	],
	waitsForOtherExecution: [
		`${STOPPED.en}: another execution is at work on the same orders.`,
		`${STOPPED.nl}: een andere uitvoering is met dezelfde werkbonnen bezig.`,
	],
	waitsForLostInvoice: ({ lostInvoice }: { lostInvoice: string }) => [
		`${STOPPED.en}: invoice ${lostInvoice} was created but cannot be found back, so a second one could not be recognized.`,
		`${STOPPED.nl}: factuur ${lostInvoice} is gemaakt maar niet terug te vinden, zodat een tweede niet opgemerkt zou worden.`,
	],
	waitsForOtherInvoice: ({ invoiceNumber }: { invoiceNumber: string }) => [
		`${STOPPED.en}: invoice ${invoiceNumber} did not come out as it was sent.`,
		`${STOPPED.nl}: factuur ${invoiceNumber} is anders geworden dan hij is verstuurd.`,
	],
	/** The problem follows. */
	waitsForService: [`${STOPPED.en}.`, `${STOPPED.nl}.`],
	creditMayBeOfOrder: ({
		creditNumber,
		invoiceNumber,
		text,
	}: Record<'creditNumber' | 'invoiceNumber' | 'text', string>) => [
		invoiceNumber === ''
			? `Credit ${creditNumber} is for this customer and this amount, but does not say of which order it is.`
			: `Credit ${creditNumber} looks like the credit of invoice ${invoiceNumber}, but does not say of which order it is.`,
		invoiceNumber === ''
			? `Creditfactuur ${creditNumber} is voor deze klant en dit bedrag, maar vermeldt niet van welke werkbon.`
			: `Creditfactuur ${creditNumber} lijkt de creditering van factuur ${invoiceNumber}, maar vermeldt niet van welke werkbon.`,
		invoiceNumber === ''
			? `If it credits an invoice of this order, add text line '${text}' to both; if not, add '${OF_NO_ORDER}' to it.`
			: `If it is, add text line '${text}' to it; if not, '${OF_NO_ORDER}'.`,
		invoiceNumber === ''
			? `Crediteert hij een factuur van deze werkbon, zet dan op beide tekstregel '${text}'; zo niet, zet er '${OF_NO_ORDER}' op.`
			: `Klopt dat, zet er dan tekstregel '${text}' op; zo niet, '${OF_NO_ORDER}'.`,
	],
	/** To the same debtor in the last thirty days: with this total, or with the number of the order. */
	invoiceMayBeOfOrder: (
		{ invoiceNumber, date, text }: Record<'invoiceNumber' | 'date' | 'text', string>,
		t,
	) => [
		`Invoice ${invoiceNumber}${date ? ` of ${t.date(date)}` : ''} may be that of this order: it is for the same customer, with this total or with the number of the order.`,
		`Factuur ${invoiceNumber}${date ? ` van ${t.date(date)}` : ''} kan die van deze werkbon zijn: hij is voor dezelfde klant, met dit bedrag of met het nummer van de werkbon.`,
		`If it is, add text line '${text}' to it; if not, '${OF_NO_ORDER}'.`,
		`Klopt dat, zet er dan tekstregel '${text}' op; zo niet, '${OF_NO_ORDER}'.`,
	],
} satisfies Messages;

export const invoices = {
	...invoiceCreation,
	...invoiceExport,
};
