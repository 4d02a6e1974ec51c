import type { InvoiceOrder, SeenOrder } from '../item';
import { notDoneEvent, type ProgressEvent, toFix } from '../progress';
import { identityOf, invoicesOf, ordersOn, referenceText } from '../../../base/items/orderReference';
import { attempt } from '../../../base/problems/problem';
import type { Finding } from '../../../base/words/finding';
import { brief, isSameCode } from '../../../base/values/text';
import type { Invoice } from '../../../services/eBoekhouden/types';
import type { BookDate } from '../../../base/values/dates';
import { formatMoney, ZERO } from '../../../base/values/money';
import { billedTotal, contradictsItself, vatOf } from '../sum/amounts';
import {
	type AskedOnce,
	type Doubt,
	type MayBeOf,
	lookedBackTo,
	unnamedCredits,
	unnamedInvoice,
} from '../sum/guards';
import {
	dueOfAll,
	sharedWith,
	atTariffsOf,
	type Due,
	type Standing,
	standingOf,
	type Summed,
	sumOf,
} from '../sum/sum';
import { billedCustomer, type BillingContext, linesFor } from './customer';
import { type FoundInvoices, windowOf } from './search';
import { customerOf } from './vat';
import { isDatedByWork } from './work';

/** The invoices that were read, and the settings: each order is judged by these. */
export interface LookUpContext extends BillingContext {
	looked: FoundInvoices;
	today: BookDate;
	/** All orders of this execution. */
	orders: readonly InvoiceOrder[];
	mayBeOf: MayBeOf;
	/** What was asked at orders before. */
	asked: AskedOnce;
	/** Another step looked the order up, and asked about its customer before its claim: the creation asks once more. */
	isAgain?: boolean;
}

/** An order may be invoiced: the number of its invoice, and how many invoices and credits name it already. */
export interface ToInvoice {
	number: string;
	earlier: number;
}

/** Whether an order is finished, may be invoiced, or is asked about; every question about it comes before its claim. */
export async function judge(order: InvoiceOrder, context: LookUpContext): Promise<ProgressEvent | ToInvoice> {
	const { looked, today } = context;
	const summed = sumOf(order.reference, looked.invoices);
	const due = await dueWithVat(order, summed, context);
	if ('event' in due) return due;
	const own = standingOf(summed, due);
	const together = own === 'shared' ? await standingTogether(order, context) : own;
	if (typeof together !== 'string') return together;
	const standing = together === 'right' ? together : own;
	const about = { reference: order.reference, due, summed };
	const around = { ...looked, since: lookedBackTo(today, order.workDate), mayBeOf: context.mayBeOf };
	const doubtful = (doubts: readonly Doubt[]): ProgressEvent | null => {
		const asked = context.asked.ask(doubts, order.reference);
		if (!asked) return null;
		return 'ask' in asked
			? { ...toFix(asked.ask), number: summed.invoices[0]?.number }
			: { event: 'skipped', together: 'answer', findings: [{ code: 'waitsForAnswer', ...asked.waitsFor }] };
	};
	// Before anything is said of a sum in which it may be missing.
	const credit = doubtful(unnamedCredits(about, around));
	if (credit) return credit;
	if (standing !== 'nothing' && standing !== 'right') return toLookAt(order, summed, { due, standing });
	const twin = unnamedInvoice(about, around);
	const question = doubtful(twin ? [twin] : []);
	if (question) return question;
	if (standing === 'right')
		return { ...foundEvent(summed), ...(own === 'shared' && { total: formatMoney(billedTotal(due.lines)) }) };
	const stop =
		whyNotCreated(order, context) ?? (context.isAgain ? null : await questionAhead(order, context));
	return stop ?? numberFor(order, summed, looked);
}

/** What the order comes to excluding VAT. */
export function dueOf({ relation, lines }: InvoiceOrder): Due {
	return { relationCode: relation.code, lines: lines.map((line) => ({ ...line, vatCode: '' })) };
}

