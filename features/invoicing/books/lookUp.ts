import type { Told } from '../../../base/values/shown';
import { type ProgressEvent, toFix, notDoneEvent, waitsEvent } from '../progress';
import type { Finding, Findings } from '../../../base/words/finding';
import type { BookDate } from '../../../base/values/dates';
import { formatMoney, ZERO } from '../../../base/values/money';
import { textIn, isSameCode } from '../../../base/values/text';
import {
	byAmount,
	Questions,
	type MayBeOf,
	lookedBackTo,
	unnamedCredits,
	unnamedInvoice,
} from '../sum/guards';
import {
	inBooks,
	sumOf,
	dueOfAll,
	sharedWith,
	type Due,
	type Standing,
	standingOf,
	type Summed,
	billedTotal,
} from '../sum/sum';
import {
	questionEvent,
	closedFor,
	type ClosedThisHour,
	blockedForAll,
	overLimit,
	contradictionIn,
	noInvoiceSeen,
	isDatedByWork,
	foundEvent,
	toLookAt,
} from './events';
import { catalogueFor, faultsInDefaults } from './fill';
import { unreadFor, type FoundInvoices, lookForInvoices } from './search';
import { aboutInvoice } from '../rows';
import { findingInList } from '../../relations/ensureRelation';
import {
	hasOrder,
	type InvoiceClient,
	isWaiting,
	ordersOf,
	type OrderWork,
	setProgress,
	type Work,
	type InvoiceOrder,
} from './work';
import type { ExportSettings } from '../settings';
import { withoutErrorStatus } from '../item';
import type { UnsureOrder } from '../unsure';
import type { AskOnce } from './asked';
import type { RowFacts } from '../../../base/words/row';
import type { Invoice } from '../../../services/eBoekhouden/types';
import { identityOf, invoicesOf, keptReferences } from '../../../base/items/orderReference';
import { attempt } from '../../../base/problems/problem';
import { billedCustomer, type Billing, linesFor, customerOf } from './customer';

/**
 * An order that may be invoiced: the number for its invoice, and how many invoices and credits name it
 * already.
 */
interface ToInvoice {
	number: string;
	earlier: number;
	/** The number of relations in the town of a new customer that it was not compared with; see `Work`. */
	townSize?: Told;
}

/** The memory of former executions, for an execution that starts by itself. */
export interface Remembered {
	/** The date that was refused this hour: orders up to it are not claimed again. */
	closed?: ClosedThisHour | null;
	/**
	 * The order whose invoice, or whose new customer, was sent without an answer less than an hour ago; '' for
	 * none.
	 */
	heldBy?: Partial<Record<'invoice' | 'relation', string>>;
	/** Gives what the memory has of an order whose invoice was sent without an answer. */
	unsure?: (reference: string) => UnsureOrder | undefined;
	asked?: AskOnce;
}

/**
 * Everything that was read for the orders of an execution, and the questions that were asked at earlier
 * orders.
 */
interface Looked {
	found: FoundInvoices;
	orders: readonly InvoiceOrder[];
	today: BookDate;
	mayBeOf: MayBeOf;
	questions: Questions;
}

/**
 * Sums the invoices of each order in one list, and decides which orders without an invoice may be invoiced: the oldest, up to the
 * limit. Returns a row when nothing may be done at all. Orders that another step looked up are looked up again before their
 * invoice is created: n8n runs a step with the same items by *Execute step* and by *Retry*.
 */
