import type { InvoiceOrder, Line } from '../item';
import { notDoneEvent, type ProgressEvent, staysParkedEvent, toFix } from '../progress';
import {
	explainAs,
	hasReference,
	ordersOn,
	invoicesOf,
	referenceText,
} from '../../../base/items/orderReference';
import type { Finding } from '../../../base/words/finding';
import { isSameCode } from '../../../base/values/text';
import type { BookDate } from '../../../base/values/dates';
import { formatMoney, sum, ZERO } from '../../../base/values/money';
import type { Invoice } from '../../../services/eBoekhouden/types';
import {
	contradictsItself,
	differences,
	firstFew,
	type GivenVat,
	otherTotal,
	ownTotalOf,
	billedTotal,
} from './compare';
import {
	type Credited,
	type Numbers,
	doubtfulIn,
	isTurned,
	sharedIn,
	unnamedCreditOf,
	uncredited,
} from './credits';
import { type BooksCatalogue, fillLines, vatGivenTo } from './fill';
import { type FoundInvoices, windowOf } from './search';
import { type ExportSettings, isDatedByWork } from './work';

/** What was read, and the settings: each order is judged by these. */
export interface LookUpContext {
	looked: FoundInvoices;
	catalogue: BooksCatalogue;
	settings: ExportSettings;
	today: BookDate;
}

/** That an order may be invoiced: the number for its invoice, and the credits that took back earlier ones. */
export interface ToInvoice {
	number: string;
	credited: readonly Credited[];
}

/** Judges an order by the list of all invoices. */
export function judge(order: InvoiceOrder, bench: LookUpContext): ProgressEvent | ToInvoice {
	const { looked, settings } = bench;
	const own = uncredited(invoicesOf(order.reference, looked.invoices));
	const several = ofSeveral(order, own);
	if (several) return toFix(several);
	const { standing, credited } = own;
	const doubtful = doubtfulIn(credited, looked.invoices);
	if (doubtful) return toFix(creditOfBefore(order, doubtful));
	const given = vatGivenTo(order.relation, order, settings.vatExceptions);
	if (standing.length > 0)
		return judgeFound(order, standing, { given, others: looked.invoices, numbers: looked.numbers });
	const again = creditedAndUnchanged(order, credited, given, settings);
	return again ?? whyNotCreated(order, bench) ?? numberFor(order, credited, looked);
}

/** What the other orders have on it, or on its credits, is not known here. */
function ofSeveral(
	{ reference, lines }: InvoiceOrder,
	own: ReturnType<typeof uncredited>,
): Finding | undefined {
	const invoice = sharedIn(own, lines);
	if (!invoice) return undefined;
	const orders = ordersOn(invoice);
	const text = referenceText(reference);
	return { code: 'invoiceOfSeveral', invoiceNumber: invoice.number, orders, text };
}

export function creditOfBefore(
	{ reference }: Pick<InvoiceOrder, 'reference'>,
	{ invoice, credit }: Credited,
): Finding {
	const numbers = { invoiceNumber: invoice.number, creditNumber: credit.number };
	return { code: 'creditOfBefore', ...numbers, text: referenceText(reference) };
}

/** An order on its error status is finished when its only invoice is right, and otherwise left alone. */
export function judgeParked(order: InvoiceOrder, bench: LookUpContext): ProgressEvent {
	const { from } = windowOf([order], bench.today);
	const { unread, fullDays } = bench.looked;
	// There may be another invoice that was not read.
	if ((unread && from < unread.before) || fullDays.some((day) => from <= day)) return staysParkedEvent();
	const judged = judge(order, bench);
	return 'event' in judged && judged.event === 'found' ? judged : staysParkedEvent();
}

/** The reason why an order without an invoice cannot get one either; null when it can. */
function whyNotCreated(
	order: InvoiceOrder,
	{ looked, catalogue, settings, today }: LookUpContext,
): ProgressEvent | null {
	const filled = fillLines(order, catalogue, vatGivenTo(order.relation, order, settings.vatExceptions));
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
	credited: Credited[],
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
	credited: Credited[],
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
	/** All invoices that were read: one of them may credit it without mentioning the order. */
	others?: readonly Invoice[];
	numbers?: Numbers;
	/** For an invoice of this execution: its lines as they were sent. */
	sent?: readonly Line[];
}

/** Judges an existing invoice: either the only, complete invoice of the order, or something for a person to look at. */
export function judgeFound(order: InvoiceOrder, standing: Invoice[], beside: ComparedBy): ProgressEvent {
	const [invoice] = standing as [Invoice];
	const { number } = invoice;
	const wrong = whatIsWrong(order, standing, beside);
	if (wrong) return { event: 'blocked', fix: 'order', findings: [wrong], number };
	return {
		event: 'found',
		number,
		total: formatMoney(beside.sent ? billedTotal(order.lines) : ownTotalOf(invoice)),
		findings: [{ code: 'invoiceFoundBefore', invoiceNumber: number }],
	};
}

function whatIsWrong(
	order: InvoiceOrder,
	standing: Invoice[],
	{ given, others = [], numbers = new Set(), sent }: ComparedBy,
): Finding | null {
	const [invoice] = standing as [Invoice];
	const { number } = invoice;
	const several = ofSeveral(order, { standing, credited: [] });
	if (several) return several;
	if (standing.length > 1) return severalOf(order, standing);
	if (isTurned(order.lines, invoice))
		return { code: 'creditStands', creditNumber: number, text: referenceText(order.reference) };
	const unnamed = others.filter((other) => !hasReference(other));
	const reversed = unnamedCreditOf(invoice, { unnamed, all: others, numbers });
	if (reversed) {
		const { credit, also } = reversed;
		const text = referenceText(order.reference);
		return { code: 'creditLacksReference', invoiceNumber: number, creditNumber: credit.number, also, text };
	}
	const faults = differences(order, invoice, given);
	if (faults.length > 0) return { code: 'invoiceBillsOther', invoiceNumber: number, ...firstFew(faults) };
	return sent ? otherTotal(sent, invoice) : contradictsItself(invoice);
}

/** More than one invoice, or one of which a part was credited: credits of the order itself have its sign turned. */
function severalOf(order: InvoiceOrder, standing: readonly Invoice[]): Finding {
	const isNegative = billedTotal(order.lines).lt(ZERO);
	const isInvoice = (one: Invoice) => ownTotalOf(one).lt(ZERO) === isNegative;
	const [invoices, credits] = [standing.filter(isInvoice), standing.filter((one) => !isInvoice(one))];
	const [invoice, another] = invoices;
	if (!invoice || another) return { code: 'severalInvoices', invoiceNumbers: numbersOf(invoices) };
	if (credits.some(({ relationCode }) => !isSameCode(relationCode, invoice.relationCode)))
		return { code: 'severalInvoices', invoiceNumbers: numbersOf(standing) };
	const left = sum(standing.map(ownTotalOf));
	return {
		...{ code: 'invoicePartlyCredited', invoiceNumber: invoice.number },
		...{ creditNumbers: numbersOf(credits), left: formatMoney(left) },
		hasRest: isNegative ? left.lt(ZERO) : left.gt(ZERO),
		explainAs: explainAs(order.reference, numbersOf(standing)),
	};
}

function numbersOf(invoices: readonly Invoice[]): string[] {
	return invoices.map(({ number }) => number);
}
