import type { InvoiceOrder } from '../item';
import { notDoneEvent, type ProgressEvent, staysParkedEvent, toFix } from '../progress';
import { hasReference } from '../../../base/items/orderReference';
import { attempt } from '../../../base/problems/problem';
import type { Finding } from '../../../base/words/finding';
import { addMonths, type BookDate } from '../../../base/values/dates';
import { catalogueFor, faultsInDefaults, fillLines, vatGivenTo } from './fill';
import { draftAmong } from './credits';
import { type LookUpContext, judge, judgeParked, type ToInvoice } from './judge';
import { byTurn, claimTurn } from './queue';
import { ensureRelation, findingInList } from './relation';
import { blockedForAll, overLimit } from './refusal';
import { type FoundInvoices, lookForInvoices, wrongTotalIn } from './search';
import { draftCredit } from './stateOfInvoices';
import { customerOf, vatQuestion } from './vat';
import {
	type ExportSettings,
	hasOrder,
	type InvoiceClient,
	isParked,
	ordersOf,
	type OrderWork,
	setProgress,
	type Work,
} from './work';

/**
 * Looks up in one list of invoices which orders have an invoice already, and decides of the others whether theirs may be
 * created. Returns a finding when nothing may be done at all. `now` (milliseconds) decides which orders go first when not
 * all can be done.
 */
export async function lookUp(
	works: Work[],
	client: InvoiceClient,
	settings: ExportSettings,
	today: BookDate,
	now = Date.now(),
	readCatalogue = catalogueFor(ordersOf(works), client, settings),
): Promise<Finding | null> {
	for (const work of works.filter((one) => one.order === null && isParked(one.before)))
		setProgress(work, staysParkedEvent());
	const toFind = works.filter(hasOrder);
	if (toFind.length === 0) return null;
	const orders = toFind.map(({ order }) => order);
	const catalogue = await readCatalogue();
	const faults = faultsInDefaults(catalogue);
	if (faults.length > 0) return { code: 'defaultsWrong', faults };
	const looked = await lookForInvoices(orders, client, today);
	const unnamed = looked.invoices.filter((invoice) => !hasReference(invoice));
	const evidence = { unnamed, all: looked.invoices, numbers: looked.numbers };
	const context = { looked, evidence, catalogue, settings, today };
	const missing: OrderWork[] = [];
	for (const work of toFind) {
		const judged = await judgeWork(work, context, client);
		const unsure = 'event' in judged ? judged : await askedOfDrafts(judged, work.order, context, client);
		if (unsure) setProgress(work, unsure);
		else if (!('event' in judged)) missing.push(renumbered(work, judged.number));
	}
	const wrong = wrongTotalIn(orders, looked, today);
	if (wrong) for (const work of missing) setProgress(work, blockedForAll(wrong));
	else {
		const proven = isProven(orders, looked);
		const works = withinLimit(missing, settings, now);
		letCreate(proven ? works : await claimable(works, context, client, now), proven, now);
	}
	return null;
}

async function judgeWork(
	{ order, before }: OrderWork,
	context: LookUpContext,
	client: InvoiceClient,
): Promise<ProgressEvent | ToInvoice> {
	const byState = (one: InvoiceOrder) => (isParked(before) ? judgeParked(one, context) : judge(one, context));
	const judged = byState(order);
	if (!mayBeByException(judged, context)) return judged;
	// The books may have the country for which an exception is set where the order has none.
	const known = await attempt(() => client.relations.find(order.relation.code));
	if (!known.ok) {
		const failed = notDoneEvent({ code: 'orderNotLookedUp' }, known.problem.finding);
		return isParked(before) ? staysParkedEvent() : failed;
	}
	const [theirs] = known.value;
	const { overwriteRelations } = context.settings;
	return theirs
		? byState({ ...order, relation: customerOf(theirs, order.relation, overwriteRelations) })
		: judged;
}

/** Blocks an order whose credit is only a draft: it has no booking. Where the export makes drafts, nothing shows the difference. */
async function askedOfDrafts(
	{ credited }: ToInvoice,
	{ book }: InvoiceOrder,
	{ today }: LookUpContext,
	{ mutations }: InvoiceClient,
): Promise<ProgressEvent | null> {
	if (!book || credited.length === 0) return null;
	const dates = credited.flatMap(({ credit, credits = [credit] }) =>
		credits.map(({ date }) => date || today),
	);
	const [first = today, last = today] = [dates.sort()[0], [...dates, today].sort().at(-1)];
	// Its booking may have another date.
	const range = { from: addMonths(first, -1), to: last };
	const read = await attempt(() => mutations.within(range, { kinds: ['invoiceSent'], listedOnly: true }));
	if (!read.ok) return notDoneEvent({ code: 'orderNotLookedUp' }, read.problem.finding);
	const booked = new Set(read.value.map(({ invoiceNumber }) => invoiceNumber));
	const draft = draftAmong(credited, ({ number }) => number === '' || !booked.has(number));
	return draft ? toFix(draftCredit(draft)) : null;
}

