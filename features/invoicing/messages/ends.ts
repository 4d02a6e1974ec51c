import { type Both, inBoth } from '../../../base/words/language';
import { also, covering, type Messages, perhapsWritten } from '../../../base/words/message';
import { choice } from '../../../base/words/template';

/**
 * The end of a work order on its error status, by the reason. It is set back to the status that asks for an
 * invoice (`again`); or it is handled, because there is nothing to invoice or its invoice is made by hand
 * (`handled`); or a person decides that by what is found (`either`), by the invoices in the books
 * (`byInvoices`), or by whether its invoice is there after all (`byDraft`).
 */
export type OrderEnd = 'again' | 'handled' | 'either' | 'byInvoices' | 'byDraft';

type ErrorStatus = {
	as: keyof typeof ERROR_STATUS.en;
	errorStatus: string;
	workOrderStatus: string;
	end: OrderEnd;
};

const ERROR_STATUS = inBoth({
	got: ['The work order got', 'De werkbon kreeg'],
	would: ['The work order would get', 'De werkbon zou'],
	has: ['It is not invoiced as long as it has', 'Hij wordt niet gefactureerd zolang hij staat op'],
});

const HANDLED = 'Afgehandeld';

/** The default error status, with the name under which it is created in OutSmart. */
export const USUAL_ERROR = { code: '99', name: 'Error' };

/**
 * An error status in a sentence, by code and name as in OutSmart's list: `99 Error`. The name of a status that a user chose is
 * not known where rows are made, so there the code stands alone.
 */
function errorNamed(code: string): string {
	return code === USUAL_ERROR.code ? `${code} ${USUAL_ERROR.name}` : code;
}

/** The ways in which the steps of a workflow may be connected wrongly. */
const STEPS_WRONG = {
	notLookedUp: [
		'The order was not looked up: whether it has an invoice is not known yet',
		'De opdracht is nog niet opgezocht: of er al een factuur van is, is niet bekend',
	],
	notCreated: [
		'No invoice was made: the item did not pass through the step that creates invoices',
		'Er is geen factuur gemaakt: dit item is niet door de stap gegaan die facturen maakt',
	],
	elsewhere: [
		'Invoices were looked up with another credential, or in another administration, than where they were to be made',
		'Facturen zijn opgezocht met een ander account of in een andere administratie dan waar ze gemaakt zouden worden',
	],
	twice: [
		'Several items have this reference: an order is invoiced once, with all of its lines',
		'Meer items hebben deze referentie: een opdracht wordt één keer gefactureerd, met al haar regels',
	],
} as const;
const WRONG = choice('because', STEPS_WRONG);
const TO_CONNECT = choice('because', {
	notLookedUp: ['Put "Invoice: Look Up" before this step.', 'Zet "Invoice: Look Up" vóór deze stap.'],
	notCreated: [
		'Put "Invoice: Create or Get" before this step.',
		'Zet "Invoice: Create or Get" vóór deze stap.',
	],
	elsewhere: [
		'Choose the same credential and the same Administration in all steps of e-Boekhouden.',
		'Kies in alle stappen van e-Boekhouden hetzelfde account en dezelfde Administration.',
	],
	twice: [
		'Give this step one item for each order, with all of its lines.',
		'Geef deze stap één item voor elke opdracht, met al haar regels.',
	],
});

