import { invoicesOf, ordersOn, identityOf } from '../../../base/items/orderReference';
import { type Money, parseDecimal, sum, ZERO, formatMoney } from '../../../base/values/money';
import { distinct, groupedBy, highestOf, addAll } from '../../../base/values/records';
import { codeKey, isSameCode } from '../../../base/values/text';
import type { Invoice } from '../../../services/eBoekhouden/types';
import type Big from 'big.js';
import type { BookDate } from '../../../base/values/dates';
import { rateOf } from '../../../base/values/vatCodes';

/** All invoices and credit notes that name an order, together. */
export interface Summed {
	invoices: readonly Invoice[];
	/** The sum excluding VAT; null when the books give no total of one of the invoices. */
	net: Money | null;
	vat: Money | null;
	/** The relations whose invoices and credits do not cancel each other out. */
	debtors: readonly string[];
	/** Other orders that one of the invoices names: how much of it is for which order is not known. */
	others: readonly string[];
}

/**
 * Sums the invoices and credits that name an order; nothing else decides how much of an order was invoiced.
 */
export function sumOf(reference: string, all: readonly Invoice[]): Summed {
	const invoices = invoicesOf(reference, all);
	const own = identityOf(reference);
	const others = distinct(
		withoutCancelled(invoices)
			.flatMap(ordersOn)
			.filter((identity) => identity !== own),
	);
	return { ...sumTogether(invoices), others };
}

/**
 * The invoices that are not cancelled by a credit. An invoice of several orders and the credit of all of it
 * are zero for each of them; a credit of some of it is for an unknown order.
 */
function withoutCancelled(invoices: readonly Invoice[]): Invoice[] {
	const ofSame = groupedBy(invoices, (invoice) =>
		JSON.stringify([codeKey(invoice.relationCode), [...ordersOn(invoice)].sort()]),
	);
	const isLeft = (group: readonly Invoice[]) =>
		group.length === 1 || !isNothing(group, 'totalExcludingVat') || !isNothing(group, 'totalVat');
	return [...ofSame.values()].filter(isLeft).flat();
}

/** Sums the invoices of several orders together, where it does not matter how much is for which order. */
export function sumTogether(invoices: readonly Invoice[]): Summed {
	const codes = new Map(invoices.map(({ relationCode }) => [codeKey(relationCode), relationCode]));
	const isLeft = (code: string) => {
		const own = invoices.filter(({ relationCode }) => isSameCode(relationCode, code));
		return !isNothing(own, 'totalExcludingVat') || !isNothing(own, 'totalVat');
	};
	return {
		invoices,
		net: totalOf(invoices, 'totalExcludingVat'),
		vat: totalOf(invoices, 'totalVat'),
		debtors: [...codes.values()].filter(isLeft),
		others: [],
	};
}

function totalOf(invoices: readonly Invoice[], field: 'totalExcludingVat' | 'totalVat'): Money | null {
	const amounts = invoices.map((invoice) => parseDecimal(invoice[field]));
	return amounts.every((amount) => amount !== null) ? sum(amounts) : null;
}

/** True when invoices and credits cancel each other out: a credit in one line may be rounded otherwise. */
function isNothing(invoices: readonly Invoice[], field: 'totalExcludingVat' | 'totalVat'): boolean {
	const lines = highestOf(invoices.map((invoice) => countedLines(invoice).length));
	return isAbout(totalOf(invoices, field), ZERO, invoices.length > 1 ? lines : 0);
}

interface DueLine extends Counted {
	code: string;
	kind?: 'hours' | 'material';
}

/** The debtor of an order, and the lines that it should have on its invoices. */
export interface Due {
	relationCode: string;
	/** The lines with the VAT codes that the invoice has or would have; '' where a code is not known. */
	lines: readonly DueLine[];
}

/**
 * The result of comparing an order with its invoices: nothing was invoiced, the sum is right, or the reason
 * why it is neither.
 */
export type Standing = NetStanding | 'otherVat';

type NetStanding = 'nothing' | 'right' | 'shared' | 'unknown' | 'otherDebtor' | 'otherTotal';

/** Compares the sum of an order's invoices with the lines that it should have. */
export function standingOf(summed: Summed, due: Due): Standing {
	const standing = netStandingOf(summed, due);
	if (standing !== 'right') return standing;
	const lines = atTariffsOf(summed.invoices, due.lines);
	const expected = vatOf(lines, summed.invoices[0]?.date ?? '');
	return expected === null || isAbout(summed.vat, expected, lines.length) ? 'right' : 'otherVat';
}

