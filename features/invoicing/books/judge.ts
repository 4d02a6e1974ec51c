import type { InvoiceOrder, Line } from '../item';
import { notDoneEvent, type ProgressEvent, staysParkedEvent, toFix } from '../progress';
import { explainAs, invoicesOf, ordersOn, referenceText } from '../../../base/items/orderReference';
import type { Finding } from '../../../base/words/finding';
import type { BookDate } from '../../../base/values/dates';
import { formatMoney, ZERO } from '../../../base/values/money';
import type { Invoice } from '../../../services/eBoekhouden/types';
import { contradictsItself, differences, firstFew, type GivenVat, otherTotal } from './compare';
import { billedTotal, ownTotalOf } from '../sum/amounts';
import { type Credited, type CreditEvidence, uncredited } from './credits';
import { type BooksCatalogue, fillLines, vatGivenTo } from './fill';
import { type FoundInvoices, windowOf } from './search';
import { creditFinding, type InvoicesState, stateOfInvoices } from './stateOfInvoices';
import { type ExportSettings, isDatedByWork } from './work';

/** The invoices that were read, and the settings: each order is judged by these. */
export interface LookUpContext {
	looked: FoundInvoices;
	/** Of `looked`, what decides about credits. */
	evidence: CreditEvidence;
	catalogue: BooksCatalogue;
	settings: ExportSettings;
	today: BookDate;
}

/** An order may be invoiced: the number of its invoice, and its earlier invoices with their credits. */
export interface ToInvoice {
	number: string;
	credited: readonly Credited[];
}

/** Judges an order by the list of all invoices. */
export function judge(order: InvoiceOrder, context: LookUpContext): ProgressEvent | ToInvoice {
	const { looked, settings } = context;
	const split = uncredited(invoicesOf(order.reference, looked.invoices));
	const state = stateOfInvoices(order, split, context.evidence);
	const given = vatGivenTo(order.relation, settings.vatExceptions);
	if (state.is !== 'none') return judgeState(order, state, { given });
	const again = creditedAndUnchanged(order, state.credited, given, settings);
	return again ?? whyNotCreated(order, context) ?? numberFor(order, state.credited, looked);
}

/** An order on its error status is finished when its only invoice is right, and otherwise left alone. */
export function judgeParked(order: InvoiceOrder, context: LookUpContext): ProgressEvent {
	const { from } = windowOf([order], context.today);
	const { unread, fullDays } = context.looked;
	// There may be another invoice that was not read.
	if ((unread && from < unread.before) || fullDays.some((day) => from <= day)) return staysParkedEvent();
	const judged = judge(order, context);
	return 'event' in judged && judged.event === 'found' ? judged : staysParkedEvent();
}

/** The reason why an order without an invoice cannot get one either; null when it can. */
function whyNotCreated(
	order: InvoiceOrder,
	{ looked, catalogue, settings, today }: LookUpContext,
): ProgressEvent | null {
	const filled = fillLines(order, catalogue, vatGivenTo(order.relation, settings.vatExceptions));
	if ('faults' in filled) return toFix({ code: 'orderNotInvoiceable', faults: filled.faults });
	const { closedUntil } = settings;
	if (closedUntil !== '' && order.date <= closedUntil)
		return {
			event: 'closed',
			together: 'closedUntil',
			findings: [
				{
					code: 'invoiceDatesClosed',
					closedUntil,
					ofWork: closedUntil < today && isDatedByWork(order, today),
				},
			],
		};
	const { from } = windowOf([order], today);
	const { unread } = looked;
	if (unread && from < unread.before) return notDoneEvent({ code: 'orderNotLookedUp' }, unread.problem);
	const days = looked.fullDays.filter((day) => from <= day);
	return days.length === 0
		? null
		: { ...notDoneEvent({ code: 'invoiceDaysCutOff', days }), together: 'invoices' };
}

/**
 * Without an error status, nobody has deliberately set the order back: creating its invoice again would repeat the one
 * that was just credited.
 */
function creditedAndUnchanged(
	order: InvoiceOrder,
	credited: readonly Credited[],
	given: GivenVat,
	{ errorStatus }: ExportSettings,
): ProgressEvent | null {
	const last = credited.at(-1);
	if (!last || errorStatus !== '' || differences(order, last.invoice, given).length > 0) return null;
	return toFix({
		code: 'invoiceCredited',
		invoiceNumber: last.invoice.number,
		creditNumber: last.credit.number,
		total: formatMoney(ownTotalOf(last.invoice)),
	});
}

