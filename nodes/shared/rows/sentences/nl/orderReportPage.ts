import type { OrderReportWords } from '../orderReport';

const orders = (count: number) =>
	`${count} ${count === 1 ? 'uitgevoerde werkbon' : 'uitgevoerde werkbonnen'}`;

export const orderReportPage: OrderReportWords = {
	headline({ from, to, orders: count, invoiced, points, isComplete }) {
		const period = from === '' ? '' : ` van ${from} tot en met ${to}`;
		const found = count === 0 ? '' : `: ${invoiced} met factuur, ${count - invoiced} zonder`;
		const asked =
			points === 0 ? '' : `; ${points === 1 ? '1 punt vraagt' : `${points} punten vragen`} je aandacht`;
		return `${isComplete ? '' : 'Niet alles kon worden gelezen. '}${orders(count)}${period}${found}${asked}`;
	},
	title({ points, isComplete, orders: count }) {
		if (!isComplete) return 'Niet alles kon worden gelezen';
		if (points > 0) return 'Er wacht iets op je';
		return count === 0 ? 'Geen uitgevoerde werkbonnen' : 'Alles is verklaard';
	},
	statement: ({ from, to, asOf, invoiced, nothingToBill, total, totalIncludingVat, settled, open }) =>
		`${invoiced === 1 ? 'De ene uitgevoerde werkbon' : `Alle ${invoiced} uitgevoerde werkbonnen`} van ${from} tot en met ${to}${nothingToBill > 0 ? ` waarop iets te factureren staat (op ${nothingToBill} andere staat niets)` : ''} ${invoiced === 1 ? 'heeft' : 'hebben elk'} precies één factuur, voor wat op de werkbon staat: samen € ${total} exclusief btw; van de € ${totalIncludingVat} inclusief btw is op ${asOf} € ${settled} voldaan en staat € ${open} open.`,
	method:
		'Zo vastgesteld: elke werkbon met status Compleet of Afgehandeld, ook gearchiveerd, waarvan de laatste werkdag in de periode valt, is gelegd naast alle facturen in e-Boekhouden met zijn regel “Werkbon … #nummer”. Vergeleken zijn debiteur, aantallen, prijzen van materialen en het totaal exclusief btw; niet vergeleken zijn btw-codes en grootboekrekeningen. Een factuur die met een creditfactuur helemaal is teruggenomen, telt niet mee. Voldaan is een factuur die geboekt is en geen open post meer is.',
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