/** What the order comes to. Only one with the right net total is compared by VAT too: its customer takes a call. */
async function dueWithVat(
	order: InvoiceOrder,
	summed: Summed,
	{ catalogue, settings, client }: LookUpContext,
): Promise<Due | ProgressEvent> {
	const due = dueOf(order);
	return standingOf(summed, due) === 'right' ? await billedDue(order, { catalogue, settings, client }) : due;
}

/** With the VAT codes that its invoice has or would have, where these are known. */
async function billedDue(
	order: InvoiceOrder,
	{ catalogue, settings, client }: BillingContext,
): Promise<Due | ProgressEvent> {
	const { relation } = order;
	const due = dueOf(order);
	const known = await attempt(() => client.relations.find(relation.code));
	if (!known.ok)
		return notDoneEvent({ code: 'relationNotReady', relation: relation.code }, known.problem.finding);
	const [theirs] = known.value;
	const customer = theirs ? customerOf(theirs, relation, settings.overwriteRelations) : relation;
	const filled = linesFor(order, customer, { catalogue, settings });
	return 'event' in filled ? due : { ...due, lines: filled.lines };
}

/** What stands of orders that share invoices, when all of them are here: right for each when it is right for all together. */
async function standingTogether(
	order: InvoiceOrder,
	context: LookUpContext,
): Promise<Standing | ProgressEvent> {
	const { identities, summed } = sharedWith(order.reference, context.looked.invoices);
	const sharing = context.orders.filter(({ reference }) => identities.includes(identityOf(reference)));
	const isWhole =
		sharing.length === identities.length &&
		sharing.every(({ relation }) => isSameCode(relation.code, order.relation.code));
	if (!isWhole || standingOf(summed, dueOfAll(sharing.map(dueOf))) !== 'right') return 'shared';
	const dues: Due[] = [];
	for (const one of sharing) {
		const due = await billedDue(one, context);
		if ('event' in due) return due;
		dues.push(due);
	}
	return standingOf(summed, dueOfAll(dues)) === 'right' ? 'right' : 'shared';
}

/** Its invoices come to what it comes to. */
export function foundEvent({ invoices, net }: Summed) {
	const number =
		(invoices.find((one) => !one.totalExcludingVat.startsWith('-')) ?? invoices[0])?.number ?? '';
	const findings: Finding[] = [{ code: 'invoiceFoundBefore', invoiceNumber: brief(number) }];
	return { event: 'found' as const, number, total: formatMoney(net ?? ZERO), findings };
}

/** Of the orders or relations on one invoice. */
const NAMED_AT_MOST = 5;

/** The one question about invoices that come to something else. */
export function toLookAt(
	{ reference }: InvoiceOrder,
	summed: Summed,
	{ due, standing }: { due: Due; standing: Exclude<Standing, 'nothing' | 'right'> },
) {
	const { invoices, net, vat, debtors, others } = summed;
	const lines = atTariffsOf(invoices, due.lines);
	const [ofInvoices, ofOrder] =
		standing === 'otherVat' ? [vat, vatOf(lines, invoices[0]?.date ?? '')] : [net, billedTotal(lines)];
	const ofSeveral = invoices.filter((one) => ordersOn(one).length > 1);
	const credits = ofSeveral.filter((one) => one.totalExcludingVat.startsWith('-'));
	const isCredit = standing === 'shared' && credits.length > 0;
	const named = isCredit ? credits : standing === 'shared' ? ofSeveral : invoices;
	const isWrong = standing === 'otherTotal' && contradictionIn(summed) !== null;
	const elsewhere = standing === 'otherDebtor' ? debtors : standing === 'shared' ? others : [];
	const finding: Finding = {
		code: 'orderSumDiffers',
		why: isCredit ? 'sharedCredit' : isWrong ? 'ownTotal' : standing,
		invoiceNumbers: named.map(({ number }) => number || '–'),
		ofInvoices: ofInvoices ? formatMoney(ofInvoices) : '?',
		ofOrder: ofOrder ? formatMoney(ofOrder) : '?',
		others: elsewhere.slice(0, NAMED_AT_MOST).map(brief).join(', '),
		text: referenceText(reference),
	};
	return { ...toFix(finding), number: invoices[0]?.number };
}