/** Compares without VAT. Hours count at the tariff of their invoice, because tariffs change. */
export function netStandingOf(summed: Summed, due: Due): NetStanding {
	const { invoices, net, vat, debtors, others } = summed;
	const lines = atTariffsOf(invoices, due.lines);
	const total = billedTotal(lines);
	// It is not known how much of a credit of several orders is for which of them, also where the sum is zero.
	if (others.length > 0) return 'shared';
	// An order with invoices of zero and no credit was given away.
	const isCredited = invoices.some((one) => netOf(one).times(total).lt(ZERO));
	if (debtors.length === 0 && (invoices.length === 0 || isCredited)) return 'nothing';
	if (net === null || vat === null) return 'unknown';
	if (!debtors.every((code) => isSameCode(code, due.relationCode))) return 'otherDebtor';
	return isAbout(net, total, lines.length) ? 'right' : 'otherTotal';
}

/**
 * The lines of an order, with hours at the price on its invoices. These must have as many hours of that type,
 * or twice as many, at one price. A price that differs by more than a quarter is not a tariff: a person typed
 * it.
 */
export function atTariffsOf<One extends DueLine>(invoices: readonly Invoice[], lines: readonly One[]): One[] {
	const billed = invoices.flatMap(countedLines);
	const hours = lines.filter(({ kind }) => kind === 'hours');
	return lines.map((line) => {
		if (line.kind !== 'hours') return line;
		const isAlike = ({ code }: { code: string }) => isSameCode(code, line.code);
		const there = billed.filter(isAlike);
		const own = quantityOf(hours.filter(isAlike));
		if (![1, 2].some((times) => isAbout(quantityOf(there), own.times(times), 1))) return line;
		const prices = there.map((one) => (parseDecimal(one.fullPrice ?? '') ?? one.unitPrice).abs());
		const [first, ...others] = prices;
		if (!first || others.some((price) => !price.eq(first))) return line;
		const isTariff = first.minus(line.unitPrice).abs().times(4).lte(line.unitPrice);
		return isTariff ? { ...line, unitPrice: first } : line;
	});
}

function quantityOf(lines: readonly Pick<Counted, 'quantity'>[]): Big {
	return lines.reduce((total, { quantity }) => total.plus(quantity), ZERO);
}

/** Orders that share an invoice or a credit, so that it is not known how much is for which order. */
export interface Shared {
	identities: readonly string[];
	/** The sum of everything that names one of the orders. */
	summed: Summed;
}

/**
 * All orders that share an invoice with an order, also by way of another one: only their sum can be compared.
 */
export function sharedWith(reference: string, all: readonly Invoice[]): Shared {
	const identities = [identityOf(reference)];
	const invoices = new Set<Invoice>();
	// The list of orders grows while the loop goes through it, so the orders that it finds on its way are reached too.
	for (const identity of identities) {
		const summed = sumOf(identity, all);
		for (const one of summed.invoices) invoices.add(one);
		addAll(
			identities,
			summed.others.filter((other) => !identities.includes(other)),
		);
	}
	return { identities, summed: sumTogether([...invoices]) };
}

/** The lines that orders of one debtor should have on their invoices together. */
export function dueOfAll(dues: readonly Due[]): Due {
	return { relationCode: dues[0]?.relationCode ?? '', lines: dues.flatMap(({ lines }) => lines) };
}

/** The invoices of an order, as its item shows them: amounts excluding VAT; '' for one that is not known. */
export type InBooks = {
	net: string;
	/** The numbers of the invoices. */
	invoices: string[];
	credits: string[];
	/** The numbers of invoices for its customer that name no order, and have its total or its number. */
	unnamed: string[];
	/** The amount that was invoiced too much; negative for too little. */
	difference: string;
};

/** An order in the input, and the lines that it should have on its invoices; null when these are not known. */
interface BesideBooks {
	reference: string;
	due: Due | null;
}

/**
 * The sum of an order as a reader sees it. `all` has every order of the input, for those that share an
 * invoice.
 */
export function inBooks(
	{ reference, due }: BesideBooks,
	all: readonly BesideBooks[],
	invoices: readonly Invoice[],
): Omit<InBooks, 'unnamed'> {
	const summed = sumOf(reference, invoices);
	const isNegative = due !== null && billedTotal(due.lines).lt(ZERO);
	const isCredit = (invoice: Invoice) => !netOf(invoice).eq(ZERO) && netOf(invoice).lt(ZERO) !== isNegative;
	const numbersOf = (some: readonly Invoice[]) => some.map(({ number }) => number);
	const isShared = due !== null && netStandingOf(summed, due) === 'shared';
	return {
		net: summed.net ? formatMoney(summed.net) : '',
		invoices: numbersOf(summed.invoices.filter((one) => !isCredit(one))),
		credits: numbersOf(summed.invoices.filter(isCredit)),
		difference: isShared
			? differenceTogether(reference, all, invoices)
			: due
				? differenceOf(due, summed)
				: '',
	};
}

