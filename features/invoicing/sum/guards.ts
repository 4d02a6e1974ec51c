import {
	hasId,
	identitiesOn,
	identityOf,
	isNotOf,
	isOfNoOrder,
	referenceText,
	saidOn,
	referenceOn,
} from '../../../base/items/orderReference';
import { addDays, type BookDate } from '../../../base/values/dates';
import { type Money, ZERO } from '../../../base/values/money';
import { distinct, groupedBy, memoized } from '../../../base/values/records';
import { codeKey, isSameCode, oneLine } from '../../../base/values/text';
import type { Invoice } from '../../../services/eBoekhouden/types';
import { billedTotal, isAbout, netOf, ownTotalOf, type Due, type Summed, sumOf } from './sum';
import type { Finding } from '../../../base/words/finding';

/** The question to which order a credit or an invoice belongs that does not say so. */
export type Doubt = Extract<Finding, { code: 'invoiceMayBeOfOrder' }>;

/**
 * The number of days before the work of an order on which an invoice without a reference may still be its
 * invoice.
 */
const LOOKED_BACK = 30;

/**
 * The first day on which an invoice may belong to an order by its total alone. It does not move with the day
 * of the execution: an order that waits for an answer would then be invoiced without one.
 */
export function lookedBackTo(today: BookDate, workDay: BookDate | ''): BookDate {
	return addDays(workDay || today, -LOOKED_BACK);
}

/** The numbers of all invoices in the list of the books, each together with its relation. */
export type Numbers = ReadonlySet<string>;

export function numberKey({ relationCode, number }: Pick<Invoice, 'relationCode' | 'number'>): string {
	return JSON.stringify([codeKey(relationCode), number]);
}

/** The invoices that may belong to an order without naming it, and the facts by which they are judged. */
export interface GuardedBy {
	/** The invoices that were read, of any order. */
	invoices: readonly Invoice[];
	numbers: Numbers;
	/** The first day on which an invoice may belong to an order by its total alone. */
	since: BookDate;
	mayBeOf: MayBeOf;
}

/**
 * The questions about credits that do not name their order. Such a credit is for this debtor, and has the
 * number of an invoice of the order, or no number of another invoice. It may credit several invoices at once,
 * or a part of one, so its amount only counts where nothing of the order is left to credit: then it has to be
 * the total. Its lines prove nothing: many credits have a single one.
 */
export function unnamedCredits(
	{ reference, due, summed }: { reference: string; due: Due; summed: Summed },
	{ invoices, numbers, since, mayBeOf }: GuardedBy,
): Doubt[] {
	const text = referenceText(reference);
	const total = billedTotal(due.lines);
	const own = summed.invoices.filter((invoice) => netOf(invoice).times(total).gt(ZERO));
	const debtors = [due.relationCode, ...own.map(({ relationCode }) => relationCode)];
	const dates = own.flatMap(({ date }) => (date ? addDays(date, -LOOKED_BACK) : []));
	const [first = since] = [since, ...dates].sort();
	return invoices.flatMap((credit): Doubt[] => {
		const net = netOf(credit);
		if (!isUnnamed(credit, reference) || !net.times(total).lt(ZERO)) return [];
		if (!debtors.some((code) => isSameCode(code, credit.relationCode))) return [];
		const words = wordsIn(credit);
		const named = own.find(({ number }) => names(credit, number));
		const isRecent = credit.date === '' || credit.date >= first;
		const isOfSize = summed.debtors.length > 0 || isAbout(net.times(-1), total, due.lines.length);
		const { relationCode } = credit;
		const isOfAnother = [...words].some(
			(number) => number !== credit.number && numbers.has(numberKey({ relationCode, number })),
		);
		if (!named && (!isRecent || !isOfSize || isOfAnother)) return [];
		const invoiceNumber = (named ?? own.at(-1))?.number ?? '';
		const others = linesOfOthers(credit, reference, mayBeOf);
		return [doubt({ of: 'credit', documents: [credit], invoiceNumber, text, others })];
	});
}

/**
 * The question about an invoice for this debtor that may belong to an order without an invoice: it has the
 * number of the order, or its total.
 */
export function unnamedInvoice(
	{ reference, due }: { reference: string; due: Due },
	{ invoices, since, mayBeOf }: Omit<GuardedBy, 'numbers'>,
): Doubt | null {
	const total = billedTotal(due.lines);
	const orderNumber = reference.slice(0, Math.max(0, reference.lastIndexOf(' #')));
	const found = invoices.filter((invoice) => {
		if (!isSameCode(invoice.relationCode, due.relationCode) || !isUnnamed(invoice, reference)) return false;
		if (names(invoice, orderNumber)) return true;
		if (invoice.date !== '' && invoice.date < since) return false;
		const isOfSize = (net: Money) => isAbout(net, total, due.lines.length);
		return !total.eq(ZERO) && (isOfSize(netOf(invoice)) || isOfSize(ownTotalOf(invoice)));
	});
	const text = referenceText(reference);
	const others = distinct(found.flatMap((one) => linesOfOthers(one, reference, mayBeOf)));
	if (found.length === 0) return null;
	return doubt({ of: 'invoice', documents: found, invoiceNumber: '', text, others });
}

function doubt({ documents, ...of }: Omit<Doubt, 'code'>): Doubt {
	const named = documents.map(({ number, date }) => ({ number, date }));
	return { code: 'invoiceMayBeOfOrder', ...of, documents: named };
}

/**
 * True when an invoice says neither to which order it belongs nor that it is not of this order. An order
 * without an id may have any reference.
 */
