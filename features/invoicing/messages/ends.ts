import type { Both } from '../../../base/words/language';
import { type Messages, perhapsWritten } from '../../../base/words/message';

/**
 * How a work order on its error status ends, by the reason: it is set back to the status that asks for an invoice; it is handled,
 * because there is nothing to invoice or its invoice is made by hand; one of both, by what the person finds; by what stands; or by
 * whether its invoice is there after all.
 */
export type OrderEnd = 'again' | 'handled' | 'either' | 'byInvoices' | 'byDraft';

type ErrorStatus = { errorStatus: string; workOrderStatus: string; end: OrderEnd };

const HANDLED = 'Afgehandeld';

/** The only sentence of a row that gives an order a status. */
function ended({ workOrderStatus: to, end }: ErrorStatus): Both<string> {
	switch (end) {
		case 'again':
			return [`Then set it to '${to}' again.`, `Zet hem daarna weer op '${to}'.`];
		case 'handled':
			return [`Set it to ${HANDLED}.`, `Zet hem op ${HANDLED}.`];
		case 'either':
			return [
				`Once it is mended, set it to '${to}' again. If there is nothing to invoice, set it to ${HANDLED}.`,
				`Is het verbeterd? Zet hem weer op '${to}'. Valt er niets te factureren? Zet hem op ${HANDLED}.`,
			];
		case 'byDraft':
			return [
				`If the invoice is there, set it to ${HANDLED}. If not, set it to '${to}' again.`,
				`Staat de factuur er? Zet hem op ${HANDLED}. Zo niet, zet hem weer op '${to}'.`,
			];
		case 'byInvoices':
			return [
				`If what stands is right, set it to ${HANDLED}. Once all is credited, set it to '${to}' again.`,
				`Klopt wat er staat? Zet hem op ${HANDLED}. Is alles gecrediteerd? Zet hem weer op '${to}'.`,
			];
	}
}