/**
 * The difference between an order and its invoices: zero for a sum that counts as right, '' when they cannot
 * be compared.
 */
function differenceOf(due: Due, summed: Summed): string {
	const standing = netStandingOf(summed, due);
	if (standing === 'right') return formatMoney(ZERO);
	if (standing === 'otherDebtor' || summed.net === null) return '';
	return formatMoney(summed.net.minus(billedTotal(atTariffsOf(summed.invoices, due.lines))));
}

/** The difference of orders that share an invoice: it is only known when all are right together. */
function differenceTogether(
	reference: string,
	all: readonly BesideBooks[],
	invoices: readonly Invoice[],
): string {
	const { identities, summed } = sharedWith(reference, invoices);
	const sharing = all.filter((one) => identities.includes(identityOf(one.reference)));
	const dues = sharing.flatMap(({ due }) => due ?? []);
	const isOfOne = dues.every(({ relationCode }) => isSameCode(relationCode, dues[0]?.relationCode ?? ''));
	const isRight = isOfOne && netStandingOf(summed, dueOfAll(dues)) === 'right';
	return isRight && dues.length === identities.length ? formatMoney(ZERO) : '';
}

/** The part of a line that counts in the totals. */
export interface Counted {
	quantity: Big;
	unitPrice: Big;
	vatCode: string;
}

/** The total excluding VAT, each line rounded to the cent. */
export function billedTotal(lines: readonly Pick<Counted, 'quantity' | 'unitPrice'>[]): Money {
	return sum(lines.map(amountOf));
}

function amountOf({ quantity, unitPrice }: Pick<Counted, 'quantity' | 'unitPrice'>): Money {
	return quantity.times(unitPrice).round(2);
}

/**
 * The VAT on lines at a date, or the VAT that their prices include, each line rounded to the cent as rows of a booking are;
 * null when a code has no rate.
 */
export function vatOf(lines: readonly Counted[], date: BookDate | '', isInPrices = false): Money | null {
	let total = ZERO;
	for (const line of lines) {
		const rate = rateOf(line.vatCode.trim(), date);
		if (rate === null) return null;
		const part = amountOf(line).times(rate);
		total = total.plus(part.div(isInPrices ? rate.plus(100) : 100).round(2));
	}
	return total;
}

/** The lines of an invoice that count towards its totals; text that is not a number counts as zero. */
export function countedLines({ lines }: Pick<Invoice, 'lines'>) {
	return lines
		.map(({ quantity, unitPrice, ...line }) => ({
			...line,
			quantity: parseDecimal(quantity) ?? ZERO,
			unitPrice: parseDecimal(unitPrice) ?? ZERO,
		}))
		.filter(({ quantity, unitPrice }) => !quantity.eq(ZERO) && !unitPrice.eq(ZERO));
}

/** The total of the lines of an invoice, whatever its own totals are. */
export function ownTotalOf(invoice: Pick<Invoice, 'lines'>): Money {
	return billedTotal(countedLines(invoice));
}

/** The total excluding VAT as the books have it; after a discount that is not the total of the lines. */
export function netOf(invoice: Pick<Invoice, 'lines' | 'totalExcludingVat'>): Money {
	return parseDecimal(invoice.totalExcludingVat) ?? ownTotalOf(invoice);
}

/** True for an invoice with a negative line, as a credit of another invoice has. */
export function hasNegativeLine(invoice: Pick<Invoice, 'lines'>): boolean {
	return countedLines(invoice).some(({ quantity, unitPrice }) => quantity.times(unitPrice).lt(ZERO));
}

/**
 * True when the totals of an invoice are not those of its own lines, as with a template that includes VAT.
 */
export function contradictsItself(invoice: Invoice): boolean {
	const lines = countedLines(invoice);
	const [net, vat] = [parseDecimal(invoice.totalExcludingVat), parseDecimal(invoice.totalVat)];
	const vatOfLines = vatOf(lines, invoice.date);
	return (
		!isAbout(net, billedTotal(lines), lines.length) ||
		(vatOfLines !== null && !isAbout(vat, vatOfLines, lines.length))
	);
}

/**
 * True when an amount in the books is the expected one. How the service rounds is not documented, so a
 * difference of a cent a line is accepted.
 */
export function isAbout(amount: Money | null, expected: Money, lines: number): boolean {
	return (
		amount
			?.minus(expected)
			.abs()
			.lte(lines / 100) ?? false
	);
}
