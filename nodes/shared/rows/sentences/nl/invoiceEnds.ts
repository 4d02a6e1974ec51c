import type { InvoiceEndFindings } from '../../findings/invoiceExport';
import type { Sentences } from '../sentence';

/** What became of work orders at the end of the export. */
export const invoiceEnds: Sentences<InvoiceEndFindings> = {
	workOrderHandled: { what: 'De werkbon is Afgehandeld.', todo: '' },
	workOrderWouldBeHandled: { what: 'De werkbon zou Afgehandeld worden.', todo: '' },
	workOrderChangedSince: {
		what: ({ invoiceNumber }) =>
			`De werkbon is gewijzigd nadat er factuur ${invoiceNumber || '(nummer onbekend)'} van was gemaakt.`,
		todo: 'Verbeter een van de twee.',
	},
	invoicedOrderGone: {
		what: ({ invoiceNumber }) =>
			`Factuur ${invoiceNumber || '(nummer onbekend)'} is er, maar de werkbon staat niet meer in OutSmart en is dus niet Afgehandeld te maken.`,
		todo: '',
	},
	workOrderNotMarked: {
		what: ({ invoiceNumber }) =>
			`Factuur ${invoiceNumber || '(nummer onbekend)'} is er, maar de werkbon kon niet Afgehandeld gemaakt worden.`,
		todo: '',
	},
	markNotSeen: {
		what: ({ invoiceNumber, status }) =>
			`${marked(invoiceNumber)}, maar dat is niet te zien: hij heeft nog status '${status}'.`,
		todo: '',
	},
	markNotChecked: {
		what: ({ invoiceNumber }) =>
			`${marked(invoiceNumber)}, maar dat is niet te zien: hij kon niet opnieuw gelezen worden.`,
		todo: '',
	},
	workOrderNotHandled: { what: 'De werkbon kon niet Afgehandeld gemaakt worden.', todo: '' },
	markedNextTime: { what: 'De volgende run maakt hem Afgehandeld.', todo: '' },
	markedWithinTheHour: {
		what: ({ errorStatus }) =>
			`De werkbon staat op werkbonstatus '${errorStatus}'; daar wordt elk uur naar facturen gezocht, en dan wordt hij Afgehandeld.`,
		todo: '',
	},
	claimStays: {
		what: ({ errorStatus }) => `De werkbon staat nog op '${errorStatus}', zonder factuur.`,
		todo: ({ workOrderStatus }) => `Zet hem zelf weer op '${workOrderStatus}'.`,
	},
	markedAfterReset: {
		what: ({ errorStatus }) =>
			`De werkbon staat op werkbonstatus '${errorStatus}'; wordt zijn factuur daar gevonden, dan wordt hij binnen een uur Afgehandeld.`,
		todo: 'Blijft hij staan, maak hem dan zelf Afgehandeld als de factuur klopt.',
	},
	orderStatusSet: {
		what: ({ status }) => `De werkbon heeft werkbonstatus '${status}' gekregen.`,
		todo: '',
	},
	orderStatusWouldBeSet: {
		what: ({ status }) => `De werkbon zou werkbonstatus '${status}' krijgen.`,
		todo: '',
	},
	errorStatusSet: {
		what: ({ errorStatus }) => `De werkbon heeft werkbonstatus '${errorStatus}' gekregen.`,
		todo: ({ workOrderStatus }) => `Zet hem weer op '${workOrderStatus}' als alles klopt.`,
	},
	errorStatusWouldBeSet: {
		what: ({ errorStatus }) => `De werkbon zou werkbonstatus '${errorStatus}' krijgen.`,
		todo: '',
	},
	orderStatusNotSet: {
		what: ({ status }) => `De werkbonstatus kon niet op '${status}' gezet worden.`,
		todo: '',
	},
	orderToSetIsGone: { what: 'De werkbon staat niet meer in OutSmart.', todo: '' },
	workOrderStays: { what: 'De werkbon blijft zoals hij is.', todo: '' },
	invoiceToLookFor: {
		what: ({ errorStatus }) => `De werkbon houdt werkbonstatus '${errorStatus}'.`,
		todo: ({ workOrderStatus }) => `Kijk of de factuur er is, en zet hem dan weer op '${workOrderStatus}'.`,
	},
	workOrderParked: {
		what: ({ errorStatus }) =>
			`De werkbon heeft werkbonstatus '${errorStatus}' gekregen, zodat hij niet nog eens gefactureerd wordt.`,
		todo: 'Maak hem zelf Afgehandeld als de factuur klopt.',
	},
	workOrderLeftQueue: {
		what: 'De werkbon is Afgehandeld, zodat hij niet nog eens gefactureerd wordt.',
		todo: '',
	},
	workOrderWouldLeaveQueue: {
		what: 'De werkbon zou Afgehandeld worden, zodat hij niet nog eens gefactureerd wordt.',
		todo: '',
	},
	workOrderStaysInQueue: {
		what: 'De werkbon kon niet uit de wachtrij gehaald worden.',
		todo: 'Doe dat met de hand, anders wordt hij nog eens gefactureerd.',
	},
	invoiceNotSeenTo: {
		what: 'Er is geen factuur van gemaakt: de stap die facturen maakt, heeft dit item niet gehad.',
		todo: 'Zet "Invoice: Create or Get" vóór deze stap.',
	},
	invoiceNotSeenToYet: {
		what: 'Zou gefactureerd worden; de werkbon zou Afgehandeld worden.',
		todo: '',
	},
	noWorkOrderId: {
		what: "Het item is geen werkbon: 'id' ontbreekt.",
		todo: 'Geef deze stap de items van de factuurexport, of werkbonnen.',
	},
	unknownState: {
		what: ({ state }) => `Het item heeft een toestand die niet bekend is: '${state}'.`,
		todo: 'Laat het veld "invoice" zoals de stappen ervoor het gaven.',
	},
	reasonNotGiven: { what: 'Niet gefactureerd; het item zegt niet waarom.', todo: '' },
	asWritten: { what: ({ text }) => text, todo: '' },
};

function marked(invoiceNumber: string): string {
	return invoiceNumber === ''
		? 'De werkbon is Afgehandeld gemaakt'
		: `Factuur ${invoiceNumber} is er en de werkbon is Afgehandeld gemaakt`;
}
