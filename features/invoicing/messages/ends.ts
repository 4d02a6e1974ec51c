import { inBoth } from '../../../base/words/language';
import { type Messages, perhapsWritten } from '../../../base/words/message';

const marked = inBoth((invoiceNumber: string) => [
	invoiceNumber === ''
		? 'The work order was marked as Afgehandeld'
		: `Invoice ${invoiceNumber} exists, and its work order was marked as Afgehandeld`,
	invoiceNumber === ''
		? 'De werkbon is op Afgehandeld gezet'
		: `Factuur ${invoiceNumber} is er en de werkbon is op Afgehandeld gezet`,
]);

type ErrorStatusSet = {
	errorStatus: string;
	workOrderStatus: string;
	/** When a row is about several. */
	orders?: number;
};

/** How work orders ended at the end of the export, and what items from elsewhere say. */
export const invoiceEnds = {
	workOrderHandled: ['The work order is Afgehandeld.', 'De werkbon is Afgehandeld.'],
	workOrderWouldBeHandled: [
		'The work order would become Afgehandeld.',
		'De werkbon zou op Afgehandeld komen.',
	],
	workOrderChangedSince: ({ invoiceNumber }: { invoiceNumber: string }) => [
		`The work order was changed after invoice ${invoiceNumber || '(number unknown)'} was made of it.`,
		`De werkbon is gewijzigd nadat er factuur ${invoiceNumber || '(nummer onbekend)'} van was gemaakt.`,
		'Correct one of the two.',
		'Verbeter een van de twee.',
	],
	/** An invoice exists for it. */
	invoicedOrderGone: ({ invoiceNumber }: { invoiceNumber: string }) => [
		`Invoice ${invoiceNumber || '(number unknown)'} exists, but its work order is no longer in OutSmart, so it cannot be marked.`,
		`Factuur ${invoiceNumber || '(nummer onbekend)'} is er, maar de werkbon staat niet meer in OutSmart en kan dus niet op Afgehandeld.`,
	],
	/** The problem follows. */
	workOrderNotMarked: ({ invoiceNumber }: { invoiceNumber: string }) => [
		`Invoice ${invoiceNumber || '(number unknown)'} exists, but its work order could not be marked as Afgehandeld.`,
		`Factuur ${invoiceNumber || '(nummer onbekend)'} is er, maar de werkbon kon niet op Afgehandeld gezet worden.`,
	],
	/** The number is '' for a work order that was marked by itself. */
	markNotSeen: ({ invoiceNumber, status }: { invoiceNumber: string; status: string }) => [
		`${marked.en(invoiceNumber)}, but it still has status '${status}'.`,
		`${marked.nl(invoiceNumber)}, maar hij heeft nog status '${status}'.`,
	],
	/** The problem follows. */
	markNotChecked: ({ invoiceNumber }: { invoiceNumber: string }) => [
		`${marked.en(invoiceNumber)}, but it could not be read again to check that.`,
		`${marked.nl(invoiceNumber)}, maar hij kon niet opnieuw gelezen worden om dat te controleren.`,
	],
	/** The problem follows. */
	workOrderNotHandled: [
		'The work order could not be marked as Afgehandeld.',
		'De werkbon kon niet op Afgehandeld gezet worden.',
	],
	markedNextTime: ['The next run marks it.', 'De volgende uitvoering zet hem op Afgehandeld.'],
	/** Orders on the error status are looked up every hour. */
	markedWithinTheHour: ({ errorStatus }: { errorStatus: string }) => [
		`The work order is on work order status '${errorStatus}', where invoices are looked for every hour; then it becomes Afgehandeld.`,
		`De werkbon staat op werkbonstatus '${errorStatus}'; daar wordt elk uur naar facturen gezocht, en dan komt hij op Afgehandeld.`,
	],
	/** It has no invoice, so nothing takes the order back automatically. */
	claimStays: ({ errorStatus, workOrderStatus }: { errorStatus: string; workOrderStatus: string }) => [
		`The work order is still on '${errorStatus}', without an invoice.`,
		`De werkbon staat nog op '${errorStatus}', zonder factuur.`,
		`Set it to '${workOrderStatus}' again yourself.`,
		`Zet hem zelf weer op '${workOrderStatus}'.`,
	],
	markedAfterReset: ({ errorStatus }: { errorStatus: string; workOrderStatus: string }) => [
		`The work order is on work order status '${errorStatus}'; when its invoice is found there, it becomes Afgehandeld within the hour.`,
		`De werkbon staat op werkbonstatus '${errorStatus}'; wordt zijn factuur daar gevonden, dan komt hij binnen een uur op Afgehandeld.`,
		'If it stays there, set it to Afgehandeld yourself when the invoice is right.',
		'Blijft hij staan, zet hem dan zelf op Afgehandeld als de factuur klopt.',
	],
	orderStatusSet: ({ status }: { status: string }) => [
		`The work order got work order status '${status}'.`,
		`De werkbon heeft werkbonstatus '${status}' gekregen.`,
	],
	orderStatusWouldBeSet: ({ status }: { status: string }) => [
		`The work order would get work order status '${status}'.`,
		`De werkbon zou werkbonstatus '${status}' krijgen.`,
	],
	errorStatusSet: ({ errorStatus, workOrderStatus, orders = 1 }: ErrorStatusSet) => [
		`The work ${orders === 1 ? 'order' : 'orders'} got work order status '${errorStatus}'.`,
		`De ${orders === 1 ? 'werkbon heeft' : 'werkbonnen hebben'} werkbonstatus '${errorStatus}' gekregen.`,
		`When ${orders === 1 ? 'it is right, set it' : 'that is right, set them'} to '${workOrderStatus}' again.`,
		`Zet ${orders === 1 ? 'hem' : 'ze'} weer op '${workOrderStatus}' als alles klopt.`,
	],
	errorStatusWouldBeSet: ({ errorStatus }: { errorStatus: string }) => [
		`The work order would get work order status '${errorStatus}'.`,
		`De werkbon zou werkbonstatus '${errorStatus}' krijgen.`,
	],
	/** The problem follows. */
	orderStatusNotSet: ({ status }: { status: string }) => [
		`The work order could not be given work order status '${status}'.`,
		`De werkbonstatus kon niet op '${status}' gezet worden.`,
	],
	orderToSetIsGone: ['The work order is no longer in OutSmart.', 'De werkbon staat niet meer in OutSmart.'],
	workOrderStays: ['The work order stays as it is.', 'De werkbon blijft zoals hij is.'],
	invoiceToLookFor: ({ errorStatus, workOrderStatus }: { errorStatus: string; workOrderStatus: string }) => [
		`The work order keeps work order status '${errorStatus}'.`,
		`De werkbon houdt werkbonstatus '${errorStatus}'.`,
		`Look whether e-Boekhouden has the invoice, then set the order to '${workOrderStatus}' again.`,
		`Kijk in e-Boekhouden of de factuur er is, en zet de werkbon dan weer op '${workOrderStatus}'.`,
	],
	/** On its error status, or handled: its invoice cannot be read back, so it must not return automatically. */
	workOrderParked: ({ errorStatus }: { errorStatus: string }) => [
		`The work order got work order status '${errorStatus}', so that it is not invoiced again.`,
		`De werkbon heeft werkbonstatus '${errorStatus}' gekregen, zodat hij niet nog eens gefactureerd wordt.`,
		'Set it to Afgehandeld yourself when the invoice is right.',
		'Zet hem zelf op Afgehandeld als de factuur klopt.',
	],
	workOrderLeftQueue: [
		'The work order is Afgehandeld, so that it is not invoiced again.',
		'De werkbon is Afgehandeld, zodat hij niet nog eens gefactureerd wordt.',
	],
	workOrderWouldLeaveQueue: [
		'The work order would become Afgehandeld, so that it is not invoiced again.',
		'De werkbon zou op Afgehandeld komen, zodat hij niet nog eens gefactureerd wordt.',
	],
	/** The problem follows. */
	workOrderStaysInQueue: [
		'The work order could not be taken out of the queue.',
		'De werkbon kon niet uit de wachtrij gehaald worden.',
		'Take it out by hand, or it is invoiced again.',
		'Doe dat met de hand, anders wordt hij nog eens gefactureerd.',
	],
	invoiceNotSeenTo: [
		'No invoice was made: the item did not pass through the step that creates invoices.',
		'Er is geen factuur gemaakt: dit item is niet door de stap gegaan die facturen maakt.',
		'Put "Invoice: Create or Get" before this step.',
		'Zet "Invoice: Create or Get" vóór deze stap.',
	],
	/** In a preview without the step that creates invoices. */
	invoiceNotSeenToYet: [
		'Would be invoiced; the work order would become Afgehandeld.',
		'Zou gefactureerd worden; de werkbon zou op Afgehandeld komen.',
	],
	noWorkOrderId: [
		"The item is not a work order: it lacks 'id'.",
		"Het item is geen werkbon: 'id' ontbreekt.",
		'Give this step the items of the invoice export, or work orders.',
		'Geef deze stap de items van de factuurexport, of werkbonnen.',
	],
	unknownState: perhapsWritten(({ state }: { state: string }) => [
		`The item has an unknown state: '${state}'.`,
		`Het item heeft een onbekende toestand: '${state}'.`,
		'Leave the field "invoice" as the steps before gave it.',
		'Laat het veld "invoice" zoals de stappen ervoor het gaven.',
	]),
	reasonNotGiven: [
		'Not invoiced; the item gives no reason.',
		'Niet gefactureerd; het item zegt niet waarom.',
	],
	/** The text of a finding in an item from elsewhere. */
	asWritten: ({ text }: { text: string }) => [text, text],
} satisfies Messages;
