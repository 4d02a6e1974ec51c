import type { OrderReportFaults, OrderReportFindings } from '../../findings/orderReport';
import { brief } from '../../../values/text';
import { amountAsGiven, dateAsGiven } from '../asGiven';
import type { Clauses, Sentences } from '../sentence';

export const orderReport: Sentences<OrderReportFindings> = {
	orderExplained: {
		what: ({ explanation }) => `Geen factuur; de instellingen zeggen waarom: ${brief(explanation)}.`,
		todo: '',
	},
	orderNothingToBill: { what: 'Geen factuur: er staat niets op om te factureren.', todo: '' },
	orderWaitsForInvoice: {
		what: ({ status }, t) => `Nog geen factuur: hij wacht op status ${t.list([status])}.`,
		todo: 'De volgende run die facturen maakt, neemt hem mee. Wacht hij al lang, kijk dan of die workflow aanstaat.',
	},
	orderNotReleased: {
		what: ({ status }, t) =>
			status === ''
				? 'Geen factuur: hij heeft geen werkbonstatus, dus niets vraagt erom.'
				: `Geen factuur: zijn status ${t.list([status])} vraagt er niet om.`,
		todo: 'Geef hem de status die om een factuur vraagt, of handel hem af in OutSmart.',
	},
	orderOnErrorStatus: {
		what: ({ status }, t) => `Geen factuur: hij staat op de foutstatus ${t.list([status])}.`,
		todo: 'Verbeter hem in OutSmart en zet zijn status terug.',
	},
	orderBeforeStart: {
		what: ({ completedFrom }, t) =>
			`Geen factuur van ons: hij is van vóór ${t.date(completedFrom)}, waar het factureren begint.`,
		todo: '',
	},
	orderLeftByPaymentMethod: {
		what: ({ paymentMethod }, t) =>
			`Geen factuur: werkbonnen met betaalwijze ${t.list([paymentMethod])} worden niet gefactureerd.`,
		todo: '',
	},
	orderCannotBeInvoiced: {
		what: ({ faults }, t) => `Geen factuur: ${t.faults(faults)}.`,
		todo: 'Verbeter de werkbon in OutSmart.',
	},
	orderHandledWithoutInvoice: {
		what: 'Hij is afgehandeld, maar er is geen factuur van deze werkbon gevonden.',
		todo: 'Maak zijn factuur, of schrijf bij Explained waarom hij er geen heeft.',
	},
	orderArchivedWithoutInvoice: {
		what: 'Hij is gearchiveerd, maar er is geen factuur van deze werkbon gevonden.',
		todo: 'Maak zijn factuur, of schrijf bij Explained waarom hij er geen heeft.',
	},
	completedOrdersNotRead: {
		what: 'De uitgevoerde werkbonnen konden niet worden gelezen, dus er is niets bewezen.',
		todo: '',
	},
	completedOrdersCutOff: {
		what: ({ count }) =>
			`OutSmart gaf precies ${count} werkbonnen: misschien zijn er meer dan het in één keer geeft.`,
		todo: 'Dit verslag bewijst niets. Probeer het opnieuw als er één bij is gekomen.',
	},
	orderPeriodMissing: {
		what: 'Wat binnenkomt, zegt niet van welke periode dit alle werkbonnen zijn.',
		todo: 'Zet deze stap direct achter OutSmart: Work Order: Get Completed.',
	},
	orderNotReadable: {
		what: ({ faults }, t) => `Dit is geen uitgevoerde werkbon zoals het hoort: ${t.faults(faults)}.`,
		todo: 'Kijk wat hem heeft veranderd na OutSmart: Work Order: Get Completed.',
	},
	ordersReconciled: {
		what: ({ from, to, asOf, orders }, t) =>
			`Uitgevoerde werkbonnen van ${t.date(from)} tot en met ${t.date(to)}, zoals ze er op ${t.date(asOf)} voorstonden: ${orders}.`,
		todo: '',
	},
	orderInvoicesNotRead: {
		what: 'De facturen konden niet worden gelezen, dus er is niets bewezen.',
		todo: '',
	},
	orderInvoiceDaysNotWhole: {
		what: ({ days }, t) =>
			`Niet alle facturen van ${t.dates(days.slice(0, 5))} waren te zien, dus er is niets bewezen.`,
		todo: 'Bekijk deze dagen in e-Boekhouden.',
	},
	orderOpenItemsNotRead: {
		what: 'De open posten konden niet worden gelezen: wat er betaald is, is niet bekend.',
		todo: '',
	},
	orderOpenItemsCutOff: {
		what: ({ count }) =>
			`e-Boekhouden gaf precies ${count} open posten: misschien zijn er meer, dus wat er betaald is, is niet bekend.`,
		todo: 'Probeer het opnieuw als er één bij of af is, of gebruik een API-token.',
	},
	orderBookingsNotRead: {
		what: 'De boekingen van facturen konden niet worden gelezen: wat er voldaan is, is niet bekend.',
		todo: '',
	},
	orderNotReconciled: {
		what: 'Niet al zijn facturen konden worden gezocht.',
		todo: 'Lees in dit verslag wat niet te lezen was.',
	},
	orderInvoiced: {
		what: ({ invoiceNumber }, t) => `Eén factuur, ${t.list([invoiceNumber])}, voor wat op de werkbon staat.`,
		todo: '',
	},
	orderInvoiceNotBooked: {
		what: ({ invoiceNumber }, t) =>
			invoiceNumber === ''
				? 'Zijn factuur is een concept: hij heeft geen nummer en is niet geboekt.'
				: `Factuur ${t.list([invoiceNumber])} is geen open post, en er is geen boeking van te zien.`,
		todo: 'Verstuur of boek hem in e-Boekhouden. Heeft zijn boeking een andere datum dan de factuur, dan is hij wel geboekt.',
	},
	orderInvoiceDiffers: {
		what: ({ invoiceNumber, faults, more }, t) =>
			`Factuur ${t.list([invoiceNumber])} is niet wat nu op de werkbon staat: ${t.faults(faults)}${more > 0 ? ` (en nog ${more})` : ''}.`,
		todo: 'Kijk welke van de twee klopt.',
	},
	orderTotalDiffers: {
		what: ({ invoiceNumber, totalOfInvoice, totalOfOrder }, t) =>
			`Factuur ${t.list([invoiceNumber])} is ${t.amount(totalOfInvoice)} exclusief btw, de werkbon komt nu op ${t.amount(totalOfOrder)}.`,
		todo: 'Kijk of er sindsdien een tarief is veranderd, of welke van de twee klopt.',
	},
	orderInvoiceContradictsItself: {
		what: ({ invoiceNumber, total, totalOfLines }, t) =>
			`Factuur ${t.list([invoiceNumber])} heeft een totaal van ${amountAsGiven(brief(total), t)} exclusief btw, of een btw, die niet uit zijn regels volgt: die komen op ${t.amount(totalOfLines)}.`,
		todo: 'Bekijk de factuur, en of het sjabloon er een exclusief btw is.',
	},
	orderNotCompared: {
		what: ({ invoiceNumber, faults }, t) =>
			`Factuur ${t.list([invoiceNumber])} is van hem, maar waar de werkbon op komt is niet te zeggen: ${t.faults(faults)}.`,
		todo: 'Vergelijk de twee zelf.',
	},
	orderInvoicedTwice: {
		what: ({ invoiceNumbers }, t) => `Er is meer dan één factuur van: ${t.list(invoiceNumbers, 5)}.`,
		todo: 'Crediteer wat te veel is, en laat de regel met de werkbon op de creditfactuur staan.',
	},
	orderSharesInvoice: {
		what: ({ invoiceNumber, orders }, t) =>
			`Factuur ${t.list([invoiceNumber])} zegt van ${orders} werkbonnen te zijn; zijn bedragen tellen één keer.`,
		todo: 'Kijk van welke hij is.',
	},
	orderPartlyCredited: {
		what: ({ invoiceNumbers, left }, t) =>
			`Een deel is gecrediteerd: ${t.list(invoiceNumbers, 5)} komen samen op ${t.amount(left)} exclusief btw.`,
		todo: 'Kijk of dat is wat nu op de werkbon staat.',
	},
	orderCredited: {
		what: ({ invoiceNumber, creditNumber }, t) =>
			`Factuur ${t.list([invoiceNumber])} is helemaal gecrediteerd met ${t.list([creditNumber])}, en een andere is er niet.`,
		todo: '',
	},
	orderCreditUnnamed: {
		what: ({ invoiceNumber, creditNumber, text }, t) =>
			`${t.list([creditNumber])} neemt factuur ${t.list([invoiceNumber])} terug, maar mist de regel ${t.list([text])}.`,
		todo: 'Zet die regel op de creditfactuur als hij van deze werkbon is.',
	},
	invoiceWithoutOrder: {
		what: ({ invoiceNumber, order }, t) =>
			`Factuur ${t.list([invoiceNumber])} is van werkbon ${t.list([order])}, die niet bij de uitgevoerde staat: verwijderd of teruggezet.`,
		todo: 'Kijk in OutSmart wat er van de werkbon is geworden.',
	},
};

export const orderReportFaults: Clauses<OrderReportFaults> = {
	explanationUnreadable: ({ value }, t) =>
		`Explained: ${t.list([value])} is niet een werkbon, een isgelijkteken en een reden`,
	periodEndsBeforeStart: ({ from, until }, t) =>
		`de periode eindigt (${dateAsGiven(until, t)}) voordat hij begint (${dateAsGiven(from, t)})`,
};