export async function lookUp(
	works: Work[],
	client: InvoiceClient,
	settings: ExportSettings,
	today: BookDate,
	readCatalogue = catalogueFor(ordersOf(works), client, settings),
	remembered: Remembered = {},
): Promise<RowFacts | null> {
	const sought = works.flatMap((one) => one.sought ?? []);
	if (sought.length === 0) return null;
	const { preview } = settings;
	const read = await attempt(async () => {
		const catalogue = await readCatalogue();
		const faults = faultsInDefaults(catalogue);
		if (faults.length > 0)
			return aboutInvoice('invoices', 'blocked', [{ code: 'settingsWrong', faults }], preview);
		const found = await lookForInvoices(sought, client, today);
		showStanding(works, found, today);
		const orders = ordersOf(works);
		const codes = orders.map(({ relation }) => relation.code);
		const relations = findingInList(client.relations, codes);
		const known = orders.map((order) => ({ reference: order.reference, due: dueOf(order) }));
		const mayBeOf = byAmount(found.invoices, known);
		const looked = { found, orders, today, mayBeOf, questions: new Questions() };
		await decideAll(
			works.filter(hasOrder),
			looked,
			{ client: { ...client, relations }, settings, catalogue },
			remembered,
		);
		return null;
	});
	if (read.ok) return read.value;
	return aboutInvoice(
		'invoices',
		'failed',
		[{ code: 'ordersNotRead', of: 'invoices' }, read.problem.finding],
		preview,
	);
}

async function decideAll(
	works: OrderWork[],
	looked: Looked,
	billing: Billing,
	remembered: Remembered,
): Promise<void> {
	const { limit } = billing.settings;
	let wrong: Finding | null = null;
	const missing: { work: OrderWork; to: ToInvoice }[] = [];
	// Orders that wait for an answer come first, so that a question stays at the order where it was asked.
	for (const work of [...works.filter(isWaiting), ...works.filter((one) => !isWaiting(one))]) {
		if (missing.length >= limit && !isWaiting(work)) {
			setProgress(work, overLimit(limit));
			continue;
		}
		const decided = isWaiting(work)
			? await decideWaiting(work, looked, billing, remembered)
			: await decideToday(work, looked, billing, remembered);
		if (!('event' in decided)) missing.push({ work, to: decided });
		else setProgress(work, decided);
		if ('findings' in decided && decided.findings[0]?.code === 'orderSumDiffers')
			wrong ??= contradictionIn(sumOf(work.order.reference, looked.found.invoices));
	}
	for (const { work, to } of missing) {
		if (wrong) setProgress(work, blockedForAll(wrong));
		// The order was invoiced, and credited again, after another step looked it up: since then nobody asked
		// for another invoice.
		else if (work.progress.state === 'create' && work.progress.earlier !== to.earlier)
			setProgress(work, toFix(noInvoiceSeen(work.order)));
		else {
			// An order that is claimed already is treated from here on like one that this execution claims.
			if (isWaiting(work)) work.item = withoutErrorStatus(work.item);
			setProgress(numbered(work, to.number), { event: 'notFound', earlier: to.earlier });
			work.townSize = to.townSize ?? work.townSize;
		}
	}
}

/**
 * Gives each order the sum of its invoices, whatever is decided about it; '' where an invoice of it may not
 * have been read.
 */
function showStanding(works: readonly Work[], found: FoundInvoices, today: BookDate): void {
	const sought = works.flatMap((work) => {
		const { sought: wanted, order, item } = work;
		const isNothing = textIn(item.total) === formatMoney(ZERO);
		const due = order ? dueOf(order) : isNothing ? NOTHING : null;
		return wanted ? [{ work, wanted, reference: wanted.reference, due }] : [];
	});
	for (const { work, wanted, ...order } of sought) {
		const { due, reference } = order;
		const around = { ...found, since: lookedBackTo(today, wanted.workDate), mayBeOf: () => new Map() };
		const beside = due && unnamedInvoice({ reference, due }, around);
		const unnamed = beside?.documents.map(({ number }) => number) ?? [];
		const own = { ...inBooks(order, sought, found.invoices), unnamed };
		work.inBooks = unreadFor(wanted, found, today) ? { ...own, net: '', difference: '' } : own;
	}
}

const NOTHING = { relationCode: '', lines: [] };

/** Decides about an order that does not wait for a person. Its invoices count whatever their date. */
async function decideToday(
	{ order, progress }: OrderWork,
	looked: Looked,
	billing: Billing,
	{ closed, heldBy = {} }: Remembered,
): Promise<ProgressEvent | ToInvoice> {
	// An order that another step looked up was asked about its customer there, before its claim; the creation asks once more.
	const isAgain = progress.state === 'create';
	const decided = await decide(order, looked, billing, async () =>
		isAgain ? NO_QUESTION : await questionAhead(order, billing, heldBy.relation),
	);
	if ('event' in decided) return decided;
	return closedFor(order, closed) ?? (heldBy.invoice ? waitsEvent('hour', heldBy.invoice) : decided);
}