/** How work orders ended at the end of the export, and what items from elsewhere say. */
export const invoiceEnds = {
	workOrderHandled: [
		'The work order {foreseen:true=would become|false=is} Afgehandeld.',
		'De werkbon {foreseen:true=zou op Afgehandeld komen|false=is Afgehandeld}.',
	],
	workOrderChangedSince: [
		'The work order was changed after invoice {invoiceNumber:or=(number unknown)} was made of it.',
		'De werkbon is gewijzigd nadat er factuur {invoiceNumber:or=(nummer onbekend)} van was gemaakt.',
		[
			'If the invoice is no longer right, credit it whole, with its text line.',
			'Klopt de factuur niet meer? Crediteer haar helemaal, met haar tekstregel.',
		],
	],
	/** An invoice exists for it. */
	invoicedOrderGone: [
		'Invoice {invoiceNumber:or=(number unknown)} exists, but its work order is no longer in OutSmart, so it cannot be marked.',
		'Factuur {invoiceNumber:or=(nummer onbekend)} is er, maar de werkbon staat niet meer in OutSmart en kan dus niet op Afgehandeld.',
	],
	/** The number is '' for a work order that is marked by itself; the problem follows. */
	workOrderNotMarked: [
		'{invoiceNumber:with=Invoice ~ exists. }The work order could not be marked as Afgehandeld.',
		'{invoiceNumber:with=Factuur ~ is er. }De werkbon kon niet op Afgehandeld gezet worden.',
	],
	markNotSeen: [
		"{invoiceNumber:with=Invoice ~ exists. }The work order was marked as Afgehandeld and still has status '{status}'.",
		"{invoiceNumber:with=Factuur ~ is er. }De werkbon is op Afgehandeld gezet en heeft nog status '{status}'.",
	],
	markedNextTime: ['The next run marks it.', 'De volgende uitvoering zet hem op Afgehandeld.'],
	/** Its invoice may exist. */
	claimKept: [
		"The work order keeps work order status '{errorStatus}'; the next execution looks whether the invoice is there.",
		"De werkbon houdt werkbonstatus '{errorStatus}'; de volgende uitvoering kijkt of de factuur er is.",
	],
	/** It has no invoice, so nothing takes the order back automatically. */
	claimStays: [
		"The work order is still on '{errorStatus}', without an invoice.",
		"De werkbon staat nog op '{errorStatus}', zonder factuur.",
		["Set it to '{workOrderStatus}' again yourself.", "Zet hem zelf weer op '{workOrderStatus}'."],
	],
	errorStatusSet: (facts: ErrorStatus) => [
		`The work order got work order status '${facts.errorStatus}'.`,
		`De werkbon heeft werkbonstatus '${facts.errorStatus}' gekregen.`,
		ended(facts),
	],
	/** Of an order that waits for a person; behind the reason. */
	hasErrorStatus: (facts: ErrorStatus) => [
		`With work order status '${facts.errorStatus}' it is not invoiced.`,
		`Met werkbonstatus '${facts.errorStatus}' wordt hij niet gefactureerd.`,
		ended(facts),
	],
	errorStatusWouldBeSet: [
		"The work order would get work order status '{errorStatus}'.",
		"De werkbon zou werkbonstatus '{errorStatus}' krijgen.",
	],
	/** The problem follows. */
	orderStatusNotSet: [
		"The work order could not be given work order status '{status}'.",
		"De werkbonstatus kon niet op '{status}' gezet worden.",
	],
	invoiceNotSeenTo: [
		'No invoice was made: the item did not pass through the step that creates invoices.',
		'Er is geen factuur gemaakt: dit item is niet door de stap gegaan die facturen maakt.',
		['Put "Invoice: Create or Get" before this step.', 'Zet "Invoice: Create or Get" vóór deze stap.'],
	],
	/** In a preview without the step that creates invoices. */
	invoiceNotSeenToYet: [
		'Would be invoiced; the work order would become Afgehandeld.',
		'Zou gefactureerd worden; de werkbon zou op Afgehandeld komen.',
	],
	/** OutSmart lists it without its id or its main status; `order` is the number that people know. */
	workOrderUnreadable: [
		'OutSmart gives work order {order:or=(number unknown)} without its id or its status, so it cannot be read again or marked: it is not invoiced.',
		'OutSmart geeft werkbon {order:or=(nummer onbekend)} zonder id of status. Die is daarom niet opnieuw te lezen of af te handelen, en wordt niet gefactureerd.',
		[
			'The next run looks again. When this stays, invoice it by hand and ask the support of OutSmart.',
			'De volgende uitvoering kijkt opnieuw. Blijft dit zo, factureer de bon dan met de hand en vraag het na bij de helpdesk van OutSmart.',
		],
	],
	/** A list with a round number of records may be incomplete. */
	completedOrdersCutOff: [
		'OutSmart gave exactly {count:number} work orders: there may be more than it gives at once.',
		'OutSmart gaf precies {count:number} werkbonnen: misschien zijn er meer dan het in één keer geeft.',
		[
			'Ask OutSmart how many work orders it gives at once: if it is more than this, all are here.',
			'Vraag OutSmart hoeveel werkbonnen het in één keer geeft: is dat meer dan dit, dan zijn ze er allemaal.',
		],
	],
	noWorkOrderId: [
		"The item is not a work order: it lacks 'id'.",
		"Het item is geen werkbon: 'id' ontbreekt.",
		[
			'Give this step the items of the invoice export, or work orders.',
			'Geef deze stap de items van de factuurexport, of werkbonnen.',
		],
	],
	unknownState: perhapsWritten([
		"The item has an unknown state: '{state}'.",
		"Het item heeft een onbekende toestand: '{state}'.",
		[
			'Leave the field "invoice" as the steps before gave it.',
			'Laat het veld "invoice" zoals de stappen ervoor het gaven.',
		],
	]),
	reasonNotGiven: [
		'Not invoiced; the item gives no reason.',
		'Niet gefactureerd; het item zegt niet waarom.',
	],
	/** The text of a finding in an item from elsewhere. */
	asWritten: ({ text }: { text: string }) => [text, text],
} as const satisfies Messages;
