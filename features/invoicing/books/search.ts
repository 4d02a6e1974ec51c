import type { InvoiceOrder, SoughtOrder } from './work';
import { identitiesOn, identityOf, invoicesOf, isOfOurs, ordersOn } from '../../../base/items/orderReference';
import { codeKey, isSameCode } from '../../../base/values/text';
import { addYears, type BookDate, type DateRange } from '../../../base/values/dates';
import { parseDecimal, ZERO } from '../../../base/values/money';
import { groupedBy } from '../../../base/values/records';
import type { InvoiceList, Invoices, WantedInvoices } from '../../../services/eBoekhouden/books';
import type { Invoice, ListedInvoice } from '../../../services/eBoekhouden/types';
import { billedTotal, hasNegativeLine } from '../sum/sum';
import { numberKey, type Numbers } from '../sum/guards';
import { notDoneEvent, type ProgressEvent } from '../progress';

/** The fields of an order by which its invoices are recognized. */
type BilledOrder = Pick<SoughtOrder, 'reference' | 'lines' | 'relation'>;

type Dated = Pick<SoughtOrder, 'createdOn' | 'workDate' | 'date'>;

/**
 * The period in which an order's invoice can be: a year around its creation date, its work date and today.
 */
export function windowOf(orders: readonly Dated[], today: BookDate): DateRange {
	const dates = [...orders.flatMap(datesOf), today].sort();
	return { from: addYears(dates[0] ?? today, -1), to: addYears(dates[dates.length - 1] ?? today, 1) };
}

function datesOf({ createdOn, workDate, date }: Dated): BookDate[] {
	return [createdOn, workDate, date].filter((one) => one !== '');
}

type InvoiceReader = { readonly invoices: Pick<Invoices, 'within'> };

/**
 * The references and debtors by which the invoices of some orders, and those that may credit them, are
 * recognized.
 */
function marksOf(orders: readonly BilledOrder[]) {
	const identities = new Set(orders.map(({ reference }) => identityOf(reference)).filter(Boolean));
	return {
		identities,
		namesAnOrder: (invoice: Invoice) => identitiesOn(invoice).some((identity) => identities.has(identity)),
		debtors: new Set(orders.map(({ relation }) => codeKey(relation.code))),
		/** True when an order is itself a credit: it is reversed by an invoice without negative amounts. */
		isNegative: orders.some(({ lines }) => billedTotal(lines).lt(ZERO)),
	};
}

/**
 * The maximum number of invoices without our reference that are read for a debtor. A debtor with more is also
 * invoiced in another way, and each takes a call.
 */
const MOST_STRANGE = 100;

/**
 * Chooses the invoices to read in full where a list has no lines. Of thousands in some years these are only
 * the invoices of the orders, those that may credit them, and those without our reference (made by hand or
 * over SOAP) that are for one of their debtors or have one of their totals.
 */
export function wantedFor(orders: readonly BilledOrder[]): Required<Pick<WantedInvoices, 'listed'>> {
	const { identities, debtors: ofOrders, isNegative } = marksOf(orders);
	const totals = new Set(orders.map(({ lines }) => sizeOf(billedTotal(lines).toFixed())));
	const listed = (invoices: readonly ListedInvoice[]) => {
		const namesAnOrder = ({ reference = '' }: ListedInvoice) => identities.has(codeKey(reference));
		const named = invoices.filter(namesAnOrder).map(({ relationCode }) => codeKey(relationCode));
		const debtors = new Set([...ofOrders, ...named]);
		const isOfDebtor = ({ relationCode }: ListedInvoice) => debtors.has(codeKey(relationCode));
		const mayCredit = (one: ListedInvoice) =>
			isOfDebtor(one) && (isNegative || !isPositive(one.totalExcludingVat));
		const credits = new Set(invoices.filter(mayCredit).map(sizeKey));
		const strange = invoices.filter((one) => !isOfOurs(one));
		const wanted = new Set([
			// A credit that names no order may be of an invoice that was made by hand.
			...invoices.filter((one) => namesAnOrder(one) || mayCredit(one) || credits.has(sizeKey(one))),
			...strange.filter(({ totalExcludingVat }) => totals.has(sizeOf(totalExcludingVat))),
			...newestOfEach(strange.filter(isOfDebtor)),
		]);
		return invoices.filter((one) => wanted.has(one));
	};
	return { listed };
}

const LATEST = '9999-12-31';

/**
 * The newest hundred invoices of each debtor; an invoice without a date counts as new, since it may be of
 * today.
 */