/** The sentence that says which status a work order gets next; no other sentence of a row does. */
function ended({ workOrderStatus: to, end }: Pick<ErrorStatus, 'workOrderStatus' | 'end'>): Both<string> {
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

/** Findings about how work orders end in the export, and about items that no step of it made. */
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
	/**
	 * A work order could not be marked. The number is '' for an order that is marked by itself. `status` is
	 * what it still has; '' where the problem follows, or the reason why it left the queue.
	 */
	workOrderNotMarked: covering(
		({ isTriedAgain }: { isTriedAgain: boolean }) => (isTriedAgain ? 'calls' : 'none'),
		[
			"{invoiceNumber:with=Invoice ~ exists. }The work order could not be marked as Afgehandeld{status:with=: it still has status '~'}.{isTriedAgain:true= The next run marks it.|false=}",
			"{invoiceNumber:with=Factuur ~ is er. }De werkbon kon niet op Afgehandeld gezet worden{status:with=: hij heeft nog status '~'}.{isTriedAgain:true= De volgende uitvoering doet dat.|false=}",
		],
	),
	/** A work order keeps its error status, because its invoice may exist. */
	claimKept: ({ errorStatus }: Pick<ErrorStatus, 'errorStatus'>) => [
		`The work order keeps work order status '${errorNamed(errorStatus)}': the next executions look whether the invoice is there, and say what to do if it is not.`,
		`De werkbon houdt werkbonstatus '${errorNamed(errorStatus)}': de volgende uitvoeringen kijken of de factuur er is, en zeggen wat je doet als dat niet zo is.`,
	],
	/**
	 * A work order got the error status, would get it in a preview, or has it and waits for a person, as `as`
	 * says. The message follows the reason.
	 */
	errorStatusSet: ({ as, errorStatus, ...facts }: ErrorStatus) => [
		`${ERROR_STATUS.en[as]} status '${errorNamed(errorStatus)}'.`,
		`${ERROR_STATUS.nl[as]} werkbonstatus '${errorNamed(errorStatus)}'${as === 'would' ? ' krijgen' : ''}.`,
		as === 'would' ? undefined : ended(facts),
	],
	/**
	 * A work order status could not be set; the problem follows. `current` is the error status that the order
	 * still has, without an invoice; `setTo` is for a status that nothing takes back automatically.
	 */
	orderStatusNotSet: [
		"{isUnknown:true=It is not known whether the work order got|false=The work order could not be given} work order status '{status}'.{current:with= It is still on '~', without an invoice.}{isReleasedNext:true= The next execution gives it back.|false=}",
		"{isUnknown:true=Of de werkbon deze status kreeg, is niet bekend|false=De werkbon kon deze status niet krijgen}: werkbonstatus '{status}'.{current:with= Hij staat nog op '~', zonder factuur.}{isReleasedNext:true= De volgende uitvoering zet hem terug.|false=}",
		[
			"{setTo:with=If it stays on the error status, set it to '~' again.}",
			"{setTo:with=Blijft hij op de foutstatus staan? Zet hem dan weer op '~'.}",
		],
	],
	/** The steps of a workflow are not connected as they have to be: nothing is wrong with the order. */
	stepsWrong: also<{ because: keyof typeof STEPS_WRONG }>()([
		`${WRONG.en}{reference:with= (~)}.`,
		`${WRONG.nl}{reference:with= (~)}.`,
		[TO_CONNECT.en, TO_CONNECT.nl],
	]),
	/**
	 * OutSmart lists a work order without its id or its main status; `order` is the number that people know.
	 */
	workOrderUnreadable: [
		'OutSmart gives work order {order:or=(number unknown)} without its id or its status, so it cannot be read again or marked: it is not invoiced.',
		'OutSmart geeft werkbon {order:or=(nummer onbekend)} zonder id of status. Die is daarom niet opnieuw te lezen of af te handelen, en wordt niet gefactureerd.',
		[
			'The next run looks again. When this stays, invoice it by hand and ask the support of OutSmart.',
			'De volgende uitvoering kijkt opnieuw. Blijft dit zo, factureer de bon dan met de hand en vraag het na bij de helpdesk van OutSmart.',
		],
	],
	/** A list of completed work orders has a round number of records, so it may be incomplete. */
	completedOrdersCutOff: [
		'OutSmart gave exactly {given:number} work orders: there may be more than it gives at once.',
		'OutSmart gaf precies {given:number} werkbonnen: misschien zijn er meer dan het in één keer geeft.',
		[
			'Ask OutSmart how many work orders it gives at once: if it is more than this, all are here.',
			'Vraag OutSmart hoeveel werkbonnen het in één keer geeft: is dat meer dan dit, dan zijn ze er allemaal.',
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
} as const satisfies Messages;
