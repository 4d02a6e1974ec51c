import type Big from 'big.js';
import { invoicesOf, ordersOn, identityOf } from '../../../base/items/orderReference';
import { type Money, parseDecimal, sum, ZERO } from '../../../base/values/money';
import { distinct, groupedBy, highestOf } from '../../../base/values/records';
import { codeKey, isSameCode } from '../../../base/values/text';
import type { Invoice } from '../../../services/eBoekhouden/types';
import { billedTotal, type Counted, countedLines, isAbout, vatOf } from './amounts';

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
	// One invoice of zero was not credited: somebody gave all of it away.
	if (debtors.length === 0 && (invoices.length === 0 || (invoices.length > 1 && !total.eq(ZERO))))
		return 'nothing';
	if (net === null || vat === null) return 'unknown';
	if (!debtors.every((code) => isSameCode(code, due.relationCode))) return 'otherDebtor';
	return isAbout(net, total, lines.length) ? 'right' : 'otherTotal';
}

/** The lines with hours at the price on the invoices, where these have as many of that hour type, at one price. */
export function atTariffsOf<One extends DueLine>(invoices: readonly Invoice[], lines: readonly One[]): One[] {
	const billed = invoices.flatMap(countedLines);
	const hours = lines.filter(({ kind }) => kind === 'hours');
	return lines.map((line) => {
		if (line.kind !== 'hours') return line;
		const isAlike = ({ code }: { code: string }) => isSameCode(code, line.code);
		const there = billed.filter(isAlike);
		if (!isAbout(quantityOf(there), quantityOf(hours.filter(isAlike)), 1)) return line;
		const [first, ...others] = there.map(({ unitPrice }) => unitPrice.abs());
		return first && others.every((price) => price.eq(first)) ? { ...line, unitPrice: first } : line;
	});
}

function quantityOf(lines: readonly Pick<Counted, 'quantity'>[]): Big {
	return lines.reduce((total, { quantity }) => total.plus(quantity), ZERO);
}