/** An order on its error status, or just claimed, of which nothing stands. */
export function noInvoiceSeen({ book }: InvoiceOrder): Finding {
	return { code: 'noInvoiceSeen', mayBeDraft: !book };
}

/** The number of an invoice of the order whose totals are not those of its lines: the next one would not match either. */
export function contradictionIn({ invoices }: Summed): Finding | null {
	const wrong = invoices.find(contradictsItself);
	return wrong ? { code: 'wrongTotalStands', invoiceNumber: wrong.number } : null;
}

/** The reason why an order without an invoice cannot get one either; null when it can. */
function whyNotCreated(
	order: InvoiceOrder,
	{ looked, catalogue, settings, today }: LookUpContext,
): ProgressEvent | null {
	const filled = linesFor(order, order.relation, { catalogue, settings });
	if ('event' in filled) return filled;
	const { closedUntil } = settings;
	if (closedUntil !== '' && order.date <= closedUntil)
		return {
			event: 'closed',
			together: 'closedUntil',
			findings: [
				{
					...{ code: 'invoicePeriodClosed', by: 'setting', closedUntil },
					ofWork: closedUntil < today && isDatedByWork(order, today),
				},
			],
		};
	return unreadFor(order, looked, today);
}

/** Why there may be an invoice of the order that was not read; null when all were. */
export function unreadFor(
	order: SeenOrder,
	{ fullDays, odd }: FoundInvoices,
	today: BookDate,
): ProgressEvent | null {
	const { from } = windowOf([order], today);
	const mayBeOfOrder = odd.find((invoice) => mayBeOf(invoice, order, from));
	if (mayBeOfOrder) {
		const { number, date } = mayBeOfOrder;
		return notDoneEvent({ code: 'invoiceUnreadable', invoiceNumber: number, date });
	}
	const days = fullDays.filter((day) => from <= day);
	return days.length === 0
		? null
		: { ...notDoneEvent({ code: 'invoiceDaysCutOff', days }), together: 'invoices' };
}

/** Of this debtor, unless that cannot be read either, and not of another order by its reference. */
function mayBeOf(invoice: Invoice, { reference, relation }: SeenOrder, from: BookDate): boolean {
	const named = ordersOn(invoice);
	return (
		(invoice.relationCode === '' || isSameCode(invoice.relationCode, relation.code)) &&
		(invoice.date === '' || invoice.date >= from) &&
		(named.length === 0 || named.includes(identityOf(reference)))
	);
}

/**
 * What a person has to answer about customer or VAT, found without writing: an order that waits for an answer is never claimed.
 * What cannot be read now is no question.
 */
async function questionAhead(order: InvoiceOrder, context: LookUpContext): Promise<ProgressEvent | null> {
	const unwritten = { ...context, settings: { ...context.settings, preview: true } };
	const billed = await billedCustomer(order, unwritten);
	return 'event' in billed && billed.event === 'blocked' ? billed : null;
}

/** Its own number, or, when that invoice was credited, the number with the next suffix. */
function numberFor(
	{ number, reference }: InvoiceOrder,
	summed: Summed,
	{ invoices }: FoundInvoices,
): ProgressEvent | ToInvoice {
	const earlier = summed.invoices.length;
	const namesake = number === '' ? undefined : invoices.find((invoice) => invoice.number === number);
	if (!namesake) return { number, earlier };
	if (invoicesOf(reference, [namesake]).length === 0)
		return toFix({ code: 'invoiceNumberTaken', ownNumber: number, date: namesake.date });
	const taken = new Set(invoices.map((invoice) => invoice.number));
	for (let count = 2; ; count++)
		if (!taken.has(`${number}-${count}`)) return { number: `${number}-${count}`, earlier };
}