/**
 * Decides about an order on its error status: it is finished when its invoice is right; otherwise it waits
 * for a person, with the reason.
 */
async function decideWaiting(
	{ order }: OrderWork,
	looked: Looked,
	billing: Billing,
	{ unsure, asked, heldBy = {} }: Remembered,
): Promise<ProgressEvent | ToInvoice> {
	const sent = unsure?.(order.reference);
	const ask = async () => await questionAhead(order, billing);
	const askOnce = async () => {
		const findings = await asked?.(order, async () => [...((await ask()).question?.findings ?? [])]);
		const [first, ...others] = findings ?? [];
		return first ? { question: toFix(first, ...others) } : NO_QUESTION;
	};
	const decided =
		unreadFor(order, looked.found, looked.today) ??
		// The customer of an order whose invoice may be sent again is asked about in each execution.
		(await decide(order, looked, billing, asked && !sent ? askOnce : ask));
	if ('event' in decided && decided.event === 'found') return decided;
	if (!('event' in decided) && sent) {
		const mayGoAgain = sent.paymentReference !== '' && isSentAlike(order, decided, sent, billing);
		if (sent.isRecent || (mayGoAgain && heldBy.invoice))
			return { event: 'failed', outcome: 'unknown', findings: sent.findings };
		return mayGoAgain ? decided : toFix(noInvoiceSeen(order, 'noAnswer'));
	}
	const [first = noInvoiceSeen(order), ...others] = 'findings' in decided ? decided.findings : [];
	return toFix(first, ...others);
}

/**
 * True when an invoice that was sent without an answer may be sent once more, although the first may still be
 * on its way: it is booked directly, with the same payment reference, and the books refuse a second booking
 * with that.
 */
function isSentAlike(
	order: InvoiceOrder,
	{ earlier }: ToInvoice,
	{ paymentReference }: UnsureOrder,
	{ client }: Billing,
): boolean {
	const again = keptReferences(order, earlier);
	return client.invoices.refusesUsedReferences === true && again.paymentReference === paymentReference;
}

/** Gives an order the number of its invoice, which goes to the creation in this step or in another one. */
function numbered(work: OrderWork, number: string): OrderWork {
	if (number === work.order.number) return work;
	work.item = { ...work.item, number };
	work.order = { ...work.order, number };
	return work;
}

/** The question about customer or VAT that a person has to answer. */
interface Asked {
	question: (ProgressEvent & { findings: Findings }) | null;
	/** The number of relations in the town of a new customer that it was not compared with; see `Work`. */
	townSize?: Told;
}

const NO_QUESTION: Asked = { question: null };

/**
 * Decides whether an order is finished, may be invoiced, or is asked about. Every question about it comes
 * before its claim. `ask` is called last, because each customer takes calls.
 */
async function decide(
	order: InvoiceOrder,
	{ found, orders, today, mayBeOf, questions }: Looked,
	billing: Billing,
	ask: () => Promise<Asked>,
): Promise<ProgressEvent | ToInvoice> {
	const { reference } = order;
	const summed = sumOf(reference, found.invoices);
	// Only an order with the right net total is compared by VAT too, because its customer takes a call.
	const isRight = standingOf(summed, dueOf(order)) === 'right';
	const due = isRight ? await billedDue(order, billing) : dueOf(order);
	if ('event' in due) return due;
	const own = standingOf(summed, due);
	const together = own === 'shared' ? await standingTogether(order, orders, found.invoices, billing) : own;
	if (typeof together !== 'string') return together;
	const standing = together === 'right' ? together : own;
	const about = { reference, due, summed };
	const around = { ...found, since: lookedBackTo(today, order.workDate), mayBeOf };
	// The question about a credit that does not name its order comes first, because the sum may lack that credit.
	const credit = questions.ask(unnamedCredits(about, around), reference);
	if (credit) return questionEvent(credit, summed);
	if (standing !== 'nothing' && standing !== 'right') return toLookAt(order, summed, { due, standing });
	const unnamed = standing === 'nothing' ? unnamedInvoice(about, around) : null;
	const question = questions.ask(unnamed ? [unnamed] : [], reference);
	if (question) return questionEvent(question, summed);
	if (standing === 'right')
		return { ...foundEvent(summed), ...(own === 'shared' && { total: formatMoney(billedTotal(due.lines)) }) };
	const stop = whyNotCreated(order, billing, today) ?? unreadFor(order, found, today);
	if (stop) return stop;
	const customer = await ask();
	if (customer.question) return customer.question;
	const to = numberFor(order, summed, found.invoices);
	return 'event' in to ? to : { ...to, townSize: customer.townSize };
}

