import { inBoth } from '../language';
import type { Messages } from '../message';
import type { NoFacts } from './finding';

/** How work orders ended, and what items from elsewhere say. */
export type InvoiceEndFindings = {
	workOrderHandled: NoFacts;
	workOrderWouldBeHandled: NoFacts;
	workOrderChangedSince: { invoiceNumber: string };
	/** An invoice exists for it. */
	invoicedOrderGone: { invoiceNumber: string };
	/** The problem follows. */
	workOrderNotMarked: { invoiceNumber: string };
	/** The number is '' for a work order that was marked by itself. */
	markNotSeen: { invoiceNumber: string; status: string };
	/** The problem follows. */
	markNotChecked: { invoiceNumber: string };
	/** The problem follows. */
	workOrderNotHandled: NoFacts;
	markedNextTime: NoFacts;
	/** Orders on the error status are looked up every hour. */
	markedWithinTheHour: { errorStatus: string };
	/** It has no invoice, so nothing takes the order back automatically. */
	claimStays: { errorStatus: string; workOrderStatus: string };
	markedAfterReset: { errorStatus: string; workOrderStatus: string };
	orderStatusSet: { status: string };
	orderStatusWouldBeSet: { status: string };
	errorStatusSet: { errorStatus: string; workOrderStatus: string };
	errorStatusWouldBeSet: { errorStatus: string };
	/** The problem follows. */
	orderStatusNotSet: { status: string };
	orderToSetIsGone: NoFacts;
	workOrderStays: NoFacts;
	invoiceToLookFor: { errorStatus: string; workOrderStatus: string };
	/** On its error status, or handled: its invoice cannot be read back, so it must not return automatically. */
	workOrderParked: { errorStatus: string };
	workOrderLeftQueue: NoFacts;
	workOrderWouldLeaveQueue: NoFacts;
	/** The problem follows. */
	workOrderStaysInQueue: NoFacts;
	invoiceNotSeenTo: NoFacts;
	/** In a preview without the step that creates invoices. */
	invoiceNotSeenToYet: NoFacts;
	noWorkOrderId: NoFacts;

	unknownState: { state: string };
	reasonNotGiven: NoFacts;
	/** The text of a finding in an item from elsewhere. */
	asWritten: { text: string };
};

const marked = inBoth((invoiceNumber: string) => [
	invoiceNumber === ''
		? 'The work order was marked as Afgehandeld'
		: `Invoice ${invoiceNumber} exists, and its work order was marked as Afgehandeld`,
	invoiceNumber === ''
		? 'De werkbon is Afgehandeld gemaakt'
		: `Factuur ${invoiceNumber} is er en de werkbon is Afgehandeld gemaakt`,
]);

