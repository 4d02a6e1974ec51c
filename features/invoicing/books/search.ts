import type { InvoiceOrder } from '../item';
import {
	hasReference,
	identitiesOn,
	identityOf,
	invoicesOf,
	isOfOurs,
	spelledIn,
	WORD,
	referenceOn,
	referenceText,
} from '../../../base/items/orderReference';
import { attempt } from '../../../base/problems/problem';
import type { Finding } from '../../../base/words/finding';
import { codeKey } from '../../../base/values/text';
import { addDays, addYears, type BookDate, type DateRange } from '../../../base/values/dates';
import { parseDecimal, ZERO } from '../../../base/values/money';
import type { InvoiceList, Invoices, WantedInvoices } from '../../../services/eBoekhouden/books';
import type { Invoice, ListedInvoice } from '../../../services/eBoekhouden/types';
import { billedTotal } from '../sum/amounts';
import { numberKey, type Numbers } from '../sum/guards';
import { type BilledOrder, contradictsItself, mayBeByDiscount } from './compare';
import { hasNegativeLine, uncredited } from './credits';

type Dated = Pick<InvoiceOrder, 'createdOn' | 'workDate' | 'date'>;

/** Where an order's invoice can be: a year around its creation date, its work date and today. */
export function windowOf(orders: readonly Dated[], today: BookDate): DateRange {
	const dates = [...orders.flatMap(datesOf), today].sort();
	return { from: addYears(dates[0] ?? today, -1), to: addYears(dates[dates.length - 1] ?? today, 1) };
}

/**
 * The windows of many orders: one for those less than a year apart, back from today, and yearly ones for older orders, so
 * that one old order does not enlarge the window of the others.
 */
function windowsOf(orders: readonly Dated[], today: BookDate): { main: DateRange; earlier: DateRange[] } {
	const all = windowOf(orders, today);
	let first = today;
	const earliest = orders.map((order) => datesOf(order).sort()[0] ?? today);
	for (const date of earliest.sort().reverse()) {
		if (date < addYears(first, -1)) break;
		if (date < first) first = date;
	}
	const main = { from: addYears(first, -1), to: all.to };
	const earlier: DateRange[] = [];
	for (let { from } = main; from > all.from;) {
		const before = addYears(from, -1) < all.from ? all.from : addYears(from, -1);
		earlier.push({ from: before, to: addDays(from, -1) });
		from = before;
	}
	return { main, earlier };
}

function datesOf({ createdOn, workDate, date }: Dated): BookDate[] {
	return [createdOn, workDate, date].filter((one) => one !== '');
}

type InvoiceReader = { readonly invoices: Pick<Invoices, 'within'> };

/** The invoices in all these windows. */
export async function readWindows(
	client: InvoiceReader,
	orders: readonly Dated[],
	today: BookDate,
	wanted: WantedInvoices,
): Promise<InvoiceList> {
	const { main, earlier } = windowsOf(orders, today);
	const all: InvoiceList = { invoices: [], fullDays: [] };
	for (const range of [main, ...earlier]) putBefore(all, await client.invoices.within(range, wanted));
	return all;
}

/** The windows are read back in time. A credit note cancels an earlier invoice, so the list is in the order of time. */
function putBefore(list: InvoiceList, { invoices, fullDays }: InvoiceList): void {
	list.invoices = [...invoices, ...list.invoices];
	list.fullDays = [...fullDays, ...list.fullDays];
}

/** The invoices of each order; one that is for several is with each of them. */
export function invoicesByIdentity(invoices: readonly Invoice[]): Map<string, Invoice[]> {
	const found = new Map<string, Invoice[]>();
	for (const invoice of invoices)
		for (const identity of identitiesOn(invoice))
			found.set(identity, [...(found.get(identity) ?? []), invoice]);
	return found;
}

/** How the invoices of some orders, and those that may credit them, are recognized. */
export function marksOf(orders: readonly BilledOrder[]) {
	const identities = new Set(orders.map(({ reference }) => identityOf(reference)).filter(Boolean));
	const debtorsOf = (some: readonly BilledOrder[]) =>
		new Set(some.map(({ relation }) => codeKey(relation.code)));
	return {
		identities,
		isOwn: (invoice: Invoice) => identitiesOn(invoice).some((identity) => identities.has(identity)),
		debtors: debtorsOf(orders),
		/** An order that is itself a credit is reversed by an invoice without negative amounts. */
		debtorsOfCredits: debtorsOf(orders.filter(({ lines }) => billedTotal(lines).lt(ZERO))),
	};
}