function isUnnamed(invoice: Invoice, reference: string): boolean {
	const named = identitiesOn(invoice);
	if (hasId(identityOf(reference)) ? named.some(hasId) : named.length > 0) return false;
	return !isOfNoOrder(invoice) && !isNotOf(reference, invoice);
}

/**
 * True when a text of an invoice has a number as a word of its own, whatever its capitals; the number may
 * have a slash, a dot or a space.
 */
function names(invoice: Invoice, number: string): boolean {
	const wanted = codeKey(oneLine(number));
	return wanted !== '' && saidOn(invoice).some((line) => hasApart(codeKey(line), wanted));
}

function hasApart(text: string, wanted: string): boolean {
	for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
		if (![text[at - 1], text[at + wanted.length]].some(isOfWord)) return true;
	return false;
}

function isOfWord(character = ''): boolean {
	return /[\p{L}\p{N}-]/u.test(character);
}

/** The words of all lines and of the reference, and each line of text as a whole, because a number may have a slash or a space. */
export function wordsIn(invoice: Pick<Invoice, 'lines' | 'reference'>): ReadonlySet<string> {
	const words = saidOn(invoice).flatMap((text) => [
		text,
		...text.split(/[^\p{L}\p{N}-]/u),
		...text.split(/[^\p{L}\p{N}./-]|\.(?=\s|$)/u),
	]);
	return new Set(words.filter((word) => word !== ''));
}

export interface KnownOrder {
	reference: string;
	due: Due;
}

/** The sum of the invoices of an order, and the lines of the order. */
type Named = Pick<Summed, 'debtors' | 'net'> & { of: readonly unknown[] };

/** Gives the orders to which a document may belong: the text line of each, by its identity. */
export type MayBeOf = (document: Invoice) => ReadonlyMap<string, string>;

/**
 * Finds the orders of a document's debtor to which it may belong by its amount. For an order with an invoice
 * it may be a credit of all that was invoiced; for one without, an invoice of its total. Each order is summed
 * once and each document is looked at once, because a debtor may have hundreds of orders.
 */
export function byAmount(invoices: readonly Invoice[], orders: readonly KnownOrder[]): MayBeOf {
	const ofDebtor = memoized((debtor: string) => {
		const isOfDebtor = ({ relationCode }: { relationCode: string }) => codeKey(relationCode) === debtor;
		const own = invoices.filter(isOfDebtor);
		const sums = memoized((reference: string) => sumOf(reference, own));
		const known = orders
			.filter(({ due }) => isOfDebtor(due))
			.map(({ reference, due }) => ({
				...sums(reference),
				reference,
				of: due.lines,
			}));
		const named = own
			.map((invoice) => ({ reference: referenceOn(invoice), of: invoice.lines }))
			.filter(({ reference }) => reference !== '');
		return { known, named: named.map((one) => ({ ...sums(one.reference), ...one })) };
	});
	return memoized((document: Invoice) => {
		const { known, named } = ofDebtor(codeKey(document.relationCode));
		const net = netOf(document);
		const isCredited = ({ debtors, net: stands, of }: Named) =>
			debtors.length > 0 && isAbout(stands, net.times(-1), of.length);
		const isBilled = ({ debtors, of }: (typeof known)[number]) => {
			const total = billedTotal(of);
			return debtors.length === 0 && !total.eq(ZERO) && isAbout(net, total, of.length);
		};
		const found = [...known.filter((one) => isCredited(one) || isBilled(one)), ...named.filter(isCredited)]
			.map(({ reference }) => reference)
			.filter((reference) => !isNotOf(reference, document));
		return new Map(
			[...groupedBy(found, identityOf)].map(([identity, [first]]) => [identity, referenceText(first)]),
		);
	});
}

/**
 * The text lines of the other orders to which a document may belong: one of them may end the question about
 * it, so the question names each.
 */
export function linesOfOthers(document: Invoice, reference: string, mayBeOf: MayBeOf): string[] {
	const own = identityOf(reference);
	return [...mayBeOf(document)].flatMap(([identity, line]) => (identity === own ? [] : [line]));
}

/**
 * The question that an order waits for: a doubt about a document of its own, or the other order at which that document was asked
 * about.
 */
export type Question = { doubt: Doubt } | { document: string; askedAt: string };

/** Asks about a document once: the other orders to which it may belong wait for that answer. */
export class Questions {
	/** The order at which each document was asked about, by its number. */
	private readonly at = new Map<string, string>();

	/**
	 * The first doubt about a document that was not asked yet, or the document that the order waits for; null
	 * for neither.
	 */
	ask(doubts: readonly Doubt[], reference: string): Question | null {
		const doubt = doubts.find((one) =>
			numbersIn(one).some((number) => !this.isAskedElsewhere(number, reference)),
		);
		if (doubt) {
			for (const number of numbersIn(doubt)) if (!this.at.has(number)) this.at.set(number, reference);
			return { doubt };
		}
		const [document = ''] = doubts.flatMap(numbersIn);
		return doubts.length === 0 ? null : { document, askedAt: this.at.get(document) ?? '' };
	}

	/**
	 * True when another order was asked about a document. A draft without a number cannot be distinguished from
	 * another one.
	 */
	private isAskedElsewhere(number: string, reference: string): boolean {
		return number !== '' && (this.at.get(number) ?? reference) !== reference;
	}
}

function numbersIn(doubt: Doubt): string[] {
	return distinct(doubt.documents.map(({ number }) => number));
}
