import type { InvoiceCreationFaults, InvoiceCreationFindings } from '../../findings/invoices';
import { amountAsGiven } from '../asGiven';
import type { Clauses, Sentences } from '../sentence';
import { fieldsInDutch } from './masterData';

const STOPPED = 'In deze run worden geen facturen meer gemaakt';

export const invoiceCreation: Sentences<InvoiceCreationFindings> = {
	notAnOrder: {
		what: ({ lacks }) =>
			`Het item is geen opdracht: ${lacks.join(', ')} ${lacks.length === 1 ? 'ontbreekt' : 'ontbreken'}.`,
		todo: 'Geef deze stap items zoals die van OutSmart: Work Order: Prepare Invoices (zie docs/items.md, "Invoice").',
	},
	defaultsWrong: {
		what: ({ faults }, t) => `${t.faults(faults)}. Aan de werkbonnen is niets gedaan.`,
		todo: 'Verbeter dit bij de instellingen.',
	},
	invoicesNotRead: {
		what: 'De facturen konden niet gelezen worden. Aan de werkbonnen is niets gedaan.',
		todo: '',
	},
	lookedUpElsewhere: {
		what: 'Facturen zijn opgezocht met een andere credential of in een andere administratie dan waar ze gemaakt zouden worden. Er is niets gemaakt.',
		todo: 'Kies in alle stappen van e-Boekhouden dezelfde credential en dezelfde Administration.',
	},
	invoiceFoundBefore: {
		what: ({ invoiceNumber }) =>
			`Van deze werkbon was al ${invoiceNumber ? `factuur ${invoiceNumber}` : 'een concept zonder nummer'} gemaakt.`,
		todo: '',
	},
	severalInvoices: {
		what: ({ invoiceNumbers }) =>
			`Van deze werkbon zijn er ${invoiceNumbers.length} facturen: ${joined(invoiceNumbers)}.`,
		todo: 'Crediteer ze allemaal op één na.',
	},
	invoiceBillsOther: {
		what: ({ invoiceNumber, faults, more }, t) =>
			`Van deze werkbon is factuur ${invoiceNumber} gemaakt, maar die wijkt af: ${t.faults(faults)}${more > 0 ? `; en nog ${more}` : ''}.`,
		todo: 'Verbeter de werkbon, of crediteer de factuur.',
	},
	invoiceTotalDiffers: {
		what: ({ invoiceNumber, totalInBooks, totalOfOrder }, t) =>
			`Het totaal exclusief btw van factuur ${invoiceNumber} is ${amountAsGiven(totalInBooks, t) || 'niet bekend'} in plaats van ${t.amount(totalOfOrder)}; is het factuursjabloon er een inclusief btw?`,
		todo: 'Crediteer de factuur en kies een ander sjabloon.',
	},
	invoiceVatDiffers: {
		what: ({ invoiceNumber, vatInBooks, vatOfOrder }, t) =>
			`De btw op factuur ${invoiceNumber} is ${amountAsGiven(vatInBooks, t) || 'niet bekend'} in plaats van ${t.amount(vatOfOrder)}.`,
		todo: 'Bekijk de regels en het sjabloon, en crediteer de factuur.',
	},
	invoiceCredited: {
		what: ({ invoiceNumber, creditNumber, total }, t) =>
			`Factuur ${invoiceNumber} (${t.amount(total)}) is gecrediteerd met ${creditNumber}. De werkbon is nog zoals hij toen gefactureerd is en wordt dus niet vanzelf opnieuw gefactureerd.`,
		todo: "Wijzig de werkbon, of maak hem Afgehandeld; met een 'errorStatus' is terugzetten genoeg.",
	},
	creditLacksReference: {
		what: ({ invoiceNumber, creditNumber }) =>
			`Factuur ${creditNumber} lijkt de creditering van factuur ${invoiceNumber}, maar vermeldt niet van welke werkbon.`,
		todo: ({ text, creditNumber }) =>
			`Zet op ${creditNumber} een tekstregel '${text}', of maak de werkbon Afgehandeld.`,
	},
	wrongTotalStands: {
		what: ({ invoiceNumber, of }) =>
			`Er wordt niets gemaakt zolang factuur ${invoiceNumber} er staat: ${of === 'vat' ? 'de btw' : 'het totaal'} klopt niet met de eigen regels.`,
		todo: ({ text }) =>
			`Kies een sjabloon exclusief btw, en verbeter de factuur of crediteer hem met tekstregel '${text}'.`,
	},
	invoiceNumberTaken: {
		what: ({ ownNumber, date }, t) =>
			`Nummer ${ownNumber} is al in gebruik: voor een factuur van ${t.date(date)} die niet bij deze werkbon hoort.`,
		todo: 'Geef de werkbon een ander nummer.',
	},
	invoiceDatesClosed: {
		what: ({ closedUntil }, t) =>
			`De factuurdatum valt in de periode tot en met ${t.date(closedUntil)} ('closedUntil').`,
		todo: '',
	},
	invoiceDaysCutOff: {
		what: ({ days }, t) =>
			`Er zijn te veel facturen van ${listOfDates(days, t.date)} om in één keer te lezen. Er wordt niets gemaakt: het zou een tweede factuur kunnen zijn.`,
		todo: 'Kijk in e-Boekhouden of er al een factuur van de werkbon is.',
	},
	foreignCustomerWithDutchVat: {
		what: ({ relation, country, vatNumber, vatCode }) =>
			`Klant ${relation} is een bedrijf in het buitenland (${[country, vatNumber].filter(Boolean).join(', ')}), maar op de factuur zou btw ${vatCode} komen.`,
		todo: ({ example, asItIs }) =>
			example === asItIs
				? `Klopt dat, zet dan bij 'vatExceptions': ${asItIs}. Zo niet, zet daar een btw-code in plaats van own.`
				: `Zet bij 'vatExceptions': ${example}. Klopt de btw wel, dan: ${asItIs}.`,
	},
	relationNotUnique: {
		what: ({ relation }) => `e-Boekhouden heeft meer dan één relatie met code '${relation}'.`,
		todo: 'Houd er één over.',
	},
	relationUnknown: {
		what: ({ relation }) => `e-Boekhouden heeft geen relatie '${relation}', en 'exportRelations' staat uit.`,
		todo: 'Voeg de relatie toe, of zet die instelling aan.',
	},
	relationNotReady: {
		what: ({ relation }) => `Relatie '${relation}' kon in e-Boekhouden niet gelezen of bewaard worden.`,
		todo: '',
	},
	relationCreated: { what: ({ name }) => `Relatie ${name} is nieuw in e-Boekhouden.`, todo: '' },
	relationWouldBeCreated: {
		what: ({ name }) => `Relatie ${name} zou nieuw zijn in e-Boekhouden.`,
		todo: '',
	},
	relationCompleted: {
		what: ({ fields }) => `Gewijzigd in e-Boekhouden: ${fieldsInDutch(fields)}.`,
		todo: '',
	},
	relationWouldBeCompleted: {
		what: ({ fields }) => `Zou in e-Boekhouden wijzigen: ${fieldsInDutch(fields)}.`,
		todo: '',
	},
	invoiceCreated: { what: ({ invoiceNumber }) => `Factuur ${invoiceNumber} is gemaakt.`, todo: '' },
	invoiceWouldBeCreated: {
		what: ({ total }, t) =>
			`Zou gefactureerd worden: ${t.amount(total)} exclusief btw. Een weigering die alleen e-Boekhouden kan geven, zoals om een onbekend factuursjabloon, is niet te voorzien.`,
		todo: '',
	},
	invoiceNotFoundBack: {
		what: ({ invoiceNumber }) =>
			`Factuur ${invoiceNumber} is gemaakt, maar is aan de tekstregel niet terug te vinden.`,
		todo: 'Bekijk de factuur in e-Boekhouden.',
	},
	invoiceReferenceInUse: {
		what: ({ text }, t) =>
			`Er is niets gemaakt: e-Boekhouden heeft al een boeking met het betalingskenmerk van deze werkbon, maar geen factuur met de tekstregel ${t.list([text])}.`,
		todo: 'Zet die tekstregel op de factuur bij die boeking, of haal de boeking weg en zet de werkbon terug.',
	},
	invoiceMadeElsewhere: {
		what: ({ otherInvoice }) =>
			`Van deze werkbon is zojuist factuur ${otherInvoice} gemaakt, niet door deze run.`,
		todo: '',
	},
	orderNotLookedUp: {
		what: 'Er is niets gemaakt: vlak ervoor was niet na te gaan of er al een factuur van de werkbon is.',
		todo: '',
	},
	invoiceOutcomeUnknown: {
		what: 'Het is niet zeker of de factuur is gemaakt; de volgende run kijkt dat eerst na.',
		todo: '',
	},
	invoicePeriodClosed: { what: 'Niet gefactureerd: de datum valt in een afgesloten periode.', todo: '' },
	invoiceRefused: { what: 'e-Boekhouden weigerde de factuur.', todo: '' },
	invoiceTemplateRefused: {
		what: ({ template }) => `e-Boekhouden weigerde het factuursjabloon '${template}'.`,
		todo: '',
	},
	invoiceAccountRefused: {
		what: 'Het account of abonnement van e-Boekhouden staat de factuur niet toe.',
		todo: '',
	},
	invoiceNotCreated: { what: 'De factuur is niet gemaakt.', todo: '' },
	invoicesRefused: {
		what: ({ tried }) =>
			`e-Boekhouden weigerde elke factuur die is geprobeerd (${joined(tried)}), met woorden die niet zeggen of het aan werkbon, instellingen of account ligt. Geen werkbon is gewijzigd.`,
		todo: 'Kijk wat e-Boekhouden zegt, en verbeter dat.',
	},
	serviceTakesNoMore: {
		what: ({ created, count }) =>
			`e-Boekhouden neemt even geen aanvragen meer aan; ${created} van ${count} facturen zijn gemaakt, de rest volgt vanzelf.`,
		todo: '',
	},
	waitsForFirstInvoice: {
		what: 'Wacht op de volgende run: eerst moet de eerste factuur teruggevonden zijn.',
		todo: '',
	},
	waitsForOtherExecution: {
		what: `${STOPPED}: een andere run is met dezelfde werkbonnen bezig.`,
		todo: '',
	},
	waitsForLostInvoice: {
		what: ({ lostInvoice }) =>
			`${STOPPED}: factuur ${lostInvoice} is gemaakt maar niet terug te vinden, zodat een tweede niet opgemerkt zou worden.`,
		todo: '',
	},
	waitsForOtherInvoice: {
		what: ({ invoiceNumber }) =>
			`${STOPPED}: factuur ${invoiceNumber} is anders geworden dan hij is verstuurd.`,
		todo: '',
	},
	waitsForService: { what: `${STOPPED}.`, todo: '' },
};