type Wanted = Required<Pick<WantedInvoices, 'listed' | 'sought'>>;

/**
 * Which invoices are read in full where a list has no lines: of thousands in some years, only those of the orders and
 * those that may credit them.
 */
export function wantedFor(orders: readonly BilledOrder[]): Wanted {
	const { identities, debtorsOfCredits } = marksOf(orders);
	const isNegative = debtorsOfCredits.size > 0;
	const relationCodes = orders.map(({ relation }) => relation.code);
	const bookedAs = [...new Set(orders.map(({ reference }) => spelledIn(reference)).filter(Boolean))];
	const listed = (invoices: readonly ListedInvoice[]) => {
		const isOwn = ({ reference = '' }: ListedInvoice) => identities.has(codeKey(reference));
		const debtors = invoices.filter(isOwn).map(({ relationCode }) => relationCode);
		const relations = new Set([...relationCodes, ...debtors].map(codeKey));
		const mayCredit = ({ relationCode, totalExcludingVat }: ListedInvoice) =>
			relations.has(codeKey(relationCode)) && (isNegative || !isPositive(totalExcludingVat));
		const credits = new Set(invoices.filter(mayCredit).map(sizeKey));
		// A credit may be of one that was made by hand.
		return invoices.filter((one) => isOwn(one) || mayCredit(one) || credits.has(sizeKey(one)));
	};
	const totals = orders.map(({ lines }) => billedTotal(lines).toFixed(2));
	return { listed, sought: { bookedAs, ofOurs: WORD, relationCodes, totals } };
}

/** For how many days an uncredited invoice with wrong totals keeps others from being created. */
const LOOKED_BACK = 30;

/** How many of our newest invoices are read to check the totals: the lines of each take a call. */
const NEWEST = 5;

function isPositive(amount: string): boolean {
	return parseDecimal(amount)?.gt(ZERO) ?? false;
}

/** A relation, and an amount whatever its sign. */
function sizeKey({ relationCode, totalExcludingVat }: ListedInvoice): string {
	return `${codeKey(relationCode)} ${parseDecimal(totalExcludingVat)?.abs().toFixed(2) ?? ''}`;
}

function byAge(a: ListedInvoice, b: ListedInvoice): number {
	if (a.date !== b.date) return a.date < b.date ? -1 : 1;
	return a.number.localeCompare(b.number, 'en', { numeric: true });
}

/** What the books have for some orders: only the relevant ones of all their invoices. */
export interface FoundInvoices extends InvoiceList {
	/** An invoice with a reference of ours was in the list: so a created invoice can be read back. */
	anyOfOurs: boolean;
	numbers: Numbers;
	/** The time before this day could not be read; only older orders are affected. */
	unread: { before: BookDate; problem: Finding } | null;
}

/** Reads the invoices of all relations, because the debtor of an order may have changed. */
export async function lookForInvoices(
	orders: readonly InvoiceOrder[],
	client: InvoiceReader,
	today: BookDate,
): Promise<FoundInvoices> {
	const { main, earlier } = windowsOf(orders, today);
	const sieve = sieveFor(orders, today);
	const read = async (range: DateRange) => await client.invoices.within(range, sieve);
	const list = await read(main);
	let unread: FoundInvoices['unread'] = null;
	for (const range of earlier) {
		const part = await attempt(async () => await read(range));
		if (!part.ok) {
			unread = { before: addDays(range.to, 1), problem: part.problem.finding };
			break;
		}
		putBefore(list, part.value);
	}
	return { ...list, ...sieve.seen(), unread };
}

