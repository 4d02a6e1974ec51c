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
	/** Excluding VAT; null when the books give no total of one of them. */
	net: Money | null;
	vat: Money | null;
	/** The relations for which something is left. */
	debtors: readonly string[];
	/** Other orders that one of them names: how much of it is for which order is not known. */
	others: readonly string[];
}

/** Sums what names an order: the one place that knows what stands of an order. */
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

/** An invoice of several orders and the credit of all of it are nothing for each of them; a credit of some of it is of an unknown one. */
function withoutCancelled(invoices: readonly Invoice[]): Invoice[] {
	const ofSame = groupedBy(invoices, (invoice) =>
		JSON.stringify([codeKey(invoice.relationCode), [...ordersOn(invoice)].sort()]),
	);
	const isLeft = (group: readonly Invoice[]) =>
		group.length === 1 || !isNothing(group, 'totalExcludingVat') || !isNothing(group, 'totalVat');
	return [...ofSame.values()].filter(isLeft).flat();
}

/** Of several orders together: whose each amount is, does not matter then. */
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

/** Whether invoices and credits cancel each other out: a credit in one line may be rounded otherwise. */
function isNothing(invoices: readonly Invoice[], field: 'totalExcludingVat' | 'totalVat'): boolean {
	const lines = highestOf(invoices.map((invoice) => countedLines(invoice).length));
	return isAbout(totalOf(invoices, field), ZERO, invoices.length > 1 ? lines : 0);
}

interface DueLine extends Counted {
	code: string;
	kind?: 'hours' | 'material';
}

/** What an order comes to. */
export interface Due {
	relationCode: string;
	/** With the VAT codes that its invoice has or would have; '' where a code is not known. */
	lines: readonly DueLine[];
}

/**
 * What the sum means: nothing stands, it is what the order comes to, or why it is neither.
 */
export type Standing = NetStanding | 'otherVat';

type NetStanding = 'nothing' | 'right' | 'shared' | 'unknown' | 'otherDebtor' | 'otherTotal';

/** Compares the sum of an order with what it comes to. */
export function standingOf(summed: Summed, due: Due): Standing {
	const standing = netStandingOf(summed, due);
	if (standing !== 'right') return standing;
	const lines = atTariffsOf(summed.invoices, due.lines);
	const expected = vatOf(lines, summed.invoices[0]?.date ?? '');
	return expected === null || isAbout(summed.vat, expected, lines.length) ? 'right' : 'otherVat';
}

/** The same without VAT. Hours have the tariff of their invoice: tariffs change. */
export function netStandingOf(summed: Summed, due: Due): NetStanding {
	const { invoices, net, vat, debtors, others } = summed;
	const lines = atTariffsOf(invoices, due.lines);
	const total = billedTotal(lines);
	// Of a credit of several orders it is not known how much is of which, also where the sum is zero.
	if (others.length > 0) return 'shared';
	// Invoices of zero without a credit were given away.
	const isCredited = invoices.some((one) => netOf(one).times(total).lt(ZERO));
	if (debtors.length === 0 && (invoices.length === 0 || isCredited)) return 'nothing';
	if (net === null || vat === null) return 'unknown';
	if (!debtors.every((code) => isSameCode(code, due.relationCode))) return 'otherDebtor';
	return isAbout(net, total, lines.length) ? 'right' : 'otherTotal';
}

/**
 * The lines with hours at the price on the invoices, where these have as many of that hour type, or twice as many, at one price. No
 * tariff is raised by more than a quarter: beyond that a person typed it.
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

/** Orders that share an invoice or a credit, of which it is not known how much is for which order. */
export interface Shared {
	identities: readonly string[];
	/** All that names one of them. */
	summed: Summed;
}

/** All orders that an order shares something with, also by way of another one: only their sum can be compared. */
export function sharedWith(reference: string, all: readonly Invoice[]): Shared {
	const identities = [identityOf(reference)];
	const invoices = new Set<Invoice>();
	// Those that it finds are looked at in turn.
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

/** What orders of one debtor come to together. */
export function dueOfAll(dues: readonly Due[]): Due {
	return { relationCode: dues[0]?.relationCode ?? '', lines: dues.flatMap(({ lines }) => lines) };
}

/** What stands of an order, as its item shows it: amounts excluding VAT; '' where one is not known. */
export type InBooks = {
	net: string;
	/** Numbers. */
	invoices: string[];
	credits: string[];
	/** Of invoices to its customer that name no order, and have its total or its number. */
	unnamed: string[];
	/** What was invoiced too much; negative for too little. */
	difference: string;
};

/** An order, and what it comes to; null when that is not known. */
interface BesideBooks {
	reference: string;
	due: Due | null;
}

/** The sum of an order as a reader sees it; `all`: every order that was put in, for those that share an invoice. */
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

/** What the sum calls right, differs nothing; what it cannot compare with this order, is not known. */
function differenceOf(due: Due, summed: Summed): string {
	const standing = netStandingOf(summed, due);
	if (standing === 'right') return formatMoney(ZERO);
	if (standing === 'otherDebtor' || summed.net === null) return '';
	return formatMoney(summed.net.minus(billedTotal(atTariffsOf(summed.invoices, due.lines))));
}

/** Of orders that share an invoice it is known only that all are right together. */
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

/** What a line adds to the totals. */
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

/** The total excluding VAT as the books have it: with a discount that is not the total of the lines. */
export function netOf(invoice: Pick<Invoice, 'lines' | 'totalExcludingVat'>): Money {
	return parseDecimal(invoice.totalExcludingVat) ?? ownTotalOf(invoice);
}

/** Whether an invoice has a negative line, as a credit of another invoice has. */
export function hasNegativeLine(invoice: Pick<Invoice, 'lines'>): boolean {
	return countedLines(invoice).some(({ quantity, unitPrice }) => quantity.times(unitPrice).lt(ZERO));
}

/** Whether the totals of an invoice are not those of its own lines, as with a template that includes VAT. */
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
 * Whether an amount in the books is the expected one. How the service rounds is not documented, so a difference of a cent a line is
 * accepted.
 */
export function isAbout(amount: Money | null, expected: Money, lines: number): boolean {
	return (
		amount
			?.minus(expected)
			.abs()
			.lte(lines / 100) ?? false
	);
}