export const invoiceCreationFaults: Clauses<InvoiceCreationFaults> = {
	defaultVatCodeNotForSales: ({ vatCode }) =>
		`'defaultVatCode' is '${vatCode}', en dat is geen btw-code voor verkopen, zoals HOOG_VERK_21`,
	defaultAccountUnknown: ({ ledgerAccount }) =>
		`'defaultLedgerAccount' is '${ledgerAccount}', en die grootboekrekening heeft e-Boekhouden niet`,
	lineVatCodeNotForSales: ({ vatCode, line }) =>
		`'${vatCode}' is geen btw-code voor verkopen (regel '${line}')`,
	lineAccountUnknown: ({ ledgerAccount, line }) =>
		`e-Boekhouden heeft geen grootboekrekening '${ledgerAccount}' (regel '${line}')`,
	defaultVatCodeNotBillable: ({ vatCode }) => `'defaultVatCode' is '${vatCode}', ${notBillable(vatCode)}`,
	lineVatCodeNotBillable: ({ vatCode, line }) =>
		`regel '${line}' heeft btw-code '${vatCode}', ${notBillable(vatCode)}`,
	tooManyDecimals: ({ of, line, value }) =>
		`${of === 'quantity' ? 'het aantal' : 'de prijs'} van regel '${line}' is ${value}, en e-Boekhouden bewaart vier decimalen`,
	totalIsNothing: 'het totaal is 0,00',
	invoiceToOtherDebtor: ({ invoiceNumber, onInvoice, inOrder }) =>
		`debiteur ${onInvoice || '(geen)'} op factuur ${invoiceNumber}, nu ${inOrder}`,
	lineNotOnInvoice: ({ line, quantity }) => `'${line}' (${quantity}) staat niet op de factuur`,
	lineNotInOrder: ({ line, quantity }) => `'${line}' (${quantity}) staat niet op de werkbon`,
	quantityDiffers: ({ line, onInvoice, inOrder }) =>
		`aantal '${line}' op de factuur ${onInvoice}, nu ${inOrder}`,
	priceDiffers: ({ line, onInvoice, inOrder }) => `prijs '${line}' op de factuur ${onInvoice}, nu ${inOrder}`,
	vatCodeDiffers: ({ line, onInvoice, inOrder }) =>
		`btw '${line}' op de factuur ${onInvoice || '(geen)'}, nu ${inOrder}`,
	accountDiffers: ({ line, onInvoice, inOrder }) =>
		`grootboekrekening '${line}' op de factuur ${onInvoice || '(geen)'}, nu ${inOrder}`,
	vatExceptionUnreadable: ({ value }) =>
		`in 'vatExceptions' staat '${value}', en dat is geen land of relatie met een btw-code, zoals DE=BI_EU_VERK/BI_EU_VERK_D`,
	vatExceptionTwice: ({ key }) => `in 'vatExceptions' staat ${key} twee keer`,
	vatExceptionNoCountry: ({ country }) =>
		`in 'vatExceptions' staat ${country}, en dat is geen land; een relatie met die code is relation:${country}`,
	vatExceptionNotForSales: ({ key, vatCode }) =>
		`in 'vatExceptions' heeft ${key} '${vatCode}', en dat is geen btw-code voor verkopen`,
	vatExceptionNotBillable: ({ key, vatCode }) =>
		`in 'vatExceptions' heeft ${key} '${vatCode}', ${notBillable(vatCode)}`,
	productsDiffer: ({ product, count }) =>
		`e-Boekhouden heeft ${count} producten met code '${product}', met verschillende btw-code of grootboekrekening`,
};

function notBillable(vatCode: string): string {
	return vatCode === 'HOOG_VERK'
		? 'en dat is 19 % van vroeger'
		: 'en die heeft geen percentage en kan niet op deze facturen';
}

/** "F-7, F-8 en F-9" */
function joined(values: string[]): string {
	return [values.slice(0, -1).join(', '), values.at(-1)].filter(Boolean).join(' en ');
}

const DAYS_NAMED = 5;

function listOfDates(days: string[], date: (day: string) => string): string {
	const more = days.length - DAYS_NAMED;
	return `${days.slice(0, DAYS_NAMED).map(date).join(', ')}${more > 0 ? ` en nog ${more} dagen` : ''}`;
}