/** Keeps an order's own invoices, those that use its number, all credits, and our invoices with wrong totals. */
function sieveFor(orders: readonly InvoiceOrder[], today: BookDate) {
	const { isOwn, debtors, debtorsOfCredits } = marksOf(orders);
	const own = new Set(orders.map(({ number }) => number).filter((number) => number !== ''));
	const numbers = new Set<string>();
	const since = addDays(today, -LOOKED_BACK);
	const hasNumber = ({ number }: ListedInvoice) => own.has(number) || own.has(withoutSuffix(number));
	const { listed: ofOrders, sought } = wantedFor(orders);
	let anyOfOurs = false;
	return {
		seen: () => ({ anyOfOurs, numbers }),
		sought,
		listed(invoices: readonly ListedInvoice[]): readonly ListedInvoice[] {
			for (const one of invoices) numbers.add(numberKey(one));
			const ours = invoices.filter(isOfOurs);
			anyOfOurs ||= ours.length > 0;
			const recent = ours.filter(({ date }) => date >= since).sort(byAge);
			const namesakes = invoices.filter(hasNumber);
			return [...new Set([...ofOrders(invoices), ...namesakes, ...recent.slice(-NEWEST)])];
		},
		keep(invoice: Invoice): boolean {
			numbers.add(numberKey(invoice));
			const isOurs = hasReference(invoice);
			const isRecent = isOurs && invoice.date >= since;
			anyOfOurs ||= isOurs;
			return (
				isOwn(invoice) ||
				hasNumber(invoice) ||
				hasNegativeLine(invoice) ||
				debtorsOfCredits.has(codeKey(invoice.relationCode)) ||
				// A credit without a reference may belong to any invoice of its debtor.
				debtors.has(codeKey(invoice.relationCode)) ||
				(isRecent && contradictsItself(invoice) !== null)
			);
		},
	};
}

/** An invoice that is created after a credit has a suffix behind the number of the order. */
function withoutSuffix(number: string): string {
	return /^(.+)-\d{1,3}$/.exec(number)?.[1] ?? number;
}

/**
 * An invoice of ours in force, whatever its order, whose totals do not match its lines: the next one would not match either. A
 * discount that may have been given by hand concerns its own invoice only, once the order of that is not among `orders` any more.
 */
export function wrongTotalIn(
	orders: readonly InvoiceOrder[],
	{ invoices }: FoundInvoices,
	today: BookDate,
): Finding | null {
	const since = addDays(today, -LOOKED_BACK);
	const { isOwn } = marksOf(orders);
	const ofOrders = invoicesByIdentity(invoices.filter(hasReference));
	for (const invoice of [...ofOrders.values()].flatMap((ofOne) => uncredited(ofOne).standing)) {
		const because = invoice.date >= since ? contradictsItself(invoice) : null;
		if (because && (isOwn(invoice) || !mayBeByDiscount(because))) return wrongTotal(invoice, because);
	}
	return null;
}

/** Why nothing is created while this invoice is in force; a credit of it needs its text line. */
export function wrongTotal(invoice: Invoice, because: Finding): Finding {
	const reference = referenceOn(invoice);
	const text = reference && referenceText(reference).slice(0, 60);
	const about = { invoiceNumber: invoice.number, text };
	if (mayBeByDiscount(because)) return { code: 'discountOrTemplate', ...about, explainAs: because.explainAs };
	return { code: 'wrongTotalStands', ...about, of: because.code === 'invoiceVatDiffers' ? 'vat' : 'total' };
}

/** Invoices of single orders, read around the moment at which theirs is created. */
export class OrderInvoices {
	constructor(
		private readonly client: InvoiceReader,
		private readonly today: BookDate,
	) {}

	/** For the relation on the invoice: when it is new, nothing else has to be read. */
	async ofRelation(order: InvoiceOrder, relationCode: string): Promise<Invoice[]> {
		const range = windowOf([order], this.today);
		const { invoices } = await this.client.invoices.within(range, {
			relationCode,
			...wantedFor([{ ...order, relation: { ...order.relation, code: relationCode } }]),
		});
		return invoicesOf(order.reference, invoices);
	}

	/** What was just created for an order: before it is considered lost, the invoices of all relations are searched. */
	async made(order: InvoiceOrder, relationCode: string): Promise<Invoice[]> {
		const ofRelation = await this.ofRelation(order, relationCode);
		if (ofRelation.length > 0) return ofRelation;
		return invoicesOf(order.reference, await this.ofAllRelations([order]));
	}

	/** Those of some orders, whatever their relation. */
	async ofAllRelations(orders: readonly InvoiceOrder[]): Promise<Invoice[]> {
		const wanted = { keep: marksOf(orders).isOwn, ...wantedFor(orders) };
		return (await readWindows(this.client, orders, this.today, wanted)).invoices;
	}
}