/** The lines that an order should have on its invoices, without VAT. */
export function dueOf({ relation, lines }: InvoiceOrder): Due {
	return { relationCode: relation.code, lines: lines.map((line) => ({ ...line, vatCode: '' })) };
}

/**
 * The lines that an order should have on its invoices, with the VAT codes that these have or would have,
 * where they are known.
 */
async function billedDue(
	order: InvoiceOrder,
	{ catalogue, settings, client }: Billing,
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

/**
 * Compares the orders that share invoices with the sum of these, when all of the orders are in the input: the
 * sum is right for each when it is right for all together.
 */
async function standingTogether(
	order: InvoiceOrder,
	orders: readonly InvoiceOrder[],
	invoices: readonly Invoice[],
	billing: Billing,
): Promise<Standing | ProgressEvent> {
	const { identities, summed } = sharedWith(order.reference, invoices);
	const sharing = orders.filter(({ reference }) => identities.includes(identityOf(reference)));
	const isWhole =
		sharing.length === identities.length &&
		sharing.every(({ relation }) => isSameCode(relation.code, order.relation.code));
	if (!isWhole || standingOf(summed, dueOfAll(sharing.map(dueOf))) !== 'right') return 'shared';
	const dues: Due[] = [];
	for (const one of sharing) {
		const due = await billedDue(one, billing);
		if ('event' in due) return due;
		dues.push(due);
	}
	return standingOf(summed, dueOfAll(dues)) === 'right' ? 'right' : 'shared';
}

/** The reason why an order without an invoice cannot get one either; null when it can. */
function whyNotCreated(
	order: InvoiceOrder,
	{ catalogue, settings }: Billing,
	today: BookDate,
): ProgressEvent | null {
	const filled = linesFor(order, order.relation, { catalogue, settings });
	if ('event' in filled) return filled;
	const { closedUntil } = settings;
	if (closedUntil === '' || order.date > closedUntil) return null;
	const ofWork = closedUntil < today && isDatedByWork(order, today);
	const finding: Finding = { code: 'invoicePeriodClosed', by: 'setting', closedUntil, ofWork };
	return { event: 'closed', together: 'closedUntil', findings: [finding] };
}

/**
 * The question about customer or VAT that a person has to answer, found without writing: an order that waits
 * for an answer is never claimed. When something cannot be read now, there is no question.
 */
async function questionAhead(
	order: InvoiceOrder,
	billing: Billing,
	/** The order whose new customer was sent without an answer; '' for none. */
	heldBy = '',
): Promise<Asked> {
	const added: Extract<Finding, { code: 'relationCreated' }>[] = [];
	const settings = { ...billing.settings, preview: true };
	const tell = ({ findings: [first] }: RowFacts) => {
		if (first.code === 'relationCreated') added.push(first);
	};
	const billed = await billedCustomer(order, { ...billing, settings }, tell);
	if ('event' in billed) return billed.event === 'blocked' ? { question: billed } : NO_QUESTION;
	const [{ townSize } = { townSize: '' }] = added;
	return added.length > 0 && heldBy !== ''
		? { question: waitsEvent('customer', heldBy) }
		: { question: null, townSize };
}

/**
 * The number for the invoice of an order: its own number, or, when the invoice with that was credited, the
 * number with the next suffix.
 */
function numberFor(
	{ number, reference }: InvoiceOrder,
	summed: Summed,
	invoices: readonly Invoice[],
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