/** Whether the country of its relation may give an invoice another VAT code than its order has. */
function mayBeByException(judged: ProgressEvent | ToInvoice, { settings }: LookUpContext): boolean {
	if (!('event' in judged) || settings.vatExceptions.countries.size === 0) return false;
	if (judged.event === 'skipped') return true;
	const [finding] = judged.event === 'blocked' ? judged.findings : [];
	return (
		finding?.code === 'invoiceBillsOther' && finding.faults.some(({ code }) => code === 'vatCodeDiffers')
	);
}

/** The number goes with the order to the step that creates the invoice. */
function renumbered(work: OrderWork, number: string): OrderWork {
	if (number !== work.order.number) {
		work.order = { ...work.order, number };
		work.item = { ...work.item, number };
	}
	return work;
}

/** Whether it is certain that a created invoice can be read back. Drafts may not be in the list. */
function isProven(orders: InvoiceOrder[], { anyOfOurs }: FoundInvoices): boolean {
	return orders.every(({ book }) => book) && anyOfOurs;
}

/** More than one execution creates, because some of them will turn out not to be possible. */
const SPARE = 3;

/**
 * The oldest orders, and a rotating choice of the others, so that no order waits for ever behind some that are refused.
 */
function withinLimit(works: OrderWork[], { limit }: ExportSettings, now: number): OrderWork[] {
	const others = byTurn(works.slice(limit), now);
	const allowed = new Set([...works.slice(0, limit), ...others.slice(0, SPARE * limit)]);
	for (const work of works) if (!allowed.has(work)) setProgress(work, overLimit(limit));
	return works.filter((work) => allowed.has(work));
}

/**
 * As long as nothing shows that a created invoice can be read back, only one order is invoiced, and it is claimed first:
 * until its invoice is found, a second invoice could not be recognized. The choice alternates between the order with the
 * latest date, because an older one may be in a closed period, and any other, because the latest may be refused every
 * time.
 */
function letCreate(works: OrderWork[], proven: boolean, now: number): void {
	const first = firstOf(works, now);
	for (const work of works) {
		const claim = proven ? 'needless' : work === first ? 'wanted' : 'another';
		setProgress(work, { event: 'notFound', claim });
	}
}

function firstOf(works: readonly OrderWork[], now: number): OrderWork | undefined {
	const latest = works.map(({ order }) => order.date).reduce((a, b) => (a < b ? b : a), '');
	const newest = works.find(({ order }) => order.date === latest);
	const others = works.filter((work) => work !== newest);
	const other = others[claimTurn(now / 2, others.length)];
	return claimTurn(now, 2) === 0 ? newest : (other ?? newest);
}

/** Leaves out orders that would certainly be blocked: each would take the only claim of an execution. */
async function claimable(
	works: OrderWork[],
	context: LookUpContext,
	given: InvoiceClient,
	now: number,
): Promise<OrderWork[]> {
	let left = works;
	const client = findingInList(
		given,
		works.map(({ order }) => order.relation.code),
	);
	for (let first = firstOf(left, now); first; first = firstOf(left, now)) {
		const blocked = await blockedAhead(first.order, context, client);
		if (!blocked) break;
		setProgress(first, blocked);
		left = left.filter((work) => work !== first);
	}
	return left;
}

/** The question that customer or VAT raise about an order, found without writing; null for none, or when it cannot be read now. */
async function blockedAhead(
	order: InvoiceOrder,
	{ catalogue, settings }: Pick<LookUpContext, 'catalogue' | 'settings'>,
	client: InvoiceClient,
): Promise<ProgressEvent | null> {
	const ensured = await ensureRelation(order.relation, client, { ...settings, preview: true });
	if ('event' in ensured) return ensured.event.event === 'blocked' ? ensured.event : null;
	const customer = customerOf(ensured.relation, order.relation, settings.overwriteRelations);
	const filled = fillLines(order, catalogue, vatGivenTo(customer, settings.vatExceptions));
	const both = { customer, inBooks: ensured.relation };
	const question = 'faults' in filled ? null : vatQuestion(order, both, filled.lines, settings);
	return question && { event: 'blocked', fix: 'service', findings: [question] };
}