/** Its own number, or, when that invoice was credited, the number with the next suffix. */
function numberFor(
	{ number, reference }: InvoiceOrder,
	credited: readonly Credited[],
	{ invoices }: FoundInvoices,
): ProgressEvent | ToInvoice {
	const namesake = number === '' ? undefined : invoices.find((invoice) => invoice.number === number);
	if (!namesake) return { number, credited };
	if (credited.length === 0 || invoicesOf(reference, [namesake]).length === 0)
		return toFix({ code: 'invoiceNumberTaken', ownNumber: number, date: namesake.date });
	const taken = new Set(invoices.map((invoice) => invoice.number));
	for (let count = 2; ; count++)
		if (!taken.has(`${number}-${count}`)) return { number: `${number}-${count}`, credited };
}

/** How an existing invoice is compared with its order. */
interface ComparedBy {
	given: GivenVat;
	/** For an invoice of this execution: its lines as they were sent. */
	sent?: readonly Line[];
}

/** Judges the invoices in force of an order that this execution was at work on; null when there are none. */
export function judgeFound(
	order: InvoiceOrder,
	standing: Invoice[],
	comparedBy: ComparedBy,
): ProgressEvent | null {
	const evidence = { unnamed: [], all: standing, numbers: new Set<string>() };
	const state = stateOfInvoices(order, { standing, credited: [] }, evidence);
	return state.is === 'none' ? null : judgeState(order, state, comparedBy);
}

type Found = Exclude<InvoicesState, { is: 'none' }>;

/** The only invoice of an order when it is right; all else a person has to look at. */
function judgeState(order: InvoiceOrder, state: Found, { given, sent }: ComparedBy): ProgressEvent {
	if (state.is !== 'one') return { ...toFix(findingFor(order, state)), ...numberIn(state) };
	const { invoice } = state;
	const { number } = invoice;
	const wrong = whatIsWrong(order, invoice, { given, sent });
	if (wrong) return { ...toFix(wrong), number };
	return {
		event: 'found',
		number,
		total: formatMoney(sent ? billedTotal(order.lines) : ownTotalOf(invoice)),
		findings: [{ code: 'invoiceFoundBefore', invoiceNumber: number }],
	};
}

/** The invoice that a blocked order names: one in force. */
function numberIn(state: Exclude<Found, { is: 'one' }>): { number?: string } {
	switch (state.is) {
		case 'shared':
		case 'doubtful':
		case 'draft':
			return {};
		case 'turned':
			return { number: state.credits[0].number };
		case 'several':
		case 'partlyCredited':
			return { number: state.standing[0]?.number };
		case 'unnamedCredit':
			return { number: state.invoice.number };
	}
}

function findingFor({ reference }: InvoiceOrder, state: Exclude<Found, { is: 'one' }>): Finding {
	const text = referenceText(reference);
	switch (state.is) {
		case 'doubtful':
		case 'draft':
		case 'turned':
			return creditFinding({ reference }, state);
		case 'shared': {
			const orders = ordersOn(state.invoice);
			return { code: 'invoiceOfSeveral', invoiceNumber: state.invoice.number, orders, text };
		}
		case 'several':
			return { code: 'severalInvoices', invoiceNumbers: numbersOf(state.invoices) };
		case 'partlyCredited': {
			const { invoice, credits, left, standing } = state;
			return {
				...{ code: 'invoicePartlyCredited', invoiceNumber: invoice.number },
				...{ creditNumbers: numbersOf(credits), left: formatMoney(left) },
				// Credits have the opposite sign of their invoice.
				hasRest: left.times(ownTotalOf(invoice)).gt(ZERO),
				explainAs: explainAs(reference, numbersOf(standing)),
			};
		}
		case 'unnamedCredit': {
			const { invoice, credit, also } = state;
			const numbers = { invoiceNumber: invoice.number, creditNumber: credit.number };
			return { code: 'creditLacksReference', ...numbers, also, text };
		}
	}
}

function whatIsWrong(order: InvoiceOrder, invoice: Invoice, { given, sent }: ComparedBy): Finding | null {
	const faults = differences(order, invoice, given);
	if (faults.length > 0)
		return { code: 'invoiceBillsOther', invoiceNumber: invoice.number, ...firstFew(faults) };
	return sent ? otherTotal(sent, invoice) : contradictsItself(invoice);
}

function numbersOf(invoices: readonly Invoice[]): string[] {
	return invoices.map(({ number }) => number);
}