/** How work orders ended at the end of the export. */
export const invoiceEnds: Messages<InvoiceEndFindings> = {
	workOrderHandled: ['The work order is Afgehandeld.', 'De werkbon is Afgehandeld.'],
	workOrderWouldBeHandled: ['The work order would become Afgehandeld.', 'De werkbon zou Afgehandeld worden.'],
	workOrderChangedSince: ({ invoiceNumber }) => [
		`The work order was changed after invoice ${invoiceNumber || '(number unknown)'} was made of it.`,
		`De werkbon is gewijzigd nadat er factuur ${invoiceNumber || '(nummer onbekend)'} van was gemaakt.`,
		'Correct one of the two.',
		'Verbeter een van de twee.',
	],
	invoicedOrderGone: ({ invoiceNumber }) => [
		`Invoice ${invoiceNumber || '(number unknown)'} exists, but its work order is no longer in OutSmart, so it cannot be marked.`,
		`Factuur ${invoiceNumber || '(nummer onbekend)'} is er, maar de werkbon staat niet meer in OutSmart en is dus niet Afgehandeld te maken.`,
	],
	workOrderNotMarked: ({ invoiceNumber }) => [
		`Invoice ${invoiceNumber || '(number unknown)'} exists, but its work order could not be marked as Afgehandeld.`,
		`Factuur ${invoiceNumber || '(nummer onbekend)'} is er, maar de werkbon kon niet Afgehandeld gemaakt worden.`,
	],
	markNotSeen: ({ invoiceNumber, status }) => [
		`${marked.en(invoiceNumber)}, but that cannot be seen: it still has status '${status}'.`,
		`${marked.nl(invoiceNumber)}, maar dat is niet te zien: hij heeft nog status '${status}'.`,
	],
	markNotChecked: ({ invoiceNumber }) => [
		`${marked.en(invoiceNumber)}, but that cannot be seen: it could not be read again.`,
		`${marked.nl(invoiceNumber)}, maar dat is niet te zien: hij kon niet opnieuw gelezen worden.`,
	],
	workOrderNotHandled: [
		'The work order could not be marked as Afgehandeld.',
		'De werkbon kon niet Afgehandeld gemaakt worden.',
	],
	markedNextTime: ['The next run marks it.', 'De volgende run maakt hem Afgehandeld.'],
	markedWithinTheHour: ({ errorStatus }) => [
		`The work order is on work order status '${errorStatus}', where invoices are looked for every hour; then it becomes Afgehandeld.`,
		`De werkbon staat op werkbonstatus '${errorStatus}'; daar wordt elk uur naar facturen gezocht, en dan wordt hij Afgehandeld.`,
	],
	claimStays: ({ errorStatus, workOrderStatus }) => [
		`The work order is still on '${errorStatus}', without an invoice.`,
		`De werkbon staat nog op '${errorStatus}', zonder factuur.`,
		`Set it to '${workOrderStatus}' again yourself.`,
		`Zet hem zelf weer op '${workOrderStatus}'.`,
	],
	markedAfterReset: ({ errorStatus }) => [
		`The work order is on work order status '${errorStatus}'; when its invoice is found there, it becomes Afgehandeld within the hour.`,
		`De werkbon staat op werkbonstatus '${errorStatus}'; wordt zijn factuur daar gevonden, dan wordt hij binnen een uur Afgehandeld.`,
		'If it stays, make it Afgehandeld yourself when the invoice is right.',
		'Blijft hij staan, maak hem dan zelf Afgehandeld als de factuur klopt.',
	],
	orderStatusSet: ({ status }) => [
		`The work order got work order status '${status}'.`,
		`De werkbon heeft werkbonstatus '${status}' gekregen.`,
	],
	orderStatusWouldBeSet: ({ status }) => [
		`The work order would get work order status '${status}'.`,
		`De werkbon zou werkbonstatus '${status}' krijgen.`,
	],
	errorStatusSet: ({ errorStatus, workOrderStatus }) => [
		`The work order got work order status '${errorStatus}'.`,
		`De werkbon heeft werkbonstatus '${errorStatus}' gekregen.`,
		`When it is right, set it to '${workOrderStatus}' again.`,
		`Zet hem weer op '${workOrderStatus}' als alles klopt.`,
	],
	errorStatusWouldBeSet: ({ errorStatus }) => [
		`The work order would get work order status '${errorStatus}'.`,
		`De werkbon zou werkbonstatus '${errorStatus}' krijgen.`,
	],
	orderStatusNotSet: ({ status }) => [
		`The work order could not be given work order status '${status}'.`,
		`De werkbonstatus kon niet op '${status}' gezet worden.`,
	],
	orderToSetIsGone: ['The work order is no longer in OutSmart.', 'De werkbon staat niet meer in OutSmart.'],
	workOrderStays: ['The work order stays as it is.', 'De werkbon blijft zoals hij is.'],
	invoiceToLookFor: ({ errorStatus, workOrderStatus }) => [
		`The work order keeps work order status '${errorStatus}'.`,
		`De werkbon houdt werkbonstatus '${errorStatus}'.`,
		`Look whether the invoice is there, then set it to '${workOrderStatus}' again.`,
		`Kijk of de factuur er is, en zet hem dan weer op '${workOrderStatus}'.`,
	],
	workOrderParked: ({ errorStatus }) => [
		`The work order got work order status '${errorStatus}', so that it is not invoiced again.`,
		`De werkbon heeft werkbonstatus '${errorStatus}' gekregen, zodat hij niet nog eens gefactureerd wordt.`,
		'Make it Afgehandeld yourself when the invoice is right.',
		'Maak hem zelf Afgehandeld als de factuur klopt.',
	],
	workOrderLeftQueue: [
		'The work order is Afgehandeld, so that it is not invoiced again.',
		'De werkbon is Afgehandeld, zodat hij niet nog eens gefactureerd wordt.',
	],
	workOrderWouldLeaveQueue: [
		'The work order would become Afgehandeld, so that it is not invoiced again.',
		'De werkbon zou Afgehandeld worden, zodat hij niet nog eens gefactureerd wordt.',
	],
	workOrderStaysInQueue: [
		'The work order could not be taken out of the queue.',
		'De werkbon kon niet uit de wachtrij gehaald worden.',
		'Take it out by hand, or it is invoiced again.',
		'Doe dat met de hand, anders wordt hij nog eens gefactureerd.',
	],
	invoiceNotSeenTo: [
		'No invoice was made of it: the step that creates invoices did not see to it.',
		'Er is geen factuur van gemaakt: de stap die facturen maakt, heeft dit item niet gehad.',
		'Put "Invoice: Create or Get" before this step.',
		'Zet "Invoice: Create or Get" vóór deze stap.',
	],
	invoiceNotSeenToYet: [
		'Would be invoiced; the work order would become Afgehandeld.',
		'Zou gefactureerd worden; de werkbon zou Afgehandeld worden.',
	],
	noWorkOrderId: [
		"The item is not a work order: it lacks 'id'.",
		"Het item is geen werkbon: 'id' ontbreekt.",
		'Give this step the items of the invoice export, or work orders.',
		'Geef deze stap de items van de factuurexport, of werkbonnen.',
	],
	unknownState: ({ state }) => [
		`The item has no state that is known: '${state}'.`,
		`Het item heeft een toestand die niet bekend is: '${state}'.`,
		'Leave the field "invoice" as the steps before gave it.',
		'Laat het veld "invoice" zoals de stappen ervoor het gaven.',
	],
	reasonNotGiven: [
		'Not invoiced; the item gives no reason.',
		'Niet gefactureerd; het item zegt niet waarom.',
	],
	asWritten: ({ text }) => [text, text],
};