function newestOfEach(invoices: readonly ListedInvoice[]): ListedInvoice[] {
	const day = ({ date }: ListedInvoice) => date || LATEST;
	const newest = (one: ListedInvoice, other: ListedInvoice) => day(other).localeCompare(day(one));
	const groups = groupedBy(invoices, ({ relationCode }) => codeKey(relationCode));
	return [...groups.values()].flatMap((group) => [...group].sort(newest).slice(0, MOST_STRANGE));
}

function isPositive(amount: string): boolean {
	return parseDecimal(amount)?.gt(ZERO) ?? false;
}

/** The relation of an invoice, and its amount without the sign: the same for an invoice and its credit. */
function sizeKey({ relationCode, totalExcludingVat }: ListedInvoice): string {
	return `${codeKey(relationCode)} ${sizeOf(totalExcludingVat)}`;
}

function sizeOf(amount: string): string {
	return parseDecimal(amount)?.abs().toFixed(2) ?? '';
}

/** The invoices that the books have for some orders: only the relevant ones of all their invoices. */
export interface FoundInvoices extends InvoiceList {
	numbers: Numbers;
	/** Invoices whose lines could not be read: each may be of an order of its debtor. */
	odd: readonly Invoice[];
}

/** Reads the invoices of all relations, because the debtor of an order may have changed. */
export async function lookForInvoices(
	orders: readonly SoughtOrder[],
	client: InvoiceReader,
	today: BookDate,
): Promise<FoundInvoices> {
	const sieve = sieveFor(orders);
	const list = await client.invoices.within(windowOf(orders, today), sieve);
	const invoices = list.invoices.filter((one) => !one.unread);
	const odd = list.invoices.filter((one) => one.unread);
	return { ...list, invoices, odd, ...sieve.seen() };
}

/**
 * Keeps the invoices of the orders, those that use their numbers, and those that may belong to them without
 * saying so.
 */
function sieveFor(orders: readonly SoughtOrder[]) {
	const { namesAnOrder, debtors } = marksOf(orders);
	const own = new Set(orders.map(({ number }) => number).filter((number) => number !== ''));
	const numbers = new Set<string>();
	const hasNumber = ({ number }: ListedInvoice) => own.has(number) || own.has(withoutSuffix(number));
	const isOfDebtor = ({ relationCode }: ListedInvoice) => debtors.has(codeKey(relationCode));
	const { listed: ofOrders } = wantedFor(orders);
	return {
		seen: () => ({ numbers }),
		listed(invoices: readonly ListedInvoice[]): readonly ListedInvoice[] {
			for (const one of invoices) numbers.add(numberKey(one));
			return [...new Set([...ofOrders(invoices), ...invoices.filter(hasNumber)])];
		},
		keep(invoice: Invoice): boolean {
			numbers.add(numberKey(invoice));
			return (
				invoice.unread === true ||
				namesAnOrder(invoice) ||
				hasNumber(invoice) ||
				hasNegativeLine(invoice) ||
				isOfDebtor(invoice)
			);
		},
	};
}

/** A number without the suffix that an invoice gets when it is created after a credit. */
function withoutSuffix(number: string): string {
	return /^(.+)-\d{1,3}$/.exec(number)?.[1] ?? number;
}

/**
 * The invoices that were just created for an order: before one is considered lost, the invoices of all
 * relations are searched.
 */
export async function invoicesMade(
	{ client, today }: { client: InvoiceReader; today: BookDate },
	order: InvoiceOrder,
	/** The code of the relation on the invoice. */
	relationCode: string,
): Promise<Invoice[]> {
	const range = windowOf([order], today);
	const billed = { ...order, relation: { ...order.relation, code: relationCode } };
	const ofRelation = await client.invoices.within(range, { relationCode, ...wantedFor([billed]) });
	const found = invoicesOf(order.reference, ofRelation.invoices);
	if (found.length > 0) return found;
	const wanted = { keep: marksOf([order]).namesAnOrder, ...wantedFor([order]) };
	return invoicesOf(order.reference, (await client.invoices.within(range, wanted)).invoices);
}

/** The reason why an invoice of the order may not have been read; null when all were. */
export function unreadFor(
	order: SoughtOrder,
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

/**
 * True when an unreadable invoice may be of the order: it names the order; or it names none, and its debtor
 * is this one or unreadable too.
 */
function mayBeOf(invoice: Invoice, { reference, relation }: SoughtOrder, from: BookDate): boolean {
	if (identitiesOn(invoice).includes(identityOf(reference))) return true;
	return (
		ordersOn(invoice).length === 0 &&
		(invoice.relationCode === '' || isSameCode(invoice.relationCode, relation.code)) &&
		(invoice.date === '' || invoice.date >= from)
	);
}
